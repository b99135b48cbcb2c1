package id.jejak.contract.event;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What happens to an agency's fiscal year as a whole. */
public sealed interface TahunAnggaranEvent extends JejakEvent {

    /**
     * A document took force in this year; its lines follow as events of the budget lines, in the same transaction.
     *
     * @param berlaku the day from which it is in force
     */
    @EventName("tahun-anggaran.dokumen-enacted")
    @Revision("1")
    record DokumenEnacted(TahunAnggaranId id, DasarHukum dasarHukum, LocalDate berlaku) implements TahunAnggaranEvent {}

    /**
     * A document of this year uses a code that is not in the list in force, and was allowed to.
     *
     * @param jenis the kind of list
     * @param kode the code
     * @param daftar the list in force that does not have it
     * @param alasan why it is used all the same; names no person
     */
    @EventName("tahun-anggaran.kode-admitted")
    @Revision("1")
    record KodeAdmitted(TahunAnggaranId id, JenisDaftar jenis, String kode, String daftar, String alasan)
            implements TahunAnggaranEvent {}
}
