package id.jejak.query.banding;

import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Titik;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A plan whose revision moves money, over the network. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BandingRencanaTest {

    private static final String PLAN = "2.08.2.13.0.00.01.0000/2021-2023";
    private static final RenstraId ID = RenstraId.of(PLAN);
    private static final LocalDate NANTI = LocalDate.of(2022, 2, 1);
    private static final String API = "/api/v1/banding";
    private static final String TABEL = "/api/v1/tabel/6.1";
    private static final String CSV = API + ".csv?dari=dokumen:CONTOH-1&ke=";

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(PLAN, "2.08.01", List.of()),
                Events.parent(PLAN, "2.08.01.2.01", List.of()),
                Events.sub(
                        PLAN,
                        "2.08.01.2.01.01",
                        List.of("", "100", "200"),
                        Events.indikator(1, NILAI_TERAKHIR, 2021, "", "80", "90,5")),
                Events.sub(PLAN, "2.08.01.2.01.02", List.of("", "50", "0")),
                new RenstraRevised(ID, dokumen("CONTOH-2"), NANTI, List.of(), List.of()),
                new PaguIndikatifRevised(
                        id("2.08.01.2.01.01"), new TreeMap<>(Map.of(2023, new SelRupiah("150"))), NANTI),
                new TargetRevised(
                        id("2.08.01.2.01.01"),
                        IndikatorId.of("2.08.01.2.01.01#1"),
                        new TreeMap<>(Map.of(2023, new Target("100"))),
                        NANTI),
                new NodeRetired(id("2.08.01.2.01.02"), NANTI),
                new NodeRenamed(id("2.08.01"), "Nama baru 2.08.01", "", NANTI),
                adopted("2.08.01.2.01.03"));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void onlyWhatChangedIsShownYearByYear() {
        assertThat(get(CSV + "dokumen:CONTOH-2")).isEqualTo("""
                code,description,unit,change,year,target_before,target_after,target_difference,rp_before,rp_after,rp_difference,percent
                2.08.01,Nama baru 2.08.01,,ganti nama: Nama {+baru+} 2.08.01,2022,,,,150,107,-43,"-28,67"
                2.08.01,Nama baru 2.08.01,,ganti nama: Nama {+baru+} 2.08.01,2023,,,,200,150,-50,"-25,00"
                2.08.01,Nama baru 2.08.01,,ganti nama: Nama {+baru+} 2.08.01,2022-2023,,,,350,257,-93,"-26,57"
                2.08.01.2.01,Nama 2.08.01.2.01,,,2022,,,,150,107,-43,"-28,67"
                2.08.01.2.01,Nama 2.08.01.2.01,,,2023,,,,200,150,-50,"-25,00"
                2.08.01.2.01,Nama 2.08.01.2.01,,,2022-2023,,,,350,257,-93,"-26,57"
                2.08.01.2.01.01,Nama 2.08.01.2.01.01,,,2023,,,,200,150,-50,"-25,00"
                2.08.01.2.01.01,Nama 2.08.01.2.01.01,,,2022-2023,,,,300,250,-50,"-16,67"
                2.08.01.2.01.01#1,Indikator 1,unit,target berubah,2023,"90,5",100,9.5,,,,"10,50"
                2.08.01.2.01.01#1,Indikator 1,unit,target berubah,2022-2023,"90,5",100,9.5,,,,"10,50"
                2.08.01.2.01.02,Nama 2.08.01.2.01.02,,dihapus,2022,,,,50,,-50,"-100,00"
                2.08.01.2.01.02,Nama 2.08.01.2.01.02,,dihapus,2023,,,,0,,0,-
                2.08.01.2.01.02,Nama 2.08.01.2.01.02,,dihapus,2022-2023,,,,50,,-50,"-100,00"
                2.08.01.2.01.03,Sub baru,,baru,2022,,,,,7,7,
                2.08.01.2.01.03,Sub baru,,baru,2022-2023,,,,,7,7,
                ,Jumlah,,,2022,,,,150,107,-43,"-28,67"
                ,Jumlah,,,2023,,,,200,150,-50,"-25,00"
                ,Jumlah,,,2022-2023,,,,350,257,-93,"-26,57"
                """);
    }

    @Test
    void theDifferencesOfEachLevelAreThoseOfTheTotal() {
        BandingRencana banding = query.bean(BandingRencanaQuery.class)
                .compare(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Titik.SEKARANG);

        for (Tingkat level : List.of(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN)) {
            banding.jumlah().perTahun().forEach((year, total) -> {
                Rupiah sum = banding.node().stream()
                        .filter(node -> node.kode().tingkat() == level)
                        .flatMap(node -> node.rupiah().perTahun().getOrDefault(year, Uang.KOSONG).selisih().stream())
                        .reduce(Rupiah.ZERO, Rupiah::plus);
                assertThat(sum).isEqualTo(total.selisih().orElse(Rupiah.ZERO));
            });
        }
    }

    @Test
    void thePlansTableStopsAtEachOfItsDocumentsAndIsFolded() {
        String now = get("/renstra/2021-2023/tabel-6-1?tingkat=PROGRAM");
        assertThat(now)
                .contains(">Renstra awal</a>")
                .containsPattern("aria-current=\"page\"[^>]*>Revisi 1</a>")
                .contains("Nama baru 2.08.01")
                .doesNotContain("Nama 2.08.01.2.01");
        Matcher first = Pattern.compile("href=\"([^\"]+)\"[^>]*>Renstra awal<").matcher(now);
        assertThat(first.find()).isTrue();

        String before = get(first.group(1).replace("&amp;", "&"));

        assertThat(before)
                .containsPattern("aria-current=\"page\"[^>]*>Renstra awal</a>")
                .doesNotContain("Nama baru 2.08.01");
        assertThat(get("/renstra/2021-2023/tabel-6-1")).contains("Sub baru", "Nama 2.08.01.2.01");
        assertThat(get("/renstra/2021-2023/tabel-6-1?tingkat=DESA")).contains("Tingkat tidak sah", "DESA");
    }

    @Test
    void thePlansTableItselfIsComparedCellByCell() {
        assertThat(get(TABEL + ".csv?bagian=money&banding=dokumen:CONTOH-1")).isEqualTo("""
                code,level,name,name_change,rp_2021_before,rp_2021_after,rp_2021_difference,rp_2021_percent,rp_2022_before,rp_2022_after,rp_2022_difference,rp_2022_percent,rp_2023_before,rp_2023_after,rp_2023_difference,rp_2023_percent,rp_end_of_plan_before,rp_end_of_plan_after,rp_end_of_plan_difference,rp_end_of_plan_percent
                2.08.01,program,Nama baru 2.08.01,ganti nama: Nama {+baru+} 2.08.01,,,,,150,107,-43,"-28,67",200,150,-50,"-25,00",350,257,-93,"-26,57"
                2.08.01.2.01,kegiatan,Nama 2.08.01.2.01,,,,,,150,107,-43,"-28,67",200,150,-50,"-25,00",350,257,-93,"-26,57"
                2.08.01.2.01.01,sub_kegiatan,Nama 2.08.01.2.01.01,,,,,,100,100,0,"0,00",200,150,-50,"-25,00",300,250,-50,"-16,67"
                2.08.01.2.01.02,sub_kegiatan,Nama 2.08.01.2.01.02,dihapus,,,,,50,,-50,"-100,00",0,,0,-,50,,-50,"-100,00"
                2.08.01.2.01.03,sub_kegiatan,Sub baru,baru,,,,,,7,7,,,,,,,7,7,
                ,total,,,,,,,150,107,-43,"-28,67",200,150,-50,"-25,00",350,257,-93,"-26,57"
                """);
        assertThat(get(TABEL + ".csv?bagian=indicators&banding=31-01-2022"))
                .contains("2.08.01.2.01.01#1,Indikator 1,target berubah,unit,")
                .contains("\"90,5\",100,9.5,\"10,50\"");
        assertThat(get(TABEL + ".csv?bagian=money&banding=kemarin")).contains("ujung-tidak-sah");
        assertThat(get(TABEL + ".csv?bagian=money&banding=dokumen:SALAH")).contains("versi-tidak-ada");
    }

    @Test
    void theComparedPageSaysTheDifferencesInSignsAndWordsAndKeepsWhatStandsAbove() {
        String all = get("/renstra/2021-2023/tabel-6-1?banding=dokumen:CONTOH-1");
        assertThat(all)
                .contains(">dari 150</a>", ">−43 (−28,67%)</span>", ">dihapus</span>", ">baru</span>", ">+7</span>")
                .contains("Sebelum: Renstra awal, CONTOH-1", "value=\"dokumen:CONTOH-1\"", "+9,5 (+10,50%)");
        String changed = get("/renstra/2021-2023/tabel-6-1?banding=@10&berubah=ya");
        assertThat(changed).contains("Sub baru", "Nama 2.08.01.2.01<").doesNotContain("Nama 2.08.01.2.01.01");
        assertThat(get("/renstra/2021-2023/tabel-6-1?berubah=ya")).contains("Nama 2.08.01.2.01.01");
    }

    @Test
    void theComparedFilesHaveAColumnForEachFigure() throws IOException {
        String query = "?banding=dokumen:CONTOH-1";
        assertThat(get(TABEL + ".json" + query))
                .contains("\"rp_2022_difference\":{\"tertulis\":\"(43)\",\"angka\":\"-43\"}");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes(TABEL + ".xlsx" + query)))) {
            Row total = workbook.getFirstSheet().read().stream()
                    .filter(row -> row.getCellText(1).equals("Jumlah"))
                    .findFirst()
                    .orElseThrow();
            // Code, name, indicator, their changes, unit, and of the base year four columns of targets and of money
            // each.
            int year = 6 + 8 + 4;
            assertThat(total.getCellAsNumber(year + 2)).contains(new BigDecimal("-43"));
        }
        try (PDDocument document = Loader.loadPDF(bytes(TABEL + ".pdf" + query))) {
            assertThat(new PDFTextStripper().getText(document)).contains("dari 150", "−43 (−28,67%)", "dihapus");
        }
    }

    @Test
    void anyTwoPointsCanBeCompared() {
        assertThat(get(CSV + "31-01-2022")).hasLineCount(2).contains(",Jumlah,,,2022-2023,,,,350,350,0,\"0,00\"");
        assertThat(get(API + ".csv?dari=@7&ke=@9").lines()).anyMatch(row -> row.contains("target berubah"));
        assertThat(get(API + ".csv?dari=31-01-2022@8&ke=sekarang")).isEqualTo(get(CSV + "sekarang"));
        assertThat(get(API + ".csv?dari=kemarin")).contains("ujung-tidak-sah");
        assertThat(get(API + ".csv?dari=dokumen:SALAH")).contains("versi-tidak-ada", "CONTOH-1, CONTOH-2");
        assertThat(get(API + "?jenis=apa")).contains("jenis-tidak-sah");
        assertThat(get(API)).contains("\"rp_difference\":{\"tertulis\":\"(50)\",\"angka\":\"-50\"}");
    }

    @Test
    void theFilesSayBothSides() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(API + ".pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Sebelum: Renstra awal, CONTOH-1 (data sampai peristiwa #5)")
                    .contains("Sesudah: Revisi 1, CONTOH-2 (data sampai peristiwa #11)")
                    .contains("(93)", "-26,57", "{+baru+}");
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(API + ".xlsx")))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row last = rows.stream()
                    .filter(row -> row.getCellText(1).equals("Jumlah")
                            && row.getCellText(4).equals("2022-2023"))
                    .findFirst()
                    .orElseThrow();
            assertThat(last.getCellAsNumber(10)).contains(new BigDecimal("-93"));
        }
    }

    @Test
    void thePageHasTheListOfNamesAndTheWaterfallInBothLanguages() {
        Browser browser = new Browser(query).signIn("inspektur");

        String page = browser.get("/banding").body();
        assertThat(page)
                .contains("<ins>{+baru+}</ins>", "<svg", "Renstra awal: CONTOH-1", "dokumen:CONTOH-2")
                .contains("hal=PAGU_INDIKATIF", "Dari jumlah sebelum ke jumlah sesudah");
        assertThat(browser.get("/banding?bahasa=en", "Accept-Language", "en").body())
                .contains("<svg");
        assertThat(browser.get("/").body()).contains("/banding?skpd=");
    }

    @Test
    void asKnownAtAPositionOrOnADayThePlansDocumentsAreThoseOfThen() {
        assertThat(get(API + ".csv?tercatat=5")).hasLineCount(2).contains(",Jumlah,,,2022-2023,,,,350,350,0,\"0,00\"");
        assertThat(get(API + ".csv?tercatat=5&ke=dokumen:CONTOH-2")).contains("versi-tidak-ada", "CONTOH-1");
        assertThat(get(API + ".csv?per=31-01-2022&ke=dokumen:CONTOH-2")).contains("versi-tidak-ada");
        assertThat(get(API + ".csv?tercatat=7")).isEqualTo(get(API + ".csv?dari=@5&ke=@7"));
        assertThat(get(API + ".csv?dari=@5&ke=@9&tercatat=7")).isEqualTo(get(API + ".csv?dari=@5&ke=@7"));
        assertThat(get(API + ".csv?dari=@5&ke=sekarang&per=31-01-2022")).hasLineCount(2);
        assertThat(get(API + ".csv?tercatat=0")).contains("belum-ada-data");
        assertThat(get("/banding?tercatat=7&per=01-02-2022"))
                .contains("per=01-02-2022&amp;tercatat=7", "value=\"7\"", "Berlaku per 1 Februari 2022");
    }

    /** Whatever the plan's next documents change. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whatWasPrintedIsPrintedAgainByteForByteFromItsPosition() {
        List<String> addresses = Stream.of("csv", "json", "xlsx")
                .flatMap(kind -> Stream.of(
                        API + "." + kind + "?berubah=tidak",
                        API + "." + kind + "?dari=@5&ke=dokumen:CONTOH-2",
                        API + "." + kind + "?dari=dokumen:CONTOH-1&ke=sekarang",
                        TABEL + "." + kind + "?bagian=money&banding=dokumen:CONTOH-2"))
                .toList();
        List<byte[]> printed = addresses.stream().map(BandingRencanaTest::bytes).toList();

        query.append(
                new PaguIndikatifRevised(
                        id("2.08.01.2.01.01"), new TreeMap<>(Map.of(2023, new SelRupiah("160"))), NANTI),
                new RenstraRevised(ID, dokumen("CONTOH-3"), NANTI, List.of(), List.of()),
                new NodeRenamed(id("2.08.01"), "Nama terbaru", "", NANTI));

        for (int i = 0; i < addresses.size(); i++) {
            String address = addresses.get(i);
            assertThat(bytes(address + "&tercatat=11")).as(address).isEqualTo(printed.get(i));
            assertThat(bytes(address)).as(address).isNotEqualTo(printed.get(i));
        }
    }

    private static NodeAdopted adopted(String kode) {
        return new NodeAdopted(
                id(kode),
                "Sub baru",
                "",
                List.of(),
                new TreeMap<>(Map.of(2022, new SelRupiah("7"))),
                new TreeMap<>(),
                NANTI);
    }

    private static RencanaId id(String kode) {
        return new RencanaId(ID, new KodeRencana(kode));
    }

    private static DasarHukum dokumen(String nomor) {
        return new DasarHukum(DasarHukum.Jenis.PERUBAHAN_RENSTRA, nomor, NANTI, "Perubahan");
    }

    private static String get(String path) {
        return new Browser(query)
                .get(path, "Authorization", Browser.basic("inspektur"))
                .body();
    }

    private static byte[] bytes(String path) {
        return new Browser(query).bytes(path, "Authorization", Browser.basic("inspektur"));
    }
}
