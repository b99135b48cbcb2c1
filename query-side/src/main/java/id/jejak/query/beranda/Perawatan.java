package id.jejak.query.beranda;

import id.jejak.query.projection.DeadLetter;
import id.jejak.query.projection.Projections;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What waits for the administrator: projections that an event has stopped, and those that do not keep up. */
final class Perawatan {

    /** What waits shorter is on its way. */
    private static final Duration SHORT = Duration.ofSeconds(5);

    private Perawatan() {}

    /**
     * How a projection stands.
     *
     * @param tertinggal how many events it has not applied
     * @param menunggu for how long the first of them has been there
     */
    record Keadaan(String nama, long tertinggal, Duration menunggu, Optional<DeadLetter> terhenti) {}

    static List<Keadaan> keadaan(Projections projections) {
        return projections.all().stream()
                .map(one -> new Keadaan(
                        one.name(), projections.behind(one), projections.waiting(one), projections.deadLetter(one)))
                .toList();
    }

    /** Of each that needs somebody a sentence; none where all keep up. */
    static List<String> of(List<Keadaan> all, Locale bahasa) {
        return all.stream().flatMap(one -> said(one, bahasa).stream()).toList();
    }

    private static Optional<String> said(Keadaan one, Locale bahasa) {
        Optional<String> stopped = one.terhenti()
                .map(event ->
                        Teks.dalam(bahasa, "beranda.sistem.terhenti", one.nama(), Long.toString(event.position())));
        return stopped.or(() -> Optional.of(one.menunggu())
                .filter(waiting -> one.tertinggal() > 0 && waiting.compareTo(SHORT) > 0)
                .map(waiting -> Teks.dalam(
                        bahasa,
                        "beranda.sistem.tertinggal",
                        one.nama(),
                        Angka.bulat(one.tertinggal()),
                        Angka.bulat(waiting.toSeconds()))));
    }
}
