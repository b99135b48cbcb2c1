package id.jejak.command.anggaran;

import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.value.AnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a budget document that fall on one budget line, by their place in the document. */
public record SetPagu(
        @TargetAggregateIdentifier AnggaranId id, LocalDate berlaku, SortedMap<Integer, EnactAnggaran.Baris> baris) {

    /** What happens where nothing stands against it. */
    List<PaguSet> events() {
        return baris.values().stream()
                .map(line -> new PaguSet(id, line.rekening(), line.sumberDana(), line.pagu(), berlaku))
                .toList();
    }
}
