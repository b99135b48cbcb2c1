package id.jejak.standalone.demo;

import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Refusal.Reason;
import java.util.EnumSet;
import java.util.Set;

/**
 * One step of the load.
 *
 * @param pelaku who takes it; who orders a payment is not who requested it
 * @param sudahBila refusals by which it is known that it was taken before
 */
record Langkah(JejakCommand command, String pelaku, Set<Reason> sudahBila) {

    static final String PEMUAT = "demo";

    /** A document, which is known by its number. */
    static Langkah dokumen(JejakCommand command) {
        return new Langkah(command, PEMUAT, EnumSet.of(Reason.SUDAH_ADA, Reason.NOMOR_TERPAKAI));
    }
}
