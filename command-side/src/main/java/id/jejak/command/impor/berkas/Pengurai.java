package id.jejak.command.impor.berkas;

import id.jejak.command.impor.berkas.BarisTerbaca.Milik;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the rows below a heading, one after the other; made for one reading of a file. */
final class Pengurai {

    /** {@code Jumlah}, {@code Total Belanja}; not {@code Jumlah lembaga yang terfasilitasi}, which is an indicator. */
    private static final Pattern TOTAL =
            Pattern.compile("(grand |sub ?)?(jumlah|total)(\\s+\\S+)?\\s*:?", Pattern.CASE_INSENSITIVE);

    private final JenisImpor jenis;
    private final Kepala kepala;
    private final boolean terpisahTanda;
    private final BarisKolom.Tata tata;
    private final PenguraiRencana rencana = new PenguraiRencana();

    Pengurai(JenisImpor jenis, Kepala kepala, boolean terpisahTanda) {
        this.jenis = jenis;
        this.kepala = kepala;
        this.terpisahTanda = terpisahTanda;
        this.tata = BarisKolom.Tata.of(kepala);
    }

    BarisTerbaca urai(BarisMentah mentah) {
        int columns = kepala.judul().size();
        if (terpisahTanda && isBeyond(mentah, columns)) {
            int fields = mentah.sel().size();
            return salah(mentah, Kesalahan.KOLOM_BERLEBIH, Integer.toString(fields), Integer.toString(columns));
        }
        BarisKolom baris = new BarisKolom(tata, mentah);
        Optional<String> total = total(baris, mentah);
        if (total.isPresent()) {
            return salah(mentah, Kesalahan.BARIS_JUMLAH, total.get());
        }
        Optional<IsiBaris> isi = isi(baris);
        return baris.isCela()
                ? new BarisTerbaca(mentah.nomor(), Optional.empty(), baris.cela(), baris.milik())
                : new BarisTerbaca(mentah.nomor(), isi, List.of(), baris.milik());
    }

    private static boolean isBeyond(BarisMentah mentah, int columns) {
        return mentah.sel().stream().skip(columns).anyMatch(sel -> !sel.isKosong());
    }

    private static BarisTerbaca salah(BarisMentah mentah, Kesalahan kesalahan, String... isi) {
        return new BarisTerbaca(
                mentah.nomor(), Optional.empty(), List.of(kesalahan.pada("", isi)), Milik.TIDAK_DIKETAHUI);
    }

    /** What a row of sums calls itself: it names no code, and could not be told from a row that forgot it. */
    private Optional<String> total(BarisKolom baris, BarisMentah mentah) {
        Kolom code = jenis == JenisImpor.RENCANA ? Kolom.KODE : Kolom.REKENING;
        boolean isNamed = baris.sel(code) instanceof Sel.Teks teks
                && !teks.isKosong()
                && !TOTAL.matcher(teks.tulisan()).matches();
        return isNamed || !baris.sel(Kolom.INDIKATOR).isKosong()
                ? Optional.empty()
                : mentah.sel().stream()
                        .filter(Sel.Teks.class::isInstance)
                        .map(sel -> ((Sel.Teks) sel).tulisan())
                        .filter(text -> TOTAL.matcher(text).matches())
                        .findFirst();
    }

    private Optional<IsiBaris> isi(BarisKolom baris) {
        return switch (jenis) {
            case RENCANA -> rencana.isi(baris);
            case DPA -> pagu(baris);
            case PERGESERAN, DPPA -> perubahan(baris);
            case REALISASI -> realisasi(baris);
        };
    }

    /** What every budget line names. */
    private record Tempat(
            Optional<KodeSkpd> skpd,
            OptionalInt tahun,
            Optional<String> pos,
            Optional<KodeRekening> rekening,
            SumberDana sumberDana) {

        static Tempat of(BarisKolom baris) {
            Optional<KodeSkpd> skpd = baris.boleh(Kolom.SKPD, BacaKode::skpd);
            OptionalInt tahun = baris.boleh(Kolom.TAHUN, BacaTeks::tahun).stream()
                    .flatMapToInt(IntStream::of)
                    .findFirst();
            baris.milik(new Milik(skpd, tahun, Optional.empty()));
            return new Tempat(
                    skpd,
                    tahun,
                    baris.wajib(Kolom.POS, BacaKode::pos),
                    baris.wajib(Kolom.REKENING, BacaKode::rekening),
                    baris.boleh(Kolom.SUMBER_DANA, BacaKode::sumberDana).orElse(SumberDana.TIDAK_DIRINCI));
        }
    }

    private static Optional<IsiBaris> pagu(BarisKolom baris) {
        Tempat di = Tempat.of(baris);
        var pagu = baris.wajib(Kolom.PAGU, BacaAngka::pagu);
        return kecualiCela(
                baris,
                () -> new IsiBaris.Pagu(
                        di.skpd(),
                        di.tahun(),
                        di.pos().orElseThrow(),
                        di.rekening().orElseThrow(),
                        di.sumberDana(),
                        pagu.orElseThrow()));
    }

    private static Optional<IsiBaris> perubahan(BarisKolom baris) {
        Tempat di = Tempat.of(baris);
        var sebelum = baris.boleh(Kolom.SEBELUM, BacaAngka::pagu);
        var sesudah = baris.wajib(Kolom.SESUDAH, BacaAngka::pagu);
        return kecualiCela(
                baris,
                () -> new IsiBaris.Perubahan(
                        di.skpd(),
                        di.tahun(),
                        di.pos().orElseThrow(),
                        di.rekening().orElseThrow(),
                        di.sumberDana(),
                        sebelum,
                        sesudah.orElseThrow()));
    }

    private static Optional<IsiBaris> realisasi(BarisKolom baris) {
        Tempat di = Tempat.of(baris);
        Optional<Bukti.Jenis> jenis = baris.wajib(Kolom.JENIS_BUKTI, BacaTeks::jenisBukti);
        Optional<String> nomor = baris.wajib(Kolom.NOMOR_BUKTI, BacaTeks::nomor);
        baris.milik(new Milik(di.skpd(), di.tahun(), nomor));
        Optional<LocalDate> tanggal = baris.wajib(Kolom.TANGGAL_BUKTI, BacaTanggal::tanggal);
        var jumlah = baris.wajib(Kolom.JUMLAH, BacaAngka::jumlah);
        Optional<String> uraian = baris.boleh(Kolom.URAIAN, BacaTeks::uraian);
        Optional<String> kontrak = baris.boleh(Kolom.NOMOR_KONTRAK, BacaTeks::nomor);
        return kecualiCela(
                baris,
                () -> new IsiBaris.Realisasi(
                        di.skpd(),
                        di.tahun(),
                        new Bukti(jenis.orElseThrow(), nomor.orElseThrow(), tanggal.orElseThrow()),
                        di.pos().orElseThrow(),
                        di.rekening().orElseThrow(),
                        di.sumberDana(),
                        jumlah.orElseThrow(),
                        uraian.orElse(""),
                        kontrak));
    }

    static Optional<IsiBaris> kecualiCela(BarisKolom baris, Supplier<IsiBaris> isi) {
        return baris.isCela() ? Optional.empty() : Optional.of(isi.get());
    }
}
