package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.TemuanId;
import id.jejak.contract.value.TerbitanId.Tabel;
import id.jejak.query.pemeriksaan.Fakta.Terbit;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sources of one figure that disagree: a report's realization of an account beside the SP2D of the same time, a published
 * LRA beside the ledger's, and a published realization above its own budget. A report speaks of the time since the report
 * of the same account before it, else of the year up to its day; SP2D beside it are counted twice even where they agree.
 */
final class AturanSumber implements Aturan {

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return Stream.of(reports(fakta), published(fakta), exceeded(fakta)).flatMap(found -> found);
    }

    /** A book's account. */
    private record Mata(KodeSkpd skpd, int tahun, String rekening) {}

    private static Stream<Temuan> reports(Fakta fakta) {
        List<Pembayaran> all = Pembayaran.of(fakta.bayar());
        Map<Mata, SortedMap<LocalDate, Rupiah>> reported = new LinkedHashMap<>();
        all.stream()
                .filter(Pembayaran::isLaporan)
                .forEach(one -> one.baris()
                        .forEach((tempat, jumlah) -> reported.computeIfAbsent(
                                        new Mata(one.skpd(), one.tahun(), tempat.rekening()), first -> new TreeMap<>())
                                .merge(one.tanggal(), jumlah, Rupiah::plus)));
        return reported.entrySet().stream()
                .flatMap(one -> ofAccount(fakta, one.getKey(), one.getValue(), proven(all, one.getKey())).stream());
    }

    /** Per day what SP2D and the like say of an account. */
    private static SortedMap<LocalDate, Rupiah> proven(List<Pembayaran> all, Mata mata) {
        SortedMap<LocalDate, Rupiah> days = new TreeMap<>();
        all.stream()
                .filter(one -> !one.isLaporan() && one.skpd().equals(mata.skpd()) && one.tahun() == mata.tahun())
                .forEach(one -> one.baris().forEach((tempat, jumlah) -> {
                    if (Buku.isWithin(tempat.rekening(), mata.rekening())) {
                        days.merge(one.tanggal(), jumlah, Rupiah::plus);
                    }
                }));
        return days;
    }

    private static List<Temuan> ofAccount(
            Fakta fakta, Mata mata, SortedMap<LocalDate, Rupiah> reports, SortedMap<LocalDate, Rupiah> proven) {
        List<Temuan> found = new ArrayList<>();
        LocalDate from = LocalDate.of(mata.tahun(), 1, 1);
        for (Map.Entry<LocalDate, Rupiah> report : reports.entrySet()) {
            LocalDate day = report.getKey();
            LocalDate next = day.plusDays(1);
            Optional<Rupiah> sum = from.isBefore(next)
                    ? proven.subMap(from, next).values().stream().reduce(Rupiah::plus)
                    : Optional.empty();
            if (sum.isPresent()) {
                found.add(beside(fakta, mata, from, day, report.getValue(), sum.get()));
            }
            from = next;
        }
        return found;
    }

    private static Temuan beside(
            Fakta fakta, Mata mata, LocalDate from, LocalDate day, Rupiah reported, Rupiah proven) {
        String trail = fakta.jejak(mata.skpd())
                .hanya("tahun", mata.tahun())
                .hanya("rekening", mata.rekening())
                .hanya("hal", "REALISASI")
                .toString();
        String key = reported.equals(proven) ? "sama" : "beda";
        return new Temuan(
                new TemuanId(
                        mata.skpd(),
                        JenisTemuan.SUMBER_BERBEDA,
                        "%d/%s/%s".formatted(mata.tahun(), mata.rekening(), day)),
                Berat.TINGGI,
                Optional.of(mata.tahun()),
                Kalimat.of(
                        "pemeriksaan.sumber-berbeda." + key,
                        mata.rekening(),
                        from,
                        day,
                        Angka.rupiah(reported),
                        Angka.rupiah(proven),
                        Angka.rupiah(reported.minus(proven))),
                List.of(
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.laporan", mata.rekening(), from, day),
                                Angka.rupiah(reported),
                                trail),
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.sp2d", mata.rekening(), from, day),
                                Angka.rupiah(proven),
                                trail)));
    }

    private static Stream<Temuan> published(Fakta fakta) {
        return fakta.terbitan().stream()
                .filter(one -> one.tabel() == Tabel.LRA && one.angka().ukuran() != Ukuran.RASIO)
                .filter(one -> AturanJumlah.differs(printed(one), ledger(fakta, one)))
                .map(one -> lra(fakta, one));
    }

    private static Optional<Rupiah> printed(Terbit one) {
        return new SelRupiah(one.angka().tertulis()).jumlah();
    }

    private static Optional<Rupiah> ledger(Fakta fakta, Terbit one) {
        AngkaTerbit cell = one.angka();
        return Buku.jumlah(fakta, one.renstra().skpd(), cell.ukuran(), cell.baris(), cell.kolom());
    }

    private static Temuan lra(Fakta fakta, Terbit one) {
        AngkaTerbit cell = one.angka();
        Sebutan where = Sebutan.of(one);
        String stated = printed(one).map(Angka::rupiah).orElse("-");
        String sum = ledger(fakta, one).map(Angka::rupiah).orElse("-");
        return new Temuan(
                new TemuanId(one.renstra().skpd(), JenisTemuan.SUMBER_BERBEDA, where.tentang()),
                Berat.TINGGI,
                where.tahun(),
                Kalimat.of("pemeriksaan.sumber-berbeda.lra." + cell.ukuran(), cell.baris(), cell.kolom(), stated, sum),
                List.of(
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.tercetak", where.tabel(), cell.baris(), where.kolom()),
                                stated,
                                where.jejak(fakta)),
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.dihitung", cell.baris(), where.kolom()),
                                sum,
                                Buku.jejak(fakta, one.renstra().skpd(), cell.ukuran(), cell.baris(), cell.kolom()))));
    }

    private static Stream<Temuan> exceeded(Fakta fakta) {
        Map<String, List<Terbit>> cells = fakta.terbitan().stream()
                .filter(one ->
                        one.angka().ukuran() == Ukuran.ANGGARAN || one.angka().ukuran() == Ukuran.REALISASI)
                .collect(groupingBy(
                        one -> "%s/%s/%s/%s"
                                .formatted(
                                        one.renstra(),
                                        one.tabel(),
                                        one.angka().baris(),
                                        one.angka().kolom()),
                        LinkedHashMap::new,
                        toList()));
        return cells.values().stream().flatMap(cell -> exceeded(fakta, cell).stream());
    }

    private static Optional<Temuan> exceeded(Fakta fakta, List<Terbit> cell) {
        Optional<Terbit> budget = of(cell, Ukuran.ANGGARAN);
        Optional<Terbit> spent = of(cell, Ukuran.REALISASI);
        if (budget.isEmpty() || spent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rupiah> ceiling = printed(budget.get());
        return printed(spent.get())
                .filter(sum -> ceiling.isPresent() && sum.compareTo(ceiling.get()) > 0)
                .map(sum -> above(fakta, budget.get(), spent.get(), ceiling.orElseThrow(), sum));
    }

    private static Optional<Terbit> of(List<Terbit> cell, Ukuran ukuran) {
        return cell.stream().filter(one -> one.angka().ukuran() == ukuran).findFirst();
    }

    private static Temuan above(Fakta fakta, Terbit budget, Terbit spent, Rupiah ceiling, Rupiah sum) {
        Sebutan where = Sebutan.of(spent);
        AngkaTerbit cell = spent.angka();
        return new Temuan(
                new TemuanId(spent.renstra().skpd(), JenisTemuan.MELAMPAUI_ANGGARAN, where.tentang()),
                Berat.TINGGI,
                where.tahun(),
                Kalimat.of(
                        "pemeriksaan.melampaui-anggaran",
                        where.tabel(),
                        cell.baris(),
                        cell.kolom(),
                        Angka.rupiah(sum),
                        Angka.rupiah(ceiling)),
                Stream.of(budget, spent)
                        .map(one -> new Bukti(
                                Kalimat.of("pemeriksaan.bukti." + one.angka().ukuran(), cell.baris(), cell.kolom()),
                                one.angka().tertulis(),
                                Sebutan.of(one).jejak(fakta)))
                        .toList());
    }
}
