package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.TahunAnggaranId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Requests the year's float; refused where it was requested before.
 *
 * @param spp the request's number
 */
public record TakeUp(@TargetAggregateIdentifier TahunAnggaranId id, String spp) {}
