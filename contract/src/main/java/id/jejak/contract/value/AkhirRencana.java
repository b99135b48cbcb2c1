package id.jejak.contract.value;

/** How an indicator's target at the end of the plan follows from its yearly targets; a property of the indicator. */
public enum AkhirRencana {
    /** The sum of the plan's years, the base year left out: for outputs that are counted (orang, bulan, unit). */
    JUMLAH,
    /** The value of the plan's last year: for states, indices and percentages (Skor, %, Lembaga). */
    NILAI_TERAKHIR
}
