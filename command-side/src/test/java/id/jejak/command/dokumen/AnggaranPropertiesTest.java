package id.jejak.command.dokumen;

import static id.jejak.command.dokumen.ModelAnggaran.PLACES;
import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.sp2d;
import static id.jejak.contract.value.DokumenPengembalian.Jenis.CONTRA_POS;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.command.dokumen.ModelAnggaran.Line;
import id.jejak.command.dokumen.ModelAnggaran.Spent;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.command.ReverseRealisasi;
import id.jejak.contract.command.ShiftAnggaran;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random years, told to the ledger and to a plain model: both accept and refuse the same and come to the same sums. */
class AnggaranPropertiesTest {

    /** What somebody does to the budget, in words that make sense whatever went before. */
    sealed interface Act {

        record First(int place, long amount) implements Act {}

        /** @param skew how far it is from summing to zero */
        record Shift(int from, int to, long amount, long skew) implements Act {}

        /** @param stale how far its ceiling before is from the one in force */
        record Amend(int place, long change, long stale, boolean extraordinary) implements Act {}

        record Hold(int place, long amount) implements Act {}

        record Commit(int place, String contract, long amount) implements Act {}

        /** @param contract empty where it is owed under none */
        record Spend(int place, String contract, long amount) implements Act {}

        /** @param nth which of the payments, counted round */
        record TakeBack(int nth, long amount) implements Act {}
    }

