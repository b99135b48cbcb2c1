package id.jejak.command.anggaran;

import static id.jejak.command.Keberatan.when;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands against a line below the ceilings: months, releases, and what is spent of them. */
record AturanKas(BukuPagu buku, BukuKas kas) {

    Stream<Refusal> bulan(int nomor, IsiDokumen.Kas baris) {
        String field = "baris[" + nomor + "].bulan";
        int months = baris.bulan().size();
        if (months != BukuKas.MONTHS) {
            return Stream.of(new Refusal(Reason.BULAN_TIDAK_DUA_BELAS, field, baris.rekening(), months));
        }
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        Rupiah sum = BukuKas.sum(baris.bulan(), BukuKas.MONTHS);
        return Stream.of(
                        baris.bulan().stream()
                                .filter(Rupiah::isNegative)
                                .map(jumlah -> new Refusal(Reason.JUMLAH_NEGATIF, field, jumlah)),
                        when(
                                !sum.equals(buku.pagu(kunci)),
                                () -> new Refusal(
                                        Reason.KAS_TIDAK_SAMA_PAGU,
                                        field,
                                        baris.pos(),
                                        baris.rekening(),
                                        sum,
                                        buku.pagu(kunci))),
                        belowRealized(field, kunci, baris))
                .flatMap(objections -> objections);
    }

    private Stream<Refusal> belowRealized(String field, Kunci kunci, IsiDokumen.Kas baris) {
        return IntStream.rangeClosed(1, BukuKas.MONTHS)
                .boxed()
                .filter(month -> BukuKas.sum(baris.bulan(), month).compareTo(kas.realisasi(kunci, month)) < 0)
                .map(month -> new Refusal(
                        Reason.KAS_DI_BAWAH_REALISASI,
                        field,
                        baris.rekening(),
                        month,
                        BukuKas.sum(baris.bulan(), month),
                        kas.realisasi(kunci, month)));
    }

    Stream<Refusal> spd(int nomor, IsiDokumen.Penyediaan baris) {
        String field = "baris[" + nomor + "].jumlah";
        Rupiah all = kas.spd(baris.sumberDana()).plus(baris.jumlah());
        Rupiah ceilings = pagu(baris.sumberDana());
        return Stream.concat(
                when(
                        !baris.jumlah().isPositive(),
                        () -> new Refusal(Reason.JUMLAH_TIDAK_POSITIF, field, baris.jumlah())),
                when(
                        all.compareTo(ceilings) > 0,
                        () -> new Refusal(Reason.SPD_MELEBIHI_PAGU, field, baris.pos(), all, ceilings)));
    }

    /** The lines of a document taken together, since one may give what another takes from the same source. */
    Stream<Refusal> perubahan(Collection<BarisPerubahan> baris) {
        Map<SumberDana, Rupiah> changes = new HashMap<>();
        baris.forEach(line -> changes.merge(line.sumberDana(), line.selisih(), Rupiah::plus));
        String pos = baris.stream().map(BarisPerubahan::pos).findFirst().orElse("");
        return changes.entrySet().stream()
                .filter(change -> change.getValue().isNegative())
                .filter(change -> pagu(change.getKey()).plus(change.getValue()).compareTo(kas.spd(change.getKey())) < 0)
                .map(change -> new Refusal(
                        Reason.PAGU_DI_BAWAH_SPD,
                        "baris",
                        pos,
                        pagu(change.getKey()).plus(change.getValue()),
                        kas.spd(change.getKey())));
    }

    /**
     * What is spent is within the ceilings that were in force from its day on, each until it was changed, and within what
     * the months and the releases leave, where they are used.
     */
    Stream<Refusal> belanja(String field, PostRealisasi.Baris baris, LocalDate tanggal) {
        Kunci kunci = new Kunci(baris.rekening(), baris.sumberDana());
        Stream<Refusal> ofTheirTime = buku.sejak(kunci, tanggal).stream()
                .flatMap(ceiling ->
                        ceiling.sampai().stream().flatMap(sampai -> ofItsTime(field, baris, ceiling.pagu(), sampai)));
        return Stream.concat(ofTheirTime, ofMonthsAndReleases(field, baris, tanggal));
    }

    private Stream<Refusal> ofItsTime(String field, PostRealisasi.Baris baris, Rupiah pagu, LocalDate sampai) {
        Rupiah realized = kas.realisasi(new Kunci(baris.rekening(), baris.sumberDana()), sampai);
        Rupiah until = realized.plus(baris.jumlah());
        return when(
                until.compareTo(pagu) > 0,
                () -> new Refusal(
                        Reason.MELEBIHI_PAGU_SAAT_ITU, field, baris.pos(), baris.rekening(), sampai, pagu, until));
    }

    private Stream<Refusal> ofMonthsAndReleases(String field, PostRealisasi.Baris baris, LocalDate tanggal) {
        Rupiah jumlah = baris.jumlah();
        Stream<Rupiah> months = kas.sisaKas(new Kunci(baris.rekening(), baris.sumberDana()), tanggal).stream();
        Stream<Rupiah> released = kas.sisaSpd(baris.sumberDana(), tanggal).stream();
        return Stream.concat(
                months.filter(rest -> jumlah.compareTo(rest) > 0)
                        .map(rest ->
                                new Refusal(Reason.MELEBIHI_KAS, field, baris.pos(), baris.rekening(), jumlah, rest)),
                released.filter(rest -> jumlah.compareTo(rest) > 0)
                        .map(rest -> new Refusal(Reason.MELEBIHI_SPD, field, baris.pos(), jumlah, rest)));
    }

    private Rupiah pagu(SumberDana sumberDana) {
        return buku.all().entrySet().stream()
                .filter(entry -> entry.getKey().sumberDana().equals(sumberDana))
                .map(Map.Entry::getValue)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
