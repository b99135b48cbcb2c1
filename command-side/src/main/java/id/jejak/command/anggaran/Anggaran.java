package id.jejak.command.anggaran;

import static id.jejak.command.Keberatan.refuse;
import static id.jejak.command.Keberatan.when;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.BukuClosed;
import id.jejak.contract.event.AnggaranEvent.BukuReopened;
import id.jejak.contract.event.AnggaranEvent.CadanganSet;
import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.AnggaranEvent.SpdReleased;
import id.jejak.contract.event.AnggaranEvent.SpdRequired;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One line of a year's budget. Promises that what is realized under an account and funding source never exceeds the
 * ceiling in force less what is held back of it, nor the months and releases where these are used, and that no ceiling falls below what is realized, committed and held
 * back (Permendagri 77/2020), and that nothing is entered once the year is closed.
 */
public class Anggaran {

    @AggregateIdentifier
    private @Nullable AnggaranId id;

    private boolean ditutup;
    private final BukuPagu buku = new BukuPagu();
    private final BukuKas kas = new BukuKas();
    private final Map<Kunci, Rupiah> realisasi = new HashMap<>();
    final BukuBukti bukti = new BukuBukti();
    private final AturanPagu aturan = new AturanPagu(buku, realisasi);
    private final AturanKas aturanKas = new AturanKas(buku, kas);

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetPagu command) {
        refuse(keberatan(command));
        command.events().forEach(AggregateLifecycle::apply);
    }

    /** What stands against first ceilings. */
    public Stream<Refusal> keberatan(SetPagu command) {
        return Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"), each(command.baris(), aturan::pertama));
    }

    /** A line that leaves its ceiling as it is changes nothing and is no event. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangePagu command) {
        refuse(keberatan(command));
        command.events().forEach(AggregateLifecycle::apply);
    }

    /** What stands against new ceilings. */
    public Stream<Refusal> keberatan(ChangePagu command) {
        return Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"),
                Stream.concat(
                        each(command.baris(), aturan::perubahan),
                        aturanKas.perubahan(command.baris().values())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetCadangan command) {
        refuse(keberatan(command));
        command.baris().values().stream()
                .filter(baris ->
                        !baris.cadangan().equals(buku.cadangan(new Kunci(baris.rekening(), baris.sumberDana()))))
                .forEach(baris -> apply(new CadanganSet(
                        command.id(), baris.rekening(), baris.sumberDana(), baris.cadangan(), command.berlaku())));
    }

    /** What stands against a reservation. */
    public Stream<Refusal> keberatan(SetCadangan command) {
        return Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"), each(command.baris(), aturan::cadangan));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetKomitmen command) {
        refuse(Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"),
                each(command.baris(), (nomor, baris) -> aturan.komitmen(nomor, command.kontrak(), baris))));
        command.baris().values().stream()
                .filter(baris -> !baris.komitmen()
                        .equals(buku.komitmen(new Kunci(baris.rekening(), baris.sumberDana()), command.kontrak())))
                .forEach(baris -> apply(new KomitmenSet(
                        command.id(),
                        baris.rekening(),
                        baris.sumberDana(),
                        command.kontrak(),
                        baris.komitmen(),
                        command.berlaku())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetKas command) {
        refuse(keberatan(command));
        command.events().forEach(AggregateLifecycle::apply);
    }

    /** What stands against an anggaran kas. */
    public Stream<Refusal> keberatan(SetKas command) {
        return Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"), each(command.baris(), aturanKas::bulan));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveSpd command) {
        refuse(keberatan(command));
        command.events().forEach(AggregateLifecycle::apply);
    }

    /** What stands against an SPD. */
    public Stream<Refusal> keberatan(ReceiveSpd command) {
        return Stream.of(
                        bookable(command.id(), command.mulai(), "mulai"),
                        bookable(command.id(), command.sampai(), "sampai"),
                        each(command.baris(), aturanKas::spd))
                .flatMap(objections -> objections);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequireSpd command) {
        if (id != null && !kas.isSpdWajib()) {
            apply(new SpdRequired(command.id()));
        }
    }

    /** Every ceiling ever set here as it is in force, zero ones among them. */
    public Map<Kunci, Rupiah> pagu() {
        return buku.all();
    }

    /** What is held back. */
    public Rupiah cadangan(Kunci kunci) {
        return buku.cadangan(kunci);
    }

    /** What is spread over the months; zero where nothing is. */
    public Rupiah anggaranKas(Kunci kunci) {
        return kas.planned(kunci);
    }

    /** What is released from this source for any period. */
    public Rupiah spd(SumberDana sumberDana) {
        return kas.spd(sumberDana);
    }

    private static <L> Stream<Refusal> each(
            SortedMap<Integer, L> lines, BiFunction<Integer, L, Stream<Refusal>> objections) {
        return lines.entrySet().stream().flatMap(line -> objections.apply(line.getKey(), line.getValue()));
    }

    /** Answers whether anything was posted; nothing is where the same document was posted before. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(PostBaris command) {
        if (bukti.isRepeated(command)) {
            return false;
        }
        refuse(bookable(command.id(), command.bukti().tanggal(), "bukti.tanggal"));
        command.baris().forEach((nomor, baris) -> {
            refuse(keberatan(command, nomor, baris));
            apply(command.posted(baris));
        });
        return true;
    }

    /** What stands against one line of a proof, those before it being posted. */
    Stream<Refusal> keberatan(PostBaris command, int nomor, PostRealisasi.Baris baris) {
        String field = "baris[" + nomor + "].jumlah";
        return Stream.concat(
                aturan.belanja(field, baris),
                aturanKas.belanja(field, baris, command.bukti().tanggal()));
    }

    /** Takes back what was posted; a later year's return is that year's income and lowers nothing here. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReverseBaris command) {
        refuse(open(command.id()));
        bukti.reversals(command).forEach(AggregateLifecycle::apply);
    }

    /** Whether nothing is left of what this proof had posted here. */
    public boolean isTakenBack(String nomorBukti) {
        return bukti.isTakenBack(nomorBukti);
    }

    Stream<Refusal> bookable(AnggaranId id, LocalDate tanggal, String field) {
        int tahun = id.tahun().tahun();
        return Stream.concat(
                open(id),
                when(
                        tanggal.getYear() != tahun,
                        () -> new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, field, tanggal, tahun)));
    }

    private Stream<Refusal> open(AnggaranId id) {
        int tahun = id.tahun().tahun();
        return when(ditutup, () -> new Refusal(Reason.TAHUN_DITUTUP, "tahun", tahun));
    }

    @EventSourcingHandler
    void on(PaguSet event) {
        id = event.id();
        buku.setPagu(new Kunci(event.rekening(), event.sumberDana()), event.pagu());
    }

    @EventSourcingHandler
    void on(CadanganSet event) {
        id = event.id();
        buku.setCadangan(new Kunci(event.rekening(), event.sumberDana()), event.cadangan());
    }

    @EventSourcingHandler
    void on(KomitmenSet event) {
        id = event.id();
        buku.setKomitmen(new Kunci(event.rekening(), event.sumberDana()), event.kontrak(), event.komitmen());
    }

    @EventSourcingHandler
    void on(RealisasiPosted event) {
        id = event.id();
        Kunci kunci = new Kunci(event.rekening(), event.sumberDana());
        realisasi.merge(kunci, event.jumlah(), Rupiah::plus);
        kas.realize(kunci, event.bukti().tanggal(), event.jumlah());
        bukti.post(event.bukti(), kunci, event.jumlah());
    }

    /** In the month of the return, which may be later than that of the realization. */
    @EventSourcingHandler
    void on(RealisasiReversed event) {
        id = event.id();
        Kunci kunci = new Kunci(event.rekening(), event.sumberDana());
        Rupiah kembali = Rupiah.ZERO.minus(event.jumlah());
        realisasi.merge(kunci, kembali, Rupiah::plus);
        kas.realize(kunci, event.dokumen().tanggal(), kembali);
        bukti.takeBack(event.asal(), kunci, event.jumlah());
    }

    @EventSourcingHandler
    void on(KasSet event) {
        id = event.id();
        kas.setBulan(new Kunci(event.rekening(), event.sumberDana()), event.bulan());
    }

    @EventSourcingHandler
    void on(SpdReleased event) {
        id = event.id();
        kas.release(event.sumberDana(), event.jumlah(), event.mulai());
    }

    @EventSourcingHandler
    void on(SpdRequired event) {
        kas.requireSpd();
    }

    @EventSourcingHandler
    void on(BukuClosed event) {
        ditutup = true;
    }

    @EventSourcingHandler
    void on(BukuReopened event) {
        ditutup = false;
    }
}
