package id.jejak.command.impor;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.command.testing.CommandParts;
import id.jejak.contract.command.DokumenAnggaranCommand.Enact;
import id.jejak.contract.command.DokumenAnggaranCommand.Submit;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.testing.PublicData;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A real budget of 2014 as first enacted and as amended, under the codes of Permendagri 13/2006. Its leaves are imported
 * as a DPA and a DPPA; every other row of the publication is then compared with what the ledger adds up to.
 */
class BantulTest {

    private static final Logger log = LoggerFactory.getLogger(BantulTest.class);

    private static final String PUBLISHED = "bantul-2014-apbd-murni-vs-perubahan.csv";
    /** Today's way to write the agency that is published as 1.11.01. */
    private static final TahunAnggaranId TAHUN = new TahunAnggaranId(new KodeSkpd("1.11.0.00.0.00.01.0000"), 2014);

    private static final LocalDate MURNI = LocalDate.of(2014, 1, 2);
    private static final LocalDate PERUBAHAN = LocalDate.of(2014, 10, 1);
    private static final int SEGMENTS_OF_KEGIATAN = 7;
    private static final int SEGMENTS_OF_LEAF = 12;

    /** Rows that the publication puts under a kegiatan's code though they are totals of the whole agency. */
    private static final Map<String, String> TOTALS = Map.of(
            "1.11.1.11.01.00.00.5", "5",
            "1.11.1.11.01.01.01.5.2", "5.2");

    /** One published row. */
    private record Row(String kode, Rupiah murni, Rupiah perubahan, Rupiah selisih, String persen) {

        boolean isLeaf() {
            return segments().size() == SEGMENTS_OF_LEAF;
        }

        List<String> segments() {
            return List.of(kode.split("\\.", -1));
        }

        String pos() {
            return String.join(".", segments().subList(0, SEGMENTS_OF_KEGIATAN));
        }

        KodeRekening rekening() {
            return new KodeRekening(String.join(".", segments().subList(SEGMENTS_OF_KEGIATAN, SEGMENTS_OF_LEAF)));
        }
    }

    /** What the ledger says that a row amounts to. */
    private record Computed(Rupiah murni, Rupiah perubahan) {

        Rupiah selisih() {
            return perubahan.minus(murni);
        }

        /** Zero where nothing came from nothing, which is how the publication writes it. */
        BigDecimal persen() {
            return murni.equals(Rupiah.ZERO)
                    ? BigDecimal.ZERO.setScale(2)
                    : selisih()
                            .amount()
                            .multiply(BigDecimal.valueOf(100))
                            .divide(murni.amount(), 2, RoundingMode.HALF_UP);
        }
    }

    @Test
    void theLedgerAddsUpToWhatWasPublished() throws IOException {
        PublicData.file(PUBLISHED);
        List<Row> rows = rows();
        TestDatabase database = TestDatabase.fresh();
        try (CommandParts process = CommandParts.on(database)) {
            enact(process, JenisImpor.DPA, MURNI, Row::murni, "Pagu", rows);
            enact(process, JenisImpor.DPPA, PERUBAHAN, Row::perubahan, "Sesudah", rows);
        }
        Map<String, Computed> leaves = leaves(new JdbcTemplate(database.command()));

        List<String> report = new ArrayList<>();
        for (Row row : rows) {
            Computed computed = sum(leaves, row.kode());
            boolean same = row.murni().equals(computed.murni())
                    && row.perubahan().equals(computed.perubahan())
                    && row.selisih().equals(computed.selisih())
                    && row.persen().equals(computed.persen().toPlainString());
            if (!same) {
                report.add("%s published %s, %s, %s, %s%%; computed %s, %s, %s, %s%%"
                        .formatted(
                                row.kode(),
                                row.murni(),
                                row.perubahan(),
                                row.selisih(),
                                row.persen(),
                                computed.murni(),
                                computed.perubahan(),
                                computed.selisih(),
                                computed.persen()));
            }
        }
        log.info(
                "{} rows of which {} leaves; {} differ from what is computed",
                rows.size(),
                leaves.size(),
                report.size());
        report.forEach(log::info);
        assertThat(leaves).hasSize((int) rows.stream().filter(Row::isLeaf).count());
        // Two misprints; every sum and every difference holds.
        assertThat(report).hasSize(2).allMatch(line -> line.contains(" 0^00%"));
    }

