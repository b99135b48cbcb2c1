package id.jejak.command.anggaran;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.event.AnggaranEvent;
import id.jejak.contract.event.AnggaranEvent.KomitmenDrawn;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The lines of a realization's document that fall on one budget line, by their place in the document.
 *
 * @param kontrak the contract whose commitments it draws on; empty where there is none
 * @param dibebaskan whether the number was given free after all that it had posted was taken back
 */
public record PostBaris(
        @TargetAggregateIdentifier AnggaranId id,
        Bukti bukti,
        String uraian,
        SortedMap<Integer, PostRealisasi.Baris> baris,
        String kontrak,
        boolean dibebaskan) {

    /** Owed under no contract, of a number that was never given free. */
    public PostBaris(AnggaranId id, Bukti bukti, String uraian, SortedMap<Integer, PostRealisasi.Baris> baris) {
        this(id, bukti, uraian, baris, "", false);
    }

    /**
     * What stands against one line, those before it being posted.
     *
     * @param nomor its place in the document
     */
    Stream<Refusal> keberatan(int nomor, PostRealisasi.Baris line, AturanPagu pagu, AturanKas kas) {
        String field = "baris[" + nomor + "].jumlah";
        return Stream.concat(pagu.belanja(field, line, kontrak), kas.belanja(field, line, bukti.tanggal()));
    }

    /** What happens to this line where nothing stands against it. */
    List<AnggaranEvent> events(PostRealisasi.Baris line) {
        AnggaranEvent posted =
                new RealisasiPosted(id, line.rekening(), line.sumberDana(), line.jumlah(), bukti, uraian);
        return kontrak.isEmpty()
                ? List.of(posted)
                : List.of(
                        posted,
                        new KomitmenDrawn(id, line.rekening(), line.sumberDana(), kontrak, line.jumlah(), bukti));
    }
}
