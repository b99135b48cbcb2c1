package id.jejak.query.web;

import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where the trail shows the events of a table's cell, as known when the table was read: what they change is the cell. */
public final class KeJejak {

    private final String address;

    private KeJejak(String address) {
        this.address = address;
    }

    /** All events up to the moment of which a table is. */
    public static KeJejak of(Titik titik, Posisi posisi) {
        KeJejak all = new KeJejak("/jejak?tercatat=" + posisi.nomor());
        return titik.per().map(day -> all.hanya("per", day)).orElse(all);
    }

    /** Those of them that this filter of the trail leaves. */
    public KeJejak hanya(String saringan, Object nilai) {
        return new KeJejak(address + "&" + saringan + "=" + UriUtils.encode(nilai.toString(), StandardCharsets.UTF_8));
    }

    /** The address. */
    @Override
    public String toString() {
        return address;
    }
}
