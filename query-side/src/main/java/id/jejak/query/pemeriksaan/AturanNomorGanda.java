package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.Angka;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number that stands for two proofs or documents of an agency's year. The ledger refuses the same number twice as it is
 * written; what is left are numbers that differ in case, signs and leading zeros only, and numbers that were given free by
 * decision and used again.
 */
final class AturanNomorGanda implements Aturan {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    /** One use of a number. */
    private record Pakai(KodeSkpd skpd, int tahun, String nomor, Bukti bukti) {}

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        List<Pembayaran> payments = Pembayaran.of(fakta.bayar());
        Stream<Pakai> proofs = payments.stream().map(one -> proof(fakta, one));
        Stream<Pakai> papers = fakta.surat().stream().map(one -> paper(fakta, one));
        return Stream.of(alike(proofs), alike(papers), again(fakta, payments)).flatMap(found -> found);
    }

    /** What is left of a number without its case, signs and leading zeros. */
    static String inti(String nomor) {
        String parted =
                SIGNS.matcher(nomor.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
        return ZEROS.matcher(parted).replaceAll("").replace(' ', '.');
    }

    private static Pakai proof(Fakta fakta, Pembayaran one) {
        Kalimat what = Kalimat.of("pemeriksaan.bukti.bukti", one.jenis().replace('_', ' '), one.nomor(), one.tanggal());
        return new Pakai(
                one.skpd(), one.tahun(), one.nomor(), new Bukti(what, Angka.rupiah(one.jumlah()), one.jejak(fakta)));
    }

    private static Pakai paper(Fakta fakta, Fakta.Surat one) {
        return new Pakai(one.skpd(), one.tahun(), one.nomor(), AturanDokumen.bukti(fakta, one));
    }

    private static Stream<Temuan> alike(Stream<Pakai> uses) {
        return uses
                .collect(groupingBy(
                        use -> use.skpd() + "/" + use.tahun() + "/" + inti(use.nomor()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> temuan(
                        same.get(0),
                        Berat.TINGGI,
                        Kalimat.of(
                                "pemeriksaan.nomor-ganda.serupa",
                                same.stream().map(Pakai::nomor).collect(Collectors.joining("; "))),
                        same.stream().map(Pakai::bukti).toList()));
    }

    private static Stream<Temuan> again(Fakta fakta, List<Pembayaran> payments) {
        return fakta.bebas().stream()
                .flatMap(freed -> payments.stream()
                        .filter(one -> one.skpd().equals(freed.skpd())
                                && one.tahun() == freed.tahun()
                                && one.nomor().equals(freed.nomor()))
                        .map(one -> proof(fakta, one))
                        .map(one -> temuan(
                                one,
                                Berat.RENDAH,
                                Kalimat.of("pemeriksaan.nomor-ganda.dibebaskan", freed.nomor(), freed.surat()),
                                List.of(one.bukti()))));
    }

    private static Temuan temuan(Pakai first, Berat berat, Kalimat kalimat, List<Bukti> bukti) {
        return new Temuan(
                new TemuanId(first.skpd(), JenisTemuan.NOMOR_GANDA, first.tahun() + "/" + inti(first.nomor())),
                berat,
                Optional.of(first.tahun()),
                kalimat,
                bukti);
    }
}
