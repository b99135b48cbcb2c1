package id.jejak.query.paket;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Sha256;
import id.jejak.query.testing.Browser;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.RunningQuerySide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The package of two agencies over the network: its descriptor against the published schema, its files against theirs. */
class PaketDataTest {

    private static final String ONE = "2.08.2.13.0.00.01.0000";
    private static final String OTHER = "1.01.0.00.0.00.01.0000";
    private static final String PLAN = ONE + "/2021-2023";
    private static final String SUB = "2.08.02.2.01.01";
    private static final String ACCOUNT = "5.1.02.01.01.0052";
    private static final JsonMapper JSON = new JsonMapper();

    private static RunningQuerySide query;

    @BeforeAll
    static void start() {
        query = RunningQuerySide.start();
        query.append(
                Events.renstra(PLAN),
                Events.parent(
                        PLAN,
                        "2.08.02",
                        List.of("", "-"),
                        Events.indikator(1, AkhirRencana.NILAI_TERAKHIR, 2021, "60%", "NA", "-")),
                Events.parent(PLAN, "2.08.02.2.01", List.of()),
                Events.sub(
                        PLAN,
                        SUB,
                        List.of("50", "100", "250"),
                        Events.indikator(1, AkhirRencana.JUMLAH, 2021, "5", "0,5", "1.000")),
                Events.pagu(ONE, 2020, "5.2.2", 900),
                Events.realisasi(ONE, 2020, "5.2.2", 800),
                Events.pagu(ONE, 2023, SUB, ACCOUNT, "1.1", 210, LocalDate.of(2023, 1, 2)),
                Events.realisasi(ONE, 2023, ACCOUNT, 40),
                Events.pagu(OTHER, 2023, "5.1.01", 70),
                Events.realisasi(OTHER, 2023, "5.1.01", 7));
    }

    @AfterAll
    static void stop() {
        query.close();
    }

    @Test
    void theDescriptorIsValidByThePublishedSchemaWhichKnowsFaults() throws IOException {
        JsonNode descriptor = JSON.readTree(zip("/api/v1/paket-data.zip").get("datapackage.json"));
        assertThat(schema().validate(descriptor)).isEmpty();
        assertThat(schema().validate(get("/api/v1/paket-data.json?skpd=" + ONE), InputFormat.JSON))
                .isEmpty();

        ((ObjectNode) descriptor
                        .get("resources")
                        .get(0)
                        .get("schema")
                        .get("fields")
                        .get(0))
                .put("type", "rupiah");
        assertThat(schema().validate(descriptor)).isNotEmpty();
    }

