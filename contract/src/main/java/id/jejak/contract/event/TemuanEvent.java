package id.jejak.contract.event;

import id.jejak.contract.value.PutusanTemuan;
import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.TemuanId;
import org.axonframework.serialization.Revision;

/** What inspectors say of a finding. The finding itself is computed from the ledger and is no event. */
public sealed interface TemuanEvent extends JejakEvent {

    TemuanId id();

    /**
     * Something was noted about the finding.
     *
     * @param catatan the note; names no person
     */
    @EventName("temuan.annotated")
    @Revision("1")
    record Annotated(TemuanId id, String catatan) implements TemuanEvent {}

    /**
     * The finding was settled.
     *
     * @param catatan why; names no person
     * @param bukti of the evidence that lay before whoever settled it: other evidence is another matter
     */
    @EventName("temuan.settled")
    @Revision("1")
    record Settled(TemuanId id, PutusanTemuan putusan, String catatan, Sha256 bukti) implements TemuanEvent {}

    /**
     * The settled finding is open again.
     *
     * @param alasan why; names no person
     */
    @EventName("temuan.reopened")
    @Revision("1")
    record Reopened(TemuanId id, String alasan) implements TemuanEvent {}
}
