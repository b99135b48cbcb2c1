package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.contract.value.AkhirRencana.NILAI_TERAKHIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PostCapaian;
import id.jejak.contract.command.PostCapaian.Capaian;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.command.ReviseRenstra.AddIndikator;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.ExtendPeriode;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.RetireNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole revisions of a plan on the real Axon and a real database. */
class DokumenRencanaTest {

    private static final RenstraId ID = new RenstraId(SKPD, new Periode(2021, 2026));
    private static final LocalDate HARI = LocalDate.of(2023, 2, 1);
    private static final KodeRencana LEAF = new KodeRencana("2.08.01.2.02.01");

    private final TestDatabase database = TestDatabase.fresh();
    private final CommandParts process = CommandParts.on(database);
    private final Ledger ledger = Ledger.of(database);

    @BeforeEach
    void adopt() {
        DasarHukum perwal = new DasarHukum(DasarHukum.Jenis.RENSTRA, "1/2021", LocalDate.of(2021, 9, 1), "Renstra");
        List<AdoptRenstra.Node> nodes = Stream.of("T1", "T1.S1", "2.08.01", "2.08.01.2.02", LEAF.kode())
                .map(DokumenRencanaTest::node)
                .toList();
        process.send(new AdoptRenstra(ID, "Renstra", perwal, perwal.tanggal(), nodes));
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void aRevisionIsOneTransactionAndNumberedInTheYearOfItsDate() {
        process.send(revision(
                "1",
                new SetPaguIndikatif(LEAF, 0, pagu(2027, "7")),
                new ExtendPeriode(1, 2027),
                new AddIndikator(new KodeRencana("T1.S1"), 0, indikator(2), 1),
                new MergeIndikator(IndikatorId.of("T1.S1#1"), 0, IndikatorId.of("T1.S1#2")),
                new AddNode(node("T2"))));

        assertThat(ledger.list("SELECT split_part(aggregate_id, '/', 2) || ' ' || split_part(aggregate_id, '/', 3)"
                        + " || ' ' || type FROM ledger.event WHERE xid = (SELECT max(xid) FROM ledger.event)"
                        + " ORDER BY position"))
                .containsExactly(
                        "2023  tahun-anggaran.dokumen-enacted",
                        "2021-2026  rencana.periode-extended",
                        "2021-2026  rencana.renstra-revised",
                        "2021-2026 2.08.01.2.02.01 rencana.pagu-indikatif-revised",
                        "2021-2026 T1.S1 rencana.indikator-added",
                        "2021-2026 T1.S1 rencana.indikator-merged",
                        "2021-2026 T2 rencana.node-adopted");
        refuses(revision("1", new AddNode(node("T3"))), Reason.NOMOR_TERPAKAI, "dasarHukum.nomor");
    }

    @Test
    void oneStaleLineRefusesTheWholeDocument() {
        process.send(revision("1", new SetPaguIndikatif(LEAF, 0, pagu(2024, "7"))));
        String before = ledger.value("count(*)");

        refuses(
                revision(
                        "2",
                        new SetTarget(IndikatorId.of("T1.S1#1"), 0, target(2024, "5")),
                        new SetPaguIndikatif(LEAF, 0, pagu(2024, "8"))),
                Reason.VERSI_BERUBAH,
                "baris[1].versi");

        assertThat(ledger.value("count(*)")).isEqualTo(before);
        process.send(revision("2", new SetPaguIndikatif(LEAF, 1, pagu(2024, "8"))));
    }

    @Test
    void twoLinesForOneNodeAreDraftedFromOneVersion() {
        process.send(revision(
                "1",
                new SetPaguIndikatif(LEAF, 0, pagu(2024, "7")),
                new SetTarget(new IndikatorId(LEAF, 1), 0, target(2024, "8"))));

        assertThat(ledger.value("count(*) FILTER (WHERE aggregate_id LIKE '%2.08.01.2.02.01')"))
                .isEqualTo("3");
    }

    @Test
    void anIndicatorIsNotMergedIntoOneThatIsNotThere() {
        refuses(
                revision("1", new MergeIndikator(IndikatorId.of("T1.S1#1"), 0, IndikatorId.of("T1.S1#2"))),
                Reason.INDIKATOR_TIDAK_ADA,
                "baris[0].ke");
        refuses(
                revision("1", new MergeIndikator(IndikatorId.of("T1.S1#1"), 0, IndikatorId.of("T9.S1#1"))),
                Reason.INDIKATOR_TIDAK_ADA,
                "baris[0].ke");
        refuses(
                revision("1", new MergeIndikator(IndikatorId.of("T1.S1#1"), 0, IndikatorId.of("T1.S1#1"))),
                Reason.INDIKATOR_TIDAK_ADA,
                "baris[0].ke");
    }

    @Test
    void aBranchIsRetiredFromItsLeavesUp() {
        refuses(
                revision("1", new RetireNode(new KodeRencana("2.08.01.2.02"), 0)),
                Reason.ANAK_MASIH_ADA,
                "baris[0].node");

        process.send(revision("1", new RetireNode(new KodeRencana("2.08.01.2.02"), 0), new RetireNode(LEAF, 0)));

        assertThat(ledger.value("count(*) FILTER (WHERE type = 'rencana.node-retired')"))
                .isEqualTo("2");
    }

    @Test
    void aDocumentWithoutLinesOrOfNoPlanIsRefused() {
        refuses(revision("1"), Reason.DOKUMEN_KOSONG, "baris");
        RenstraId other = new RenstraId(SKPD, new Periode(2026, 2030));
        refuses(new PostCapaian(other, "Lap", HARI, List.of(capaian("1"))), Reason.RENSTRA_TIDAK_ADA, "id");
    }

    @Test
    void whatWasReachedIsPostedOnce() {
        PostCapaian post = new PostCapaian(ID, "Tabel 2.3", HARI, List.of(capaian("5")));

        assertThat(process.send(post).position()).isPresent();
        assertThat(process.send(post).position()).isEmpty();
        refuses(
                new PostCapaian(ID, "Tabel 7.1", HARI, List.of(capaian("6"))),
                Reason.CAPAIAN_BERBEDA,
                "baris[0].mengoreksi");
    }

    private void refuses(JejakCommand command, Reason reason, String field) {
        assertThatThrownBy(() -> process.send(command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static ReviseRenstra revision(String nomor, Baris... baris) {
        DasarHukum dasarHukum = new DasarHukum(DasarHukum.Jenis.PERUBAHAN_RENSTRA, nomor, HARI, "Perubahan Renstra");
        return new ReviseRenstra(ID, dasarHukum, HARI, List.of(baris));
    }

    private static Capaian capaian(String nilai) {
        return new Capaian(IndikatorId.of("T1.S1#1"), new Kurun("2022"), new Target(nilai), Optional.empty());
    }

    private static AdoptRenstra.Node node(String kode) {
        return new AdoptRenstra.Node(
                new KodeRencana(kode), "Nama", "", List.of(indikator(1)), new TreeMap<>(), new TreeMap<>());
    }

    private static Indikator indikator(int nomor) {
        return new Indikator(nomor, "Nilai " + nomor, "Skor", NILAI_TERAKHIR, target(2022, "10"));
    }

    private static SortedMap<Integer, Target> target(int tahun, String target) {
        return new TreeMap<>(Map.of(tahun, new Target(target)));
    }

    private static SortedMap<Integer, SelRupiah> pagu(int tahun, String sel) {
        return new TreeMap<>(Map.of(tahun, new SelRupiah(sel)));
    }
}
