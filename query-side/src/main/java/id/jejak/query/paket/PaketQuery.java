package id.jejak.query.paket;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.lra.Lra;
import id.jejak.query.lra.LraQuery;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel25.Tabel25;
import id.jejak.query.tabel25.Tabel25Query;
import id.jejak.query.tabel41.SilsilahQuery;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts packages together from the tables that others show. */
public final class PaketQuery {

    private final Reads reads;
    private final Tabel25Query budgets;
    private final Tabel61Query plans;
    private final LraQuery reports;
    private final SilsilahQuery lineage;

    public PaketQuery(Reads reads, Tabel25Query budgets, Tabel61Query plans, LraQuery reports, SilsilahQuery lineage) {
        this.reads = reads;
        this.budgets = budgets;
        this.plans = plans;
        this.reports = reports;
        this.lineage = lineage;
    }

    /**
     * A package.
     *
     * @param skpd of which agency; of all where none is named
     * @throws Choice.Impossible where there is nothing of this agency
     * @throws Reads.BelumAda where there is nothing of that moment yet
     */
    Paket paket(Optional<KodeSkpd> skpd, Basis basis, Titik asked) {
        return reads.read(sql -> {
            Posisi posisi = Stream.of(FaktaBelanja.posisi(reads, asked), plans.posisi(asked), lineage.posisi(asked))
                    .min(Comparator.comparing(Posisi::nomor))
                    .orElseThrow();
            Titik titik = new Titik(asked.per(), Optional.of(new Titik.Tercatat.Posisi(posisi.nomor())));
            skpd.ifPresent(one -> Choice.of("skpd", skpd, FaktaBelanja.agencies(sql)));
            List<KodeSkpd> books = FaktaBelanja.agenciesWithFigures(sql).stream()
                    .filter(one -> skpd.isEmpty() || skpd.get().equals(one))
                    .toList();
            List<Tabel61> tables = tables(skpd, titik);
            return new Paket(
                    skpd,
                    basis,
                    asked,
                    posisi,
                    List.of(
                            IsiPaket.tabel25(budgets(sql, books, basis, titik)),
                            IsiPaket.rupiah61(tables),
                            IsiPaket.indikator61(tables),
                            IsiPaket.lra(reports(sql, books, basis, titik)),
                            IsiPaket.dokumen(documents(tables, asked, posisi))));
        });
    }

    /** The agencies that there is a package of. */
    List<KodeSkpd> agencies() {
        return reads.read(FaktaBelanja::agencies);
    }

    private List<Tabel25> budgets(JdbcClient sql, List<KodeSkpd> agencies, Basis basis, Titik titik) {
        return agencies.stream()
                .map(skpd -> budgets.table(new Tabel25Query.Permintaan(
                        Optional.of(skpd), Optional.of(FaktaBelanja.tahun(sql, skpd)), basis, titik)))
                .toList();
    }

    private List<Tabel61> tables(Optional<KodeSkpd> skpd, Titik titik) {
        return plans.plans(titik).stream()
                .filter(plan -> skpd.isEmpty() || skpd.get().equals(plan.skpd()))
                .map(plan -> plans.table(Optional.of(plan.skpd()), Optional.of(plan.periode()), titik))
                .toList();
    }

    private List<Lra> reports(JdbcClient sql, List<KodeSkpd> agencies, Basis basis, Titik titik) {
        List<Lra> found = new ArrayList<>();
        for (KodeSkpd skpd : agencies) {
            Tahun years = FaktaBelanja.tahun(sql, skpd);
            years.all()
                    .forEach(year -> found.add(reports.report(new LraQuery.Permintaan(
                            Optional.of(skpd),
                            Optional.of(year),
                            Lra.Susunan.REKENING,
                            Lra.Susunan.REKENING.terdalam(),
                            basis,
                            titik))));
        }
        return found;
    }

    /** A document of a plan. */
    record DokumenRencana(RenstraId renstra, int urutan, SilsilahQuery.Versi versi) {}

    private List<DokumenRencana> documents(List<Tabel61> tables, Titik titik, Posisi posisi) {
        List<DokumenRencana> found = new ArrayList<>();
        for (Tabel61 table : tables) {
            int urutan = 0;
            for (SilsilahQuery.Versi one : lineage.versions(table.renstra())) {
                urutan++;
                if (one.posisi() <= posisi.nomor() && !one.dokumen().berlaku().isAfter(titik.sampai())) {
                    found.add(new DokumenRencana(table.renstra(), urutan, one));
                }
            }
        }
        return found;
    }
}
