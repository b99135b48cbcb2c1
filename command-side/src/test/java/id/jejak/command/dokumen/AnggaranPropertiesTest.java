package id.jejak.command.dokumen;

import static id.jejak.command.dokumen.ModelAnggaran.PLACES;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.dokumen.TindakanAnggaran.Amend;
import id.jejak.command.dokumen.TindakanAnggaran.Commit;
import id.jejak.command.dokumen.TindakanAnggaran.First;
import id.jejak.command.dokumen.TindakanAnggaran.Hold;
import id.jejak.command.dokumen.TindakanAnggaran.Release;
import id.jejak.command.dokumen.TindakanAnggaran.Shift;
import id.jejak.command.dokumen.TindakanAnggaran.Spend;
import id.jejak.command.dokumen.TindakanAnggaran.Spread;
import id.jejak.command.dokumen.TindakanAnggaran.TakeBack;
import id.jejak.command.testing.CommandParts;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.AnggaranEvent.SpdReleased;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.axonframework.messaging.Message;

/** Random years, told to the ledger and to a plain model: both accept and refuse the same and come to the same sums. */
class AnggaranPropertiesTest {

    private static final AtomicInteger AGENCIES = new AtomicInteger();

    @Provide
    Arbitrary<List<TindakanAnggaran>> years() {
        return years(0);
    }

    @Provide
    Arbitrary<List<TindakanAnggaran>> yearsWithReleases() {
        return years(3);
    }