    @Test
    void everyFileIsWhatTheDescriptorSaysOfIt() throws IOException {
        Map<String, byte[]> files = zip("/api/v1/paket-data.zip");
        JsonNode descriptor = JSON.readTree(files.get("datapackage.json"));
        List<String> named = new ArrayList<>(List.of("datapackage.json"));
        for (JsonNode resource : descriptor.get("resources")) {
            String path = resource.get("path").asString();
            byte[] file = Objects.requireNonNull(files.get(path), path);
            named.add(path);
            assertThat(resource.get("bytes").asInt()).isEqualTo(file.length);
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Sha256.of(file));
            assertThat(faults(resource.get("schema"), new String(file, StandardCharsets.UTF_8)))
                    .as(path)
                    .isEmpty();
        }
        assertThat(files).containsOnlyKeys(named);
    }

    @Test
    void aFileThatDoesNotFitItsSchemaIsFound() {
        JsonNode schema = JSON.readTree("""
                {"fields": [{"name": "a", "type": "integer", "constraints": {"required": true}}, {"name": "b", "type": "date"}],
                 "primaryKey": ["a"]}""");
        assertThat(faults(schema, "a,b\n1,2024-12-31\n2,\n")).isEmpty();
        assertThat(faults(schema, "a,b\n1,\n1,\n")).containsExactly("3: not unique");
        assertThat(faults(schema, "a,b\nx,\n,31/12/2024\n"))
                .containsExactly("2: a is no integer: x", "3: a is missing", "3: b is no date: 31/12/2024");
    }

    @Test
    void theFilesHaveTheFiguresOfTheTablesWithTheirStates() throws IOException {
        Map<String, byte[]> files = zip("/api/v1/paket-data.zip");
        assertThat(text(files, "tabel-2.5.csv"))
                .contains(
                        ONE + ",2020,5.2.2,Belanja Barang dan Jasa,900,800\n",
                        ONE + ",2023,5.1.02,Belanja Barang dan Jasa,210,40\n",
                        OTHER + ",2023,5.1.01,Belanja Pegawai,70,7\n");
        assertThat(text(files, "tabel-6.1-rupiah.csv"))
                .contains("," + SUB + ",SUB_KEGIATAN,Nama " + SUB + ",Dinas Uji,akhir,350,350\n");
        assertThat(text(files, "tabel-6.1-indikator.csv"))
                .contains(
                        ",2.08.02,1,Indikator 1,unit,2022,NA,\n",
                        ",2.08.02,1,Indikator 1,unit,2023,-,\n",
                        "," + SUB + ",1,Indikator 1,unit,2022,\"0,5\",0.5\n");
        assertThat(text(files, "lra.csv")).contains(ONE + ",2023," + ACCOUNT + ",6,,210,40,\n");
        assertThat(text(files, "dokumen-renstra.csv"))
                .endsWith(ONE + ",2021-2023,1,CONTOH-1,Renstra uji,2021-01-01,1\n");
    }

    @Test
    void ofOneAgencyAsOfAPositionItIsTheSameForEver() throws IOException {
        String address = "/api/v1/paket-data.zip?skpd=" + OTHER + "&tercatat=9";
        byte[] before = new Browser(query).bytes(address, "Authorization", Browser.basic("inspektur"));
        query.append(Events.pagu(OTHER, 2022, "5.1.01", 1));

        assertThat(new Browser(query).bytes(address, "Authorization", Browser.basic("inspektur")))
                .isEqualTo(before);
        JsonNode stamp = JSON.readTree(zip(address).get("datapackage.json")).get("jejak");
        assertThat(stamp.get("posisi").asLong()).isEqualTo(9);
        assertThat(stamp.get("skpd").asString()).isEqualTo(OTHER);
        assertThat(stamp.get("basis").asString()).isEqualTo("cair");
        assertThat(text(zip(address), "tabel-2.5.csv"))
                .contains(OTHER + ",2023,5.1.01,Belanja Pegawai,70,\n")
                .doesNotContain(ONE);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = PaketDataTest.class.getResourceAsStream("/frictionless/tabular-data-package.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(Objects.requireNonNull(in));
        }
    }

    /** What of a file is not as its Table Schema says. */
    private static List<String> faults(JsonNode schema, String csv) {
        List<String> faults = new ArrayList<>();
        List<JsonNode> fields =
                StreamSupport.stream(schema.get("fields").spliterator(), false).toList();
        List<String> key = StreamSupport.stream(schema.get("primaryKey").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        Set<List<String>> seen = new HashSet<>();
        for (NamedCsvRecord row :
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList()) {
            assertThat(row.getHeader())
                    .containsExactlyElementsOf(fields.stream()
                            .map(one -> one.get("name").asString())
                            .collect(Collectors.toList()));
            fields.forEach(field -> fault(field, row, faults));
            if (!seen.add(key.stream().map(row::getField).toList())) {
                faults.add(row.getStartingLineNumber() + ": not unique");
            }
        }
        return faults;
    }

    private static void fault(JsonNode field, NamedCsvRecord row, List<String> faults) {
        String name = field.get("name").asString();
        String value = row.getField(name);
        String type = field.get("type").asString();
        if (value.isEmpty()) {
            if (field.path("constraints").path("required").asBoolean(false)) {
                faults.add(row.getStartingLineNumber() + ": " + name + " is missing");
            }
        } else if (!isOf(type, value)) {
            faults.add(row.getStartingLineNumber() + ": " + name + " is no " + type + ": " + value);
        }
    }

    private static boolean isOf(String type, String value) {
        try {
            switch (type) {
                case "integer" -> Long.parseLong(value);
                case "number" ->
                    assertThat(new BigDecimal(value).toPlainString()).isEqualTo(value);
                case "date" -> LocalDate.parse(value);
                default -> assertThat(type).isEqualTo("string");
            }
            return true;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> zip(String path) throws IOException {
        byte[] zip = new Browser(query).bytes(path, "Authorization", Browser.basic("inspektur"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String get(String path) {
        return new Browser(query)
                .get(path, "Authorization", Browser.basic("inspektur"))
                .body();
    }
}
