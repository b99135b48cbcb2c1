package id.jejak.query.revisi;

import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.TingkatPergeseran;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.realisasi.Mata;
import id.jejak.query.realisasi.MataQuery;
import id.jejak.query.tabel61.RencanaKiniQuery;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.tulis.Kesalahan;
import id.jejak.query.web.Galat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form of a draft as a page: what is typed, beside what is in force of the budget or the plan. */
@Component
class FormulirKonsep {

    private final MataQuery budgets;
    private final Tabel61Query plans;
    private final RencanaKiniQuery now;

    FormulirKonsep(MataQuery budgets, Tabel61Query plans, RencanaKiniQuery now) {
        this.budgets = budgets;
        this.plans = plans;
        this.now = now;
    }

    /** A line of the form, with what is in force where it is of the budget or the plan. */
    record Baris(int ke, IsianKonsep.Baris isi, String pagu) {}

    ModelAndView page(FormKonsep form, Locale bahasa) {
        IsianKonsep isian = form.isian();
        List<Mata> budget = isian.bentuk().isRencana() ? List.of() : budget(isian);
        Optional<PerubahanRencana> plan = rencana(isian, bahasa);
        List<Baris> lines = new ArrayList<>();
        for (IsianKonsep.Baris one : isian.baris()) {
            String there = plan.map(now -> now.kini(one)).orElseGet(() -> BarisAnggaran.pagu(budget, one, bahasa));
            lines.add(new Baris(lines.size(), one, there));
        }
        ModelAndView page = new ModelAndView("revisi/konsep");
        page.addObject("isian", isian);
        page.addObject("baris", lines);
        page.addObject("jenisBaris", JenisBaris.values());
        page.addObject(
                "luar",
                Stream.concat(isian.luar().stream(), Stream.of(KodeDiterima.KOSONG))
                        .toList());
        page.addObject("daftar", JenisDaftar.values());
        page.addObject("salah", new Kesalahan.Semua(form.salah()));
        page.addObject("beda", List.of());
        page.addObject("bentuk", Bentuk.values());
        page.addObject("mata", budget);
        page.addObject("node", plan.map(PerubahanRencana::usul).orElse(Map.of()));
        page.addObject("agensi", budgets.agencies());
        page.addObject("pengesah", Pengesah.values());
        page.addObject("tingkat", TingkatPergeseran.values());
        return page;
    }

    /** With the first agency, its last year and its first plan where none is named. */
    IsianKonsep complete(IsianKonsep isian) {
        List<KodeSkpd> agencies = budgets.agencies();
        Optional<KodeSkpd> asked = Galat.read("skpd", Optional.of(isian.get("skpd")), KodeSkpd::new);
        KodeSkpd skpd = Choice.of("skpd", asked.or(() -> agencies.stream().findFirst()), agencies);
        int tahun = Galat.read("tahun", Optional.of(isian.get("tahun")), Tahun::satu)
                .orElseGet(() -> budgets.terakhir(skpd));
        String first = plans().filter(plan -> plan.skpd().equals(skpd))
                .map(plan -> plan.periode().toString())
                .findFirst()
                .orElse("");
        IsianKonsep ofYear = isian.with("skpd", skpd.kode()).with("tahun", Integer.toString(tahun));
        return isian.get("periode").isEmpty() ? ofYear.with("periode", first) : ofYear;
    }

    List<Mata> budget(IsianKonsep isian) {
        KodeSkpd skpd = new KodeSkpd(isian.get("skpd"));
        return budgets.lines(skpd, Tahun.satu(isian.get("tahun")), plans.names(skpd));
    }

    /** The plan that a draft would revise; none of any other document, and where there is none. */
    Optional<PerubahanRencana> rencana(IsianKonsep isian, Locale bahasa) {
        String asked = isian.get("skpd") + "/" + isian.get("periode");
        return isian.bentuk().isRencana()
                ? plans().filter(plan -> plan.toString().equals(asked))
                        .findFirst()
                        .map(plan -> new PerubahanRencana(now.of(plan), bahasa))
                : Optional.empty();
    }

    private Stream<RenstraId> plans() {
        return plans.plans(Titik.SEKARANG).stream();
    }
}
