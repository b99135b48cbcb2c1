package id.jejak.command.pembayaran;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.command.tahunanggaran.TahunTerbuka;
import id.jejak.contract.command.PembayaranCommand.AcceptSpj;
import id.jejak.contract.command.PembayaranCommand.Advise;
import id.jejak.contract.command.PembayaranCommand.Cancel;
import id.jejak.contract.command.PembayaranCommand.Cash;
import id.jejak.contract.command.PembayaranCommand.IssueSp2d;
import id.jejak.contract.command.PembayaranCommand.IssueSpm;
import id.jejak.contract.command.PembayaranCommand.PayPotongan;
import id.jejak.contract.command.PembayaranCommand.SubmitSpp;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.PembayaranEvent.Advised;
import id.jejak.contract.event.PembayaranEvent.Cancelled;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.KontrakNamed;
import id.jejak.contract.event.PembayaranEvent.PotonganPaid;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SpmIssued;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A payment from its request to its account. Promises that its steps come in their order, none dated before the one it
 * follows, each from the version that the asker has seen and none in a closed year; that nobody orders what they
 * requested; that deductions stay within the gross amount and never
 * change it; and that no more of a float is accounted for than was cashed (Permendagri 77/2020).
 */
public class Pembayaran {

    @AggregateIdentifier
    private @Nullable PembayaranId id;

    private @Nullable SppSubmitted spp;
    private @Nullable String pengaju;
    private String kontrak = "";
    private @Nullable SpmIssued spm;
    private @Nullable Sp2dIssued sp2d;

    @AggregateMember
    final UangMuka uangMuka = new UangMuka();

    private final Urutan urutan = new Urutan();
    private final Set<String> potonganTerutang = new HashSet<>();

    /** Requests it; answers whether the request is new. */
    public record Submit(@TargetAggregateIdentifier PembayaranId id, SubmitSpp command) {}

    /** Orders it; answers whether the order is new. */
    public record Order(@TargetAggregateIdentifier PembayaranId id, IssueSpm command) {}

    /** Issues its SP2D; answers with the request, whose lines then become realization. */
    public record Issue(@TargetAggregateIdentifier PembayaranId id, IssueSp2d command) {}

    /** Notes that the bank paid. */
    public record Pay(@TargetAggregateIdentifier PembayaranId id, Cash command) {}

    /** Accepts the account of it; answers with the request. */
    public record Accept(@TargetAggregateIdentifier PembayaranId id, AcceptSpj command) {}

    /** Cancels it; answers with the SP2D's number if its lines had become realization, else with an empty text. */
    public record Call(@TargetAggregateIdentifier PembayaranId id, Cancel command) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(Submit command, TahunTerbuka tahun) {
        SubmitSpp asked = command.command();
        SppSubmitted event = new SppSubmitted(
                asked.id(),
                asked.jenis(),
                asked.tanggal(),
                asked.uraian(),
                asked.penerima(),
                asked.uang(),
                asked.baris(),
                asked.lampiran());
        if (spp != null) {
            if (!spp.equals(event) || !kontrak.equals(asked.kontrak())) {
                throw new Refusal(Reason.BUKTI_BERBEDA, "nomor", asked.id().nomor());
            }
            return false;
        }
        tahun.require(asked.id().tahun());
        Urutan.requireWithinYear(asked.id(), asked.tanggal());
        Spp.requireComplete(asked);
        apply(event);
        if (!asked.kontrak().isEmpty()) {
            apply(new KontrakNamed(asked.id(), asked.kontrak()));
        }
        return true;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(
            Order command,
            TahunTerbuka tahun,
            @MetaDataValue(value = Permintaan.PELAKU, required = true) String pelaku) {
        IssueSpm asked = command.command();
        requireSpp(asked.id());
        SpmIssued event = new SpmIssued(asked.id(), asked.nomor(), asked.tanggal(), asked.potongan());
        if (event.equals(spm) && asked.versi() == versiSpp()) {
            return false;
        }
        tahun.require(asked.id().tahun());
        requireNext(asked.versi(), "SPM", asked.tanggal(), EnumSet.of(Langkah.SPP));
        if (pelaku.equals(pengaju)) {
            throw new Refusal(Reason.PENERBIT_SAMA, "");
        }
        Spp.requirePotongan(asked.potongan(), bruto());
        apply(event);
        return true;
    }

