package id.jejak.query.tabel25;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.Tahun;
import id.jejak.query.tabel25.Tabel25.Baris;
import id.jejak.query.tabel25.Tabel25.Sel;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Cap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tabel 2.5 as its page prints it.
 *
 * @param rentang the years as the address names them
 * @param basis on which step of a payment its realization counts, as the address names it
 */
public record Tabel25View(String skpd, String rentang, List<Integer> tahun, List<Row> baris, String basis, Cap cap) {

    /**
     * One row, each of its lists one cell per year.
     *
     * @param kunci its name's key in the message bundles
     * @param pertumbuhan the average growth of the budget and of the realization
     */
    public record Row(
            String nomor,
            String kunci,
            List<String> anggaran,
            List<String> realisasi,
            List<String> rasio,
            List<String> pertumbuhan) {

        /** Whether it is a main row, with those below it in it. */
        public boolean utama() {
            return !nomor.isEmpty();
        }
    }

    static Tabel25View of(Tabel25 table, Locale bahasa) {
        return new Tabel25View(
                table.skpd().kode(),
                Tahun.of(table.tahun()).toString(),
                table.tahun(),
                table.baris().stream().map(Tabel25View::row).toList(),
                table.basis().toString(),
                Cap.of(table.titik(), table.posisi(), bahasa));
    }

    private static Row row(Baris baris) {
        return new Row(
                baris.belanja().nomor(),
                baris.belanja().kunci(),
                baris.sel().stream().map(Sel::anggaran).map(Tabel25View::rupiah).toList(),
                baris.sel().stream()
                        .map(Sel::realisasi)
                        .map(Tabel25View::rupiah)
                        .toList(),
                baris.sel().stream().map(Sel::rasio).map(Persen::tertulis).toList(),
                List.of(
                        baris.pertumbuhanAnggaran().tertulis(),
                        baris.pertumbuhanRealisasi().tertulis()));
    }

    private static String rupiah(Optional<Rupiah> jumlah) {
        return jumlah.map(Angka::rupiah).orElse("");
    }
}
