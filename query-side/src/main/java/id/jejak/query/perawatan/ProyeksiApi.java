package id.jejak.query.perawatan;

import id.jejak.query.projection.DeadLetter;
import id.jejak.query.projection.EventNotApplied;
import id.jejak.query.projection.OnDifference;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.RebuildState;
import id.jejak.query.projection.RebuildState.Keadaan;
import id.jejak.query.web.Api;
import id.jejak.query.web.Galat;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the projections stand, building one anew, and trying again what stops one; for the administrator. */
@RestController
@PreAuthorize("hasRole('ADMIN')")
class ProyeksiApi implements Api {

    private static final String PATH = "/api/v1/proyeksi";

    private final Projections projections;
    private final Pembangunan pembangunan;

    ProyeksiApi(Projections projections, Pembangunan pembangunan) {
        this.projections = projections;
        this.pembangunan = pembangunan;
    }

    /**
     * A projection.
     *
     * @param posisi up to which its tables are filled
     * @param tertinggal how many events they do not hold yet
     * @param menunggu for how long the first of those has been waiting, as ISO 8601 duration
     * @param terhenti the event that it cannot apply and that stops it; absent where none does
     * @param diminta whether its rebuild was asked for here and is not over
     * @param pembangunan its last rebuild; absent where there never was one
     */
    record Proyeksi(
            String nama,
            long posisi,
            long tertinggal,
            String menunggu,
            @Nullable Terhenti terhenti,
            boolean diminta,
            @Nullable Kemajuan pembangunan) {}

    /**
     * An event that stops a projection.
     *
     * @param sebab why it cannot be applied
     * @param sejak when it was first tried
     * @param terakhir when it was last tried
     * @param percobaan how often it was
     */
    record Terhenti(
            long posisi, String jenis, String agregat, String sebab, Instant sejak, Instant terakhir, int percobaan) {}

    /**
     * A rebuild.
     *
     * @param dari the position from which it went on with one that was broken off; 0 where it began with the first event
     * @param posisi up to which its tables are filled
     * @param sampai the position at which it will be done
     * @param sebab why it was not switched
     * @param mulai when it began
     * @param terakhir when it last got further
     */
    record Kemajuan(
            Keadaan keadaan,
            long dari,
            long posisi,
            long sampai,
            @Nullable String sebab,
            Instant mulai,
            Instant terakhir) {}

    @GetMapping(PATH)
    List<Proyeksi> all() {
        return projections.all().stream().map(this::proyeksi).toList();
    }

    /**
     * Begins to rebuild it and answers before it is done; {@code GET} shows how far it is.
     *
     * @param terimaBeda whether it is switched also where its tables differ from the live ones
     */
    @PostMapping(PATH + "/{nama}/rebuild")
    ResponseEntity<Proyeksi> rebuild(
            @PathVariable String nama, @RequestParam(defaultValue = "false") boolean terimaBeda) {
        Projection projection = named(nama);
        if (!pembangunan.begin(projection, terimaBeda ? OnDifference.ACCEPT : OnDifference.STOP)) {
            throw Galat.underWay("proyeksi", nama);
        }
        return ResponseEntity.accepted().location(URI.create(PATH)).body(proyeksi(projection));
    }

    /** Tries the event that stops it again, and applies what comes after it; answers once that is done. */
    @PostMapping(PATH + "/{nama}/ulangi")
    Proyeksi retry(@PathVariable String nama) {
        Projection projection = named(nama);
        try {
            projections.catchUp(projection);
        } catch (EventNotApplied e) {
            throw Galat.stopped("proyeksi", nama, e.position(), e.reason());
        }
        return proyeksi(projection);
    }

    private Projection named(String nama) {
        return projections.all().stream()
                .filter(one -> one.name().equals(nama))
                .findFirst()
                .orElseThrow(() -> Galat.notFound("proyeksi", nama));
    }

    private Proyeksi proyeksi(Projection projection) {
        return new Proyeksi(
                projection.name(),
                projections.held(projection),
                projections.behind(projection),
                projections.waiting(projection).toString(),
                projections.deadLetter(projection).map(ProyeksiApi::terhenti).orElse(null),
                pembangunan.isAsked(projection),
                projections.rebuilding(projection).map(ProyeksiApi::kemajuan).orElse(null));
    }

    private static Terhenti terhenti(DeadLetter event) {
        return new Terhenti(
                event.position(),
                event.type(),
                event.aggregateId(),
                event.cause(),
                event.since(),
                event.triedAt(),
                event.tries());
    }

    private static Kemajuan kemajuan(RebuildState state) {
        return new Kemajuan(
                state.keadaan(),
                state.from(),
                state.position(),
                state.total(),
                state.sebab().orElse(null),
                state.startedAt(),
                state.updatedAt());
    }
}
