package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes the year itself; its budget lines are told beside it. */
public record CloseBuku(@TargetAggregateIdentifier TahunAnggaranId id, DasarHukum dasarHukum, LocalDate berlaku) {}
