package id.jejak.command.impor;

import id.jejak.contract.value.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A batch with what it adds up to.
 *
 * @param putusan how many rows were judged so
 * @param nasib how many parts have come to what
 * @param berkas all that the file says
 * @param siap what is ready, whether or not it is posted by now
 * @param dibukukan what was posted, added up from the events in the ledger; none while that is going on
 * @param dibalik what was taken back of it, in rupiah, likewise
 * @param tanpaJumlah how many rows bear no amount that can be read
 * @param sama whether the ledger has exactly what the file says, to the last rupiah
 * @param cocok whether the ledger has exactly what was sent to it
 * @param kembar other batches of the same file
 */
public record Ringkasan(
        Batch batch,
        Map<Putusan, Integer> putusan,
        Map<Bagian.Nasib, Integer> nasib,
        Jumlah berkas,
        Jumlah siap,
        Optional<Jumlah> dibukukan,
        Optional<Rupiah> dibalik,
        int tanpaJumlah,
        boolean sama,
        boolean cocok,
        List<UUID> kembar) {

    /**
     * A sum.
     *
     * @param bagian proofs or documents
     * @param jumlah exact, in rupiah
     */
    public record Jumlah(int baris, int bagian, Rupiah jumlah) {}

    /** How many rows are judged to be anything but ready. */
    public int belumSiap() {
        return putusan.entrySet().stream()
                .filter(entry -> entry.getKey() != Putusan.SIAP)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many parts have come to this. */
    public int nasib(Bagian.Nasib one) {
        return nasib.getOrDefault(one, 0);
    }
}
