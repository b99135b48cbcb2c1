package id.jejak.command.pembayaran;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.FreeNomorBukti;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.NomorBuktiEvent.Freed;
import id.jejak.contract.event.NomorBuktiEvent.Used;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.Sha256;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The number of a proof within an agency's year, one aggregate per number. Promises that it stands for one content only,
 * wherever in the budget its lines fall, and is given free again by decision only.
 */
public class NomorBukti {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable NomorBuktiId id;

    private @Nullable Used used;
    private boolean wasFreed;

    /** Has the number stand for this content. */
    public record Use(@TargetAggregateIdentifier NomorBuktiId id, Sha256 isi, List<String> pos, String pembayaran) {}

    /** Gives it free; that all is taken back is known to the budget lines. */
    public record Free(@TargetAggregateIdentifier NomorBuktiId id, FreeNomorBukti command) {}

    /** What the number was before it was asked for. */
    public enum Keadaan {
        /** It stood for nothing. */
        BARU,
        /** It stood for something that was taken back, and had been given free. */
        DIBEBASKAN,
        /** It stands for this very content. */
        SAMA
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Keadaan handle(Use command) {
        Keadaan keadaan = keadaan(command);
        if (keadaan != Keadaan.SAMA) {
            apply(new Used(command.id(), command.isi(), command.pos(), command.pembayaran()));
        }
        return keadaan;
    }

    /** @throws Refusal where it stands for another content */
    Keadaan keadaan(Use command) {
        if (used == null) {
            return wasFreed ? Keadaan.DIBEBASKAN : Keadaan.BARU;
        }
        if (!used.isi().equals(command.isi()) || !used.pembayaran().equals(command.pembayaran())) {
            throw taken(command.id());
        }
        return Keadaan.SAMA;
    }

    private static Refusal taken(NomorBuktiId id) {
        return id.golongan() == NomorBuktiId.Golongan.SPM
                ? new Refusal(Reason.NOMOR_TERPAKAI, "nomor", id.golongan(), id.nomor())
                : new Refusal(Reason.BUKTI_BERBEDA, "bukti.nomor", id.nomor());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Free command) {
        FreeNomorBukti decision = command.command();
        requireUsed(decision.id());
        apply(new Freed(decision.id(), decision.surat(), decision.tanggal(), decision.alasan()));
    }

    /** What it stands for; for whoever takes that back. */
    Used standsFor(NomorBuktiId asked) {
        return requireUsed(asked);
    }

    private Used requireUsed(NomorBuktiId asked) {
        if (used == null) {
            throw new Refusal(Reason.ASAL_TIDAK_ADA, "nomor", asked.nomor(), "-");
        }
        return used;
    }

    @EventSourcingHandler
    void on(Used event) {
        id = event.id();
        used = event;
    }

    @EventSourcingHandler
    void on(Freed event) {
        id = event.id();
        used = null;
        wasFreed = true;
    }
}
