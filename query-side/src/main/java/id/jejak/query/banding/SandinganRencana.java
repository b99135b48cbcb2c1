package id.jejak.query.banding;

import static java.util.stream.Collectors.toMap;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.banding.BandingRencana.Node;
import id.jejak.query.banding.BandingRencana.Ukuran;
import id.jejak.query.tabel61.BandingTabel61;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61.Indikator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A comparison of plans in the layout of Tabel 6.1. */
@Component
class SandinganRencana implements BandingTabel61 {

    private static final Set<Tingkat> PEKERJAAN = EnumSet.of(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN);

    private final BandingRencanaQuery query;

    SandinganRencana(BandingRencanaQuery query) {
        this.query = query;
    }

    @Override
    public Sandingan of(Tabel61 sesudah, String dari, boolean hanyaBerubah, Locale bahasa) {
        BandingRencana banding =
                query.compare(sesudah, Ujung.read(Optional.of(dari)).orElseThrow());
        return new Sandingan(
                union(sesudah, banding, hanyaBerubah),
                new HiasanRencana(banding, bahasa),
                Sisi.pokok(banding.dari(), banding.ke(), hanyaBerubah, bahasa),
                SelBanding.catatan(bahasa));
    }

    private static Tabel61 union(Tabel61 after, BandingRencana banding, boolean onlyChanged) {
        List<Integer> years = banding.tahun();
        Map<KodeRencana, Tabel61.Node> now =
                after.node().stream().collect(toMap(Tabel61.Node::kode, Function.identity()));
        List<Node> shown = banding.node().stream()
                .filter(node -> PEKERJAAN.contains(node.kode().tingkat()))
                .filter(node -> !onlyChanged || isOnTheWay(banding, node))
                .toList();
        List<SelRupiah> total = new ArrayList<>(
                padded(after.jumlah().subList(0, after.jumlah().size() - 1), SelRupiah.KOSONG, years.size()));
        total.add(after.jumlah().get(after.jumlah().size() - 1));
        return after.dengan(
                new Periode(years.get(0), years.get(years.size() - 1)),
                shown.stream()
                        .map(node -> node(node, Optional.ofNullable(now.get(node.kode())), years.size(), onlyChanged))
                        .toList(),
                total);
    }

    /** Whether it or anything below it is not the same. */
    private static boolean isOnTheWay(BandingRencana banding, Node node) {
        return banding.node().stream()
                .filter(one ->
                        one.kode().equals(node.kode()) || one.kode().kode().startsWith(node.kode() + "."))
                .anyMatch(one -> one.isBerubah() || one.indikator().stream().anyMatch(Ukuran::isBerubah));
    }

    private static Tabel61.Node node(Node node, Optional<Tabel61.Node> now, int years, boolean onlyChanged) {
        Map<IndikatorId, Indikator> known = now.map(Tabel61.Node::indikator).orElse(List.of()).stream()
                .collect(toMap(Indikator::id, Function.identity()));
        List<Indikator> indicators = node.indikator().stream()
                .filter(one -> !onlyChanged || one.isBerubah())
                .map(one -> indikator(one, Optional.ofNullable(known.get(one.id())), years))
                .toList();
        return now.orElseGet(() -> Tabel61.Node.kosong(node.kode(), node.nama()))
                .dengan(padded(now.map(Tabel61.Node::rupiah).orElse(List.of()), SelRupiah.KOSONG, years), indicators);
    }

    private static Indikator indikator(Ukuran one, Optional<Indikator> now, int years) {
        return new Indikator(
                one.id(),
                now.map(Indikator::nomor).orElse(one.id().nomor()),
                one.sebutan().nama(),
                one.sebutan().satuan(),
                padded(now.map(Indikator::target).orElse(List.of()), Target.KOSONG, years),
                now.map(Indikator::targetAkhir).orElse(Target.KOSONG));
    }

    private static <T> List<T> padded(List<T> cells, T empty, int size) {
        List<T> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(size - cells.size(), empty));
        return padded;
    }
}
