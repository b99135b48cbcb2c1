package id.jejak.query.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Choice;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel23.Tabel23;
import id.jejak.query.tabel41.Tabel41;
import id.jejak.query.tabel41.Tabel41Query;
import id.jejak.query.tabel61.KeteranganQuery;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.testing.LipatanRencana;
import id.jejak.query.testing.Sejarah;
import id.jejak.query.testing.SejarahRencana;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever happened to a plan, and in whatever portions it was projected: Tabel 6.1, Tabel 2.3, E.81 and E.80 as of every
 * position and as of a day, and Tabel 4.1 and 7.1 as of every document, are plain folds of the events up to it.
 */
class RandomPlanTest {

    private static final int DASAR = SejarahRencana.RENSTRA.periode().dasar();
    private static final LocalDate ALL = LocalDate.of(9999, 12, 31);

    /** The tables, and the plan's name for them. */
    private static final class Held {

        final Tabel61Query tabel61;
        final KinerjaQuery kinerja;
        final E80Query e80;
        final E81Query e81;
        final Tabel41Query tabel41;

        Held(DataSource tables) {
            Reads reads = new Reads(tables);
            tabel61 = new Tabel61Query(reads);
            kinerja = new KinerjaQuery(reads);
            e80 = new E80Query(reads, tabel61, kinerja, new KeteranganQuery(reads, tabel61));
            e81 = new E81Query(reads, tabel61, kinerja);
            tabel41 = new Tabel41Query(reads);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void everyTableIsAFoldOfTheEventsAtEveryPosition(
            @ForAll("histories") Sejarah history, @ForAll("days") LocalDate per) {
        List<JejakEvent> events = history.events();
        history.play(tables -> {
            Held held = new Held(tables);
            for (int position = 0; position <= events.size(); position++) {
                List<JejakEvent> known = events.subList(0, position);
                Optional<Titik.Tercatat> tercatat = Optional.of(new Titik.Tercatat.Posisi(position));
                assertTables(held, known, new Titik(Optional.empty(), tercatat), DASAR + 2);
                assertTables(held, known, new Titik(Optional.of(per), tercatat), DASAR + 3);
            }
            assertEveryDocument(held.tabel41, events);
        });
    }

    private static void assertTables(Held held, List<JejakEvent> known, Titik titik, int tahun) {
        LipatanRencana fold = new LipatanRencana(known, DASAR, titik.sampai());
        if (!fold.isAdopted()) {
            assertThatExceptionOfType(Choice.Impossible.class)
                    .isThrownBy(() -> held.tabel61.table(Optional.empty(), Optional.empty(), titik));
            return;
        }
        Tabel61 table = held.tabel61.table(Optional.empty(), Optional.empty(), titik);
        assertThat(table.periode().akhir()).isEqualTo(fold.akhir());
        assertThat(table.node()).as("Tabel 6.1 at %s", titik).isEqualTo(nodes(fold));
        List<SelRupiah> total = new ArrayList<>(years(fold).map(fold::jumlah).toList());
        total.add(fold.jumlahAkhir());
        assertThat(table.jumlah()).as("total of Tabel 6.1 at %s", titik).isEqualTo(total);

        Tabel23 tabel23 =
                Tabel23.of(held.kinerja.at(SejarahRencana.R2, Optional.empty(), Optional.empty(), titik), Set.of());
        List<KinerjaQuery.Indikator> expected =
                fold.node().containsKey(SejarahRencana.R2) ? performance(fold) : List.of();
        assertThat(tabel23.indikator()).as("Tabel 2.3 at %s", titik).isEqualTo(expected);

        EvaluasiTerlipat evaluasi = new EvaluasiTerlipat(fold, known, titik.sampai());
        evaluasi.assertYear(held.e81.report(
                new E81Query.Permintaan(Optional.empty(), Optional.empty(), Optional.of(tahun), Basis.CAIR, titik)));
        evaluasi.assertPlan(held.e80.report(Optional.empty(), Optional.empty(), Basis.CAIR, titik));
    }

    private static Stream<Integer> years(LipatanRencana fold) {
        return IntStream.rangeClosed(DASAR, fold.akhir()).boxed();
    }

    private static List<Tabel61.Node> nodes(LipatanRencana fold) {
        List<Tabel61.Node> nodes = new ArrayList<>();
        fold.node().forEach((kode, node) -> {
            if (Set.of(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN).contains(kode.tingkat())) {
                List<IndikatorId> here = fold.indikator(kode);
                nodes.add(new Tabel61.Node(
                        kode,
                        Objects.requireNonNull(node.nama()),
                        node.unit(),
                        years(fold).map(year -> fold.uang(kode, year)).toList(),
                        fold.uangAkhir(kode),
                        IntStream.range(0, here.size())
                                .mapToObj(i -> indicator(fold, here.get(i), i + 1))
                                .toList()));
            }
        });
        return nodes;
    }

    private static Tabel61.Indikator indicator(LipatanRencana fold, IndikatorId id, int nomor) {
        LipatanRencana.Nama nama = fold.nama(id);
        return new Tabel61.Indikator(
                id,
                nomor,
                nama.nama(),
                nama.satuan(),
                years(fold).map(year -> fold.target(id, year)).toList(),
                fold.targetAkhir(id));
    }

    private static List<KinerjaQuery.Indikator> performance(LipatanRencana fold) {
        return fold.indikator(SejarahRencana.R2).stream()
                .map(id -> {
                    SortedMap<String, Target> targets = new TreeMap<>();
                    fold.target(id).forEach((year, one) -> targets.put(year.toString(), one));
                    LipatanRencana.Nama nama = fold.nama(id);
                    return new KinerjaQuery.Indikator(
                            id, nama.nama(), nama.satuan(), nama.akhir(), fold.arah(id), targets, fold.capaian(id));
                })
                .toList();
    }

    /** A document stands until the next one is recorded, with all that was recorded until then. */
    private static void assertEveryDocument(Tabel41Query query, List<JejakEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            Optional<String> nomor = document(events.get(i));
            if (nomor.isPresent()) {
                int next = i + 1;
                while (next < events.size() && document(events.get(next)).isEmpty()) {
                    next++;
                }
                LipatanRencana fold = new LipatanRencana(events.subList(0, next), DASAR, ALL);
                for (Tabel41Query.Isi isi : Tabel41Query.Isi.values()) {
                    Tabel41 table = query.table(isi, Optional.empty(), Optional.empty(), nomor, Titik.SEKARANG);
                    assertThat(table.baris()).as("%s as of %s", isi, nomor).isEqualTo(goals(fold, isi));
                }
            }
        }
    }

