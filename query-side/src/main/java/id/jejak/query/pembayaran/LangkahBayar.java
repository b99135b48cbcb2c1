package id.jejak.query.pembayaran;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.query.jejak.pembayaran.Tahap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of a payment after its request, as forms have them. */
enum LangkahBayar {
    SPM,
    SP2D,
    ADVIS,
    CAIR,
    SPJ,
    SETORAN,
    BATAL;

    private static final Set<String> ORDERS =
            Set.of(Peran.BENDAHARA.name(), Peran.VERIFIKATOR.name(), Peran.PENYETUJU.name());

    /** The step that is named so in an address. */
    static LangkahBayar of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The step that follows; none after the last one. A float is accounted for in parts, so that its last step repeats. */
    static Optional<LangkahBayar> sesudah(Tahap tahap, JenisPembayaran jenis) {
        return switch (tahap) {
            case SPP -> Optional.of(SPM);
            case SPM -> Optional.of(SP2D);
            case SP2D -> Optional.of(jenis.isTunai() ? ADVIS : SPJ);
            case ADVIS -> Optional.of(CAIR);
            case CAIR -> Optional.of(SPJ);
            case SPJ -> Optional.of(SPJ).filter(again -> jenis.isUangMuka());
            case BATAL -> Optional.empty();
        };
    }

    /** Whether a payment that is so far can be cancelled. */
    static boolean isDapatBatal(Tahap tahap) {
        return tahap.compareTo(Tahap.CAIR) < 0;
    }

    /** Whether this role takes the step; who requested a payment does not order it, whatever the role. */
    boolean isUntuk(String peran) {
        return this == SPM ? ORDERS.contains(peran) : peran.equals(Peran.BENDAHARA.name());
    }

    /** Whether its paper has a number. */
    public boolean isBernomor() {
        return this != CAIR && this != SETORAN;
    }

    /** As addresses and ids of fields have it. */
    public String alamat() {
        return name().toLowerCase(Locale.ROOT);
    }
}
