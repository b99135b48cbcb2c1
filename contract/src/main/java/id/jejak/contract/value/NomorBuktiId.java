package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a proof within an agency's fiscal year, where it stands for one payment, or for one return of one
 * payment. Written {@code 2.08.2.13.0.00.01.0000/2024/BELANJA/CONTOH/0001/LS/2024}; the number may have slashes of its
 * own.
 *
 * @param golongan numbers of payments and numbers of returns are given out apart
 * @param nomor the number as written on the proof; of a return with the number of what it takes back
 */
public record NomorBuktiId(TahunAnggaranId tahun, Golongan golongan, String nomor) {

    /** Which series of numbers. */
    public enum Golongan {
        /** Proofs of realization: SP2D, SPJ, reports. */
        BELANJA,
        /** Documents that take a realization back: contra pos, STS, cancellations, corrections. */
        PENGEMBALIAN,
        /** Orders of payment (SPM), from which no realization follows. */
        SPM
    }

    /** @throws IllegalArgumentException for a number that is blank or cannot be kept as {@link Teks} */
    public NomorBuktiId {
        nomor = Teks.berisi(nomor);
    }

    /** @throws IllegalArgumentException for a number that is blank or longer than 200 characters */
    public static NomorBuktiId belanja(TahunAnggaranId tahun, String nomor) {
        return new NomorBuktiId(tahun, Golongan.BELANJA, Teks.nomor(nomor));
    }

    /** @throws IllegalArgumentException for a number that is blank or longer than 200 characters */
    public static NomorBuktiId spm(TahunAnggaranId tahun, String nomor) {
        return new NomorBuktiId(tahun, Golongan.SPM, Teks.nomor(nomor));
    }

    /** Of one slip for several payments each return is one of its own. */
    public static NomorBuktiId pengembalian(TahunAnggaranId tahun, DokumenPengembalian dokumen, String asal) {
        return new NomorBuktiId(tahun, Golongan.PENGEMBALIAN, dokumen.nomor() + " atas " + Teks.nomor(asal));
    }

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NomorBuktiId of(String text) {
        String[] parts = Ids.splitFirst(text, 4);
        return new NomorBuktiId(TahunAnggaranId.of(parts[0] + "/" + parts[1]), Golongan.valueOf(parts[2]), parts[3]);
    }

    @JsonValue
    @Override
    public String toString() {
        return tahun + "/" + golongan + "/" + nomor;
    }
}
