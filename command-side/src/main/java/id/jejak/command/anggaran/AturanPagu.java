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
        return Stream.concat(
                tieNotNegative(field, baris.cadangan()),
                covered(field, kunci, buku.pagu(kunci), buku.komitmen(kunci), baris.cadangan()));
    }

    Stream<Refusal> komitmen(int nomor, String kontrak, CommitPagu.Baris baris) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        String field = field(nomor, "komitmen");
        Rupiah all = buku.komitmen(kunci).minus(buku.komitmen(kunci, kontrak)).plus(baris.komitmen());
        return Stream.concat(
                tieNotNegative(field, baris.komitmen()),
                covered(field, kunci, buku.pagu(kunci), all, buku.cadangan(kunci)));
    }

    /** What is spent is more than zero and within what the ceiling leaves. */
    Stream<Refusal> belanja(String field, PostRealisasi.Baris baris) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        Rupiah sisa = buku.pagu(kunci).minus(buku.cadangan(kunci)).minus(realisasi(kunci));
        return Stream.concat(
                when(
                        !baris.jumlah().isPositive(),
                        () -> new Refusal(Reason.JUMLAH_TIDAK_POSITIF, field, baris.jumlah())),
                when(
                        baris.jumlah().compareTo(sisa) > 0,
                        () -> new Refusal(
                                Reason.MELEBIHI_PAGU, field, baris.pos(), baris.rekening(), baris.jumlah(), sisa)));
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
