package id.jejak.query.revisi;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.revisi.BarisRencana.Sebutan;
import id.jejak.query.revisi.IsianKonsep.Baris;
import id.jejak.query.tabel61.RencanaKini;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.web.Teks;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the form of a plan's revision shows of the plan as it is: beside its lines, and in those that are begun. */
record PerubahanRencana(RencanaKini rencana, Locale bahasa) {

    /** Every node and indicator by its code. */
    Map<String, String> usul() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Tabel61.Node node : rencana.tabel().node()) {
            names.put(node.kode().kode(), node.nama());
            node.indikator().forEach(one -> names.put(one.id().toString(), one.nama()));
        }
        return names;
    }

    /**
     * A line of this kind, with what is to be changed as it is now; none where neither the plan nor the form has what it
     * would be about.
     */
    Optional<Baris> mulai(JenisBaris jenis, String kode, IsianKonsep isian) {
        String code = Sebutan.of(kode).map(Sebutan::kode).orElse(kode);
        if (jenis.isNilai()) {
            return Optional.of(new Baris(code, "", ""));
        }
        Map<Rinci, String> rinci = new EnumMap<>(Rinci.class);
        switch (jenis) {
            case TAMBAH_NODE, PERPANJANG_PERIODE -> {}
            case TAMBAH_INDIKATOR -> {
                if (rencana.node(code).isEmpty() && !isAdded(code, isian)) {
                    return Optional.empty();
                }
                long others = isian.baris().stream()
                        .filter(one -> one.jenis() == jenis && one.mata().equals(code))
                        .count();
                int place =
                        rencana.node(code).map(one -> one.indikator().size()).orElse(0);
                rinci.put(Rinci.NOMOR, Long.toString(rencana.nomorBaru(code) + others));
                rinci.put(Rinci.URUTAN, Long.toString(place + 1 + others));
                rinci.put(Rinci.AKHIR, AkhirRencana.NILAI_TERAKHIR.name());
            }
            default -> {
                boolean there = jenis.isIndikator()
                        ? rencana.indikator(code)
                                .map(one -> now(jenis, one, rinci))
                                .isPresent()
                        : rencana.node(code).map(one -> now(jenis, one, rinci)).isPresent() || isAdded(code, isian);
                if (!there) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Baris(jenis, code, rinci));
    }

    private static boolean isAdded(String code, IsianKonsep isian) {
        return isian.baris().stream()
                .anyMatch(one ->
                        one.jenis() == JenisBaris.TAMBAH_NODE && one.mata().equals(code));
    }

    private Map<Rinci, String> now(JenisBaris jenis, Tabel61.Indikator one, Map<Rinci, String> rinci) {
        if (jenis == JenisBaris.UBAH_NAMA_INDIKATOR) {
            rinci.put(Rinci.NAMA, one.nama());
            rinci.put(Rinci.SATUAN, one.satuan());
            rinci.put(
                    Rinci.AKHIR,
                    rencana.akhir()
                            .getOrDefault(one.id(), AkhirRencana.NILAI_TERAKHIR)
                            .name());
        } else if (jenis == JenisBaris.PINDAH_INDIKATOR) {
            rinci.put(Rinci.URUTAN, "1");
        }
        return rinci;
    }

    private Map<Rinci, String> now(JenisBaris jenis, Tabel61.Node node, Map<Rinci, String> rinci) {
        switch (jenis) {
            case UBAH_NAMA_NODE -> {
                rinci.put(Rinci.NAMA, node.nama());
                rinci.put(Rinci.PENANGGUNG_JAWAB, node.penanggungJawab());
            }
            case UBAH_LOKASI -> rinci.put(Rinci.LOKASI, rencana.lokasi(node.kode()));
            case UBAH_TUJUAN_SASARAN ->
                rinci.put(
                        Rinci.MELAYANI,
                        rencana.melayani(node.kode()).stream()
                                .map(KodeRencana::kode)
                                .collect(Collectors.joining("; ")));
            default -> {}
        }
        return rinci;
    }

    /** What a line is about, and what is in force of that; empty where it is about nothing that is in the plan. */
    String kini(Baris line) {
        String code = Sebutan.of(line.mata()).map(Sebutan::kode).orElse("");
        int year = line.tahun().matches("\\d{4}") ? Integer.parseInt(line.tahun()) : 0;
        return rencana.indikator(code)
                .map(one -> now(one.nama(), year, cell(one.target(), year).map(Target::tertulis)))
                .or(() -> rencana.node(code)
                        .map(one -> now(
                                one.nama(),
                                year,
                                cell(one.rupiah(), year)
                                        .map(SelRupiah::tertulis)
                                        .map(IsianKonsep::tertulis))))
                .orElse("");
    }

    private String now(String nama, int year, Optional<String> value) {
        return value.filter(text -> !text.isEmpty())
                .map(text -> Teks.dalam(bahasa, "revisi.kini", nama, Integer.toString(year), text))
                .orElse(nama);
    }

    private <T> Optional<T> cell(List<T> cells, int year) {
        int at = year - rencana.tabel().periode().dasar();
        return at >= 0 && at < cells.size() ? Optional.of(cells.get(at)) : Optional.empty();
    }
}
