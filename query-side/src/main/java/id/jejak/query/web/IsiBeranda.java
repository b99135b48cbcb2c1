package id.jejak.query.web;

import java.util.List;

/** What a table tells of itself on the home page. */
public interface IsiBeranda {

    /** What the table holds now. */
    Kartu kartu();

    /**
     * A table.
     *
     * @param kunci with which its title and description in the message bundles begin
     * @param isi what it can be shown for; none where it holds nothing
     */
    record Kartu(String kunci, List<Tautan> isi) {}
}
