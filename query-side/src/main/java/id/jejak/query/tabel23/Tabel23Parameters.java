package id.jejak.query.tabel23;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.query.Titik;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.kinerja.KinerjaQuery.Indikator;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Renstra;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an address asks of Tabel 2.3.
 *
 * @param renstra the plan's years, or its whole identity
 * @param banding with what it is compared, as {@code /banding} names its ends; by default with nothing
 * @param terbalik the indicators of which the reader says that lower is better, {@code R2#6}, with commas between them
 * @param terbitan {@code ya} shows beside a figure also what the document prints, where that differs
 */
record Tabel23Parameters(
        Optional<String> skpd,
        Optional<String> renstra,
        Optional<String> terbalik,
        Optional<String> banding,
        Optional<String> terbitan) {

    /** The table of performance, among a plan's, that states the years before it; the first is Tabel 7.1. */
    static final KodeRencana TABEL_2_3 = new KodeRencana("R2");

    static final String PATH = "/laporan/tabel-2-3";

    /** What findings call the table. */
    private static final String NOMOR = "2.3";

    private static final String TERBALIK = "terbalik";

    boolean published() {
        return terbitan.filter("ya"::equals).isPresent();
    }

    /** What findings say of the table's cells. */
    TandaTemuan.Tanda marks(Tabel23 table, TandaTemuan findings, Locale bahasa) {
        return findings.tanda(
                new TandaTemuan.Tabel(
                        table.renstra().skpd(), Optional.of(table.renstra().periode()), NOMOR),
                table.titik(),
                published(),
                bahasa);
    }

    /** What the reader asked for beyond the plan and the moment, in words. */
    List<String> saringan(Tabel23 table, Locale bahasa) {
        List<String> lines = new ArrayList<>();
        if (!table.menurutPembaca().isEmpty()) {
            lines.add(Teks.dalam(
                    bahasa,
                    "jejak.saringan",
                    Teks.dalam(bahasa, "tabel23.terbalik"),
                    Tabel23Lembar.listed(table.menurutPembaca())));
        }
        if (published()) {
            lines.add(Teks.dalam(bahasa, "lembar.terbitan"));
        }
        return lines;
    }

    /** The page that shows the table so, as of this moment. */
    String alamat(Tabel23 table, Titik titik) {
        return new Alamat(PATH)
                .dengan("renstra", table.renstra().toString())
                .dengan("terbalik", terbalik.orElse(""))
                .dengan("banding", banding.orElse(""))
                .dengan("terbitan", published() ? "ya" : "")
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }

    Tabel23 table(KinerjaQuery query, Titik titik) {
        Renstra plan = Renstra.read(skpd, renstra);
        Set<IndikatorId> turned =
                Galat.read(TERBALIK, terbalik, Tabel23Parameters::indicators).orElse(Set.of());
        KinerjaQuery.Kinerja kinerja = query.at(TABEL_2_3, plan.skpd(), plan.periode(), titik);
        boolean known = kinerja.indikator().stream()
                .map(Indikator::id)
                .collect(Collectors.toSet())
                .containsAll(turned);
        if (!known) {
            throw Galat.notValid(TERBALIK, terbalik.orElse(""));
        }
        return Tabel23.of(kinerja, turned);
    }

    private static Set<IndikatorId> indicators(String text) {
        return Arrays.stream(text.split(",")).map(IndikatorId::of).collect(Collectors.toUnmodifiableSet());
    }
}
