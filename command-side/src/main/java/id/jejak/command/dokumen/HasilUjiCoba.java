package id.jejak.command.dokumen;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a document would do at this moment.
 *
 * @param baris its lines in their order
 * @param jumlah the year's ceilings in every group that a line of the document falls into, before and after; none for a
 *     document that changes no ceiling
 * @param tingkat how far a shift reaches
 * @param pengesahMinimal the office that has to approve it at least
 * @param rencana what a plan's document changes, in the order of its lines; none for a budget document
 * @param jumlahRencana the plan's indicative ceilings in every group and year that a line of its document falls into,
 *     before and after; none for a budget document
 * @param keberatan every rule that it would break; none where it can be enacted
 */
public record HasilUjiCoba(
        List<Baris> baris,
        List<Jumlah> jumlah,
        Optional<TingkatPergeseran> tingkat,
        Optional<Pengesah> pengesahMinimal,
        List<Rencana> rencana,
        List<JumlahRencana> jumlahRencana,
        List<Refusal> keberatan) {

    /** Of a plan's document. */
    static HasilUjiCoba rencana(List<Rencana> rencana, List<JumlahRencana> jumlah, List<Refusal> keberatan) {
        return new HasilUjiCoba(
                List.of(), List.of(), Optional.empty(), Optional.empty(), rencana, jumlah, List.copyOf(keberatan));
    }

    /**
     * What a line changes of a plan.
     *
     * @param nomor the line's place in the document, from 0
     * @param kode the node's code, or the indicator's identity; empty for the plan as a whole
     * @param tahun of which year; none for what has no years
     * @param sebelum what is in force, whatever the document says; empty where there is nothing
     * @param sesudah what would be in force; empty where there would be nothing
     */
    public record Rencana(int nomor, String kode, Hal hal, OptionalInt tahun, String sebelum, String sesudah) {}

    /**
     * The indicative ceilings of one group and year, in rupiah; what is not available, nil or empty counts as nothing.
     *
     * @param kelompok a program, a kegiatan or a sub kegiatan
     */
    public record JumlahRencana(Kelompok kelompok, KodeRencana kode, int tahun, Rupiah sebelum, Rupiah sesudah) {}

    /** What a plan says of a node or an indicator. */
    public enum Hal {
        /** The plan's last year. */
        AKHIR_PERIODE,
        NAMA,
        PENANGGUNG_JAWAB,
        PAGU_INDIKATIF,
        SATUAN,
        /** How the target at the plan's end follows from the yearly ones. */
        CARA_TARGET_AKHIR,
        TARGET,
        /** Where a node's work is done. */
        LOKASI,
        /** The goals and objectives that a program serves. */
        TUJUAN_SASARAN,
        /** In which direction an indicator improves. */
        ARAH,
        /** The code under which a node goes on, or that of the node whose part it becomes. */
        KODE,
        /** The node at which an indicator stands. */
        TEMPAT,
        /** The indicator by which it is measured: itself, or the one into which it is merged. */
        INDIKATOR
    }

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
