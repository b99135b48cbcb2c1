package id.jejak.contract.value;

/**
 * The decision to use a code that is not in the list in force; recorded with the document that uses it.
 *
 * @param jenis the kind of list
 * @param kode the code, in the one way to write it
 * @param alasan why it is used all the same; names no person
 */
public record KodeLuarDaftar(JenisDaftar jenis, String kode, String alasan) {

    /** @throws IllegalArgumentException for a text that is no code of this kind, or without a reason that can be kept */
    public KodeLuarDaftar {
        kode = jenis.kode(kode);
        alasan = Teks.bersih(alasan);
        if (alasan.isEmpty()) {
            throw new IllegalArgumentException("A code outside the list is admitted for a reason");
        }
    }
}
