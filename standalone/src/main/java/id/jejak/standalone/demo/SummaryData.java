package id.jejak.standalone.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The published years of Tabel 2.5. The document gives them by expenditure type only, so they are kept in the agency's
 * summary book, under the chart of accounts of their time; Belanja Langsung, their sum, is not loaded.
 */
final class SummaryData {

    static final int FIRST = 2018;
    static final int LAST = 2020;
    private static final String SOURCE = "Tabel 2.5 Renstra Dinas P3AM 2021-2026, kolom ";

    static final Map<String, KodeRekening> ACCOUNTS = Map.of(
            "Belanja Pegawai", new KodeRekening("5.2.1"),
            "Belanja Barang dan Jasa", new KodeRekening("5.2.2"),
            "Belanja Modal", new KodeRekening("5.2.3"));

    private SummaryData() {}

    static List<JejakCommand> commands() {
        List<NamedCsvRecord> leaves = Rows.of("table-2.5.csv").stream()
                .filter(row -> ACCOUNTS.containsKey(row.getField("description")))
                .toList();
        List<JejakCommand> commands = new ArrayList<>();
        IntStream.rangeClosed(FIRST, LAST).forEach(tahun -> {
            commands.add(budget(tahun, leaves));
            commands.add(realization(tahun, leaves));
        });
        return commands;
    }

    private static EnactAnggaran budget(int tahun, List<NamedCsvRecord> leaves) {
        LocalDate berlaku = LocalDate.of(tahun, 1, 1);
        DasarHukum dasarHukum = new DasarHukum(
                DasarHukum.Jenis.RINGKASAN, SOURCE + tahun, berlaku, "Anggaran " + tahun + " per jenis belanja");
        List<EnactAnggaran.Baris> baris = leaves.stream()
                .map(row -> new EnactAnggaran.Baris(
                        AnggaranId.RINGKASAN,
                        account(row),
                        SumberDana.TIDAK_DIRINCI,
                        Rupiah.of(row.getField("budget_" + tahun))))
                .toList();
        return new EnactAnggaran(Binjai.tahun(tahun), dasarHukum, berlaku, baris);
    }

    private static PostRealisasi realization(int tahun, List<NamedCsvRecord> leaves) {
        Bukti bukti = new Bukti(Bukti.Jenis.LAPORAN, SOURCE + tahun, LocalDate.of(tahun, 12, 31));
        List<PostRealisasi.Baris> baris = leaves.stream()
                .map(row -> new PostRealisasi.Baris(
                        AnggaranId.RINGKASAN,
                        account(row),
                        SumberDana.TIDAK_DIRINCI,
                        Rupiah.of(row.getField("realization_" + tahun))))
                .toList();
        return new PostRealisasi(Binjai.tahun(tahun), bukti, "Realisasi " + tahun + " per jenis belanja", baris);
    }

    private static KodeRekening account(NamedCsvRecord row) {
        return Objects.requireNonNull(ACCOUNTS.get(row.getField("description")));
    }
}
