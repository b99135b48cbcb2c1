package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.TerbitanId;
import id.jejak.query.pemeriksaan.Fakta.Terbit;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import java.util.Optional;

/** How a published cell is named. */
record Sebutan(Terbit terbit) {

    static Sebutan of(Terbit terbit) {
        return new Sebutan(terbit);
    }

    /** Its table's number, as {@code 6.1}. */
    String tabel() {
        return nomor(terbit.tabel());
    }

    /** The number of a table. */
    static String nomor(TerbitanId.Tabel tabel) {
        return switch (tabel) {
            case TABEL_2_3 -> "2.3";
            case TABEL_2_5 -> "2.5";
            case LRA -> "LRA";
            case TABEL_6_1 -> "6.1";
        };
    }

    /** What a finding about it is about: {@code 2021-2026/6.1/2.13.05/akhir}. */
    String tentang() {
        Ukuran ukuran = terbit.angka().ukuran();
        boolean several = ukuran == Ukuran.ANGGARAN || ukuran == Ukuran.REALISASI;
        return "%s/%s/%s%s/%s"
                .formatted(
                        terbit.renstra().periode(),
                        tabel(),
                        terbit.angka().baris(),
                        several ? "." + ukuran : "",
                        terbit.angka().kolom());
    }

    /** Its column in words. */
    Object kolom() {
        String kolom = terbit.angka().kolom();
        return kolom.equals("akhir") ? Kalimat.of("pemeriksaan.akhir") : kolom;
    }

    Optional<Integer> tahun() {
        String kolom = terbit.angka().kolom();
        return kolom.equals("akhir") ? Optional.empty() : Optional.of(Integer.valueOf(kolom));
    }

    /** Where the trail shows who stated what it prints. */
    String jejak(Fakta fakta) {
        return fakta.jejak(terbit.renstra())
                .hanya("hal", "ANGKA_TERBIT")
                .hanya("pos", terbit.angka().baris())
                .toString();
    }
}
