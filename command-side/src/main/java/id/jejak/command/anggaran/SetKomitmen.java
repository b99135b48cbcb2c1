package id.jejak.command.anggaran;

import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.value.AnggaranId;
import java.time.LocalDate;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a contract that fall on one budget line, by their place in the request. */
public record SetKomitmen(
        @TargetAggregateIdentifier AnggaranId id,
        String kontrak,
        LocalDate berlaku,
        SortedMap<Integer, CommitPagu.Baris> baris) {}
