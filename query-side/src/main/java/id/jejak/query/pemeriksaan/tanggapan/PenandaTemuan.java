package id.jejak.query.pemeriksaan.tanggapan;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.PenandaLembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Marks in every table the cells that findings speak of of which an inspector said something, and prints that below it. */
@Component
class PenandaTemuan implements PenandaLembar {

    private static final String TRAIL = "/jejak?";
    private static final String SKPD = "skpd";
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final TanggapanQuery tanggapan;

    PenandaTemuan(TanggapanQuery tanggapan) {
        this.tanggapan = tanggapan;
    }

    /** @throws Reads.BelumAda where what was said up to the table's position cannot be read within two seconds */
    @Override
    public Lembar tandai(Lembar lembar, Locale bahasa) {
        Set<String> agencies = new LinkedHashSet<>();
        cells(lembar)
                .map(cell -> filters(cell.tautan()).get(SKPD))
                .flatMap(Stream::ofNullable)
                .forEach(agencies::add);
        List<CatatanKaki> notes = agencies.stream()
                .flatMap(agency -> notes(agency, lembar.posisi()))
                .toList();
        return notes.isEmpty() ? lembar : tandai(lembar, notes, bahasa);
    }

    private static Lembar tandai(Lembar lembar, List<CatatanKaki> notes, Locale bahasa) {
        Set<CatatanKaki> found = new LinkedHashSet<>();
        List<Baris> rows = lembar.baris().stream()
                .map(row -> new Baris(
                        row.tingkat(),
                        row.gaya(),
                        row.sel().stream()
                                .map(cell -> tandai(cell, notes, found))
                                .toList()))
                .toList();
        List<String> texts = new ArrayList<>(lembar.catatan());
        notes.stream().filter(found::contains).map(note -> note.teks(bahasa)).forEach(texts::add);
        return lembar.dengan(rows, texts);
    }

    private static Sel tandai(Sel cell, List<CatatanKaki> notes, Set<CatatanKaki> found) {
        Map<String, String> link = filters(cell.tautan());
        List<CatatanKaki> here = link.isEmpty()
                ? List.of()
                : notes.stream().filter(note -> speaksOf(note, link)).toList();
        found.addAll(here);
        return here.isEmpty() ? cell : cell.bertanda(CatatanKaki.TANDA);
    }

    private static boolean speaksOf(CatatanKaki note, Map<String, String> link) {
        return note.temuan().skpd().kode().equals(link.get(SKPD)) && note.sel().isOf(link);
    }

    private static Stream<Sel> cells(Lembar lembar) {
        return lembar.baris().stream().flatMap(row -> row.sel().stream());
    }

    /** The filters of a link into the trail; none of any other. */
    private static Map<String, String> filters(@Nullable String link) {
        if (link == null || !link.startsWith(TRAIL)) {
            return Map.of();
        }
        Map<String, String> filters = new HashMap<>();
        for (String filter : link.substring(TRAIL.length()).split("&", -1)) {
            int sign = filter.indexOf('=');
            filters.put(filter.substring(0, sign), UriUtils.decode(filter.substring(sign + 1), StandardCharsets.UTF_8));
        }
        return filters;
    }

    private Stream<CatatanKaki> notes(String agency, Posisi posisi) {
        return said(new KodeSkpd(agency), posisi).entrySet().stream()
                .flatMap(one -> SelTemuan.of(one.getKey()).stream()
                        .map(cells -> new CatatanKaki(one.getKey(), cells, one.getValue())));
    }

    /** A table may be ahead of what keeps the notes by the events of a moment: it waits, so that it prints the same again. */
    private Map<TemuanId, List<Tanggapan>> said(KodeSkpd agency, Posisi posisi) {
        Titik known = new Titik(Optional.empty(), Optional.of(new Titik.Tercatat.Posisi(posisi.nomor())));
        long started = System.nanoTime();
        while (true) {
            try {
                return tanggapan.semua(Optional.of(agency), tanggapan.posisi(known));
            } catch (Reads.BelumAda behind) {
                if (System.nanoTime() - started > LONGEST_WAIT_NANOS) {
                    throw behind;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }
}
