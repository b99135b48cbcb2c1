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
import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One line of a year's budget. Promises that what is realized under an account and funding source never exceeds the
 * ceiling in force less what is held back of it, and that no ceiling falls below what is realized, committed and held
 * back (Permendagri 77/2020), and that nothing is entered once the year is closed.
 */
public class Anggaran {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AnggaranId id;

    private boolean ditutup;
    private final BukuPagu buku = new BukuPagu();
    private final Map<Kunci, Rupiah> realisasi = new HashMap<>();
    private final Map<String, Posted> perNomorBukti = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetPagu command) {
        refuse(keberatan(command));
        command.baris()
                .values()
                .forEach(baris -> apply(new PaguSet(
                        command.id(), baris.rekening(), baris.sumberDana(), baris.pagu(), command.berlaku())));
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
        command.baris().values().stream()
                .filter(baris -> !baris.sesudah().equals(baris.sebelum()))
                .forEach(baris -> apply(new PaguSet(
                        command.id(), baris.rekening(), baris.sumberDana(), baris.sesudah(), command.berlaku())));
    }

    /** What stands against new ceilings. */
    public Stream<Refusal> keberatan(ChangePagu command) {
        return Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"), each(command.baris(), aturan()::perubahan));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetCadangan command) {
        refuse(Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"), each(command.baris(), aturan()::cadangan)));
        command.baris().values().stream()
                .filter(baris ->
                        !baris.cadangan().equals(buku.cadangan(new Kunci(baris.rekening(), baris.sumberDana()))))
                .forEach(baris -> apply(new CadanganSet(
                        command.id(), baris.rekening(), baris.sumberDana(), baris.cadangan(), command.berlaku())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetKomitmen command) {
        refuse(Stream.concat(
                bookable(command.id(), command.berlaku(), "berlaku"),
                each(command.baris(), (nomor, baris) -> aturan().komitmen(nomor, command.kontrak(), baris))));
        command.baris()
                .values()
                .forEach(baris -> apply(new KomitmenSet(
                        command.id(),
                        baris.rekening(),
                        baris.sumberDana(),
                        command.kontrak(),
                        baris.komitmen(),
                        command.berlaku())));
    }

    private AturanPagu aturan() {
        return new AturanPagu(buku, realisasi);
    }

    private static <L> Stream<Refusal> each(
            SortedMap<Integer, L> lines, BiFunction<Integer, L, Stream<Refusal>> objections) {
        return lines.entrySet().stream().flatMap(line -> objections.apply(line.getKey(), line.getValue()));
    }

    /** Answers whether anything was posted; nothing is where the same document was posted before. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(PostBaris command) {
        if (isRepeated(command)) {
            return false;
        }
        refuse(bookable(command.id(), command.bukti().tanggal(), "bukti.tanggal"));
        command.baris().forEach((nomor, baris) -> {
            String field = "baris[" + nomor + "].jumlah";
            requirePositive(field, baris);
            requireWithinPagu(field, baris);
            apply(new RealisasiPosted(
                    command.id(),
                    baris.rekening(),
                    baris.sumberDana(),
                    baris.jumlah(),
                    command.bukti(),
                    command.uraian()));
        });
        return true;
    }

    private boolean isRepeated(PostBaris command) {
        Posted before = perNomorBukti.get(command.bukti().nomor());
        if (before == null || (command.dibebaskan() && before.isTakenBack())) {
            return false;
        }
        Map<Kunci, Rupiah> jumlah = command.baris().values().stream()
                .collect(Collectors.toMap(
                        baris -> new Kunci(baris.rekening(), baris.sumberDana()), PostRealisasi.Baris::jumlah));
        if (!before.is(command.bukti(), jumlah)) {
            throw new Refusal(
                    Reason.BUKTI_BERBEDA, "bukti.nomor", command.bukti().nomor());
        }
        return true;
    }

    /** Takes back what was posted; a later year's return is that year's income and lowers nothing here. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReverseBaris command) {
        Posted original = requireOriginal(command);
        requireReturnDate(command, original);
        if (command.baris().isEmpty()) {
            for (Kunci kunci : original.keys()) {
                reverse(command, kunci, original.remaining(kunci));
            }
        }
        command.baris().forEach((nomor, baris) -> {
            Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
            String field = "baris[" + nomor + "]";
            if (!original.has(kunci)) {
                throw new Refusal(Reason.ASAL_TIDAK_ADA, field, command.asal(), baris.rekening());
            }
            Rupiah sisa = original.remaining(kunci);
            if (!baris.jumlah().isPositive()) {
                throw new Refusal(Reason.JUMLAH_TIDAK_POSITIF, field + ".jumlah", baris.jumlah());
            }
            if (baris.jumlah().compareTo(sisa) > 0) {
                throw new Refusal(Reason.MELEBIHI_ASAL, field + ".jumlah", baris.rekening(), baris.jumlah(), sisa);
            }
            reverse(command, kunci, baris.jumlah());
        });
    }

    private Posted requireOriginal(ReverseBaris command) {
        Posted original = perNomorBukti.get(command.asal());
        if (original == null) {
            throw new Refusal(Reason.ASAL_TIDAK_ADA, "asal", command.asal(), "-");
        }
        return original;
    }

    private static void requireReturnDate(ReverseBaris command, Posted original) {
        LocalDate tanggal = command.dokumen().tanggal();
        int tahun = command.id().tahun().tahun();
        if (tanggal.getYear() > tahun) {
            throw new Refusal(Reason.PENDAPATAN_TAHUN_LAIN, "pengembalian.tanggal", tanggal, tahun);
        }
        LocalDate dibelanjakan = original.bukti().tanggal();
        if (tanggal.isBefore(dibelanjakan)) {
            throw new Refusal(Reason.KEMBALI_SEBELUM_BELANJA, "pengembalian.tanggal", tanggal, dibelanjakan);
        }
    }

    private static void reverse(ReverseBaris command, Kunci kunci, Rupiah jumlah) {
        if (jumlah.isPositive()) {
            apply(new RealisasiReversed(
                    command.id(),
                    kunci.rekening(),
                    kunci.sumberDana(),
                    jumlah,
                    command.asal(),
                    command.dokumen(),
                    command.alasan()));
        }
    }

    /** Whether nothing is left of what this proof had posted here. */
    public boolean isTakenBack(String nomorBukti) {
        Posted posted = perNomorBukti.get(nomorBukti);
        return posted == null || posted.isTakenBack();
    }

    private Stream<Refusal> bookable(AnggaranId id, LocalDate tanggal, String field) {
        int tahun = id.tahun().tahun();
        return Stream.concat(
                when(ditutup, () -> new Refusal(Reason.TAHUN_DITUTUP, "tahun", tahun)),
                when(
                        tanggal.getYear() != tahun,
                        () -> new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, field, tanggal, tahun)));
    }

    private static void requirePositive(String field, PostRealisasi.Baris baris) {
        if (!baris.jumlah().isPositive()) {
            throw new Refusal(Reason.JUMLAH_TIDAK_POSITIF, field, baris.jumlah());
        }
    }

    private void requireWithinPagu(String field, PostRealisasi.Baris baris) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        Rupiah sisa = buku.pagu(kunci).minus(buku.cadangan(kunci)).minus(realisasi.getOrDefault(kunci, Rupiah.ZERO));
        if (baris.jumlah().compareTo(sisa) > 0) {
            throw new Refusal(Reason.MELEBIHI_PAGU, field, baris.pos(), baris.rekening(), baris.jumlah(), sisa);
        }
    }

    @EventSourcingHandler
    void on(PaguSet event) {
        id = event.id();
        buku.setPagu(new Kunci(event.rekening(), event.sumberDana()), event.pagu());
    }

    @EventSourcingHandler
    void on(CadanganSet event) {
        buku.setCadangan(new Kunci(event.rekening(), event.sumberDana()), event.cadangan());
    }

    @EventSourcingHandler
    void on(KomitmenSet event) {
        buku.setKomitmen(new Kunci(event.rekening(), event.sumberDana()), event.kontrak(), event.komitmen());
    }

    @EventSourcingHandler
    void on(RealisasiPosted event) {
        id = event.id();
        Kunci kunci = new Kunci(event.rekening(), event.sumberDana());
        realisasi.merge(kunci, event.jumlah(), Rupiah::plus);
        Posted before = perNomorBukti.get(event.bukti().nomor());
        if (before == null || before.isTakenBack()) {
            perNomorBukti.put(event.bukti().nomor(), Posted.nothing(event.bukti()));
        }
        Objects.requireNonNull(perNomorBukti.get(event.bukti().nomor())).add(kunci, event.jumlah());
    }

    @EventSourcingHandler
    void on(RealisasiReversed event) {
        id = event.id();
        Kunci kunci = new Kunci(event.rekening(), event.sumberDana());
        realisasi.merge(kunci, event.jumlah(), (posted, kembali) -> posted.minus(kembali));
        Objects.requireNonNull(perNomorBukti.get(event.asal())).takeBack(kunci, event.jumlah());
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
