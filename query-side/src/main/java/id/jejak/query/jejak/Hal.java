package id.jejak.query.jejak;

/** What a line of an event is about. */
public enum Hal {
    /** The event as a whole. */
    KEJADIAN(false),
    /** The ceiling of an account and funding source. */
    PAGU(true),
    REALISASI(true),
    CADANGAN(true),
    /** What a contract still commits. */
    KOMITMEN(true),
    /** What a payment drew on what its contract committed. */
    KOMITMEN_DIPAKAI(false),
    /** Money that came back after the year: income of a later one. */
    PENGEMBALIAN(false),
    /** The ceiling's share of a month. */
    KAS(true),
    /** Funds released for a period. */
    SPD(true),
    /** The indicative ceiling of a plan's node and year. */
    PAGU_INDIKATIF(true),
    /** A line of a document that is not in force yet. */
    USULAN(false),
    /** A line of a request for payment or of an account of what was paid. */
    PEMBAYARAN(false),
    /** What is kept back from a payment. */
    POTONGAN(false),
    TARGET(false),
    CAPAIAN(false),
    PROGRES_FISIK(false),
    /** What a node is called. */
    NAMA(false),
    PENANGGUNG_JAWAB(false),
    /** Where a node's work is done. */
    LOKASI(false),
    /** The goals and objectives that a program serves. */
    TUJUAN_SASARAN(false),
    /** In which direction an indicator improves. */
    ARAH(false),
    /** What an indicator is called and measured in. */
    INDIKATOR(false),
    /** The node at which an indicator stands. */
    TEMPAT(false),
    /** The last year of a plan. */
    AKHIR_PERIODE(false),
    /** A code admitted though it is in no list, or under which a node goes on. */
    KODE(false),
    /** What an inspector says of a finding. */
    TEMUAN(false),
    /** What a published table prints of figures that follow from others. */
    ANGKA_TERBIT(false);

    private final boolean dijumlah;

    Hal(boolean dijumlah) {
        this.dijumlah = dijumlah;
    }

    /** Whether its changes are amounts of rupiah that add up. */
    public boolean dijumlah() {
        return dijumlah;
    }
}
