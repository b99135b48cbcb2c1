package id.jejak.query.beranda;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.jejak.MenungguQuery;
import id.jejak.query.pemeriksaan.Pemeriksaan;
import id.jejak.query.pemeriksaan.PemeriksaanQuery;
import id.jejak.query.projection.Projections;
import id.jejak.query.serapan.KurvaS;
import id.jejak.query.serapan.PetaBulan;
import id.jejak.query.serapan.Serapan;
import id.jejak.query.serapan.SerapanLembar;
import id.jejak.query.serapan.SerapanQuery;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Galat;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Laman;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page: what waits, how the year stands, which tables there are and what they hold. */
@Controller
class BerandaPage {

    private final List<IsiBeranda> tables;
    private final MenungguQuery waiting;
    private final SerapanQuery months;
    private final PemeriksaanQuery findings;
    private final ImporGagal imports;
    private final Projections projections;

    BerandaPage(
            List<IsiBeranda> tables,
            MenungguQuery waiting,
            SerapanQuery months,
            PemeriksaanQuery findings,
            ImporGagal imports,
            Projections projections) {
        this.tables = tables;
        this.waiting = waiting;
        this.months = months;
        this.findings = findings;
        this.imports = imports;
        this.projections = projections;
    }

    /** For every role: an administrator, who reads no figures, is told so. */
    @GetMapping("/")
    String beranda(
            @RequestAttribute Laman laman,
            @RequestParam Optional<String> skpd,
            @RequestParam Optional<String> tahun,
            HttpServletRequest request,
            Locale bahasa,
            Model model) {
        Laman.Masuk masuk = laman.masuk();
        List<IsiBeranda.Kartu> kartu = List.of();
        if (masuk != null && masuk.pembaca()) {
            kartu = tables.stream().map(IsiBeranda::kartu).toList();
            model.addAttribute("tugas", Tugas.of(waiting.semua(), masuk, bahasa));
            model.addAttribute("imporGagal", imports.of(request, masuk));
            if (masuk.peran().equals(Peran.INSPEKTUR.name())) {
                model.addAttribute("temuan", open());
            }
            year(skpd, tahun, bahasa, model);
        }
        if (masuk != null && masuk.peran().equals(Peran.ADMIN.name())) {
            model.addAttribute("sistem", Perawatan.of(Perawatan.keadaan(projections), bahasa));
        }
        model.addAttribute("kartu", kartu);
        model.addAttribute(
                "kosong", kartu.stream().allMatch(table -> table.isi().isEmpty()));
        return "beranda";
    }

    /** How many findings nobody has settled as they are now. */
    private long open() {
        return findings.findings(Optional.empty(), Titik.SEKARANG).baris().stream()
                .map(Pemeriksaan.Baris::status)
                .filter(status -> status == Pemeriksaan.Status.TERBUKA || status == Pemeriksaan.Status.BERUBAH)
                .count();
    }

    private void year(Optional<String> skpd, Optional<String> tahun, Locale bahasa, Model model) {
        SortedMap<KodeSkpd, Integer> agencies = months.contents();
        if (agencies.isEmpty()) {
            return;
        }
        Serapan serapan = months.report(new SerapanQuery.Permintaan(
                Galat.read("skpd", skpd, KodeSkpd::new).or(() -> Optional.of(agencies.firstKey())),
                Galat.read("tahun", tahun, Tahun::satu),
                Optional.empty(),
                Basis.CAIR,
                Titik.SEKARANG));
        PetaBulan peta = months.peta(serapan);
        String agency = serapan.skpd().kode();
        model.addAttribute(
                "pilihan", agencies.keySet().stream().map(KodeSkpd::kode).toList());
        model.addAttribute("skpd", agency);
        model.addAttribute("tahun", Integer.toString(serapan.tahun()));
        model.addAttribute("kurva", KurvaS.of(serapan, bahasa));
        model.addAttribute("lembar", SerapanLembar.of(serapan, bahasa));
        model.addAttribute("cap", Cap.of(Titik.SEKARANG, serapan.posisi(), bahasa));
        model.addAttribute("peta", Peta.of(peta, agency, serapan.tahun(), bahasa));
        model.addAttribute("peringatan", Peringatan.of(serapan, peta, bahasa));
    }
}
