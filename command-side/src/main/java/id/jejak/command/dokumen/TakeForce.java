package id.jejak.command.dokumen;

import id.jejak.contract.value.DokumenId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets the document itself take force; its lines are told beside it. */
record TakeForce(@TargetAggregateIdentifier DokumenId id, long versi) {}
