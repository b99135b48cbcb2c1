package id.jejak.query.realisasi;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.belanja.NamaKode;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.util.List;
import java.util.Map;

/** Reads which lines of the budget can be spent of, and how much is left of each. */
public final class MataQuery {

    private static final String LINES = """
            SELECT pos, rekening, sumber_dana, sum(anggaran) AS pagu, coalesce(sum(realisasi), 0) AS realisasi
            FROM leaf GROUP BY pos, rekening, sumber_dana
            HAVING sum(anggaran) IS NOT NULL ORDER BY pos, rekening, sumber_dana""";

    private final Reads reads;

    public MataQuery(Reads reads) {
        this.reads = reads;
    }

    /** The agencies that have a budget, each with its last year. */
    public List<KodeSkpd> agencies() {
        return reads.read(FaktaBelanja::agenciesWithFigures);
    }

    /** The last year that the agency has figures of. */
    public int terakhir(KodeSkpd skpd) {
        return reads.read(sql -> FaktaBelanja.tahun(sql, skpd).sampai());
    }

    /**
     * The agency's budget of this year, line by line.
     *
     * @param names what the agency's plan calls its nodes, for codes that no list names
     */
    public List<Mata> lines(KodeSkpd skpd, int tahun, Map<String, String> names) {
        return reads.read(sql -> {
            Posisi posisi = FaktaBelanja.posisi(reads, Titik.SEKARANG);
            List<Mata> found = FaktaBelanja.query(
                            sql, LINES, skpd, new Tahun(tahun, tahun), Basis.TERBIT, Titik.SEKARANG, posisi)
                    .query((row, i) -> new Mata(
                            row.getString("pos"),
                            row.getString("rekening"),
                            row.getString("sumber_dana"),
                            "",
                            "",
                            new Rupiah(row.getBigDecimal("pagu")),
                            new Rupiah(row.getBigDecimal("realisasi"))))
                    .list();
            Map<String, String> places =
                    NamaKode.program(sql, found.stream().map(Mata::pos).toList(), tahun);
            Map<String, String> accounts =
                    NamaKode.rekening(sql, found.stream().map(Mata::rekening).toList(), tahun);
            return found.stream()
                    .map(one -> new Mata(
                            one.pos(),
                            one.rekening(),
                            one.dana(),
                            places.getOrDefault(one.pos(), names.getOrDefault(one.pos(), "")),
                            accounts.getOrDefault(one.rekening(), ""),
                            one.pagu(),
                            one.realisasi()))
                    .toList();
        });
    }

    /**
     * The lines of the proof of this number that something is left of.
     *
     * @param names as for {@link #lines}
     */
    List<BarisBukti> bukti(KodeSkpd skpd, int tahun, String nomor, Map<String, String> names) {
        return reads.read(sql -> {
            Posisi posisi = FaktaBelanja.posisi(reads, Titik.SEKARANG);
            List<BarisBukti> found = FaktaBelanja.bukti(sql, skpd, tahun, nomor, posisi)
                    .query((row, i) -> new BarisBukti(
                            row.getString("pos"),
                            row.getString("rekening"),
                            row.getString("sumber_dana"),
                            "",
                            new Rupiah(row.getBigDecimal("sisa"))))
                    .list();
            Map<String, String> places =
                    NamaKode.program(sql, found.stream().map(BarisBukti::pos).toList(), tahun);
            return found.stream()
                    .map(one -> new BarisBukti(
                            one.pos(),
                            one.rekening(),
                            one.dana(),
                            places.getOrDefault(one.pos(), names.getOrDefault(one.pos(), "")),
                            one.sisa()))
                    .toList();
        });
    }
}
