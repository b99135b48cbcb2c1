package id.jejak.query.capaian;

/**
 * Something of a node of which a period's value is posted: an indicator, or the physical progress of a sub kegiatan.
 *
 * @param id the indicator; empty for the progress
 * @param asal the node with which it is kept
 * @param target what is wanted in the year of the period; empty where nothing is stated
 * @param tercatat what counts now as reached in the period; empty where nothing is posted
 * @param versi the version of the node with which it is kept
 */
record Ukuran(String id, String asal, String nama, String satuan, String target, String tercatat, long versi) {

    /** Whether it is an indicator. */
    public boolean isIndikator() {
        return !id.isEmpty();
    }
}
