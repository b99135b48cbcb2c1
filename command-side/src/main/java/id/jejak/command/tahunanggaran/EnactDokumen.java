package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enters a document into the year's register. */
public record EnactDokumen(@TargetAggregateIdentifier TahunAnggaranId id, DasarHukum dasarHukum, LocalDate berlaku) {}
