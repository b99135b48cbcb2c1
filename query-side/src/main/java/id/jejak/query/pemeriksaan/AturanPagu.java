package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Fakta.Riwayat;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What became of ceilings: a capital line (5.2, before 2021 5.2.3) that began at zero and was given money later; and a
 * year whose whole budget had four totals and more. Shifts leave the total as it is, so that the original budget, an
 * amendment and an extraordinary one are three.
 */
final class AturanPagu implements Aturan {

    private static final int MANY = 4;
    private static final int NEW_CHART_FROM = 2021;

    /** A ceiling of a year. */
    private record Mata(String pos, String rekening, String sumberDana) {}

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.riwayat().stream()
                .collect(groupingBy(one -> new TahunAnggaranId(one.skpd(), one.tahun()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(year -> Stream.concat(
                        late(fakta, year.getKey(), year.getValue()),
                        totals(fakta, year.getKey(), year.getValue()).stream()));
    }

    private static Stream<Temuan> late(Fakta fakta, TahunAnggaranId year, List<Riwayat> history) {
        String capital = year.tahun() < NEW_CHART_FROM ? "5.2.3" : "5.2";
        Map<Mata, List<Riwayat>> lines = history.stream()
                .filter(one -> Buku.isWithin(one.rekening(), capital))
                .collect(groupingBy(AturanPagu::mata, LinkedHashMap::new, toList()));
        return lines.values().stream()
                .filter(line -> line.get(0).nilai().equals(Rupiah.ZERO))
                .filter(line -> line.stream().anyMatch(one -> one.nilai().isPositive()))
                .map(line -> late(fakta, year, line.get(0), line));
    }

    private static Temuan late(Fakta fakta, TahunAnggaranId year, Riwayat first, List<Riwayat> line) {
        String trail = fakta.jejak(year.skpd())
                .hanya("tahun", year.tahun())
                .hanya("pos", first.pos())
                .hanya("rekening", first.rekening())
                .hanya("hal", "PAGU")
                .toString();
        return new Temuan(
                new TemuanId(
                        year.skpd(),
                        JenisTemuan.MODAL_MENYUSUL,
                        "%d/%s/%s".formatted(year.tahun(), first.pos(), first.rekening())),
                Berat.RENDAH,
                Optional.of(year.tahun()),
                Kalimat.of("pemeriksaan.modal-menyusul", first.pos(), first.rekening(), Integer.toString(year.tahun())),
                line.stream()
                        .map(one -> new Bukti(
                                Kalimat.of("pemeriksaan.bukti.pagu-sejak", one.pos(), one.rekening(), one.berlaku()),
                                Angka.rupiah(one.nilai()),
                                trail))
                        .toList());
    }

    private static Optional<Temuan> totals(Fakta fakta, TahunAnggaranId year, List<Riwayat> history) {
        SortedMap<LocalDate, Rupiah> totals = totals(history);
        return new HashSet<>(totals.values()).size() < MANY
                ? Optional.empty()
                : Optional.of(new Temuan(
                        new TemuanId(year.skpd(), JenisTemuan.ANGGARAN_BERGANTI, Integer.toString(year.tahun())),
                        Berat.SEDANG,
                        Optional.of(year.tahun()),
                        Kalimat.of(
                                "pemeriksaan.anggaran-berganti",
                                Integer.toString(year.tahun()),
                                Integer.toString(new HashSet<>(totals.values()).size())),
                        totals.entrySet().stream()
                                .map(one -> new Bukti(
                                        Kalimat.of("pemeriksaan.bukti.total", one.getKey()),
                                        Angka.rupiah(one.getValue()),
                                        fakta.jejak(year.skpd())
                                                .hanya("tahun", year.tahun())
                                                .hanya("hal", "PAGU")
                                                .toString()))
                                .toList()));
    }

    /** The whole budget as of each day on which it changed, in order. */
    private static SortedMap<LocalDate, Rupiah> totals(List<Riwayat> history) {
        Map<Mata, Rupiah> inForce = new HashMap<>();
        SortedMap<LocalDate, Rupiah> totals = new TreeMap<>();
        Rupiah total = Rupiah.ZERO;
        for (Riwayat one : history) {
            Rupiah before = inForce.getOrDefault(mata(one), Rupiah.ZERO);
            inForce.put(mata(one), one.nilai());
            total = total.plus(one.nilai()).minus(before);
            totals.put(one.berlaku(), total);
        }
        return totals;
    }

    private static Mata mata(Riwayat one) {
        return new Mata(one.pos(), one.rekening(), one.sumberDana());
    }
}
