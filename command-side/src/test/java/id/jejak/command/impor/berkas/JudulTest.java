package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.POS;
import static id.jejak.command.impor.berkas.BerkasUji.REKENING;
import static id.jejak.command.impor.berkas.BerkasUji.baca;
import static id.jejak.command.impor.berkas.BerkasUji.buka;
import static id.jejak.command.impor.berkas.BerkasUji.teks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.value.Rupiah;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headings are taken for. */
class JudulTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "REALISASI, No. SP2D, NOMOR_BUKTI",
        "REALISASI, NOMOR SP2D, NOMOR_BUKTI",
        "REALISASI, Tgl SP2D, TANGGAL_BUKTI",
        "REALISASI, Nilai, JUMLAH",
        "REALISASI, Jumlah (Rp), JUMLAH",
        "REALISASI, Jml. Rp, JUMLAH",
        "REALISASI, Keperluan, URAIAN",
        "REALISASI, No. Kontrak, NOMOR_KONTRAK",
        "REALISASI, Nomor SPK, NOMOR_KONTRAK",
        "DPA, KODE SUB KEGIATAN, POS",
        "DPA, Kd. Sub Keg., POS",
        "DPA, Kode Rek., REKENING",
        "DPA, Sumber Dana, SUMBER_DANA",
        "DPA, Pagu Anggaran 2024 (Rp), PAGU",
        "DPA, Kode OPD, SKPD",
        "DPA, T.A., ",
        "DPA, TA, TAHUN",
        "DPPA, Sesudah/Menjadi, SESUDAH",
        "DPPA, Setelah Perubahan (Rp), SESUDAH",
        "DPPA, Anggaran Sebelum Pergeseran, SEBELUM",
        "DPPA, Bertambah/(Berkurang), ",
        "RENCANA, Target 2022, TARGET:2022",
        "RENCANA, Target Tahun 2022, TARGET:2022",
        "RENCANA, Pagu Indikatif 2022 (Rp), PAGU_INDIKATIF:2022",
        "RENCANA, Rp 2022, PAGU_INDIKATIF:2022",
        "RENCANA, Target, ",
        "RENCANA, Target Akhir, ",
        "DPA, Target 2022, "
    })
    void peoplesHeadingsAreKnown(JenisImpor jenis, String heading, String makna) {
        assertThat(new PengenalJudul(jenis, Map.of()).sebutan(heading).map(Makna::toString))
                .isEqualTo(Optional.ofNullable(makna));
    }

    @Test
    void aMeaningIsReadBackFromItsText() {
        assertThat(Makna.of("TARGET:2022")).isEqualTo(new Makna(Kolom.TARGET, OptionalInt.of(2022)));
        assertThat(Makna.of("POS")).isEqualTo(Makna.of(Kolom.POS));
        assertThatThrownBy(() -> Makna.of("TARGET")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Makna.of("POS:2022")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headingsStandBelowATitleAndAboveTheNumbersOfTheColumns() {
        Berkas berkas = buka(
                teks(
                        folder,
                        "PEMERINTAH KOTA BINJAI;;;\nDPA, Tahun 2022;;;\n;;;\n"
                                + "No;Kode Sub Kegiatan;Kode Rekening;Uraian;Pagu (Rp)\n1;2;3;4;5\n"
                                + "1;" + POS + ";" + REKENING + ";Gaji;5\n"),
                JenisImpor.DPA);

        assertThat(berkas.kepala().baris()).isEqualTo(4);
        assertThat(berkas.kepala().tidakDikenal()).containsExactly("No", "Uraian");
        assertThat(baca(berkas)).singleElement().satisfies(row -> {
            assertThat(row.nomor()).isEqualTo(6);
            assertThat(row.cela()).isEmpty();
        });
    }

    @Test
    void theNumbersOfColumnsMaySayWhatTheyAreComputedFrom() {
        String head = "Kode Sub Kegiatan;Kode Rekening;Sebelum;Sesudah;Bertambah\n";
        String row = POS + ";" + REKENING + ";5;7;2\n";
        for (String numbers : java.util.List.of("1;2;3;4;5=4-3\n", "(1);(2);(3);(4);(5) = (4) - (3)\n")) {
            assertThat(baca(teks(folder, head + numbers + row), JenisImpor.DPPA))
                    .singleElement()
                    .satisfies(read -> assertThat(read.nomor()).isEqualTo(3));
        }
    }

    @Test
    void aHeadingOverOthersCountsWithThem() {
        Berkas berkas = buka(
                teks(
                        folder,
                        "Kode Sub Kegiatan;Kode Rekening;Anggaran;;Selisih\n;;Sebelum;Sesudah;\n" + POS + ";" + REKENING
                                + ";5;7;2\n"),
                JenisImpor.DPPA);

        assertThat(berkas.kepala().baris()).isEqualTo(2);
        IsiBaris.Perubahan isi = BerkasUji.satu(baca(berkas), IsiBaris.Perubahan.class);
        assertThat(isi.sebelum()).contains(Rupiah.of(5));
        assertThat(isi.sesudah()).isEqualTo(Rupiah.of(7));
    }

    @Test
    void missingColumnsAreNamedAndCanBeMapped() {
        Path file = teks(folder, "Kode Sub Kegiatan;Belanja;Besaran;Besaran\n" + POS + ";" + REKENING + ";5;6\n");
        Berkas unmapped = buka(file, JenisImpor.DPA);

        assertThat(unmapped.kepala().kurang()).containsExactly(Kolom.REKENING, Kolom.PAGU);
        assertThat(unmapped.kepala().tidakDikenal()).containsExactly("Belanja", "Besaran [C]", "Besaran [D]");
        assertRefused(unmapped, "kolom-kurang", "Kode Rekening, Pagu");

        Pilihan pilihan = new Pilihan(
                Map.of(
                        "Belanja", Optional.of(Makna.of(Kolom.REKENING)),
                        "Besaran [D]", Optional.of(Makna.of(Kolom.PAGU))),
                Optional.empty());
        IsiBaris.Pagu isi =
                BerkasUji.satu(baca(Berkas.buka(file, "berkas", JenisImpor.DPA, pilihan)), IsiBaris.Pagu.class);
        assertThat(isi.pagu()).isEqualTo(Rupiah.of(6));
    }

    @Test
    void twoColumnsOfOneMeaningAreRefusedUntilOneIsChosen() {
        Path file = teks(folder, "Kode Sub Kegiatan;Kode Rekening;Pagu;Jumlah\n" + POS + ";" + REKENING + ";5;6\n");
        assertRefused(buka(file, JenisImpor.DPA), "kolom-ganda", "Pagu");

        Pilihan chosen = new Pilihan(Map.of("Jumlah", Optional.of(Makna.of(Kolom.PAGU))), Optional.empty());
        Pilihan passedOver = new Pilihan(Map.of("Pagu", Optional.empty()), Optional.empty());
        for (Pilihan pilihan : java.util.List.of(chosen, passedOver)) {
            IsiBaris.Pagu isi =
                    BerkasUji.satu(baca(Berkas.buka(file, "berkas", JenisImpor.DPA, pilihan)), IsiBaris.Pagu.class);
            assertThat(isi.pagu()).isEqualTo(Rupiah.of(6));
        }
    }

    @Test
    void aColumnOfCodesIsTakenBeforeOneOfNames() {
        Berkas berkas = buka(
                teks(
                        folder,
                        "Sub Kegiatan;Kode Sub Kegiatan;Rekening;Kode Rekening;Pagu\nGaji;" + POS + ";Gaji;" + REKENING
                                + ";5\n"),
                JenisImpor.DPA);

        assertThat(berkas.kepala().tidakDikenal()).containsExactly("Sub Kegiatan", "Rekening");
        assertThat(baca(berkas).get(0).cela()).isEmpty();
    }

    @Test
    void aMappingHasToFitTheFileAndItsKind() {
        Path file = teks(folder, "Kode Sub Kegiatan;Kode Rekening;Pagu\n" + POS + ";" + REKENING + ";5\n");
        for (Map<String, Optional<Makna>> pemetaan : java.util.List.of(
                Map.of("Tidak Ada", Optional.of(Makna.of(Kolom.PAGU))),
                Map.of("Pagu", Optional.of(Makna.of(Kolom.NOMOR_BUKTI))))) {
            assertThatThrownBy(
                            () -> Berkas.buka(file, "berkas", JenisImpor.DPA, new Pilihan(pemetaan, Optional.empty())))
                    .isInstanceOfSatisfying(
                            BerkasDitolak.class, e -> assertThat(e.kode()).isEqualTo("pemetaan-tidak-cocok"));
        }
    }

    private static void assertRefused(Berkas berkas, String kode, String isi) {
        assertThatThrownBy(() -> baca(berkas)).isInstanceOfSatisfying(BerkasDitolak.class, e -> {
            assertThat(e.kode()).isEqualTo(kode);
            assertThat(e.isi()).containsExactly(isi);
        });
    }
}
