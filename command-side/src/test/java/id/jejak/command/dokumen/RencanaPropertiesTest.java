package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.SKPD;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.dokumen.ModelRencana.Line;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random plans, told to the ledger and to a plain model: both accept and refuse the same and come to the same tables. */
class RencanaPropertiesTest {

    private static final RenstraId RENSTRA = new RenstraId(SKPD, new Periode(ModelRencana.DASAR, ModelRencana.AKHIR));
    private static final LocalDate BERLAKU = LocalDate.of(2022, 1, 1);

    /** A document: a plan's nodes to adopt, or the lines of a revision. */
    record Document(List<String> adopted, List<Asked> lines) {}

    /**
     * What a line asks, whatever went before.
     *
     * @param stale how far the version that it names is from the node's
     */
    record Asked(Kind kind, String node, long stale, int indicator, int year, int value) {

        enum Kind {
            CEILING,
            GOAL,
            NEW_INDICATOR,
            DROP_INDICATOR,
            RETIRE,
            ADD
        }

        Line line(ModelRencana model) {
            long versi = model.versi(node) + stale;
            return switch (kind) {
                case CEILING -> new Line.Ceiling(node, versi, year, value);
                case GOAL -> new Line.Goal(node, versi, indicator, year, value);
                case NEW_INDICATOR -> new Line.NewIndicator(node, versi, indicator);
                case DROP_INDICATOR -> new Line.DropIndicator(node, versi, indicator);
                case RETIRE -> new Line.Retire(node, versi);
                case ADD -> new Line.Add(node);
            };
        }
    }

    @Provide
    Arbitrary<List<Document>> plans() {
        List<String> codes = ModelRencana.NODES.keySet().stream().sorted().toList();
        Arbitrary<String> node = Arbitraries.of(codes);
        Arbitrary<List<String>> whole = Arbitraries.of(codes, codes, codes.subList(0, 5));
        Arbitrary<List<String>> torn = node.list().ofMaxSize(4);
        Arbitrary<Document> adoption = Arbitraries.frequencyOf(Tuple.of(3, whole), Tuple.of(1, torn))
                .map(nodes -> new Document(nodes, List.of()));
        Arbitrary<Asked.Kind> kind = Arbitraries.frequency(
                Tuple.of(5, Asked.Kind.CEILING),
                Tuple.of(5, Asked.Kind.GOAL),
                Tuple.of(2, Asked.Kind.NEW_INDICATOR),
                Tuple.of(1, Asked.Kind.DROP_INDICATOR),
                Tuple.of(2, Asked.Kind.RETIRE),
                Tuple.of(2, Asked.Kind.ADD));
        Arbitrary<Long> stale = Arbitraries.frequency(Tuple.of(15, 0L), Tuple.of(1, -1L), Tuple.of(1, 1L));
        Arbitrary<Integer> year = Arbitraries.integers().between(ModelRencana.DASAR, ModelRencana.AKHIR + 1);
        Arbitrary<Asked> line = Combinators.combine(
                        kind,
                        node,
                        stale,
                        Arbitraries.integers().between(1, 3),
                        year,
                        Arbitraries.integers().between(0, 99))
                .as(Asked::new);
        Arbitrary<Document> revision = line.list().ofMaxSize(3).map(lines -> new Document(List.of(), lines));
        Arbitrary<List<Document>> rest = Arbitraries.frequencyOf(Tuple.of(1, adoption), Tuple.of(20, revision))
                .list()
                .ofMaxSize(16);
        return Combinators.combine(adoption, rest)
                .as((begin, then) ->
                        Stream.concat(Stream.of(begin), then.stream()).toList());
    }

    @Property(tries = 60)
    void theLedgerAgreesWithAPlainModel(@ForAll("plans") List<Document> documents) {
        try (InMemorySide side = new InMemorySide()) {
            ModelRencana model = new ModelRencana();
            List<Object> before = List.of();
            for (int i = 0; i < documents.size(); i++) {
                Document document = documents.get(i);
                List<Line> lines =
                        document.lines.stream().map(asked -> asked.line(model)).toList();
                boolean isAdoption = !document.adopted.isEmpty();
                JejakCommand command = isAdoption ? adoption(i, document.adopted) : revision(i, lines);
                boolean accepted = accepts(side, command);

                assertThat(accepted)
                        .as("%s is accepted", command)
                        .isEqualTo(isAdoption ? model.adopt(document.adopted) : model.revise(lines));
                List<Object> after = side.events().toList();
                if (!accepted) {
                    assertThat(after).as("events after a refusal").isEqualTo(before);
                }
                assertAgree(after, model);
                before = after;
            }
        }
    }

