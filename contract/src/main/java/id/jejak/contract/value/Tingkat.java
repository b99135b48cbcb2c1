package id.jejak.contract.value;

/** The levels of a Renstra that carry indicators, from the goals down to the leaves that carry money. */
public enum Tingkat {
    TUJUAN,
    SASARAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN
}
