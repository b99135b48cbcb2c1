package id.jejak.query.web;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of its own time. The first three say the same whenever it is printed of the same moment.
 *
 * @param posisi the ledger position
 * @param tercatat when the event at this position was recorded; none where nothing is recorded yet
 * @param per the day of which it is; none where it is of all that is known
 * @param hari the same day as addresses have it, {@code 30-06-2023}
 * @param asked what of the ledger was asked for, as addresses have it; none for all that is known
 * @param dibaca when it was read
 * @param tertinggal how many events were recorded by then that could not be in it yet; none where there were none
 */
public record Cap(
        String posisi,
        @Nullable String tercatat,
        @Nullable String per,
        @Nullable String hari,
        @Nullable String asked,
        String dibaca,
        @Nullable String tertinggal) {

    public static Cap of(Titik titik, Posisi posisi, Locale bahasa) {
        return new Cap(
                AngkaIndonesia.format(BigDecimal.valueOf(posisi.nomor())),
                posisi.tercatat().map(time -> Angka.waktu(time, bahasa)).orElse(null),
                titik.per().map(day -> Angka.tanggal(day, bahasa)).orElse(null),
                titik.per().map(Waktu::hari).orElse(null),
                titik.tercatat().map(Waktu::tercatat).orElse(null),
                Angka.waktu(posisi.dibaca(), bahasa),
                posisi.tertinggal() == 0 ? null : AngkaIndonesia.format(BigDecimal.valueOf(posisi.tertinggal())));
    }
}
