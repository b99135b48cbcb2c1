package id.jejak.command.impor.berkas;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Reads the rows of a plan, of which one without a code adds an indicator to the node above. */
final class PenguraiRencana {

    /** The number of its last indicator by node. */
    private final Map<KodeRencana, Integer> indicators = new HashMap<>();

    private Optional<KodeRencana> above = Optional.empty();

    Optional<IsiBaris> isi(BarisKolom baris) {
        boolean continues = baris.sel(Kolom.KODE).isKosong();
        Optional<KodeRencana> kode = continues ? above : baris.boleh(Kolom.KODE, BacaKode::rencana);
        if (continues && !baris.sel(Kolom.NAMA).isKosong()) {
            baris.cela(Kolom.KODE, Kesalahan.KOSONG);
        } else if (continues && kode.isEmpty()) {
            baris.cela(Kolom.KODE, Kesalahan.TANPA_INDUK);
        }
        // After a code that cannot be read nobody knows to which node the next rows belong.
        above = kode;
        Optional<KodeSkpd> skpd = baris.boleh(Kolom.SKPD, BacaKode::skpd);
        boolean named = continues || kode.filter(indicators::containsKey).isPresent();
        Optional<String> nama =
                named ? baris.boleh(Kolom.NAMA, BacaTeks::uraian) : baris.wajib(Kolom.NAMA, BacaTeks::uraian);
        Optional<String> unit = baris.boleh(Kolom.PENANGGUNG_JAWAB, BacaTeks::uraian);
        SortedMap<Integer, SelRupiah> pagu = baris.perTahun(Kolom.PAGU_INDIKATIF, BacaAngka::selRupiah);
        Optional<String> lokasi = baris.boleh(Kolom.LOKASI, BacaTeks::uraian);
        List<KodeRencana> melayani = melayani(baris, kode);
        Optional<Arah> arah = baris.boleh(Kolom.ARAH, BacaTeks::arah);
        kode.ifPresent(node -> indicators.putIfAbsent(node, 0));
        Optional<Indikator> indikator = indikator(baris, kode, arah.isPresent());
        return Pengurai.kecualiCela(
                baris,
                () -> new IsiBaris.Rencana(
                        skpd,
                        kode.orElseThrow(),
                        nama.orElse(""),
                        unit.orElse(""),
                        indikator,
                        pagu,
                        lokasi.orElse(""),
                        melayani,
                        arah));
    }

    private static List<KodeRencana> melayani(BarisKolom baris, Optional<KodeRencana> kode) {
        List<KodeRencana> served = Stream.of(Kolom.TUJUAN, Kolom.SASARAN)
                .flatMap(kolom -> baris.boleh(kolom, BacaKode::melayani).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!served.isEmpty() && kode.isPresent() && program(kode.get()).isEmpty()) {
            baris.cela(baris.sel(Kolom.TUJUAN).isKosong() ? Kolom.SASARAN : Kolom.TUJUAN, Kesalahan.TANPA_PROGRAM);
        }
        return served;
    }

    /** The program that the node is or stands below; none of a goal, an objective or a table of performance. */
    private static Optional<KodeRencana> program(KodeRencana kode) {
        return kode.tingkat() == Tingkat.PROGRAM
                ? Optional.of(kode)
                : kode.induk().flatMap(PenguraiRencana::program);
    }

    private Optional<Indikator> indikator(BarisKolom baris, Optional<KodeRencana> kode, boolean directed) {
        Optional<Integer> nomor = baris.boleh(Kolom.NOMOR_INDIKATOR, BacaTeks::nomorIndikator);
        Optional<String> satuan = baris.boleh(Kolom.SATUAN, BacaTeks::uraian);
        Optional<AkhirRencana> akhir = baris.boleh(Kolom.AKHIR, BacaTeks::akhir);
        SortedMap<Integer, Target> target = baris.perTahun(Kolom.TARGET, BacaAngka::target);
        if (baris.sel(Kolom.INDIKATOR).isKosong()) {
            if (directed || nomor.isPresent() || satuan.isPresent() || akhir.isPresent() || !target.isEmpty()) {
                baris.cela(Kolom.INDIKATOR, Kesalahan.KOSONG);
            }
            return Optional.empty();
        }
        Optional<String> nama = baris.boleh(Kolom.INDIKATOR, BacaTeks::uraian);
        if (kode.isEmpty() || nama.isEmpty()) {
            return Optional.empty();
        }
        int place = nomor.orElse(indicators.getOrDefault(kode.get(), 0) + 1);
        indicators.put(kode.get(), place);
        return Optional.of(
                new Indikator(place, nama.get(), satuan.orElse(""), akhir.orElse(AkhirRencana.NILAI_TERAKHIR), target));
    }
}
