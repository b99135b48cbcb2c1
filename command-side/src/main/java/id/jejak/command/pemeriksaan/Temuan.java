package id.jejak.command.pemeriksaan;

import static id.jejak.command.Keberatan.refuse;
import static id.jejak.command.Keberatan.when;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.TemuanCommand.Annotate;
import id.jejak.contract.command.TemuanCommand.Reopen;
import id.jejak.contract.command.TemuanCommand.Settle;
import id.jejak.contract.event.TemuanEvent.Annotated;
import id.jejak.contract.event.TemuanEvent.Reopened;
import id.jejak.contract.event.TemuanEvent.Settled;
import id.jejak.contract.value.TemuanId;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What inspectors say of one finding. Promises that a finding is settled once until it is opened again, and from
 * what was said of it before. Whether the
 * figures still give the finding is no concern of its: what was said of one that is gone stays.
 */
public class Temuan {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable TemuanId id;

    private boolean settled;
    private long said;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Annotate command) {
        apply(new Annotated(command.id(), command.catatan()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Settle command) {
        refuse(when(settled, () -> new Refusal(Reason.TEMUAN_SUDAH_SELESAI, "temuan", command.id())));
        requireSeen(command.versi());
        apply(new Settled(command.id(), command.putusan(), command.catatan(), command.bukti()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Reopen command) {
        refuse(when(!settled, () -> new Refusal(Reason.TEMUAN_MASIH_TERBUKA, "temuan", command.id())));
        requireSeen(command.versi());
        apply(new Reopened(command.id(), command.alasan()));
    }

    private void requireSeen(OptionalLong versi) {
        refuse(when(
                versi.isPresent() && versi.getAsLong() != said,
                () -> new Refusal(Reason.VERSI_USANG, "If-Match", versi.getAsLong(), said)));
    }

    @EventSourcingHandler
    void on(Annotated event) {
        id = event.id();
        said++;
    }

    @EventSourcingHandler
    void on(Settled event) {
        id = event.id();
        settled = true;
        said++;
    }

    @EventSourcingHandler
    void on(Reopened event) {
        id = event.id();
        settled = false;
        said++;
    }
}
