package id.jejak.command.anggaran;

import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a shift or an amendment that fall on one budget line, by their place in the document. */
public record ChangePagu(
        @TargetAggregateIdentifier AnggaranId id, LocalDate berlaku, SortedMap<Integer, BarisPerubahan> baris) {

    /** What happens where nothing stands against it. */
    List<PaguSet> events() {
        return baris.values().stream()
                .filter(line -> !line.sesudah().equals(line.sebelum()))
                .map(line -> new PaguSet(id, line.rekening(), line.sumberDana(), line.sesudah(), berlaku))
                .toList();
    }
}
