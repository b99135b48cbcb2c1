package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Fakta.Pagu;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In a year that uses anggaran kas, ceilings whose twelve months are not what is in force: the ledger refuses such a plan
 * on the day it is set, and an amendment of the budget may leave it behind. A ceiling above zero without months is one.
 */
final class AturanKas implements Aturan {

    /** A ceiling. */
    private record Mata(TahunAnggaranId tahun, String pos, String rekening, String sumberDana) {}

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        Map<Mata, Rupiah> months = new HashMap<>();
        fakta.kas()
                .forEach(one -> months.put(
                        new Mata(
                                new TahunAnggaranId(one.skpd(), one.tahun()),
                                one.pos(),
                                one.rekening(),
                                one.sumberDana()),
                        one.nilai()));
        List<TahunAnggaranId> used =
                months.keySet().stream().map(Mata::tahun).distinct().toList();
        return fakta.pagu().stream()
                .filter(one -> used.contains(new TahunAnggaranId(one.skpd(), one.tahun())))
                .filter(one -> !one.nilai().equals(months.getOrDefault(mata(one), Rupiah.ZERO)))
                .collect(groupingBy(one -> new TahunAnggaranId(one.skpd(), one.tahun()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(year -> temuan(fakta, year.getKey(), year.getValue(), months));
    }

    private static Mata mata(Pagu one) {
        return new Mata(new TahunAnggaranId(one.skpd(), one.tahun()), one.pos(), one.rekening(), one.sumberDana());
    }

    private static Temuan temuan(Fakta fakta, TahunAnggaranId year, List<Pagu> lines, Map<Mata, Rupiah> months) {
        return new Temuan(
                new TemuanId(year.skpd(), JenisTemuan.KAS_BERBEDA, Integer.toString(year.tahun())),
                Berat.SEDANG,
                Optional.of(year.tahun()),
                Kalimat.of("pemeriksaan.kas-berbeda", Integer.toString(year.tahun()), Integer.toString(lines.size())),
                lines.stream()
                        .flatMap(one -> Stream.of(
                                bukti(fakta, one, "pemeriksaan.bukti.pagu", one.nilai()),
                                bukti(
                                        fakta,
                                        one,
                                        "pemeriksaan.bukti.kas",
                                        months.getOrDefault(mata(one), Rupiah.ZERO))))
                        .toList());
    }

    private static Bukti bukti(Fakta fakta, Pagu one, String key, Rupiah amount) {
        return new Bukti(
                Kalimat.of(key, one.pos(), one.rekening()),
                Angka.rupiah(amount),
                fakta.jejak(one.skpd())
                        .hanya("tahun", one.tahun())
                        .hanya("pos", one.pos())
                        .hanya("rekening", one.rekening())
                        .toString());
    }
}
