package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.banding.Sebelum;
import id.jejak.query.banding.SelBanding;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.tabel25.Tabel25Lembar.Bentuk;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an address asks of Tabel 2.5.
 *
 * @param banding with what it is compared, as {@code /banding} names its ends; by default with nothing
 * @param terbitan {@code ya} shows beside a figure also what the document prints, where that differs
 */
record Tabel25Parameters(
        Optional<String> skpd, Optional<String> tahun, Optional<String> banding, Optional<String> terbitan) {

    /** What findings call the table. */
    private static final String NOMOR = "2.5";

    static final String PATH = "/laporan/tabel-2-5";

    Tabel25 table(Tabel25Query query, Basis basis, Titik titik) {
        return query.table(new Tabel25Query.Permintaan(
                Galat.read("skpd", skpd, KodeSkpd::new), Galat.read("tahun", tahun, Tahun::of), basis, titik));
    }

    boolean published() {
        return terbitan.filter("ya"::equals).isPresent();
    }

    /** What findings say of the table's cells. */
    TandaTemuan.Tanda marks(Tabel25 table, TandaTemuan findings, Locale bahasa) {
        TandaTemuan.Tabel known = new TandaTemuan.Tabel(table.skpd(), Optional.empty(), NOMOR);
        return findings.tanda(known, table.titik(), published(), bahasa);
    }

    /**
     * The table as it is shown, compared if it is to be.
     *
     * @param marks what findings say of its cells
     */
    Lembar lembar(
            Tabel25 table,
            Tabel25Query query,
            List<Perhentian> stops,
            TandaTemuan.Tanda marks,
            Bentuk bentuk,
            Locale bahasa) {
        Optional<Sebelum> end = Sebelum.read(banding, stops, table.posisi());
        List<String> filters = published() ? List.of(Teks.dalam(bahasa, "lembar.terbitan")) : List.of();
        if (end.isEmpty()) {
            return Tabel25Lembar.of(table, bentuk, marks.hiasan(), filters, bahasa)
                    .dengan(marks.catatan());
        }
        Tabel25 before = query.table(Tabel25Sandingan.asked(table, end.get()));
        Hiasan hiasan = Tabel25Sandingan.hiasan(before, table, bahasa).lalu(marks.hiasan());
        List<String> pokok = end.get().pokok(before.posisi(), table.titik(), table.posisi(), bahasa);
        return Tabel25Lembar.of(table, bentuk, hiasan, pokok, bahasa)
                .tentang(filters)
                .dengan(SelBanding.catatan(bahasa))
                .dengan(marks.catatan());
    }

    /** The page that shows the table so, as of this moment. */
    String alamat(Tabel25 table, Titik titik) {
        return new Alamat(PATH)
                .dengan("skpd", table.skpd().kode())
                .dengan("tahun", Tahun.of(table.tahun()).toString())
                .dengan("basis", table.basis().toString())
                .dengan("banding", banding.orElse(""))
                .dengan("terbitan", published() ? "ya" : "")
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }
}
