package id.jejak.query.web;

import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows.
 *
 * @param bahasa the page's language as its {@code lang} attribute
 * @param indonesia this page in Bahasa Indonesia
 * @param inggris this page in English
 * @param simpan this page's address with its filters, where it is one to be kept under a name
 * @param saat when it was asked for, which a printed page says
 * @param masuk who is signed in, if anybody
 */
public record Laman(
        String bahasa,
        String indonesia,
        String inggris,
        @Nullable String simpan,
        String saat,
        @Nullable Masuk masuk) {

    /**
     * Somebody who is signed in.
     *
     * @param peran the role, with which its name in the message bundles ends
     * @param pembaca whether the role reads figures
     */
    public record Masuk(String nama, String peran, boolean pembaca) {}
}