    private static void assertAgree(List<Object> events, ModelRencana model) {
        Map<String, Map<Integer, Long>> ceilings = new TreeMap<>();
        Map<String, Map<Integer, Integer>> goals = new TreeMap<>();
        events.forEach(event -> {
            if (event instanceof NodeAdopted adopted) {
                ceilings.put(adopted.id().kode().kode(), new TreeMap<>());
                adopted.indikator()
                        .forEach(one -> goals.put(
                                new IndikatorId(adopted.id().kode(), one.nomor()).toString(), new TreeMap<>()));
            } else if (event instanceof PaguIndikatifRevised revised) {
                Map<Integer, Long> ofNode =
                        Objects.requireNonNull(ceilings.get(revised.id().kode().kode()));
                revised.pagu()
                        .forEach((year, cell) -> ofNode.put(
                                year, cell.jumlah().orElseThrow().amount().longValueExact()));
            } else if (event instanceof TargetRevised revised) {
                Map<Integer, Integer> ofIndicator =
                        Objects.requireNonNull(goals.get(revised.indikator().toString()));
                revised.target()
                        .forEach((year, cell) ->
                                ofIndicator.put(year, cell.angka().orElseThrow().intValueExact()));
            } else if (event instanceof IndikatorAdded added) {
                goals.put(new IndikatorId(added.id().kode(), added.indikator().nomor()).toString(), new TreeMap<>());
            } else if (event instanceof IndikatorDropped dropped) {
                goals.remove(dropped.indikator().toString());
            } else if (event instanceof NodeRetired retired) {
                String code = retired.id().kode().kode();
                ceilings.remove(code);
                goals.keySet().removeIf(indicator -> indicator.startsWith(code + "#"));
            }
        });
        assertThat(ceilings).isEqualTo(model.ceilings());
        assertThat(goals).isEqualTo(model.goals());
    }

    private static JejakCommand adoption(int i, List<String> codes) {
        List<AdoptRenstra.Node> nodes = codes.stream().map(code -> node(code)).toList();
        return new AdoptRenstra(RENSTRA, "Renstra", document(Jenis.RENSTRA, i), BERLAKU, nodes);
    }

    private static JejakCommand revision(int i, List<Line> lines) {
        return new ReviseRenstra(
                RENSTRA,
                document(Jenis.PERUBAHAN_RENSTRA, i),
                BERLAKU,
                lines.stream().map(RencanaPropertiesTest::baris).toList());
    }

    private static DasarHukum document(Jenis jenis, int i) {
        return new DasarHukum(jenis, jenis + "/" + i, BERLAKU, "Dokumen " + i);
    }

    private static AdoptRenstra.Node node(String code) {
        return new AdoptRenstra.Node(
                new KodeRencana(code), "Nama " + code, "", List.of(indicator(1)), new TreeMap<>(), new TreeMap<>());
    }

    private static Indikator indicator(int nomor) {
        return new Indikator(nomor, "Indikator " + nomor, "persen", AkhirRencana.NILAI_TERAKHIR, new TreeMap<>());
    }

    private static ReviseRenstra.Baris baris(Line line) {
        KodeRencana node = new KodeRencana(line.node());
        if (line instanceof Line.Ceiling asked) {
            return new ReviseRenstra.SetPaguIndikatif(
                    node, asked.versi(), new TreeMap<>(Map.of(asked.year(), SelRupiah.of(Rupiah.of(asked.amount())))));
        } else if (line instanceof Line.Goal asked) {
            return new ReviseRenstra.SetTarget(
                    new IndikatorId(node, asked.indicator()),
                    asked.versi(),
                    new TreeMap<>(Map.of(asked.year(), Target.of(BigDecimal.valueOf(asked.value())))));
        } else if (line instanceof Line.NewIndicator asked) {
            return new ReviseRenstra.AddIndikator(node, asked.versi(), indicator(asked.indicator()), 1);
        } else if (line instanceof Line.DropIndicator asked) {
            return new ReviseRenstra.DropIndikator(new IndikatorId(node, asked.indicator()), asked.versi());
        }
        return line instanceof Line.Retire
                ? new ReviseRenstra.RetireNode(node, line.versi())
                : new ReviseRenstra.AddNode(node(line.node()));
    }

    private static boolean accepts(InMemorySide side, JejakCommand command) {
        try {
            side.send(command);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
