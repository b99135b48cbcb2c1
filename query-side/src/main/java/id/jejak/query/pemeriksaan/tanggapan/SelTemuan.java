package id.jejak.query.pemeriksaan.tanggapan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of tables that a finding speaks of. A cell is known by the events that it opens, that is by the filters of its
 * link into the trail: so every table marks its cells without knowing of findings.
 */
final class SelTemuan {

    private static final String POS = "pos";
    private static final String REKENING = "rekening";
    private static final String INDIKATOR = "indikator";
    private static final String TAHUN = "tahun";
    private static final String HAL = "hal";
    private static final String AKHIR = "akhir";
    private static final List<String> BAGIAN_TAHUN = List.of("bulan", "kurun");

    private static final Pattern TABEL =
            Pattern.compile("[^/]+/(6\\.1|2\\.5|2\\.3|LRA|TARGET|CAPAIAN)/([^/]+)/(\\d{4}|akhir)");
    private static final Pattern UKURAN = Pattern.compile("(.+)\\.(ANGGARAN|REALISASI)");
    private static final Pattern SEMUA = Pattern.compile("(\\d{4})");
    private static final Pattern AKUN = Pattern.compile("(\\d{4})/([\\d.]+)/[\\d-]+");
    private static final Pattern MATA = Pattern.compile("(\\d{4})/([^/]+)/([\\d.]+)(?:/[\\d-]+)?");
    private static final Pattern RENTANG = Pattern.compile("\\d{4}-\\d{4}");
    private static final int NEW_CHART_FROM = 2021;

    private final String baris;
    private final String kolom;
    private final Pola pola;

    private SelTemuan(String baris, String kolom, Pola pola) {
        this.baris = baris;
        this.kolom = kolom;
        this.pola = pola;
    }

    /** Whether a link of these filters opens the events of such a cell. */
    private interface Pola {
        boolean cocok(Map<String, String> saringan);
    }

    /** The cells in words: a row and a column, or a year. */
    String sebutan(Locale bahasa) {
        String column = kolom.equals(AKHIR) ? Teks.dalam(bahasa, "pemeriksaan.akhir") : kolom;
        return baris.isEmpty() ? column : baris + ", " + column;
    }

    /** Whether it speaks of the cell that opens these events; of what is a part of a year only, none does. */
    boolean isOf(Map<String, String> saringan) {
        return BAGIAN_TAHUN.stream().noneMatch(saringan::containsKey) && pola.cocok(saringan);
    }

    /** None of a finding that speaks of documents and proofs, which no cell of a table is. */
    static Optional<SelTemuan> of(TemuanId id) {
        return switch (id.jenis()) {
            case JUMLAH, RASIO, LONCATAN, TABEL_BERBEDA, MELAMPAUI_ANGGARAN -> tabel(id.tentang());
            case SUMBER_BERBEDA -> tabel(id.tentang()).or(() -> akun(id.tentang()));
            case KUMULATIF_TURUN -> akun(id.tentang());
            case TANPA_BUKTI, AKHIR_TAHUN, KAS_BERBEDA, ANGGARAN_BERGANTI -> setahun(id.tentang(), hal(id.jenis()));
            case KUMULATIF, DIPECAH, MODAL_MENYUSUL -> mata(id.tentang(), hal(id.jenis()));
            case NOMOR_GANDA,
                    MENDAHULUI_DOKUMEN,
                    GESER_JELANG_TUTUP,
                    SISA_TEMPLAT,
                    TAHUN_DASAR_HUKUM,
                    BUKTI_KEMBAR,
                    UANG_MUKA_TERBUKA -> Optional.empty();
        };
    }

    private static String hal(JenisTemuan jenis) {
        return List.of(JenisTemuan.KAS_BERBEDA, JenisTemuan.ANGGARAN_BERGANTI, JenisTemuan.MODAL_MENYUSUL)
                        .contains(jenis)
                ? "PAGU"
                : "REALISASI";
    }

