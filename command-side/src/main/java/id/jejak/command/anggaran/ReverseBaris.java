package id.jejak.command.anggaran;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes back what one proof had posted on one budget line.
 *
 * @param asal the number of the proof
 * @param baris the lines by their place in the document; where there are none, all that remains
 */
public record ReverseBaris(
        @TargetAggregateIdentifier AnggaranId id,
        String asal,
        DokumenPengembalian dokumen,
        String alasan,
        SortedMap<Integer, BarisBelanja> baris) {}
