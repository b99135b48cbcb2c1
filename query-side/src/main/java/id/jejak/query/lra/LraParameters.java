package id.jejak.query.lra;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.banding.Sebelum;
import id.jejak.query.banding.SelBanding;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lra.Lra.Susunan;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.Waktu;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an address asks of the LRA.
 *
 * @param susunan {@code rekening}, the default, or {@code program}
 * @param tingkat down to which level; by default jenis of accounts, and sub kegiatan
 * @param banding with what it is compared, as {@code /banding} names its ends; by default with nothing
 */
record LraParameters(
        Optional<String> skpd,
        Optional<String> tahun,
        Optional<String> susunan,
        Optional<String> tingkat,
        Optional<String> banding) {

    static final String PATH = "/laporan/lra";

    private static final int JENIS = 3;

    LraQuery.Permintaan asked(Basis basis, Titik titik) {
        Susunan arrangement = Galat.read("susunan", susunan, text -> Susunan.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Susunan.REKENING);
        return new LraQuery.Permintaan(
                Galat.read("skpd", skpd, KodeSkpd::new),
                Galat.read("tahun", tahun, Tahun::anggaran),
                arrangement,
                Galat.read("tingkat", tingkat, text -> within(text, 1, arrangement.terdalam()))
                        .orElse(JENIS),
                basis,
                titik);
    }

    /** The report as it is shown, compared if it is to be. */
    Lembar lembar(Lra lra, LraQuery query, List<Perhentian> stops, Map<String, String> rencana, Locale bahasa) {
        Optional<Sebelum> end = Sebelum.read(banding, stops, lra.posisi());
        if (end.isEmpty()) {
            return LraLembar.of(lra, rencana, bahasa);
        }
        Lra before = query.report(new LraQuery.Permintaan(
                Optional.of(lra.skpd()),
                Optional.of(lra.tahun()),
                lra.susunan(),
                lra.tingkat(),
                lra.basis(),
                end.get().titik()));
        return LraLembar.of(
                        LraSandingan.union(before, lra),
                        rencana,
                        LraSandingan.hiasan(before, lra, bahasa),
                        end.get().pokok(before.posisi(), lra.titik(), lra.posisi(), bahasa),
                        bahasa)
                .dengan(SelBanding.catatan(bahasa));
    }

    /** The page that shows the report so, as of this moment. */
    String alamat(Lra lra, Titik titik) {
        return new Alamat(PATH)
                .dengan("skpd", lra.skpd().kode())
                .dengan("tahun", Integer.toString(lra.tahun()))
                .dengan("susunan", lra.susunan().name().toLowerCase(Locale.ROOT))
                .dengan("tingkat", Integer.toString(lra.tingkat()))
                .dengan("basis", lra.basis().toString())
                .dengan("banding", banding.orElse(""))
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }

    private static Integer within(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
