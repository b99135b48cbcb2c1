package id.jejak.command.anggaran;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One line of a year's budget. Promises that what is realized under an account and funding source never exceeds the
 * ceiling in force, and that no ceiling falls below what is realized (Permendagri 77/2020).
 */
public class Anggaran {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AnggaranId id;

    private final Map<Kunci, Rupiah> pagu = new HashMap<>();
    private final Map<Kunci, Rupiah> realisasi = new HashMap<>();
    private final Map<String, Posted> perNomorBukti = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetPagu command) {
        requireWithinYear(command.id(), command.berlaku(), "berlaku");
        command.baris().forEach((nomor, baris) -> {
            String field = "baris[" + nomor + "].pagu";
            requireNotNegative(field, baris);
            requireNotBelowRealisasi(field, baris);
            apply(new PaguSet(command.id(), baris.rekening(), baris.sumberDana(), baris.pagu(), command.berlaku()));
        });
    }

    /** Answers whether anything was posted; nothing is where the same document was posted before. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(PostBaris command) {
        if (isRepeated(command)) {
            return false;
        }
        requireWithinYear(command.id(), command.bukti().tanggal(), "bukti.tanggal");
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

    private static void requireWithinYear(AnggaranId id, LocalDate tanggal, String field) {
        if (tanggal.getYear() != id.tahun().tahun()) {
            throw new Refusal(
                    Reason.TANGGAL_DI_LUAR_TAHUN, field, tanggal, id.tahun().tahun());
        }
    }

    private static void requireNotNegative(String field, EnactAnggaran.Baris baris) {
        if (baris.pagu().isNegative()) {
            throw new Refusal(Reason.PAGU_NEGATIF, field, baris.pagu());
        }
    }

    private void requireNotBelowRealisasi(String field, EnactAnggaran.Baris baris) {
        Rupiah realized = realisasi.getOrDefault(new Kunci(baris.rekening(), baris.sumberDana()), Rupiah.ZERO);
        if (baris.pagu().compareTo(realized) < 0) {
            throw new Refusal(Reason.PAGU_DI_BAWAH_REALISASI, field, baris.rekening(), baris.pagu(), realized);
        }
    }

    private static void requirePositive(String field, PostRealisasi.Baris baris) {
        if (!baris.jumlah().isPositive()) {
            throw new Refusal(Reason.JUMLAH_TIDAK_POSITIF, field, baris.jumlah());
        }
    }

    private void requireWithinPagu(String field, PostRealisasi.Baris baris) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        Rupiah sisa = pagu.getOrDefault(kunci, Rupiah.ZERO).minus(realisasi.getOrDefault(kunci, Rupiah.ZERO));
        if (baris.jumlah().compareTo(sisa) > 0) {
            throw new Refusal(Reason.MELEBIHI_PAGU, field, baris.pos(), baris.rekening(), baris.jumlah(), sisa);
        }
    }

    @EventSourcingHandler
    void on(PaguSet event) {
        id = event.id();
        pagu.put(new Kunci(event.rekening(), event.sumberDana()), event.pagu());
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
}
