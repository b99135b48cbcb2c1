package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.TemuanId;
import id.jejak.query.Titik;
import id.jejak.query.pemeriksaan.tanggapan.Tanggapan;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * The findings of a moment.
 *
 * @param titik of when it is
 * @param posisi up to where it is read
 */
public record Pemeriksaan(Titik titik, Posisi posisi, List<Baris> baris) {

    /** Where a finding is in its life. */
    public enum Status {
        TERBUKA,
        /** Settled, on the evidence that there is. */
        SELESAI,
        /** Settled, on other evidence than there is now. */
        BERUBAH,
        /** Inspectors said something of it, but the figures do not give it any more. */
        HILANG
    }

    /**
     * A finding.
     *
     * @param temuan what the figures give; none where they do not any more
     * @param tanggapan what inspectors said of it, oldest first
     */
    public record Baris(TemuanId id, Optional<Temuan> temuan, List<Tanggapan> tanggapan) {

        public Status status() {
            if (temuan.isEmpty()) {
                return Status.HILANG;
            }
            return penyelesaian()
                    .map(settled -> settled.bukti()
                                    .equals(Optional.of(temuan.get().sidik().hex()))
                            ? Status.SELESAI
                            : Status.BERUBAH)
                    .orElse(Status.TERBUKA);
        }

        /** What settles it and was not taken back. */
        public Optional<Tanggapan> penyelesaian() {
            return tanggapan.stream()
                    .filter(one -> one.apa() != Tanggapan.Apa.CATATAN)
                    .reduce((first, last) -> last)
                    .filter(last -> last.apa() == Tanggapan.Apa.SELESAI);
        }
    }
}
