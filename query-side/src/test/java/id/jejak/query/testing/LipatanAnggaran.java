package id.jejak.query.testing;

import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.PembayaranEvent.Advised;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.belanja.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One year of an agency as of a day and on a basis, folded from the events with maps and loops and no database: the plain
 * reading of what they mean, to hold the reports against.
 */
public final class LipatanAnggaran {

    /** Where something is budgeted or spent, and on which day. */
    public record Daun(AnggaranId id, KodeRekening rekening, SumberDana sumberDana, LocalDate hari, Rupiah nilai) {

        public String pos() {
            return id.pos();
        }

        private List<Object> tempat() {
            return List.of(id, rekening, sumberDana);
        }

        private Daun pada(LocalDate other) {
            return new Daun(id, rekening, sumberDana, other, nilai);
        }
    }

    private record Langkah(PembayaranId id, Basis langkah, LocalDate hari) {}

    private record Belanja(Daun daun, String bukti) {}

    private final TahunAnggaranId tahun;
    private final LocalDate per;
    private final Map<List<Object>, Daun> pagu = new HashMap<>();
    private final Map<List<Object>, KasSet> kas = new HashMap<>();
    private final List<Belanja> belanja = new ArrayList<>();
    private final List<Langkah> langkah = new ArrayList<>();
    private final Map<String, PembayaranId> terbit = new HashMap<>();
    private final List<Daun> dihitung = new ArrayList<>();

    /** @param events in the order of the ledger */
    public LipatanAnggaran(List<JejakEvent> events, TahunAnggaranId tahun, LocalDate per, Basis basis) {
        this.tahun = tahun;
        this.per = per;
        events.forEach(this::budget);
        events.forEach(this::spending);
        events.forEach(this::steps);
        belanja.forEach(one -> count(one, basis));
    }

    private void budget(JejakEvent event) {
        if (event instanceof PaguSet set && isIn(set.id().tahun(), set.berlaku())) {
            Daun leaf = new Daun(set.id(), set.rekening(), set.sumberDana(), set.berlaku(), set.pagu());
            Daun old = pagu.get(leaf.tempat());
            if (old == null || !leaf.hari().isBefore(old.hari())) {
                pagu.put(leaf.tempat(), leaf);
            }
        } else if (event instanceof KasSet set && isIn(set.id().tahun(), set.berlaku())) {
            List<Object> place = List.of(set.id(), set.rekening(), set.sumberDana());
            KasSet old = kas.get(place);
            if (old == null || !set.berlaku().isBefore(old.berlaku())) {
                kas.put(place, set);
            }
        }
    }

    private void spending(JejakEvent event) {
        if (event instanceof RealisasiPosted one
                && isIn(one.id().tahun(), one.bukti().tanggal())) {
            Daun leaf = new Daun(
                    one.id(), one.rekening(), one.sumberDana(), one.bukti().tanggal(), one.jumlah());
            belanja.add(new Belanja(leaf, one.bukti().nomor()));
        } else if (event instanceof RealisasiReversed one
                && isIn(one.id().tahun(), one.dokumen().tanggal())) {
            Rupiah back = Rupiah.ZERO.minus(one.jumlah());
            Daun leaf = new Daun(
                    one.id(), one.rekening(), one.sumberDana(), one.dokumen().tanggal(), back);
            belanja.add(new Belanja(leaf, one.asal()));
        }
    }

    private void steps(JejakEvent event) {
        if (event instanceof Sp2dIssued one && isIn(one.id().tahun(), one.tanggal())) {
            terbit.put(one.nomor(), one.id());
            langkah.add(new Langkah(one.id(), Basis.TERBIT, one.tanggal()));
        } else if (event instanceof Advised one && isIn(one.id().tahun(), one.tanggal())) {
            langkah.add(new Langkah(one.id(), Basis.ADVIS, one.tanggal()));
        } else if (event instanceof Cashed one && isIn(one.id().tahun(), one.tanggal())) {
            langkah.add(new Langkah(one.id(), Basis.CAIR, one.tanggal()));
        } else if (event instanceof SpjAccepted one && isIn(one.id().tahun(), one.tanggal())) {
            langkah.add(new Langkah(one.id(), Basis.SPJ, one.tanggal()));
        }
    }

    /** What a payment's SP2D proves counts from the basis's step on; what no payment stands behind, on its own day. */
    private void count(Belanja one, Basis basis) {
        PembayaranId payment = terbit.get(one.bukti());
        if (payment == null) {
            dihitung.add(one.daun());
            return;
        }
        langkah.stream()
                .filter(step -> step.id().equals(payment) && step.langkah() == basis)
                .map(Langkah::hari)
                .min(LocalDate::compareTo)
                .map(day -> day.isBefore(one.daun().hari()) ? one.daun().hari() : day)
                .ifPresent(day -> dihitung.add(one.daun().pada(day)));
    }

    private boolean isIn(TahunAnggaranId of, LocalDate day) {
        return of.equals(tahun) && !day.isAfter(per);
    }

    /** The ceilings in force. */
    public List<Daun> pagu() {
        return List.copyOf(pagu.values());
    }

    /** The ceilings in force among these; empty where none was ever set. */
    public Optional<Rupiah> pagu(Predicate<Daun> where) {
        return sum(pagu(), where);
    }

    /** What the basis counts. */
    public List<Daun> realisasi() {
        return List.copyOf(dihitung);
    }

    /** What the basis counts among these; empty where nothing is. */
    public Optional<Rupiah> realisasi(Predicate<Daun> where) {
        return sum(dihitung, where);
    }

    /** What is planned for a month, from 1; empty where no anggaran kas is in force. */
    public Optional<Rupiah> rencana(int bulan) {
        return kas.values().stream().map(set -> set.bulan().get(bulan - 1)).reduce(Rupiah::plus);
    }

    private static Optional<Rupiah> sum(List<Daun> leaves, Predicate<Daun> where) {
        return leaves.stream().filter(where).map(Daun::nilai).reduce(Rupiah::plus);
    }
}
