package id.jejak.command.dokumen;

import static id.jejak.command.Keberatan.refuse;
import static id.jejak.command.Keberatan.when;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import id.jejak.command.lampiran.DaftarLampiran;
import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.command.DokumenAnggaranCommand.Redraft;
import id.jejak.contract.command.DokumenAnggaranCommand.Return;
import id.jejak.contract.command.DokumenAnggaranCommand.Submit;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.DokumenAnggaranEvent.Drafted;
import id.jejak.contract.event.DokumenAnggaranEvent.Enacted;
import id.jejak.contract.event.DokumenAnggaranEvent.Returned;
import id.jejak.contract.event.DokumenAnggaranEvent.Submitted;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Sha256;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A budget document from its first draft on. Promises that it takes force once, as it was handed in, and that nobody who
 * drafted any of it enacts it or gives it back.
 */
public class DokumenAnggaran {

    @AggregateIdentifier
    private @Nullable DokumenId id;

    private @Nullable IsiDokumen isi;
    private List<Sha256> lampiran = List.of();
    private Status status = Status.KONSEP;
    private final Set<String> penyusun = new HashSet<>();

    /** Where a document is in its life. */
    public enum Status {
        KONSEP,
        DIAJUKAN,
        DIKEMBALIKAN,
        DISAHKAN
    }

    /** What there is to see of a document. */
    public record Keadaan(Status status, IsiDokumen isi, List<Sha256> lampiran) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            Draft command,
            DaftarLampiran lampiran,
            @MetaDataValue(value = Permintaan.PELAKU, required = true) String pelaku) {
        refuse(Stream.concat(
                when(id != null, () -> new Refusal(Reason.SUDAH_ADA, "id", command.id())),
                lampiran.keberatan(command.lampiran())));
        apply(new Drafted(command.id(), command.isi(), command.lampiran()), MetaData.with(Permintaan.PELAKU, pelaku));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            Redraft command,
            DaftarLampiran lampiran,
            @MetaDataValue(value = Permintaan.PELAKU, required = true) String pelaku) {
        refuse(Stream.concat(
                keberatan(command.id(), "UBAH", command.versi(), Status.KONSEP, Status.DIKEMBALIKAN),
                lampiran.keberatan(command.lampiran())));
        apply(new Drafted(command.id(), command.isi(), command.lampiran()), MetaData.with(Permintaan.PELAKU, pelaku));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Submit command) {
        refuse(keberatan(command.id(), "AJUKAN", command.versi(), Status.KONSEP));
        apply(new Submitted(command.id()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Return command, @MetaDataValue(value = Permintaan.PELAKU, required = true) String pelaku) {
        refuse(Stream.concat(keberatan(command.id(), "KEMBALIKAN", command.versi(), Status.DIAJUKAN), another(pelaku)));
        apply(new Returned(command.id(), command.alasan()));
    }

    /** Answers what takes force. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    IsiDokumen handle(TakeForce command, @MetaDataValue(value = Permintaan.PELAKU, required = true) String pelaku) {
        refuse(Stream.concat(keberatan(command.id(), "SAHKAN", command.versi(), Status.DIAJUKAN), another(pelaku)));
        apply(new Enacted(command.id()));
        return Objects.requireNonNull(isi);
    }

    /** What there is to see of it. */
    public Keadaan keadaan() {
        return new Keadaan(status, Objects.requireNonNull(isi), lampiran);
    }

    private Stream<Refusal> keberatan(DokumenId asked, String step, long versi, Status... allowed) {
        if (id == null) {
            return Stream.of(new Refusal(Reason.DOKUMEN_TIDAK_ADA, "id", asked.konsep()));
        }
        Long now = getVersion();
        return Stream.concat(
                when(now != versi, () -> new Refusal(Reason.VERSI_USANG, "If-Match", versi, now)),
                when(
                        !List.of(allowed).contains(status),
                        () -> new Refusal(Reason.STATUS_TIDAK_SESUAI, "id", status, step)));
    }

    private Stream<Refusal> another(String pelaku) {
        return when(penyusun.contains(pelaku), () -> new Refusal(Reason.PENGESAH_SAMA, ""));
    }

    @EventSourcingHandler
    void on(Drafted event, @MetaDataValue(value = Permintaan.PELAKU, required = true) String pelaku) {
        id = event.id();
        isi = event.isi();
        lampiran = event.lampiran();
        status = Status.KONSEP;
        penyusun.add(pelaku);
    }

    @EventSourcingHandler
    void on(Submitted event) {
        status = Status.DIAJUKAN;
    }

    @EventSourcingHandler
    void on(Returned event) {
        status = Status.DIKEMBALIKAN;
    }

    @EventSourcingHandler
    void on(Enacted event) {
        status = Status.DISAHKAN;
    }
}
