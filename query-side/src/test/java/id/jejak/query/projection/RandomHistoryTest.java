package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.Titik.Tercatat;
import id.jejak.query.belanja.Basis;
import id.jejak.query.tabel25.Tabel25;
import id.jejak.query.tabel25.Tabel25Query;
import id.jejak.query.testing.Events;
import id.jejak.query.testing.Sejarah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever happened, and in whatever portions it was projected: Tabel 2.5 as of every position, and as of a day, is a
 * plain fold of the events up to it, and a rebuild of every projection is the live one.
 */
class RandomHistoryTest {

    private static final List<String> AGENCIES = List.of("2.08.2.13.0.00.01.0000", "1.01.0.00.0.00.01.0000");
    private static final Tahun YEARS = new Tahun(2019, 2023);

    @Property(shrinking = ShrinkingMode.OFF)
    void theTablesAreAFoldOfTheEventsAtEveryPosition(
            @ForAll("histories") Sejarah history, @ForAll("days") LocalDate per) {
        history.play(tables -> assertEveryTable(new Tabel25Query(new Reads(tables)), history.events(), per));
    }

    private static void assertEveryTable(Tabel25Query query, List<JejakEvent> events, LocalDate per) {
        for (KodeSkpd skpd : query.contents().keySet()) {
            for (int position = 0; position <= events.size(); position++) {
                LipatanBelanja fold = new LipatanBelanja(events.subList(0, position));
                Optional<Tercatat> tercatat = Optional.of(new Tercatat.Posisi(position));
                assertTable(query, skpd, new Titik(Optional.empty(), tercatat), fold);
                assertTable(query, skpd, new Titik(Optional.of(per), tercatat), fold);
            }
        }
    }

    private static void assertTable(Tabel25Query query, KodeSkpd skpd, Titik titik, LipatanBelanja fold) {
        Tabel25 table =
                query.table(new Tabel25Query.Permintaan(Optional.of(skpd), Optional.of(YEARS), Basis.CAIR, titik));
        for (Tabel25.Baris row : table.baris()) {
            List<Tabel25.Sel> expected = YEARS.all().stream()
                    .map(year -> new Tabel25.Sel(
                            fold.anggaran(skpd, year, row.belanja(), titik.sampai()),
                            fold.realisasi(skpd, year, row.belanja(), titik.sampai())))
                    .toList();
            assertThat(row.sel()).as("%s %s at %s", skpd, row.belanja(), titik).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(YEARS.dari(), YEARS.sampai()),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    @Provide
    Arbitrary<Sejarah> histories() {
        return Sejarah.of(events(), 4, 8);
    }

    private static Arbitrary<JejakEvent> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(AGENCIES),
                        Arbitraries.integers().between(YEARS.dari(), YEARS.sampai()),
                        Arbitraries.of("5.2.1", "5.2.2", "5.1.02.01.01.0024"),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.longs().between(0, 1_000_000_000_000L))
                .as(RandomHistoryTest::event);
    }

    private static JejakEvent event(int kind, String skpd, int year, String rekening, int day, long amount) {
        String renstra = skpd + "/" + year + "-" + (year + 5);
        return switch (kind) {
            case 0, 1 ->
                Events.pagu(skpd, year, AnggaranId.RINGKASAN, rekening, "", amount, LocalDate.ofYearDay(year, day));
            case 2 -> Events.realisasi(skpd, year, rekening, amount + 1);
            case 3 -> Events.pembalikan(skpd, year, rekening, amount + 1);
            case 4 -> Events.renstra(renstra);
            default -> Events.sub(renstra, "2.08.01.2.02.01", List.of("", Long.toString(amount), "NA"));
        };
    }
}
