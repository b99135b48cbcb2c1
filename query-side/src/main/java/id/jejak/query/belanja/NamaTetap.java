package id.jejak.query.belanja;

import java.util.Map;
import java.util.Optional;

/** What regulations themselves call the accounts at the top of a chart, for where no list of accounts is in force. */
public final class NamaTetap {

    /** Below {@link Belanja} and above it, under the chart of Permendagri 90/2019. */
    private static final Map<String, String> BAGAN_90 = Map.of(
            "5.2.01", "belanja.modal-tanah-90",
            "5.2.02", "belanja.modal-peralatan-90",
            "5.2.03", "belanja.modal-gedung-90",
            "5.2.04", "belanja.modal-jalan-90",
            "5.2.05", "belanja.modal-aset-tetap-90",
            "5.2.06", "belanja.modal-aset-lain-90",
            "5.3.01", "belanja.tidak-terduga-90",
            "5.4.01", "belanja.bagi-hasil-90",
            "5.4.02", "belanja.bantuan-keuangan-90");

    private static final String EXPENDITURE = "5";
    private static final int FIRST_OF_90 = 2021;

    private NamaTetap() {}

    /** The key of the account's name in that year in the message bundles; empty where no regulation's chart names it. */
    public static Optional<String> kunci(String rekening, int tahun) {
        if (rekening.equals(EXPENDITURE)) {
            return Optional.of("belanja.semua");
        }
        return Belanja.of(rekening, tahun)
                .map(Belanja::kunci)
                .or(() -> Optional.ofNullable(tahun >= FIRST_OF_90 ? BAGAN_90.get(rekening) : null));
    }
}
