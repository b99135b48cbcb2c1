package id.jejak.query.evaluasi;

import id.jejak.contract.value.Arah;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Persen;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.projection.Posisi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * E.80, the evaluation of a plan's results over all of its years.
 *
 * @param periode the plan's years, extensions included
 * @param baris the plan's nodes, a parent before its children
 * @param jumlah of all programs of the plan
 * @param luar realized outside of the plan's programs, in the years in which anything was
 */
record E80(
        RenstraId renstra,
        Periode periode,
        Basis basis,
        List<Baris> baris,
        Uang jumlah,
        SortedMap<Integer, Rupiah> luar,
        Titik titik,
        Posisi posisi) {

    /**
     * A program, kegiatan or sub kegiatan.
     *
     * @param sasaran (2) the objectives that a program serves, by code and name; empty where none is stated
     */
    record Baris(KodeRencana kode, String sasaran, String nama, String unit, Uang uang, List<Indikator> indikator)
            implements Pekerjaan.Baris {}

    /**
     * The rupiah of a row.
     *
     * @param akhir (6) indicative ceilings of all of the plan's years
     * @param target (7) to (11) indicative ceilings, per year of the plan
     * @param realisasi (12) to (16) realized in each of them; empty where nothing was posted
     */
    record Uang(SelRupiah akhir, List<SelRupiah> target, List<Optional<Rupiah>> realisasi) {

        /** (17) to (21) Realized in percent of the target, of the plan's so manieth year from 0. */
        Persen rasio(int ke) {
            return Persen.rasio(target.get(ke).jumlah(), realisasi.get(ke));
        }
    }

    /**
     * The achievement (K) of an indicator.
     *
     * @param arah in which direction it improves
     * @param awal (5) reached when the plan began
     * @param awalDicapai whether that was posted as an achievement, and is not the plan's own word for it
     * @param akhir (6) the target at the plan's end
     * @param target (7) to (11) per year of the plan
     * @param capaian (12) to (16) reached in each of them
     */
    record Indikator(
            IndikatorId id,
            String nama,
            String satuan,
            Arah arah,
            Target awal,
            boolean awalDicapai,
            Target akhir,
            List<Target> target,
            List<Target> capaian)
            implements Terbalik {

        /** (17) to (21) Reached in percent of the target, of the plan's so manieth year from 0. */
        Persen rasio(int ke) {
            return Persen.capaian(target.get(ke), capaian.get(ke), isTerbalik());
        }
    }

    /** What it is about, without figures. */
    List<Pekerjaan> pekerjaan() {
        return baris.stream().map(Pekerjaan.Baris::pekerjaan).toList();
    }

    /** The mean of the ratios of the programs' indicators in the plan's so manieth year. */
    Persen rataK(int ke) {
        return mean(row -> row.indikator().stream().map(one -> one.rasio(ke)));
    }

    /** The mean of the ratios of the programs' rupiah in that year. */
    Persen rataRupiah(int ke) {
        return mean(row -> Stream.of(row.uang().rasio(ke)));
    }

    private Persen mean(Function<Baris, Stream<Persen>> ratios) {
        List<BigDecimal> values = baris.stream()
                .filter(row -> row.kode().tingkat() == Tingkat.PROGRAM)
                .flatMap(ratios)
                .flatMap(one -> one.angka().stream())
                .toList();
        return Persen.rata(values);
    }
}