    /** Imports the leaves as a file, and has somebody else enact what was drafted of it. */
    private static void enact(
            CommandParts side,
            JenisImpor jenis,
            LocalDate berlaku,
            Function<Row, Rupiah> pagu,
            String heading,
            List<Row> rows) {
        String[] lines = rows.stream()
                .filter(Row::isLeaf)
                .map(row -> row.pos() + ";" + row.rekening() + ";"
                        + AngkaIndonesia.format(pagu.apply(row).amount()))
                .toArray(String[]::new);
        byte[] file = BerkasContoh.csv("Kode Kegiatan;Kode Rekening;" + heading, lines);
        Impor impor = ImporContoh.impor(side);
        Permintaan perencana = new Permintaan("tuti", "PERENCANA", "unggah-1", "");

        UUID id = impor.terima(perencana, terms(jenis, berlaku), BerkasContoh.file(file), "bantul.csv");
        impor.bukukan(perencana, id, false);
        impor.kerjakan(id, () -> false);

        assertThat(impor.lihat(id).sama()).isTrue();
        DokumenId draft = DokumenId.of(impor.bagian(id, 0, 1).get(0).hasil());
        side.send(new Submit(draft, 0));
        side.sendAs("penyetuju", new Enact(draft, 1));
    }

    private static Ketentuan terms(JenisImpor jenis, LocalDate berlaku) {
        DasarHukum document = new DasarHukum(Jenis.valueOf(jenis.name()), jenis + " 2014", berlaku, jenis + " 2014");
        return ImporContoh.ketentuan(
                jenis, Optional.of(TAHUN.skpd()), Optional.of(TAHUN.tahun()), Optional.of(document));
    }

    /** The first and the last ceiling of every leaf, by the code that the publication writes. */
    private static Map<String, Computed> leaves(JdbcTemplate jdbc) {
        Map<String, Computed> leaves = new HashMap<>();
        jdbc.query(
                "SELECT payload->>'id' AS id, payload->>'rekening' AS rekening, payload->>'pagu' AS pagu"
                        + " FROM ledger.event WHERE type = 'anggaran.pagu-set' ORDER BY position",
                row -> {
                    Rupiah pagu = Rupiah.of(row.getString("pagu"));
                    leaves.merge(
                            AnggaranId.of(row.getString("id")).pos() + "." + row.getString("rekening"),
                            new Computed(pagu, pagu),
                            (first, next) -> new Computed(first.murni(), next.perubahan()));
                });
        return leaves;
    }

    private static Computed sum(Map<String, Computed> leaves, String kode) {
        String total = TOTALS.get(kode);
        return leaves.entrySet().stream()
                .filter(leaf -> total == null
                        ? (leaf.getKey() + ".").startsWith(kode + ".")
                        : (rekening(leaf.getKey()) + ".").startsWith(total + "."))
                .map(Map.Entry::getValue)
                .reduce(
                        new Computed(Rupiah.ZERO, Rupiah.ZERO),
                        (one, other) -> new Computed(
                                one.murni().plus(other.murni()), one.perubahan().plus(other.perubahan())));
    }

    private static String rekening(String leaf) {
        List<String> segments = List.of(leaf.split("\\.", -1));
        return String.join(".", segments.subList(SEGMENTS_OF_KEGIATAN, segments.size()));
    }

    private static List<Row> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(PublicData.file(PUBLISHED))) {
            return csv.stream()
                    .map(row -> new Row(
                            row.getField("kode"),
                            Rupiah.of(row.getField("apbd_murni")),
                            Rupiah.of(row.getField("apbd_perubahan")),
                            Rupiah.of(row.getField("selisih_publikasi")),
                            row.getField("persen_publikasi")))
                    .toList();
        }
    }
}
