package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Bagian;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Sel;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.pemeriksaan.Pemeriksaan.Baris;
import id.jejak.query.pemeriksaan.Pemeriksaan.Status;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Marks the cells of tables that open findings speak of, and what their documents print where it differs. */
@Component
class TandaTabel implements TandaTemuan {

    private static final String TANDA = "⚠";

    /** The sign of a figure that the document prints otherwise. */
    private static final String TERBITAN = "†";

    private static final String TERCETAK = "pemeriksaan.bukti.tercetak";

    private static final Pattern SEL = Pattern.compile("([^/]+)/([^/]+)/([^/]+)/([^/]+)");

    private final PemeriksaanQuery query;

    TandaTabel(PemeriksaanQuery query) {
        this.query = query;
    }

    /** A finding at one of the cells that it speaks of. */
    private record Tempat(String baris, String kolom, Baris row, Temuan temuan) {}

    @Override
    public Tanda tanda(Tabel tabel, Titik titik, boolean terbitan, Locale bahasa) {
        List<Tempat> places = query.ofTable(tabel.skpd(), tabel.nomor(), titik).baris().stream()
                .filter(row -> row.status() == Status.TERBUKA || row.status() == Status.BERUBAH)
                .flatMap(row -> row.temuan().stream()
                        .flatMap(
                                found -> found.sel().stream().flatMap(cell -> place(tabel, cell, row, found).stream())))
                .toList();
        Map<String, List<Tempat>> byCell = places.stream()
                .collect(groupingBy(place -> Hiasan.kunci(place.baris(), place.kolom()), LinkedHashMap::new, toList()));
        Map<String, UnaryOperator<Sel>> cells = new LinkedHashMap<>();
        byCell.forEach((cell, here) -> cells.put(cell, sel -> marked(sel, here, titik, terbitan, bahasa)));
        return new Tanda(Hiasan.per(cells), notes(places, terbitan, bahasa));
    }

    private static Optional<Tempat> place(Tabel tabel, String cell, Baris row, Temuan found) {
        Matcher parts = SEL.matcher(cell);
        boolean here = parts.matches()
                && parts.group(2).equals(tabel.nomor())
                && (tabel.periode().isEmpty()
                        || parts.group(1).equals(tabel.periode().get().toString()));
        return here ? Optional.of(new Tempat(parts.group(3), parts.group(4), row, found)) : Optional.empty();
    }

    private static Sel marked(Sel sel, List<Tempat> here, Titik titik, boolean terbitan, Locale bahasa) {
        Sel marked = sel;
        for (Tempat one : here) {
            Optional<String> printed = terbitan ? printed(one.temuan()) : Optional.empty();
            String text = printed.map(figure -> TERBITAN + " "
                            + Teks.dalam(
                                    bahasa,
                                    "pemeriksaan.tanda.tercetak",
                                    figure.isEmpty() ? Teks.dalam(bahasa, "pemeriksaan.bukti.kosong") : figure))
                    .orElseGet(() -> TANDA + " "
                            + Teks.dalam(
                                    bahasa,
                                    "pemeriksaan.tanda."
                                            + one.row().id().jenis().name()));
            marked = marked.dengan(new Bagian(
                    printed.isPresent() ? "terbitan" : "waspada",
                    text,
                    TemuanPage.alamat(one.row(), titik),
                    one.temuan().kalimat().teks(bahasa)));
        }
        return marked;
    }

    /** What the document prints, of a finding that is about that. */
    private static Optional<String> printed(Temuan found) {
        boolean about = found.id().jenis() == JenisTemuan.JUMLAH || found.id().jenis() == JenisTemuan.RASIO;
        return found.bukti().stream()
                .filter(one -> about && one.apa().kunci().equals(TERCETAK))
                .map(Bukti::tertulis)
                .findFirst();
    }

    /** Each finding once, however many cells it speaks of; what inspectors said of it is a footnote already. */
    private static List<String> notes(List<Tempat> places, boolean terbitan, Locale bahasa) {
        List<String> notes = new ArrayList<>(places.stream()
                .filter(one -> one.row().tanggapan().isEmpty())
                .map(Tempat::temuan)
                .distinct()
                .map(found -> (terbitan && printed(found).isPresent() ? TERBITAN : TANDA) + " "
                        + found.kalimat().teks(bahasa))
                .toList());
        if (terbitan) {
            notes.add(Teks.dalam(bahasa, "pemeriksaan.tanda.terbitan", TERBITAN));
        }
        return notes;
    }
}
