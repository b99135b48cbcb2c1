package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Fakta.UangMuka;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A float (UP, TU) of which something is cashed and not accounted for by SPJ or NIHIL when its fiscal year is over. Cash
 * that was paid back unspent is not recorded in the ledger, so that this has to be explained and may be no fault.
 */
final class AturanUangMuka implements Aturan {

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.uangMuka().stream()
                .filter(one -> one.sisa().isPositive() && fakta.hari().getYear() > one.tahun())
                .map(one -> temuan(fakta, one));
    }

    private static Temuan temuan(Fakta fakta, UangMuka one) {
        String trail = fakta.jejak(one.skpd())
                .hanya("tahun", one.tahun())
                .hanya("dokumen", one.spp())
                .toString();
        return new Temuan(
                new TemuanId(one.skpd(), JenisTemuan.UANG_MUKA_TERBUKA, one.tahun() + "/" + one.spp()),
                Berat.TINGGI,
                Optional.of(one.tahun()),
                Kalimat.of(
                        "pemeriksaan.uang-muka-terbuka",
                        one.jenis(),
                        one.spp(),
                        Integer.toString(one.tahun()),
                        Angka.rupiah(one.sisa())),
                List.of(
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.uang-cair", one.jenis(), one.spp(), one.cair()),
                                Angka.rupiah(one.jumlah()),
                                trail),
                        new Bukti(
                                Kalimat.of("pemeriksaan.bukti.uang-spj", one.jenis(), one.spp()),
                                Angka.rupiah(one.jumlah().minus(one.sisa())),
                                trail)));
    }
}
