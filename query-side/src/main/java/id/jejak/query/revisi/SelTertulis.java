package id.jejak.query.revisi;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;

/** Indicative ceilings as people type them. */
final class SelTertulis {

    private SelTertulis() {}

    /** @throws IllegalArgumentException for a text that is neither an amount nor one of the published marks */
    static SelRupiah read(String text) {
        String written = text.strip();
        return written.isEmpty() || written.equals("-") || written.equals("NA")
                ? new SelRupiah(written)
                : SelRupiah.of(amount(written));
    }

    private static Rupiah amount(String written) {
        try {
            return new Rupiah(AngkaIndonesia.read(written));
        } catch (AngkaIndonesia.Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
