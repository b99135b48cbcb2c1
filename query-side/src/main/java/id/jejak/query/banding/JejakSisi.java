package id.jejak.query.banding;

import id.jejak.query.banding.BandingRencana.Node;
import id.jejak.query.banding.BandingRencana.Ukuran;
import id.jejak.query.web.KeJejak;
import java.util.List;

/** Where the trail shows the events of one side of a comparison of plans. */
record JejakSisi(BandingRencana banding) {

    /** Of the grand total. */
    String uang(Sisi side, String tahun) {
        return money(side, tahun).toString();
    }

    /** Of a node's money. */
    String uang(Sisi side, String tahun, Node node) {
        return money(side, tahun).hanya("pos", node.kode()).toString();
    }

    String target(Sisi side, String tahun, Ukuran one) {
        return year(side, tahun)
                .hanya("indikator", one.id())
                .hanya("hal", "TARGET")
                .toString();
    }

    /** The plan's years without the base year, as the trail's filter names them. */
    String akhir() {
        List<Integer> tahun = banding.tahun();
        return (tahun.get(0) + 1) + "-" + tahun.get(tahun.size() - 1);
    }

    private KeJejak money(Sisi side, String tahun) {
        return year(side, tahun).hanya("hal", "PAGU_INDIKATIF");
    }

    private KeJejak year(Sisi side, String tahun) {
        return KeJejak.of(side.titik(), side.posisi())
                .hanya("skpd", banding.renstra().skpd())
                .hanya("renstra", banding.renstra().periode())
                .hanya("tahun", tahun);
    }
}
