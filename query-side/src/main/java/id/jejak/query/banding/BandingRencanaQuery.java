package id.jejak.query.banding;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.query.Choice;
import id.jejak.query.Titik;
import id.jejak.query.Titik.Tercatat;
import id.jejak.query.projection.Posisi;
import id.jejak.query.tabel41.SilsilahQuery;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.PerhentianRenstra;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a plan at two points of time beside itself. */
public final class BandingRencanaQuery implements PerhentianRenstra {

    private final Tabel61Query plans;
    private final SilsilahQuery lineage;

    public BandingRencanaQuery(Tabel61Query plans, SilsilahQuery lineage) {
        this.plans = plans;
        this.lineage = lineage;
    }

    /**
     * The comparison.
     *
     * @param dari by default the document before the latest, or the only one
     * @param ke by default the latest document, or all that is known where there is only one
     * @param titik of when it is as a whole
     * @throws Choice.Impossible where there is no such plan or document, or the plan was not there yet
     */
    public BandingRencana compare(
            Optional<KodeSkpd> skpd, Optional<Periode> periode, Optional<Ujung> dari, Optional<Ujung> ke, Titik titik) {
        RenstraId plan = plans.plan(skpd, periode);
        Bingkai frame = new Bingkai(titik, plans::posisi);
        List<Versi> versions = frame.versi(versions(plan));
        int last = versions.size() - 1;
        Optional<Versi> from = versi(versions, dari, Math.max(0, last - 1));
        Optional<Versi> to = last == 0 && ke.isEmpty() ? Optional.empty() : versi(versions, ke, last);
        Titik fromTime = moment(frame, from, dari);
        Titik toTime = moment(frame, to, ke);
        Tabel61 before = plans.seluruh(plan, fromTime);
        Tabel61 after = plans.seluruh(plan, toTime);
        return compare(
                versions,
                before,
                new Sisi(from, fromTime, before.posisi()),
                after,
                new Sisi(to, toTime, after.posisi()));
    }

    /**
     * The comparison of a table with another moment of its plan. A document that was there at the table's position is
     * taken as it was known then.
     *
     * @param after with its goals and objectives, for indicators that were theirs
     * @throws Choice.Impossible where there is no such document, or the plan was not there yet
     */
    BandingRencana compare(Tabel61 after, Ujung dari) {
        RenstraId plan = after.renstra();
        List<Versi> versions = versions(plan);
        Optional<Versi> from =
                dari.dokumen().map(nomor -> known(Versi.of("versi", versions, Optional.of(nomor)), after.posisi()));
        Titik time = from.map(Versi::titik).orElse(dari.titik());
        Tabel61 before = plans.seluruh(plan, time);
        return compare(
                versions,
                before,
                new Sisi(from, time, before.posisi()),
                after,
                new Sisi(Optional.empty(), pinned(after), after.posisi()));
    }

    private BandingRencana compare(List<Versi> versions, Tabel61 before, Sisi dari, Tabel61 after, Sisi ke) {
        RenstraId plan = after.renstra();
        return new PenyandinganRencana(
                        before, after, lineage.merged(plan, pinned(after)), lineage.penerus(plan, pinned(after)))
                .of(versions, dari, ke);
    }

    /** The document that is named, or the one that stands for it where nothing is and there is any. */
    private static Optional<Versi> versi(List<Versi> all, Optional<Ujung> ujung, int otherwise) {
        return ujung.isEmpty()
                ? all.stream().skip(Math.max(0, otherwise)).findFirst()
                : ujung.get().dokumen().map(nomor -> Versi.of("versi", all, Optional.of(nomor)));
    }

    private static Titik moment(Bingkai frame, Optional<Versi> versi, Optional<Ujung> ujung) {
        return versi.map(Versi::titik)
                .orElseGet(() -> frame.titik(ujung.map(Ujung::titik).orElse(Titik.SEKARANG)));
    }

    private static Versi known(Versi versi, Posisi posisi) {
        return versi.posisi() <= posisi.nomor() ? versi.pada(versi.titik().tidakLewat(posisi.nomor())) : versi;
    }

    @Override
    public List<Perhentian> perhentian(RenstraId plan, Locale bahasa) {
        return versions(plan).stream()
                .map(version -> version.perhentian("", bahasa))
                .toList();
    }

    private List<Versi> versions(RenstraId plan) {
        List<Versi> versions = new ArrayList<>();
        for (SilsilahQuery.Versi one : lineage.versions(plan)) {
            int ke = versions.size();
            versions.add(new Versi(
                    ke == 0 ? "RENSTRA" : "PERUBAHAN_RENSTRA",
                    ke,
                    one.dokumen().nomor(),
                    one.dokumen().judul(),
                    one.dokumen().berlaku(),
                    one.posisi(),
                    one.titik()));
        }
        return versions;
    }

    /** The same moment, whatever is recorded meanwhile. */
    private static Titik pinned(Tabel61 table) {
        return new Titik(
                table.titik().per(),
                Optional.of(new Tercatat.Posisi(table.posisi().nomor())));
    }
}
