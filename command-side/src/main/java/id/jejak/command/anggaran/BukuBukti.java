package id.jejak.command.anggaran;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
    Optional<String> owedAgain(RealisasiReversed reversal) {
        boolean undone = UNDOING.contains(reversal.dokumen().jenis());
        Posted original = Objects.requireNonNull(perNomor.get(reversal.asal()));
        return undone
                ? Optional.ofNullable(original.kontrak().get(new Kunci(reversal.rekening(), reversal.sumberDana())))
                : Optional.empty();
    }

    void takeBack(String nomor, Kunci kunci, Rupiah jumlah) {
        Objects.requireNonNull(perNomor.get(nomor)).takeBack(kunci, jumlah);
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

    /** @throws Refusal where this was not posted, or not so much of it is left */
    List<RealisasiReversed> reversals(ReverseBaris command) {
        Posted original = requireOriginal(command);
        requireReturnDate(command, original);
        List<RealisasiReversed> reversals = new ArrayList<>();
        if (command.baris().isEmpty()) {
            for (Kunci kunci : original.keys()) {
                Rupiah sisa = original.remaining(kunci);
                if (sisa.isPositive()) {
                    reversals.add(reversal(command, kunci, sisa));
                }
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
            reversals.add(reversal(command, kunci, baris.jumlah()));
        });
        return reversals;
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
        if (tanggal.getYear() > tahun) {
            throw new Refusal(Reason.PENDAPATAN_TAHUN_LAIN, "pengembalian.tanggal", tanggal, tahun);
        }
        LocalDate dibelanjakan = original.bukti().tanggal();
        if (tanggal.isBefore(dibelanjakan)) {
            throw new Refusal(Reason.KEMBALI_SEBELUM_BELANJA, "pengembalian.tanggal", tanggal, dibelanjakan);
        }
    }

    private static RealisasiReversed reversal(ReverseBaris command, Kunci kunci, Rupiah jumlah) {
        return new RealisasiReversed(
                command.id(),
                kunci.rekening(),
                kunci.sumberDana(),
                jumlah,
                command.asal(),
                command.dokumen(),
                command.alasan());
    }
}
