package id.jejak.command.impor;

import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A file that was taken in.
 *
 * @param nomor in the order in which they were taken in
 * @param sha256 of the file
 * @param diterima when, by the database's clock
 * @param posisi the ledger's last position against which it was judged; none before
 * @param pembukuan who last had it posted
 * @param pembalikan who had it taken back
 */
public record Batch(
        UUID id,
        long nomor,
        JenisImpor jenis,
        Sha256 sha256,
        String namaBerkas,
        Ketentuan ketentuan,
        String pelaku,
        Instant diterima,
        Keadaan keadaan,
        OptionalLong posisi,
        Optional<Instant> dinilai,
        Optional<Pembukuan> pembukuan,
        Optional<Pembalikan> pembalikan) {

    /** Where a batch is. */
    public enum Keadaan {
        /** Its rows are kept, and not or no longer judged. */
        DITERIMA,
        DINILAI,
        /** It is being posted, now or as soon as a process is there that does it. */
        MEMBUKUKAN,
        DIBUKUKAN,
        /** It is being taken back, likewise. */
        MEMBALIK,
        DIBALIK
    }

    /**
     * That it is to be posted.
     *
     * @param hanyaSiap whether what is ready is posted though not all is
     */
    public record Pembukuan(String pelaku, String peran, String alasan, boolean hanyaSiap) {}

    /** That it is to be taken back, by one document. */
    public record Pembalikan(String pelaku, String peran, String alasan, DokumenPengembalian dokumen) {}

    /** By what id all that it posts, or takes back, is found in the ledger. */
    public String permintaan() {
        return Permintaan.IMPOR + id;
    }

    Permintaan membukukan() {
        Pembukuan asked = pembukuan.orElseThrow();
        return new Permintaan(asked.pelaku, asked.peran, permintaan(), asked.alasan);
    }

    Permintaan membalik() {
        Pembalikan asked = pembalikan.orElseThrow();
        return new Permintaan(asked.pelaku, asked.peran, permintaan(), asked.alasan);
    }
}
