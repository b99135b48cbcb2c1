package id.jejak.query.web;

import id.jejak.query.Titik;

/**
 * A document by which a plan or a budget came to be as it is: a stop on the way of its tables through time.
 *
 * @param nomor its number
 * @param sebutan what it is called: {@code Renstra awal}, {@code Revisi 1}, {@code DPPA 1 2024}
 * @param judul its title, number and the day from which it is in force
 * @param posisi where it was recorded
 * @param titik when all that it changed had been recorded, and nothing that a later one changed
 */
public record Perhentian(String nomor, String sebutan, String judul, long posisi, Titik titik) {

    /** As its tables were known at this position; a document that was recorded later is left as it is. */
    public Titik titik(long diketahui) {
        return posisi <= diketahui ? titik.tidakLewat(diketahui) : titik;
    }
}
