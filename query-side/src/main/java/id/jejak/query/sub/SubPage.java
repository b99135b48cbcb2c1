package id.jejak.query.sub;

import id.jejak.contract.access.Peran;
import id.jejak.query.Titik;
import id.jejak.query.jejak.Jejak;
import id.jejak.query.jejak.JejakView;
import id.jejak.query.jejak.Peristiwa;
import id.jejak.query.jejak.PosQuery;
import id.jejak.query.jejak.PosQuery.Diproses;
import id.jejak.query.jejak.RealisasiLembar;
import id.jejak.query.serapan.KurvaS;
import id.jejak.query.serapan.Serapan;
import id.jejak.query.serapan.SerapanLembar;
import id.jejak.query.serapan.SerapanQuery;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.KeSub;
import id.jejak.query.web.Laman;
import id.jejak.query.web.Pembaca;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A sub kegiatan for people: its balances, and below them one of its parts. */
@Controller
class SubPage {

    private final SubQuery query;
    private final PosQuery trail;
    private final SerapanQuery months;
    private final SasaranQuery plans;
    private final KontrakSub contracts;

    SubPage(SubQuery query, PosQuery trail, SerapanQuery months, SasaranQuery plans, KontrakSub contracts) {
        this.query = query;
        this.trail = trail;
        this.months = months;
        this.plans = plans;
        this.contracts = contracts;
    }

    /** The parts of the page. */
    enum Bagian {
        JEJAK,
        BULANAN,
        DOKUMEN,
        TARGET;

        static Bagian of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stands above all parts, as it is printed; a figure with where it opens. */
    record Saldo(
            String pagu,
            String keJejakPagu,
            String diproses,
            String keJejakDiproses,
            String realisasi,
            String keJejakRealisasi,
            String persen,
            String sisa) {}

    /** A payment in process, and the event that asks for it. */
    record Proses(String tanggal, String nomor, String uraian, String jumlah, String alamat) {

        static Proses of(Diproses one, Locale bahasa) {
            return new Proses(
                    JejakView.day(one.tanggal(), bahasa),
                    one.nomor(),
                    one.uraian(),
                    Angka.rupiah(one.jumlah()),
                    "/jejak/" + one.posisi());
        }
    }

    /**
     * An event of the timeline.
     *
     * @param balik the form that takes it back, for whom that is
     * @param terlambat how many days after its business date it was recorded; none or fewer say nothing
     */
    record Kejadian(JejakView.Event isi, Optional<String> balik, long terlambat) {}

    @Pembaca
    @GetMapping(KeSub.PATH + "{kode}")
    String page(
            @PathVariable String kode,
            SubParameters parameters,
            @RequestParam Optional<String> bagian,
            @RequestParam Optional<String> dari,
            Titik titik,
            @RequestAttribute Laman laman,
            HttpServletRequest request,
            Locale bahasa,
            Model model) {
        Bagian part = Galat.read("bagian-sub", bagian, Bagian::of).orElse(Bagian.JEJAK);
        SubKegiatan sub = parameters.read(query, kode, titik);
        boolean finance = laman.masuk() != null && laman.masuk().peran().equals(Peran.BENDAHARA.name());
        model.addAttribute("sub", sub);
        model.addAttribute("saldo", balances(sub));
        model.addAttribute(
                "diproses",
                sub.diproses().stream().map(one -> Proses.of(one, bahasa)).toList());
        model.addAttribute("kontrak", contracts.of(request, sub));
        model.addAttribute("cap", Cap.of(titik, sub.posisi(), bahasa));
        model.addAttribute("bagian", part.toString());
        model.addAttribute(
                "semuaBagian",
                Arrays.stream(Bagian.values()).map(Bagian::toString).toList());
        model.addAttribute(
                "pilihan", query.agencies().stream().map(skpd -> skpd.kode()).toList());
        if (finance) {
            model.addAttribute(
                    "catat",
                    new Alamat("/realisasi/baru")
                            .dengan("skpd", sub.skpd().kode())
                            .dengan("tahun", Integer.toString(sub.tahun()))
                            .dengan("mata", sub.pos())
                            .toString());
        }
        if (laman.masuk() != null && laman.masuk().peran().equals(Peran.PERENCANA.name())) {
            model.addAttribute(
                    "revisi",
                    new Alamat("/revisi/baru")
                            .dengan("jenis", "pergeseran")
                            .dengan("skpd", sub.skpd().kode())
                            .dengan("tahun", Integer.toString(sub.tahun()))
                            .dengan("mata", sub.pos())
                            .toString());
        }
        switch (part) {
            case JEJAK -> trail(sub, Galat.read("halaman", dari, Long::valueOf), finance, bahasa, model);
            case BULANAN -> months(sub, bahasa, model);
            case DOKUMEN -> model.addAttribute("lembar", SubLembar.dokumen(sub, trail.dokumen(sub.tempat()), bahasa));
            case TARGET ->
                plans.of(sub).ifPresent(found -> model.addAttribute("lembar", SubLembar.sasaran(sub, found, bahasa)));
        }
        return "sub/halaman";
    }

