package id.jejak.contract.event;

import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.TerbitanId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What published tables print of figures that are added up or computed here. */
public sealed interface TerbitanEvent extends JejakEvent {

    /**
     * A document prints these figures; of two statements of one cell the later counts.
     *
     * @param dokumen the document that prints them
     * @param tanggal the day from which the document is in force
     * @param angka at least one; no cell twice
     */
    @EventName("terbitan.angka-stated")
    @Revision("1")
    record AngkaStated(TerbitanId id, String dokumen, LocalDate tanggal, List<AngkaTerbit> angka)
            implements TerbitanEvent {

        public AngkaStated {
            angka = List.copyOf(angka);
        }
    }
}
