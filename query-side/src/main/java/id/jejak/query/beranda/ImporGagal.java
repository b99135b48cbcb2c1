package id.jejak.query.beranda;

import id.jejak.contract.access.Peran;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.web.Laman.Masuk;
import id.jejak.query.web.Tautan;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Files that somebody handed in and that are not wholly in the ledger, as the write API tells them. */
@Component
class ImporGagal {

    private static final String LOOKED_AT = "20";
    private static final int MOST = 5;
    private static final Set<String> HAND_IN = Set.of(Peran.BENDAHARA.name(), Peran.PERENCANA.name());
    /** What was taken back needs nobody, and what is being posted is shown where it is. */
    private static final Set<String> AT_REST = Set.of("DINILAI", "DIBUKUKAN");

    private final ApiTulis api;

    ImporGagal(ApiTulis api) {
        this.api = api;
    }

    /** The latest of them, five at most; none where the write API does not answer. */
    List<Tautan> of(HttpServletRequest request, Masuk masuk) {
        if (!HAND_IN.contains(masuk.peran())) {
            return List.of();
        }
        Alamat own = new Alamat("/api/v1/impor").dengan("banyak", LOOKED_AT).dengan("pelaku", masuk.nama());
        return api.baca(request, own) instanceof Jawaban.Diterima read
                ? read.isi()
                        .path("isi")
                        .valueStream()
                        .filter(one -> one.path("bermasalah").asBoolean()
                                && AT_REST.contains(one.path("keadaan").asString()))
                        .limit(MOST)
                        .map(one -> new Tautan(
                                one.path("berkas").asString(),
                                "/impor/" + one.path("id").asString()))
                        .toList()
                : List.of();
    }
}
