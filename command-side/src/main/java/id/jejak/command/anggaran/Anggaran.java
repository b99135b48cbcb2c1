package id.jejak.command.anggaran;

import static id.jejak.command.Keberatan.refuse;
import static id.jejak.command.Keberatan.when;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
 * ceiling in force, and that no ceiling falls below what is realized (Permendagri 77/2020).
 */
public class Anggaran {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AnggaranId id;

    private final Map<Kunci, Rupiah> pagu = new HashMap<>();
    private final Map<Kunci, Rupiah> realisasi = new HashMap<>();
    private final Map<String, Posted> perNomorBukti = new HashMap<>();

    /** What one proof had posted here. */
    private record Posted(Bukti bukti, Map<Kunci, Rupiah> jumlah) {}

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
        Stream<Refusal> lines = command.baris().entrySet().stream().flatMap(line -> {
            EnactAnggaran.Baris baris = line.getValue();
            String field = "baris[" + line.getKey() + "].pagu";
            Rupiah inForce = pagu.get(new Kunci(baris.rekening(), baris.sumberDana()));
            return Stream.concat(
                    notNegative(field, baris.pagu()),
                    inForce == null
                            ? Stream.empty()
                            : Stream.of(
                                    new Refusal(Reason.PAGU_SUDAH_ADA, field, baris.pos(), baris.rekening(), inForce)));
        });
        return Stream.concat(withinYear(command.id(), command.berlaku(), "berlaku"), lines);
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
                withinYear(command.id(), command.berlaku(), "berlaku"),
                command.baris().entrySet().stream().flatMap(line -> keberatan(line.getKey(), line.getValue())));
    }

    private Stream<Refusal> keberatan(int nomor, BarisPerubahan baris) {
        String field = "baris[" + nomor + "]";
        Rupiah inForce = pagu(baris.rekening(), baris.sumberDana());
        return Stream.of(
                        when(
                                !baris.sebelum().equals(inForce),
                                () -> new Refusal(
                                        Reason.PAGU_BERUBAH,
                                        field + ".sebelum",
                                        baris.pos(),
                                        baris.rekening(),
                                        baris.sebelum(),
                                        inForce)),
                        notNegative(field + ".sesudah", baris.sesudah()),
                        notBelowRealisasi(field + ".sesudah", baris))
                .flatMap(objections -> objections);
    }

    /** The ceiling in force, zero where there is none. */
    public Rupiah pagu(KodeRekening rekening, SumberDana sumberDana) {
        return pagu.getOrDefault(new Kunci(rekening, sumberDana), Rupiah.ZERO);
    }

    /** Answers whether anything was posted; nothing is where the same document was posted before. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(PostBaris command) {
        if (isRepeated(command)) {
            return false;
        }
        refuse(withinYear(command.id(), command.bukti().tanggal(), "bukti.tanggal"));
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
        if (before == null) {
            return false;
        }
        Map<Kunci, Rupiah> jumlah = command.baris().values().stream()
                .collect(Collectors.toMap(
                        baris -> new Kunci(baris.rekening(), baris.sumberDana()), PostRealisasi.Baris::jumlah));
        if (!before.equals(new Posted(command.bukti(), jumlah))) {
            throw new Refusal(
                    Reason.BUKTI_BERBEDA, "bukti.nomor", command.bukti().nomor());
        }
        return true;
    }

    private static Stream<Refusal> withinYear(AnggaranId id, LocalDate tanggal, String field) {
        int tahun = id.tahun().tahun();
        return when(tanggal.getYear() != tahun, () -> new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, field, tanggal, tahun));
    }

    private static Stream<Refusal> notNegative(String field, Rupiah pagu) {
        return when(pagu.isNegative(), () -> new Refusal(Reason.PAGU_NEGATIF, field, pagu));
    }

    private Stream<Refusal> notBelowRealisasi(String field, BarisPerubahan baris) {
        Rupiah realized = realisasi.getOrDefault(new Kunci(baris.rekening(), baris.sumberDana()), Rupiah.ZERO);
        return when(
                baris.sesudah().compareTo(realized) < 0,
                () -> new Refusal(Reason.PAGU_DI_BAWAH_REALISASI, field, baris.rekening(), baris.sesudah(), realized));
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
        perNomorBukti
                .computeIfAbsent(event.bukti().nomor(), nomor -> new Posted(event.bukti(), new HashMap<>()))
                .jumlah()
                .merge(kunci, event.jumlah(), Rupiah::plus);
    }
}
