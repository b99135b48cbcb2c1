package id.jejak.standalone.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.DokumenAnggaranCommand.Draft;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.command.SetAnggaranKas;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A DPA for 2024 made from the plan's indicative ceilings, its anggaran kas, a few payments, one of them step by step, a
 * DPPA, a draft that revises the plan, and what three years reached by quarter. Invented, so that people can try.
 */
final class SampleData {

    private static final int TAHUN = 2024;
    /** Adopted, its nodes listed, and revised once. */
    private static final long VERSION_OF_THE_PLAN = 2;

    private final Map<String, NamedCsvRecord> accounts =
            Rows.of("contoh-rekening.csv").stream().collect(toMap(row -> row.getField("code"), Function.identity()));

    List<Langkah> steps() {
        Stream<JejakCommand> documents = Stream.of(
                        Stream.of(dpa(), anggaranKas()),
                        payments(),
                        Stream.of(anggaranKasWithAnotherYear(), dppa(), perubahanRenstra()),
                        AchievementData.samples())
                .flatMap(each -> each);
        List<Langkah> nihil = new SamplePayments(Binjai.tahun(TAHUN), this::belanja).steps();
        return Stream.concat(documents.map(Langkah::dokumen), nihil.stream()).toList();
    }

    private BarisBelanja belanja(NamedCsvRecord row) {
        return new BarisBelanja(row.getField("code"), account(row), source(row), Rupiah.of(row.getField("amount")));
    }

    /** Less for one sub kegiatan, more for two, one of them under an account that it did not have. */
    private JejakCommand dppa() {
        LocalDate berlaku = LocalDate.of(TAHUN, 10, 1);
        DasarHukum dasarHukum = new DasarHukum(
                DasarHukum.Jenis.DPPA,
                "CONTOH/DPPA/2.08.2.13.0.00.01.0000/001/2024",
                berlaku,
                "DPPA contoh tahun 2024, dibuat agar ada yang dibandingkan");
        Map<String, NamedCsvRecord> plan = Rows.of("table-6.1-money.csv").stream()
                .collect(toMap(row -> row.getField("code"), Function.identity()));
        BarisPerubahan baru = new BarisPerubahan(
                "2.08.01.2.07.05",
                new KodeRekening("5.2.02.10.01.0002"),
                source(Objects.requireNonNull(plan.get("2.08.01.2.07.05"))),
                Rupiah.ZERO,
                Rupiah.of(35_000_000));
        List<BarisPerubahan> baris = List.of(
                changed(Objects.requireNonNull(plan.get("2.08.01.2.06.09")), 40_000_000),
                baru,
                changed(Objects.requireNonNull(plan.get("2.08.03.2.01.01")), -50_000_000));
        return new AmendAnggaran(Binjai.tahun(TAHUN), dasarHukum, berlaku, false, baris);
    }

    private BarisPerubahan changed(NamedCsvRecord row, long selisih) {
        Rupiah before = new SelRupiah(row.getField("rp_" + TAHUN)).jumlah().orElseThrow();
        return new BarisPerubahan(
                row.getField("code"), account(row), source(row), before, before.plus(Rupiah.of(selisih)));
    }

    private JejakCommand dpa() {
        LocalDate berlaku = LocalDate.of(TAHUN, 1, 2);
        List<EnactAnggaran.Baris> baris = Rows.of("table-6.1-money.csv").stream()
                .filter(row -> accounts.containsKey(row.getField("code")))
                .map(row -> new EnactAnggaran.Baris(
                        row.getField("code"),
                        account(row),
                        source(row),
                        new SelRupiah(row.getField("rp_" + TAHUN)).jumlah().orElseThrow()))
                .toList();
        DasarHukum dasarHukum = new DasarHukum(
                DasarHukum.Jenis.DPA,
                "CONTOH/DPA/2.08.2.13.0.00.01.0000/001/2024",
                berlaku,
                "DPA contoh tahun 2024, dibuat dari pagu indikatif Tabel 6.1");
        return new EnactAnggaran(Binjai.tahun(TAHUN), dasarHukum, berlaku, baris);
    }

