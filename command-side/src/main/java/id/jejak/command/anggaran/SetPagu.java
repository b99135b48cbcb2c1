package id.jejak.command.anggaran;

import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.value.AnggaranId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a budget document that fall on one budget line. */
public record SetPagu(@TargetAggregateIdentifier AnggaranId id, LocalDate berlaku, List<EnactAnggaran.Baris> baris) {}
