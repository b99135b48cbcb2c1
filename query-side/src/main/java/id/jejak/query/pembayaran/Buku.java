package id.jejak.query.pembayaran;

import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.tulis.ApiTulis;
import id.jejak.query.tulis.Jawaban;
import id.jejak.query.web.Galat;
import id.jejak.query.web.KeNaskah;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Payments and payees as the write API has them. */
@Component
class Buku {

    static final String API = "/api/v1/pembayaran";
    static final String PENERIMA = "/api/v1/penerima";

    private final ApiTulis api;

    Buku(ApiTulis api) {
        this.api = api;
    }

    /** @throws Galat where no payment can be called so */
    static PembayaranId id(String skpd, String tahun, String spp) {
        return Galat.read(
                        "pembayaran",
                        Optional.of(skpd + "/" + tahun + "/" + spp),
                        all -> new PembayaranId(TahunAnggaranId.of(skpd + "/" + tahun), spp))
                .orElseThrow(() -> Galat.notValid("pembayaran", spp));
    }

    /** The page of this payment. */
    static Alamat alamat(PembayaranId id) {
        return new Alamat(KeNaskah.of(id));
    }

    /** @throws Galat where there is no such payment */
    Terbaca baca(HttpServletRequest request, PembayaranId id) {
        Alamat path = new Alamat(API)
                .dengan("skpd", id.tahun().skpd().kode())
                .dengan("tahun", Integer.toString(id.tahun().tahun()))
                .dengan("spp", id.nomor());
        Jawaban answer = api.baca(request, path);
        if (answer instanceof Jawaban.Diterima read) {
            return new Terbaca(read.isi());
        }
        if (answer instanceof Jawaban.Ditolak) {
            throw Galat.notFound("pembayaran", id.nomor());
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** What the payee is called; empty where it was erased or cannot be said now. */
    String nama(HttpServletRequest request, String penerima) {
        try {
            return api.baca(request, PENERIMA + "/" + penerima) instanceof Jawaban.Diterima read
                    ? read.isi().path("penerima").path("nama").asString("")
                    : "";
        } catch (AccessDeniedException e) {
            // A payment may be read by a role that may not read the register.
            return "";
        }
    }
}
