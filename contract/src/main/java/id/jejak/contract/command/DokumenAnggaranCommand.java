package id.jejak.contract.command;

import id.jejak.contract.value.DokumenId;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.Teks;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The life of a budget document. {@code versi} is the document's version that the asker has seen, the number of its last
 * event from 0 on.
 */
public sealed interface DokumenAnggaranCommand extends JejakCommand {

    DokumenId id();

    @Override
    default String dokumen() {
        return "KONSEP " + id().konsep();
    }

    @Override
    default KodeSkpd skpd() {
        return id().tahun().skpd();
    }

    /**
     * Drafts a document.
     *
     * @param lampiran attachments that are kept already
     */
    record Draft(@TargetAggregateIdentifier DokumenId id, IsiDokumen isi, List<Sha256> lampiran)
            implements DokumenAnggaranCommand {

        public Draft {
            lampiran = List.copyOf(lampiran);
        }
    }

    /** Drafts a document anew, before it is handed in or after it was given back. */
    record Redraft(@TargetAggregateIdentifier DokumenId id, long versi, IsiDokumen isi, List<Sha256> lampiran)
            implements DokumenAnggaranCommand {

        public Redraft {
            lampiran = List.copyOf(lampiran);
        }
    }

    /** Hands the draft in for approval. */
    record Submit(@TargetAggregateIdentifier DokumenId id, long versi) implements DokumenAnggaranCommand {}

    /** Gives the draft back. */
    record Return(@TargetAggregateIdentifier DokumenId id, long versi, String alasan)
            implements DokumenAnggaranCommand {

        /** @throws IllegalArgumentException where no reason is given, or one that cannot be kept as {@link Teks} */
        public Return {
            alasan = Teks.bersih(alasan);
            if (alasan.isEmpty()) {
                throw new IllegalArgumentException("A draft is given back for a reason");
            }
        }
    }

    /** Lets the document take force with all its lines, or not at all. */
    record Enact(DokumenId id, long versi) implements DokumenAnggaranCommand {}
}
