package id.jejak.command.tahunanggaran;

/** The stages of a year; the latest change of its ceilings sets it (Permendagri 77/2020). */
public enum Tahap {
    /** Nothing can be posted yet: the DPA opens the year. */
    BELUM_ADA_DPA,
    DPA,
    PERGESERAN,
    DPPA,
    DITUTUP
}
