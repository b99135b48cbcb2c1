package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.TahunAnggaranId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that the request for a float was cancelled.
 *
 * @param spp the request's number
 */
public record ReleaseUangMuka(@TargetAggregateIdentifier TahunAnggaranId id, String spp) {}
