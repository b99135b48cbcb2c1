package id.jejak.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.testing.PublicData;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.Persen;
import id.jejak.query.Titik;
import id.jejak.query.banding.BandingAnggaran;
import id.jejak.query.banding.BandingAnggaran.Tingkat;
import id.jejak.query.banding.BandingAnggaranQuery;
import id.jejak.query.banding.Uang;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A real budget of 2014 as first enacted and as amended: the published differences beside those of the DPPA. */
class BantulDppaTest {

    private static final String PUBLISHED = "bantul-2014-apbd-murni-vs-perubahan.csv";
    /** Today's way to write the agency that is published as 1.11.01. */
    private static final TahunAnggaranId TAHUN = new TahunAnggaranId(new KodeSkpd("1.11.0.00.0.00.01.0000"), 2014);

    private static final int SEGMENTS_OF_KEGIATAN = 7;
    private static final int SEGMENTS_OF_LEAF = 12;
    /** Two percents are misprinted so. */
    private static final String MISPRINT = "0^00";

    /** One published row. */
    private record Row(List<String> segments, Rupiah murni, Rupiah perubahan, Rupiah selisih, String persen) {

        boolean isLeaf() {
            return segments.size() == SEGMENTS_OF_LEAF;
        }

        String kode() {
            return String.join(".", segments);
        }

        String pos() {
            return String.join(".", segments.subList(0, SEGMENTS_OF_KEGIATAN));
        }

        KodeRekening rekening() {
            return new KodeRekening(String.join(".", segments.subList(SEGMENTS_OF_KEGIATAN, SEGMENTS_OF_LEAF)));
        }
    }

    @Test
    void theDifferencesAreThosePublished() throws IOException {
        List<Row> published = rows();
        BandingAnggaran banding;
        try (LoadedDemo ledger = LoadedDemo.with(desk -> {
            List<Row> leaves = published.stream().filter(Row::isLeaf).toList();
            Permintaan permintaan = new Permintaan("uji", "DEMO", "uji-1", "Penyesuaian asumsi");
            desk.send(permintaan, dpa(leaves));
            desk.send(permintaan, dppa(leaves));
        })) {
            BandingAnggaranQuery query = new BandingAnggaranQuery(ledger.reads());
            BandingAnggaranQuery.Dppa dppa =
                    query.dppa(Optional.empty(), Optional.empty(), Optional.empty(), Titik.SEKARANG);
            assertThat(dppa.dokumen().versi().nomor()).isEqualTo("DPPA 2014");
            assertThat(dppa.dokumen().alasan()).isEqualTo("Penyesuaian asumsi");
            banding = dppa.banding();
        }

        Map<String, Row> byCode = new HashMap<>();
        published.forEach(row -> byCode.put(row.kode(), row));
        int compared = 0;
        for (BandingAnggaran.Baris row : banding.baris()) {
            Row said = byCode.get(row.tingkat() == Tingkat.REKENING ? row.pos() + "." + row.kode() : row.kode());
            if (said != null) {
                assertSame(said, row.uang());
                compared++;
            }
        }
        assertThat(compared)
                .isGreaterThan((int) published.stream().filter(Row::isLeaf).count());
        for (Tingkat level : List.of(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.REKENING)) {
            assertThat(sum(banding, level)).isEqualTo(banding.jumlah().selisih());
        }
        assertThat(banding.jumlah().selisih()).contains(Rupiah.of(-85_594_000));
    }

    private static void assertSame(Row said, Uang found) {
        assertThat(found.sebelum().jumlah()).as(said.kode()).contains(said.murni());
        assertThat(found.sesudah().jumlah()).as(said.kode()).contains(said.perubahan());
        assertThat(found.selisih()).as(said.kode()).contains(said.selisih());
        Persen percent = found.persen();
        if (!said.persen().equals(MISPRINT)) {
            // The publication writes zero where there was nothing before.
            assertThat(percent.keadaan() == Keadaan.ADA ? percent.persen().toPlainString() : "0.00")
                    .as(said.kode())
                    .isEqualTo(said.persen());
        }
    }

    private static Optional<Rupiah> sum(BandingAnggaran banding, Tingkat level) {
        return banding.baris().stream()
                .filter(row -> row.tingkat() == level)
                .flatMap(row -> row.uang().selisih().stream())
                .reduce(Rupiah::plus);
    }

    private static EnactAnggaran dpa(List<Row> leaves) {
        LocalDate day = LocalDate.of(2014, 1, 2);
        return new EnactAnggaran(
                TAHUN,
                new DasarHukum(DasarHukum.Jenis.DPA, "DPA 2014", day, "DPA 2014"),
                day,
                leaves.stream()
                        .map(row -> new EnactAnggaran.Baris(
                                row.pos(), row.rekening(), SumberDana.TIDAK_DIRINCI, row.murni()))
                        .toList());
    }

    private static AmendAnggaran dppa(List<Row> leaves) {
        LocalDate day = LocalDate.of(2014, 10, 1);
        return new AmendAnggaran(
                TAHUN,
                new DasarHukum(DasarHukum.Jenis.DPPA, "DPPA 2014", day, "DPPA 2014"),
                day,
                false,
                leaves.stream()
                        .map(row -> new BarisPerubahan(
                                row.pos(), row.rekening(), SumberDana.TIDAK_DIRINCI, row.murni(), row.perubahan()))
                        .toList());
    }

    private static List<Row> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(PublicData.file(PUBLISHED))) {
            return csv.stream()
                    .map(row -> new Row(
                            List.of(row.getField("kode").split("\\.", -1)),
                            Rupiah.of(row.getField("apbd_murni")),
                            Rupiah.of(row.getField("apbd_perubahan")),
                            Rupiah.of(row.getField("selisih_publikasi")),
                            row.getField("persen_publikasi")))
                    .toList();
        }
    }
}
