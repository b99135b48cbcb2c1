package id.jejak.query.impor;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Waktu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A batch as it is printed, from what the write API says of it.
 *
 * @param posisi the ledger position against which it was judged; empty before
 * @param putusan how many rows were judged so, by verdict
 * @param nasib how many proofs or documents have come to what
 * @param dibukukan what the ledger has of it; none while it is being posted, and before
 * @param dibalik what was taken back of it, likewise
 * @param kembar other batches of the same file
 */
record ImporView(
        String id,
        Jenis jenis,
        String berkas,
        String pelaku,
        String diterima,
        String dinilai,
        String keadaan,
        String posisi,
        String permintaan,
        Map<String, Integer> putusan,
        int belumSiap,
        Map<String, Integer> nasib,
        Jumlah dalamBerkas,
        Jumlah siap,
        @Nullable Jumlah dibukukan,
        String dibalik,
        boolean sama,
        boolean cocok,
        List<String> kembar) {

    /** What leads to a proof's number in its key; who reads the batch knows the agency and the year. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("^[\\d.]+/\\d{4}/[A-Z]+/");

    /** A part of a request, as a refusal names it: {@code baris[3].jumlah}, {@code bukti.nomor}. */
    private static final Pattern PART_OF_REQUEST = Pattern.compile(".*\\[.*|[a-z]\\w*(\\.\\w+)+");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Set<String> MONEY = Set.of("jumlah", "pagu", "sebelum", "sesudah");

    /** Of rows that are judged so nothing can be mended in the row itself. */
    private static final Set<String> GOOD = Set.of("", "SIAP", "TERTAHAN");

    /** What is found where the ledger has the number of a row's proof. */
    private static final Set<String> TAKEN = Set.of("sudah-di-buku-besar", "bukti-berbeda");

    /** A sum. */
    record Jumlah(int baris, int bagian, String jumlah) {

        static Jumlah of(JsonNode sum) {
            return new Jumlah(sum.path("baris").asInt(), sum.path("bagian").asInt(), rupiah(sum.path("jumlah")));
        }
    }

    /**
     * A row.
     *
     * @param isi what was read of it; empty where it could not be read
     * @param keSub where its sub kegiatan is shown; empty where it names none that can be told
     * @param bebas where the number of its proof could be given free, which stands for something else; empty of others
     * @param teks as it was pasted, to be mended; none where it was not, or nothing is wrong with it
     */
    record Baris(
            int nomor,
            String putusan,
            String arti,
            String bagian,
            String isi,
            String jumlah,
            List<Temuan> temuan,
            String nasib,
            String keSub,
            String bebas,
            @Nullable String teks) {}

    /**
     * What was found in a row.
     *
     * @param kolom the column it is about, as the file calls it; empty where it is about none
     */
    record Temuan(String kolom, String teks) {

        @Override
        public String toString() {
            return kolom.isEmpty() ? teks : kolom + ": " + teks;
        }
    }

    /** A proof or document. */
    record Bagian(String kunci, int baris, String jumlah, String nasib, String posisi, List<String> temuan) {}

    static ImporView of(JsonNode batch, Locale bahasa) {
        JsonNode posted = batch.path("jumlahDibukukan");
        return new ImporView(
                batch.path("id").asString(),
                Jenis.valueOf(batch.path("jenis").asString()),
                batch.path("berkas").asString(),
                batch.path("pelaku").asString(),
                time(batch.path("diterima"), bahasa),
                time(batch.path("dinilai"), bahasa),
                batch.path("keadaan").asString(),
                batch.path("posisi").isNumber() ? batch.path("posisi").asString() : "",
                batch.path("permintaan").asString(),
                counts(batch.path("putusan")),
                batch.path("belumSiap").asInt(),
                counts(batch.path("nasib")),
                Jumlah.of(batch.path("jumlahBerkas")),
                Jumlah.of(batch.path("jumlahSiap")),
                posted.isObject() ? Jumlah.of(posted) : null,
                rupiah(batch.path("jumlahDibalik")),
                batch.path("sama").asBoolean(),
                batch.path("cocok").asBoolean(),
                batch.path("kembar").valueStream().map(JsonNode::asString).toList());
    }

    /** Whether somebody is at it, so that it says something else soon. */
    public boolean isBerjalan() {
        return keadaan.equals("MEMBUKUKAN") || keadaan.equals("MEMBALIK");
    }

    /** How many of its proofs or documents have come to these. */
    public int nasib(String... kinds) {
        return Stream.of(kinds).mapToInt(kind -> nasib.getOrDefault(kind, 0)).sum();
    }

    /** How many are done of {@link #seluruhnya()}. */
    public int selesai() {
        return keadaan.equals("MEMBALIK")
                ? nasib("DIBALIK", "TIDAK_DAPAT_DIBALIK")
                : nasib("DIBUKUKAN", "SUDAH_ADA", "DITOLAK");
    }

    /** How many are to be posted, or taken back. */
    public int seluruhnya() {
        return keadaan.equals("MEMBALIK") ? selesai() + nasib("DIBUKUKAN") : Math.max(siap.bagian(), selesai());
    }

    /** @param tempelan the block that it was pasted with, where that can be mended here */
    static Baris baris(JsonNode row, Tempat where, Optional<Tempelan> tempelan) {
        JsonNode content = row.path("isi");
        return new Baris(
                row.path("nomor").asInt(),
                row.path("putusan").asString(""),
                row.path("artiPutusan").asString(),
                row.path("bagian").asString(),
                String.join(" · ", words(content)),
                Stream.of("jumlah", "pagu", "sesudah")
                        .map(name -> rupiah(content.path(name)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                Stream.concat(
                                row.path("temuan").valueStream(),
                                row.path("temuanBagian").valueStream())
                        .map(ImporView::finding)
                        .distinct()
                        .toList(),
                row.path("nasib").asString(),
                where.keSub(content.path("pos").asString("")),
                isTaken(row) ? bebas(row.path("bagian").asString("")) : "",
                tempelan.filter(block -> !GOOD.contains(row.path("putusan").asString("")))
                        .map(block -> block.baris(row.path("nomor").asInt()))
                        .orElse(null));
    }

    private static boolean isTaken(JsonNode row) {
        return row.path("temuan")
                .valueStream()
                .anyMatch(one -> TAKEN.contains(one.path("kode").asString()));
    }

    /** Of a part that is a proof: its agency, year, kind and number. */
    private static String bebas(String bagian) {
        String[] parts = bagian.split("/", 4);
        return parts.length < 4
                ? ""
                : new Alamat("/realisasi/bebaskan")
                        .dengan("skpd", parts[0])
                        .dengan("tahun", parts[1])
                        .dengan("nomor", parts[3])
                        .toString();
    }

    /** The agency and the year that a batch was handed in for; empty where its rows say so. */
    record Tempat(String skpd, String tahun) {

        static Tempat of(JsonNode terms) {
            return new Tempat(
                    terms.path("skpd").asString(""), terms.path("tahun").asString(""));
        }

        String keSub(String pos) {
            return pos.isEmpty() || pos.equals(AnggaranId.RINGKASAN)
                    ? ""
                    : new Alamat("/sub/" + pos)
                            .dengan("skpd", skpd)
                            .dengan("tahun", tahun)
                            .toString();
        }
    }

    static Bagian bagian(JsonNode part) {
        return new Bagian(
                BEFORE_NUMBER.matcher(part.path("kunci").asString()).replaceFirst(""),
                part.path("baris").asInt(),
                rupiah(part.path("jumlah")),
                part.path("nasib").asString(),
                part.path("posisi").isNumber() ? part.path("posisi").asString() : "",
                part.path("temuan")
                        .valueStream()
                        .map(one -> finding(one).toString())
                        .toList());
    }

    private static Temuan finding(JsonNode found) {
        String column = found.path("kolom").asString("");
        String text = found.path("penjelasan").asString();
        boolean ofFile = !column.isEmpty() && !PART_OF_REQUEST.matcher(column).matches();
        return new Temuan(ofFile ? column : "", text);
    }

    /** All that a row says but its amounts, in its order. */
    private static List<String> words(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(one -> words(one).stream()).toList();
        }
        if (!node.isObject()) {
            return Stream.of(node.asString(""))
                    .filter(text -> !text.isEmpty())
                    .map(text -> ISO_DAY.matcher(text).matches() ? Waktu.hari(LocalDate.parse(text)) : text)
                    .toList();
        }
        return node.propertyStream()
                .filter(field -> field.getValue().isContainer() || !MONEY.contains(field.getKey()))
                .flatMap(field -> field.getKey().equals("jenis")
                        ? words(field.getValue()).stream().map(kind -> kind.replace('_', ' '))
                        : words(field.getValue()).stream())
                .toList();
    }

    private static String rupiah(JsonNode amount) {
        return amount.isString() ? Angka.rupiah(Rupiah.of(amount.asString())) : "";
    }

    private static String time(JsonNode time, Locale bahasa) {
        return time.isString() ? Angka.waktu(Instant.parse(time.asString()), bahasa) : "";
    }

    private static Map<String, Integer> counts(JsonNode counts) {
        Map<String, Integer> read = new LinkedHashMap<>();
        counts.properties().forEach(one -> read.put(one.getKey(), one.getValue().asInt()));
        return read;
    }
}
