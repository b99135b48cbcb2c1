package id.jejak.query.projection;

import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.belanja.Belanja;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is budgeted and spent, folded from the events in memory with no database: the plain reading of what they mean, to
 * hold the tables against.
 */
final class LipatanBelanja {

    private record Tempat(AnggaranId id, KodeRekening rekening, SumberDana sumberDana) {}

    private record Nilai(Tempat tempat, Rupiah nilai, LocalDate berlaku) {}

    private final List<Nilai> pagu = new ArrayList<>();
    private final List<Nilai> realisasi = new ArrayList<>();

    /** The events, in the order of the ledger. */
    LipatanBelanja(List<JejakEvent> events) {
        events.forEach(this::apply);
    }

    private void apply(JejakEvent event) {
        if (event instanceof PaguSet set) {
            pagu.add(new Nilai(new Tempat(set.id(), set.rekening(), set.sumberDana()), set.pagu(), set.berlaku()));
        } else if (event instanceof RealisasiPosted posted) {
            realisasi.add(new Nilai(
                    new Tempat(posted.id(), posted.rekening(), posted.sumberDana()),
                    posted.jumlah(),
                    posted.bukti().tanggal()));
        } else if (event instanceof RealisasiReversed reversed) {
            realisasi.add(new Nilai(
                    new Tempat(reversed.id(), reversed.rekening(), reversed.sumberDana()),
                    Rupiah.ZERO.minus(reversed.jumlah()),
                    reversed.dokumen().tanggal()));
        }
    }

    /** The ceilings in force on a day in a row of a year; empty where none was ever set. */
    Optional<Rupiah> anggaran(KodeSkpd skpd, int tahun, Belanja row, LocalDate per) {
        Map<Tempat, Nilai> inForce = new HashMap<>();
        pagu.stream()
                .filter(set -> !set.berlaku().isAfter(per))
                .forEach(set -> inForce.merge(
                        set.tempat(), set, (old, next) -> next.berlaku().isBefore(old.berlaku()) ? old : next));
        return sum(inForce.values().stream(), skpd, tahun, row);
    }

    /** What was realized up to a day in a row of a year; empty where nothing ever was. */
    Optional<Rupiah> realisasi(KodeSkpd skpd, int tahun, Belanja row, LocalDate per) {
        return sum(realisasi.stream().filter(one -> !one.berlaku().isAfter(per)), skpd, tahun, row);
    }

    private static Optional<Rupiah> sum(Stream<Nilai> values, KodeSkpd skpd, int tahun, Belanja row) {
        return values.filter(value -> value.tempat().id().tahun().skpd().equals(skpd)
                        && value.tempat().id().tahun().tahun() == tahun
                        && row.isInForce(tahun)
                        && isBelow(value.tempat().rekening(), row))
                .map(Nilai::nilai)
                .reduce(Rupiah::plus);
    }

    private static boolean isBelow(KodeRekening rekening, Belanja row) {
        return (rekening.kode() + ".").startsWith(row.rekening() + ".");
    }
}
