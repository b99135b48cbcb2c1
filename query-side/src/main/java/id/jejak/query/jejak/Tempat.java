package id.jejak.query.jejak;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.SumberDana;
import org.jspecify.annotations.Nullable;

/**
 * What within an agency's year or plan a line is about, as far as it says.
 *
 * @param pos the place in the budget, or the plan's node
 */
record Tempat(
        @Nullable Integer tahun,
        @Nullable String pos,
        @Nullable KodeRekening rekening,
        @Nullable SumberDana sumberDana,
        @Nullable IndikatorId indikator) {

    static final Tempat SEMUA = new Tempat(null, null, null, null, null);

    static Tempat di(String pos) {
        return new Tempat(null, pos, null, null, null);
    }

    static Tempat belanja(String pos, KodeRekening rekening, SumberDana sumberDana) {
        return new Tempat(null, pos, rekening, sumberDana, null);
    }

    static Tempat indikator(String pos, IndikatorId indikator) {
        return new Tempat(null, pos, null, null, indikator);
    }

    Tempat tahun(int tahun) {
        return new Tempat(tahun, pos, rekening, sumberDana, indikator);
    }
}
