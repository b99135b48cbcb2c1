package id.jejak.contract.command;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;

/**
 * Sets the ceilings of a fiscal year by a budget document (DPA): all of its lines or none.
 *
 * @param berlaku the day from which they are in force
 * @param baris at least one; no two for the same place, account and funding source
 * @param luarDaftar codes to admit though they are not in the lists in force; those that are, are not recorded
 */
public record EnactAnggaran(
        TahunAnggaranId tahun,
        DasarHukum dasarHukum,
        LocalDate berlaku,
        List<Baris> baris,
        List<KodeLuarDaftar> luarDaftar)
        implements JejakCommand {

    public EnactAnggaran {
        baris = List.copyOf(baris);
        luarDaftar = List.copyOf(luarDaftar);
    }

    /** A document all of whose codes are to be in the lists in force. */
    public EnactAnggaran(TahunAnggaranId tahun, DasarHukum dasarHukum, LocalDate berlaku, List<Baris> baris) {
        this(tahun, dasarHukum, berlaku, baris, List.of());
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
     * @param pagu the ceiling in rupiah, zero or more
     */
    public record Baris(String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah pagu) {

        /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
        public Baris {
            pos = AnggaranId.pos(pos);
        }
    }
}
