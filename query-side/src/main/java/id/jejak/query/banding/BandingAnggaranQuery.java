package id.jejak.query.banding;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.banding.BandingAnggaran.Baris;
import id.jejak.query.banding.BandingAnggaran.Tingkat;
import id.jejak.query.banding.DokumenAnggaran.Dokumen;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.belanja.FaktaBelanja.Tahunan;
import id.jejak.query.belanja.NamaKode;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.PerhentianAnggaran;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts an agency's budget at two points of time beside itself. */
public final class BandingAnggaranQuery implements PerhentianAnggaran {

    private static final String CEILINGS = """
            SELECT pos, rekening, sum(anggaran) AS pagu FROM leaf WHERE anggaran IS NOT NULL GROUP BY pos, rekening""";

    private final Reads reads;

    public BandingAnggaranQuery(Reads reads) {
        this.reads = reads;
    }

    /**
     * The comparison.
     *
     * @param skpd may be left out where there is only one
     * @param tahun may be left out: the last year that the agency has figures of
     * @param dari by default the document before the latest, or the only one
     * @param ke by default all that is known
     * @param titik of when it is as a whole
     * @throws Choice.Impossible where there is no such agency or document
     */
    public BandingAnggaran compare(
            Optional<KodeSkpd> skpd, Optional<Integer> tahun, Optional<Ujung> dari, Optional<Ujung> ke, Titik titik) {
        return reads.read(sql -> {
            Tahunan chosen = FaktaBelanja.tahunan(sql, skpd, tahun);
            Bingkai frame = frame(titik);
            List<Versi> versions = frame.versi(DokumenAnggaran.of(sql, chosen.skpd(), chosen.tahun()).stream()
                    .map(Dokumen::versi)
                    .toList());
            Optional<Versi> from = dari.isEmpty() && !versions.isEmpty()
                    ? Optional.of(versions.get(Math.max(0, versions.size() - 2)))
                    : dari.flatMap(Ujung::dokumen).map(nomor -> Versi.of("dokumen", versions, Optional.of(nomor)));
            Optional<Versi> to =
                    ke.flatMap(Ujung::dokumen).map(nomor -> Versi.of("dokumen", versions, Optional.of(nomor)));
            return compare(sql, chosen, versions, side(frame, from, dari), side(frame, to, ke));
        });
    }

    /** An amendment, and the budget before and after it. */
    public record Dppa(Dokumen dokumen, BandingAnggaran banding) {}

    /**
     * What an amendment changed.
     *
     * @param nomor its number; may be left out for the latest
     * @param titik of when it is as a whole
     * @throws Choice.Impossible where there is no such agency or amendment
     */
    public Dppa dppa(Optional<KodeSkpd> skpd, Optional<Integer> tahun, Optional<String> nomor, Titik titik) {
        return reads.read(sql -> {
            Tahunan chosen = FaktaBelanja.tahunan(sql, skpd, tahun);
            Bingkai frame = frame(titik);
            List<Dokumen> amendments = DokumenAnggaran.of(sql, chosen.skpd(), chosen.tahun()).stream()
                    .filter(Dokumen::isDppa)
                    .toList();
            List<Versi> versions =
                    frame.versi(amendments.stream().map(Dokumen::versi).toList());
            Versi asked = nomor.isEmpty() && !versions.isEmpty()
                    ? versions.get(versions.size() - 1)
                    : Versi.of("dokumen", versions, nomor);
            Dokumen document = amendments.stream()
                    .filter(one -> one.versi().posisi() == asked.posisi())
                    .findFirst()
                    .orElseThrow();
            return new Dppa(
                    document,
                    compare(
                            sql,
                            chosen,
                            versions,
                            side(Optional.empty(), frame.titik(document.sebelum())),
                            side(Optional.of(asked), asked.titik())));
        });
    }

    @Override
    public List<Perhentian> perhentian(KodeSkpd skpd, List<Integer> tahun, Locale bahasa) {
        return reads.read(sql -> tahun.stream()
                .flatMap(year -> DokumenAnggaran.of(sql, skpd, year).stream()
                        .map(one -> one.versi().perhentian(tahun.size() == 1 ? "" : year.toString(), bahasa)))
                .toList());
    }

    /** An amendment of an agency's year. */
    public record Perubahan(KodeSkpd skpd, int tahun, String nomor) {}

