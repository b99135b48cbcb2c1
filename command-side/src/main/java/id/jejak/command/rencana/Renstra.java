package id.jejak.command.rencana;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraKodeAdmitted;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An agency's five-year plan as a whole. Promises that it is adopted once. */
public class Renstra {

    @AggregateIdentifier
    private @Nullable RenstraId id;

    /** Adopts the plan itself; its nodes are adopted one by one beside it. */
    public record Adopt(
            @TargetAggregateIdentifier RenstraId id, String nama, DasarHukum dasarHukum, LocalDate berlaku) {}

    /** Puts on record that the plan uses a code which the nomenclature in force does not have. */
    public record AdmitKode(@TargetAggregateIdentifier RenstraId id, KodeRencana kode, String daftar, String alasan) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Adopt command) {
        if (id != null) {
            throw new Refusal(Reason.SUDAH_ADA, "id", command.id());
        }
        apply(new RenstraAdopted(command.id(), command.nama(), command.dasarHukum(), command.berlaku()));
    }

    @EventSourcingHandler
    void on(RenstraAdopted event) {
        id = event.id();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdmitKode command) {
        apply(new RenstraKodeAdmitted(command.id(), command.kode(), command.daftar(), command.alasan()));
    }

    @EventSourcingHandler
    void on(RenstraKodeAdmitted event) {
        id = event.id();
    }
}
