package id.jejak.contract.command;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.PutusanTemuan;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.Teks;
import id.jejak.contract.value.TemuanId;
import java.util.OptionalLong;
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
     * @param versi how much was said of it, as the asker has seen; refused where something was said since
     */
    record Settle(
            @TargetAggregateIdentifier TemuanId id,
            PutusanTemuan putusan,
            String catatan,
            Sha256 bukti,
            OptionalLong versi)
            implements TemuanCommand {

        /** Whatever was said of it. */
        public Settle(TemuanId id, PutusanTemuan putusan, String catatan, Sha256 bukti) {
            this(id, putusan, catatan, bukti, OptionalLong.empty());
        }

        /** @throws IllegalArgumentException where the note is blank or cannot be kept as {@link Teks} */
        public Settle {
            catatan = Teks.berisi(catatan);
        }
    }

    /**
     * Opens a finding again that was settled.
     *
     * @param alasan why; not blank, names no person
     * @param versi as in {@link Settle}
     */
    record Reopen(@TargetAggregateIdentifier TemuanId id, String alasan, OptionalLong versi) implements TemuanCommand {

        /** Whatever was said of it. */
        public Reopen(TemuanId id, String alasan) {
            this(id, alasan, OptionalLong.empty());
        }

        /** @throws IllegalArgumentException where it is blank or cannot be kept as {@link Teks} */
        public Reopen {
            alasan = Teks.berisi(alasan);
        }
    }
}
