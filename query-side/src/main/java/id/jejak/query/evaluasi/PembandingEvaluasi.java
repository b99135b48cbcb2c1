package id.jejak.query.evaluasi;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import id.jejak.query.banding.KataRencana;
import id.jejak.query.banding.Sebelum;
import id.jejak.query.banding.SelBanding;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.projection.Posisi;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.PerhentianAnggaran;
import id.jejak.query.web.PerhentianRenstra;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the sheets of E.80 and E.81, beside another moment of themselves where that is asked for. */
@Component
class PembandingEvaluasi {

    private static final Set<String> NAMES = Set.of(BarisEvaluasi.NAMA, BarisEvaluasi.INDIKATOR);

    private final E80Query e80;
    private final E81Query e81;
    private final KataRencana words;
    private final PerhentianRenstra plans;
    private final PerhentianAnggaran budgets;

    PembandingEvaluasi(
            E80Query e80, E81Query e81, KataRencana words, PerhentianRenstra plans, PerhentianAnggaran budgets) {
        this.e80 = e80;
        this.e81 = e81;
        this.words = words;
        this.plans = plans;
        this.budgets = budgets;
    }

    /** One moment of an evaluation. */
    private record Sisi(RenstraId renstra, Petak petak, Titik titik, Posisi posisi) {

        /** The same moment, whatever is recorded meanwhile. */
        Titik tetap() {
            return new Titik(titik.per(), Optional.of(new Titik.Tercatat.Posisi(posisi.nomor())));
        }
    }

    /** The documents of the plan. */
    List<Perhentian> perhentian(E80 report, Locale bahasa) {
        return plans.perhentian(report.renstra(), bahasa);
    }

    /** The documents of the plan, and of the year's budget. */
    List<Perhentian> perhentian(E81 report, Locale bahasa) {
        return Stream.concat(
                        plans.perhentian(report.renstra(), bahasa).stream(),
                        budgets.perhentian(report.renstra().skpd(), List.of(report.tahun()), bahasa).stream())
                .toList();
    }

    /** @param banding with what it is compared, as {@code /banding} names its ends */
    Lembar lembar(E80 report, Optional<String> banding, Locale bahasa) {
        Optional<Sebelum> end = Sebelum.read(banding, perhentian(report, bahasa), report.posisi());
        if (end.isEmpty()) {
            return E80Lembar.of(report, bahasa);
        }
        RenstraId plan = report.renstra();
        E80 before = e80.report(
                Optional.of(plan.skpd()),
                Optional.of(plan.periode()),
                report.basis(),
                end.get().titik());
        Set<Integer> years = new TreeSet<>(before.periode().tahunRencana());
        years.addAll(report.periode().tahunRencana());
        return E80Lembar.of(
                        report,
                        Pekerjaan.gabungan(before.pekerjaan(), report.pekerjaan()),
                        List.copyOf(years),
                        hiasan(side(before, bahasa), side(report, bahasa), bahasa),
                        end.get().pokok(before.posisi(), report.titik(), report.posisi(), bahasa),
                        bahasa)
                .dengan(SelBanding.catatan(bahasa));
    }

    /** @param banding with what it is compared, as {@code /banding} names its ends */
    Lembar lembar(E81 report, Optional<String> banding, Locale bahasa) {
        Optional<Sebelum> end = Sebelum.read(banding, perhentian(report, bahasa), report.posisi());
        if (end.isEmpty()) {
            return E81Lembar.of(report, bahasa);
        }
        E81 before = e81.pada(end.get().titik(), report);
        return E81Lembar.of(
                        report,
                        Pekerjaan.gabungan(before.pekerjaan(), report.pekerjaan()),
                        hiasan(side(before, bahasa), side(report, bahasa), bahasa),
                        end.get().pokok(before.posisi(), report.titik(), report.posisi(), bahasa),
                        bahasa)
                .dengan(SelBanding.catatan(bahasa));
    }

    private static Sisi side(E80 report, Locale bahasa) {
        return new Sisi(report.renstra(), E80Petak.of(report, bahasa), report.titik(), report.posisi());
    }

    private static Sisi side(E81 report, Locale bahasa) {
        return new Sisi(report.renstra(), E81Petak.of(report, bahasa), report.titik(), report.posisi());
    }

    private Hiasan hiasan(Sisi before, Sisi after, Locale bahasa) {
        SelBanding cells = new SelBanding(bahasa);
        Map<String, String> changes = words.of(after.renstra(), before.tetap(), after.tetap(), bahasa);
        Hiasan names =
                (row, column, sel) -> NAMES.contains(column) ? cells.nama(sel, changes.getOrDefault(row, "")) : sel;
        return names.lalu(after.petak().sejak(before.petak(), cells));
    }
}
