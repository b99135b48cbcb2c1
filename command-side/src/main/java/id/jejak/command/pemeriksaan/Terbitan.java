package id.jejak.command.pemeriksaan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.StateTerbitan;
import id.jejak.contract.event.TerbitanEvent.AngkaStated;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.TerbitanId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a published table prints of figures that follow from others. Promises that its events tell only what was stated
 * otherwise before, or not at all.
 */
public class Terbitan {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable TerbitanId id;

    private final Map<AngkaTerbit.Sel, String> stated = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StateTerbitan command) {
        List<AngkaTerbit> news = command.angka().stream()
                .filter(one -> !one.tertulis().equals(stated.get(one.sel())))
                .toList();
        if (!news.isEmpty()) {
            apply(new AngkaStated(command.id(), command.dokumen(), command.tanggal(), news));
        }
    }

    @EventSourcingHandler
    void on(AngkaStated event) {
        id = event.id();
        event.angka().forEach(one -> stated.put(one.sel(), one.tertulis()));
    }
}
