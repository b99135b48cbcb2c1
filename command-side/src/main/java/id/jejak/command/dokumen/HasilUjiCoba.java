package id.jejak.command.dokumen;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.List;
import java.util.Optional;

/**
 * What a document would do at this moment.
 *
 * @param baris its lines in their order
 * @param jumlah the year's ceilings in every group that a line of the document falls into, before and after; none for a
 *     document that changes no ceiling
 * @param tingkat how far a shift reaches
 * @param pengesahMinimal the office that has to approve it at least
 * @param keberatan every rule that it would break; none where it can be enacted
 */
public record HasilUjiCoba(
        List<Baris> baris,
        List<Jumlah> jumlah,
        Optional<TingkatPergeseran> tingkat,
        Optional<Pengesah> pengesahMinimal,
        List<Refusal> keberatan) {

    /**
     * One line: a ceiling; in a reservation what is held back of it, in an anggaran kas what is spread over the months,
     * in an SPD what is released, there under the account {@code 5} for all accounts of the place.
     *
     * @param nomor its place in the document, from 0
     * @param sebelum what is in force, whatever the document says, in rupiah
     * @param sesudah what would be in force, in rupiah
     */
    public record Baris(
            int nomor, String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah sebelum, Rupiah sesudah) {}

    /**
     * The ceilings of one group, in rupiah.
     *
     * @param kode the program's, kegiatan's, sub kegiatan's or account's code
     */
    public record Jumlah(Kelompok kelompok, String kode, Rupiah sebelum, Rupiah sesudah) {}

    /** By what ceilings are added up. */
    public enum Kelompok {
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN,
        REKENING
    }
}
