package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents of a year that do not fit it: a shift within the last fourteen days before the year was closed, or before its
 * end where it was not; and a title that cites fiscal years ("TA", "Tahun Anggaran"), but not the year it is for.
 */
final class AturanDokumen implements Aturan {

    private static final int DAYS = 14;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern CITED =
            Pattern.compile("\\b(?:TA|T\\.A\\.?|Tahun Anggaran)\\s*(\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.surat().stream()
                .flatMap(one -> Stream.of(shift(fakta, one), cites(fakta, one)).flatMap(Optional::stream));
    }

    private static Optional<Temuan> shift(Fakta fakta, Fakta.Surat one) {
        if (!one.jenis().equals("PERGESERAN")) {
            return Optional.empty();
        }
        Optional<Fakta.Surat> closing = fakta.surat().stream()
                .filter(other -> other.skpd().equals(one.skpd()) && other.tahun() == one.tahun())
                .filter(other -> other.jenis().equals("PENUTUPAN"))
                .filter(other -> !other.berlaku().isBefore(one.berlaku()))
                .findFirst();
        LocalDate end =
                closing.map(Fakta.Surat::berlaku).orElseGet(() -> LocalDate.of(one.tahun(), Month.DECEMBER, 31));
        if (one.berlaku().isBefore(end.minusDays(DAYS))) {
            return Optional.empty();
        }
        List<Bukti> bukti = new ArrayList<>(List.of(bukti(fakta, one)));
        closing.ifPresent(other -> bukti.add(bukti(fakta, other)));
        return Optional.of(temuan(
                one,
                JenisTemuan.GESER_JELANG_TUTUP,
                Kalimat.of("pemeriksaan.geser-jelang-tutup", one.nomor(), one.berlaku(), end),
                bukti));
    }

    private static Optional<Temuan> cites(Fakta fakta, Fakta.Surat one) {
        List<String> years = years(one.judul());
        String own = Integer.toString(one.tahun());
        return years.isEmpty() || years.contains(own)
                ? Optional.empty()
                : Optional.of(temuan(
                        one,
                        JenisTemuan.TAHUN_DASAR_HUKUM,
                        Kalimat.of("pemeriksaan.tahun-dasar-hukum", one.nomor(), own, String.join(", ", years)),
                        List.of(bukti(fakta, one))));
    }

    /** The fiscal years that a title cites. */
    static List<String> years(String title) {
        Matcher cited = CITED.matcher(title);
        List<String> years = new ArrayList<>();
        while (cited.find()) {
            years.add(cited.group(1));
        }
        return years;
    }

    /** A document as evidence, with the day from which it is in force. */
    static Bukti bukti(Fakta fakta, Fakta.Surat one) {
        return new Bukti(
                Kalimat.of("pemeriksaan.bukti.dokumen", one.jenis().replace('_', ' '), one.nomor(), one.judul()),
                DAY.format(one.berlaku()),
                fakta.jejak(one.skpd())
                        .hanya("tahun", one.tahun())
                        .hanya("dokumen", one.nomor())
                        .toString());
    }

    private static Temuan temuan(Fakta.Surat one, JenisTemuan jenis, Kalimat kalimat, List<Bukti> bukti) {
        return new Temuan(
                new TemuanId(one.skpd(), jenis, one.tahun() + "/" + one.jenis() + "/" + one.nomor()),
                Berat.SEDANG,
                Optional.of(one.tahun()),
                kalimat,
                bukti);
    }
}
