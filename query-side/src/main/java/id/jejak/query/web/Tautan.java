package id.jejak.query.web;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;

/**
 * A link.
 *
 * @param teks what it says; text of the ledger, the same in every language
 */
public record Tautan(String teks, String url) {

    /** To what a page shows for a plan. */
    public static Tautan renstra(String path, RenstraId plan) {
        return new Tautan(plan.skpd() + " · " + plan.periode(), path + "?renstra=" + plan);
    }

    /** To what a page shows for an agency's year. */
    public static Tautan tahun(String path, KodeSkpd skpd, int tahun) {
        return new Tautan(skpd + " · " + tahun, path + "?skpd=" + skpd + "&tahun=" + tahun);
    }
}