    /** A cell of a published table, which ours has too. */
    private static Optional<SelTemuan> tabel(String tentang) {
        Matcher cell = TABEL.matcher(tentang);
        if (!cell.matches()) {
            return Optional.empty();
        }
        String row = cell.group(2);
        String column = cell.group(3);
        Pola pola = switch (cell.group(1)) {
            case "6.1" -> is(POS, row).dan(is(HAL, "PAGU_INDIKATIF")).dan(kolom(column));
            case "2.3" -> is(INDIKATOR, row).dan(is(HAL, "")).dan(kolom(column));
            case "TARGET", "CAPAIAN" ->
                is(INDIKATOR, row).dan(is(HAL, cell.group(1))).dan(kolom(column));
            default -> buku(row).dan(kolom(column));
        };
        return Optional.of(new SelTemuan(row, column, pola));
    }

    private static Syarat buku(String row) {
        Matcher figure = UKURAN.matcher(row);
        boolean one = figure.matches();
        String hal = one ? (figure.group(2).equals("ANGGARAN") ? "PAGU" : "REALISASI") : "";
        return is(REKENING, one ? figure.group(1) : row).dan(is(POS, "")).dan(is(HAL, hal));
    }

    private static Syarat kolom(String column) {
        return column.equals(AKHIR)
                ? link -> RENTANG.matcher(link.getOrDefault(TAHUN, "")).matches()
                : is(TAHUN, column);
    }

    /** A whole year of an agency, wherever its total stands. */
    private static Optional<SelTemuan> setahun(String tentang, String hal) {
        Syarat whole = is(POS, "").dan(link -> isAll(link.getOrDefault(REKENING, ""), link.getOrDefault(TAHUN, "")));
        return Optional.of(SEMUA.matcher(tentang))
                .filter(Matcher::matches)
                .map(year -> new SelTemuan(
                        "",
                        year.group(1),
                        is(TAHUN, year.group(1)).dan(is(HAL, hal)).dan(whole)));
    }

    /** Whether no account is named, or one that all expenditure of a sub kegiatan was under before 2021, or is since. */
    private static boolean isAll(String rekening, String tahun) {
        return rekening.isEmpty()
                || rekening.equals("5")
                || (rekening.equals("5.2") && Integer.parseInt(tahun) < NEW_CHART_FROM);
    }

    /** An account of a year. */
    private static Optional<SelTemuan> akun(String tentang) {
        return Optional.of(AKUN.matcher(tentang))
                .filter(Matcher::matches)
                .map(one -> new SelTemuan(
                        one.group(2),
                        one.group(1),
                        is(TAHUN, one.group(1))
                                .dan(is(REKENING, one.group(2)))
                                .dan(is(POS, ""))
                                .dan(is(HAL, "REALISASI"))));
    }

    /** A place and account of a year, wherever the place or the account stands by itself. */
    private static Optional<SelTemuan> mata(String tentang, String hal) {
        return Optional.of(MATA.matcher(tentang)).filter(Matcher::matches).map(one -> {
            Syarat place = is(POS, one.group(2)).dan(is(REKENING, one.group(3)).atau(is(REKENING, "")));
            Syarat account = is(POS, "").dan(is(REKENING, one.group(3)));
            return new SelTemuan(
                    one.group(2) + " " + one.group(3),
                    one.group(1),
                    is(TAHUN, one.group(1)).dan(is(HAL, hal)).dan(place.atau(account)));
        });
    }

    private static Syarat is(String saringan, String nilai) {
        return link -> link.getOrDefault(saringan, "").equals(nilai);
    }

    /** What has to be so of a link. */
    private interface Syarat extends Pola {

        default Syarat dan(Pola other) {
            return link -> cocok(link) && other.cocok(link);
        }

        default Syarat atau(Pola other) {
            return link -> cocok(link) || other.cocok(link);
        }
    }
}
