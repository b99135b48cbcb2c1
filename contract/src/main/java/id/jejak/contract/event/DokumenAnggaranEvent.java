package id.jejak.contract.event;

import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Sha256;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * What happens to a document of a budget or a plan until it takes force; what it does then are events of the year and its
 * lines, or of the plan.
 */
public sealed interface DokumenAnggaranEvent extends JejakEvent {

    DokumenId id();

    /**
     * The document was drafted, or drafted anew; this is all that it says from now on.
     *
     * @param lampiran its attachments, by the SHA-256 of their content
     */
    @EventName("dokumen-anggaran.drafted")
    @Revision("2")
    record Drafted(DokumenId id, IsiDokumen isi, List<Sha256> lampiran) implements DokumenAnggaranEvent {

        public Drafted {
            lampiran = List.copyOf(lampiran);
        }
    }

    /** The draft was handed in for approval. */
    @EventName("dokumen-anggaran.submitted")
    @Revision("1")
    record Submitted(DokumenId id) implements DokumenAnggaranEvent {}

    /**
     * The draft was given back to be drafted anew.
     *
     * @param alasan why; names no person
     */
    @EventName("dokumen-anggaran.returned")
    @Revision("1")
    record Returned(DokumenId id, String alasan) implements DokumenAnggaranEvent {}

    /** The document took force, with all its lines in the same transaction. */
    @EventName("dokumen-anggaran.enacted")
    @Revision("1")
    record Enacted(DokumenId id) implements DokumenAnggaranEvent {}
}
