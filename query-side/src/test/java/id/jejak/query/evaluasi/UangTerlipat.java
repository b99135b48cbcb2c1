package id.jejak.query.evaluasi;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.belanja.Basis;
import id.jejak.query.testing.LipatanAnggaran;
import id.jejak.query.testing.LipatanAnggaran.Daun;
import id.jejak.query.testing.SejarahRencana;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What was budgeted in the year evaluated, and spent in it and in the plan's years before it. */
final class UangTerlipat {

    private final int tahun;
    private final LipatanAnggaran now;
    private final List<LipatanAnggaran> before;

    UangTerlipat(List<JejakEvent> known, int dasar, int tahun, LocalDate per) {
        this.tahun = tahun;
        now = fold(known, tahun, per);
        before = IntStream.range(dasar + 1, tahun)
                .mapToObj(year -> fold(known, year, per))
                .toList();
    }

    private static LipatanAnggaran fold(List<JejakEvent> known, int tahun, LocalDate per) {
        TahunAnggaranId id = TahunAnggaranId.of(SejarahRencana.RENSTRA.skpd() + "/" + tahun);
        return new LipatanAnggaran(known, id, per, Basis.CAIR);
    }

    /** Columns (6) to (11). */
    List<Optional<Rupiah>> columns(Predicate<Daun> where) {
        List<Optional<Rupiah>> columns = new ArrayList<>();
        columns.add(
                before.stream().flatMap(year -> year.realisasi(where).stream()).reduce(Rupiah::plus));
        columns.add(now.pagu(where));
        for (int quarter = 1; quarter <= 4; quarter++) {
            int of = quarter;
            columns.add(now.realisasi(where.and(leaf -> quarter(leaf.hari()) == of)));
        }
        return columns;
    }

    private int quarter(LocalDate day) {
        return day.getYear() > tahun ? 4 : (day.getMonthValue() + 2) / 3;
    }

    /** Realized in the year evaluated. */
    Optional<Rupiah> setahun(Predicate<Daun> where) {
        return now.realisasi(where);
    }
}
