package id.jejak.command.anggaran;

import static id.jejak.command.Keberatan.each;
import static id.jejak.command.Keberatan.refuse;
import static id.jejak.command.Keberatan.when;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.BukuClosed;
import id.jejak.contract.event.AnggaranEvent.BukuReopened;
import id.jejak.contract.event.AnggaranEvent.CadanganSet;
import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.KomitmenDrawn;
import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.PengembalianReceived;
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
 * ceiling in force less what is held back and what other contracts commit, nor the months and releases where these are
 * used; that no ceiling falls below what is realized, committed and held back (Permendagri 77/2020); and that nothing is
 * entered once the year is closed.
 */
public class Anggaran {

    @AggregateIdentifier
    private @Nullable AnggaranId id;

    private boolean ditutup;
    private final BukuPagu buku = new BukuPagu();
    private final BukuKas kas = new BukuKas();
    private final Map<Kunci, Rupiah> realisasi = new HashMap<>();
    final BukuBukti bukti = new BukuBukti();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetPagu command) {
        refuse(keberatan(command));
        command.events().forEach(AggregateLifecycle::apply);
    }

    /** What stands against first ceilings. */
    public Stream<Refusal> keberatan(SetPagu command) {
        return Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"), each(command.baris(), aturan()::pertama));
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
                        each(command.baris(), aturan()::perubahan),
                        aturanKas().perubahan(command.baris().values())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetCadangan command) {
        refuse(keberatan(command));
        command.events(buku).forEach(AggregateLifecycle::apply);
    }

    /** What stands against a reservation. */
    public Stream<Refusal> keberatan(SetCadangan command) {
        return Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"), each(command.baris(), aturan()::cadangan));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetKomitmen command) {
        refuse(Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"),
                each(command.baris(), (nomor, baris) -> aturan().komitmen(nomor, command.kontrak(), baris))));
        command.events(buku).forEach(AggregateLifecycle::apply);
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
                bookable(command.id(), command.berlaku(), "berlaku"), each(command.baris(), aturanKas()::bulan));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveSpd command) {
        refuse(keberatan(command));
        command.events().forEach(AggregateLifecycle::apply);
    }

    /** What stands against an SPD. */
    public Stream<Refusal> keberatan(ReceiveSpd command) {
        return Stream.concat(
                bookable(command.id(), command.mulai(), "mulai"),
                Stream.concat(
                        bookable(command.id(), command.sampai(), "sampai"), each(command.baris(), aturanKas()::spd)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequireSpd command) {
        if (id != null && !kas.isSpdWajib()) {
            apply(new SpdRequired(command.id()));
        }
    }

    /** What there is to see of it. */
    public KeadaanAnggaran keadaan() {
        return KeadaanAnggaran.of(ditutup, buku, realisasi);
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

    /** What of all releases begun on this day is not realized; not below zero. */
    public Rupiah sisaSpd(LocalDate tanggal) {
        return kas.sisaSpd(tanggal);
    }

    AturanPagu aturan() {
        return new AturanPagu(buku, realisasi);
    }

    AturanKas aturanKas() {
        return new AturanKas(buku, kas);
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
            refuse(command.keberatan(nomor, baris, aturan(), aturanKas()));
            command.events(baris).forEach(AggregateLifecycle::apply);
        });
        return true;
    }

    /** Takes back what was posted; what came back after the year changes nothing of it and needs no open book. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReverseBaris command) {
        refuse(command.isPendapatan() ? Stream.empty() : open(command.id()));
        bukti.reversals(command, buku).forEach(AggregateLifecycle::apply);
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
        return when(
                ditutup,
                () -> new Refusal(Reason.TAHUN_DITUTUP, "tahun", id.tahun().tahun()));
    }

    @EventSourcingHandler
    void on(PaguSet event) {
        id = event.id();
        buku.setPagu(new Kunci(event.rekening(), event.sumberDana()), event.pagu(), event.berlaku());
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
    void on(KomitmenDrawn event) {
        Kunci kunci = new Kunci(event.rekening(), event.sumberDana());
        buku.draw(kunci, event.kontrak(), event.jumlah());
        bukti.draw(event.bukti(), kunci, event.kontrak());
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
    void on(PengembalianReceived event) {
        bukti.receive(event.asal(), new Kunci(event.rekening(), event.sumberDana()), event.jumlah());
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
