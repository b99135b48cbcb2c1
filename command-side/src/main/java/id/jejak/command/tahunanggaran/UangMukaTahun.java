package id.jejak.command.tahunanggaran;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.TahunAnggaranEvent.TuCancelled;
import id.jejak.contract.event.TahunAnggaranEvent.TuRequested;
import id.jejak.contract.event.TahunAnggaranEvent.UpCancelled;
import id.jejak.contract.event.TahunAnggaranEvent.UpRequested;
import id.jejak.contract.value.JenisPembayaran;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/**
 * The floats of a year. Promises that UP is requested once, and no float above what the funds released (SPD) leave where
 * these are used.
 */
final class UangMukaTahun {

    private @Nullable String up;
    private final SortedSet<String> tu = new TreeSet<>();

    /** The number of the SPP of the year's UP. */
    Optional<String> up() {
        return Optional.ofNullable(up);
    }

    /** The numbers of the SPP of all floats, cancelled ones aside. */
    Stream<String> all() {
        return Stream.concat(up().stream(), tu.stream());
    }

    @CommandHandler
    void handle(TakeUangMuka command) {
        String before = up;
        boolean isUp = command.jenis() == JenisPembayaran.UP;
        if (isUp && before != null) {
            throw new Refusal(Reason.UP_SUDAH_ADA, "jenis", before);
        }
        command.sisaSpd().filter(sisa -> command.uang().compareTo(sisa) > 0).ifPresent(sisa -> {
            throw new Refusal(Reason.UANG_MUKA_MELEBIHI_SPD, "uang", command.uang(), sisa);
        });
        apply(isUp ? new UpRequested(command.id(), command.spp()) : new TuRequested(command.id(), command.spp()));
    }

    /** Of a float that was requested before the year knew of it there is nothing to release. */
    @CommandHandler
    void handle(ReleaseUangMuka command) {
        if (command.spp().equals(up)) {
            apply(new UpCancelled(command.id(), command.spp()));
        } else if (tu.contains(command.spp())) {
            apply(new TuCancelled(command.id(), command.spp()));
        }
    }

    @EventSourcingHandler
    void on(UpRequested event) {
        up = event.spp();
    }

    @EventSourcingHandler
    void on(UpCancelled event) {
        up = null;
    }

    @EventSourcingHandler
    void on(TuRequested event) {
        tu.add(event.spp());
    }

    @EventSourcingHandler
    void on(TuCancelled event) {
        tu.remove(event.spp());
    }
}