    private static Optional<String> document(JejakEvent event) {
        if (event instanceof RenstraAdopted adopted) {
            return Optional.of(adopted.dasarHukum().nomor());
        }
        return event instanceof RenstraRevised revised
                ? Optional.of(revised.dasarHukum().nomor())
                : Optional.empty();
    }

    private static List<Tabel41.Baris> goals(LipatanRencana fold, Tabel41Query.Isi isi) {
        List<Tabel41.Baris> rows = new ArrayList<>();
        for (KodeRencana kode : fold.node().keySet()) {
            boolean shown = isi == Tabel41Query.Isi.TUJUAN_SASARAN
                    ? Set.of(Tingkat.TUJUAN, Tingkat.SASARAN).contains(kode.tingkat())
                    : kode.kode().equals("R1");
            for (IndikatorId id : shown ? fold.indikator(kode) : List.<IndikatorId>of()) {
                boolean objective = kode.tingkat() == Tingkat.SASARAN;
                rows.add(new Tabel41.Baris(
                        id,
                        kode,
                        isi == Tabel41Query.Isi.TUJUAN_SASARAN ? name(fold, objective ? "T1" : kode.kode()) : "",
                        objective ? name(fold, kode.kode()) : "",
                        fold.nama(id).nama(),
                        fold.nama(id).satuan(),
                        Optional.of(fold.capaian(id, Integer.toString(DASAR - 1)))
                                .filter(one -> !one.equals(Target.KOSONG)),
                        fold.target(id)));
            }
        }
        return rows;
    }

    private static String name(LipatanRencana fold, String kode) {
        return Optional.ofNullable(fold.node().get(new KodeRencana(kode)))
                .map(node -> Objects.requireNonNull(node.nama()))
                .orElse("");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 1500).map(LocalDate.of(DASAR, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Sejarah> histories() {
        return SejarahRencana.histories();
    }
}
