package id.jejak.query.paket;

import id.jejak.contract.access.OpenData.Published;
import id.jejak.query.web.Angka;
import java.util.Locale;

/**
 * A published package as pages show it.
 *
 * @param skpd whose it is; empty for all agencies
 */
record TerbitanView(
        long nomor, String judul, String skpd, String posisi, String sejak, String lisensi, String lisensiUrl) {

    static TerbitanView of(Published one, Locale bahasa) {
        return new TerbitanView(
                one.id(),
                one.title(),
                one.skpd().map(Object::toString).orElse(""),
                "#" + one.position(),
                Angka.waktu(one.publishedAt(), bahasa),
                one.license().id(),
                one.license().url());
    }
}