    @Provide
    Arbitrary<List<Act>> years() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, PLACES.size() - 1);
        Arbitrary<Long> amount = Arbitraries.longs().between(-1, 60);
        Arbitrary<Long> seldom =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(0L)), Tuple.of(1, Arbitraries.of(-1L, 1L)));
        Arbitrary<Act> first =
                Combinators.combine(place, Arbitraries.longs().between(-1, 200)).as(Act.First::new);
        Arbitrary<Act> shift = Combinators.combine(place, place, amount, seldom).as(Act.Shift::new);
        Arbitrary<Act> amend = Combinators.combine(
                        place, Arbitraries.longs().between(-80, 80), seldom, Arbitraries.of(true, false))
                .as(Act.Amend::new);
        Arbitrary<Act> hold = Combinators.combine(place, amount).as(Act.Hold::new);
        Arbitrary<Act> commit =
                Combinators.combine(place, Arbitraries.of("K/1", "K/2"), amount).as(Act.Commit::new);
        Arbitrary<Act> spend = Combinators.combine(place, Arbitraries.of("", "", "K/1", "K/2"), amount)
                .as(Act.Spend::new);
        Arbitrary<Act> takeBack = Combinators.combine(Arbitraries.integers().between(0, 20), amount)
                .as(Act.TakeBack::new);
        Arbitrary<List<Act>> opening = first.list().ofMinSize(3).ofMaxSize(9);
        Arbitrary<List<Act>> rest = Arbitraries.frequencyOf(
                        Tuple.of(1, first),
                        Tuple.of(4, shift),
                        Tuple.of(2, amend),
                        Tuple.of(1, hold),
                        Tuple.of(2, commit),
                        Tuple.of(4, spend),
                        Tuple.of(2, takeBack))
                .list()
                .ofMaxSize(50);
        return Combinators.combine(opening, rest)
                .as((begin, then) ->
                        Stream.concat(begin.stream(), then.stream()).toList());
    }

    @Property
    void theLedgerAgreesWithAPlainModel(@ForAll("years") List<Act> acts) {
        try (InMemorySide side = new InMemorySide()) {
            ModelAnggaran model = new ModelAnggaran();
            for (int i = 0; i < acts.size(); i++) {
                Act act = acts.get(i);
                long events = side.events().count();
                long total = Arrays.stream(model.pagu).sum();
                JejakCommand command = command(i, act, model);
                boolean accepted = accepts(side, command);

                assertThat(accepted).as("%s is accepted", command).isEqualTo(tell(model, i, act));
                if (!accepted) {
                    assertThat(side.events().count())
                            .as("events after a refusal")
                            .isEqualTo(events);
                }
                if (act instanceof Act.Shift) {
                    assertThat(Arrays.stream(model.pagu).sum()).isEqualTo(total);
                }
                assertAgree(side, model);
            }
        }
    }

    private static void assertAgree(InMemorySide side, ModelAnggaran model) {
        Map<Tempat, Rupiah> pagu = new HashMap<>();
        Map<Tempat, Rupiah> realized = new HashMap<>();
        side.events().forEach(event -> {
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
            }
        });
        for (int i = 0; i < PLACES.size(); i++) {
            Tempat place = PLACES.get(i);
            assertThat(pagu.getOrDefault(place, Rupiah.ZERO)).isEqualTo(Rupiah.of(model.pagu[i]));
            assertThat(realized.getOrDefault(place, Rupiah.ZERO)).isEqualTo(Rupiah.of(model.realized[i]));
            assertThat(model.realized[i] + model.held[i] + model.committed(i))
                    .as("spent, held back and committed")
                    .isLessThanOrEqualTo(model.pagu[i]);
        }
    }

    private static boolean accepts(InMemorySide side, JejakCommand command) {
        try {
            side.send(command);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static boolean tell(ModelAnggaran model, int i, Act act) {
        if (act instanceof Act.First first) {
            return model.dpa(List.of(new Line(first.place, 0, first.amount)));
        } else if (act instanceof Act.Shift shift) {
            return model.shift(lines(shift, model));
        } else if (act instanceof Act.Amend amend) {
            return model.amend(List.of(line(amend, model)), amend.extraordinary);
        } else if (act instanceof Act.Hold hold) {
            return model.hold(hold.place, hold.amount);
        } else if (act instanceof Act.Commit commit) {
            return model.commit(commit.place, commit.contract, commit.amount);
        }
        if (act instanceof Act.TakeBack takeBack) {
            return !model.spent.isEmpty() && model.takeBack(payment(takeBack, model), takeBack.amount);
        }
        Act.Spend spend = (Act.Spend) act;
        return model.spend(Integer.toString(i), spend.place, spend.contract, spend.amount);
    }

    private static JejakCommand command(int i, Act act, ModelAnggaran model) {
        String nomor = Integer.toString(i);
        if (act instanceof Act.First first) {
            Tempat at = PLACES.get(first.place);
            var line = new EnactAnggaran.Baris(at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(first.amount));
            return new EnactAnggaran(TAHUN, dokumen(Jenis.DPA, nomor), AWAL_TAHUN, List.of(line));
        } else if (act instanceof Act.Shift shift) {
            return new ShiftAnggaran(
                    TAHUN,
                    dokumen(Jenis.PERGESERAN, nomor),
                    AWAL_TAHUN,
                    TingkatPergeseran.ANTAR_PROGRAM,
                    Pengesah.SEKDA,
                    lines(shift, model).stream()
                            .map(AnggaranPropertiesTest::baris)
                            .toList());
        } else if (act instanceof Act.Amend amend) {
            return new AmendAnggaran(
                    TAHUN,
                    dokumen(Jenis.DPPA, nomor),
                    AWAL_TAHUN,
                    amend.extraordinary,
                    List.of(baris(line(amend, model))));
        } else if (act instanceof Act.Hold hold) {
            Tempat at = PLACES.get(hold.place);
            var line = new ReservePagu.Baris(at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(hold.amount));
            return new ReservePagu(TAHUN, dokumen(Jenis.PENCADANGAN, nomor), AWAL_TAHUN, List.of(line));
        } else if (act instanceof Act.Commit commit) {
            Tempat at = PLACES.get(commit.place);
            var line = new CommitPagu.Baris(
                    at.pos(),
                    at.rekening(),
                    at.sumberDana(),
                    Rupiah.of(model.committed(commit.place, commit.contract)),
                    Rupiah.of(commit.amount));
            return new CommitPagu(TAHUN, commit.contract, AWAL_TAHUN, List.of(line));
        } else if (act instanceof Act.TakeBack takeBack) {
            return takeBack(nomor, takeBack, model);
        }
        Act.Spend spend = (Act.Spend) act;
        Tempat at = PLACES.get(spend.place);
        var line = new PostRealisasi.Baris(at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(spend.amount));
        return new PostRealisasi(TAHUN, sp2d(nomor), "Belanja", List.of(line), spend.contract);
    }

    private static JejakCommand takeBack(String nomor, Act.TakeBack act, ModelAnggaran model) {
        Spent from = model.spent.isEmpty() ? new Spent("0", 0, 0) : payment(act, model);
        Tempat at = PLACES.get(from.place());
        return new ReverseRealisasi(
                TAHUN,
                from.nomor(),
                new DokumenPengembalian(CONTRA_POS, "B/" + nomor, sp2d(nomor).tanggal()),
                "Lebih bayar",
                List.of(new BarisBelanja(at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(act.amount))));
    }

    private static Spent payment(Act.TakeBack act, ModelAnggaran model) {
        return model.spent.get(act.nth % model.spent.size());
    }

    private static List<Line> lines(Act.Shift shift, ModelAnggaran model) {
        long from = model.pagu[shift.from];
        long to = model.pagu[shift.to];
        return List.of(
                new Line(shift.from, from, from - shift.amount),
                new Line(shift.to, to, to + shift.amount + shift.skew));
    }

    private static Line line(Act.Amend amend, ModelAnggaran model) {
        long now = model.pagu[amend.place];
        return new Line(amend.place, now + amend.stale, now + amend.change);
    }

    private static BarisPerubahan baris(Line line) {
        Tempat at = PLACES.get(line.place());
        return new BarisPerubahan(
                at.pos(), at.rekening(), at.sumberDana(), Rupiah.of(line.before()), Rupiah.of(line.after()));
    }
}
