package id.jejak.contract.command;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;

/**
 * Reopens a closed fiscal year.
 *
 * @param berlaku the day from which this is in force; not before the year
 */
public record ReopenTahun(TahunAnggaranId tahun, DasarHukum dasarHukum, LocalDate berlaku) implements JejakCommand {

    @Override
    public String dokumen() {
        return dasarHukum.jenis() + " " + dasarHukum.nomor();
    }

    @Override
    public KodeSkpd skpd() {
        return tahun.skpd();
    }
}
