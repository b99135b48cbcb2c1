package id.jejak.command.anggaran;

import static id.jejak.command.Keberatan.when;

import id.jejak.contract.command.CommitPagu;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReservePagu;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.Rupiah;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What stands against a line that changes a ceiling or ties it.
 *
 * @param buku the ceilings in force and what ties them
 * @param realisasi what is realized, in rupiah
 */
record AturanPagu(BukuPagu buku, Map<Kunci, Rupiah> realisasi) {

    Stream<Refusal> pertama(int nomor, EnactAnggaran.Baris baris) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        String field = field(nomor, "pagu");
        return Stream.concat(
                notNegative(field, baris.pagu()),
                when(
                        buku.has(kunci),
                        () -> new Refusal(
                                Reason.PAGU_SUDAH_ADA, field, baris.pos(), baris.rekening(), buku.pagu(kunci))));
    }

    Stream<Refusal> perubahan(int nomor, BarisPerubahan baris) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        String field = field(nomor, "sesudah");
        Stream<Refusal> stale = when(
                !baris.sebelum().equals(buku.pagu(kunci)),
                () -> new Refusal(
                        Reason.PAGU_BERUBAH,
                        field(nomor, "sebelum"),
                        baris.pos(),
                        baris.rekening(),
                        baris.sebelum(),
                        buku.pagu(kunci)));
        boolean cut = baris.sesudah().compareTo(buku.pagu(kunci)) < 0;
        Stream<Refusal> tooLow = cut ? enough(field, kunci, baris.sesudah()) : Stream.empty();
        return Stream.of(stale, notNegative(field, baris.sesudah()), tooLow).flatMap(objections -> objections);
    }

    Stream<Refusal> cadangan(int nomor, ReservePagu.Baris baris) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        String field = field(nomor, "cadangan");
        boolean grows = baris.cadangan().compareTo(buku.cadangan(kunci)) > 0;
        return Stream.concat(
                tieNotNegative(field, baris.cadangan()),
                grows
                        ? covered(field, kunci, buku.pagu(kunci), buku.komitmen(kunci), baris.cadangan())
                        : Stream.empty());
    }

    /** Nothing stands against what is so already, whatever the asker took it to be before. */
    Stream<Refusal> komitmen(int nomor, String kontrak, CommitPagu.Baris baris) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        String field = field(nomor, "komitmen");
        Rupiah now = buku.komitmen(kunci, kontrak);
        if (baris.komitmen().equals(now)) {
            return Stream.empty();
        }
        Rupiah all = buku.komitmen(kunci).minus(now).plus(baris.komitmen());
        boolean grows = baris.komitmen().compareTo(now) > 0;
        return Stream.of(
                        tieNotNegative(field, baris.komitmen()),
                        when(
                                !baris.sebelum().equals(now),
                                () -> new Refusal(
                                        Reason.KOMITMEN_BERUBAH,
                                        field(nomor, "sebelum"),
                                        kontrak,
                                        baris.rekening(),
                                        baris.sebelum(),
                                        now)),
                        grows
                                ? covered(field, kunci, buku.pagu(kunci), all, buku.cadangan(kunci))
                                : Stream.<Refusal>empty())
                .flatMap(objections -> objections);
    }

    /**
     * What is spent is more than zero, within what the contract commits where it is owed under one, and within what the
     * ceiling leaves; what other contracts commit is not left.
     */
    Stream<Refusal> belanja(String field, PostRealisasi.Baris baris, String kontrak) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        Rupiah own = buku.komitmen(kunci, kontrak);
        Rupiah sisa = buku.pagu(kunci)
                .minus(buku.cadangan(kunci))
                .minus(realisasi(kunci))
                .minus(buku.komitmen(kunci).minus(own));
        return Stream.of(
                        when(
                                !baris.jumlah().isPositive(),
                                () -> new Refusal(Reason.JUMLAH_TIDAK_POSITIF, field, baris.jumlah())),
                        when(
                                !kontrak.isEmpty() && baris.jumlah().compareTo(own) > 0,
                                () -> new Refusal(
                                        Reason.MELEBIHI_KOMITMEN,
                                        field,
                                        kontrak,
                                        baris.rekening(),
                                        baris.jumlah(),
                                        own)),
                        when(
                                baris.jumlah().compareTo(sisa) > 0,
                                () -> new Refusal(
                                        Reason.MELEBIHI_PAGU,
                                        field,
                                        baris.pos(),
                                        baris.rekening(),
                                        baris.jumlah(),
                                        sisa)))
                .flatMap(objections -> objections);
    }

    private Stream<Refusal> enough(String field, Kunci kunci, Rupiah pagu) {
        Rupiah realized = realisasi(kunci);
        return pagu.compareTo(realized) < 0
                ? Stream.of(new Refusal(Reason.PAGU_DI_BAWAH_REALISASI, field, kunci.rekening(), pagu, realized))
                : covered(field, kunci, pagu, buku.komitmen(kunci), buku.cadangan(kunci));
    }

    private Stream<Refusal> covered(String field, Kunci kunci, Rupiah pagu, Rupiah komitmen, Rupiah cadangan) {
        Rupiah realized = realisasi(kunci);
        return when(
                pagu.compareTo(realized.plus(komitmen).plus(cadangan)) < 0,
                () -> new Refusal(Reason.PAGU_TERIKAT, field, kunci.rekening(), pagu, realized, komitmen, cadangan));
    }

    private Rupiah realisasi(Kunci kunci) {
        return realisasi.getOrDefault(kunci, Rupiah.ZERO);
    }

    private static Stream<Refusal> notNegative(String field, Rupiah pagu) {
        return when(pagu.isNegative(), () -> new Refusal(Reason.PAGU_NEGATIF, field, pagu));
    }

    private static Stream<Refusal> tieNotNegative(String field, Rupiah jumlah) {
        return when(jumlah.isNegative(), () -> new Refusal(Reason.JUMLAH_NEGATIF, field, jumlah));
    }

    private static String field(int nomor, String part) {
        return "baris[" + nomor + "]." + part;
    }
}
