package id.jejak.query.testing;

import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Histories of an agency's budget in two years, and of what was spent and planned on a few places of it. */
public final class SejarahAnggaran {

    /** The year that reports are asked for. */
    public static final TahunAnggaranId TAHUN = TahunAnggaranId.of("2.08.2.13.0.00.01.0000/2022");

    /** The year before it. */
    public static final TahunAnggaranId LALU = TahunAnggaranId.of("2.08.2.13.0.00.01.0000/2021");

    private static final List<String> POS =
            List.of("2.08.01.2.02.01", "2.08.01.2.06.04", "2.08.02.2.01.01", AnggaranId.RINGKASAN);
    private static final List<String> NUMBERS = List.of("CONTOH-1", "CONTOH-2");
    private static final int MONTHS = 12;

    private SejarahAnggaran() {}

    /** The first ceiling is there so that the agency is known; a payment's SP2D is issued once, as commands see to. */
    public static Arbitrary<Sejarah> histories() {
        return Sejarah.of(events(), 3, 6).map(drawn -> {
            Set<Object> once = new HashSet<>();
            List<Sejarah.Portion> portions = new ArrayList<>();
            portions.add(new Sejarah.Portion(
                    List.of(Events.pagu(TAHUN.skpd().kode(), TAHUN.tahun(), "5.1.02.01.01.0024", 5)),
                    Sejarah.Then.NOTHING));
            for (Sejarah.Portion portion : drawn.portions()) {
                List<JejakEvent> kept = portion.events().stream()
                        .filter(event -> !(event instanceof Sp2dIssued issued) || once.add(issued.id()))
                        .filter(event -> !(event instanceof DokumenEnacted document)
                                || once.add(document.dasarHukum().nomor()))
                        .toList();
                if (!kept.isEmpty()) {
                    portions.add(new Sejarah.Portion(kept, portion.then()));
                }
            }
            return new Sejarah(portions);
        });
    }

    private record Drawn(
            TahunAnggaranId tahun, String pos, KodeRekening rekening, String nomor, LocalDate day, long amount) {

        AnggaranId id() {
            return new AnggaranId(tahun, pos);
        }

        PembayaranId payment() {
            return new PembayaranId(tahun, "SPP-" + nomor);
        }

        /** A day of a payment's step may lie after the year. */
        LocalDate later() {
            return day.plusDays(amount % 90);
        }
    }

    private static Arbitrary<JejakEvent> events() {
        Arbitrary<Drawn> drawn = Combinators.combine(
                        Arbitraries.of(TAHUN, TAHUN, TAHUN, LALU),
                        Arbitraries.of(POS),
                        Arbitraries.of("5.1.02.01.01.0024", "5.1.02.01.02.0001", "5.2.02.05.01.0001")
                                .map(KodeRekening::new),
                        Arbitraries.of(NUMBERS),
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.longs().between(1, 1_000_000_000_000L))
                .as((tahun, pos, rekening, nomor, day, amount) ->
                        new Drawn(tahun, pos, rekening, nomor, LocalDate.ofYearDay(tahun.tahun(), day), amount));
        return Combinators.combine(Arbitraries.integers().between(0, 9), drawn).as(SejarahAnggaran::event);
    }

    private static JejakEvent event(int kind, Drawn of) {
        SumberDana dana = SumberDana.TIDAK_DIRINCI;
        return switch (kind) {
            case 0, 1 ->
                Events.pagu(
                        of.tahun().skpd().kode(),
                        of.tahun().tahun(),
                        of.pos(),
                        of.rekening().kode(),
                        "",
                        of.amount(),
                        of.day());
            case 2, 3 ->
                new RealisasiPosted(
                        of.id(),
                        of.rekening(),
                        dana,
                        Rupiah.of(of.amount()),
                        new Bukti(Bukti.Jenis.SP2D_LS, of.nomor(), of.day()),
                        "Uji");
            case 4 ->
                new RealisasiReversed(
                        of.id(),
                        of.rekening(),
                        dana,
                        Rupiah.of(of.amount()),
                        of.nomor(),
                        new DokumenPengembalian(DokumenPengembalian.Jenis.CONTRA_POS, "CONTOH-CP", of.day()),
                        "Uji");
            case 5 ->
                new KasSet(
                        of.id(),
                        of.rekening(),
                        dana,
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj(month -> Rupiah.of(of.amount() / month))
                                .toList(),
                        of.day());
            case 6 -> new Sp2dIssued(of.payment(), of.nomor(), of.day());
            case 7 -> new Cashed(of.payment(), of.later());
            case 8 -> new SpjAccepted(of.payment(), "CONTOH-SPJ", of.later(), List.of());
            default ->
                new DokumenEnacted(
                        of.tahun(),
                        new DasarHukum(
                                of.amount() % 3 == 0 ? DasarHukum.Jenis.PERGESERAN : DasarHukum.Jenis.DPPA,
                                "CONTOH/" + Objects.hash(of.amount(), of.day()),
                                of.day(),
                                "Uji"),
                        of.day());
        };
    }
}
