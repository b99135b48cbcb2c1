package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enters an amendment or a correction into the year's register. */
public record EnactPerubahan(
        @TargetAggregateIdentifier TahunAnggaranId id, DasarHukum dasarHukum, LocalDate berlaku, boolean luarBiasa) {}
