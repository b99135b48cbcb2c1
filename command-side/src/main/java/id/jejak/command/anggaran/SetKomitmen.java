package id.jejak.command.anggaran;

import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.value.AnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a contract that fall on one budget line, by their place in the request. */
public record SetKomitmen(
        @TargetAggregateIdentifier AnggaranId id,
        String kontrak,
        LocalDate berlaku,
        SortedMap<Integer, CommitPagu.Baris> baris) {

    /** What happens where nothing stands against it; what is so already is no event. */
    List<KomitmenSet> events(BukuPagu buku) {
        return baris.values().stream()
                .filter(line ->
                        !line.komitmen().equals(buku.komitmen(new Kunci(line.rekening(), line.sumberDana()), kontrak)))
                .map(line -> new KomitmenSet(id, line.rekening(), line.sumberDana(), kontrak, line.komitmen(), berlaku))
                .toList();
    }
}
