package id.jejak.query.jejak;

import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeLocated;
import id.jejak.contract.event.RencanaEvent.NodeMerged;
import id.jejak.contract.event.RencanaEvent.NodeMoved;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.NodesListed;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.PeriodeExtended;
import id.jejak.contract.event.RencanaEvent.ProgramAligned;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraKodeAdmitted;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What the trail keeps of the events of plans and of their nodes. */
final class CatatanRencana {

    private CatatanRencana() {}

    static void addTo(Handlers.Builder handlers) {
        handlers.on(RenstraAdopted.class, CatatanRencana::renstraAdopted)
                .on(RenstraKodeAdmitted.class, CatatanRencana::kodeAdmitted)
                .on(
                        NodesListed.class,
                        (recorded, facts) ->
                                Catatan.of(recorded, recorded.event().id()).tulis(facts))
                .on(RenstraRevised.class, CatatanRencana::renstraRevised)
                .on(PeriodeExtended.class, CatatanRencana::periodeExtended)
                .on(NodeAdopted.class, CatatanRencana::nodeAdopted)
                .on(NodeRenamed.class, CatatanRencana::nodeRenamed)
                .on(NodeRetired.class, CatatanRencana::nodeRetired)
                .on(NodeLocated.class, CatatanRencana::nodeLocated)
                .on(ProgramAligned.class, CatatanRencana::programAligned)
                .on(
                        NodeMoved.class,
                        (recorded, facts) -> goesOn(
                                recorded,
                                recorded.event().id(),
                                recorded.event().ke(),
                                recorded.event().berlaku(),
                                facts))
                .on(
                        NodeMerged.class,
                        (recorded, facts) -> goesOn(
                                recorded,
                                recorded.event().id(),
                                recorded.event().ke(),
                                recorded.event().berlaku(),
                                facts))
                .on(PaguIndikatifRevised.class, CatatanRencana::paguRevised);
        CatatanIndikator.addTo(handlers);
    }

    static Catatan of(Recorded<?> recorded, RencanaId id, LocalDate berlaku) {
        return Catatan.of(recorded, id.renstra()).berlaku(berlaku);
    }

    private static void renstraAdopted(Recorded<RenstraAdopted> recorded, Facts facts) {
        RenstraAdopted event = recorded.event();
        Catatan.of(recorded, event.id())
                .berlaku(event.berlaku())
                .dokumen(event.dasarHukum())
                .uraian(event.nama())
                .tetap(
                        Hal.AKHIR_PERIODE,
                        Tempat.SEMUA,
                        "",
                        null,
                        year(event.id().periode().akhir()))
                .tulis(facts);
    }

    private static void kodeAdmitted(Recorded<RenstraKodeAdmitted> recorded, Facts facts) {
        RenstraKodeAdmitted event = recorded.event();
        Catatan.of(recorded, event.id())
                .uraian(event.daftar())
                .alasan(event.alasan())
                .catat(
                        Hal.KODE,
                        Tempat.di(event.kode().kode()),
                        "",
                        null,
                        event.kode().kode(),
                        null)
                .tulis(facts);
    }

    private static void renstraRevised(Recorded<RenstraRevised> recorded, Facts facts) {
        RenstraRevised event = recorded.event();
        Catatan.of(recorded, event.id())
                .berlaku(event.berlaku())
                .dokumen(event.dasarHukum())
                .tulis(facts);
    }

    private static void periodeExtended(Recorded<PeriodeExtended> recorded, Facts facts) {
        PeriodeExtended event = recorded.event();
        Catatan.of(recorded, event.id())
                .berlaku(event.berlaku())
                .tetap(Hal.AKHIR_PERIODE, Tempat.SEMUA, "", null, year(event.akhir()))
                .tulis(facts);
    }

