package id.jejak.query.jejak.dokumen;

import id.jejak.contract.value.DokumenId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A document of a budget or a plan that was drafted, as it stands now.
 *
 * @param jenis its kind, by the name of its legal basis
 * @param nomor its number as written on it
 * @param berlaku from when it is to be in force
 * @param sejak when it came to this state
 * @param penyusun who wrote any of its texts, none of whom may enact it
 * @param position of its last step
 */
public record Naskah(
        DokumenId id,
        String jenis,
        String nomor,
        String judul,
        LocalDate berlaku,
        Keadaan keadaan,
        Instant sejak,
        Set<String> penyusun,
        long position) {

    /** Where a document is in its life. */
    public enum Keadaan {
        KONSEP,
        DIAJUKAN,
        DIKEMBALIKAN,
        DISAHKAN
    }

    /**
     * A step of a document's life.
     *
     * @param menjadi the state that it led to
     * @param alasan why, in the words of who took it; may be empty
     */
    public record Langkah(long position, Keadaan menjadi, Instant saat, String pelaku, String peran, String alasan) {}
}
