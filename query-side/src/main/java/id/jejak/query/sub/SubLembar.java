package id.jejak.query.sub;

import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.jejak.JejakView;
import id.jejak.query.jejak.PosQuery.DokumenPos;
import id.jejak.query.kinerja.KinerjaQuery.Indikator;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.projection.Posisi;
import id.jejak.query.sub.SasaranQuery.Sasaran;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The documents and the targets of a sub kegiatan, as they are shown and taken away. */
final class SubLembar {

    private static final int YEAR = 4;

    private SubLembar() {}

    /** Its documents, each with what it added. */
    static Lembar dokumen(SubKegiatan sub, List<DokumenPos> documents, Locale bahasa) {
        KeJejak jejak = here(sub, KeJejak.of(sub.titik(), sub.posisi())).hanya("tahun", sub.tahun());
        List<Baris> rows = documents.stream()
                .map(one -> Baris.biasa(0, cells(one, jejak, bahasa)))
                .toList();
        return lembar(
                sub,
                "dokumen",
                List.of(
                        Kolom.kode("date", 11),
                        Kolom.teks("document", 34),
                        Kolom.bilangan("events", 9),
                        Kolom.rupiah("ceiling_change"),
                        Kolom.rupiah("realization")),
                2,
                List.of(heads(bahasa, "tanggal", "dokumen", "peristiwa", "pagu", "realisasi")),
                rows,
                sub.posisi(),
                bahasa);
    }

    private static List<Sel> cells(DokumenPos one, KeJejak jejak, Locale bahasa) {
        KeJejak of = jejak.hanya("dokumen", one.dokumen().nomor());
        return List.of(
                Sel.teks(JejakView.day(one.berlaku(), bahasa), one.berlaku().toString()),
                Sel.teks(JejakView.document(one.dokumen())),
                Sel.bilangan(one.peristiwa()).ke(of.toString()),
                Sel.rupiah(one.pagu()).ke(of.hanya("hal", "PAGU").toString()),
                Sel.rupiah(one.realisasi()).ke(of.hanya("hal", "REALISASI").toString()));
    }

    /** What the plan wants of it per year, and what was reached in each period that anything was said of. */
    static Lembar sasaran(SubKegiatan sub, Sasaran sasaran, Locale bahasa) {
        List<Kolom> columns = new ArrayList<>(List.of(
                Kolom.kode("period", 9), Kolom.rupiah("indicative_ceiling"), Kolom.target("physical_progress")));
        List<Kepala> top = new ArrayList<>(List.of(
                Kepala.kolom(Teks.dalam(bahasa, "sub.kurun"), 2),
                Kepala.kolom(Teks.dalam(bahasa, "hal.PAGU_INDIKATIF"), 2),
                Kepala.kolom(Teks.dalam(bahasa, "sub.fisik"), 2)));
        List<Kepala> below = new ArrayList<>();
        for (Indikator one : sasaran.indikator()) {
            int nomor = below.size() / 2 + 1;
            columns.add(Kolom.target("target_" + nomor).pertama());
            columns.add(Kolom.target("achievement_" + nomor));
            top.add(Kepala.kelompok(Teks.dalam(bahasa, "sub.indikator", one.nama(), one.satuan()), 2));
            below.add(Kepala.pertama(Teks.dalam(bahasa, "hal.TARGET")));
            below.add(Kepala.biasa(Teks.dalam(bahasa, "hal.CAPAIAN")));
        }
        KeJejak plan = KeJejak.of(sub.titik(), sasaran.posisi())
                .hanya("skpd", sub.skpd())
                .hanya("renstra", sasaran.renstra().periode());
        List<Baris> rows = periods(sasaran).stream()
                .map(period -> Baris.biasa(0, cells(sub, sasaran, period, plan)))
                .toList();
        return lembar(
                sub,
                "target",
                columns,
                1,
                below.isEmpty() ? List.of(heads(bahasa, "kurun", "pagu-indikatif", "fisik")) : List.of(top, below),
                rows,
                sasaran.posisi(),
                bahasa);
    }

    /** A year before its own quarters and months. */
    private static SortedSet<String> periods(Sasaran sasaran) {
        SortedSet<String> periods = new TreeSet<>();
        sasaran.pagu().keySet().forEach(year -> periods.add(Integer.toString(year)));
        periods.addAll(sasaran.fisik().keySet());
        sasaran.indikator().forEach(one -> {
            periods.addAll(one.target().keySet());
            periods.addAll(one.capaian().keySet());
        });
        return periods;
    }

    private static List<Sel> cells(SubKegiatan sub, Sasaran sasaran, String period, KeJejak plan) {
        String tahun = period.substring(0, YEAR);
        KeJejak year = plan.hanya("tahun", tahun);
        SelRupiah pagu = period.length() > YEAR
                ? SelRupiah.KOSONG
                : sasaran.pagu().getOrDefault(Integer.valueOf(tahun), SelRupiah.KOSONG);
        List<Sel> cells = new ArrayList<>(List.of(
                Sel.teks(period),
                Sel.rupiah(pagu)
                        .ke(year.hanya("pos", sub.pos())
                                .hanya("hal", "PAGU_INDIKATIF")
                                .toString()),
                Sel.target(sasaran.fisik().getOrDefault(period, Target.KOSONG))
                        .ke(year.hanya("pos", sub.pos())
                                .hanya("hal", "PROGRES_FISIK")
                                .hanya("kurun", period)
                                .toString())));
        for (Indikator one : sasaran.indikator()) {
            KeJejak of = year.hanya("indikator", one.id());
            cells.add(Sel.target(one.target().getOrDefault(period, Target.KOSONG))
                    .ke(of.hanya("hal", "TARGET").toString()));
            cells.add(Sel.target(one.capaian().getOrDefault(period, Target.KOSONG))
                    .ke(of.hanya("hal", "CAPAIAN").toString()));
        }
        return cells;
    }

    private static KeJejak here(SubKegiatan sub, KeJejak jejak) {
        return jejak.hanya("skpd", sub.skpd()).hanya("pos", sub.pos());
    }

    private static List<Kepala> heads(Locale bahasa, String... keys) {
        return List.of(keys).stream()
                .map(key -> Kepala.biasa(Teks.dalam(bahasa, "sub." + key)))
                .toList();
    }

    private static Lembar lembar(
            SubKegiatan sub,
            String part,
            List<Kolom> columns,
            int keys,
            List<List<Kepala>> head,
            List<Baris> rows,
            Posisi posisi,
            Locale bahasa) {
        return new Lembar(
                "sub_%s_%d_%s_%s".formatted(sub.skpd(), sub.tahun(), sub.pos(), part),
                sub.pos(),
                sub.nama(),
                List.of(
                        Teks.dalam(bahasa, "tabel.skpd", sub.skpd()),
                        Teks.dalam(bahasa, "lra.tahun", Integer.toString(sub.tahun())),
                        Teks.dalam(bahasa, "sub." + part)),
                Lembar.Kertas.A4,
                columns,
                keys,
                head,
                rows,
                List.of(Teks.dalam(bahasa, "tabel.tanda"), Teks.dalam(bahasa, "sub.keterangan." + part)),
                sub.titik(),
                posisi);
    }
}
