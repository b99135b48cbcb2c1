package id.jejak.query.banding;

import id.jejak.query.banding.BandingRencana.Node;
import id.jejak.query.banding.BandingRencana.Sebutan;
import id.jejak.query.banding.BandingRencana.Ukuran;
import id.jejak.query.tabel41.Penerus;
import id.jejak.query.tabel41.Silsilah.Perubahan;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of a plan's nodes and indicators, in words; empty where nothing did. */
final class KataPerubahan {

    private final Locale bahasa;

    KataPerubahan(Locale bahasa) {
        this.bahasa = bahasa;
    }

    String of(Node node) {
        if (node.sesudah().isEmpty()) {
            return node.penerus()
                    .map(next -> Teks.dalam(bahasa, "banding.node.ke." + next.cara(), next.ke()))
                    .orElseGet(() -> word(Perubahan.DIHAPUS));
        }
        List<String> words = new ArrayList<>();
        if (node.sebelum().isEmpty() && !node.asal().containsValue(Penerus.Cara.PINDAH)) {
            words.add(word(Perubahan.BARU));
        }
        if (node.isBergantiNama()) {
            words.add(renamed(node.sebelum().orElseThrow(), node.sesudah().get()));
        }
        node.asal().forEach((from, how) -> words.add(Teks.dalam(bahasa, "banding.node.dari." + how, from)));
        return String.join("; ", words);
    }

    String of(Ukuran one) {
        List<String> words = new ArrayList<>();
        for (Perubahan what : one.perubahan()) {
            switch (what) {
                case TETAP -> {}
                case GANTI_NAMA -> words.addAll(renamed(one));
                case PINDAH ->
                    words.add(Teks.dalam(
                            bahasa,
                            "banding.pindah",
                            one.sebelum().orElseThrow().pada(),
                            one.sebutan().pada()));
                case DIGABUNG ->
                    words.add(Teks.dalam(bahasa, "banding.digabung", one.ke().orElseThrow()));
                case BARU, DIHAPUS, TARGET_BERUBAH, HORIZON_DIPERPANJANG -> words.add(word(what));
            }
        }
        return String.join("; ", words);
    }

    private List<String> renamed(Ukuran one) {
        Sebutan was = one.sebelum().orElseThrow();
        Sebutan is = one.sebutan();
        List<String> words = new ArrayList<>();
        if (!was.nama().equals(is.nama())) {
            words.add(renamed(was.nama(), is.nama()));
        }
        if (!was.satuan().equals(is.satuan())) {
            words.add(Teks.dalam(bahasa, "banding.ganti-satuan", Kata.tertulis(was.satuan(), is.satuan())));
        }
        return words;
    }

    private String renamed(String before, String after) {
        return Teks.dalam(bahasa, "banding.ganti-nama", Kata.tertulis(before, after));
    }

    private String word(Perubahan what) {
        return Teks.dalam(bahasa, "banding.ubah." + what);
    }
}
