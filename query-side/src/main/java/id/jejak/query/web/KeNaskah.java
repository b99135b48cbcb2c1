package id.jejak.query.web;

import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.PembayaranId;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where a document on its way into force, or a payment on its way to its account, has its page. */
public final class KeNaskah {

    private KeNaskah() {}

    public static String of(DokumenId id) {
        return "/revisi/%s/%d/%s".formatted(id.tahun().skpd(), id.tahun().tahun(), id.konsep());
    }

    public static String of(PembayaranId id) {
        return "/pembayaran/" + id.tahun() + "?spp=" + UriUtils.encode(id.nomor(), StandardCharsets.UTF_8);
    }
}
