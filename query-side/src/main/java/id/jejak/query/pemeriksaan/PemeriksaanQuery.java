package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.TemuanId;
import id.jejak.contract.value.TerbitanId;
import id.jejak.query.Titik;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.pemeriksaan.Fakta.Rencana;
import id.jejak.query.pemeriksaan.tanggapan.Tanggapan;
import id.jejak.query.pemeriksaan.tanggapan.TanggapanQuery;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel61.Tabel61Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes the findings of a moment, whenever it is asked: there is no list of them that could be out of date. */
public final class PemeriksaanQuery {

    private static final List<Aturan> ATURAN = List.of(
            new AturanLoncatan(),
            new AturanJumlah(),
            new AturanRasio(),
            new AturanTabelBerbeda(),
            new AturanNomorGanda(),
            new AturanRealisasi(),
            new AturanPecah(),
            new AturanDokumen(),
            new AturanTemplat(),
            new AturanKembar(),
            new AturanKumulatif(),
            new AturanSumber(),
            new AturanUangMuka(),
            new AturanKas(),
            new AturanKoreksi(),
            new AturanPagu());

    /** Those about tables that a plan's documents print. */
    private static final List<Aturan> TERBITAN =
            List.of(new AturanLoncatan(), new AturanJumlah(), new AturanRasio(), new AturanTabelBerbeda());

    private static final Comparator<Temuan> ORDER = Comparator.comparing(Temuan::berat)
            .thenComparing(temuan -> temuan.id().jenis())
            .thenComparing(temuan -> temuan.id().toString());

    private final Reads reads;
    private final Tabel61Query plans;
    private final KinerjaQuery kinerja;
    private final TanggapanQuery tanggapan;

    public PemeriksaanQuery(Reads reads, Tabel61Query plans, KinerjaQuery kinerja, TanggapanQuery tanggapan) {
        this.reads = reads;
        this.plans = plans;
        this.kinerja = kinerja;
        this.tanggapan = tanggapan;
    }

    /**
     * The findings, the weightiest first, each with what inspectors said of it; last what they said of findings that the
     * figures do not give any more.
     *
     * @param skpd of which agency; of all where none is named
     * @throws Reads.BelumAda where there is nothing of that moment yet
     */
    public Pemeriksaan findings(Optional<KodeSkpd> skpd, Titik titik) {
        return reads.read(sql -> {
            Posisi posisi = posisi(titik);
            Titik known = new Titik(titik.per(), Optional.of(new Titik.Tercatat.Posisi(posisi.nomor())));
            FaktaQuery own = new FaktaQuery(sql, skpd.map(KodeSkpd::kode).orElse(""), known, posisi);
            Fakta fakta = new Fakta(
                    known,
                    posisi,
                    own.terbitan(),
                    own.bayar(),
                    own.bebas(),
                    own.pagu(),
                    own.surat(),
                    own.sama(AturanTemplat.BESAR, AturanTemplat.BANYAK),
                    own.riwayat(),
                    own.kas(),
                    own.uangMuka(),
                    plans(skpd, known));
            Map<TemuanId, List<Tanggapan>> said = tanggapan.semua(skpd, posisi);
            return new Pemeriksaan(titik, posisi, findings(ATURAN, fakta, said));
        });
    }

    /**
     * The findings that rules about what a plan's documents print give, as far as they can be about cells of a table.
     *
     * @param nomor {@code 6.1}, {@code 2.5} or {@code 2.3}
     */
    Pemeriksaan ofTable(KodeSkpd skpd, String nomor, Titik titik) {
        return reads.read(sql -> {
            Posisi posisi = posisi(titik);
            Titik known = new Titik(titik.per(), Optional.of(new Titik.Tercatat.Posisi(posisi.nomor())));
            FaktaQuery own = new FaktaQuery(sql, skpd.kode(), known, posisi);
            boolean book = nomor.equals(Sebutan.nomor(TerbitanId.Tabel.TABEL_2_5));
            Fakta fakta = new Fakta(
                    known,
                    posisi,
                    own.terbitan().stream()
                            .filter(one -> Sebutan.nomor(one.tabel()).equals(nomor))
                            .toList(),
                    book ? own.bayar() : List.of(),
                    List.of(),
                    book ? own.pagu() : List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    book ? List.of() : plans(Optional.of(skpd), known));
            Map<TemuanId, List<Tanggapan>> said = tanggapan.semua(Optional.of(skpd), posisi);
            return new Pemeriksaan(titik, posisi, findings(TERBITAN, fakta, said));
        });
    }

    private static List<Pemeriksaan.Baris> findings(
            List<Aturan> rules, Fakta fakta, Map<TemuanId, List<Tanggapan>> said) {
        Map<TemuanId, Temuan> found = rules.stream()
                .flatMap(rule -> rule.temuan(fakta))
                .sorted(ORDER)
                .collect(Collectors.toMap(Temuan::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Set<TemuanId> all = new LinkedHashSet<>(found.keySet());
        all.addAll(said.keySet());
        List<Pemeriksaan.Baris> rows = new ArrayList<>();
        for (TemuanId id : all) {
            rows.add(new Pemeriksaan.Baris(id, Optional.ofNullable(found.get(id)), said.getOrDefault(id, List.of())));
        }
        return rows;
    }

    private List<Rencana> plans(Optional<KodeSkpd> skpd, Titik titik) {
        List<Rencana> found = new ArrayList<>();
        for (RenstraId id : plans.plans(titik)) {
            if (skpd.isEmpty() || skpd.get().equals(id.skpd())) {
                found.add(new Rencana(plans.seluruh(id, titik), kinerja.all(id, titik)));
            }
        }
        return found;
    }

    /** The agencies that can have findings. */
    List<KodeSkpd> agencies() {
        return reads.read(sql -> Stream.concat(
                        FaktaQuery.agencies(sql).stream(),
                        plans.plans(Titik.SEKARANG).stream().map(RenstraId::skpd))
                .distinct()
                .sorted(Comparator.comparing(KodeSkpd::kode))
                .toList());
    }

    /** Up to where all of its sources can be read. */
    private Posisi posisi(Titik titik) {
        return Stream.of(tanggapan.posisi(titik), plans.posisi(titik), kinerja.posisi(titik))
                .min(Comparator.comparing(Posisi::nomor))
                .orElseThrow();
    }
}
