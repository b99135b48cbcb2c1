package id.jejak.query.tabel25;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.tabel25.Tabel25.Baris;
import id.jejak.query.tabel25.Tabel25.Sel;
import id.jejak.query.web.Angka;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tabel 2.5 as its page prints it.
 *
 * @param rentang the years as the address names them
 * @param posisi the ledger position
 * @param waktu when it was read
 */
public record Tabel25View(
        String skpd, String rentang, List<Integer> tahun, List<Row> baris, String posisi, String waktu) {

    /**
     * One row, each of its lists one cell per year.
     *
     * @param kunci its name's key in the message bundles
     * @param rekening the account whose leaves it adds up
     */
    public record Row(
            String nomor,
            String kunci,
            String rekening,
            List<String> anggaran,
            List<String> realisasi,
            List<String> rasio) {

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
                Angka.nomor(table.posisi()),
                Angka.waktu(table.posisi(), bahasa));
    }

    private static Row row(Baris baris) {
        return new Row(
                baris.belanja().nomor(),
                baris.belanja().kunci(),
                baris.belanja().rekening(),
                baris.sel().stream().map(Sel::anggaran).map(Tabel25View::rupiah).toList(),
                baris.sel().stream()
                        .map(Sel::realisasi)
                        .map(Tabel25View::rupiah)
                        .toList(),
                baris.sel().stream().map(Sel::rasio).map(Rasio::tertulis).toList());
    }

    private static String rupiah(Optional<Rupiah> jumlah) {
        return jumlah.map(Angka::rupiah).orElse("");
    }
}
