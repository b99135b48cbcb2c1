package id.jejak.query.paket;

import id.jejak.contract.access.OpenData;
import id.jejak.contract.access.OpenData.Published;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.paket.Paket.Terbitan;
import id.jejak.query.web.Galat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The packages that are published. Each is as of its position and never changes, so that the last ones asked for are
 * kept; they are made one at a time, since anybody may ask.
 */
@Component
class PaketTerbit {

    private static final int KEPT = 16;

    private final OpenData published;
    private final PaketQuery query;

    private final Map<String, ResponseEntity<byte[]>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ResponseEntity<byte[]>> eldest) {
            return size() > KEPT;
        }
    };

    PaketTerbit(OpenData published, PaketQuery query) {
        this.published = published;
        this.query = query;
    }

    /** All that is published, the newest first. */
    List<Published> semua() {
        return published.all();
    }

    /** @throws Galat {@code data-terbuka-tidak-ada} where none that is published has this number */
    ResponseEntity<byte[]> zip(String nomor) {
        return made(nomor, "zip", BerkasPaket::zip);
    }

    /** @throws Galat {@code data-terbuka-tidak-ada} where none that is published has this number */
    ResponseEntity<byte[]> descriptor(String nomor) {
        return made(nomor, "json", BerkasPaket::descriptor);
    }

    private ResponseEntity<byte[]> made(
            String nomor, String kind, BiFunction<Paket, Optional<Terbitan>, ResponseEntity<byte[]>> file) {
        Published one = number(nomor).flatMap(published::find).orElseThrow(() -> Galat.notFound("data-terbuka", nomor));
        synchronized (kept) {
            return kept.computeIfAbsent(nomor + kind, first -> file.apply(paket(one), Optional.of(terbitan(one))));
        }
    }

    private Paket paket(Published one) {
        Titik titik = new Titik(Optional.empty(), Optional.of(new Titik.Tercatat.Posisi(one.position())));
        return query.paket(one.skpd(), Basis.CAIR, titik);
    }

    private static Terbitan terbitan(Published one) {
        return new Terbitan(one.title(), one.license());
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
