package id.jejak.query.evaluasi;

import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.Persen;
import id.jejak.query.banding.Sasaran;
import id.jejak.query.banding.SelBanding;
import id.jejak.query.banding.Uang;
import id.jejak.query.lembar.Sel;
import java.math.BigDecimal;
import java.util.Optional;

/** What a cell of an evaluation says. The two moments of a compared cell are of one kind. */
sealed interface Nilai {

    Sel sel();

    /** Nothing of the same kind. */
    Nilai kosong();

    /**
     * The cell, with what it was beside it.
     *
     * @param sel as it is
     */
    Sel banding(Sel sel, Nilai sebelum, SelBanding cells);

    /**
     * What is to be reached, or was.
     *
     * @param ke the events that say so
     */
    record Capaian(Target target, String ke) implements Nilai {

        @Override
        public Sel sel() {
            return Sel.target(target).ke(ke);
        }

        @Override
        public Nilai kosong() {
            return new Capaian(Target.KOSONG, "");
        }

        @Override
        public Sel banding(Sel sel, Nilai sebelum, SelBanding cells) {
            Capaian was = (Capaian) sebelum;
            return cells.target(sel, new Sasaran(was.target, target), was.ke);
        }
    }

    /**
     * A plan's money.
     *
     * @param ke the events that make it
     */
    record Pagu(SelRupiah pagu, String ke) implements Nilai {

        @Override
        public Sel sel() {
            return Sel.rupiah(pagu).ke(ke);
        }

        @Override
        public Nilai kosong() {
            return new Pagu(SelRupiah.KOSONG, "");
        }

        @Override
        public Sel banding(Sel sel, Nilai sebelum, SelBanding cells) {
            Pagu was = (Pagu) sebelum;
            return cells.rupiah(sel, new Uang(was.pagu, pagu), was.ke);
        }
    }

    /**
     * An amount of rupiah; of a quarter in which more was returned than spent it is negative.
     *
     * @param ke the events that make it
     */
    record Jumlah(Optional<Rupiah> jumlah, String ke) implements Nilai {

        @Override
        public Sel sel() {
            return Sel.rupiah(jumlah).ke(ke);
        }

        @Override
        public Nilai kosong() {
            return new Jumlah(Optional.empty(), "");
        }

        @Override
        public Sel banding(Sel sel, Nilai sebelum, SelBanding cells) {
            Jumlah was = (Jumlah) sebelum;
            return cells.rupiah(sel, was.jumlah, jumlah, was.ke);
        }
    }

    record Rasio(Persen persen) implements Nilai {

        @Override
        public Sel sel() {
            return Sel.persen(persen);
        }

        @Override
        public Nilai kosong() {
            return new Rasio(new Persen(Keadaan.KOSONG, BigDecimal.ZERO));
        }

        @Override
        public Sel banding(Sel sel, Nilai sebelum, SelBanding cells) {
            return cells.persen(sel, ((Rasio) sebelum).persen, persen);
        }
    }

    /** A word, such as a grade, or what is served. */
    record Kata(String teks) implements Nilai {

        @Override
        public Sel sel() {
            return Sel.teks(teks);
        }

        @Override
        public Nilai kosong() {
            return new Kata("");
        }

        @Override
        public Sel banding(Sel sel, Nilai sebelum, SelBanding cells) {
            return cells.kata(sel, ((Kata) sebelum).teks, teks);
        }
    }
}
