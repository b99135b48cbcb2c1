package id.jejak.command.pembayaran;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.GuCancelled;
import id.jejak.contract.event.PembayaranEvent.GuRefilled;
import id.jejak.contract.event.PembayaranEvent.GuRequested;
import id.jejak.contract.event.PembayaranEvent.NihilPosted;
import id.jejak.contract.event.PembayaranEvent.NihilReversed;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The float that a payment of the kind UP or TU is. Promises that no more of it is accounted for, and of UP asked to be
 * refilled by GU or closed by NIHIL, than was cashed; what a GU refills can be spent and refilled again (Permendagri
 * 77/2020).
 */
final class UangMuka {

    private @Nullable JenisPembayaran jenis;
    private Rupiah uang = Rupiah.ZERO;
    private boolean isRefillable;
    private Rupiah dipertanggungjawabkan = Rupiah.ZERO;
    private final Map<String, Rupiah> menungguGanti = new HashMap<>();
    private final Map<String, Rupiah> nihil = new HashMap<>();

    /** Asks for a refill by the GU of this SPP. */
    record Refill(@TargetAggregateIdentifier PembayaranId id, String spp, List<BarisBelanja> baris) {}

    /**
     * Says what became of the GU of this SPP; of one that was requested before floats knew of theirs nothing.
     *
     * @param isCashed whether the float is refilled; else the GU was cancelled
     */
    record Settle(@TargetAggregateIdentifier PembayaranId id, String spp, boolean isCashed) {}

    /** Says that by this proof, a GU without a payment of its own or a NIHIL, so much became realization. */
    record Spend(@TargetAggregateIdentifier PembayaranId id, Bukti bukti, List<BarisBelanja> baris) {}

    /**
     * Says that what this proof had posted was taken back; of one that did not close the float nothing.
     *
     * @param baris what of it; all that is left where there are none
     */
    record TakeBack(@TargetAggregateIdentifier PembayaranId id, String sp2d, List<BarisBelanja> baris) {}

    @CommandHandler
    void handle(Refill command) {
        requireInHand(Spp.jumlah(command.baris()));
        apply(new GuRequested(command.id(), command.spp(), command.baris()));
    }

    @CommandHandler
    void handle(Settle command) {
        if (menungguGanti.containsKey(command.spp())) {
            apply(
                    command.isCashed()
                            ? new GuRefilled(command.id(), command.spp())
                            : new GuCancelled(command.id(), command.spp()));
        }
    }

    /** What a GU spends it refills with the same proof, so that of the float nothing changes. */
    @CommandHandler
    void handle(Spend command) {
        requireInHand(Spp.jumlah(command.baris()));
        if (command.bukti().jenis() == Bukti.Jenis.SP2D_NIHIL) {
            apply(new NihilPosted(command.id(), command.bukti().nomor(), command.baris()));
        }
    }

    @CommandHandler
    void handle(TakeBack command) {
        if (nihil.containsKey(command.sp2d())) {
            apply(new NihilReversed(command.id(), command.sp2d(), command.baris()));
        }
    }

    private void requireInHand(Rupiah jumlah) {
        if (jumlah.compareTo(diTangan()) > 0) {
            throw exceeded(jumlah, diTangan());
        }
    }

    static Refusal exceeded(Rupiah jumlah, Rupiah sisa) {
        return new Refusal(Reason.MELEBIHI_PERSEDIAAN, "baris", jumlah, sisa);
    }

    /** What of UP is cashed, not accounted for and not asked to be refilled; zero for other payments. */
    Rupiah diTangan() {
        return isRefillable ? belumDipertanggungjawabkan().minus(sum(menungguGanti)) : Rupiah.ZERO;
    }

    /** @throws Refusal where a float is accounted for by no lines or too much of it, or another payment by lines */
    void requireAccountable(JenisPembayaran jenis, List<BarisBelanja> baris) {
        if (baris.isEmpty() == jenis.isUangMuka()) {
            throw new Refusal(Reason.UANG_MUKA_TIDAK_SESUAI, "baris", jenis);
        }
        Rupiah jumlah = dipertanggungjawabkan.plus(Spp.jumlah(baris));
        Rupiah paling = uang.minus(sum(menungguGanti)).minus(sum(nihil));
        if (jenis.isUangMuka() && jumlah.compareTo(paling) > 0) {
            throw new Refusal(Reason.MELEBIHI_UANG_MUKA, "baris", jumlah, paling);
        }
    }

    /** What was asked for as a float and is not accounted for; zero for other payments. */
    Rupiah belumDipertanggungjawabkan() {
        return uang.minus(dipertanggungjawabkan).minus(sum(nihil));
    }

    private static Rupiah sum(Map<String, Rupiah> parts) {
        return parts.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    @EventSourcingHandler
    void on(SppSubmitted event) {
        jenis = event.jenis();
        uang = event.uang();
    }

    @EventSourcingHandler
    void on(Cashed event) {
        isRefillable = jenis == JenisPembayaran.UP;
    }

    @EventSourcingHandler
    void on(SpjAccepted event) {
        dipertanggungjawabkan = dipertanggungjawabkan.plus(Spp.jumlah(event.baris()));
    }

    @EventSourcingHandler
    void on(NihilPosted event) {
        nihil.merge(event.sp2d(), Spp.jumlah(event.baris()), Rupiah::plus);
    }

    @EventSourcingHandler
    void on(NihilReversed event) {
        nihil.computeIfPresent(
                event.sp2d(), (sp2d, left) -> event.baris().isEmpty() ? null : left.minus(Spp.jumlah(event.baris())));
    }

    @EventSourcingHandler
    void on(GuRequested event) {
        menungguGanti.put(event.spp(), Spp.jumlah(event.baris()));
    }

    @EventSourcingHandler
    void on(GuRefilled event) {
        menungguGanti.remove(event.spp());
    }

    @EventSourcingHandler
    void on(GuCancelled event) {
        menungguGanti.remove(event.spp());
    }
}
