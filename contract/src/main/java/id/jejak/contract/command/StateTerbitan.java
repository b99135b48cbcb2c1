package id.jejak.contract.command;

import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Teks;
import id.jejak.contract.value.TerbitanId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * States which sums and ratios a published table prints, for checks to hold against what its parts add up to. Cells that
 * are stated so already do nothing.
 *
 * @param dokumen the document that prints them
 * @param tanggal the day from which the document is in force
 * @param angka at least one; no cell twice
 */
public record StateTerbitan(
        @TargetAggregateIdentifier TerbitanId id, String dokumen, LocalDate tanggal, List<AngkaTerbit> angka)
        implements JejakCommand {

    /**
     * @throws IllegalArgumentException where the document's name is blank or cannot be kept as {@link Teks}, where there
     *     is no cell, or one twice
     */
    public StateTerbitan {
        dokumen = Teks.nomor(dokumen);
        angka = List.copyOf(angka);
        if (angka.isEmpty() || angka.stream().map(AngkaTerbit::sel).distinct().count() < angka.size()) {
            throw new IllegalArgumentException("A published table states cells, each one once");
        }
    }

    @Override
    public KodeSkpd skpd() {
        return id.renstra().skpd();
    }
}
