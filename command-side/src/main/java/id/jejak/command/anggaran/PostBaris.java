package id.jejak.command.anggaran;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lines of a realization's document that fall on one budget line. */
public record PostBaris(
        @TargetAggregateIdentifier AnggaranId id, Bukti bukti, String uraian, List<PostRealisasi.Baris> baris) {}
