package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.baca;
import static id.jejak.command.impor.berkas.BerkasUji.teks;
import static id.jejak.command.impor.berkas.BerkasUji.xlsxMentah;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RencanaBerkasTest {

    private static final Path DEMO = Path.of("../standalone/src/main/resources/demo");

    @TempDir
    Path folder;

    @Test
    void aRowWithoutACodeAddsAnIndicatorToTheNodeAbove() {
        List<BarisTerbaca> rows = baca(teks(folder, """
                        Kode;Nama;Indikator;Satuan;Target 2021;Target 2022;Pagu 2021;Pagu 2022 (Rp)
                        2.08.01;Program;Cakupan;%;100%;NA;-;0
                        ;;Jumlah;orang;1.250;90,57;;
                        2 08 01 2.01 01;Leaf;;;;;15.000.000;~
                        2.08.01;;Ketiga;skor;;-;;
                        """), JenisImpor.RENCANA);

        assertThat(rows).allSatisfy(row -> assertThat(row.cela()).isEmpty());
        IsiBaris.Rencana program = rencana(rows.get(0));
        assertThat(program.pagu()).isEqualTo(Map.of(2021, SelRupiah.NIHIL, 2022, new SelRupiah("0")));
        assertThat(program.indikator())
                .contains(indikator(1, "Cakupan", "%", Map.of(2021, new Target("100%"), 2022, new Target("NA"))));
        IsiBaris.Rencana further = rencana(rows.get(1));
        assertThat(further.kode()).isEqualTo(program.kode());
        assertThat(further.nama()).isEmpty();
        assertThat(further.indikator())
                .contains(
                        indikator(2, "Jumlah", "orang", Map.of(2021, new Target("1.250"), 2022, new Target("90,57"))));
        assertThat(rencana(rows.get(2)).indikator()).isEmpty();
        assertThat(rencana(rows.get(2)).pagu())
                .isEqualTo(Map.of(2021, new SelRupiah("15000000"), 2022, new SelRupiah("NA")));
        assertThat(rencana(rows.get(3)).indikator().orElseThrow().nomor()).isEqualTo(3);
    }

    @Test
    void aRowWhoseNodeIsNotKnownIsAFault() {
        List<BarisTerbaca> rows = baca(teks(folder, """
                        Kode;Nama;Indikator;Target 2021
                        ;;Tanpa induk;1
                        2.08.01;Program;;5
                        salah;Nama;A;84.52
                        ;;B;1
                        ;Nama saja;;
                        """), JenisImpor.RENCANA);

        assertThat(rows)
                .extracting(row -> row.cela().stream().map(Cela::kode).toList())
                .containsExactly(
                        List.of("tanpa-induk"),
                        List.of("kosong"),
                        List.of("bukan-kode-rencana", "angka-ganda"),
                        List.of("tanpa-induk"),
                        List.of("kosong"));
    }

    @Test
    void aPercentageOfASpreadsheetIsThatPercentage() {
        Path file = xlsxMentah(
                folder,
                BerkasUji.baris(1, "Kode", "Nama", "Indikator", "Target 2021", "Target 2022")
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>T1.S1</t></is></c>"
                        + "<c r=\"B2\" t=\"inlineStr\"><is><t>Sasaran</t></is></c>"
                        + "<c r=\"C2\" t=\"inlineStr\"><is><t>Indeks</t></is></c>"
                        + "<c r=\"D2\" s=\"2\"><v>1</v></c><c r=\"E2\"><v>90.570000000000007</v></c></row>");

        Indikator indikator =
                rencana(baca(file, JenisImpor.RENCANA).get(0)).indikator().orElseThrow();

        assertThat(indikator.target()).isEqualTo(Map.of(2021, new Target("100%"), 2022, new Target("90,57")));
    }

    @Test
    void aPublishedPlanIsRead() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Kode;Nama;Penanggung Jawab;Nomor Indikator;Indikator;Satuan;"
                + years("Target %d") + ";" + years("Pagu Indikatif %d")));
        List<NamedCsvRecord> money = records("table-6.1-money.csv");
        for (NamedCsvRecord row : money) {
            lines.add(line(row, List.of("code", "name", "responsible_unit", "", "", ""), "", "rp_"));
        }
        List<NamedCsvRecord> indicators = records("table-6.1-indicators.csv");
        for (NamedCsvRecord row : indicators) {
            lines.add(line(row, List.of("code", "", "", "indicator_no", "indicator", "unit"), "target_", ""));
        }

        List<BarisTerbaca> rows = baca(teks(folder, String.join("\n", lines)), JenisImpor.RENCANA);

        assertThat(rows).hasSize(money.size() + indicators.size());
        assertThat(rows).allSatisfy(row -> assertThat(row.cela()).isEmpty());
        NamedCsvRecord last = indicators.get(indicators.size() - 1);
        Indikator read = rencana(rows.get(rows.size() - 1)).indikator().orElseThrow();
        assertThat(read.nama()).isEqualTo(last.getField("indicator").strip());
        assertThat(read.target().get(2026)).isEqualTo(new Target(last.getField("target_2026")));
    }

    private static String line(NamedCsvRecord row, List<String> fields, String target, String rp) {
        return Stream.of(
                        fields.stream(),
                        IntStream.rangeClosed(2021, 2026).mapToObj(year -> target.isEmpty() ? "" : target + year),
                        IntStream.rangeClosed(2021, 2026).mapToObj(year -> rp.isEmpty() ? "" : rp + year))
                .flatMap(names -> names)
                .map(name -> name.isEmpty() ? "" : "\"" + row.getField(name).replace("\"", "\"\"") + "\"")
                .reduce((one, other) -> one + ";" + other)
                .orElseThrow();
    }

    private static String years(String heading) {
        return String.join(
                ";",
                IntStream.rangeClosed(2021, 2026)
                        .mapToObj(year -> heading.replace("%d", Integer.toString(year)))
                        .toList());
    }

    private static List<NamedCsvRecord> records(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(DEMO.resolve(file))) {
            return csv.stream().toList();
        }
    }

    private static Indikator indikator(int nomor, String nama, String satuan, Map<Integer, Target> target) {
        return new Indikator(nomor, nama, satuan, AkhirRencana.NILAI_TERAKHIR, new TreeMap<>(target));
    }

    private static IsiBaris.Rencana rencana(BarisTerbaca row) {
        return (IsiBaris.Rencana) Optional.of(row).flatMap(BarisTerbaca::isi).orElseThrow();
    }
}
