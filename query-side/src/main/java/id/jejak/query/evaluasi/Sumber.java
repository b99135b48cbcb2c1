package id.jejak.query.evaluasi;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.Choice;
import id.jejak.query.Titik;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Query;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What both evaluations are made of, read at one position: the plan, what was reached, and where money is found. */
final class Sumber {

    private final Reads reads;
    private final Tabel61Query plans;
    private final KinerjaQuery kinerja;

    Sumber(Reads reads, Tabel61Query plans, KinerjaQuery kinerja) {
        this.reads = reads;
        this.plans = plans;
        this.kinerja = kinerja;
    }

    /**
     * What was read.
     *
     * @param fisik how far the work of each sub kegiatan was, per period
     * @param titik the moment asked for, held to the position
     * @param posisi up to where all three sources can be read
     */
    record Isi(
            Tabel61 rencana,
            Map<IndikatorId, KinerjaQuery.Indikator> kinerja,
            Map<KodeRencana, SortedMap<String, Target>> fisik,
            Titik titik,
            Posisi posisi) {}

    /**
     * The plan and its achievements.
     *
     * @throws Choice.Impossible where there is no such plan at that point of time, or none was named and there is not
     *     exactly one
     * @throws Reads.BelumAda where there is nothing of that moment yet
     */
    Isi read(Optional<KodeSkpd> skpd, Optional<Periode> periode, Titik asked) {
        return reads.read(sql -> {
            Posisi posisi = Stream.of(FaktaBelanja.posisi(reads, asked), plans.posisi(asked), kinerja.posisi(asked))
                    .min(Comparator.comparing(Posisi::nomor))
                    .orElseThrow();
            Titik titik = new Titik(asked.per(), Optional.of(new Titik.Tercatat.Posisi(posisi.nomor())));
            Tabel61 plan = plans.table(skpd, periode, titik);
            return new Isi(
                    plan, kinerja.all(plan.renstra(), titik), kinerja.fisik(plan.renstra(), titik), titik, posisi);
        });
    }

    /** The plans that there is an evaluation of. */
    List<RenstraId> contents() {
        return List.copyOf(plans.contents().keySet());
    }

    /** The codes under which an amount of this place is added up; the empty one is that of all. */
    static Set<String> tempat(String pos) {
        return Stream.of("", pos, AnggaranId.kegiatan(pos), AnggaranId.program(pos))
                .collect(Collectors.toUnmodifiableSet());
    }
}
