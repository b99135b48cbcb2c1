package id.jejak.contract.value;

/** The office that approves a shift, each of a higher level than those before it. */
public enum Pengesah {
    /** Pengguna Anggaran or Kuasa Pengguna Anggaran: the agency's own head. */
    PA_KPA,
    /** Pejabat Pengelola Keuangan Daerah. */
    PPKD,
    /** Sekretaris Daerah. */
    SEKDA
}
