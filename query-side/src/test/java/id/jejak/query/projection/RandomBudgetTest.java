package id.jejak.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.ledger.LedgerReader;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.Titik;
import id.jejak.query.banding.BandingAnggaran;
import id.jejak.query.banding.BandingAnggaranQuery;
import id.jejak.query.banding.Ujung;
import id.jejak.query.belanja.Basis;
import id.jejak.query.jejak.JejakQuery;
import id.jejak.query.jejak.PosQuery;
import id.jejak.query.lra.Lra;
import id.jejak.query.lra.LraQuery;
import id.jejak.query.serapan.Serapan;
import id.jejak.query.serapan.SerapanQuery;
import id.jejak.query.sub.SubKegiatan;
import id.jejak.query.sub.SubQuery;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.testing.LipatanAnggaran;
import id.jejak.query.testing.LipatanAnggaran.Daun;
import id.jejak.query.testing.Sejarah;
import id.jejak.query.testing.SejarahAnggaran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
 * Whatever happened to a budget, and in whatever portions it was projected: the LRA by account and by work breakdown,
 * the absorption by month, the balances of programs, kegiatan and sub kegiatan and the comparison, on each basis, as of
 * every position and as of a day, and every DPPA, are plain folds of the events up to it.
 */
class RandomBudgetTest {

    private static final TahunAnggaranId TAHUN = SejarahAnggaran.TAHUN;
    private static final TahunAnggaranId LALU = SejarahAnggaran.LALU;
    private static final int DECEMBER = 12;
    private static final int LEVELS_OF_ACCOUNTS = 6;

    /** The reports, asked as of one moment, and the folds that they are held against. */
    private static final class Held {

        final LraQuery lra;
        final SerapanQuery serapan;
        final SubQuery sub;
        final BandingAnggaranQuery banding;

