package id.jejak.contract.command;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;

/**
 * Releases funds for a period (SPD): all lines or none. From an agency's first SPD of a year on nothing is realized
 * there above what is released.
 *
 * @param dasarHukum of the kind {@link #JENIS}
 * @param mulai the first day of the period, within the year
 * @param sampai its last day, not before the first and within the year
 * @param baris at least one; no two for the same place and funding source
 */
public record ReleaseSpd(
        TahunAnggaranId tahun,
        DasarHukum dasarHukum,
        LocalDate mulai,
        LocalDate sampai,
        List<IsiDokumen.Penyediaan> baris)
        implements JejakCommand {

    /** The kind of document that releases. */
    public static final DasarHukum.Jenis JENIS = DasarHukum.Jenis.SPD;

    public ReleaseSpd {
        baris = List.copyOf(baris);
    }

    @Override
    public String dokumen() {
        return dasarHukum.jenis() + " " + dasarHukum.nomor();
    }

    @Override
    public KodeSkpd skpd() {
        return tahun.skpd();
    }
}
