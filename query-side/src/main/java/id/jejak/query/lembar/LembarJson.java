package id.jejak.query.lembar;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A table as JSON: rupiah and other figures as strings, exactly; the states of a cell as they are printed. */
final class LembarJson {

    private static final JsonMapper JSON = new JsonMapper();

    private LembarJson() {}

    /**
     * The shape.
     *
     * @param posisi the ledger position
     */
    record Isi(
            String nomor,
            String judul,
            List<String> pokok,
            long posisi,
            @Nullable String tercatat,
            @Nullable String per,
            List<String> kolom,
            List<Baris> baris,
            List<String> catatan) {}

    /** @param nilai by the column's name */
    record Baris(int tingkat, Map<String, Nilai> nilai) {}

    /** @param angka the figure in plain digits; none where the cell has none */
    record Nilai(String tertulis, @Nullable String angka) {}

    static byte[] write(Lembar lembar) {
        Isi isi = new Isi(
                lembar.nomor(),
                lembar.judul(),
                lembar.pokok(),
                lembar.posisi().nomor(),
                lembar.posisi().tercatat().map(Instant::toString).orElse(null),
                lembar.titik().per().map(LocalDate::toString).orElse(null),
                lembar.kolom().stream().map(Kolom::kunci).toList(),
                lembar.baris().stream().map(row -> row(lembar, row)).toList(),
                lembar.catatan());
        return JSON.writeValueAsString(isi).getBytes(StandardCharsets.UTF_8);
    }

    private static Baris row(Lembar lembar, id.jejak.query.lembar.Baris row) {
        Map<String, Nilai> values = new LinkedHashMap<>();
        for (int i = 0; i < lembar.kolom().size(); i++) {
            Sel sel = row.sel().get(i);
            BigDecimal angka = sel.angka();
            values.put(
                    lembar.kolom().get(i).kunci(),
                    new Nilai(sel.tertulis(), angka == null ? null : angka.toPlainString()));
        }
        return new Baris(row.tingkat(), values);
    }
}
