package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enters a plan's document into the register of the year that it bears; it sets no ceiling and needs no open book. */
public record RegisterRencana(
        @TargetAggregateIdentifier TahunAnggaranId id, DasarHukum dasarHukum, LocalDate berlaku) {}
