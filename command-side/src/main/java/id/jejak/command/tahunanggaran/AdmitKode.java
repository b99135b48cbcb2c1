package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.TahunAnggaranId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts on record that a document of the year uses a code which the list in force does not have. */
public record AdmitKode(@TargetAggregateIdentifier TahunAnggaranId id, KodeLuarDaftar kode, String daftar) {}
