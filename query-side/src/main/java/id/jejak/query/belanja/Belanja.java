package id.jejak.query.belanja;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rows of Tabel 2.5 by the chart of accounts of their time: until 2020 that of Permendagri 13/2006, from 2021 that
 * of Permendagri 90/2019. A row's figure is the sum of all leaves below its account.
 */
public enum Belanja {
    TIDAK_LANGSUNG("1", "5.1", Bagan.PERMENDAGRI_13_2006),
    LANGSUNG("2", "5.2", Bagan.PERMENDAGRI_13_2006),
    PEGAWAI("", "5.2.1", Bagan.PERMENDAGRI_13_2006),
    BARANG_DAN_JASA("", "5.2.2", Bagan.PERMENDAGRI_13_2006),
    MODAL("", "5.2.3", Bagan.PERMENDAGRI_13_2006),
    OPERASI_90("1", "5.1", Bagan.PERMENDAGRI_90_2019),
    PEGAWAI_90("", "5.1.01", Bagan.PERMENDAGRI_90_2019),
    BARANG_DAN_JASA_90("", "5.1.02", Bagan.PERMENDAGRI_90_2019),
    BUNGA_90("", "5.1.03", Bagan.PERMENDAGRI_90_2019),
    SUBSIDI_90("", "5.1.04", Bagan.PERMENDAGRI_90_2019),
    HIBAH_90("", "5.1.05", Bagan.PERMENDAGRI_90_2019),
    BANTUAN_SOSIAL_90("", "5.1.06", Bagan.PERMENDAGRI_90_2019),
    MODAL_90("2", "5.2", Bagan.PERMENDAGRI_90_2019),
    TIDAK_TERDUGA_90("3", "5.3", Bagan.PERMENDAGRI_90_2019),
    TRANSFER_90("4", "5.4", Bagan.PERMENDAGRI_90_2019);

    private final String nomor;
    private final String rekening;
    private final Bagan bagan;

    Belanja(String nomor, String rekening, Bagan bagan) {
        this.nomor = nomor;
        this.rekening = rekening;
        this.bagan = bagan;
    }

    /** The charts of accounts and the years in which they are in force. */
    enum Bagan {
        PERMENDAGRI_13_2006(0, 2020),
        PERMENDAGRI_90_2019(2021, 9999);

        private final int first;
        private final int last;

        Bagan(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    /** The rows that a table of these years has: those of every chart in force in one of them. */
    public static List<Belanja> rowsOf(List<Integer> tahun) {
        return Arrays.stream(values())
                .filter(row -> tahun.stream().anyMatch(row::isInForce))
                .toList();
    }

    /** What the account is in that year, where it is one of these. */
    public static Optional<Belanja> of(String rekening, int tahun) {
        return Arrays.stream(values())
                .filter(row -> row.rekening.equals(rekening) && row.isInForce(tahun))
                .findFirst();
    }

    /** Whether its account means this in that year. */
    public boolean isInForce(int tahun) {
        return tahun >= bagan.first && tahun <= bagan.last;
    }

    /** The number of a main row; empty for a row below one. */
    public String nomor() {
        return nomor;
    }

    /** The account whose leaves are added up. */
    public String rekening() {
        return rekening;
    }

    /** The key of its text in the message bundles. */
    public String kunci() {
        return "belanja." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
