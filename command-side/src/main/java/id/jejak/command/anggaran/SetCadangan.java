package id.jejak.command.anggaran;

import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.event.AnggaranEvent.CadanganSet;
import id.jejak.contract.value.AnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a reservation that fall on one budget line, by their place in the document. */
public record SetCadangan(
        @TargetAggregateIdentifier AnggaranId id, LocalDate berlaku, SortedMap<Integer, ReservePagu.Baris> baris) {

    /** What happens where nothing stands against it; what is so already is no event. */
    List<CadanganSet> events(BukuPagu buku) {
        return baris.values().stream()
                .filter(line -> !line.cadangan().equals(buku.cadangan(new Kunci(line.rekening(), line.sumberDana()))))
                .map(line -> new CadanganSet(id, line.rekening(), line.sumberDana(), line.cadangan(), berlaku))
                .toList();
    }
}
