package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.Persen;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Realizations that need explaining: without a proof of their own, dated before there was a ceiling, or piled up from 25
 * December on, where a quarter of the year's spending and more is dated then.
 */
final class AturanRealisasi implements Aturan {

    private static final int LAST_DAYS_FROM = 25;
    private static final BigDecimal A_QUARTER = BigDecimal.valueOf(25);

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        List<Pembayaran> payments = Pembayaran.of(fakta.bayar());
        Map<TahunAnggaranId, List<Pembayaran>> perYear = payments.stream()
                .collect(groupingBy(one -> new TahunAnggaranId(one.skpd(), one.tahun()), LinkedHashMap::new, toList()));
        return Stream.concat(
                early(fakta, payments),
                perYear.entrySet().stream()
                        .flatMap(year -> Stream.of(
                                        unproven(fakta, year.getKey(), year.getValue()),
                                        late(fakta, year.getKey(), year.getValue()))
                                .flatMap(Optional::stream)));
    }

    private static Optional<Temuan> unproven(Fakta fakta, TahunAnggaranId year, List<Pembayaran> payments) {
        List<Pembayaran> reports =
                payments.stream().filter(Pembayaran::isLaporan).toList();
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(temuan(
                        year,
                        JenisTemuan.TANPA_BUKTI,
                        "",
                        Berat.RENDAH,
                        Kalimat.of(
                                "pemeriksaan.tanpa-bukti", Integer.toString(year.tahun()), Angka.rupiah(sum(reports))),
                        bukti(fakta, reports)));
    }

    private static Optional<Temuan> late(Fakta fakta, TahunAnggaranId year, List<Pembayaran> payments) {
        List<Pembayaran> proven =
                payments.stream().filter(one -> !one.isLaporan()).toList();
        List<Pembayaran> last = proven.stream()
                .filter(one -> one.tanggal().getMonth() == Month.DECEMBER
                        && one.tanggal().getDayOfMonth() >= LAST_DAYS_FROM)
                .toList();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Persen share = Persen.rasio(Optional.of(sum(proven)), Optional.of(sum(last)));
        return share.persen().compareTo(A_QUARTER) < 0
                ? Optional.empty()
                : Optional.of(temuan(
                        year,
                        JenisTemuan.AKHIR_TAHUN,
                        "",
                        Berat.SEDANG,
                        Kalimat.of(
                                "pemeriksaan.akhir-tahun",
                                Integer.toString(year.tahun()),
                                Angka.rupiah(sum(last)),
                                share.tertulis()),
                        bukti(fakta, last)));
    }

    /** A place and account of an agency's year. */
    private record Mata(KodeSkpd skpd, int tahun, Pembayaran.Tempat tempat) {}

    private static Stream<Temuan> early(Fakta fakta, List<Pembayaran> payments) {
        Map<Mata, LocalDate> first = new HashMap<>();
        fakta.pagu()
                .forEach(one -> first.merge(
                        new Mata(one.skpd(), one.tahun(), new Pembayaran.Tempat(one.pos(), one.rekening())),
                        one.mulai(),
                        (here, there) -> here.isBefore(there) ? here : there));
        return payments.stream()
                .flatMap(one -> one.baris().keySet().stream()
                        .flatMap(tempat ->
                                Optional.ofNullable(first.get(new Mata(one.skpd(), one.tahun(), tempat))).stream())
                        .filter(begin -> one.tanggal().isBefore(begin))
                        .findFirst()
                        .map(begin -> temuan(
                                new TahunAnggaranId(one.skpd(), one.tahun()),
                                JenisTemuan.MENDAHULUI_DOKUMEN,
                                "/" + one.nomor(),
                                Berat.TINGGI,
                                Kalimat.of("pemeriksaan.mendahului", one.nomor(), one.tanggal(), begin),
                                bukti(fakta, List.of(one))))
                        .stream());
    }

    private static Rupiah sum(List<Pembayaran> payments) {
        return payments.stream().map(Pembayaran::jumlah).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The proofs as evidence. */
    static List<Bukti> bukti(Fakta fakta, List<Pembayaran> payments) {
        return payments.stream()
                .map(one -> new Bukti(
                        Kalimat.of(
                                "pemeriksaan.bukti.bukti", one.jenis().replace('_', ' '), one.nomor(), one.tanggal()),
                        Angka.rupiah(one.jumlah()),
                        one.jejak(fakta)))
                .toList();
    }

    private static Temuan temuan(
            TahunAnggaranId year, JenisTemuan jenis, String rest, Berat berat, Kalimat kalimat, List<Bukti> bukti) {
        return new Temuan(
                new TemuanId(year.skpd(), jenis, year.tahun() + rest),
                berat,
                Optional.of(year.tahun()),
                kalimat,
                bukti);
    }
}
