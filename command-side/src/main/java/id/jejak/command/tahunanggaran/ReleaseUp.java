package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.TahunAnggaranId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that the request for the year's float was cancelled.
 *
 * @param spp the request's number
 */
public record ReleaseUp(@TargetAggregateIdentifier TahunAnggaranId id, String spp) {}
