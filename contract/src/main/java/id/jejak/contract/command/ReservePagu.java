package id.jejak.contract.command;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;

/**
 * Holds parts of ceilings back (automatic adjustment), or releases them: all lines or none. What is held back cannot be
 * realized; the ceilings themselves stay.
 *
 * @param dasarHukum of the kind {@link #JENIS}
 * @param berlaku the day from which it is in force
 * @param baris at least one; no two for the same place, account and funding source
 */
public record ReservePagu(TahunAnggaranId tahun, DasarHukum dasarHukum, LocalDate berlaku, List<Baris> baris)
        implements JejakCommand {

    /** The kind of document that reserves. */
    public static final DasarHukum.Jenis JENIS = DasarHukum.Jenis.PENCADANGAN;

    public ReservePagu {
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

    /**
     * One line of the document.
     *
     * @param pos a sub kegiatan's code, or the summary book
     * @param cadangan what is held back from now on in rupiah, whatever it was; zero releases all
     */
    public record Baris(String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah cadangan) {

        /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
        public Baris {
            pos = AnggaranId.pos(pos);
        }
    }
}
