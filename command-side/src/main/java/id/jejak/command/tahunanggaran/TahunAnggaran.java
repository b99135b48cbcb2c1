package id.jejak.command.tahunanggaran;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.KodeLuarDaftar;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.KodeAdmitted;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An agency's fiscal year. Promises that a document's number is used once per kind. */
public class TahunAnggaran {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable TahunAnggaranId id;

    private final Set<Nomor> terpakai = new HashSet<>();

    private record Nomor(DasarHukum.Jenis jenis, String nomor) {
        static Nomor of(DasarHukum dasarHukum) {
            return new Nomor(dasarHukum.jenis(), dasarHukum.nomor());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnactDokumen command) {
        DasarHukum dasarHukum = command.dasarHukum();
        if (terpakai.contains(Nomor.of(dasarHukum))) {
            throw new Refusal(Reason.NOMOR_TERPAKAI, "dasarHukum.nomor", dasarHukum.jenis(), dasarHukum.nomor());
        }
        apply(new DokumenEnacted(command.id(), dasarHukum, command.berlaku()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdmitKode command) {
        KodeLuarDaftar kode = command.kode();
        apply(new KodeAdmitted(command.id(), kode.jenis(), kode.kode(), command.daftar(), kode.alasan()));
    }

    @EventSourcingHandler
    void on(KodeAdmitted event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(DokumenEnacted event) {
        id = event.id();
        terpakai.add(Nomor.of(event.dasarHukum()));
    }
}