    private static void nodeAdopted(Recorded<NodeAdopted> recorded, Facts facts) {
        NodeAdopted event = recorded.event();
        Catatan catatan = of(recorded, event.id(), event.berlaku()).uraian(event.nama());
        nama(catatan, event.id(), event.nama(), event.penanggungJawab());
        pagu(catatan, event.id(), event.pagu());
        // A mark above a sub kegiatan says how a sum of nothing is written, even where it is a zero.
        event.tandaKosong().forEach((tahun, tanda) -> cell(catatan, event.id(), tahun, tanda.tertulis()));
        for (Indikator indikator : event.indikator()) {
            CatatanIndikator.whole(
                    catatan,
                    new IndikatorId(event.id().kode(), indikator.nomor()),
                    event.id().kode(),
                    indikator);
        }
        catatan.tulis(facts);
    }

    private static void nodeRenamed(Recorded<NodeRenamed> recorded, Facts facts) {
        NodeRenamed event = recorded.event();
        Catatan catatan = of(recorded, event.id(), event.berlaku()).uraian(event.nama());
        nama(catatan, event.id(), event.nama(), event.penanggungJawab());
        catatan.tulis(facts);
    }

    private static void nodeLocated(Recorded<NodeLocated> recorded, Facts facts) {
        NodeLocated event = recorded.event();
        of(recorded, event.id(), event.berlaku())
                .tetap(Hal.LOKASI, Tempat.di(event.id().kode().kode()), "", null, event.lokasi())
                .tulis(facts);
    }

    private static void programAligned(Recorded<ProgramAligned> recorded, Facts facts) {
        ProgramAligned event = recorded.event();
        String served = event.melayani().stream().map(KodeRencana::kode).collect(Collectors.joining(", "));
        of(recorded, event.id(), event.berlaku())
                .tetap(Hal.TUJUAN_SASARAN, Tempat.di(event.id().kode().kode()), "", null, served)
                .tulis(facts);
    }

    private static void goesOn(Recorded<?> recorded, RencanaId id, KodeRencana ke, LocalDate berlaku, Facts facts) {
        of(recorded, id, berlaku)
                .tetap(Hal.KODE, Tempat.di(id.kode().kode()), "", null, "→ " + ke)
                .tulis(facts);
    }

    /** From then on no year states anything, whichever years stated something before. */
    private static void nodeRetired(Recorded<NodeRetired> recorded, Facts facts) {
        NodeRetired event = recorded.event();
        Catatan catatan = of(recorded, event.id(), event.berlaku());
        nama(catatan, event.id(), "", "");
        int dasar = event.id().renstra().periode().dasar();
        for (int tahun = dasar; tahun <= dasar + Periode.MAX_YEARS; tahun++) {
            cell(catatan, event.id(), tahun, "");
        }
        catatan.tulis(facts);
    }

    private static void paguRevised(Recorded<PaguIndikatifRevised> recorded, Facts facts) {
        PaguIndikatifRevised event = recorded.event();
        Catatan catatan = of(recorded, event.id(), event.berlaku());
        pagu(catatan, event.id(), event.pagu());
        catatan.tulis(facts);
    }

    private static void nama(Catatan catatan, RencanaId id, String nama, String penanggungJawab) {
        Tempat node = Tempat.di(id.kode().kode());
        catatan.tetap(Hal.NAMA, node, "", null, nama).tetap(Hal.PENANGGUNG_JAWAB, node, "", null, penanggungJawab);
    }

    private static void pagu(Catatan catatan, RencanaId id, SortedMap<Integer, SelRupiah> pagu) {
        Tempat node = Tempat.di(id.kode().kode());
        pagu.forEach((tahun, sel) -> {
            Rupiah jumlah = sel.jumlah().orElse(null);
            catatan.tetap(Hal.PAGU_INDIKATIF, node.tahun(tahun), "", jumlah, sel.tertulis());
        });
    }

    private static void cell(Catatan catatan, RencanaId id, int tahun, String tertulis) {
        catatan.tetap(Hal.PAGU_INDIKATIF, Tempat.di(id.kode().kode()).tahun(tahun), "", null, tertulis);
    }

    private static String year(int tahun) {
        return Integer.toString(tahun);
    }
}
