package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Fakta.Sama;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One large ceiling in several agencies of a year, as a template leaves it: from 100 million on, in three agencies and more.
 * Amounts of whole millions are passed over, since agencies do get the same round ones.
 */
final class AturanTemplat implements Aturan {

    /** In rupiah. */
    static final long BESAR = 100_000_000;

    static final int BANYAK = 3;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private record Kelompok(KodeSkpd skpd, int tahun, Rupiah nilai) {}

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.sama().stream()
                .filter(one -> !isRound(one.nilai()))
                .collect(groupingBy(
                        one -> new Kelompok(one.skpd(), one.tahun(), one.nilai()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(one -> temuan(fakta, one.getKey(), one.getValue()));
    }

    static boolean isRound(Rupiah amount) {
        return amount.amount().remainder(MILLION).signum() == 0;
    }

    private static Temuan temuan(Fakta fakta, Kelompok where, List<Sama> places) {
        String others = places.get(0).agensi().stream()
                .filter(agency -> !agency.equals(where.skpd()))
                .map(KodeSkpd::kode)
                .collect(Collectors.joining(", "));
        return new Temuan(
                new TemuanId(where.skpd(), JenisTemuan.SISA_TEMPLAT, where.tahun() + "/" + where.nilai()),
                Berat.SEDANG,
                Optional.of(where.tahun()),
                Kalimat.of(
                        "pemeriksaan.sisa-templat",
                        Angka.rupiah(where.nilai()),
                        Integer.toString(where.tahun()),
                        others),
                places.stream()
                        .map(one -> new Bukti(
                                Kalimat.of("pemeriksaan.bukti.pagu", one.pos(), one.rekening()),
                                Angka.rupiah(one.nilai()),
                                fakta.jejak(one.skpd())
                                        .hanya("tahun", one.tahun())
                                        .hanya("pos", one.pos())
                                        .hanya("rekening", one.rekening())
                                        .hanya("hal", "PAGU")
                                        .toString()))
                        .toList());
    }
}
