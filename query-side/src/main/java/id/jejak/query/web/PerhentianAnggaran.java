package id.jejak.query.web;

import id.jejak.contract.value.KodeSkpd;
import java.util.List;
import java.util.Locale;

/** The documents by which an agency's budgets came to be as they are. */
public interface PerhentianAnggaran {

    /** Those of these years, year by year, the oldest of each first. */
    List<Perhentian> perhentian(KodeSkpd skpd, List<Integer> tahun, Locale bahasa);
}
