package id.jejak.command.impor.berkas;

import static id.jejak.command.impor.berkas.BerkasUji.POS;
import static id.jejak.command.impor.berkas.BerkasUji.REKENING;
import static id.jejak.command.impor.berkas.BerkasUji.baca;
import static id.jejak.command.impor.berkas.BerkasUji.teks;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a text file are read as. */
class NilaiTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1234567            | 1234567
                    1.234.567          | 1234567
                    1.234.567,89       | 1234567.89
                    Rp1.234.567        | 1234567
                    Rp. 1.234.567,00   | 1234567
                    rp 1.234.567,-     | 1234567
                    ' 12.500 '         | 12500
                    0                  | 0
                    -                  | 0
                    """)
    void amountsAreReadAsIndonesiansWriteThem(String written, String amount) {
        assertThat(((IsiBaris.Pagu) isi(dpa(POS, REKENING, "", written))).pagu())
                .isEqualTo(Rupiah.of(amount));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    84.52              | angka-ganda
                    Rp 84.52           | angka-ganda
                    1,234,567          | bukan-angka
                    1,234              | lebih-dua-desimal
                    0,005              | lebih-dua-desimal
                    satu juta          | bukan-angka
                    007                | bukan-angka
                    1 234 567          | bukan-angka
                    (1.234.567)        | negatif
                    -5                 | negatif
                    -Rp5               | negatif
                    123456789012345678901 | angka-terlalu-panjang
                    =1+1               | bukan-angka
                    #REF!              | bukan-angka
                    ''                 | kosong
                    """)
    void whatIsNoAmountIsAFault(String written, String kode) {
        assertThat(cela(dpa(POS, REKENING, "", written)).kode()).isEqualTo(kode);
        assertThat(cela(dpa(POS, REKENING, "", written)).kolom()).isEqualTo("Pagu (Rp)");
    }

    @Test
    void anAmbiguousNumberShowsBothReadings() {
        assertThat(cela(dpa(POS, REKENING, "", "84.52")).isi()).containsExactly("84.52", "84,52", "8.452");
    }

    @Test
    void aPaymentIsMoreThanNothing() {
        assertThat(cela(realisasi("1/2022", "17/08/2022", "0")).kode()).isEqualTo("harus-lebih-dari-nol");
        assertThat(cela(realisasi("1/2022", "17/08/2022", "-")).kode()).isEqualTo("harus-lebih-dari-nol");
        assertThat(cela(realisasi("1/2022", "17/08/2022", "-1")).kode()).isEqualTo("negatif");
    }

    @ParameterizedTest
    @CsvSource({
        "17/08/2022, 2022-08-17",
        "17-08-2022, 2022-08-17",
        "7/8/2022, 2022-08-07",
        "17.08.2022, 2022-08-17",
        "2022-08-17, 2022-08-17",
        "2022-08-17 00:00:00, 2022-08-17",
        "17 Agustus 2022, 2022-08-17",
        "1 nopember 2022, 2022-11-01",
        "17-Agu-2022, 2022-08-17",
        "29/02/2024, 2024-02-29"
    })
    void datesHaveTheDayFirst(String written, LocalDate date) {
        Bukti bukti = ((IsiBaris.Realisasi) isi(realisasi("1/2022", written, "5"))).bukti();
        assertThat(bukti.tanggal()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "17/08/22, tahun-dua-angka",
        "17-Agu-22, tahun-dua-angka",
        "17 Agustus 22, tahun-dua-angka",
        "31/02/2022, tanggal-tidak-ada",
        "08/17/2022, tanggal-tidak-ada",
        "29 Februari 2023, tanggal-tidak-ada",
        "0/8/2022, tanggal-tidak-ada",
        "17 Augustus 2022, bukan-tanggal",
        "44790, bukan-tanggal",
        "2022-08-17 13:45:00, bukan-tanggal",
        "besok, bukan-tanggal",
        "'', kosong"
    })
    void whatIsNoDateIsAFault(String written, String kode) {
        assertThat(cela(realisasi("1/2022", written, "5")).kode()).isEqualTo(kode);
    }

    @ParameterizedTest
    @CsvSource({
        "2 08 01 2.02 01, 5 1 02 01 01 0024, 2.08.01.2.02.01, 5.1.02.01.01.0024",
        "2.08.01.2.02.0001., 5.1.02.01.001.00024, 2.08.01.2.02.0001, 5.1.02.01.01.0024",
        "2.08.01.2.02, 5.2.2.01.01, 2.08.01.2.02, 5.2.2.01.01",
        "1.11.1.11.01.15.03, 5.2.2.01.01, 1.11.1.11.01.15.03, 5.2.2.01.01",
        "1 11 1 11 01 00 00, 5 1 1 01 01, 1.11.1.11.01.00.00, 5.1.1.01.01",
        "ringkasan, 5, RINGKASAN, 5"
    })
    void codesAreReadInEveryWayToWriteThem(String pos, String rekening, String place, String account) {
        IsiBaris.Pagu pagu = (IsiBaris.Pagu) isi(dpa(pos, rekening, "1.2.01.01.001.00001", "5"));

        assertThat(pagu.pos()).isEqualTo(place);
        assertThat(pagu.rekening()).isEqualTo(new KodeRekening(account));
        assertThat(pagu.sumberDana()).isEqualTo(new SumberDana("1.2.01.01.01.0001"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2.08.01.2.02.01 | 5,1          | kode-jadi-angka
                    2.08.01.2.02.01 | 5,10201E+11  | kode-jadi-angka
                    2.08.01.2.02.01 | 510201010024 | kode-jadi-angka
                    2.08.01.2.02.01 | 01/02/2001   | kode-jadi-tanggal
                    2.08.01.2.02.01 | 1-Feb        | kode-jadi-tanggal
                    2.08.01.2.02.01 | Belanja      | bukan-rekening
                    2.08.01.2.02.01 | 5..1         | bukan-rekening
                    2.08.01         | 5.1          | bukan-pos
                    02/08/2001      | 5.1          | kode-jadi-tanggal
                    ''              | 5.1          | kosong
                    """)
    void whatASpreadsheetMadeOfACodeIsAFaultWithItsReason(String pos, String rekening, String kode) {
        assertThat(cela(dpa(pos, rekening, "", "5")).kode()).isEqualTo(kode);
    }

    @Test
    void everyFaultOfARowIsNamedInTheOrderOfItsColumns() {
        BarisTerbaca row = dpa("x", "y", "DAU", "84.52");

        assertThat(row.isi()).isEmpty();
        assertThat(row.cela())
                .extracting(Cela::kode)
                .containsExactly("bukan-pos", "bukan-rekening", "bukan-sumber-dana", "angka-ganda");
    }

    @Test
    void aRowOfSumsIsNamedAsSuch() {
        assertThat(dpa("", "", "Jumlah Total", "84.520").cela())
                .containsExactly(new Cela("", "baris-jumlah", List.of("Jumlah Total")));
    }

    @Test
    void longAndUnkeepableTextsAreFaults() {
        assertThat(cela(realisasi("1".repeat(201), "17/08/2022", "5")).kode()).isEqualTo("teks-tidak-dapat-disimpan");
        assertThat(cela(realisasi("1\u0007", "17/08/2022", "5")).kode()).isEqualTo("teks-tidak-dapat-disimpan");
        Cela huge = cela(dpa(POS, REKENING, "", "9".repeat(1_000_000)));
        assertThat(huge.kode()).isEqualTo("bukan-angka");
        assertThat(huge.isi().get(0)).hasSize(201).endsWith("…");
    }

    private BarisTerbaca dpa(String pos, String rekening, String sumberDana, String pagu) {
        return row(
                "Kode Sub Kegiatan;Kode Rekening;Sumber Dana;Pagu (Rp)\n",
                JenisImpor.DPA,
                pos,
                rekening,
                sumberDana,
                pagu);
    }

    private BarisTerbaca realisasi(String nomor, String tanggal, String jumlah) {
        return row(
                "Jenis;No. SP2D;Tgl SP2D;Kode Sub Kegiatan;Kode Rekening;Jumlah (Rp)\n",
                JenisImpor.REALISASI,
                "SP2D-GU",
                nomor,
                tanggal,
                POS,
                REKENING,
                jumlah);
    }

    private BarisTerbaca row(String kepala, JenisImpor jenis, String... cells) {
        return baca(teks(folder, kepala + String.join(";", cells) + "\n"), jenis)
                .get(0);
    }

    private static IsiBaris isi(BarisTerbaca row) {
        assertThat(row.cela()).isEmpty();
        return row.isi().orElseThrow();
    }

    private static Cela cela(BarisTerbaca row) {
        assertThat(row.cela()).hasSize(1);
        return row.cela().get(0);
    }
}
