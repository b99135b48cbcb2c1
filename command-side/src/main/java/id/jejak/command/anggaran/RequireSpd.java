package id.jejak.command.anggaran;

import id.jejak.contract.value.AnggaranId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the agency works with SPD in this year; nothing happens where the line knows, or does not exist. */
public record RequireSpd(@TargetAggregateIdentifier AnggaranId id) {}
