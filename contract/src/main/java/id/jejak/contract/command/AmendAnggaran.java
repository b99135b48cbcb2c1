package id.jejak.contract.command;

import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum;
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
 */
public record AmendAnggaran(
        TahunAnggaranId tahun, DasarHukum dasarHukum, LocalDate berlaku, boolean luarBiasa, List<BarisPerubahan> baris)
        implements JejakCommand {

    public AmendAnggaran {
        baris = List.copyOf(baris);
    }

    @Override
    public String dokumen() {
        return dasarHukum.jenis() + " " + dasarHukum.nomor();
    }
}
