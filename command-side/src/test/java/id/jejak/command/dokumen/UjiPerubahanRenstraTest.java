package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.ReviseRenstra.AddIndikator;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.DropIndikator;
import id.jejak.contract.command.ReviseRenstra.ExtendPeriode;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameNode;
import id.jejak.contract.command.ReviseRenstra.RetireNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a plan's revision would do, before it does it. */
class UjiPerubahanRenstraTest {

    private static final RenstraId ID = new RenstraId(SKPD, new Periode(2021, 2026));
    private static final TahunAnggaranId TAHUN = new TahunAnggaranId(SKPD, 2023);
    private static final LocalDate HARI = LocalDate.of(2023, 2, 1);
    private static final KodeRencana SATU = new KodeRencana("2.08.01.2.02.01");
    private static final KodeRencana DUA = new KodeRencana("2.08.01.2.02.02");
    private static final KodeRencana TIGA = new KodeRencana("2.08.01.2.03.01");

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);
    private final UjiCoba ujiCoba = new UjiCoba(process.axon());

    @BeforeEach
    void adopt() {
        DasarHukum perwal = new DasarHukum(DasarHukum.Jenis.RENSTRA, "1/2021", LocalDate.of(2021, 9, 1), "Renstra");
        process.send(new AdoptRenstra(
                ID,
                "Renstra",
                perwal,
                perwal.tanggal(),
                List.of(
                        node("T1", Map.of()),
                        node("2.08.01", Map.of()),
                        node("2.08.01.2.02", Map.of()),
                        node("2.08.01.2.03", Map.of()),
                        node(SATU.kode(), Map.of(2023, "100", 2024, "200")),
                        node(DUA.kode(), Map.of(2023, "-", 2024, "50")),
                        node(TIGA.kode(), Map.of(2024, "0.50", 2025, "NA")))));
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void ceilingsAreAddedUpPerGroupAndYearBeforeAndAfter() {
        HasilUjiCoba hasil = jalankan(
                new SetPaguIndikatif(SATU, 0, pagu(Map.of(2024, "150", 2026, "10"))),
                new RetireNode(DUA, 0),
                new AddNode(node("2.08.01.2.02.03", Map.of(2024, "25.25"))));

        assertThat(hasil.keberatan()).isEmpty();
        assertThat(hasil.jumlahRencana().stream()
                        .map(each -> "%s %s %d: %s → %s"
                                .formatted(each.kelompok(), each.kode(), each.tahun(), each.sebelum(), each.sesudah())))
                .containsExactly(
                        "PROGRAM 2.08.01 2023: 100 → 100",
                        "PROGRAM 2.08.01 2024: 250.50 → 175.75",
                        "PROGRAM 2.08.01 2026: 0 → 10",
                        "KEGIATAN 2.08.01.2.02 2023: 100 → 100",
                        "KEGIATAN 2.08.01.2.02 2024: 250 → 175.25",
                        "KEGIATAN 2.08.01.2.02 2026: 0 → 10",
                        "SUB_KEGIATAN 2.08.01.2.02.01 2023: 100 → 100",
                        "SUB_KEGIATAN 2.08.01.2.02.01 2024: 200 → 150",
                        "SUB_KEGIATAN 2.08.01.2.02.01 2026: 0 → 10",
                        "SUB_KEGIATAN 2.08.01.2.02.02 2024: 50 → 0",
                        "SUB_KEGIATAN 2.08.01.2.02.03 2024: 0 → 25.25");
    }

    @Test
    void everyKindOfLineSaysWhatWasAndWhatWouldBe() {
        HasilUjiCoba hasil = jalankan(
                new ExtendPeriode(1, 2027),
                new RenameNode(SATU, 0, "Nama baru", "Sekretariat"),
                new SetTarget(new IndikatorId(SATU, 1), 0, new TreeMap<>(Map.of(2024, new Target("90,5")))),
                new RenameIndikator(new IndikatorId(SATU, 1), 0, "IPG", "Indeks", AkhirRencana.JUMLAH),
                new AddIndikator(SATU, 0, new Indikator(2, "Baru", "Orang", NILAI_TERAKHIR, new TreeMap<>()), 1),
                new MoveIndikator(new IndikatorId(DUA, 1), 0, TIGA, 1),
                new MergeIndikator(new IndikatorId(TIGA, 1), 0, new IndikatorId(SATU, 1)),
                new DropIndikator(IndikatorId.of("T1#1"), 0),
                new SetPaguIndikatif(TIGA, 0, pagu(Map.of(2025, "7"))));

        assertThat(hasil.keberatan()).isEmpty();
        assertThat(hasil.rencana().stream()
                        .map(each -> "%d %s %s%s: %s → %s"
                                .formatted(
                                        each.nomor(),
                                        each.kode(),
                                        each.hal(),
                                        each.tahun().isPresent()
                                                ? " " + each.tahun().getAsInt()
                                                : "",
                                        each.sebelum(),
                                        each.sesudah())))
                .containsExactly(
                        "0  AKHIR_PERIODE: 2026 → 2027",
                        "1 2.08.01.2.02.01 NAMA: Nama → Nama baru",
                        "1 2.08.01.2.02.01 PENANGGUNG_JAWAB:  → Sekretariat",
                        "2 2.08.01.2.02.01#1 TARGET 2024:  → 90,5",
                        "3 2.08.01.2.02.01#1 NAMA: Nilai → IPG",
                        "3 2.08.01.2.02.01#1 SATUAN: Skor → Indeks",
                        "3 2.08.01.2.02.01#1 CARA_TARGET_AKHIR: NILAI_TERAKHIR → JUMLAH",
                        "4 2.08.01.2.02.01#2 NAMA:  → Baru",
                        "4 2.08.01.2.02.01#2 SATUAN:  → Orang",
                        "5 2.08.01.2.02.02#1 TEMPAT: 2.08.01.2.02.02 → 2.08.01.2.03.01",
                        "6 2.08.01.2.03.01#1 INDIKATOR: 2.08.01.2.03.01#1 → 2.08.01.2.02.01#1",
                        "7 T1#1 NAMA: Nilai → ",
                        "8 2.08.01.2.03.01 PAGU_INDIKATIF 2025: NA → 7");
    }

    @Test
    void everyRuleThatItWouldBreakIsToldAndNothingIsAppended() {
        String before = ledger.value("count(*)");

        HasilUjiCoba hasil = jalankan(
                new SetPaguIndikatif(SATU, 3, pagu(Map.of(2024, "1"))),
                new SetPaguIndikatif(TIGA, 0, pagu(Map.of(2024, "1"))),
                new RetireNode(new KodeRencana("2.08.01.2.02"), 0),
                new AddNode(node("T1", Map.of())),
                new DropIndikator(IndikatorId.of("T1#7"), 0));

        assertThat(hasil.keberatan().stream().map(refusal -> refusal.reason() + " " + refusal.field()))
                .containsExactlyInAnyOrder(
                        "VERSI_BERUBAH baris[0].versi",
                        "ANAK_MASIH_ADA baris[2].node",
                        "SUDAH_ADA baris[3].isi.kode",
                        "INDIKATOR_TIDAK_ADA baris[4].indikator");
        assertThat(ledger.value("count(*)")).isEqualTo(before);
    }

    private HasilUjiCoba jalankan(Baris... baris) {
        DasarHukum dasarHukum = new DasarHukum(DasarHukum.Jenis.PERUBAHAN_RENSTRA, "1", HARI, "Perubahan Renstra");
        return ujiCoba.jalankan(
                TAHUN, new IsiDokumen.PerubahanRenstra(ID, 1, dasarHukum, HARI, List.of(baris), List.of()));
    }

    private static AdoptRenstra.Node node(String kode, Map<Integer, String> pagu) {
        Indikator indikator = new Indikator(1, "Nilai", "Skor", NILAI_TERAKHIR, new TreeMap<>());
        return new AdoptRenstra.Node(
                new KodeRencana(kode), "Nama", "", List.of(indikator), pagu(pagu), new TreeMap<>());
    }

    private static SortedMap<Integer, SelRupiah> pagu(Map<Integer, String> pagu) {
        SortedMap<Integer, SelRupiah> cells = new TreeMap<>();
        pagu.forEach((tahun, sel) -> cells.put(tahun, new SelRupiah(sel)));
        return cells;
    }
}
