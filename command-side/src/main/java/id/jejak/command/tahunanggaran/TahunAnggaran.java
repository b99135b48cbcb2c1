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
import id.jejak.contract.event.TahunAnggaranEvent.TuRequested;
import id.jejak.contract.event.TahunAnggaranEvent.UpRequested;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.KodeLuarDaftar;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An agency's fiscal year. Promises that a document's number is used once per kind, that first ceilings come before
 * shifts and amendments, that there is one amendment unless circumstances are extraordinary (Undang-Undang 17/2003), that
 * a shift was approved by whom its reach requires (Permendagri 77/2020), and that a closed year stays as it is, and
 * that the float (UP) is requested once.
 */
public class TahunAnggaran {

    private static final Set<Jenis> OF_PLANS = EnumSet.of(Jenis.RENSTRA, Jenis.PERUBAHAN_RENSTRA);
    private static final Set<Jenis> AMENDMENTS = EnumSet.of(Jenis.DPPA, Jenis.KOREKSI);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable TahunAnggaranId id;

    private final BukuDokumen buku = new BukuDokumen();
    private int pergeseran;
    private int perubahan;

    @AggregateMember
    private final UangMukaTahun uangMuka = new UangMukaTahun();

    /**
     * What there is to see of it.
     *
     * @param pergeseran how many shifts there were
     * @param perubahan how many amendments
     * @param memakaiSpd whether it works with SPD
     */
    public record Keadaan(Tahap tahap, int pergeseran, int perubahan, boolean memakaiSpd) {}

    /** What there is to see of it. */
    public Keadaan keadaan() {
        return new Keadaan(buku.tahap(), pergeseran, perubahan, buku.isMemakaiSpd());
    }

    /** Answers whether the agency works with SPD in this year, as the other changes of ceilings do. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(EnactDokumen command) {
        refuse(keberatan(command));
        apply(new DokumenEnacted(command.id(), command.dasarHukum(), command.berlaku()));
        return buku.isMemakaiSpd();
    }

    /** What stands against first ceilings. */
    public Stream<Refusal> keberatan(EnactDokumen command) {
        boolean late = command.dasarHukum().jenis() == Jenis.DPA && pergeseran + perubahan > 0;
        return Stream.of(
                        buku.document(
                                command.id(), command.dasarHukum(), command.berlaku(), BukuDokumen.FIRST_CEILINGS),
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
        return buku.isMemakaiSpd();
    }

    /** What stands against a shift, its lines' ceilings aside. */
    public Stream<Refusal> keberatan(EnactPergeseran command) {
        Rupiah jumlah = Jangkauan.jumlah(command.baris());
        Stream<Refusal> reach = jumlah.equals(Rupiah.ZERO)
                ? reach(command, Jangkauan.dari(command.baris()))
                : Stream.of(new Refusal(Reason.PERGESERAN_TIDAK_NOL, "baris", jumlah));
        return Stream.of(
                        buku.document(
                                command.id(), command.dasarHukum(), command.berlaku(), EnumSet.of(Jenis.PERGESERAN)),
                        buku.requireDpa(command.dasarHukum()),
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
        return buku.isMemakaiSpd();
    }

    /** What stands against an amendment or a correction, its lines' ceilings aside. */
    public Stream<Refusal> keberatan(EnactPerubahan command) {
        boolean again = command.dasarHukum().jenis() == Jenis.DPPA && perubahan > 0 && !command.luarBiasa();
        return Stream.of(
                        buku.document(command.id(), command.dasarHukum(), command.berlaku(), AMENDMENTS),
                        buku.requireDpa(command.dasarHukum()),
                        when(again, () -> new Refusal(Reason.PERUBAHAN_SUDAH_ADA, "luarBiasa")))
                .flatMap(objections -> objections);
    }

    /** Answers whether it is the year's first of its kind. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(RegisterDokumen command) {
        refuse(keberatan(command));
        boolean first = !buku.has(command.jenis());
        apply(new DokumenEnacted(command.id(), command.dasarHukum(), command.berlaku()));
        return first;
    }

    /** What stands against a document that leaves the ceilings as they are. */
    public Stream<Refusal> keberatan(RegisterDokumen command) {
        return Stream.concat(
                buku.document(command.id(), command.dasarHukum(), command.berlaku(), EnumSet.of(command.jenis())),
                buku.requireDpa(command.dasarHukum()));
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
                        buku.open(command.id()),
                        BukuDokumen.ofKind(command.dasarHukum(), EnumSet.of(Jenis.PENUTUPAN)),
                        buku.unused(command.dasarHukum()),
                        BukuDokumen.notBefore(command.id(), command.berlaku()))
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
                        when(!buku.isDitutup(), () -> new Refusal(Reason.TAHUN_TERBUKA, "tahun", tahun)),
                        BukuDokumen.ofKind(command.dasarHukum(), EnumSet.of(Jenis.PEMBUKAAN_KEMBALI)),
                        buku.unused(command.dasarHukum()),
                        BukuDokumen.notBefore(command.id(), command.berlaku()))
                .flatMap(objections -> objections);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterRencana command) {
        refuse(Stream.concat(BukuDokumen.ofKind(command.dasarHukum(), OF_PLANS), buku.unused(command.dasarHukum())));
        apply(new DokumenEnacted(command.id(), command.dasarHukum(), command.berlaku()));
    }

    /** The number of the SPP of the year's float (UP); none where there is none. */
    public Optional<String> up() {
        return uangMuka.up();
    }

    /** The numbers of the SPP of all floats (UP, TU), cancelled ones aside. */
    public List<String> uangMuka() {
        return uangMuka.all().toList();
    }

    /** Whether nothing more is posted into it. */
    public boolean isDitutup() {
        return buku.isDitutup();
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
        buku.enter(event.dasarHukum());
    }

    @EventSourcingHandler
    void on(PergeseranEnacted event) {
        pergeseran = event.ke();
        buku.reach(Tahap.PERGESERAN);
    }

    @EventSourcingHandler
    void on(PerubahanEnacted event) {
        perubahan = event.ke();
        buku.reach(Tahap.DPPA);
    }

    @EventSourcingHandler
    void on(UpRequested event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(TuRequested event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(TahunClosed event) {
        buku.close();
    }

    @EventSourcingHandler
    void on(TahunReopened event) {
        buku.reopen();
    }
}
