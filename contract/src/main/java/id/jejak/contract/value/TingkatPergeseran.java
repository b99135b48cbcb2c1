package id.jejak.contract.value;

/**
 * How far a shift of ceilings reaches, from the nearest to the farthest: the levels between which money moves, by
 * Permendagri 77/2020. Before 2021 an account has no sub rincian objek, and the kegiatan is the leaf.
 */
public enum TingkatPergeseran {
    /** Within one account: between its funding sources or descriptions. */
    DALAM_SUB_RINCIAN_OBJEK,
    /** Between sub rincian objek of one rincian objek. */
    ANTAR_SUB_RINCIAN_OBJEK,
    /** Between rincian objek of one objek. */
    ANTAR_RINCIAN_OBJEK,
    /** Between objek of one jenis. */
    ANTAR_OBJEK,
    /** Between jenis of one kelompok. */
    ANTAR_JENIS,
    /** Between kelompok of one sub kegiatan. */
    ANTAR_KELOMPOK,
    /** Between sub kegiatan of one kegiatan. */
    ANTAR_SUB_KEGIATAN,
    /** Between kegiatan of one program. */
    ANTAR_KEGIATAN,
    /** Between programs of one agency. */
    ANTAR_PROGRAM
}
