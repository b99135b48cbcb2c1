package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.TemuanId;
import id.jejak.contract.value.TerbitanId.Tabel;
import id.jejak.query.pemeriksaan.Fakta.Rencana;
import id.jejak.query.pemeriksaan.Fakta.Terbit;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.tabel61.Tabel61.Node;
import id.jejak.query.web.Angka;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A published sum that is not the sum of its parts, or that is missing where there is something to add up. */
final class AturanJumlah implements Aturan {

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.terbitan().stream()
                .filter(one -> one.angka().ukuran() != Ukuran.RASIO && one.tabel() != Tabel.LRA)
                .flatMap(one -> of(fakta, one).stream());
    }

    private static Optional<Temuan> of(Fakta fakta, Terbit one) {
        Optional<Computed> found =
                one.angka().ukuran() == Ukuran.PAGU_INDIKATIF ? plan(fakta, one) : Optional.of(book(fakta, one));
        return found.filter(computed -> differs(new SelRupiah(one.angka().tertulis()).jumlah(), computed.sum()))
                .map(computed -> temuan(fakta, one, computed));
    }

    /** @param jejak which of the trail's lines add up to it */
    private record Computed(Optional<Rupiah> sum, String jejak) {}

    private static Optional<Computed> plan(Fakta fakta, Terbit one) {
        return fakta.rencana().stream()
                .filter(plan -> plan.tabel().renstra().equals(one.renstra()))
                .flatMap(plan -> plan.tabel().node().stream()
                        .filter(node -> node.kode().kode().equals(one.angka().baris()))
                        .map(node -> computed(fakta, plan, node, one.angka().kolom())))
                .findFirst();
    }

    private static Computed computed(Fakta fakta, Rencana plan, Node node, String kolom) {
        List<Integer> years = plan.tabel().periode().semuaTahun();
        boolean end = kolom.equals("akhir");
        int column = end ? -1 : years.indexOf(Integer.valueOf(kolom));
        SelRupiah cell = end
                ? node.rupiahAkhir()
                : column < 0 ? SelRupiah.KOSONG : node.rupiah().get(column);
        String tahun = end ? (years.get(0) + 1) + "-" + years.get(years.size() - 1) : kolom;
        return new Computed(
                cell.jumlah(),
                fakta.jejak(plan.tabel().renstra())
                        .hanya("pos", node.kode())
                        .hanya("hal", "PAGU_INDIKATIF")
                        .hanya("tahun", tahun)
                        .toString());
    }

    private static Computed book(Fakta fakta, Terbit one) {
        AngkaTerbit cell = one.angka();
        return new Computed(
                Buku.jumlah(fakta, one.renstra().skpd(), cell.ukuran(), cell.baris(), cell.kolom()),
                Buku.jejak(fakta, one.renstra().skpd(), cell.ukuran(), cell.baris(), cell.kolom()));
    }

    /** Nothing and zero say the same. */
    static boolean differs(Optional<Rupiah> printed, Optional<Rupiah> sum) {
        return !printed.orElse(Rupiah.ZERO).equals(sum.orElse(Rupiah.ZERO));
    }

    private static Temuan temuan(Fakta fakta, Terbit one, Computed computed) {
        AngkaTerbit cell = one.angka();
        SelRupiah printed = new SelRupiah(cell.tertulis());
        Sebutan where = Sebutan.of(one);
        String sum = computed.sum().map(Angka::rupiah).orElse("");
        String key = printed.jumlah().isEmpty() ? "kosong" : computed.sum().isEmpty() ? "tanpa-bagian" : "beda";
        return new Temuan(
                new TemuanId(one.renstra().skpd(), JenisTemuan.JUMLAH, where.tentang()),
                printed.jumlah().isEmpty() ? Berat.SEDANG : Berat.TINGGI,
                where.tahun(),
                Kalimat.of(
                        "pemeriksaan.jumlah." + key,
                        where.tabel(),
                        cell.baris(),
                        where.kolom(),
                        Angka.rupiah(printed),
                        sum),
                List.of(
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.tercetak", where.tabel(), cell.baris(), where.kolom()),
                                Angka.rupiah(printed),
                                where.jejak(fakta)),
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.dihitung", cell.baris(), where.kolom()),
                                sum,
                                computed.jejak())));
    }
}
