package id.jejak.query.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.TemuanEvent.Annotated;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What inspectors said of findings stands at the cells and below every table that has them, and in no other. */
class CatatanKakiTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String PLAN = SKPD + "/2021-2024";
    private static final String PROGRAM = "2.08.02";
    private static final String SUB = "2.08.02.2.01.01";

    private static final List<String> EACH =
            List.of("loncatan", "target", "rasio", "lra", "setahun", "nomor", "ukuran", "capaian", "kinerja");
    private static final String REKENING = "5.1.02.01.01.0052";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(
                        PLAN,
                        PROGRAM,
                        List.of(),
                        Events.indikator(1, AkhirRencana.NILAI_TERAKHIR, 2021, "60", "70", "75", "80")),
                Events.parent(PLAN, "2.08.02.2.01", List.of()),
                Events.sub(PLAN, SUB, List.of("50", "100", "200", "300")),
                Events.pagu(SKPD, 2023, SUB, REKENING, "", 900, LocalDate.of(2023, 1, 2)),
                new RealisasiPosted(
                        AnggaranId.of(SKPD + "/2023/" + SUB),
                        new KodeRekening(REKENING),
                        SumberDana.TIDAK_DIRINCI,
                        Rupiah.of(800),
                        new Bukti(Bukti.Jenis.LAPORAN, "CONTOH-1", LocalDate.of(2023, 12, 31)),
                        "Uji"),
                Events.pagu(SKPD, 2022, SUB, REKENING, "", 500, LocalDate.of(2022, 1, 2)),
                said("LONCATAN/2021-2024/6.1/" + SUB + "/2023", "catatan-loncatan"),
                said("TABEL_BERBEDA/2021-2024/TARGET/" + PROGRAM + "#1/2024", "catatan-target"),
                said("RASIO/2021-2024/2.5/5.1.02/2023", "catatan-rasio"),
                said("SUMBER_BERBEDA/2021-2024/LRA/5.1.02.REALISASI/2023", "catatan-lra"),
                said("TANPA_BUKTI/2023", "catatan-setahun"),
                said("NOMOR_GANDA/2023/412", "catatan-nomor"),
                Events.parent(
                        PLAN, "R2", List.of(), Events.indikator(1, AkhirRencana.NILAI_TERAKHIR, 2022, "50", "55")),
                reached("R2", "2022", "40"),
                reached(PROGRAM, "2023-TW2", "73"),
                reached(PROGRAM, "2023", "74"),
                said("RASIO/2021-2024/2.3/R2#1/2022", "catatan-ukuran"),
                said("TABEL_BERBEDA/2021-2024/CAPAIAN/R2#1/2022", "catatan-capaian"),
                said("TABEL_BERBEDA/2021-2024/CAPAIAN/" + PROGRAM + "#1/2023", "catatan-kinerja"));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void everyTableMarksTheCellsThatItHas() {
        assertNotes("/renstra/2021-2024/tabel-6-1", List.of("⚠ 200", "⚠ 80"), "loncatan", "target");
        assertNotes(
                "/laporan/e-80", List.of("⚠ 200", "⚠ 80", "⚠ 800", "⚠ 74"), "loncatan", "target", "setahun", "kinerja");
        assertNotes("/laporan/e-81?tahun=2023", List.of("⚠ 800", "⚠ 74"), "setahun", "kinerja");
        assertNotes("/laporan/tabel-2-3", List.of("⚠ 40", "⚠ 80,00"), "ukuran", "capaian");
        assertNotes("/laporan/lra?tahun=2023", List.of("⚠ 800"), "lra", "setahun");
        assertNotes("/laporan/tabel-2-5?tahun=2022-2023", List.of("⚠ 800", "⚠ 88,89"), "rasio", "lra");
        assertThat(get("/laporan/lra?tahun=2022")).contains("500").doesNotContain("⚠");
    }

    @Test
    void aComparisonMarksTheCellsOfBothSides() throws IOException {
        String plan = "banding%s?dari=@4&ke=sekarang&berubah=tidak";
        assertNotes("/" + plan.formatted(""), List.of("⚠ 200", "⚠ 80"), "loncatan", "target");
        assertThat(pdf(bytes("/api/v1/" + plan.formatted(".pdf")))).contains("⚠ 200", "catatan-loncatan");
        assertThat(xlsx(bytes("/api/v1/" + plan.formatted(".xlsx")))).contains("catatan-target");
        assertThat(get("/api/v1/" + plan.formatted(".csv"))).contains("200").doesNotContain("⚠", "catatan-");
        assertNotes("/renstra/2021-2024/tabel-6-1?banding=@4", List.of("⚠ 200", "⚠ 80"), "loncatan", "target");
        // As it was before anything was said of it.
        assertThat(get("/" + plan.formatted("") + "&tercatat=7"))
                .contains("200")
                .doesNotContain("⚠");
    }

    @Test
    void aNoteOnAYearDoesNotSpeakOfItsQuarters() {
        assertThat(get("/laporan/e-81?tahun=2023")).contains(">73<", "⚠ 74<").doesNotContain("⚠ 73");
    }

    @Test
    void whatIsSaidOfTargetsAchievementsAndRatiosIsOnPaperToo() throws IOException {
        Map<String, List<String>> notes = Map.of(
                "/api/v1/tabel/2.3.%s", List.of("catatan-ukuran", "catatan-capaian"),
                "/api/v1/laporan/e-80.%s", List.of("catatan-target", "catatan-loncatan", "catatan-kinerja"),
                "/api/v1/laporan/e-81.%s?tahun=2023", List.of("catatan-kinerja", "catatan-setahun"));
        for (Map.Entry<String, List<String>> table : notes.entrySet()) {
            String path = table.getKey();
            assertThat(pdf(bytes(path.formatted("pdf")))).as(path).contains("⚠").contains(table.getValue());
            String sheet = xlsx(bytes(path.formatted("xlsx")));
            table.getValue().forEach(note -> assertThat(sheet).as(path).contains(": " + note));
            assertThat(get(path.formatted("csv"))).as(path).contains("unit").doesNotContain("⚠", "catatan-");
        }
    }

    @Test
    void paperHasThemAndFilesForProgramsKeepTheFiguresAsTheyAre() throws IOException {
        String path = "/api/v1/tabel/2.5.%s?tahun=2022-2023";
        assertThat(pdf(bytes(path.formatted("pdf")))).contains("⚠ 800", "catatan-lra", "catatan-rasio");
        assertThat(xlsx(bytes(path.formatted("xlsx"))))
                .contains("⚠ 5.1.02, 2023 (Rasio tidak sesuai angkanya): catatan-rasio");
        for (String kind : List.of("csv", "json")) {
            assertThat(get(path.formatted(kind))).contains("800").doesNotContain("⚠", "catatan-");
        }
    }

    @Test
    void asOfAPositionOnlyWhatWasSaidByThenIsPrinted() {
        String address = "/laporan/tabel-2-5?tahun=2022-2023&tercatat=";
        assertThat(get(address + 10)).contains("catatan-rasio").doesNotContain("catatan-lra");
        assertThat(get(address + 9)).doesNotContain("⚠");
    }

    private static void assertNotes(String path, List<String> marks, String... notes) {
        String page = get(path);
        marks.forEach(mark -> assertThat(page).as(path).contains(mark));
        for (String each : EACH) {
            if (List.of(notes).contains(each)) {
                assertThat(page).as(path).contains("catatan-" + each);
            } else {
                assertThat(page).as(path).doesNotContain("catatan-" + each);
            }
        }
    }

    private static CapaianPosted reached(String node, String kurun, String nilai) {
        KodeRencana kode = new KodeRencana(node);
        return new CapaianPosted(
                new RencanaId(RenstraId.of(PLAN), kode),
                new IndikatorId(kode, 1),
                new Kurun(kurun),
                new Target(nilai),
                "Uji",
                LocalDate.of(Integer.parseInt(kurun.substring(0, 4)), 12, 31));
    }

    private static Annotated said(String temuan, String catatan) {
        return new Annotated(TemuanId.of(SKPD + "/" + temuan), catatan);
    }

    private static String get(String path) {
        return new Browser(query)
                .get(path, "Authorization", Browser.basic("inspektur"))
                .body();
    }

    private static byte[] bytes(String path) {
        return new Browser(query).bytes(path, "Authorization", Browser.basic("inspektur"));
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String xlsx(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(Row::stream)
                    .map(cell -> cell == null ? "" : cell.getText())
                    .collect(Collectors.joining("\n"));
        }
    }
}
