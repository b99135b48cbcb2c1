package id.jejak.command.impor;

import id.jejak.contract.command.Refusal.Reason;

/** What is judged of a row. */
public enum Putusan {
    /** It can be posted. */
    SIAP,
    /** Nothing is wrong with it, but with another row of its proof or document. */
    TERTAHAN,
    /** The file says it twice, or the ledger has it already. */
    DUPLIKAT,
    /** It spends more than is left, the rows before it being posted. */
    MELAMPAUI_PAGU,
    /** A code that is none, or is not in the list in force. */
    KODE_TIDAK_DIKENAL,
    /** A number that can be read in two ways. */
    ANGKA_AMBIGU,
    /** A date that is none, or lies outside the fiscal year. */
    TANGGAL_SALAH,
    /** The number of its proof stands for something else, in the file or in the ledger. */
    NOMOR_BUKTI_BENTROK,
    /** The year takes no more. */
    TAHUN_DITUTUP,
    /** Anything else. */
    GALAT_LAIN;

    static Putusan of(Reason reason) {
        return switch (reason) {
            case MELEBIHI_PAGU, MELEBIHI_PAGU_SAAT_ITU, MELEBIHI_KAS, MELEBIHI_SPD, MELEBIHI_KOMITMEN -> MELAMPAUI_PAGU;
            case KODE_TIDAK_DIKENAL -> KODE_TIDAK_DIKENAL;
            case TANGGAL_DI_LUAR_TAHUN -> TANGGAL_SALAH;
            case BUKTI_BERBEDA -> NOMOR_BUKTI_BENTROK;
            case TAHUN_DITUTUP -> TAHUN_DITUTUP;
            case BARIS_GANDA -> DUPLIKAT;
            default -> GALAT_LAIN;
        };
    }

    /** What a fault of a file's cell amounts to, by its stable code. */
    static Putusan ofFault(String kode) {
        return switch (kode) {
            case "angka-ganda", "angka-jadi-tanggal" -> ANGKA_AMBIGU;
            case "bukan-tanggal", "tahun-dua-angka", "tanggal-tidak-ada", "tanggal-berupa-angka" -> TANGGAL_SALAH;
            case "kode-jadi-angka",
                    "kode-jadi-tanggal",
                    "bukan-kode-skpd",
                    "bukan-pos",
                    "bukan-rekening",
                    "bukan-sumber-dana",
                    "bukan-kode-rencana" -> KODE_TIDAK_DIKENAL;
            default -> GALAT_LAIN;
        };
    }
}
