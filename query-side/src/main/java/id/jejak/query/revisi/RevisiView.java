package id.jejak.query.revisi;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document as it is printed, from what the write API says of it and of what it would do.
 *
 * @param bentuk its shape, as the write API names it
 * @param jenis its kind, by the name of its legal basis
 * @param pengesah the office that it names; empty where it names none
 * @param uji what it would do now; none where nobody asked
 */
record RevisiView(
        String status,
        long versi,
        String bentuk,
        String jenis,
        String nomor,
        String tanggal,
        String judul,
        String berlaku,
        String pengesah,
        String tingkat,
        List<String> lampiran,
        List<Baris> baris,
        @Nullable Uji uji) {

    private static final Pattern LINE = Pattern.compile("(?:baris|nodes)\\[(\\d+)]");
    private static final String CEILING = "PAGU_INDIKATIF";
    private static final Set<String> CHOICES = Set.of("ARAH", "CARA_TARGET_AKHIR");

    /**
     * A line: a ceiling, or what it says of a plan.
     *
     * @param nomor its place in the document, from 1
     * @param rincian what of it changes
     * @param keberatan what stands against it
     */
    record Baris(
            int nomor,
            String kode,
            String rincian,
            String sebelum,
            String sesudah,
            String selisih,
            String persen,
            List<String> keberatan) {}

    /** A total. */
    record Jumlah(
            String kelompok,
            String kode,
            String tahun,
            String sebelum,
            String sesudah,
            String selisih,
            String persen) {}

    /** @param nomor the line that it is about, from 1; 0 where it is about none */
    record Keberatan(int nomor, String teks) {}

    /**
     * What a document would do, as it stands.
     *
     * @param tingkat how far a shift reaches; empty of any other document
     * @param pengesahMinimal which office has to approve that at least; empty where none can
     */
    record Uji(
            boolean dapatDisahkan,
            String tingkat,
            String pengesahMinimal,
            List<Jumlah> jumlah,
            List<Keberatan> keberatan) {

        List<String> pada(int nomor) {
            return keberatan.stream()
                    .filter(one -> one.nomor() == nomor)
                    .map(Keberatan::teks)
                    .toList();
        }
    }

    static RevisiView of(JsonNode shown, Optional<JsonNode> tried, Locale bahasa) {
        JsonNode isi = shown.path("isi");
        JsonNode basis = isi.path("dasarHukum");
        Optional<Uji> uji = tried.map(RevisiView::uji);
        return new RevisiView(
                shown.path("status").asString(),
                shown.path("versi").asLong(),
                isi.path("bentuk").asString(),
                basis.path("jenis").asString(),
                basis.path("nomor").asString(),
                day(basis.path("tanggal"), bahasa),
                basis.path("judul").asString(),
                day(isi.has("mulai") ? isi.path("mulai") : isi.path("berlaku"), bahasa),
                isi.path("pengesah").asString(""),
                isi.path("tingkat").asString(""),
                shown.path("lampiran").valueStream().map(JsonNode::asString).toList(),
                tried.map(run -> lines(run, uji.orElseThrow(), bahasa)).orElseGet(() -> stated(isi, bahasa)),
                uji.orElse(null));
    }

    private static Uji uji(JsonNode run) {
        List<Keberatan> wrong = run.path("keberatan")
                .valueStream()
                .map(one -> new Keberatan(
                        nomor(one.path("field").asString()), one.path("detail").asString()))
                .toList();
        return new Uji(
                run.path("dapatDisahkan").asBoolean(),
                run.path("tingkat").asString(""),
                run.path("pengesahMinimal").asString(""),
                Stream.concat(
                                run.path("jumlah").valueStream(),
                                run.path("jumlahRencana").valueStream())
                        .map(RevisiView::total)
                        .toList(),
                wrong);
    }

    private static int nomor(String field) {
        Matcher line = LINE.matcher(field);
        return line.find() ? Integer.parseInt(line.group(1)) + 1 : 0;
    }

    private static Jumlah total(JsonNode sum) {
        return new Jumlah(
                sum.path("kelompok").asString(),
                sum.path("kode").asString(),
                sum.path("tahun").asString(""),
                rupiah(sum.path("sebelum")),
                rupiah(sum.path("sesudah")),
                rupiah(sum.path("selisih")),
                persen(sum));
    }

    private static List<Baris> lines(JsonNode run, Uji uji, Locale bahasa) {
        Stream<Baris> budget = run.path("baris").valueStream().map(line -> {
            int nomor = line.path("nomor").asInt() + 1;
            return new Baris(
                    nomor,
                    line.path("pos").asString(),
                    account(line),
                    rupiah(line.path("sebelum")),
                    rupiah(line.path("sesudah")),
                    rupiah(line.path("selisih")),
                    persen(line),
                    uji.pada(nomor));
        });
        Stream<Baris> plan = run.path("rencana").valueStream().map(line -> {
            int nomor = line.path("nomor").asInt() + 1;
            String hal = line.path("hal").asString();
            String year = line.path("tahun").asString("");
            String what = Teks.dalam(bahasa, "revisi.hal." + hal);
            return new Baris(
                    nomor,
                    line.path("kode").asString(),
                    year.isEmpty() ? what : what + " " + year,
                    planned(hal, line.path("sebelum").asString(""), bahasa),
                    planned(hal, line.path("sesudah").asString(""), bahasa),
                    difference(hal, line),
                    "",
                    uji.pada(nomor));
        });
        return Stream.concat(budget, plan).toList();
    }

    /** As the document itself states them. */
    private static List<Baris> stated(JsonNode isi, Locale bahasa) {
        List<JsonNode> lines = Stream.of("nodes", "keterangan", "baris")
                .flatMap(name -> isi.path(name).valueStream())
                .toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> stated(i + 1, lines.get(i), bahasa))
                .toList();
    }

    private static Stream<Baris> stated(int nomor, JsonNode line, Locale bahasa) {
        if (!line.has("pos")) {
            return new RencanaTertulis(bahasa).baris(nomor, line);
        }
        String before = rupiah(line.path("sebelum"));
        Optional<Rupiah> after = Stream.of("sesudah", "pagu", "cadangan", "jumlah")
                .map(line::path)
                .filter(JsonNode::isString)
                .map(one -> Rupiah.of(one.asString()))
                .findFirst();
        Rupiah stated = after.orElseGet(() -> line.path("bulan")
                .valueStream()
                .map(month -> Rupiah.of(month.asString()))
                .reduce(Rupiah.ZERO, Rupiah::plus));
        String difference = before.isEmpty()
                ? ""
                : Angka.rupiah(stated.minus(Rupiah.of(line.path("sebelum").asString())));
        return Stream.of(new Baris(
                nomor,
                line.path("pos").asString(),
                account(line),
                before,
                Angka.rupiah(stated),
                difference,
                "",
                List.of()));
    }

    private static String account(JsonNode line) {
        return Stream.of("rekening", "sumberDana")
                .map(name -> line.path(name).asString(""))
                .filter(text -> !text.isEmpty())
                .reduce((left, right) -> left + " / " + right)
                .orElse("");
    }

    private static String planned(String hal, String text, Locale bahasa) {
        if (CHOICES.contains(hal) && !text.isEmpty()) {
            return Teks.dalam(bahasa, "revisi.pilihan." + text);
        }
        return hal.equals(CEILING) && isAmount(text) ? Angka.rupiah(Rupiah.of(text)) : text;
    }

    /** Of two amounts; empty where one of them is none. */
    private static String difference(String hal, JsonNode line) {
        String before = line.path("sebelum").asString("");
        String after = line.path("sesudah").asString("");
        return hal.equals(CEILING) && isAmount(before) && isAmount(after)
                ? Angka.rupiah(Rupiah.of(after).minus(Rupiah.of(before)))
                : "";
    }

    private static boolean isAmount(String text) {
        return text.matches("\\d+(\\.\\d+)?");
    }

    private static String rupiah(JsonNode amount) {
        return amount.isString() ? Angka.rupiah(Rupiah.of(amount.asString())) : "";
    }

    private static String persen(JsonNode line) {
        return line.path("persen").asString("").replace('.', ',');
    }

    private static String day(JsonNode day, Locale bahasa) {
        return day.isString() ? Angka.tanggal(LocalDate.parse(day.asString()), bahasa) : "";
    }
}