    /** @param release how often funds are released beside the other acts; each first release binds a whole year */
    private static Arbitrary<List<TindakanAnggaran>> years(int release) {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, PLACES.size() - 1);
        Arbitrary<Integer> month = Arbitraries.integers().between(1, ModelAnggaran.MONTHS);
        Arbitrary<Long> amount = Arbitraries.longs().between(-1, 60);
        Arbitrary<Long> seldom =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(0L)), Tuple.of(1, Arbitraries.of(-1L, 1L)));
        Arbitrary<TindakanAnggaran> first =
                Combinators.combine(place, Arbitraries.longs().between(-1, 200)).as(First::new);
        Arbitrary<TindakanAnggaran> shift =
                Combinators.combine(place, place, amount, seldom).as(Shift::new);
        Arbitrary<TindakanAnggaran> amend = Combinators.combine(
                        place, Arbitraries.longs().between(-80, 80), seldom, Arbitraries.of(true, false))
                .as(Amend::new);
        Arbitrary<TindakanAnggaran> hold = Combinators.combine(place, amount).as(Hold::new);
        Arbitrary<TindakanAnggaran> commit =
                Combinators.combine(place, Arbitraries.of("K/1", "K/2"), amount).as(Commit::new);
        Arbitrary<TindakanAnggaran> spread =
                Combinators.combine(place, month, seldom).as(Spread::new);
        Arbitrary<TindakanAnggaran> released = Combinators.combine(
                        place, month, Arbitraries.longs().between(0, 120))
                .as(Release::new);
        Arbitrary<TindakanAnggaran> spend = Combinators.combine(
                        place, Arbitraries.of("", "", "K/1", "K/2"), month, amount)
                .as(Spend::new);
        Arbitrary<TindakanAnggaran> takeBack = Combinators.combine(
                        Arbitraries.integers().between(0, 20), amount)
                .as(TakeBack::new);
        Arbitrary<List<TindakanAnggaran>> opening = first.list().ofMinSize(3).ofMaxSize(9);
        Arbitrary<List<TindakanAnggaran>> rest = Arbitraries.frequencyOf(
                        Tuple.of(1, first),
                        Tuple.of(4, shift),
                        Tuple.of(2, amend),
                        Tuple.of(1, hold),
                        Tuple.of(2, commit),
                        Tuple.of(2, spread),
                        Tuple.of(release, released),
                        Tuple.of(5, spend),
                        Tuple.of(2, takeBack))
                .list()
                .ofMaxSize(50);
        return Combinators.combine(opening, rest)
                .as((begin, then) ->
                        Stream.concat(begin.stream(), then.stream()).toList());
    }

    @Property
    void theLedgerAgreesWithAPlainModel(@ForAll("years") List<TindakanAnggaran> acts) {
        try (InMemorySide side = new InMemorySide()) {
            requireAgreement(TAHUN, acts, side::send, () -> side.events().toList());
        }
    }

    /** On a real database, since the first SPD reaches every budget line of the year through it. */
    @Property(tries = 12)
    void soItDoesWhereFundsAreReleased(@ForAll("yearsWithReleases") List<TindakanAnggaran> acts) {
        TahunAnggaranId tahun = new TahunAnggaranId(
                new KodeSkpd("2.08.2.13.0.00.01.%04d".formatted(AGENCIES.incrementAndGet())), TAHUN.tahun());
        requireAgreement(
                tahun,
                acts,
                PostgreSql.PARTS::send,
                () -> Stream.of(POS, POS_LAIN)
                        .map(pos -> new AnggaranId(tahun, pos).toString())
                        .flatMap(id -> PostgreSql.PARTS
                                .axon()
                                .eventStore()
                                .readEvents(id)
                                .asStream()
                                .map(Message::getPayload))
                        .map(Object.class::cast)
                        .toList());
    }

    /** Opened for the property that needs it. */
    private static final class PostgreSql {
        static final CommandParts PARTS = CommandParts.on(TestDatabase.fresh());
    }

    private static void requireAgreement(
            TahunAnggaranId tahun,
            List<TindakanAnggaran> acts,
            Consumer<JejakCommand> ledger,
            Supplier<List<Object>> events) {
        ModelAnggaran model = new ModelAnggaran();
        List<Object> before = List.of();
        for (int i = 0; i < acts.size(); i++) {
            TindakanAnggaran act = acts.get(i);
            String nomor = Integer.toString(i);
            long total = Arrays.stream(model.pagu).sum();
            JejakCommand command = act.command(tahun, nomor, model);
            boolean accepted = accepts(ledger, command);

            assertThat(accepted).as("%s is accepted", command).isEqualTo(act.tell(model, nomor));
            List<Object> after = events.get();
            if (!accepted) {
                assertThat(after).as("events after a refusal").isEqualTo(before);
            }
            if (act instanceof Shift) {
                assertThat(Arrays.stream(model.pagu).sum()).isEqualTo(total);
            }
            assertAgree(after, model);
            before = after;
        }
    }

    private static void assertAgree(List<Object> events, ModelAnggaran model) {
        Map<Tempat, Rupiah> pagu = new HashMap<>();
        Map<Tempat, Rupiah> realized = new HashMap<>();
        Map<String, Map<SumberDana, Rupiah>> released = new HashMap<>();
        events.forEach(event -> {
            if (event instanceof PaguSet set) {
                pagu.put(new Tempat(set.id().pos(), set.rekening(), set.sumberDana()), set.pagu());
            } else if (event instanceof RealisasiPosted posted) {
                realized.merge(
                        new Tempat(posted.id().pos(), posted.rekening(), posted.sumberDana()),
                        posted.jumlah(),
                        Rupiah::plus);
            } else if (event instanceof RealisasiReversed reversed) {
                realized.merge(
                        new Tempat(reversed.id().pos(), reversed.rekening(), reversed.sumberDana()),
                        reversed.jumlah(),
                        Rupiah::minus);
            } else if (event instanceof SpdReleased spd) {
                released.computeIfAbsent(spd.id().pos(), first -> new HashMap<>())
                        .merge(spd.sumberDana(), spd.jumlah(), Rupiah::plus);
            }
        });
        for (int i = 0; i < PLACES.size(); i++) {
            Tempat place = PLACES.get(i);
            assertThat(pagu.getOrDefault(place, Rupiah.ZERO)).isEqualTo(Rupiah.of(model.pagu[i]));
            assertThat(realized.getOrDefault(place, Rupiah.ZERO)).isEqualTo(Rupiah.of(model.realized[i]));
            assertThat(model.realized[i] + model.held[i] + model.committed(i))
                    .as("spent, held back and committed")
                    .isLessThanOrEqualTo(model.pagu[i]);
            Rupiah spd = released.getOrDefault(place.pos(), Map.of()).getOrDefault(place.sumberDana(), Rupiah.ZERO);
            assertThat(spd).isEqualTo(Rupiah.of(model.released(place, ModelAnggaran.MONTHS)));
            assertThat(spd).isLessThanOrEqualTo(Rupiah.of(ModelAnggaran.ofSource(model.pagu, place)));
            assertWithinMonths(model, i);
        }
    }

    private static void assertWithinMonths(ModelAnggaran model, int place) {
        for (int month = 1; model.planned[place] != null && month <= ModelAnggaran.MONTHS; month++) {
            assertThat(ModelAnggaran.sum(model.perMonth[place], month))
                    .as("spent up to month %s", month)
                    .isLessThanOrEqualTo(ModelAnggaran.sum(model.planned[place], month));
        }
    }

    private static boolean accepts(Consumer<JejakCommand> ledger, JejakCommand command) {
        try {
            ledger.accept(command);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
