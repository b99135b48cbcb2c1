package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.POS;
import static id.jejak.command.impor.berkas.BerkasUji.REKENING;
import static id.jejak.command.impor.berkas.BerkasUji.baca;
import static id.jejak.command.impor.berkas.BerkasUji.bytes;
import static id.jejak.command.impor.berkas.BerkasUji.satu;
import static id.jejak.command.impor.berkas.BerkasUji.teks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String KEPALA = "Jenis;Nomor SP2D;Tanggal;Kode Sub Kegiatan;Kode Rekening;Nilai;Uraian\n";
    private static final String BARIS = "LS;00012/SP2D/2022;17/08/2022;" + POS + ";" + REKENING + ";1.234.567,89;";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFoundByTheHeadings(String separator) {
        String text = String.join(separator, "Kode Sub Kegiatan", "Kode Rekening", "Pagu", "Catatan, lain; lagi\n")
                        .replace("Catatan, lain; lagi", "\"Catatan, lain; lagi\"")
                + String.join(separator, POS, REKENING, "\"1.234.567,89\"", "x\n");

        IsiBaris.Pagu pagu = satu(baca(teks(folder, text), JenisImpor.DPA), IsiBaris.Pagu.class);

        assertThat(pagu)
                .isEqualTo(new IsiBaris.Pagu(
                        Optional.empty(),
                        OptionalInt.empty(),
                        POS,
                        new KodeRekening(REKENING),
                        SumberDana.TIDAK_DIRINCI,
                        Rupiah.of("1234567.89")));
    }

    @Test
    void aLineCanNameTheSeparatorAndIsNoRow() {
        List<BarisTerbaca> rows = baca(
                teks(
                        folder,
                        "sep=|\r\nPos|Kode Sub Kegiatan|Kode Rekening|Pagu\r\n1|" + POS + "|" + REKENING + "|5\r\n"),
                JenisImpor.DPA);

        assertThat(rows).extracting(BarisTerbaca::nomor).containsExactly(2);
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() {
        String rows = BARIS + "\"dua\nbaris, \"\"dikutip\"\"\"\n\n;;;;;;\n" + BARIS + "akhir\n";

        List<BarisTerbaca> read = baca(teks(folder, KEPALA + rows), JenisImpor.REALISASI);

        assertThat(read).extracting(BarisTerbaca::nomor).containsExactly(2, 5);
        assertThat(realisasi(read.get(0)).uraian()).isEqualTo("dua\nbaris, \"dikutip\"");
        assertThat(realisasi(read.get(0)).bukti())
                .isEqualTo(new Bukti(Bukti.Jenis.SP2D_LS, "00012/SP2D/2022", LocalDate.of(2022, 8, 17)));
    }

    @Test
    void everyEncodingWithAMarkIsRead() {
        String text = "\uFEFF" + KEPALA + BARIS + "Honorarium – “ahli” é";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            List<BarisTerbaca> read = baca(teks(folder, text, charset), JenisImpor.REALISASI);
            assertThat(realisasi(read.get(0)).uraian()).as(charset.name()).isEqualTo("Honorarium – “ahli” é");
        }
        List<BarisTerbaca> unmarked = baca(teks(folder, text.substring(1)), JenisImpor.REALISASI);
        assertThat(realisasi(unmarked.get(0)).uraian()).isEqualTo("Honorarium – “ahli” é");
    }

    @Test
    void anythingElseIsRefusedAndNeverGuessed() {
        String text = KEPALA + BARIS + "biasa\n" + BARIS + "Honorarium – ahli\n";
        assertThatThrownBy(() -> baca(teks(folder, text, Charset.forName("windows-1252")), JenisImpor.REALISASI))
                .isInstanceOfSatisfying(BerkasDitolak.class, e -> {
                    assertThat(e.kode()).isEqualTo("bukan-utf8");
                    assertThat(e.isi()).containsExactly("3");
                });
        assertRefused(teks(folder, text, StandardCharsets.UTF_16LE), "bukan-utf8");
        assertRefused(teks(folder, "\uFEFF" + text, Charset.forName("UTF-32LE")), "bukan-utf8");
    }

    @Test
    void whatWasMisreadBeforeIsAFault() {
        List<BarisTerbaca> read =
                baca(teks(folder, KEPALA + BARIS + "Honorarium â€“ ahli\n" + BARIS + "cafÃ©\n"), JenisImpor.REALISASI);

        assertThat(read)
                .allSatisfy(row -> assertThat(row.cela())
                        .singleElement()
                        .satisfies(cela -> assertThat(cela.kode()).isEqualTo("huruf-rusak")));
    }

    @Test
    void anAmountSplitByTheSeparatorIsAFaultOfItsRow() {
        List<BarisTerbaca> read = baca(
                teks(folder, "Kode Sub Kegiatan,Kode Rekening,Pagu\n" + POS + "," + REKENING + ",1.234,56\n"),
                JenisImpor.DPA);

        assertThat(read.get(0).cela()).containsExactly(new Cela("", "kolom-berlebih", List.of("4", "3")));
    }

    @Test
    void anUnclosedQuoteIsRefusedWithItsRow() {
        Path file = teks(folder, KEPALA + BARIS + "satu\n" + BARIS + "\"dua\n");

        assertThatThrownBy(() -> baca(file, JenisImpor.REALISASI)).isInstanceOfSatisfying(BerkasDitolak.class, e -> {
            assertThat(e.kode()).isEqualTo("csv-rusak");
            assertThat(e.isi()).containsExactly("3");
        });
    }

    @Test
    void aFileOfOneEndlessLineIsRefused() {
        assertRefused(teks(folder, "x".repeat(20 << 20)), "csv-rusak");
        assertRefused(teks(folder, KEPALA + ";".repeat(1 << 20)), "csv-rusak");
        assertRefused(teks(folder, KEPALA + BARIS + "\"" + "x\n".repeat(10 << 20)), "csv-rusak");
    }

    @Test
    void aTextLikeAFormulaStaysThatText() {
        List<BarisTerbaca> read = baca(
                teks(folder, KEPALA + BARIS + "\"=HYPERLINK(\"\"http://x\"\")\"\n" + BARIS + "'@akhir\n"),
                JenisImpor.REALISASI);

        assertThat(realisasi(read.get(0)).uraian()).isEqualTo("=HYPERLINK(\"http://x\")");
        // As we write it out, and read it back.
        assertThat(realisasi(read.get(1)).uraian()).isEqualTo("@akhir");
    }

    @Test
    void filesWithoutATableAreRefused() {
        assertRefused(bytes(folder, new byte[0]), "berkas-kosong");
        assertRefused(teks(folder, " \r\n\r\n"), "berkas-kosong");
        assertRefused(teks(folder, KEPALA + ";;;;;;\n"), "berkas-kosong");
        assertRefused(teks(folder, "hanya satu kalimat\n"), "tanpa-kepala");
        assertRefused(teks(folder, "satu;dua\ntiga;empat\n"), "tanpa-kepala");
        assertRefused(teks(folder, "<html><table><tr><td>Kode Rekening"), "bukan-tabel");
        assertRefused(teks(folder, "%PDF-1.7"), "bukan-tabel");
    }

    private void assertRefused(Path file, String kode) {
        assertThatThrownBy(() -> baca(file, JenisImpor.REALISASI))
                .isInstanceOfSatisfying(
                        BerkasDitolak.class, e -> assertThat(e.kode()).isEqualTo(kode));
    }

    private static IsiBaris.Realisasi realisasi(BarisTerbaca row) {
        assertThat(row.cela()).isEmpty();
        return (IsiBaris.Realisasi) row.isi().orElseThrow();
    }
}
