package id.jejak.query.sub;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.Titik;
import id.jejak.query.Titik.Tercatat;
import id.jejak.query.jejak.PosQuery.Diproses;
import id.jejak.query.jejak.PosQuery.Tempatan;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * How a sub kegiatan stands; or a kegiatan, or the summary book, which carry budget lines too. A realization counts from
 * the day on which its SP2D was issued, as it does for what may still be spent.
 *
 * @param nama empty where no list and no plan names the code
 * @param pagu the ceilings in force; empty where none was ever set
 * @param realisasi the realizations; empty where none was ever posted
 * @param diproses what is asked for and not realized yet
 * @param titik of when it is asked for
 * @param posisi up to where all of it is read
 */
public record SubKegiatan(
        KodeSkpd skpd,
        int tahun,
        String pos,
        String nama,
        Optional<Rupiah> pagu,
        Optional<Rupiah> realisasi,
        List<Diproses> diproses,
        Titik titik,
        Posisi posisi) {

    /** What payments ask for that are no realizations yet. */
    public Rupiah dalamProses() {
        return diproses.stream().map(Diproses::jumlah).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Realization in percent of the ceilings. */
    public Persen serapan() {
        return Persen.rasio(pagu, realisasi);
    }

    /** What is left of the ceilings after realizations and what is in process; empty where there is no ceiling. */
    public Optional<Rupiah> sisa() {
        return pagu.map(ceiling -> ceiling.minus(realisasi.orElse(Rupiah.ZERO)).minus(dalamProses()));
    }

    /** Whether anything was budgeted or spent here. */
    public boolean isBelanja() {
        return pagu.isPresent() || realisasi.isPresent();
    }

    /** The same moment as it was read, so that all parts of a page are of one. */
    Titik dibaca() {
        return new Titik(titik.per(), Optional.of(new Tercatat.Posisi(posisi.nomor())));
    }

    Tempatan tempat() {
        return new Tempatan(skpd, tahun, pos, dibaca());
    }
}
