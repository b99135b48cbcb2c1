package id.jejak.query.pemeriksaan.tanggapan;

import id.jejak.contract.value.PutusanTemuan;
import id.jejak.contract.value.TemuanId;
import java.time.Instant;
import java.util.Optional;

/**
 * What an inspector said of a finding.
 *
 * @param posisi the event's ledger position
 * @param putusan the outcome, where it settles the finding
 * @param bukti of the evidence that the finding was settled on, where it is
 * @param pelaku whose account it was
 * @param tercatat when it was recorded
 */
public record Tanggapan(
        long posisi,
        TemuanId temuan,
        Apa apa,
        Optional<PutusanTemuan> putusan,
        String catatan,
        Optional<String> bukti,
        String pelaku,
        Instant tercatat) {

    /** What it does. */
    public enum Apa {
        CATATAN,
        SELESAI,
        BUKA
    }
}
