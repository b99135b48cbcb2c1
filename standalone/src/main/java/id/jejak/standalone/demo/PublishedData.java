package id.jejak.standalone.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.command.StateTerbitan;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.TerbitanId;
import id.jejak.contract.value.TerbitanId.Tabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the plan's tables print of sums and ratios, which are added up and computed here and only held against these. */
final class PublishedData {

    private static final String RENSTRA = "Renstra Dinas P3AM 2021-2026";
    private static final LocalDate BERLAKU =
            LocalDate.of(Binjai.RENSTRA.periode().dasar(), 1, 1);
    private static final String AKHIR = "akhir";

    private PublishedData() {}

    static List<StateTerbitan> commands() {
        return List.of(
                state(Tabel.TABEL_2_3, "Tabel 2.3 ", ratiosOfPerformance()),
                state(Tabel.TABEL_2_5, "Tabel 2.5 ", budget()),
                state(Tabel.TABEL_6_1, "Tabel 6.1 ", sumsOfThePlan()));
    }

    private static StateTerbitan state(Tabel tabel, String name, List<AngkaTerbit> angka) {
        return new StateTerbitan(new TerbitanId(Binjai.RENSTRA, tabel), name + RENSTRA, BERLAKU, angka);
    }

    private static List<AngkaTerbit> ratiosOfPerformance() {
        List<AngkaTerbit> cells = new ArrayList<>();
        List<NamedCsvRecord> rows = Rows.of("table-2.3-performance.csv");
        for (int i = 0; i < rows.size(); i++) {
            String id = new IndikatorId(PlanData.TABEL_2_3, i + 1).toString();
            for (int tahun = 2016; tahun <= 2020; tahun++) {
                cells.add(cell(Ukuran.RASIO, id, Integer.toString(tahun), rows.get(i), "ratio_" + tahun));
            }
        }
        return cells;
    }

    /** Of what is loaded by expenditure type the ratios, and of Belanja Langsung, which is not loaded, everything. */
    private static List<AngkaTerbit> budget() {
        Map<String, KodeRekening> accounts = new LinkedHashMap<>(SummaryData.ACCOUNTS);
        accounts.put("Belanja Langsung", new KodeRekening("5.2"));
        List<AngkaTerbit> cells = new ArrayList<>();
        for (NamedCsvRecord row : Rows.of("table-2.5.csv")) {
            Optional.ofNullable(accounts.get(row.getField("description"))).ifPresent(account -> {
                for (int year = SummaryData.FIRST; year <= SummaryData.LAST; year++) {
                    String tahun = Integer.toString(year);
                    if (account.kode().equals("5.2")) {
                        cells.add(cell(Ukuran.ANGGARAN, account.kode(), tahun, row, "budget_" + tahun));
                        cells.add(cell(Ukuran.REALISASI, account.kode(), tahun, row, "realization_" + tahun));
                    }
                    cells.add(cell(Ukuran.RASIO, account.kode(), tahun, row, "ratio_" + tahun));
                }
            });
        }
        return cells;
    }

    /** Of a sub kegiatan the plan's end only: its years are loaded. */
    private static List<AngkaTerbit> sumsOfThePlan() {
        List<AngkaTerbit> cells = new ArrayList<>();
        for (NamedCsvRecord row : Rows.of("table-6.1-money.csv")) {
            String kode = row.getField("code");
            if (!row.getField("level").equals("sub_kegiatan")) {
                for (int tahun : Binjai.RENSTRA.periode().semuaTahun()) {
                    cells.add(cell(Ukuran.PAGU_INDIKATIF, kode, Integer.toString(tahun), row, "rp_" + tahun));
                }
            }
            cells.add(cell(Ukuran.PAGU_INDIKATIF, kode, AKHIR, row, "rp_end_of_plan"));
        }
        return cells;
    }

    private static AngkaTerbit cell(Ukuran ukuran, String baris, String kolom, NamedCsvRecord row, String field) {
        return new AngkaTerbit(ukuran, baris, kolom, row.getField(field));
    }
}
