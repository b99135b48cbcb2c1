package id.jejak.query.banding;

import id.jejak.query.Titik;
import id.jejak.query.Titik.Tercatat;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Of when a comparison is as a whole: no side is known beyond it, and a side that names no day of its own is what was
 * in force on its day. So a comparison that was printed once is made again, whatever document came since.
 */
final class Bingkai {

    private final Titik titik;
    private final Function<Titik, Posisi> posisi;
    private final OptionalLong diketahui;

    /** @param posisi up to where a table of a moment is read */
    Bingkai(Titik titik, Function<Titik, Posisi> posisi) {
        this.titik = titik;
        this.posisi = posisi;
        this.diketahui = titik.tercatat().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(posisi.apply(titik).nomor());
    }

    /** Those of the documents that were recorded by then and in force on its day, as each was known then. */
    List<Versi> versi(List<Versi> all) {
        return all.stream()
                .filter(one -> diketahui.isEmpty() || one.posisi() <= diketahui.getAsLong())
                .filter(one -> !one.berlaku().isAfter(titik.sampai()))
                .map(one -> one.pada(titik(one.titik())))
                .toList();
    }

    /** A side's moment within it. */
    Titik titik(Titik side) {
        Titik dated = new Titik(side.per().or(titik::per), side.tercatat().map(this::numbered));
        return diketahui.isEmpty() ? dated : dated.tidakLewat(diketahui.getAsLong());
    }

    private Tercatat numbered(Tercatat tercatat) {
        return tercatat instanceof Tercatat.Waktu
                ? new Tercatat.Posisi(posisi.apply(new Titik(Optional.empty(), Optional.of(tercatat)))
                        .nomor())
                : tercatat;
    }
}
