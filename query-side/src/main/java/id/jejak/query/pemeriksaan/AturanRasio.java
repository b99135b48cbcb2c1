package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.TemuanId;
import id.jejak.contract.value.TerbitanId.Tabel;
import id.jejak.query.kinerja.KinerjaQuery.Indikator;
import id.jejak.query.pemeriksaan.Fakta.Terbit;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published ratio that does not follow: neither rounded half up nor cut off to as many decimals as it is printed with;
 * or a mark where there is a ratio. Where there is none, since a figure is missing or the whole is zero, a mark and a zero
 * are both taken for saying so.
 */
final class AturanRasio implements Aturan {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a ratio is made of. */
    private record Bagian(
            String nama,
            String keseluruhan,
            String bagian,
            Optional<BigDecimal> rasio,
            String keKeseluruhan,
            String keBagian) {}

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.terbitan().stream()
                .filter(one -> one.angka().ukuran() == Ukuran.RASIO)
                .flatMap(one -> parts(fakta, one)
                        .filter(parts -> !follows(new Target(one.angka().tertulis()), parts.rasio()))
                        .map(parts -> temuan(fakta, one, parts))
                        .stream());
    }

    /** Whether what is printed can stand for the ratio; none where it cannot be computed. */
    static boolean follows(Target printed, Optional<BigDecimal> ratio) {
        Optional<BigDecimal> stated = printed.angka();
        if (ratio.isEmpty()) {
            return stated.isEmpty() || stated.get().signum() == 0;
        }
        if (stated.isEmpty()) {
            return false;
        }
        int decimals = Math.max(0, stated.get().scale());
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .anyMatch(way -> ratio.get().setScale(decimals, way).compareTo(stated.get()) == 0);
    }

    /** The part in percent of the whole, as exactly as needs be. */
    static Optional<BigDecimal> rasio(Optional<BigDecimal> whole, Optional<BigDecimal> part) {
        return whole.filter(figure -> figure.signum() != 0)
                .flatMap(figure -> part.map(one -> one.multiply(HUNDRED).divide(figure, MathContext.DECIMAL64)));
    }

    private static Optional<Bagian> parts(Fakta fakta, Terbit one) {
        return one.tabel() == Tabel.TABEL_2_3 ? indicator(fakta, one) : Optional.of(book(fakta, one));
    }

    private static Optional<Bagian> indicator(Fakta fakta, Terbit one) {
        IndikatorId id = IndikatorId.of(one.angka().baris());
        String kolom = one.angka().kolom();
        return fakta.rencana().stream()
                .filter(plan -> plan.tabel().renstra().equals(one.renstra()))
                .flatMap(plan -> Optional.ofNullable(plan.kinerja().get(id)).stream())
                .findFirst()
                .map(indicator -> {
                    Target target = indicator.target().getOrDefault(kolom, Target.KOSONG);
                    Target reached = indicator.capaian().getOrDefault(kolom, Target.KOSONG);
                    return new Bagian(
                            nama(id, indicator),
                            target.tertulis(),
                            reached.tertulis(),
                            rasio(target.angka(), reached.angka()),
                            trail(fakta, one, id, "TARGET"),
                            trail(fakta, one, id, "CAPAIAN"));
                });
    }

    private static String nama(IndikatorId id, Indikator indicator) {
        return id + " " + indicator.nama();
    }

    private static String trail(Fakta fakta, Terbit one, IndikatorId id, String hal) {
        return fakta.jejak(one.renstra())
                .hanya("indikator", id)
                .hanya("hal", hal)
                .hanya("tahun", one.angka().kolom())
                .toString();
    }

    private static Bagian book(Fakta fakta, Terbit one) {
        AngkaTerbit cell = one.angka();
        Optional<Rupiah> budget = Buku.jumlah(fakta, one.renstra().skpd(), Ukuran.ANGGARAN, cell.baris(), cell.kolom());
        Optional<Rupiah> spent = Buku.jumlah(fakta, one.renstra().skpd(), Ukuran.REALISASI, cell.baris(), cell.kolom());
        return new Bagian(
                cell.baris(),
                budget.map(Angka::rupiah).orElse(""),
                spent.map(Angka::rupiah).orElse(""),
                rasio(budget.map(Rupiah::amount), spent.map(Rupiah::amount)),
                Buku.jejak(fakta, one.renstra().skpd(), Ukuran.ANGGARAN, cell.baris(), cell.kolom()),
                Buku.jejak(fakta, one.renstra().skpd(), Ukuran.REALISASI, cell.baris(), cell.kolom()));
    }

    private static Temuan temuan(Fakta fakta, Terbit one, Bagian parts) {
        AngkaTerbit cell = one.angka();
        Sebutan where = Sebutan.of(one);
        String computed = parts.rasio()
                .map(ratio -> AngkaIndonesia.format(ratio.setScale(2, RoundingMode.HALF_UP), 2))
                .orElse("-");
        boolean silent = new Target(cell.tertulis()).angka().isEmpty();
        return new Temuan(
                new TemuanId(one.renstra().skpd(), JenisTemuan.RASIO, where.tentang()),
                silent ? Berat.RENDAH : Berat.SEDANG,
                where.tahun(),
                Kalimat.of(
                        silent ? "pemeriksaan.rasio.kosong" : "pemeriksaan.rasio.beda",
                        where.tabel(),
                        parts.nama(),
                        cell.kolom(),
                        cell.tertulis().isEmpty() ? "-" : cell.tertulis(),
                        computed),
                List.of(
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.keseluruhan", cell.kolom()),
                                parts.keseluruhan(),
                                parts.keKeseluruhan()),
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.bagian", cell.kolom()), parts.bagian(), parts.keBagian()),
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.tercetak", where.tabel(), cell.baris(), cell.kolom()),
                                cell.tertulis(),
                                where.jejak(fakta)),
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.dihitung", cell.baris(), cell.kolom()),
                                computed,
                                where.jejak(fakta))));
    }
}
