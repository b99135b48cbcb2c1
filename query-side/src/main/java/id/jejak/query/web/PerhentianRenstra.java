package id.jejak.query.web;

import id.jejak.contract.value.RenstraId;
import java.util.List;
import java.util.Locale;

/** The documents by which a plan came to be as it is. */
public interface PerhentianRenstra {

    /** The oldest first. */
    List<Perhentian> perhentian(RenstraId plan, Locale bahasa);
}