    /** Every amendment that there is. */
    public List<Perubahan> amendments() {
        return reads.read(DokumenAnggaran::amendments);
    }

    private Bingkai frame(Titik titik) {
        return new Bingkai(titik, moment -> FaktaBelanja.posisi(reads, moment));
    }

    private Sisi side(Bingkai frame, Optional<Versi> versi, Optional<Ujung> ujung) {
        return side(
                versi,
                versi.map(Versi::titik)
                        .orElseGet(() -> frame.titik(ujung.map(Ujung::titik).orElse(Titik.SEKARANG))));
    }

    private Sisi side(Optional<Versi> versi, Titik moment) {
        return new Sisi(versi, moment, FaktaBelanja.posisi(reads, moment));
    }

    private static BandingAnggaran compare(JdbcClient sql, Tahunan chosen, List<Versi> versions, Sisi dari, Sisi ke) {
        SortedMap<Tempat, Uang> sums =
                new TreeMap<>(Comparator.comparing(Tempat::pos).thenComparing(Tempat::rekening));
        ceilings(sql, chosen, dari.titik(), dari.posisi())
                .forEach((leaf, pagu) -> add(sums, leaf, new Uang(SelRupiah.of(pagu), SelRupiah.KOSONG)));
        ceilings(sql, chosen, ke.titik(), ke.posisi())
                .forEach((leaf, pagu) -> add(sums, leaf, new Uang(SelRupiah.KOSONG, SelRupiah.of(pagu))));
        Uang total = sums.entrySet().stream()
                .filter(row -> row.getKey().tingkat() == Tingkat.PROGRAM)
                .map(Map.Entry::getValue)
                .reduce(Uang.KOSONG, Uang::plus);
        return new BandingAnggaran(
                chosen.skpd(), chosen.tahun(), versions, dari, ke, rows(sql, chosen.tahun(), sums), total);
    }

    /**
     * A row's place.
     *
     * @param rekening empty above an account
     */
    private record Tempat(Tingkat tingkat, String pos, String rekening) {

        String kode() {
            return rekening.isEmpty() ? pos : rekening;
        }
    }

    private static Map<Tempat, Rupiah> ceilings(JdbcClient sql, Tahunan chosen, Titik titik, Posisi posisi) {
        Map<Tempat, Rupiah> ceilings = new HashMap<>();
        Tahun year = new Tahun(chosen.tahun(), chosen.tahun());
        // Ceilings are the same on each basis.
        FaktaBelanja.query(sql, CEILINGS, chosen.skpd(), year, Basis.CAIR, titik, posisi)
                .query(row -> {
                    ceilings.put(
                            new Tempat(Tingkat.REKENING, row.getString("pos"), row.getString("rekening")),
                            new Rupiah(row.getBigDecimal("pagu")));
                });
        return ceilings;
    }

    /** To the account and to all that it is part of; one code is one row, at its highest level. */
    private static void add(Map<Tempat, Uang> sums, Tempat leaf, Uang uang) {
        String program = AnggaranId.program(leaf.pos());
        String kegiatan = AnggaranId.kegiatan(leaf.pos());
        sums.merge(new Tempat(Tingkat.PROGRAM, program, ""), uang, Uang::plus);
        if (!kegiatan.equals(program)) {
            sums.merge(new Tempat(Tingkat.KEGIATAN, kegiatan, ""), uang, Uang::plus);
        }
        if (!leaf.pos().equals(kegiatan)) {
            sums.merge(new Tempat(Tingkat.SUB_KEGIATAN, leaf.pos(), ""), uang, Uang::plus);
        }
        sums.merge(leaf, uang, Uang::plus);
    }

    private static List<Baris> rows(JdbcClient sql, int tahun, SortedMap<Tempat, Uang> sums) {
        List<String> codes = sums.keySet().stream().map(Tempat::kode).distinct().toList();
        Map<String, String> names = new HashMap<>(NamaKode.program(sql, codes, tahun));
        names.putAll(NamaKode.rekening(sql, codes, tahun));
        return sums.entrySet().stream()
                .map(row -> new Baris(
                        row.getKey().tingkat(),
                        row.getKey().pos(),
                        row.getKey().kode(),
                        names.getOrDefault(row.getKey().kode(), ""),
                        row.getValue()))
                .toList();
    }
}
