package id.jejak.query.web;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import java.util.List;
import java.util.Locale;

/** The documents by which a plan came to be as it is: the stops on the way of its tables through time. */
public interface PerhentianRenstra {

    /** The oldest first. */
    List<Perhentian> perhentian(RenstraId plan, Locale bahasa);

    /**
     * A document.
     *
     * @param sebutan what it is called: {@code Renstra awal}, {@code Revisi 1}
     * @param judul its title, number and the day from which it is in force
     * @param titik when all that it changed had been recorded, and nothing that a later one changed
     */
    record Perhentian(String sebutan, String judul, Titik titik) {}
}
