package id.jejak.query.banding;

import id.jejak.query.banding.BandingRencana.Node;
import id.jejak.query.tabel41.Silsilah.Perubahan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many things changed and in which way, in words. */
final class Ringkasan {

    private Ringkasan() {}

    /** Of a plan's nodes and indicators; sums above what changed are not counted. */
    static List<String> of(BandingRencana banding, Locale bahasa) {
        Map<Perubahan, Integer> counts = new EnumMap<>(Perubahan.class);
        int money = 0;
        for (Node node : banding.node()) {
            if (node.sebelum().isEmpty() || node.sesudah().isEmpty()) {
                counts.merge(node.sebelum().isEmpty() ? Perubahan.BARU : Perubahan.DIHAPUS, 1, Integer::sum);
            } else if (node.isBergantiNama()) {
                counts.merge(Perubahan.GANTI_NAMA, 1, Integer::sum);
            }
            node.indikator().stream()
                    .flatMap(one -> one.perubahan().stream())
                    .forEach(change -> counts.merge(change, 1, Integer::sum));
            money += node.isSubKegiatan() && node.rupiah().isBerubah() ? 1 : 0;
        }
        counts.remove(Perubahan.TETAP);
        List<String> words = new ArrayList<>();
        counts.forEach((change, count) -> words.add(counted("banding.ringkas." + change, count, bahasa)));
        return of(words, money, bahasa);
    }

    /** Of a budget's accounts. */
    static List<String> of(BandingAnggaran banding, Locale bahasa) {
        List<Uang> accounts = banding.baris().stream()
                .filter(row -> row.tingkat() == BandingAnggaran.Tingkat.REKENING)
                .map(BandingAnggaran.Baris::uang)
                .filter(Uang::isBerubah)
                .toList();
        int added = (int) accounts.stream().filter(Uang::isBaru).count();
        int dropped = (int) accounts.stream().filter(Uang::isDihapus).count();
        List<String> words = new ArrayList<>();
        if (added > 0) {
            words.add(counted("banding.ringkas." + Perubahan.BARU, added, bahasa));
        }
        if (dropped > 0) {
            words.add(counted("banding.ringkas." + Perubahan.DIHAPUS, dropped, bahasa));
        }
        return of(words, accounts.size() - added - dropped, bahasa);
    }

    private static List<String> of(List<String> words, int money, Locale bahasa) {
        if (money > 0) {
            words.add(counted("banding.ringkas.rupiah", money, bahasa));
        }
        return words.isEmpty() ? List.of(Teks.dalam(bahasa, "banding.ringkas.tetap")) : words;
    }

    private static String counted(String key, int count, Locale bahasa) {
        return Teks.dalam(bahasa, key, Angka.bulat(count));
    }
}
