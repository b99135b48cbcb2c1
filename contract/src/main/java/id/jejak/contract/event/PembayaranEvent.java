package id.jejak.contract.event;

import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.PenerimaId;
import id.jejak.contract.value.Potongan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The life of a payment (Permendagri 77/2020). Whether and when it counts is told by the events of the budget lines. */
public sealed interface PembayaranEvent extends JejakEvent {

    PembayaranId id();

    /**
     * Payment was requested (SPP).
     *
     * @param uraian what for; names no person
     * @param penerima to whom; nobody where no cash moves
     * @param uang the float asked for by UP or TU, in rupiah; zero for the other kinds, which have lines
     * @param baris what is paid for; none for UP and TU
     * @param lampiran the proofs attached
     */
    @EventName("pembayaran.spp-submitted")
    @Revision("1")
    record SppSubmitted(
            PembayaranId id,
            JenisPembayaran jenis,
            LocalDate tanggal,
            String uraian,
            PenerimaId penerima,
            Rupiah uang,
            List<BarisBelanja> baris,
            List<Sha256> lampiran)
            implements PembayaranEvent {

        public SppSubmitted {
            baris = List.copyOf(baris);
            lampiran = List.copyOf(lampiran);
        }
    }

    /** What was requested is owed under this contract, on whose commitment its lines draw once they are realization. */
    @EventName("pembayaran.kontrak-named")
    @Revision("1")
    record KontrakNamed(PembayaranId id, String kontrak) implements PembayaranEvent {}

    /** Payment was ordered (SPM), less these deductions. */
    @EventName("pembayaran.spm-issued")
    @Revision("1")
    record SpmIssued(PembayaranId id, String nomor, LocalDate tanggal, List<Potongan> potongan)
            implements PembayaranEvent {

        public SpmIssued {
            potongan = List.copyOf(potongan);
        }
    }

    /** The treasury issued its disbursement order (SP2D). */
    @EventName("pembayaran.sp2d-issued")
    @Revision("1")
    record Sp2dIssued(PembayaranId id, String nomor, LocalDate tanggal) implements PembayaranEvent {}

    /** The bank was advised of the SP2D (daftar penguji, advis). */
    @EventName("pembayaran.sp2d-advised")
    @Revision("1")
    record Advised(PembayaranId id, String nomor, LocalDate tanggal) implements PembayaranEvent {}

    /** The bank paid. */
    @EventName("pembayaran.sp2d-cashed")
    @Revision("1")
    record Cashed(PembayaranId id, LocalDate tanggal) implements PembayaranEvent {}

    /**
     * A deduction was paid to the state.
     *
     * @param ntpn the state's receipt, 16 letters and digits
     */
    @EventName("pembayaran.potongan-paid")
    @Revision("1")
    record PotonganPaid(PembayaranId id, String kodeBilling, String ntpn, LocalDate tanggal)
            implements PembayaranEvent {}

    /**
     * What was paid was accounted for (SPJ).
     *
     * @param baris what was spent of UP or TU, which is realization from then on; none for the other kinds
     */
    @EventName("pembayaran.spj-accepted")
    @Revision("1")
    record SpjAccepted(PembayaranId id, String nomor, LocalDate tanggal, List<BarisBelanja> baris)
            implements PembayaranEvent {

        public SpjAccepted {
            baris = List.copyOf(baris);
        }
    }

    /**
     * The payment was cancelled before it was cashed.
     *
     * @param alasan why; names no person
     */
    @EventName("pembayaran.cancelled")
    @Revision("1")
    record Cancelled(PembayaranId id, DokumenPengembalian dokumen, String alasan) implements PembayaranEvent {}

    /**
     * Of this float (UP) so much was spent, and the GU of this SPP asks for it to be refilled.
     *
     * @param spp the GU's number
     * @param baris what it was spent for, which is realization with the GU's SP2D
     */
    @EventName("pembayaran.gu-requested")
    @Revision("1")
    record GuRequested(PembayaranId id, String spp, List<BarisBelanja> baris) implements PembayaranEvent {

        public GuRequested {
            baris = List.copyOf(baris);
        }
    }

    /** The GU of this SPP was cashed, which refilled the float. */
    @EventName("pembayaran.gu-refilled")
    @Revision("1")
    record GuRefilled(PembayaranId id, String spp) implements PembayaranEvent {}

    /** The GU of this SPP was cancelled, so that what it asked for can be asked for anew. */
    @EventName("pembayaran.gu-cancelled")
    @Revision("1")
    record GuCancelled(PembayaranId id, String spp) implements PembayaranEvent {}

    /**
     * Of this float (UP) so much was spent and is not refilled: the NIHIL of this SP2D accounts for it.
     *
     * @param baris what it was spent for, which is realization with the same SP2D
     */
    @EventName("pembayaran.nihil-posted")
    @Revision("1")
    record NihilPosted(PembayaranId id, String sp2d, List<BarisBelanja> baris) implements PembayaranEvent {

        public NihilPosted {
            baris = List.copyOf(baris);
        }
    }

    /**
     * What the NIHIL of this SP2D had accounted for was taken back, so that of the float (UP) it is again to be accounted
     * for.
     *
     * @param baris what of it; all that is left where there are none
     */
    @EventName("pembayaran.nihil-reversed")
    @Revision("1")
    record NihilReversed(PembayaranId id, String sp2d, List<BarisBelanja> baris) implements PembayaranEvent {

        public NihilReversed {
            baris = List.copyOf(baris);
        }
    }
}
