package id.jejak.command.anggaran;

import id.jejak.contract.event.AnggaranEvent.PengembalianReceived;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Rupiah;
import java.util.SortedMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes back what one proof had posted on one budget line.
 *
 * @param asal the number of the proof
 * @param baris the lines by their place in the document; where there are none, all that remains
 */
public record ReverseBaris(
        @TargetAggregateIdentifier AnggaranId id,
        String asal,
        DokumenPengembalian dokumen,
        String alasan,
        SortedMap<Integer, BarisBelanja> baris) {

    /** Whether the money was paid in after the year, so that it is income of another one. */
    boolean isPendapatan() {
        return dokumen.jenis() == DokumenPengembalian.Jenis.STS
                && dokumen.tanggal().getYear() > id.tahun().tahun();
    }

    RealisasiReversed reversed(Kunci kunci, Rupiah jumlah) {
        return new RealisasiReversed(id, kunci.rekening(), kunci.sumberDana(), jumlah, asal, dokumen, alasan);
    }

    PengembalianReceived received(Kunci kunci, Rupiah jumlah) {
        return new PengembalianReceived(id, kunci.rekening(), kunci.sumberDana(), jumlah, asal, dokumen, alasan);
    }
}
