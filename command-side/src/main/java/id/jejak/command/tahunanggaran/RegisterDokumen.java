package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Enters a document that leaves the ceilings as they are into the year's register.
 *
 * @param jenis the kind that it has to be
 */
public record RegisterDokumen(
        @TargetAggregateIdentifier TahunAnggaranId id,
        DasarHukum dasarHukum,
        LocalDate berlaku,
        DasarHukum.Jenis jenis) {}
