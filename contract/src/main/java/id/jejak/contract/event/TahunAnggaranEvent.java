package id.jejak.contract.event;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
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

    /**
     * The document of this number shifted ceilings.
     *
     * @param nomor the document's number, entered just before
     * @param ke the how manieth shift of the year, from 1
     * @param perubahanKe after how many amendments
     * @param tingkat how far it reaches, computed from its lines
     * @param pengesahMinimal the office that had to approve it at least, by the rules of that day
     * @param pengesah the office that approved it
     */
    @EventName("tahun-anggaran.pergeseran-enacted")
    @Revision("1")
    record PergeseranEnacted(
            TahunAnggaranId id,
            String nomor,
            int ke,
            int perubahanKe,
            TingkatPergeseran tingkat,
            Pengesah pengesahMinimal,
            Pengesah pengesah)
            implements TahunAnggaranEvent {}

    /**
     * The document of this number amended the budget (perubahan APBD).
     *
     * @param nomor the document's number, entered just before
     * @param ke the how manieth amendment of the year, from 1; a further one is extraordinary
     */
    @EventName("tahun-anggaran.perubahan-enacted")
    @Revision("1")
    record PerubahanEnacted(TahunAnggaranId id, String nomor, int ke) implements TahunAnggaranEvent {}

    /**
     * The year's float (UP) was requested, which there is once a year.
     *
     * @param spp the request's number
     */
    @EventName("tahun-anggaran.up-requested")
    @Revision("1")
    record UpRequested(TahunAnggaranId id, String spp) implements TahunAnggaranEvent {}

    /** The request for the year's float was cancelled, so that it can be requested anew. */
    @EventName("tahun-anggaran.up-cancelled")
    @Revision("1")
    record UpCancelled(TahunAnggaranId id, String spp) implements TahunAnggaranEvent {}

    /**
     * Extra float (TU) was requested.
     *
     * @param spp the request's number
     */
    @EventName("tahun-anggaran.tu-requested")
    @Revision("1")
    record TuRequested(TahunAnggaranId id, String spp) implements TahunAnggaranEvent {}

    /** The request for extra float was cancelled. */
    @EventName("tahun-anggaran.tu-cancelled")
    @Revision("1")
    record TuCancelled(TahunAnggaranId id, String spp) implements TahunAnggaranEvent {}

    /**
     * The document of this number closed the year; every budget line of the year says so too, in the same transaction.
     *
     * @param nomor the document's number, entered just before
     * @param berlaku the day from which this is in force
     */
    @EventName("tahun-anggaran.tahun-closed")
    @Revision("1")
    record TahunClosed(TahunAnggaranId id, String nomor, LocalDate berlaku) implements TahunAnggaranEvent {}

    /**
     * The document of this number reopened the year; every budget line of the year says so too, in the same transaction.
     *
     * @param nomor the document's number, entered just before
     * @param berlaku the day from which this is in force
     */
    @EventName("tahun-anggaran.tahun-reopened")
    @Revision("1")
    record TahunReopened(TahunAnggaranId id, String nomor, LocalDate berlaku) implements TahunAnggaranEvent {}
}
