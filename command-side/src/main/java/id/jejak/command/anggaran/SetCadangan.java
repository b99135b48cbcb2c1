package id.jejak.command.anggaran;

import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.value.AnggaranId;
import java.time.LocalDate;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a reservation that fall on one budget line, by their place in the document. */
public record SetCadangan(
        @TargetAggregateIdentifier AnggaranId id, LocalDate berlaku, SortedMap<Integer, ReservePagu.Baris> baris) {}
