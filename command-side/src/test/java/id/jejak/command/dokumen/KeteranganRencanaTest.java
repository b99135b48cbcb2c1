package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.SKPD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.AlignProgram;
import id.jejak.contract.command.ReviseRenstra.DirectIndikator;
import id.jejak.contract.command.ReviseRenstra.Keterangan;
import id.jejak.contract.command.ReviseRenstra.LocateNode;
import id.jejak.contract.command.ReviseRenstra.MergeNode;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveNode;
import id.jejak.contract.command.ReviseRenstra.RetireNode;
import id.jejak.contract.event.RencanaEvent;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.NodeLocated;
import id.jejak.contract.event.RencanaEvent.NodeMerged;
import id.jejak.contract.event.RencanaEvent.NodeMoved;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.ProgramAligned;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a plan's documents say beside nodes and of indicators, and nodes that go on under another code. */
class KeteranganRencanaTest {

    private static final RenstraId PLAN = new RenstraId(SKPD, new Periode(2021, 2026));
    private static final LocalDate HARI = LocalDate.of(2022, 1, 1);
    private static final KodeRencana PROGRAM = new KodeRencana("2.08.01");
    private static final KodeRencana KEGIATAN = new KodeRencana("2.08.01.2.02");
    private static final KodeRencana BARU = new KodeRencana("2.08.01.2.03");
    private static final KodeRencana SASARAN = new KodeRencana("T1.S1");
    private static final IndikatorId KEKERASAN = new IndikatorId(SASARAN, 1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InMemorySide side = new InMemorySide();

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void anAdoptionSaysThemAfterItsNodes() {
        adopt(
                new LocateNode(KEGIATAN, 0, "Kota Binjai"),
                new AlignProgram(PROGRAM, 0, List.of(SASARAN)),
                new DirectIndikator(KEKERASAN, 0, Arah.TURUN));

        assertThat(about(KEGIATAN).skip(1)).containsExactly(new NodeLocated(id(KEGIATAN), "Kota Binjai", HARI));
        assertThat(about(PROGRAM).skip(1)).containsExactly(new ProgramAligned(id(PROGRAM), List.of(SASARAN), HARI));
        assertThat(about(SASARAN).skip(1))
                .containsExactly(new IndikatorDirected(id(SASARAN), KEKERASAN, Arah.TURUN, HARI));
    }

    @Test
    void anAdoptionDoesNotSpeakOfWhatItDoesNotHave() {
        assertRefused(Reason.NODE_TIDAK_ADA, "keterangan[0].node", () -> adopt(new LocateNode(BARU, 0, "Binjai")));
        assertRefused(
                Reason.NODE_TIDAK_ADA,
                "keterangan[0].melayani",
                () -> adopt(new AlignProgram(PROGRAM, 0, List.of(new KodeRencana("T2")))));
        assertRefused(
                Reason.INDIKATOR_TIDAK_ADA,
                "keterangan[0].indikator",
                () -> adopt(new DirectIndikator(new IndikatorId(SASARAN, 9), 0, Arah.TURUN)));
        assertRefused(Reason.VERSI_BERUBAH, "keterangan[0].versi", () -> adopt(new LocateNode(KEGIATAN, 1, "Binjai")));
        assertThat(side.events()).isEmpty();
    }

    @Test
    void aRevisionCorrectsThem() {
        adopt(new DirectIndikator(KEKERASAN, 0, Arah.TURUN), new LocateNode(KEGIATAN, 0, "Binjai"));

        revise("1", new DirectIndikator(KEKERASAN, 1, Arah.NAIK), new LocateNode(KEGIATAN, 1, ""));

        assertThat(about(SASARAN).skip(2))
                .containsExactly(new IndikatorDirected(id(SASARAN), KEKERASAN, Arah.NAIK, HARI));
        assertThat(about(KEGIATAN).skip(2)).containsExactly(new NodeLocated(id(KEGIATAN), "", HARI));
        assertRefused(
                Reason.NODE_TIDAK_ADA,
                "baris[0].melayani",
                () -> revise("2", new AlignProgram(PROGRAM, 0, List.of(new KodeRencana("T9")))));
    }

    @Test
    void onlyAProgramServesGoalsAndObjectives() {
        assertThatThrownBy(() -> new AlignProgram(KEGIATAN, 0, List.of(SASARAN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlignProgram(PROGRAM, 0, List.of(KEGIATAN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlignProgram(PROGRAM, 0, List.of(SASARAN, SASARAN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNodeGoesOnUnderACodeThatTheSameDocumentAddsWithTheIndicatorsThatItMoves() {
        adopt();
        IndikatorId dokumen = new IndikatorId(KEGIATAN, 1);

        revise("1", new AddNode(node(BARU)), new MoveIndikator(dokumen, 0, BARU, 2), new MoveNode(KEGIATAN, 0, BARU));

        assertThat(about(KEGIATAN).skip(1))
                .containsExactly(
                        new IndikatorMoved(id(KEGIATAN), dokumen, BARU, 2, HARI),
                        new NodeMoved(id(KEGIATAN), BARU, HARI),
                        new NodeRetired(id(KEGIATAN), HARI));
        assertThat(side.events().filter(RenstraRevised.class::isInstance).map(RenstraRevised.class::cast))
                .singleElement()
                .satisfies(revised -> {
                    assertThat(revised.ditambah()).containsExactly(BARU);
                    assertThat(revised.dicabut()).containsExactly(KEGIATAN);
                });
    }

    @Test
    void aCodeThatWasInThePlanIsMergedIntoAndNotMovedTo() {
        adopt();
        revise("1", new AddNode(node(BARU)));

        assertRefused(Reason.SUDAH_ADA, "baris[0].ke", () -> revise("2", new MoveNode(KEGIATAN, 0, BARU)));
        assertRefused(
                Reason.NODE_TIDAK_ADA,
                "baris[0].ke",
                () -> revise("3", new MergeNode(KEGIATAN, 0, new KodeRencana("2.08.01.2.09"))));
        revise("4", new MergeNode(KEGIATAN, 0, BARU));

        assertThat(about(KEGIATAN).skip(1))
                .containsExactly(new NodeMerged(id(KEGIATAN), BARU, HARI), new NodeRetired(id(KEGIATAN), HARI));
        assertRefused(Reason.NODE_TIDAK_ADA, "baris[0].node", () -> revise("5", new RetireNode(KEGIATAN, 2)));
    }

    @Test
    void aNodeGoesOnAtItsOwnLevel() {
        assertThatThrownBy(() -> new MoveNode(KEGIATAN, 0, PROGRAM)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MergeNode(KEGIATAN, 0, SASARAN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Reason reason, String field, Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }

    private Stream<Object> about(KodeRencana node) {
        return side.events().filter(event -> isAbout(event, id(node)));
    }

    /** Each of them bears the identity of what it happened to as its part {@code id}. */
    private static boolean isAbout(Object event, RencanaId node) {
        return event instanceof RencanaEvent happened && id(happened).equals(node.toString());
    }

    private static String id(RencanaEvent event) {
        return JSON.valueToTree(event).path("id").asString();
    }

    private void adopt(Keterangan... keterangan) {
        List<AdoptRenstra.Node> nodes = Stream.of(new KodeRencana("T1"), SASARAN, PROGRAM, KEGIATAN)
                .map(KeteranganRencanaTest::node)
                .toList();
        DasarHukum dasarHukum = new DasarHukum(Jenis.RENSTRA, "R/1", HARI, "Renstra");
        side.send(new AdoptRenstra(PLAN, "Renstra", dasarHukum, HARI, nodes, List.of(keterangan), List.of()));
    }

    private void revise(String nomor, ReviseRenstra.Baris... baris) {
        DasarHukum dasarHukum = new DasarHukum(Jenis.PERUBAHAN_RENSTRA, "P/" + nomor, HARI, "Perubahan");
        side.send(new ReviseRenstra(PLAN, dasarHukum, HARI, List.of(baris)));
    }

    private static AdoptRenstra.Node node(KodeRencana kode) {
        Indikator indikator = new Indikator(1, "Ukuran " + kode, "%", AkhirRencana.NILAI_TERAKHIR, new TreeMap<>());
        return new AdoptRenstra.Node(kode, "Nama " + kode, "", List.of(indikator), new TreeMap<>(), new TreeMap<>());
    }

    private static RencanaId id(KodeRencana kode) {
        return new RencanaId(PLAN, kode);
    }
}
