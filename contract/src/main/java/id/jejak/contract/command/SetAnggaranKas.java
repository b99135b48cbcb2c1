package id.jejak.contract.command;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;

/**
 * Spreads ceilings over the months (anggaran kas), for the first time or anew: all lines or none. What is spread limits
 * what is realized up to each month.
 *
 * @param dasarHukum of the kind {@link #JENIS}
 * @param baris at least one; no two for the same place, account and funding source
 */
public record SetAnggaranKas(
        TahunAnggaranId tahun, DasarHukum dasarHukum, LocalDate berlaku, List<IsiDokumen.Kas> baris)
        implements JejakCommand {

    /** The kind of document that spreads. */
    public static final DasarHukum.Jenis JENIS = DasarHukum.Jenis.ANGGARAN_KAS;

    public SetAnggaranKas {
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
