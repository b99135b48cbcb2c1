package id.jejak.query.tabel41;

import id.jejak.contract.value.KodeRencana;

/**
 * As what a node goes on that is no longer in the plan under its code.
 *
 * @param ke the code under which it goes on, or that of the node whose part it became
 */
public record Penerus(Cara cara, KodeRencana ke) {

    /** What became of it. */
    public enum Cara {
        /** Its code changed. */
        PINDAH,
        /** It became part of another node. */
        DIGABUNG
    }

    /** The same, reached by way of another: what was merged once is merged. */
    public Penerus sesudah(Penerus before) {
        return before.cara == Cara.DIGABUNG ? new Penerus(Cara.DIGABUNG, ke) : this;
    }
}
