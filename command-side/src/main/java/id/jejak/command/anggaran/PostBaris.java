package id.jejak.command.anggaran;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a realization's document that fall on one budget line, by their place in the document. */
public record PostBaris(
        @TargetAggregateIdentifier AnggaranId id,
        Bukti bukti,
        String uraian,
        SortedMap<Integer, PostRealisasi.Baris> baris) {}
