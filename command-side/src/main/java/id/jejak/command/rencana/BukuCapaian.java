package id.jejak.command.rencana;

import id.jejak.contract.command.PostCapaian;
import id.jejak.contract.command.PostCapaian.Capaian;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.RencanaEvent;
import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.ProgresFisikCorrected;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was posted as reached at a node and its indicators: what counts now, and every statement ever made. */
public final class BukuCapaian {

    private static final String FISIK = "progres fisik";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Map<Kunci, Target> sekarang = new HashMap<>();
    private final Set<Pernyataan> pernah = new HashSet<>();

    /** Of what and when something was reached. */
    private record Kunci(String apa, Kurun kurun) {}

    private record Pernyataan(Kunci kunci, Optional<Target> mengoreksi, Target nilai, String sumber) {}

    /**
     * What counts now as reached.
     *
     * @param apa the indicator, or {@code progres fisik}
     */
    public record Tercatat(String apa, Kurun kurun, Target nilai) {}

    List<Tercatat> tercatat() {
        return sekarang.entrySet().stream()
                .map(entry -> new Tercatat(entry.getKey().apa, entry.getKey().kurun, entry.getValue()))
                .sorted(Comparator.comparing(Tercatat::apa)
                        .thenComparing(one -> one.kurun().tertulis()))
                .toList();
    }

    /**
     * The event that this line amounts to; none where the same was stated before.
     *
     * @param versi the node's version when the document came
     */
    Optional<RencanaEvent> decide(Rencana.Post command, String field, PostCapaian.Baris baris, long versi) {
        Kunci kunci = new Kunci(baris instanceof Capaian line ? line.indikator().toString() : FISIK, baris.kurun());
        if (pernah.contains(new Pernyataan(kunci, baris.mengoreksi(), baris.nilai(), command.sumber()))) {
            return Optional.empty();
        }
        requireValid(command, field, baris);
        requireVersion(field, baris, versi);
        Optional<Target> lama = Optional.ofNullable(sekarang.get(kunci));
        if (!lama.equals(baris.mengoreksi())) {
            throw new Refusal(
                    Reason.CAPAIAN_BERBEDA,
                    field + ".mengoreksi",
                    kunci.apa,
                    kunci.kurun,
                    lama.map(Target::tertulis).orElse(""));
        }
        return Optional.of(baris instanceof Capaian line ? event(command, line) : progress(command, baris));
    }

    private static void requireValid(Rencana.Post command, String field, PostCapaian.Baris baris) {
        if (baris.kurun().tahun() > command.periode().akhir()) {
            throw new Refusal(
                    Reason.TAHUN_DI_LUAR_PERIODE,
                    field + ".kurun",
                    baris.node(),
                    baris.kurun().tahun(),
                    command.periode());
        }
        boolean stated = baris.nilai().keadaan() != Keadaan.KOSONG;
        if (!(baris instanceof Capaian ? stated : isProgress(baris))) {
            throw new Refusal(
                    Reason.CAPAIAN_TIDAK_SAH,
                    field + ".nilai",
                    baris.node(),
                    baris.nilai().tertulis());
        }
    }

    private static void requireVersion(String field, PostCapaian.Baris baris, long versi) {
        if (baris.versi().isPresent() && baris.versi().getAsLong() != versi) {
            throw new Refusal(
                    Reason.VERSI_BERUBAH,
                    field + ".versi",
                    baris.node(),
                    baris.versi().getAsLong(),
                    versi);
        }
    }

    private static boolean isProgress(PostCapaian.Baris baris) {
        return baris.node().tingkat() == Tingkat.SUB_KEGIATAN
                && baris.nilai()
                        .angka()
                        .filter(persen -> persen.signum() >= 0 && persen.compareTo(ALL) <= 0)
                        .isPresent();
    }

    private static RencanaEvent event(Rencana.Post command, Capaian line) {
        return line.mengoreksi()
                .<RencanaEvent>map(lama -> new CapaianCorrected(
                        command.id(),
                        line.indikator(),
                        line.kurun(),
                        lama,
                        line.nilai(),
                        command.sumber(),
                        command.tanggal()))
                .orElseGet(() -> new CapaianPosted(
                        command.id(),
                        line.indikator(),
                        line.kurun(),
                        line.nilai(),
                        command.sumber(),
                        command.tanggal()));
    }

    private static RencanaEvent progress(Rencana.Post command, PostCapaian.Baris line) {
        return line.mengoreksi()
                .<RencanaEvent>map(lama -> new ProgresFisikCorrected(
                        command.id(), line.kurun(), lama, line.nilai(), command.sumber(), command.tanggal()))
                .orElseGet(() -> new ProgresFisikPosted(
                        command.id(), line.kurun(), line.nilai(), command.sumber(), command.tanggal()));
    }

    void on(CapaianPosted event) {
        Kunci kunci = new Kunci(event.indikator().toString(), event.kurun());
        add(new Pernyataan(kunci, Optional.empty(), event.nilai(), event.sumber()));
    }

    void on(CapaianCorrected event) {
        Kunci kunci = new Kunci(event.indikator().toString(), event.kurun());
        add(new Pernyataan(kunci, Optional.of(event.lama()), event.nilai(), event.sumber()));
    }

    void on(ProgresFisikPosted event) {
        add(new Pernyataan(new Kunci(FISIK, event.kurun()), Optional.empty(), event.persen(), event.sumber()));
    }

    void on(ProgresFisikCorrected event) {
        Kunci kunci = new Kunci(FISIK, event.kurun());
        add(new Pernyataan(kunci, Optional.of(event.lama()), event.persen(), event.sumber()));
    }

    private void add(Pernyataan pernyataan) {
        pernah.add(pernyataan);
        sekarang.put(pernyataan.kunci(), pernyataan.nilai());
    }
}
