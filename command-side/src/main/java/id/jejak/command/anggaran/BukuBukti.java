package id.jejak.command.anggaran;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What each proof had posted on a budget line, and what was taken back of it. */
final class BukuBukti {

    private static final Set<DokumenPengembalian.Jenis> UNDOING =
            EnumSet.of(DokumenPengembalian.Jenis.PEMBATALAN, DokumenPengembalian.Jenis.KOREKSI);

    private final Map<String, Posted> perNomor = new HashMap<>();

    void post(Bukti bukti, Kunci kunci, Rupiah jumlah) {
        Posted before = perNomor.get(bukti.nomor());
        if (before == null || before.isTakenBack()) {
            perNomor.put(bukti.nomor(), Posted.nothing(bukti));
        }
        Objects.requireNonNull(perNomor.get(bukti.nomor())).add(kunci, jumlah);
    }

    void draw(Bukti bukti, Kunci kunci, String kontrak) {
        Objects.requireNonNull(perNomor.get(bukti.nomor())).kontrak().put(kunci, kontrak);
    }

    /**
     * The contract that commits again what this takes back: a payment that did not take place, or was posted wrongly, is
     * owed still. Money that was paid and came back is not.
     */
    private static Optional<String> owedAgain(RealisasiReversed reversal, Posted original) {
        boolean undone = UNDOING.contains(reversal.dokumen().jenis());
        return undone
                ? Optional.ofNullable(original.kontrak().get(new Kunci(reversal.rekening(), reversal.sumberDana())))
                : Optional.empty();
    }

    void takeBack(String nomor, Kunci kunci, Rupiah jumlah) {
        Objects.requireNonNull(perNomor.get(nomor)).takeBack(kunci, jumlah);
    }

    void receive(String nomor, Kunci kunci, Rupiah jumlah) {
        Objects.requireNonNull(perNomor.get(nomor)).receive(kunci, jumlah);
    }

    boolean isTakenBack(String nomor) {
        Posted posted = perNomor.get(nomor);
        return posted == null || posted.isTakenBack();
    }

    /** @throws Refusal where the number was posted with another kind, date or lines */
    boolean isRepeated(PostBaris command) {
        Posted before = perNomor.get(command.bukti().nomor());
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

    /**
     * What happens to each account and funding source that is taken back.
     *
     * @throws Refusal where this was not posted, or not so much of it is left
     */
    List<AnggaranEvent> reversals(ReverseBaris command, BukuPagu buku) {
        Posted original = requireOriginal(command);
        requireReturnDate(command, original);
        List<AnggaranEvent> events = new ArrayList<>();
        amounts(command, original).forEach((kunci, jumlah) -> {
            if (command.isPendapatan()) {
                events.add(command.received(kunci, jumlah));
            } else {
                RealisasiReversed reversal = command.reversed(kunci, jumlah);
                events.add(reversal);
                owedAgain(reversal, original).ifPresent(kontrak -> events.add(buku.committedAgain(reversal, kontrak)));
            }
        });
        return events;
    }

    /** All that is left where the document names no lines. */
    private static Map<Kunci, Rupiah> amounts(ReverseBaris command, Posted original) {
        Map<Kunci, Rupiah> amounts = new LinkedHashMap<>();
        if (command.baris().isEmpty()) {
            original.keys().stream()
                    .filter(kunci -> original.remaining(kunci).isPositive())
                    .forEach(kunci -> amounts.put(kunci, original.remaining(kunci)));
        }
        command.baris().forEach((nomor, baris) -> {
            Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
            requireLeft(command.asal(), "baris[" + nomor + "]", baris, original);
            amounts.put(kunci, baris.jumlah());
        });
        return amounts;
    }

    private static void requireLeft(String asal, String field, BarisBelanja baris, Posted original) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        if (!original.has(kunci)) {
            throw new Refusal(Reason.ASAL_TIDAK_ADA, field, asal, baris.rekening());
        }
        Rupiah sisa = original.remaining(kunci);
        if (!baris.jumlah().isPositive()) {
            throw new Refusal(Reason.JUMLAH_TIDAK_POSITIF, field + ".jumlah", baris.jumlah());
        }
        if (baris.jumlah().compareTo(sisa) > 0) {
            throw new Refusal(Reason.MELEBIHI_ASAL, field + ".jumlah", baris.rekening(), baris.jumlah(), sisa);
        }
    }

    private Posted requireOriginal(ReverseBaris command) {
        Posted original = perNomor.get(command.asal());
        if (original == null) {
            throw new Refusal(Reason.ASAL_TIDAK_ADA, "asal", command.asal(), "-");
        }
        return original;
    }

    private static void requireReturnDate(ReverseBaris command, Posted original) {
        LocalDate tanggal = command.dokumen().tanggal();
        int tahun = command.id().tahun().tahun();
        if (tanggal.getYear() > tahun && !command.isPendapatan()) {
            throw new Refusal(Reason.PENDAPATAN_TAHUN_LAIN, "pengembalian.tanggal", tanggal, tahun);
        }
        LocalDate dibelanjakan = original.bukti().tanggal();
        if (tanggal.isBefore(dibelanjakan)) {
            throw new Refusal(Reason.KEMBALI_SEBELUM_BELANJA, "pengembalian.tanggal", tanggal, dibelanjakan);
        }
    }
}
