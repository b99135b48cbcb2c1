package id.jejak.contract.event;

import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.Sha256;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happens to the number of a proof. */
public sealed interface NomorBuktiEvent extends JejakEvent {

    NomorBuktiId id();

    /**
     * The number stands for this content from now on; the content is in the events recorded with this one.
     *
     * @param isi of kind, date and lines: the same again is the same proof
     * @param pos the places whose budget lines it touched; none where it moved cash only
     * @param pembayaran the number of the SPP it follows from; empty where it was posted directly
     */
    @EventName("nomor-bukti.used")
    @Revision("1")
    record Used(NomorBuktiId id, Sha256 isi, List<String> pos, String pembayaran) implements NomorBuktiEvent {

        public Used {
            pos = List.copyOf(pos);
        }
    }

    /**
     * What the number stood for is wholly taken back, and the number was given free again by decision.
     *
     * @param surat the decision's number
     * @param tanggal the decision's date
     * @param alasan why; names no person
     */
    @EventName("nomor-bukti.freed")
    @Revision("1")
    record Freed(NomorBuktiId id, String surat, LocalDate tanggal, String alasan) implements NomorBuktiEvent {}
}
