package id.jejak.command.anggaran;

import id.jejak.contract.event.AnggaranEvent.SpdReleased;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.IsiDokumen;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of an SPD that fall on one budget line, by their place in the document. */
public record ReceiveSpd(
        @TargetAggregateIdentifier AnggaranId id,
        LocalDate mulai,
        LocalDate sampai,
        SortedMap<Integer, IsiDokumen.Penyediaan> baris) {

    /** What happens where nothing stands against it. */
    List<SpdReleased> events() {
        return baris.values().stream()
                .map(line -> new SpdReleased(id, line.sumberDana(), line.jumlah(), mulai, sampai))
                .toList();
    }
}
