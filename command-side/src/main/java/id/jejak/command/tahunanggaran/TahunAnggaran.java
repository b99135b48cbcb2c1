package id.jejak.command.tahunanggaran;

import static id.jejak.command.Keberatan.refuse;
import static id.jejak.command.Keberatan.when;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.KodeAdmitted;
import id.jejak.contract.event.TahunAnggaranEvent.PergeseranEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.PerubahanEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.TahunClosed;
import id.jejak.contract.event.TahunAnggaranEvent.TahunReopened;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An agency's fiscal year. Promises that a document's number is used once per kind, that first ceilings come before
 * shifts and amendments, that there is one amendment unless circumstances are extraordinary (Undang-Undang 17/2003), that
 * a shift was approved by whom its reach requires (Permendagri 77/2020), and that a closed year stays as it is.
 */
public class TahunAnggaran {

    private static final Set<Jenis> OF_PLANS = EnumSet.of(Jenis.RENSTRA, Jenis.PERUBAHAN_RENSTRA);
    private static final Set<Jenis> FIRST_CEILINGS = EnumSet.of(Jenis.DPA, Jenis.RINGKASAN);
    private static final Set<Jenis> AMENDMENTS = EnumSet.of(Jenis.DPPA, Jenis.KOREKSI);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable TahunAnggaranId id;

    private final Set<Nomor> terpakai = new HashSet<>();
    private int pergeseran;
    private int perubahan;
    private boolean ditutup;

    private record Nomor(Jenis jenis, String nomor) {
        static Nomor of(DasarHukum dasarHukum) {
            return new Nomor(dasarHukum.jenis(), dasarHukum.nomor());
        }
    }

    /** Answers whether the agency works with SPD in this year, as the other changes of ceilings do. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(EnactDokumen command) {
        refuse(keberatan(command));
        apply(new DokumenEnacted(command.id(), command.dasarHukum(), command.berlaku()));
        return memakaiSpd();
    }

    /** From an agency's first SPD of a year on all of its lines need one; answered with every change of ceilings. */
    private boolean memakaiSpd() {
        return terpakai.stream().anyMatch(nomor -> nomor.jenis() == Jenis.SPD);
    }

