package id.jejak.contract.value;

import java.time.LocalDate;

/**
 * The legal basis of a change: the document without which no ceiling, target or indicator changes.
 *
 * @param jenis its kind
 * @param nomor its number as written on it, unique per kind, SKPD and year; what is not published bears {@code CONTOH}
 * @param tanggal the date it bears
 * @param judul its title
 */
public record DasarHukum(Jenis jenis, String nomor, LocalDate tanggal, String judul) {

    /** @throws IllegalArgumentException where the number or the title is blank or cannot be kept as {@link Teks} */
    public DasarHukum {
        nomor = Teks.bersih(nomor);
        judul = Teks.bersih(judul);
        if (nomor.isBlank() || judul.isBlank()) {
            throw new IllegalArgumentException("A legal basis has a number and a title");
        }
    }

    /** The kinds of document that change a plan or a budget. */
    public enum Jenis {
        RENSTRA,
        PERUBAHAN_RENSTRA,
        DPA,
        PERGESERAN,
        DPPA,
        KOREKSI,
        /** Holds parts of ceilings back, or releases them (automatic adjustment). */
        PENCADANGAN,
        /** Spreads ceilings over the months. */
        ANGGARAN_KAS,
        /** Releases funds for a period (Surat Penyediaan Dana). */
        SPD,
        /** Closes a fiscal year. */
        PENUTUPAN,
        /** Reopens a closed fiscal year. */
        PEMBUKAAN_KEMBALI,
        /** A published summary of a closed year that has no document of its own here, as Tabel 2.5 of a Renstra. */
        RINGKASAN
    }
}
