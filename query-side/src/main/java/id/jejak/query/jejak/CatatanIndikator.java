package id.jejak.query.jejak;

import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.ProgresFisikCorrected;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.Target;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the trail keeps of the events of indicators, their targets and what they reached. */
final class CatatanIndikator {

    private CatatanIndikator() {}

    static void addTo(Handlers.Builder handlers) {
        handlers.on(TargetRevised.class, CatatanIndikator::targetRevised)
                .on(IndikatorAdded.class, CatatanIndikator::added)
                .on(IndikatorRenamed.class, CatatanIndikator::renamed)
                .on(IndikatorDirected.class, CatatanIndikator::directed)
                .on(IndikatorMoved.class, CatatanIndikator::moved)
                .on(IndikatorMerged.class, CatatanIndikator::merged)
                .on(IndikatorDropped.class, CatatanIndikator::dropped)
                .on(CapaianPosted.class, CatatanIndikator::capaianPosted)
                .on(CapaianCorrected.class, CatatanIndikator::capaianCorrected)
                .on(ProgresFisikPosted.class, CatatanIndikator::progresPosted)
                .on(ProgresFisikCorrected.class, CatatanIndikator::progresCorrected);
    }

    /** All that an indicator has when it first appears. */
    static void whole(Catatan catatan, IndikatorId id, KodeRencana node, Indikator indikator) {
        Tempat tempat = di(id);
        catatan.tetap(Hal.INDIKATOR, tempat, "", null, measured(indikator.nama(), indikator.satuan()))
                .tetap(Hal.TEMPAT, tempat, "", null, node.kode());
        target(catatan, id, indikator.target());
    }

    private static void targetRevised(Recorded<TargetRevised> recorded, Facts facts) {
        TargetRevised event = recorded.event();
        Catatan catatan = CatatanRencana.of(recorded, event.id(), event.berlaku());
        target(catatan, event.indikator(), event.target());
        catatan.tulis(facts);
    }

    private static void added(Recorded<IndikatorAdded> recorded, Facts facts) {
        IndikatorAdded event = recorded.event();
        Catatan catatan = CatatanRencana.of(recorded, event.id(), event.berlaku())
                .uraian(event.indikator().nama());
        KodeRencana node = event.id().kode();
        whole(catatan, new IndikatorId(node, event.indikator().nomor()), node, event.indikator());
        catatan.tulis(facts);
    }

    private static void renamed(Recorded<IndikatorRenamed> recorded, Facts facts) {
        IndikatorRenamed event = recorded.event();
        CatatanRencana.of(recorded, event.id(), event.berlaku())
                .uraian(event.nama())
                .tetap(Hal.INDIKATOR, di(event.indikator()), "", null, measured(event.nama(), event.satuan()))
                .tulis(facts);
    }

    private static void directed(Recorded<IndikatorDirected> recorded, Facts facts) {
        IndikatorDirected event = recorded.event();
        CatatanRencana.of(recorded, event.id(), event.berlaku())
                .tetap(Hal.ARAH, di(event.indikator()), "", null, event.arah().name())
                .tulis(facts);
    }

    private static void moved(Recorded<IndikatorMoved> recorded, Facts facts) {
        IndikatorMoved event = recorded.event();
        stands(recorded, event.id(), event.indikator(), event.ke().kode(), event.berlaku(), facts);
    }

    private static void merged(Recorded<IndikatorMerged> recorded, Facts facts) {
        IndikatorMerged event = recorded.event();
        stands(recorded, event.id(), event.indikator(), "→ " + event.ke(), event.berlaku(), facts);
    }

    private static void dropped(Recorded<IndikatorDropped> recorded, Facts facts) {
        IndikatorDropped event = recorded.event();
        stands(recorded, event.id(), event.indikator(), "", event.berlaku(), facts);
    }

    private static void stands(
            Recorded<?> recorded, RencanaId node, IndikatorId indikator, String where, LocalDate berlaku, Facts facts) {
        CatatanRencana.of(recorded, node, berlaku)
                .tetap(Hal.TEMPAT, di(indikator), "", null, where)
                .tulis(facts);
    }

    private static void capaianPosted(Recorded<CapaianPosted> recorded, Facts facts) {
        CapaianPosted event = recorded.event();
        capaian(recorded, event.id(), event.indikator(), event.kurun(), event.nilai(), null, event.sumber())
                .berlaku(event.tanggal())
                .tulis(facts);
    }

    private static void capaianCorrected(Recorded<CapaianCorrected> recorded, Facts facts) {
        CapaianCorrected event = recorded.event();
        Catatan catatan = capaian(
                recorded,
                event.id(),
                event.indikator(),
                event.kurun(),
                event.nilai(),
                event.lama().tertulis(),
                event.sumber());
        catatan.berlaku(event.tanggal())
                .terhadap(
                        Hubungan.MENGOREKSI,
                        reached(event.id(), event.indikator().toString(), event.kurun()))
                .tulis(facts);
    }

    private static Catatan capaian(
            Recorded<?> recorded,
            RencanaId node,
            IndikatorId indikator,
            Kurun kurun,
            Target nilai,
            @Nullable String lama,
            String sumber) {
        return Catatan.of(recorded, node.renstra())
                .uraian(sumber)
                .bernama(reached(node, indikator.toString(), kurun))
                .catat(Hal.CAPAIAN, di(indikator).tahun(kurun.tahun()), kurun.tertulis(), null, nilai.tertulis(), lama);
    }

    private static void progresPosted(Recorded<ProgresFisikPosted> recorded, Facts facts) {
        ProgresFisikPosted event = recorded.event();
        progres(recorded, event.id(), event.kurun(), event.persen(), null, event.sumber())
                .berlaku(event.tanggal())
                .tulis(facts);
    }

    private static void progresCorrected(Recorded<ProgresFisikCorrected> recorded, Facts facts) {
        ProgresFisikCorrected event = recorded.event();
        progres(
                        recorded,
                        event.id(),
                        event.kurun(),
                        event.persen(),
                        event.lama().tertulis(),
                        event.sumber())
                .berlaku(event.tanggal())
                .terhadap(Hubungan.MENGOREKSI, reached(event.id(), "", event.kurun()))
                .tulis(facts);
    }

    private static Catatan progres(
            Recorded<?> recorded, RencanaId node, Kurun kurun, Target persen, @Nullable String lama, String sumber) {
        return Catatan.of(recorded, node.renstra())
                .uraian(sumber)
                .bernama(reached(node, "", kurun))
                .catat(
                        Hal.PROGRES_FISIK,
                        Tempat.di(node.kode().kode()).tahun(kurun.tahun()),
                        kurun.tertulis(),
                        null,
                        persen.tertulis(),
                        lama);
    }

    private static void target(Catatan catatan, IndikatorId id, SortedMap<Integer, Target> target) {
        target.forEach((tahun, nilai) -> catatan.tetap(Hal.TARGET, di(id).tahun(tahun), "", null, nilai.tertulis()));
    }

    private static String reached(RencanaId node, String indikator, Kurun kurun) {
        return String.join("|", "capaian", node.toString(), indikator, kurun.tertulis());
    }

    private static String measured(String nama, String satuan) {
        return satuan.isEmpty() ? nama : nama + " (" + satuan + ")";
    }

    /** At the node of its first appearance, with which its events stand wherever it stands now. */
    private static Tempat di(IndikatorId id) {
        return Tempat.indikator(id.asal().kode(), id);
    }
}
