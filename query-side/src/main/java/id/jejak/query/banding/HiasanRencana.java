package id.jejak.query.banding;

import static java.util.stream.Collectors.toMap;

import id.jejak.query.banding.BandingRencana.Deret;
import id.jejak.query.banding.BandingRencana.Node;
import id.jejak.query.banding.BandingRencana.Ukuran;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel61.Tabel61Kolom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Puts beside each cell of Tabel 6.1 what it was. */
final class HiasanRencana implements Hiasan {

    private final BandingRencana banding;
    private final JejakSisi jejak;
    private final SelBanding cells;
    private final KataPerubahan words;
    private final Map<String, Node> nodes;
    private final Map<String, Ukuran> indicators = new HashMap<>();

    HiasanRencana(BandingRencana banding, Locale bahasa) {
        this.banding = banding;
        this.jejak = new JejakSisi(banding);
        this.cells = new SelBanding(bahasa);
        this.words = new KataPerubahan(bahasa);
        this.nodes = banding.node().stream().collect(toMap(node -> node.kode().kode(), Function.identity()));
        banding.node()
                .forEach(node ->
                        node.indikator().forEach(one -> indicators.put(one.id().toString(), one)));
    }

    @Override
    public Sel sel(String baris, String kolom, Sel sel) {
        if (baris.isEmpty()) {
            return money(sel, banding.jumlah(), kolom, jejak.uang(banding.dari(), tahun(kolom)));
        }
        Node node = nodes.get(baris);
        if (node != null) {
            return kolom.equals(Tabel61Kolom.NAMA)
                    ? cells.nama(sel, words.of(node))
                    : money(sel, node.rupiah(), kolom, jejak.uang(banding.dari(), tahun(kolom), node));
        }
        Ukuran one = Objects.requireNonNull(indicators.get(baris), baris);
        return kolom.equals(Tabel61Kolom.NAMA) ? cells.nama(sel, words.of(one)) : target(sel, one, kolom);
    }

    private Sel money(Sel sel, Deret deret, String kolom, String ke) {
        Uang uang = kolom.equals(Tabel61Kolom.AKHIR)
                ? deret.akhir()
                : deret.perTahun().getOrDefault(Integer.valueOf(kolom), Uang.KOSONG);
        return cells.rupiah(sel, uang, ke);
    }

    private Sel target(Sel sel, Ukuran one, String kolom) {
        Sasaran target = kolom.equals(Tabel61Kolom.AKHIR)
                ? one.akhir()
                : one.target().getOrDefault(Integer.valueOf(kolom), Sasaran.KOSONG);
        return cells.target(sel, target, jejak.target(banding.dari(), tahun(kolom), one));
    }

    /** As the trail's filter names it. */
    private String tahun(String kolom) {
        return kolom.equals(Tabel61Kolom.AKHIR) ? jejak.akhir() : kolom;
    }
}
