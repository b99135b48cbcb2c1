package id.jejak.query.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Persen;
import id.jejak.query.belanja.Basis;
import id.jejak.query.kinerja.Fisik;
import id.jejak.query.testing.LipatanAnggaran;
import id.jejak.query.testing.LipatanAnggaran.Daun;
import id.jejak.query.testing.LipatanRencana;
import id.jejak.query.testing.SejarahRencana;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** E.81 and E.80 as plain folds of what was planned, reached and spent, to hold the evaluations against. */
record EvaluasiTerlipat(LipatanRencana fold, List<JejakEvent> known, LocalDate per) {

    private static final int DASAR = SejarahRencana.RENSTRA.periode().dasar();
    private static final Set<Tingkat> WORK = Set.of(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN);

    void assertYear(E81 table) {
        UangTerlipat money = new UangTerlipat(known, DASAR, table.tahun(), per);
        assertThat(table.baris()).extracting(E81.Baris::kode).isEqualTo(codes());
        for (E81.Baris row : table.baris()) {
            assertThat(row.uang().akhir()).isEqualTo(fold.uangAkhir(row.kode()).jumlah());
            assertThat(columns(row.uang()))
                    .as("E.81 %s at %s", row.kode(), table.titik())
                    .isEqualTo(money.columns(below(row.kode())));
            assertThat(row.fisik().map(Fisik::persen))
                    .as("progress of %s at %s", row.kode(), table.titik())
                    .isEqualTo(progress(row.kode(), table.tahun()));
            assertThat(row.indikator()).extracting(E81.Indikator::id).isEqualTo(fold.indikator(row.kode()));
            for (E81.Indikator one : row.indikator()) {
                Kinerja expected = reached(one.id(), table.tahun());
                assertThat(one.kinerja())
                        .as("E.81 %s at %s", one.id(), table.titik())
                        .isEqualTo(expected);
                assertShare(one.tingkat(), one.id(), expected.akhir(), expected.sampai());
            }
        }
        assertThat(columns(table.jumlah())).isEqualTo(money.columns(inPlan()));
        Optional<Rupiah> outside = money.setahun(inPlan().negate());
        assertThat(table.luar()).isEqualTo(outside.filter(sum -> !sum.equals(Rupiah.ZERO)));
    }

    void assertPlan(E80 table) {
        List<Integer> years =
                IntStream.rangeClosed(DASAR + 1, fold.akhir()).boxed().toList();
        List<LipatanAnggaran> money = years.stream().map(this::spent).toList();
        assertThat(table.baris()).extracting(E80.Baris::kode).isEqualTo(codes());
        for (E80.Baris row : table.baris()) {
            String where = "E.80 %s at %s".formatted(row.kode(), table.titik());
            assertThat(row.sasaran()).as(where).isEqualTo(objectives(row.kode()));
            assertThat(row.uang())
                    .as(where)
                    .isEqualTo(new E80.Uang(
                            fold.uangAkhir(row.kode()),
                            years.stream()
                                    .map(year -> fold.uang(row.kode(), year))
                                    .toList(),
                            money.stream()
                                    .map(year -> year.realisasi(below(row.kode())))
                                    .toList()));
            assertThat(row.indikator())
                    .as(where)
                    .isEqualTo(fold.indikator(row.kode()).stream()
                            .map(id -> indicator(id, years))
                            .toList());
            for (E80.Indikator one : row.indikator()) {
                for (int i = 0; i < years.size(); i++) {
                    assertShare(
                            one.rasio(i),
                            one.id(),
                            one.target().get(i),
                            one.capaian().get(i));
                }
            }
        }
        assertThat(table.jumlah().realisasi())
                .isEqualTo(money.stream().map(year -> year.realisasi(inPlan())).toList());
    }

    /** What was said last of the period that ends last; of those that end together, of the longest. */
    private Optional<Target> progress(KodeRencana kode, int year) {
        SortedMap<String, Target> stated = new TreeMap<>();
        for (JejakEvent event : known) {
            if (event instanceof ProgresFisikPosted one
                    && one.id().kode().equals(kode)
                    && one.kurun().tahun() == year
                    && !one.tanggal().isAfter(per)) {
                String part = one.kurun().tertulis().substring(4);
                String whole = part.isEmpty() ? "12c" : part.replace("-", "") + "a";
                String quarter = part.startsWith("-TW") ? "%02db".formatted(3 * (part.charAt(3) - '0')) : whole;
                stated.put(quarter, one.persen());
            }
        }
        return stated.isEmpty() ? Optional.empty() : Optional.ofNullable(stated.get(stated.lastKey()));
    }

