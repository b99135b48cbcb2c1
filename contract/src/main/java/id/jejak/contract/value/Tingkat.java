package id.jejak.contract.value;

/** The levels of a Renstra that carry indicators, from the goals down to the leaves that carry money. */
public enum Tingkat {
    /** A table of indicators beside the tree: performance of the bidang urusan, without a parent and without money. */
    KINERJA_URUSAN,
    TUJUAN,
    SASARAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN
}
