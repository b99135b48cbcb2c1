package id.jejak.query.beranda;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.PembayaranId;
import id.jejak.query.jejak.MenungguQuery.Menunggu;
import id.jejak.query.web.Angka;
import id.jejak.query.web.KeNaskah;
import id.jejak.query.web.Laman.Masuk;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that waits for whoever is signed in.
 *
 * @param kunci with which its state in the message bundles ends
 * @param alasan why it has come to this state; empty where nothing was said
 * @param sejak since when, in WIB
 */
record Tugas(String kunci, String dokumen, String uraian, String alasan, String sejak, String url) {

    /** Who may order a payment, that is, issue its SPM. */
    private static final Set<Peran> ORDERS = EnumSet.of(Peran.BENDAHARA, Peran.VERIFIKATOR, Peran.PENYETUJU);

    /** Of all that waits, what this person can take on. */
    static List<Tugas> of(List<Menunggu> waiting, Masuk masuk, Locale bahasa) {
        return waiting.stream()
                .filter(one -> isFor(one, masuk.nama(), Peran.valueOf(masuk.peran())))
                .map(one -> new Tugas(
                        one.keadaan().name(),
                        one.dokumen(),
                        one.uraian(),
                        one.alasan(),
                        Angka.waktu(one.sejak(), bahasa),
                        address(one)))
                .toList();
    }

    private static String address(Menunggu one) {
        return one.keadaan().isPembayaran()
                ? KeNaskah.of(PembayaranId.of(one.benda()))
                : KeNaskah.of(DokumenId.of(one.benda()));
    }

    private static boolean isFor(Menunggu one, String nama, Peran peran) {
        boolean own = one.penyusun().contains(nama);
        return switch (one.keadaan()) {
            case KONSEP, DIKEMBALIKAN -> peran == Peran.PERENCANA;
            case DIAJUKAN -> peran == Peran.PENYETUJU && !own;
            case MENUNGGU_SPM -> ORDERS.contains(peran) && !own;
            case MENUNGGU_SP2D, MENUNGGU_PENCAIRAN, MENUNGGU_SPJ -> peran == Peran.BENDAHARA;
        };
    }
}
