package id.jejak.command.anggaran;

import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.IsiDokumen;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of an anggaran kas that fall on one budget line, by their place in the document. */
public record SetKas(
        @TargetAggregateIdentifier AnggaranId id, LocalDate berlaku, SortedMap<Integer, IsiDokumen.Kas> baris) {

    /** What happens where nothing stands against it. */
    List<KasSet> events() {
        return baris.values().stream()
                .map(line -> new KasSet(id, line.rekening(), line.sumberDana(), line.bulan(), berlaku))
                .toList();
    }
}
