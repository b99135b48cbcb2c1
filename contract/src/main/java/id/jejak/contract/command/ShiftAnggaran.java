package id.jejak.contract.command;

import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
import java.time.LocalDate;
import java.util.List;

/**
 * Shifts ceilings between lines by a document (pergeseran): all of its lines or none. The lines' differences sum to
 * zero.
 *
 * @param berlaku the day from which the new ceilings are in force
 * @param tingkat how far the document says that it reaches; not nearer than it does
 * @param pengesah the office that approved it
 * @param baris at least one; no two for the same place, account and funding source
 * @param luarDaftar codes to admit though they are not in the lists in force; those that are, are not recorded
 */
public record ShiftAnggaran(
        TahunAnggaranId tahun,
        DasarHukum dasarHukum,
        LocalDate berlaku,
        TingkatPergeseran tingkat,
        Pengesah pengesah,
        List<BarisPerubahan> baris,
        List<KodeLuarDaftar> luarDaftar)
        implements JejakCommand {

    public ShiftAnggaran {
        baris = List.copyOf(baris);
        luarDaftar = List.copyOf(luarDaftar);
    }

    /** A document all of whose codes are to be in the lists in force. */
    public ShiftAnggaran(
            TahunAnggaranId tahun,
            DasarHukum dasarHukum,
            LocalDate berlaku,
            TingkatPergeseran tingkat,
            Pengesah pengesah,
            List<BarisPerubahan> baris) {
        this(tahun, dasarHukum, berlaku, tingkat, pengesah, baris, List.of());
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
