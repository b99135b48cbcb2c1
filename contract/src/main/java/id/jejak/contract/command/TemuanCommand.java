package id.jejak.contract.command;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.PutusanTemuan;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.Teks;
import id.jejak.contract.value.TemuanId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What an inspector does with a finding. */
public sealed interface TemuanCommand extends JejakCommand {

    TemuanId id();

    @Override
    default KodeSkpd skpd() {
        return id().skpd();
    }

    @Override
    default String dokumen() {
        return id().toString();
    }

    /**
     * Notes something about a finding, settled or not.
     *
     * @param catatan not blank; names no person
     */
    record Annotate(@TargetAggregateIdentifier TemuanId id, String catatan) implements TemuanCommand {

        /** @throws IllegalArgumentException where it is blank or cannot be kept as {@link Teks} */
        public Annotate {
            catatan = Teks.berisi(catatan);
        }
    }

    /**
     * Settles a finding that is open.
     *
     * @param catatan why; not blank, names no person
     * @param bukti of the evidence that the asker has seen
     */
    record Settle(@TargetAggregateIdentifier TemuanId id, PutusanTemuan putusan, String catatan, Sha256 bukti)
            implements TemuanCommand {

        /** @throws IllegalArgumentException where the note is blank or cannot be kept as {@link Teks} */
        public Settle {
            catatan = Teks.berisi(catatan);
        }
    }

    /**
     * Opens a finding again that was settled.
     *
     * @param alasan why; not blank, names no person
     */
    record Reopen(@TargetAggregateIdentifier TemuanId id, String alasan) implements TemuanCommand {

        /** @throws IllegalArgumentException where it is blank or cannot be kept as {@link Teks} */
        public Reopen {
            alasan = Teks.berisi(alasan);
        }
    }
}
