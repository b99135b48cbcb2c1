package id.jejak.contract.event;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happens to one line of a year's budget. */
public sealed interface AnggaranEvent extends JejakEvent {

    AnggaranId id();

    /**
     * The ceiling of an account and funding source is from now on this much, whatever it was.
     *
     * @param pagu the new ceiling in rupiah, zero or more
     * @param berlaku the day from which it is in force
     */
    @EventName("anggaran.pagu-set")
    @Revision("1")
    record PaguSet(AnggaranId id, KodeRekening rekening, SumberDana sumberDana, Rupiah pagu, LocalDate berlaku)
            implements AnggaranEvent {}

    /**
     * So much of a ceiling is from now on held back (automatic adjustment), whatever it was.
     *
     * @param cadangan in rupiah, zero or more
     * @param berlaku the day from which it is in force
     */
    @EventName("anggaran.cadangan-set")
    @Revision("1")
    record CadanganSet(AnggaranId id, KodeRekening rekening, SumberDana sumberDana, Rupiah cadangan, LocalDate berlaku)
            implements AnggaranEvent {}

    /**
     * A contract still commits so much of a ceiling, whatever it was.
     *
     * @param kontrak the contract's number
     * @param komitmen in rupiah, zero or more
     * @param berlaku the day from which this is so
     */
    @EventName("anggaran.komitmen-set")
    @Revision("1")
    record KomitmenSet(
            AnggaranId id,
            KodeRekening rekening,
            SumberDana sumberDana,
            String kontrak,
            Rupiah komitmen,
            LocalDate berlaku)
            implements AnggaranEvent {}

    /**
     * A payment drew on what a contract commits, which is so much less from then on; the realization itself stands in
     * the event before.
     *
     * @param kontrak the contract's number
     * @param jumlah in rupiah, more than zero and never more than the contract committed
     * @param bukti the payment's proof
     */
    @EventName("anggaran.komitmen-drawn")
    @Revision("1")
    record KomitmenDrawn(
            AnggaranId id, KodeRekening rekening, SumberDana sumberDana, String kontrak, Rupiah jumlah, Bukti bukti)
            implements AnggaranEvent {}

    /**
     * The ceiling of an account and funding source is from now on spread over the months like this.
     *
     * @param bulan from January to December, in rupiah, zero or more each
     * @param berlaku the day from which it is in force
     */
    @EventName("anggaran.kas-set")
    @Revision("1")
    record KasSet(AnggaranId id, KodeRekening rekening, SumberDana sumberDana, List<Rupiah> bulan, LocalDate berlaku)
            implements AnggaranEvent {

        public KasSet {
            bulan = List.copyOf(bulan);
        }
    }

    /**
     * Funds were released (SPD), beside what was released before.
     *
     * @param jumlah in rupiah, more than zero
     * @param mulai the first day of the period for which they are, from which on they can be spent
     * @param sampai its last day
     */
    @EventName("anggaran.spd-released")
    @Revision("1")
    record SpdReleased(AnggaranId id, SumberDana sumberDana, Rupiah jumlah, LocalDate mulai, LocalDate sampai)
            implements AnggaranEvent {}

    /** From now on nothing is realized here above what is released, since the agency works with SPD in this year. */
    @EventName("anggaran.spd-required")
    @Revision("1")
    record SpdRequired(AnggaranId id) implements AnggaranEvent {}

    /**
     * The year was closed: nothing more is posted here and no ceiling changes.
     *
     * @param berlaku the day from which this is in force
     */
    @EventName("anggaran.buku-closed")
    @Revision("1")
    record BukuClosed(AnggaranId id, LocalDate berlaku) implements AnggaranEvent {}

    /**
     * The year was reopened.
     *
     * @param berlaku the day from which this is in force
     */
    @EventName("anggaran.buku-reopened")
    @Revision("1")
    record BukuReopened(AnggaranId id, LocalDate berlaku) implements AnggaranEvent {}

    /**
     * Money was spent under an account and funding source, on the day that its proof bears.
     *
     * @param jumlah gross, in rupiah, more than zero
     * @param uraian what for; names no person
     */
    @EventName("anggaran.realisasi-posted")
    @Revision("1")
    record RealisasiPosted(
            AnggaranId id, KodeRekening rekening, SumberDana sumberDana, Rupiah jumlah, Bukti bukti, String uraian)
            implements AnggaranEvent {}

    /**
     * A realization was taken back, wholly or in part, on the day that the document of its return bears.
     *
     * @param jumlah in rupiah, more than zero; with all others never more than what was posted under the same proof,
     *     account and funding source
     * @param asal the number of the proof that is taken back
     * @param alasan why; names no person
     */
    @EventName("anggaran.realisasi-reversed")
    @Revision("1")
    record RealisasiReversed(
            AnggaranId id,
            KodeRekening rekening,
            SumberDana sumberDana,
            Rupiah jumlah,
            String asal,
            DokumenPengembalian dokumen,
            String alasan)
            implements AnggaranEvent {}

    /**
     * Money of a realization of this year came back after the year. It is income of the year in which it was paid in
     * (Permendagri 77/2020) and lowers no realization, so that this is no posting into the year, which may be closed.
     *
     * @param jumlah in rupiah, more than zero; with all others, and with what was taken back, never more than what was
     *     posted under the same proof, account and funding source
     * @param asal the number of the proof of which it is a part
     * @param dokumen a deposit slip (STS) of a later year
     * @param alasan why; names no person
     */
    @EventName("anggaran.pengembalian-received")
    @Revision("1")
    record PengembalianReceived(
            AnggaranId id,
            KodeRekening rekening,
            SumberDana sumberDana,
            Rupiah jumlah,
            String asal,
            DokumenPengembalian dokumen,
            String alasan)
            implements AnggaranEvent {}
}