    private void trail(SubKegiatan sub, Optional<Long> after, boolean finance, Locale bahasa, Model model) {
        Jejak jejak = trail.jejak(sub.tempat(), after);
        JejakView view = JejakView.of(jejak, bahasa);
        model.addAttribute(
                "kejadian",
                IntStream.range(0, jejak.peristiwa().size())
                        .mapToObj(i -> {
                            Peristiwa event = jejak.peristiwa().get(i);
                            return new Kejadian(view.peristiwa().get(i), balik(sub, event, finance), late(event));
                        })
                        .toList());
        jejak.lanjut().ifPresent(next -> model.addAttribute("lanjut", next));
        model.addAttribute("awal", after.isPresent());
    }

    private static Optional<String> balik(SubKegiatan sub, Peristiwa event, boolean finance) {
        boolean posted = event.peristiwa().equals(RealisasiLembar.POSTED);
        return Optional.of(new Alamat("/realisasi/balik")
                        .dengan("skpd", sub.skpd().kode())
                        .dengan("tahun", Integer.toString(sub.tahun()))
                        .dengan("asal", event.dokumen().nomor())
                        .toString())
                .filter(address -> finance && posted);
    }

    private static long late(Peristiwa event) {
        return ChronoUnit.DAYS.between(event.berlaku(), LocalDate.ofInstant(event.dicatat(), Angka.WIB));
    }

    private void months(SubKegiatan sub, Locale bahasa, Model model) {
        if (!sub.isBelanja()) {
            return;
        }
        Serapan serapan = months.report(new SerapanQuery.Permintaan(
                Optional.of(sub.skpd()),
                Optional.of(sub.tahun()),
                Optional.of(sub.pos()),
                SubQuery.BASIS,
                sub.dibaca()));
        model.addAttribute("lembar", SerapanLembar.of(serapan, bahasa));
        model.addAttribute("kurva", KurvaS.of(serapan, bahasa));
    }

    private static Saldo balances(SubKegiatan sub) {
        KeJejak here = KeJejak.of(sub.titik(), sub.posisi())
                .hanya("skpd", sub.skpd())
                .hanya("tahun", sub.tahun())
                .hanya("pos", sub.pos());
        return new Saldo(
                sub.pagu().map(Angka::rupiah).orElse(""),
                here.hanya("hal", "PAGU").toString(),
                Angka.rupiah(sub.dalamProses()),
                here.hanya("hal", "PEMBAYARAN").toString(),
                sub.realisasi().map(Angka::rupiah).orElse(""),
                here.hanya("hal", "REALISASI").hanya("basis", SubQuery.BASIS).toString(),
                sub.serapan().tertulis(),
                sub.sisa().map(Angka::rupiah).orElse(""));
    }
}