    private List<KodeRencana> codes() {
        return fold.node().keySet().stream()
                .filter(kode -> WORK.contains(kode.tingkat()))
                .toList();
    }

    private LipatanAnggaran spent(int year) {
        TahunAnggaranId id = TahunAnggaranId.of(SejarahRencana.RENSTRA.skpd() + "/" + year);
        return new LipatanAnggaran(known, id, per, Basis.CAIR);
    }

    private static Predicate<Daun> below(KodeRencana kode) {
        return leaf -> (leaf.pos() + ".").startsWith(kode + ".");
    }

    private Predicate<Daun> inPlan() {
        return leaf -> fold.node().keySet().stream()
                .anyMatch(
                        kode -> kode.tingkat() == Tingkat.PROGRAM && below(kode).test(leaf));
    }

    private static List<Optional<Rupiah>> columns(Uang uang) {
        return Stream.concat(Stream.of(uang.sebelum(), uang.target()), uang.triwulan().stream())
                .toList();
    }

    private String objectives(KodeRencana program) {
        return fold.melayani(program).stream()
                .filter(served -> served.tingkat() == Tingkat.SASARAN)
                .map(served -> Optional.ofNullable(fold.node().get(served))
                        .map(node -> served + " " + Objects.requireNonNull(node.nama()))
                        .orElse(served.kode()))
                .collect(Collectors.joining("; "));
    }

    private E80.Indikator indicator(IndikatorId id, List<Integer> years) {
        LipatanRencana.Nama nama = fold.nama(id);
        Target posted = year(id, DASAR);
        boolean isPosted = !posted.equals(Target.KOSONG);
        return new E80.Indikator(
                id,
                nama.nama(),
                nama.satuan(),
                fold.arah(id),
                isPosted ? posted : fold.target(id, DASAR),
                isPosted,
                fold.targetAkhir(id),
                years.stream().map(year -> fold.target(id, year)).toList(),
                years.stream().map(year -> year(id, year)).toList());
    }

    private Kinerja reached(IndikatorId id, int tahun) {
        AkhirRencana how = fold.nama(id).akhir();
        Target before = together(
                how,
                IntStream.range(DASAR + 1, tahun)
                        .mapToObj(year -> year(id, year))
                        .toList());
        Target whole = year(id, tahun);
        return new Kinerja(
                fold.targetAkhir(id),
                before,
                fold.target(id, tahun),
                quarters(id, tahun),
                whole,
                together(how, List.of(before, whole)));
    }

    /** As stated of the year, else of its quarters together. */
    private Target year(IndikatorId id, int tahun) {
        Target stated = fold.capaian(id, Integer.toString(tahun));
        return stated.equals(Target.KOSONG) ? together(fold.nama(id).akhir(), quarters(id, tahun)) : stated;
    }

    private List<Target> quarters(IndikatorId id, int tahun) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> fold.capaian(id, tahun + "-TW" + quarter))
                .toList();
    }

    /** The sum of what is a number where achievements add up; else, and where none is one, what is stated last. */
    private static Target together(AkhirRencana how, List<Target> stated) {
        Target last = Target.KOSONG;
        for (Target one : stated) {
            last = one.equals(Target.KOSONG) ? last : one;
        }
        return how == AkhirRencana.JUMLAH
                ? LipatanRencana.sum(stated.stream()).map(Target::of).orElse(last)
                : last;
    }

    /** In percent of the target; of what is the better the lower it is, as far below twice the target as it is. */
    private void assertShare(Persen share, IndikatorId id, Target target, Target reached) {
        Optional<BigDecimal> whole = target.angka().filter(number -> number.signum() != 0);
        boolean down = fold.arah(id) == Arah.TURUN;
        Optional<BigDecimal> expected = whole.flatMap(goal -> reached.angka()
                .map(number -> down ? goal.add(goal).subtract(number) : number)
                .map(part -> part.multiply(BigDecimal.valueOf(100)).divide(goal, 2, RoundingMode.HALF_UP)));
        assertThat(share.angka()).as("share of %s", id).isEqualTo(expected);
    }
}
