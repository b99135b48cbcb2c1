package id.jejak.query.lembar;

import java.util.Locale;

/** Marks the cells of tables that something was said of, and prints below a table what. */
public interface PenandaLembar {

    /** The table with its marks and notes, as known at its own position; the same where nothing was said of it. */
    Lembar tandai(Lembar lembar, Locale bahasa);
}
