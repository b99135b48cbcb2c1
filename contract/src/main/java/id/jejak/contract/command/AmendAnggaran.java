package id.jejak.contract.command;

import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives lines new ceilings by an amended budget document (DPPA), or corrects ceilings that were entered wrongly
 * (koreksi): all of its lines or none.
 *
 * @param berlaku the day from which the new ceilings are in force
 * @param luarBiasa whether a further amendment in the same year is claimed under extraordinary circumstances
 * @param baris at least one; no two for the same place, account and funding source
 * @param luarDaftar codes to admit though they are not in the lists in force; those that are, are not recorded
 */
public record AmendAnggaran(
        TahunAnggaranId tahun,
        DasarHukum dasarHukum,
        LocalDate berlaku,
        boolean luarBiasa,
        List<BarisPerubahan> baris,
        List<KodeLuarDaftar> luarDaftar)
        implements JejakCommand {

    public AmendAnggaran {
        baris = List.copyOf(baris);
        luarDaftar = List.copyOf(luarDaftar);
    }

    /** A document all of whose codes are to be in the lists in force. */
    public AmendAnggaran(
            TahunAnggaranId tahun,
            DasarHukum dasarHukum,
            LocalDate berlaku,
            boolean luarBiasa,
            List<BarisPerubahan> baris) {
        this(tahun, dasarHukum, berlaku, luarBiasa, baris, List.of());
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
