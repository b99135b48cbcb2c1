package id.jejak.query.jejak.jurnal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lra.Lra;
import id.jejak.query.lra.LraQuery;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import id.jejak.query.web.Waktu;
import java.io.File;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The journal over the network: what programs of other people add up from it equals the LRA, to the rupiah. The year has
 * ceilings that were raised, cut, split by source and decided late, payments on their way, and money that came back.
 */
class JurnalTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final int YEAR = 2024;
    private static final String GAJI = "2.08.01.2.02.01";
    private static final String RAPAT = "2.08.02.2.01.01";
    private static final String BARANG = "5.1.02.01.01.0052";
    private static final String MODAL = "5.2.02.05.01.0005";
    private static final String ADDRESS = "/api/v1/jurnal.journal?tahun=" + YEAR;

    private static final Pattern HEAD = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) \\* \\(([^()]*)\\) ([^;]+)");
    private static final Pattern POSTING = Pattern.compile(" {4}(\\S.*?) {2}IDR (-?\\d+\\.\\d\\d)");
    private static final Pattern COMMENT = Pattern.compile(" {4}; [a-z-]+: \\S+");

    private static final Pattern BALANCE = Pattern.compile("\\s*(?:IDR )?(-?[\\d.]+)\\s+(\\S.*)");

    private static final List<List<String>> PROGRAMS = Stream.of("hledger", "ledger")
            .map(name -> List.of(name, "balance", "--flat", "--empty", "--no-total", "^Pagu", "^Realisasi"))
            .toList();

    private static RunningQuerySide query;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                pagu(2023, GAJI, "5.1.01.01.01.0001", 900, LocalDate.of(2023, 1, 2)),
                pagu(YEAR, GAJI, "5.1.01.01.01.0001", 1000, day(1)),
                pagu(YEAR, RAPAT, BARANG, 400, day(1)),
                Events.pagu(SKPD, YEAR, RAPAT, BARANG, "1.2", 25, day(1)),
                pagu(YEAR, RAPAT, BARANG, 300, day(9)),
                pagu(YEAR, RAPAT, MODAL, 75, day(9)),
                pagu(YEAR, RAPAT, BARANG, 350, day(5)),
                pagu(YEAR, RAPAT, MODAL, 0, day(10)),
                posted(GAJI, "5.1.01.01.01.0001", "CONTOH-1", "250.25", 3, "Gaji; Maret\nbaris kedua"),
                posted(RAPAT, BARANG, "CONTOH-1", "90", 3, "Rapat"),
                posted(RAPAT, BARANG, "CONTOH (2) date:2001-01-01", "40.50", 8, "(date:2001-01-01) = [2001-01-01]"),
                new Sp2dIssued(payment("SPP-1"), "SP2D-1", day(4)),
                posted(RAPAT, BARANG, "SP2D-1", "60", 4, "Cair kemudian"),
                new Cashed(payment("SPP-1"), day(7)),
                new Sp2dIssued(payment("SPP-2"), "SP2D-2", day(6)),
                posted(RAPAT, BARANG, "SP2D-2", "11", 6, "Belum cair"),
                reversed("CONTOH-1", "30", 11));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&per=30-06-2024",
                "&basis=terbit",
                "&basis=terbit&per=30-04-2024",
                "&tercatat=5",
                "&tahun=2023"
            })
    void whatOthersAddUpIsTheLra(String asked) throws Exception {
        String journal =
                get(ADDRESS.replace("?tahun=2024", "?") + year(asked) + asked).body();
        Map<String, BigDecimal> lra = lra(asked);

        assertThat(parsed(journal)).isEqualTo(lra);
        Path file = Files.writeString(directory.resolve("tahun.journal"), journal);
        for (List<String> program : PROGRAMS) {
            if (installed(program)) {
                assertThat(balances(program, file)).as(program.get(0)).isEqualTo(lra);
            }
        }
    }

    @Test
    void hledgerAndLedgerReadItWhereTheyAreInstalled() throws Exception {
        List<List<String>> there =
                PROGRAMS.stream().filter(JurnalTest::installed).toList();
        assumeTrue(
                !there.isEmpty(), "Neither hledger nor ledger is installed: only the test's own parser was compared");
        Path file = Files.writeString(
                directory.resolve("tahun.journal"), get(ADDRESS).body());
        for (List<String> program : there) {
            assertThat(balances(program, file)).as(program.get(0)).hasSizeGreaterThan(3);
        }
    }

    @Test
    void aDocumentOfADayIsATransaction() {
        assertThat(get(ADDRESS + "&per=31-05-2024").body()).contains("""

                2024-03-15 * (CONTOH-1) Gaji Maret baris kedua
                    Realisasi:5:5.1:5.1.01:5.1.01.01:5.1.01.01.01:5.1.01.01.01.0001:2.08.01.2.02.01  IDR 250.25
                    ; posisi: 9
                    ; sumber-dana: 1.1
                    Pembayaran  IDR -250.25
                    Realisasi:5:5.1:5.1.02:5.1.02.01:5.1.02.01.01:5.1.02.01.01.0052:2.08.02.2.01.01  IDR 90.00
                    ; posisi: 10
                    ; sumber-dana: 1.1
                    Pembayaran  IDR -90.00

                2024-05-15 * (-) Pagu
                    Pagu:5:5.1:5.1.02:5.1.02.01:5.1.02.01.01:5.1.02.01.01.0052:2.08.02.2.01.01  IDR -50.00
                    ; posisi: 7
                    ; sumber-dana: 1.1
                    Penetapan pagu  IDR 50.00
                """);
    }

    @Test
    void itSaysOfWhenItIsAndIsTheSameAgain() {
        HttpResponse<String> first = get(ADDRESS + "&tercatat=10&per=30-06-2024");

        assertThat(first.body())
                .contains("; posisi 10\n; tercatat 20", "; per 30-06-2024\n", "; basis cair\n")
                .isEqualTo(get(ADDRESS + "&tercatat=10&per=30-06-2024").body());
        assertThat(first.headers().firstValue("Jejak-Posisi")).hasValue("10");
        assertThat(get(ADDRESS + "&basis=x").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/jurnal.journal?skpd=1.01.0.00.0.00.01.0000").statusCode())
                .isEqualTo(404);
    }

    private static boolean installed(List<String> program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program.get(0))));
    }

    private static Map<String, BigDecimal> balances(List<String> program, Path file) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(program.get(0), "-f", file.toString()),
                        program.stream().skip(1))
                .toList();
        Path out = Files.createTempFile(file.getParent(), "saldo", ".txt");
        int exit = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(out)).isZero();
        Map<String, BigDecimal> balances = new TreeMap<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            Matcher balance = BALANCE.matcher(line);
            assertThat(balance.matches()).as(line).isTrue();
            add(balances, balance.group(2), new BigDecimal(balance.group(1)));
        }
        return balances;
    }

    /** What is in the journal by a parser that knows nothing but its format. */
    private static Map<String, BigDecimal> parsed(String journal) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        String body = journal.substring(journal.indexOf("\n\n")).strip();
        for (String block : Pattern.compile("\n\n").splitAsStream(body).toList()) {
            List<String> lines = block.lines().toList();
            if (lines.get(0).equals("commodity IDR")) {
                continue;
            }
            assertThat(lines.get(0)).matches(HEAD);
            BigDecimal balance = BigDecimal.ZERO;
            for (String line : lines.subList(1, lines.size())) {
                Matcher posting = POSTING.matcher(line);
                if (posting.matches()) {
                    balance = balance.add(new BigDecimal(posting.group(2)));
                    add(sums, posting.group(1), new BigDecimal(posting.group(2)));
                } else {
                    assertThat(line).matches(COMMENT);
                }
            }
            assertThat(balance).as(block).isEqualByComparingTo(BigDecimal.ZERO);
        }
        return sums;
    }

    /** By what it is and the deepest account; what balances the journal is left out. */
    private static void add(Map<String, BigDecimal> sums, String account, BigDecimal amount) {
        List<String> path = Pattern.compile(":").splitAsStream(account).toList();
        if (path.size() > 1) {
            sums.merge(path.get(0) + " " + path.get(6), scaled(amount), BigDecimal::add);
            sums.merge(path.get(0), scaled(amount), BigDecimal::add);
        }
    }

    private static Map<String, BigDecimal> lra(String asked) {
        Lra lra = query.bean(LraQuery.class)
                .report(new LraQuery.Permintaan(
                        Optional.empty(),
                        Optional.of(asked.contains("2023") ? 2023 : YEAR),
                        Lra.Susunan.REKENING,
                        Lra.Susunan.REKENING.terdalam(),
                        value(asked, "basis").map(Basis::of).orElse(Basis.CAIR),
                        new Titik(
                                value(asked, "per").map(Waktu::hari),
                                value(asked, "tercatat").map(Waktu::tercatat))));
        Map<String, BigDecimal> sums = new TreeMap<>();
        lra.baris().stream()
                .filter(row -> row.tingkat() == Lra.Susunan.REKENING.terdalam())
                .forEach(row -> sums(sums, " " + row.kode(), row.angka()));
        sums(sums, "", lra.jumlah());
        return sums;
    }

    private static void sums(Map<String, BigDecimal> sums, String where, Lra.Angka figures) {
        figures.anggaran().ifPresent(sum -> sums.put("Pagu" + where, scaled(sum.amount())));
        figures.realisasi().ifPresent(sum -> sums.put("Realisasi" + where, scaled(sum.amount())));
    }

    private static BigDecimal scaled(BigDecimal amount) {
        return amount.setScale(2);
    }

    private static Optional<String> value(String asked, String name) {
        return Pattern.compile("&")
                .splitAsStream(asked)
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst();
    }

    private static String year(String asked) {
        return asked.contains("tahun=") ? "" : "tahun=" + YEAR;
    }

    private static LocalDate day(int month) {
        return LocalDate.of(YEAR, month, 15);
    }

    private static PembayaranId payment(String spp) {
        return new PembayaranId(TahunAnggaranId.of(SKPD + "/" + YEAR), spp);
    }

    private static PaguSet pagu(int tahun, String pos, String rekening, long jumlah, LocalDate berlaku) {
        return Events.pagu(SKPD, tahun, pos, rekening, "1.1", jumlah, berlaku);
    }

    private static RealisasiPosted posted(
            String pos, String rekening, String nomor, String jumlah, int bulan, String uraian) {
        return new RealisasiPosted(
                AnggaranId.of(SKPD + "/" + YEAR + "/" + pos),
                new KodeRekening(rekening),
                new SumberDana("1.1"),
                Rupiah.of(jumlah),
                new Bukti(Bukti.Jenis.SP2D_LS, nomor, day(bulan)),
                uraian);
    }

    private static RealisasiReversed reversed(String asal, String jumlah, int bulan) {
        return new RealisasiReversed(
                AnggaranId.of(SKPD + "/" + YEAR + "/" + RAPAT),
                new KodeRekening(BARANG),
                new SumberDana("1.1"),
                Rupiah.of(jumlah),
                asal,
                new DokumenPengembalian(DokumenPengembalian.Jenis.CONTRA_POS, "CP-1", day(bulan)),
                "Uji");
    }

    private static HttpResponse<String> get(String path) {
        return new Browser(query).get(path, "Authorization", Browser.basic("inspektur"));
    }
}