        Held(DataSource tables) {
            Reads reads = new Reads(tables);
            lra = new LraQuery(reads);
            serapan = new SerapanQuery(reads);
            PosQuery trail = new PosQuery(reads, new JejakQuery(reads, new LedgerReader(tables)));
            sub = new SubQuery(reads, trail, new Tabel61Query(reads));
            banding = new BandingAnggaranQuery(reads);
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void everyReportIsAFoldOfTheEventsAtEveryPosition(
            @ForAll("histories") Sejarah history, @ForAll("days") LocalDate per, @ForAll Basis basis) {
        List<JejakEvent> events = history.events();
        history.play(tables -> {
            Held held = new Held(tables);
            for (int position = 0; position <= events.size(); position++) {
                List<JejakEvent> known = events.subList(0, position);
                Optional<Titik.Tercatat> tercatat = Optional.of(new Titik.Tercatat.Posisi(position));
                for (Optional<LocalDate> day : List.of(Optional.<LocalDate>empty(), Optional.of(per))) {
                    assertReports(held, known, new Titik(day, tercatat), basis);
                }
                assertComparison(
                        held.banding.compare(
                                Optional.of(TAHUN.skpd()),
                                Optional.of(TAHUN.tahun()),
                                Optional.of(new Ujung(Optional.empty(), new Titik(Optional.empty(), tercatat))),
                                Optional.empty(),
                                Titik.SEKARANG),
                        known,
                        events);
            }
            assertEveryDppa(held.banding, events);
        });
    }

    private static void assertReports(Held held, List<JejakEvent> known, Titik titik, Basis basis) {
        LipatanAnggaran now = new LipatanAnggaran(known, TAHUN, titik.sampai(), basis);
        LipatanAnggaran before = new LipatanAnggaran(known, LALU, titik.sampai(), basis);
        for (Lra.Susunan susunan : Lra.Susunan.values()) {
            Lra report = held.lra.report(new LraQuery.Permintaan(
                    Optional.of(TAHUN.skpd()), Optional.of(TAHUN.tahun()), susunan, susunan.terdalam(), basis, titik));
            assertThat(rows(report)).as("LRA %s at %s", susunan, titik).isEqualTo(rows(susunan, now, before));
            assertThat(List.of(
                            report.jumlah().anggaran(),
                            report.jumlah().realisasi(),
                            report.jumlah().lalu()))
                    .isEqualTo(
                            List.of(now.pagu(any -> true), now.realisasi(any -> true), before.realisasi(any -> true)));
        }
        assertAbsorption(held.serapan, now, titik, basis);
        LipatanAnggaran issued = new LipatanAnggaran(known, TAHUN, titik.sampai(), Basis.TERBIT);
        for (String pos : List.of("2.08.01", "2.08.01.2.02", "2.08.01.2.02.01", AnggaranId.RINGKASAN)) {
            Optional<SubKegiatan> balance = held.sub.one(
                    new SubQuery.Permintaan(pos, Optional.of(TAHUN.skpd()), Optional.of(TAHUN.tahun()), titik));
            assertThat(List.of(balance.flatMap(SubKegiatan::pagu), balance.flatMap(SubKegiatan::realisasi)))
                    .as("%s at %s", pos, titik)
                    .isEqualTo(List.of(
                            issued.pagu(leaf -> isBelow(leaf.pos(), pos)),
                            issued.realisasi(leaf -> isBelow(leaf.pos(), pos))));
        }
    }

    /** By level and code: budget, realization, and that of the year before. */
    private static Map<String, List<Optional<Rupiah>>> rows(Lra report) {
        Map<String, List<Optional<Rupiah>>> rows = new TreeMap<>();
        for (Lra.Baris row : report.baris()) {
            rows.put(
                    row.tingkat() + " " + row.kode(),
                    List.of(
                            row.angka().anggaran(),
                            row.angka().realisasi(),
                            row.angka().lalu()));
        }
        return rows;
    }

    private static Map<String, List<Optional<Rupiah>>> rows(
            Lra.Susunan susunan, LipatanAnggaran now, LipatanAnggaran before) {
        Function<Daun, List<String>> path = susunan == Lra.Susunan.PROGRAM
                ? leaf -> works(leaf.pos())
                : leaf -> accounts(leaf.rekening().kode());
        Set<String> places = new HashSet<>();
        Stream.of(now.pagu(), now.realisasi(), before.realisasi())
                .flatMap(List::stream)
                .forEach(leaf -> places.addAll(path.apply(leaf)));
        Map<String, List<Optional<Rupiah>>> rows = new TreeMap<>();
        for (String place : places) {
            rows.put(
                    place,
                    List.of(
                            now.pagu(leaf -> path.apply(leaf).contains(place)),
                            now.realisasi(leaf -> path.apply(leaf).contains(place)),
                            before.realisasi(leaf -> path.apply(leaf).contains(place))));
        }
        return rows;
    }

    private static List<String> accounts(String kode) {
        String[] segments = kode.split("\\.");
        return IntStream.rangeClosed(1, Math.min(LEVELS_OF_ACCOUNTS, segments.length))
                .mapToObj(level ->
                        level + " " + String.join(".", List.of(segments).subList(0, level)))
                .toList();
    }

    /** The summary book is one row, at the highest level. */
    private static List<String> works(String pos) {
        if (pos.equals(AnggaranId.RINGKASAN)) {
            return List.of("1 " + pos);
        }
        return List.of("1 " + pos.substring(0, 7), "2 " + pos.substring(0, 12), "3 " + pos);
    }

    private static boolean isBelow(String pos, String above) {
        return (pos + ".").startsWith(above + ".");
    }

    private static void assertAbsorption(SerapanQuery query, LipatanAnggaran fold, Titik titik, Basis basis) {
        Serapan report = query.report(new SerapanQuery.Permintaan(
                Optional.of(TAHUN.skpd()), Optional.of(TAHUN.tahun()), Optional.empty(), basis, titik));
        assertThat(report.pagu()).as("ceiling at %s", titik).isEqualTo(fold.pagu(any -> true));
        Optional<Rupiah> planned = fold.rencana(1).map(any -> Rupiah.ZERO);
        Rupiah realized = Rupiah.ZERO;
        for (Serapan.Bulan month : report.bulan()) {
            Optional<Rupiah> plan = month.bulan() > DECEMBER ? Optional.empty() : fold.rencana(month.bulan());
            planned = planned.map(sum -> sum.plus(plan.orElse(Rupiah.ZERO)));
            Rupiah spent =
                    fold.realisasi(leaf -> month(leaf.hari()) == month.bulan()).orElse(Rupiah.ZERO);
            realized = realized.plus(spent);
            assertThat(List.of(month.rencana(), month.rencanaKumulatif()))
                    .as("planned for month %s at %s", month.bulan(), titik)
                    .isEqualTo(List.of(plan, planned));
            // A month of which nothing can be told yet prints nothing; nothing may have been spent in it then.
            assertThat(List.of(
                            month.realisasi().orElse(Rupiah.ZERO),
                            month.realisasiKumulatif().orElse(realized)))
                    .as("realized in month %s at %s", month.bulan(), titik)
                    .isEqualTo(List.of(spent, realized));
        }
        assertThat(fold.realisasi(any -> true).orElse(Rupiah.ZERO)).isEqualTo(realized);
    }

    private static int month(LocalDate day) {
        return day.getYear() > TAHUN.tahun() ? Serapan.SESUDAH_TAHUN : day.getMonthValue();
    }

    private static void assertComparison(BandingAnggaran table, List<JejakEvent> before, List<JejakEvent> after) {
        Map<String, List<SelRupiah>> rows = new HashMap<>();
        table.baris()
                .forEach(row -> rows.put(
                        row.tingkat() + " " + row.pos() + " " + row.kode(),
                        List.of(row.uang().sebelum(), row.uang().sesudah())));
        LipatanAnggaran from = all(before);
        LipatanAnggaran to = all(after);
        Map<String, List<SelRupiah>> expected = new HashMap<>();
        Stream.concat(from.pagu().stream(), to.pagu().stream())
                .flatMap(leaf -> places(leaf).stream())
                .forEach(place -> expected.put(
                        place,
                        List.of(
                                cell(from.pagu(leaf -> places(leaf).contains(place))),
                                cell(to.pagu(leaf -> places(leaf).contains(place))))));
        assertThat(rows).isEqualTo(expected);
        assertThat(List.of(table.jumlah().sebelum(), table.jumlah().sesudah()))
                .isEqualTo(List.of(cell(from.pagu(any -> true)), cell(to.pagu(any -> true))));
    }

    private static List<String> places(Daun leaf) {
        String pos = leaf.pos();
        List<String> places = new ArrayList<>();
        String[] levels = {"PROGRAM", "KEGIATAN", "SUB_KEGIATAN"};
        for (String work : works(pos)) {
            String kode = work.substring(2);
            places.add(levels[work.charAt(0) - '1'] + " " + kode + " " + kode);
        }
        places.add("REKENING " + pos + " " + leaf.rekening().kode());
        return places;
    }

    private static LipatanAnggaran all(List<JejakEvent> events) {
        return new LipatanAnggaran(events, TAHUN, LocalDate.of(9999, 12, 31), Basis.CAIR);
    }

    private static SelRupiah cell(Optional<Rupiah> sum) {
        return sum.map(SelRupiah::of).orElse(SelRupiah.KOSONG);
    }

    /** Before an amendment is all that was recorded before it, after it all until the next document. */
    private static void assertEveryDppa(BandingAnggaranQuery query, List<JejakEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof DokumenEnacted document
                    && document.id().equals(TAHUN)
                    && document.dasarHukum().jenis() == DasarHukum.Jenis.DPPA) {
                int next = i + 1;
                while (next < events.size() && !isDocumentOfTheYear(events.get(next))) {
                    next++;
                }
                String nomor = document.dasarHukum().nomor();
                for (int known = i + 1; known <= events.size(); known++) {
                    Titik then = new Titik(Optional.empty(), Optional.of(new Titik.Tercatat.Posisi(known)));
                    assertComparison(
                            query.dppa(Optional.of(TAHUN.skpd()), Optional.of(TAHUN.tahun()), Optional.of(nomor), then)
                                    .banding(),
                            events.subList(0, i),
                            events.subList(0, Math.min(known, next)));
                }
            }
        }
    }

    private static boolean isDocumentOfTheYear(JejakEvent event) {
        return event instanceof DokumenEnacted document && document.id().equals(TAHUN);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(1, 700).map(LocalDate.of(LALU.tahun(), 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Sejarah> histories() {
        return SejarahAnggaran.histories();
    }
}
