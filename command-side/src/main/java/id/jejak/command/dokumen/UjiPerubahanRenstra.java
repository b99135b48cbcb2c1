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
import java.util.OptionalLong;
import org.axonframework.config.Configuration;

/** Dry runs of a plan's revision: what each line changes, and what stands against it. */
final class UjiPerubahanRenstra {

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

    /** Once it is known that the plan was revised since, the lines are judged against the plan as it is. */
    private List<Refusal> keberatan(ReviseRenstra document) {
        SemuaKeberatan objections = new SemuaKeberatan("baris", document.baris().size(), (refused, left) -> {});
        objections.cari(places -> uji.coba(rest(document, document.versi(), places)));
        if (document.versi().isPresent() && objections.endsWith("versi") && objections.hasLinesLeft()) {
            objections.cari(places -> uji.coba(rest(document, OptionalLong.empty(), places)));
        }
        return objections.semua();
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
