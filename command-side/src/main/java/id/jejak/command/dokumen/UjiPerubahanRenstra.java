package id.jejak.command.dokumen;

import id.jejak.command.ReadOnly;
import id.jejak.command.rencana.RencanaBerlaku;
import id.jejak.command.rencana.Renstra;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.value.IsiDokumen.PerubahanRenstra;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;

/** Dry runs of a plan's revision: what each line changes, and what stands against it. */
final class UjiPerubahanRenstra {

    /** So many refusals are looked for: each is found by carrying out what is left of the document. */
    private static final int MOST = 100;

    private static final Pattern LINE = Pattern.compile("baris\\[(\\d+)\\](.*)");

    private final UjiRencana uji;
    private final RencanaBerlaku berlaku;
    private final ReadOnly<Renstra> renstra;

    UjiPerubahanRenstra(Configuration axon) {
        this.uji = new UjiRencana(axon);
        this.berlaku = new RencanaBerlaku(axon);
        this.renstra = ReadOnly.of(axon, Renstra.class);
    }

    HasilUjiCoba jalankan(TahunAnggaranId tahun, PerubahanRenstra isi) {
        int akhir = renstra.look(isi.renstra(), Renstra::keadaan)
                .map(seen -> seen.keadaan().akhir())
                .orElse(isi.renstra().periode().akhir());
        List<Refusal> objections =
                new ArrayList<>(DokumenRencana.keberatan(tahun, isi).toList());
        objections.addAll(keberatan(DokumenRencana.perintah(isi)));
        Map<String, RencanaBerlaku.Node> nodes = berlaku.nodes(isi.renstra());
        return HasilUjiCoba.rencana(
                new SelisihPerubahan(nodes, akhir).of(isi.baris()), JumlahPerubahan.of(nodes, isi.baris()), objections);
    }

    /** A plan's document stops at its first refusal; without what was refused it is carried out again. */
    private List<Refusal> keberatan(ReviseRenstra document) {
        List<Refusal> objections = new ArrayList<>();
        List<Integer> places = new ArrayList<>(
                IntStream.range(0, document.baris().size()).boxed().toList());
        OptionalLong versi = document.versi();
        Optional<Refusal> next = uji.coba(document);
        while (next.isPresent() && objections.size() < MOST) {
            Refusal refusal = next.get();
            Matcher line = LINE.matcher(refusal.field());
            if (line.matches()) {
                int place = places.remove(Integer.parseInt(line.group(1)));
                objections.add(new Refusal(
                        refusal.reason(),
                        "baris[" + place + "]" + line.group(2),
                        refusal.values().toArray()));
            } else {
                objections.add(refusal);
                if (!refusal.field().equals("versi") || versi.isEmpty()) {
                    return objections;
                }
                versi = OptionalLong.empty();
            }
            next = places.isEmpty() ? Optional.empty() : uji.coba(rest(document, versi, places));
        }
        return objections;
    }

    private static ReviseRenstra rest(ReviseRenstra document, OptionalLong versi, List<Integer> places) {
        return new ReviseRenstra(
                document.id(),
                versi,
                document.dasarHukum(),
                document.berlaku(),
                places.stream().map(document.baris()::get).toList(),
                document.luarDaftar());
    }
}
