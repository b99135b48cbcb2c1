package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.POS;
import static id.jejak.command.impor.berkas.BerkasUji.REKENING;
import static id.jejak.command.impor.berkas.BerkasUji.baca;
import static id.jejak.command.impor.berkas.BerkasUji.buka;
import static id.jejak.command.impor.berkas.BerkasUji.bytes;
import static id.jejak.command.impor.berkas.BerkasUji.teks;
import static id.jejak.command.impor.berkas.BerkasUji.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.value.Periode;
import id.jejak.contract.web.Bahasa;
import id.jejak.contract.web.Pesan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatTest {

    private static final Periode PERIODE = new Periode(2021, 2026);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyColumnOfATemplateIsKnown(JenisImpor jenis) {
        for (Path file : List.of(bytes(folder, csv(jenis)), bytes(folder, xlsxOf(jenis)))) {
            Berkas berkas = buka(file, jenis);
            assertThat(berkas.kepala().judul())
                    .extracting(judul -> judul.makna().orElseThrow())
                    .isEqualTo(Templat.kolom(jenis, PERIODE));
            assertThat(berkas.kepala().kurang()).isEmpty();
            // Nobody imports an example by mistake.
            assertThatThrownBy(() -> baca(berkas))
                    .isInstanceOfSatisfying(
                            BerkasDitolak.class, e -> assertThat(e.kode()).isEqualTo("berkas-kosong"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateThatIsFilledInIsReadWithoutAFault(JenisImpor jenis) {
        List<Makna> kolom = Templat.kolom(jenis, PERIODE);
        List<String> values = kolom.stream().map(TemplatTest::value).toList();
        Path csv = teks(folder, new String(csv(jenis), StandardCharsets.UTF_8) + String.join(";", values) + "\r\n");
        Path xlsx = xlsx(folder, sheet -> {
            for (int i = 0; i < kolom.size(); i++) {
                sheet.value(0, i, kolom.get(i).judul());
                if (kolom.get(i).kolom() == Kolom.TANGGAL_BUKTI) {
                    sheet.value(1, i, LocalDate.of(2022, 8, 17));
                    sheet.style(1, i).format("dd/mm/yyyy").set();
                } else {
                    sheet.value(1, i, values.get(i));
                }
            }
        });

        List<BarisTerbaca> fromCsv = baca(csv, jenis);
        assertThat(fromCsv)
                .singleElement()
                .satisfies(row -> assertThat(row.cela()).isEmpty());
        assertThat(baca(xlsx, jenis)).isEqualTo(fromCsv);
    }

    @Test
    void excelOpensTheCsvInIndonesiaAndLosesNoZeroOfTheWorkbook() throws IOException {
        byte[] csv = csv(JenisImpor.DPA);
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .endsWith("Kode SKPD;Tahun Anggaran;Kode Sub Kegiatan;Kode Rekening;Sumber Dana;Pagu\r\n");

        byte[] xlsx = xlsxOf(JenisImpor.DPA);
        assertThat(part(xlsx, "xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(part(xlsx, "xl/worksheets/sheet1.xml")).containsPattern("<col [^>]*min=\"3\"[^>]*style=\"[1-9]");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> notes = workbook.findSheet("Petunjuk").orElseThrow().read();
            assertThat(notes).hasSize(1 + JenisImpor.DPA.kolom().size());
            assertThat(notes.get(3).getCellText(0)).isEqualTo("Kode Sub Kegiatan");
            assertThat(notes.get(3).getCellText(1)).isEqualTo("ya");
        }
    }

    @Test
    void everyFaultAndEveryColumnHasItsText() {
        Pesan pesan = new Pesan("pesan/impor");
        for (Locale bahasa : List.of(Bahasa.INDONESIA, Bahasa.ENGLISH)) {
            for (Kesalahan kesalahan : Kesalahan.values()) {
                assertThat(pesan.text(bahasa, kesalahan.kode(), "a", "b", "c")).isNotBlank();
            }
            for (Kolom kolom : Kolom.values()) {
                String key = "kolom." + kolom.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(pesan.text(bahasa, key)).isNotBlank();
            }
        }
    }

    private static String value(Makna makna) {
        return switch (makna.kolom()) {
            case SKPD -> "2.08.2.13.0.00.01.0000";
            case TAHUN -> "2022";
            case POS, KODE -> POS;
            case REKENING -> REKENING;
            case SUMBER_DANA -> "1.2.01.01.01.0001";
            case PAGU, SEBELUM, SESUDAH, JUMLAH, PAGU_INDIKATIF -> "1.234.567,89";
            case JENIS_BUKTI -> "LS";
            case NOMOR_BUKTI -> "00012/SP2D/2022";
            case TANGGAL_BUKTI -> "17/08/2022";
            case URAIAN, NOMOR_KONTRAK, NAMA, PENANGGUNG_JAWAB, LOKASI, INDIKATOR, SATUAN -> "Teks";
            case TUJUAN -> "T1";
            case SASARAN -> "T1.S1, T1.S2";
            case ARAH -> "TURUN";
            case NOMOR_INDIKATOR -> "1";
            case AKHIR -> "JUMLAH";
            case TARGET -> "90,57%";
        };
    }

    private static byte[] csv(JenisImpor jenis) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Templat.csv(jenis, PERIODE, out);
        return out.toByteArray();
    }

    private static byte[] xlsxOf(JenisImpor jenis) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Templat.xlsx(jenis, PERIODE, out);
        return out.toByteArray();
    }

    private String part(byte[] xlsx, String name) throws IOException {
        Path file = bytes(folder, xlsx);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}
