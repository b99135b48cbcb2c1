package id.jejak.contract.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A payment, from its request (SPP) on: the agency, the fiscal year and the SPP's number, which may have slashes of its
 * own. Written {@code 2.08.2.13.0.00.01.0000/2024/SPP/0001/SPP-LS/2024}. The SP2D's number is not known before the SP2D
 * is issued; it is kept by {@link NomorBuktiId}.
 *
 * @param nomor the SPP's number as written on it
 */
public record PembayaranId(TahunAnggaranId tahun, String nomor) {

    private static final String SPP = "SPP";

    /** @throws IllegalArgumentException for a number that is blank or longer than 200 characters */
    public PembayaranId {
        nomor = Teks.nomor(nomor);
    }

    /** @throws IllegalArgumentException for a text not written so */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PembayaranId of(String text) {
        String[] parts = Ids.splitFirst(text, 4);
        if (!parts[2].equals(SPP)) {
            throw new IllegalArgumentException("Not the identity of a payment: " + text);
        }
        return new PembayaranId(TahunAnggaranId.of(parts[0] + "/" + parts[1]), parts[3]);
    }

    @JsonValue
    @Override
    public String toString() {
        return tahun + "/" + SPP + "/" + nomor;
    }
}
