package id.jejak.query.sub;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.Choice;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.kinerja.KinerjaQuery.Indikator;
import id.jejak.query.projection.Posisi;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what the agency's plan wants of a sub kegiatan, and what was reached. */
public final class SasaranQuery {

    private final Tabel61Query plans;
    private final KinerjaQuery kinerja;

    public SasaranQuery(Tabel61Query plans, KinerjaQuery kinerja) {
        this.plans = plans;
        this.kinerja = kinerja;
    }

    /**
     * What is wanted.
     *
     * @param pagu the indicative ceilings per year of the plan, as stated or added up
     * @param fisik how far the work was, per period as a {@code Kurun} is written
     * @param indikator with their targets and what was reached
     * @param posisi up to where it is read
     */
    public record Sasaran(
            RenstraId renstra,
            SortedMap<Integer, SelRupiah> pagu,
            SortedMap<String, Target> fisik,
            List<Indikator> indikator,
            Posisi posisi) {}

    /** Of the latest plan that had begun by the year; empty where there is none or it does not have this code. */
    public Optional<Sasaran> of(SubKegiatan sub) {
        return plans.contents().keySet().stream()
                .filter(plan -> plan.skpd().equals(sub.skpd()) && plan.periode().dasar() <= sub.tahun())
                .max(Comparator.comparing(plan -> plan.periode().dasar()))
                .flatMap(plan -> of(plan, sub));
    }

    private Optional<Sasaran> of(RenstraId plan, SubKegiatan sub) {
        Optional<KodeSkpd> skpd = Optional.of(plan.skpd());
        Optional<Periode> periode = Optional.of(plan.periode());
        try {
            Tabel61 table = plans.table(skpd, periode, sub.titik());
            return table.node().stream()
                    .filter(node -> node.kode().kode().equals(sub.pos()))
                    .findFirst()
                    .map(node -> new Sasaran(
                            plan,
                            perYear(table, node),
                            kinerja.fisik(plan, sub.titik()).getOrDefault(node.kode(), new TreeMap<>()),
                            kinerja.at(node.kode(), skpd, periode, sub.titik()).indikator(),
                            table.posisi()));
        } catch (Choice.Impossible e) {
            // At that moment the plan was not there yet.
            return Optional.empty();
        }
    }

    private static SortedMap<Integer, SelRupiah> perYear(Tabel61 table, Tabel61.Node node) {
        SortedMap<Integer, SelRupiah> perYear = new TreeMap<>();
        List<Integer> years = table.periode().semuaTahun();
        for (int i = 0; i < years.size(); i++) {
            perYear.put(years.get(i), node.rupiah().get(i));
        }
        return perYear;
    }
}
