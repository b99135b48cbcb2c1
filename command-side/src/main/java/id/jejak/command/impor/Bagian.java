package id.jejak.command.impor;

import id.jejak.contract.value.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is posted wholly or not at all: a proof, or the document of one agency.
 *
 * @param nomor in the order of their first rows, from 1
 * @param kunci what it is; empty for the rows of which nobody can tell where they belong
 * @param temuan what stands against it as a whole
 * @param perintah what is sent, as {@link Kiriman} writes it; there where it is ready
 * @param jumlah what the ledger has of it then, in rupiah
 * @param posisi of the last event that posted it
 */
public record Bagian(
        int nomor,
        String kunci,
        int baris,
        boolean siap,
        List<Temuan> temuan,
        Optional<String> perintah,
        Optional<Rupiah> jumlah,
        Nasib nasib,
        OptionalLong posisi) {

    /** Where what it led to is found: the draft of a budget document; empty for everything else, and before. */
    public String hasil() {
        return nasib == Nasib.DIBUKUKAN
                ? perintah.flatMap(json -> Json.read(json, Kiriman.class).konsep())
                        .map(draft -> draft.id().toString())
                        .orElse("")
                : "";
    }

    /** What became of it. */
    public enum Nasib {
        MENUNGGU,
        DIBUKUKAN,
        /** The ledger had it already, from elsewhere. */
        SUDAH_ADA,
        DITOLAK,
        DIBALIK,
        TIDAK_DAPAT_DIBALIK
    }
}