    private JejakCommand anggaranKas() {
        return anggaranKas("001", LocalDate.of(TAHUN, 1, 2), "Anggaran kas contoh tahun 2024, dibuat untuk DPA contoh");
    }

    /** Changes no month; its title is for Pemeriksaan to find. */
    private JejakCommand anggaranKasWithAnotherYear() {
        return anggaranKas("002", LocalDate.of(TAHUN, 8, 1), "Perubahan anggaran kas contoh TA 2023");
    }

    private JejakCommand anggaranKas(String nomor, LocalDate berlaku, String judul) {
        DasarHukum dasarHukum = new DasarHukum(
                SetAnggaranKas.JENIS, "CONTOH/KAS/2.08.2.13.0.00.01.0000/" + nomor + "/2024", berlaku, judul);
        List<IsiDokumen.Kas> baris = Rows.of("contoh-anggaran-kas.csv").stream()
                .map(row -> new IsiDokumen.Kas(row.getField("code"), account(row), source(row), months(row)))
                .toList();
        return new SetAnggaranKas(Binjai.tahun(TAHUN), dasarHukum, berlaku, baris);
    }

    /** From the plan as its published revision leaves it, for somebody to hand in and somebody else to enact. */
    private static JejakCommand perubahanRenstra() {
        LocalDate berlaku = LocalDate.of(2025, 2, 3);
        DasarHukum dasarHukum = new DasarHukum(
                DasarHukum.Jenis.PERUBAHAN_RENSTRA,
                "CONTOH/PR/2.08.2.13.0.00.01.0000/002/2025",
                berlaku,
                "Konsep contoh perubahan Renstra: pagu indikatif 2026 digeser antara dua sub kegiatan");
        IsiDokumen isi = new IsiDokumen.PerubahanRenstra(
                Binjai.RENSTRA,
                VERSION_OF_THE_PLAN,
                dasarHukum,
                berlaku,
                List.of(pagu("2.08.01.2.06.01", "26700000"), pagu("2.08.01.2.06.04", "275000000")),
                List.of());
        return new Draft(new DokumenId(Binjai.tahun(berlaku.getYear()), "contoh-perubahan-renstra"), isi, List.of());
    }

    private static SetPaguIndikatif pagu(String node, String pagu) {
        return new SetPaguIndikatif(
                new KodeRencana(node), 0, new TreeMap<>(Map.of(2026, SelRupiah.of(Rupiah.of(pagu)))));
    }

    private static List<Rupiah> months(NamedCsvRecord row) {
        return row.getFields().stream().skip(1).map(Rupiah::of).toList();
    }

    private Stream<JejakCommand> payments() {
        Map<String, List<NamedCsvRecord>> perNumber = Rows.of("contoh-sp2d.csv").stream()
                .collect(groupingBy(row -> row.getField("number"), LinkedHashMap::new, toList()));
        return perNumber.values().stream().map(this::payment);
    }

    private JejakCommand payment(List<NamedCsvRecord> rows) {
        NamedCsvRecord first = rows.get(0);
        Bukti bukti = new Bukti(
                Bukti.Jenis.valueOf(first.getField("kind")),
                first.getField("number"),
                LocalDate.parse(first.getField("date")));
        List<PostRealisasi.Baris> baris = rows.stream()
                .map(row -> new PostRealisasi.Baris(
                        row.getField("code"), account(row), source(row), Rupiah.of(row.getField("amount"))))
                .toList();
        return new PostRealisasi(Binjai.tahun(TAHUN), bukti, first.getField("description"), baris);
    }

    private KodeRekening account(NamedCsvRecord row) {
        return new KodeRekening(sample(row).getField("account"));
    }

    private SumberDana source(NamedCsvRecord row) {
        return new SumberDana(sample(row).getField("funding_source"));
    }

    private NamedCsvRecord sample(NamedCsvRecord row) {
        return Objects.requireNonNull(accounts.get(row.getField("code")), () -> "no account for " + row);
    }
}