    /** A request that names its contract is two events. */
    private long versiSpp() {
        return kontrak.isEmpty() ? 0 : 1;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    SppSubmitted handle(Issue command, TahunTerbuka tahun) {
        IssueSp2d asked = command.command();
        SppSubmitted requested = requireSpp(asked.id());
        tahun.require(asked.id().tahun());
        requireNext(asked.versi(), "SP2D", asked.tanggal(), EnumSet.of(Langkah.SPM));
        apply(new Sp2dIssued(asked.id(), asked.nomor(), asked.tanggal()));
        return requested;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Advise command, TahunTerbuka tahun) {
        requireSpp(command.id());
        tahun.require(command.id().tahun());
        urutan.requireTunai(jenis(), "ADVIS");
        requireNext(command.versi(), "ADVIS", command.tanggal(), EnumSet.of(Langkah.SP2D));
        apply(new Advised(command.id(), command.nomor(), command.tanggal()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Pay command, TahunTerbuka tahun) {
        Cash asked = command.command();
        requireSpp(asked.id());
        tahun.require(asked.id().tahun());
        urutan.requireTunai(jenis(), "CAIR");
        requireNext(asked.versi(), "CAIR", asked.tanggal(), EnumSet.of(Langkah.ADVIS));
        apply(new Cashed(asked.id(), asked.tanggal()));
    }

    /** Also once the year is closed: the taxes of its last payments are paid after it, and nothing of it changes. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PayPotongan command) {
        requireSpp(command.id());
        requireVersion(command.versi());
        if (!potonganTerutang.contains(command.kodeBilling())) {
            throw new Refusal(Reason.POTONGAN_TIDAK_ADA, "kodeBilling", command.kodeBilling());
        }
        if (!Spp.isNtpn(command.ntpn())) {
            throw new Refusal(Reason.NTPN_TIDAK_SAH, "ntpn");
        }
        apply(new PotonganPaid(command.id(), command.kodeBilling(), command.ntpn(), command.tanggal()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    SppSubmitted handle(Accept command, TahunTerbuka tahun) {
        AcceptSpj asked = command.command();
        SppSubmitted requested = requireSpp(asked.id());
        tahun.require(asked.id().tahun());
        requireNext(asked.versi(), "SPJ", asked.tanggal(), Urutan.whenAccountable(requested.jenis()));
        uangMuka.requireAccountable(requested.jenis(), asked.baris());
        apply(new SpjAccepted(asked.id(), asked.nomor(), asked.tanggal(), asked.baris()));
        return requested;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(Call command, TahunTerbuka tahun) {
        Cancel asked = command.command();
        SppSubmitted requested = requireSpp(asked.id());
        tahun.require(asked.id().tahun());
        LocalDate tanggal = asked.pembatalan().tanggal();
        requireNext(asked.versi(), "BATAL", tanggal, EnumSet.of(Langkah.SPP, Langkah.SPM, Langkah.SP2D, Langkah.ADVIS));
        apply(new Cancelled(asked.id(), asked.pembatalan(), asked.alasan()));
        return sp2d == null || requested.jenis().isUangMuka() ? "" : sp2d.nomor();
    }

    /** The contract under which it is owed; empty where there is none. */
    String kontrak() {
        return kontrak;
    }

    JenisPembayaran jenis() {
        return Objects.requireNonNull(spp).jenis();
    }

    boolean isCancelled() {
        return urutan.is(Langkah.BATAL);
    }

    private SppSubmitted requireSpp(PembayaranId asked) {
        if (spp == null) {
            throw new Refusal(Reason.PEMBAYARAN_TIDAK_ADA, "nomor", asked.nomor());
        }
        return spp;
    }

    private void requireNext(long versi, String step, LocalDate tanggal, Set<Langkah> after) {
        requireVersion(versi);
        urutan.require(Objects.requireNonNull(id), step, tanggal, after);
    }

    private static void requireVersion(long versi) {
        long now = AggregateLifecycle.getVersion();
        if (versi != now) {
            throw new Refusal(Reason.VERSI_USANG, "If-Match", versi, now);
        }
    }

    private Rupiah bruto() {
        SppSubmitted requested = Objects.requireNonNull(spp);
        return requested.jenis().isUangMuka() ? requested.uang() : Spp.jumlah(requested.baris());
    }

    @EventSourcingHandler
    void on(SppSubmitted event, @MetaDataValue(Permintaan.PELAKU) @Nullable String pelaku) {
        id = event.id();
        spp = event;
        pengaju = pelaku;
        urutan.at(Langkah.SPP, event.tanggal());
    }

    @EventSourcingHandler
    void on(KontrakNamed event) {
        kontrak = event.kontrak();
    }

    @EventSourcingHandler
    void on(SpmIssued event) {
        spm = event;
        event.potongan().forEach(potongan -> potonganTerutang.add(potongan.kodeBilling()));
        urutan.at(Langkah.SPM, event.tanggal());
    }

    @EventSourcingHandler
    void on(Sp2dIssued event) {
        sp2d = event;
        urutan.at(Langkah.SP2D, event.tanggal());
    }

    @EventSourcingHandler
    void on(Advised event) {
        urutan.at(Langkah.ADVIS, event.tanggal());
    }

    @EventSourcingHandler
    void on(Cashed event) {
        urutan.at(Langkah.CAIR, event.tanggal());
    }

    @EventSourcingHandler
    void on(PotonganPaid event) {
        potonganTerutang.remove(event.kodeBilling());
    }

    @EventSourcingHandler
    void on(SpjAccepted event) {
        urutan.at(Langkah.SPJ, event.tanggal());
    }

    @EventSourcingHandler
    void on(Cancelled event) {
        urutan.at(Langkah.BATAL, event.dokumen().tanggal());
    }
}
