package id.jejak.query.jejak;

import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.ledger.StoredEvent;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Cap;
import id.jejak.query.web.IsiBeranda;
import id.jejak.query.web.Pembaca;
import id.jejak.query.web.Tautan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The trail for people. */
@Controller
@Order(90)
class JejakPage implements IsiBeranda {

    static final String PATH = "/jejak";

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final List<String> OF_A_PAGE = List.of(Isian.DARI, Isian.BARIS);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JejakQuery query;

    JejakPage(JejakQuery query) {
        this.query = query;
    }

    @Pembaca
    @GetMapping(PATH)
    String page(@RequestParam MultiValueMap<String, String> parameters, Locale bahasa, Model model) {
        Isian isian = Isian.of(parameters);
        Jejak jejak = query.halaman(new Saringan(isian), Halaman.of(isian, USUAL, MOST));
        model.addAttribute("jejak", JejakView.of(jejak, bahasa));
        model.addAttribute("cap", Cap.of(jejak.titik(), jejak.posisi(), bahasa));
        model.addAttribute("isian", isian.tertulis());
        model.addAttribute("saringan", isian.without(OF_A_PAGE).tertulis());
        model.addAttribute("agensi", query.agencies());
        model.addAttribute(
                "jenis", EventTypes.all().stream().map(EventTypes::nameOf).toList());
        model.addAttribute("hal", Arrays.stream(Hal.values()).map(Hal::name).toList());
        model.addAttribute("unduhan", downloads(isian.without(OF_A_PAGE)));
        model.addAttribute(
                "tetap", isian.with(Isian.TERCATAT, jejak.posisi().nomor()).url(PATH));
        jejak.lanjut()
                .ifPresent(after -> model.addAttribute(
                        "lanjut",
                        isian.with(Isian.DARI, after)
                                .with(Isian.TERCATAT, jejak.posisi().nomor())
                                .url(PATH)));
        if (isian.get(Isian.DARI).isPresent()) {
            model.addAttribute("awal", isian.without(OF_A_PAGE).url(PATH));
        }
        return "jejak/halaman";
    }

    /** One event with its payload and metadata as the ledger stores them. */
    @Pembaca
    @GetMapping(PATH + "/{posisi}")
    String one(@PathVariable String posisi, Locale bahasa, Model model) {
        Peristiwa event = JejakApi.satu(query, posisi);
        StoredEvent stored = query.tersimpan(event.posisi()).orElseThrow();
        model.addAttribute("satu", JejakView.whole(event, bahasa));
        model.addAttribute("dicatat", Angka.waktu(event.dicatat(), bahasa));
        model.addAttribute("tersimpan", stored);
        model.addAttribute("isi", pretty(stored.payload()));
        model.addAttribute("metadata", pretty(stored.metadata()));
        return "jejak/peristiwa";
    }

    @Override
    public Kartu kartu() {
        return new Kartu("jejak", links());
    }

    private List<Tautan> links() {
        return query.agencies().stream().map(JejakPage::link).toList();
    }

    private static List<Tautan> downloads(Isian isian) {
        return Stream.of("csv", "xlsx", "pdf")
                .map(kind -> new Tautan(kind.toUpperCase(Locale.ROOT), isian.url(JejakApi.PATH + "." + kind)))
                .toList();
    }

    private static Tautan link(KodeSkpd skpd) {
        return new Tautan(
                skpd.kode(), Isian.kosong().with(Isian.SKPD, skpd.kode()).url(PATH));
    }

    /** The same fields in the same order, with breaks between them. */
    private static String pretty(String json) {
        return JSON.readTree(json).toPrettyString();
    }
}
