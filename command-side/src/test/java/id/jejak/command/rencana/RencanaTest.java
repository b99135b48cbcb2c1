package id.jejak.command.rencana;

import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.AdoptRenstra.Node;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class RencanaTest {

    private static final Periode PERIODE = new Periode(2021, 2026);
    private static final RenstraId RENSTRA = new RenstraId(SKPD, PERIODE);
    private static final KodeRencana SUB_KEGIATAN = new KodeRencana("2.08.01.2.02.01");
    private static final KodeRencana PROGRAM = new KodeRencana("2.08.01");
    private static final LocalDate BERLAKU = LocalDate.of(2021, 9, 1);
    private static final SortedMap<Integer, SelRupiah> NONE = new TreeMap<>();

    private final AggregateTestFixture<Rencana> fixture = new AggregateTestFixture<>(Rencana.class);

    @Test
    void aSubKegiatanIsAdoptedWithItsAmounts() {
        Node node = node(SUB_KEGIATAN, pagu(2021, "NA", 2022, "1000"), NONE, indikator(1, 2021), indikator(2, 2026));
        fixture.givenNoPriorActivity().when(adopt(node)).expectEvents(adopted(node));
    }

    @Test
    void aProgramIsAdoptedWithItsEmptyMarks() {
        Node node = node(PROGRAM, NONE, pagu(2022, "-", 2023, "0"));
        fixture.givenNoPriorActivity().when(adopt(node)).expectEvents(adopted(node));
    }

    @Test
    void aNodeIsAdoptedOnce() {
        Node node = node(PROGRAM, NONE, NONE);
        fixture.given(adopted(node))
                .when(adopt(node))
                .expectException(because(Reason.SUDAH_ADA, "nodes.kode", new RencanaId(RENSTRA, PROGRAM)))
                .expectNoEvents();
    }

    @Test
    void anAmountAboveTheSubKegiatanIsRefused() {
        refuses(
                node(PROGRAM, pagu(2022, "1000", 2023, "1000"), NONE),
                because(Reason.JUMLAH_DI_ATAS_SUB_KEGIATAN, "nodes.pagu", PROGRAM));
    }

    @Test
    void anAmountInPlaceOfAnEmptyMarkIsRefused() {
        refuses(
                node(PROGRAM, NONE, pagu(2022, "-", 2023, "1")),
                because(Reason.JUMLAH_DI_ATAS_SUB_KEGIATAN, "nodes.pagu", PROGRAM));
    }

    @Test
    void anEmptyMarkOfASubKegiatanIsRefused() {
        refuses(
                node(SUB_KEGIATAN, NONE, pagu(2022, "-", 2023, "-")),
                because(Reason.JUMLAH_DI_ATAS_SUB_KEGIATAN, "nodes.pagu", SUB_KEGIATAN));
    }

    @Test
    void anAmountOutsideThePlanIsRefused() {
        refuses(
                node(SUB_KEGIATAN, pagu(2026, "1", 2027, "1"), NONE),
                because(Reason.TAHUN_DI_LUAR_PERIODE, "nodes.tahun", SUB_KEGIATAN, 2027, PERIODE));
    }

    @Test
    void aMarkOutsideThePlanIsRefused() {
        refuses(
                node(PROGRAM, NONE, pagu(2020, "-", 2021, "-")),
                because(Reason.TAHUN_DI_LUAR_PERIODE, "nodes.tahun", PROGRAM, 2020, PERIODE));
    }

    @Test
    void aTargetOutsideThePlanIsRefused() {
        refuses(
                node(PROGRAM, NONE, NONE, indikator(1, 2027)),
                because(Reason.TAHUN_DI_LUAR_PERIODE, "nodes.tahun", PROGRAM, 2027, PERIODE));
    }

    @Test
    void twoIndicatorsOfOneNumberAreRefused() {
        refuses(
                node(PROGRAM, NONE, NONE, indikator(1, 2022), indikator(1, 2023)),
                because(Reason.INDIKATOR_GANDA, "nodes.indikator", PROGRAM, 1));
    }

    private void refuses(Node node, Matcher<?> refusal) {
        fixture.givenNoPriorActivity()
                .when(adopt(node))
                .expectException(refusal)
                .expectNoEvents();
    }

    private static Rencana.Adopt adopt(Node node) {
        return new Rencana.Adopt(new RencanaId(RENSTRA, node.kode()), PERIODE, BERLAKU, "nodes", node);
    }

    private static NodeAdopted adopted(Node node) {
        return new NodeAdopted(
                new RencanaId(RENSTRA, node.kode()),
                node.nama(),
                node.penanggungJawab(),
                node.indikator(),
                node.pagu(),
                node.tandaKosong(),
                BERLAKU);
    }

    private static Node node(
            KodeRencana kode,
            SortedMap<Integer, SelRupiah> pagu,
            SortedMap<Integer, SelRupiah> tandaKosong,
            Indikator... indikator) {
        return new Node(kode, "Nama", "Sekretariat", List.of(indikator), pagu, tandaKosong);
    }

    private static SortedMap<Integer, SelRupiah> pagu(int tahun, String sel, int tahunLain, String selLain) {
        return new TreeMap<>(Map.of(tahun, new SelRupiah(sel), tahunLain, new SelRupiah(selLain)));
    }

    private static Indikator indikator(int nomor, int tahun) {
        SortedMap<Integer, Target> target = new TreeMap<>(Map.of(tahun, new Target("10")));
        return new Indikator(nomor, "Nilai", "Skor", AkhirRencana.NILAI_TERAKHIR, target);
    }
}