    /** What stands against first ceilings. */
    public Stream<Refusal> keberatan(EnactDokumen command) {
        boolean late = command.dasarHukum().jenis() == Jenis.DPA && pergeseran + perubahan > 0;
        return Stream.of(
                        document(command.id(), command.dasarHukum(), command.berlaku(), FIRST_CEILINGS),
                        when(late, () -> new Refusal(Reason.DPA_TERLAMBAT, "dasarHukum.jenis")))
                .flatMap(objections -> objections);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(EnactPergeseran command) {
        refuse(keberatan(command));
        DasarHukum dasarHukum = command.dasarHukum();
        TingkatPergeseran tingkat = Jangkauan.dari(command.baris());
        apply(new DokumenEnacted(command.id(), dasarHukum, command.berlaku()));
        apply(new PergeseranEnacted(
                command.id(),
                dasarHukum.nomor(),
                pergeseran + 1,
                perubahan,
                tingkat,
                command.kewenangan().minimal(tingkat).orElseThrow(),
                command.pengesah()));
        return memakaiSpd();
    }

    /** What stands against a shift, its lines' ceilings aside. */
    public Stream<Refusal> keberatan(EnactPergeseran command) {
        Rupiah jumlah = Jangkauan.jumlah(command.baris());
        Stream<Refusal> reach = jumlah.equals(Rupiah.ZERO)
                ? reach(command, Jangkauan.dari(command.baris()))
                : Stream.of(new Refusal(Reason.PERGESERAN_TIDAK_NOL, "baris", jumlah));
        return Stream.of(
                        document(command.id(), command.dasarHukum(), command.berlaku(), EnumSet.of(Jenis.PERGESERAN)),
                        requireDpa(command.dasarHukum()),
                        reach)
                .flatMap(objections -> objections);
    }

    private static Stream<Refusal> reach(EnactPergeseran command, TingkatPergeseran tingkat) {
        Optional<Pengesah> minimal = command.kewenangan().minimal(tingkat);
        if (minimal.isEmpty()) {
            return Stream.of(new Refusal(Reason.PERLU_PERUBAHAN_APBD, "baris", tingkat));
        }
        Pengesah required = minimal.get();
        return Stream.concat(
                when(
                        command.tingkat().compareTo(tingkat) < 0,
                        () -> new Refusal(Reason.TINGKAT_TERLALU_DEKAT, "tingkat", command.tingkat(), tingkat)),
                when(
                        command.pengesah().compareTo(required) < 0,
                        () -> new Refusal(
                                Reason.PENGESAH_TERLALU_RENDAH, "pengesah", tingkat, required, command.pengesah())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(EnactPerubahan command) {
        refuse(keberatan(command));
        DasarHukum dasarHukum = command.dasarHukum();
        apply(new DokumenEnacted(command.id(), dasarHukum, command.berlaku()));
        if (dasarHukum.jenis() == Jenis.DPPA) {
            apply(new PerubahanEnacted(command.id(), dasarHukum.nomor(), perubahan + 1));
        }
        return memakaiSpd();
    }

    /** What stands against an amendment or a correction, its lines' ceilings aside. */
    public Stream<Refusal> keberatan(EnactPerubahan command) {
        boolean again = command.dasarHukum().jenis() == Jenis.DPPA && perubahan > 0 && !command.luarBiasa();
        return Stream.of(
                        document(command.id(), command.dasarHukum(), command.berlaku(), AMENDMENTS),
                        requireDpa(command.dasarHukum()),
                        when(again, () -> new Refusal(Reason.PERUBAHAN_SUDAH_ADA, "luarBiasa")))
                .flatMap(objections -> objections);
    }

    /** Answers whether it is the year's first of its kind. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(RegisterDokumen command) {
        refuse(keberatan(command));
        boolean first = terpakai.stream().noneMatch(nomor -> nomor.jenis() == command.jenis());
        apply(new DokumenEnacted(command.id(), command.dasarHukum(), command.berlaku()));
        return first;
    }

    /** What stands against a document that leaves the ceilings as they are. */
    public Stream<Refusal> keberatan(RegisterDokumen command) {
        return Stream.concat(
                document(command.id(), command.dasarHukum(), command.berlaku(), EnumSet.of(command.jenis())),
                requireDpa(command.dasarHukum()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseBuku command) {
        refuse(keberatan(command));
        apply(new DokumenEnacted(command.id(), command.dasarHukum(), command.berlaku()));
        apply(new TahunClosed(command.id(), command.dasarHukum().nomor(), command.berlaku()));
    }

    /** What stands against closing. */
    public Stream<Refusal> keberatan(CloseBuku command) {
        return Stream.of(
                        open(command.id()),
                        ofKind(command.dasarHukum(), EnumSet.of(Jenis.PENUTUPAN)),
                        unused(command.dasarHukum()),
                        notBefore(command.id(), command.berlaku()))
                .flatMap(objections -> objections);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReopenBuku command) {
        refuse(keberatan(command));
        apply(new DokumenEnacted(command.id(), command.dasarHukum(), command.berlaku()));
        apply(new TahunReopened(command.id(), command.dasarHukum().nomor(), command.berlaku()));
    }

    /** What stands against reopening. */
    public Stream<Refusal> keberatan(ReopenBuku command) {
        int tahun = command.id().tahun();
        return Stream.of(
                        when(!ditutup, () -> new Refusal(Reason.TAHUN_TERBUKA, "tahun", tahun)),
                        ofKind(command.dasarHukum(), EnumSet.of(Jenis.PEMBUKAAN_KEMBALI)),
                        unused(command.dasarHukum()),
                        notBefore(command.id(), command.berlaku()))
                .flatMap(objections -> objections);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterRencana command) {
        refuse(Stream.concat(ofKind(command.dasarHukum(), OF_PLANS), unused(command.dasarHukum())));
        apply(new DokumenEnacted(command.id(), command.dasarHukum(), command.berlaku()));
    }

    private Stream<Refusal> document(
            TahunAnggaranId tahun, DasarHukum dasarHukum, LocalDate berlaku, Set<Jenis> allowed) {
        return Stream.of(
                        open(tahun),
                        ofKind(dasarHukum, allowed),
                        unused(dasarHukum),
                        when(
                                berlaku.getYear() != tahun.tahun(),
                                () -> new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, "berlaku", berlaku, tahun.tahun())))
                .flatMap(objections -> objections);
    }

    private Stream<Refusal> open(TahunAnggaranId tahun) {
        return when(ditutup, () -> new Refusal(Reason.TAHUN_DITUTUP, "tahun", tahun.tahun()));
    }

    private static Stream<Refusal> ofKind(DasarHukum dasarHukum, Set<Jenis> allowed) {
        return when(
                !allowed.contains(dasarHukum.jenis()),
                () -> new Refusal(Reason.JENIS_TIDAK_SESUAI, "dasarHukum.jenis", dasarHukum.jenis()));
    }

    private Stream<Refusal> unused(DasarHukum dasarHukum) {
        return when(
                terpakai.contains(Nomor.of(dasarHukum)),
                () -> new Refusal(Reason.NOMOR_TERPAKAI, "dasarHukum.nomor", dasarHukum.jenis(), dasarHukum.nomor()));
    }

    /** A year is closed, and reopened, in it or after it. */
    private static Stream<Refusal> notBefore(TahunAnggaranId tahun, LocalDate berlaku) {
        return when(
                berlaku.getYear() < tahun.tahun(),
                () -> new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, "berlaku", berlaku, tahun.tahun()));
    }

    /** A correction needs something to correct as well, but that may be a published summary. */
    private Stream<Refusal> requireDpa(DasarHukum dasarHukum) {
        boolean correction = dasarHukum.jenis() == Jenis.KOREKSI;
        boolean found = terpakai.stream()
                .anyMatch(nomor -> correction ? FIRST_CEILINGS.contains(nomor.jenis()) : nomor.jenis() == Jenis.DPA);
        return when(!found, () -> new Refusal(Reason.BELUM_ADA_DPA, "dasarHukum.jenis", dasarHukum.jenis()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdmitKode command) {
        KodeLuarDaftar kode = command.kode();
        apply(new KodeAdmitted(command.id(), kode.jenis(), kode.kode(), command.daftar(), kode.alasan()));
    }

    @EventSourcingHandler
    void on(KodeAdmitted event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(DokumenEnacted event) {
        id = event.id();
        terpakai.add(Nomor.of(event.dasarHukum()));
    }

    @EventSourcingHandler
    void on(PergeseranEnacted event) {
        pergeseran = event.ke();
    }

    @EventSourcingHandler
    void on(PerubahanEnacted event) {
        perubahan = event.ke();
    }

    @EventSourcingHandler
    void on(TahunClosed event) {
        ditutup = true;
    }

    @EventSourcingHandler
    void on(TahunReopened event) {
        ditutup = false;
    }
}
