package id.jejak.query.web;

/**
 * A link.
 *
 * @param teks what it says; text of the ledger, the same in every language
 */
public record Tautan(String teks, String url) {}
