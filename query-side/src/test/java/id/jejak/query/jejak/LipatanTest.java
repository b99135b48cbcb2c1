package id.jejak.query.jejak;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.QuerySide;
import id.jejak.query.jejak.Halaman.Urut;
import id.jejak.query.jejak.Peristiwa.Rincian;
import id.jejak.query.jejak.Peristiwa.Saldo;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import id.jejak.query.projection.RebuildProgress;
import id.jejak.query.testing.Ledger;
import id.jejak.query.testing.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

/** Before, after, change and balance of a random history, beside a plain fold of the same events in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LipatanTest {

    private static final String SKPD = "2.08.2.13.0.00.01.0000";
    private static final String POS = "2.08.01.2.02.01";
    private static final List<String> REKENING = List.of("5.1.01.01.01.0001", "5.1.02.01.01.0001");
    private static final int EVENTS = 160;

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool =
            Pools.open("uji", database.settings().url(), database.settings().query());
    private final Projections projections = new Projections(pool, QuerySide.projections());
    private final JejakQuery query = new JejakQuery(new Reads(pool), new LedgerReader(pool));
    private final List<JejakEvent> history = history(new Random(20_220_817));

    @BeforeAll
    void load() {
        projections.install();
        Ledger ledger = new Ledger(database);
        history.forEach(ledger::append);
        projections.catchUp();
    }

    @AfterAll
    void close() {
        pool.close();
    }

    /** Known at a position, in force on a day; blank for all. */
    @ParameterizedTest
    @CsvSource({",", "80,", ",2024-06-30", "120,2024-03-31", "1,2024-01-01"})
    void everyLineIsWhatAPlainFoldSays(@Nullable Integer tercatat, @Nullable LocalDate per) {
        List<String> expected = fold(tercatat == null ? history.size() : tercatat, per == null ? LocalDate.MAX : per);
        Isian isian = isian(Map.of(Isian.SKPD, SKPD, Isian.TAHUN, "2024", Isian.POS, POS));
        isian = tercatat == null ? isian : isian.with(Isian.TERCATAT, tercatat);
        isian = per == null ? isian : isian.with(Isian.PER, per);

        assertThat(read(isian, Urut.LAMA)).isEqualTo(expected);
        assertThat(read(isian, Urut.BARU))
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSameSizeAs(expected);
    }

    @Test
    void theChangesOfACellAddUpToItWhateverWasDecidedInWhichOrder() {
        for (String rekening : REKENING) {
            for (int known : List.of(40, 111, EVENTS)) {
                Map<SumberDana, Set> inForce = new HashMap<>();
                Rupiah realized = Rupiah.ZERO;
                for (int i = 0; i < known; i++) {
                    if (history.get(i) instanceof PaguSet set
                            && set.rekening().kode().equals(rekening)) {
                        inForce.merge(
                                set.sumberDana(),
                                new Set(set.berlaku(), i, set.pagu()),
                                (one, other) -> ORDER.compare(one, other) > 0 ? one : other);
                    }
                    realized = realized.plus(realized(history.get(i), rekening));
                }
                Rupiah ceiling = inForce.values().stream().map(Set::pagu).reduce(Rupiah.ZERO, Rupiah::plus);

                assertThat(sum(rekening, Hal.PAGU, known)).isEqualTo(ceiling);
                assertThat(sum(rekening, Hal.REALISASI, known)).isEqualTo(realized);
            }
        }
    }

    @Test
    void aRebuiltTrailIsTheLiveOne() {
        Map<String, List<String>> live = Tables.dump(database);

        projections.rebuild(RebuildProgress.SILENT);

        assertThat(live.get("jejak_peristiwa")).hasSize(EVENTS);
        assertThat(Tables.dump(database)).isEqualTo(live);
    }

    private record Set(LocalDate berlaku, int position, Rupiah pagu) {}

    private static final Comparator<Set> ORDER =
            Comparator.comparing(Set::berlaku).thenComparing(Set::position);

    private Rupiah sum(String rekening, Hal hal, int known) {
        Isian cell = isian(Map.of(Isian.SKPD, SKPD, Isian.TAHUN, "2024", Isian.REKENING, rekening))
                .with(Isian.HAL, hal)
                .with(Isian.TERCATAT, known);
        return query.halaman(new Saringan(cell), new Halaman(Urut.BARU, Optional.empty(), 1))
                .jumlah()
                .orElse(Rupiah.ZERO);
    }

    /** All pages, seven events each. */
    private List<String> read(Isian isian, Urut urut) {
        List<String> lines = new ArrayList<>();
        Optional<Long> from = Optional.empty();
        do {
            Jejak page = query.halaman(new Saringan(isian), new Halaman(urut, from, 7));
            page.peristiwa()
                    .forEach(event -> event.rincian().forEach(line -> lines.add(written(event.posisi(), line))));
            from = page.lanjut();
        } while (from.isPresent());
        return lines;
    }

    private static String written(long position, Rincian line) {
        Saldo saldo = Objects.requireNonNull(line.saldo());
        return "%d %s → %s: %s; %s - %s = %s"
                .formatted(
                        position,
                        line.sebelum(),
                        line.sesudah(),
                        line.perubahan(),
                        saldo.pagu(),
                        saldo.realisasi(),
                        saldo.sisa());
    }

    private List<String> fold(int known, LocalDate per) {
        List<String> lines = new ArrayList<>();
        Map<String, Set> inForce = new HashMap<>();
        Rupiah pagu = Rupiah.ZERO;
        Rupiah realisasi = Rupiah.ZERO;
        for (int i = 0; i < known; i++) {
            String line;
            if (history.get(i) instanceof PaguSet set) {
                if (set.berlaku().isAfter(per)) {
                    continue;
                }
                String key = set.rekening() + "|" + set.sumberDana();
                Set here = new Set(set.berlaku(), i, set.pagu());
                Set before = inForce.get(key);
                Set after = before == null || ORDER.compare(here, before) > 0 ? here : before;
                inForce.put(key, after);
                Rupiah was = before == null ? Rupiah.ZERO : before.pagu();
                pagu = pagu.plus(after.pagu()).minus(was);
                line = "%s → %s: %s"
                        .formatted(
                                before == null ? null : was,
                                after.pagu(),
                                after.pagu().minus(was));
            } else {
                if (day(history.get(i)).isAfter(per)) {
                    continue;
                }
                Rupiah moved = amount(history.get(i));
                realisasi = realisasi.plus(moved);
                line = "null → null: " + moved;
            }
            lines.add("%d %s; %s - %s = %s".formatted(i + 1, line, pagu, realisasi, pagu.minus(realisasi)));
        }
        return lines;
    }

    private static Rupiah realized(JejakEvent event, String rekening) {
        KodeRekening here = event instanceof PaguSet set
                ? set.rekening()
                : event instanceof RealisasiPosted posted ? posted.rekening() : ((RealisasiReversed) event).rekening();
        boolean counts = !(event instanceof PaguSet) && here.kode().equals(rekening);
        return counts ? amount(event) : Rupiah.ZERO;
    }

    private static Rupiah amount(JejakEvent event) {
        return event instanceof RealisasiPosted posted
                ? posted.jumlah()
                : Rupiah.ZERO.minus(((RealisasiReversed) event).jumlah());
    }

    private static LocalDate day(JejakEvent event) {
        return event instanceof RealisasiPosted posted
                ? posted.bukti().tanggal()
                : ((RealisasiReversed) event).dokumen().tanggal();
    }

    /** Ceilings and realizations of one sub kegiatan, on days in no order. */
    private static List<JejakEvent> history(Random random) {
        List<JejakEvent> events = new ArrayList<>();
        AnggaranId id = AnggaranId.of(SKPD + "/2024/" + POS);
        for (int i = 0; i < EVENTS; i++) {
            KodeRekening rekening = new KodeRekening(REKENING.get(random.nextInt(REKENING.size())));
            SumberDana dana = random.nextBoolean() ? SumberDana.TIDAK_DIRINCI : new SumberDana("1.2.01");
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
            Rupiah amount = Rupiah.of(random.nextInt(1_000) + "." + (10 + random.nextInt(90)));
            events.add(
                    switch (random.nextInt(4)) {
                        case 0 ->
                            new RealisasiPosted(
                                    id,
                                    rekening,
                                    dana,
                                    amount,
                                    new Bukti(Bukti.Jenis.SP2D_LS, "CONTOH/" + i, day),
                                    "Uji");
                        case 1 ->
                            new RealisasiReversed(
                                    id,
                                    rekening,
                                    dana,
                                    amount,
                                    "CONTOH/" + random.nextInt(i + 1),
                                    new DokumenPengembalian(
                                            DokumenPengembalian.Jenis.CONTRA_POS, "CONTOH/CP/" + i, day),
                                    "Uji");
                        default -> new PaguSet(id, rekening, dana, amount, day);
                    });
        }
        return events;
    }

    private static Isian isian(Map<String, String> values) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        values.forEach(parameters::add);
        return Isian.of(parameters);
    }
}
