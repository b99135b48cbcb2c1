package id.jejak.contract.value;

/**
 * The kinds of findings. Their names are part of stored identities and stay; of what kinds there are findings now is the
 * query side's.
 */
public enum JenisTemuan {
    /** A published sum that is not the sum of its parts. */
    JUMLAH,
    /** A published ratio that does not follow from its figures. */
    RASIO,
    /** A year that jumps out of its row. */
    LONCATAN,
    /** Two tables that disagree on one indicator and year. */
    TABEL_BERBEDA,
    /** A number that stands for two documents or proofs. */
    NOMOR_GANDA,
    /** Realizations that no proof is named for, but a report. */
    TANPA_BUKTI,
    /** A realization dated before the document that gives it a ceiling. */
    MENDAHULUI_DOKUMEN,
    /** Much of a year's spending in its last days. */
    AKHIR_TAHUN,
    /** Payments that seem to be one, split under a threshold. */
    DIPECAH,
    /** A shift just before the year closes. */
    GESER_JELANG_TUTUP,
    /** One large figure in several agencies, as a template leaves it. */
    SISA_TEMPLAT,
    /** A legal document that cites another year than the one it is for. */
    TAHUN_DASAR_HUKUM,
    /** Two proofs of the same lines, amounts and day, as the same upload twice leaves them. */
    BUKTI_KEMBAR,
    /** Monthly figures that only grow, as cumulative ones do. */
    KUMULATIF,
    /** Two sources of the same figure: a report beside SP2D, a published LRA beside the ledger. */
    SUMBER_BERBEDA,
    /** A published realization above the published budget of the same row and year. */
    MELAMPAUI_ANGGARAN,
    /** A float (UP, TU) that was cashed and not accounted for when its year had ended. */
    UANG_MUKA_TERBUKA,
    /** Months of anggaran kas that are not the ceiling in force. */
    KAS_BERBEDA,
    /** A month in which more was taken back than was spent, so that the figure to date fell. */
    KUMULATIF_TURUN,
    /** A capital line that began at zero and was given money later. */
    MODAL_MENYUSUL,
    /** A year whose budget had four totals and more. */
    ANGGARAN_BERGANTI
}
