package id.jejak.command.rencana;

import id.jejak.contract.command.AdoptRenstra.Node;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Tingkat;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document may state of a node.
 *
 * @param kode the node
 * @param periode the plan's years
 * @param field where in the document it is stated, for the refusal
 */
record AturanNode(KodeRencana kode, Periode periode, String field) {

    void requireAmountsAtLeavesOnly(Node node) {
        boolean leaf = node.kode().tingkat() == Tingkat.SUB_KEGIATAN;
        boolean marksOnly = node.tandaKosong().values().stream()
                .flatMap(mark -> mark.jumlah().stream())
                .allMatch(Rupiah.ZERO::equals);
        requireLeaf(leaf ? node.tandaKosong().isEmpty() : node.pagu().isEmpty() && marksOnly, ".pagu");
    }

    void requireLeaf(boolean right, String part) {
        if (!right) {
            throw new Refusal(Reason.JUMLAH_DI_ATAS_SUB_KEGIATAN, field + part, kode);
        }
    }

    void requireYearsWithin(Node node) {
        Stream<Integer> ofTargets =
                node.indikator().stream().map(Indikator::target).flatMap(target -> target.keySet().stream());
        requireWithin(
                Stream.of(node.pagu().keySet().stream(), node.tandaKosong().keySet().stream(), ofTargets)
                        .flatMap(years -> years)
                        .collect(Collectors.toSet()),
                ".tahun");
    }

    /** At least one year, all of them the plan's. */
    void requireYears(Set<Integer> years, String part) {
        if (years.isEmpty()) {
            throw new Refusal(Reason.TANPA_TAHUN, field + part, kode);
        }
        requireWithin(years, part);
    }

    void requireWithin(Set<Integer> years, String part) {
        years.stream().filter(tahun -> !isWithin(tahun)).sorted().findFirst().ifPresent(tahun -> {
            throw new Refusal(Reason.TAHUN_DI_LUAR_PERIODE, field + part, kode, tahun, periode);
        });
    }

    /** A table of performance looks back too: Tabel 2.3 states the targets of the years before the plan. */
    private boolean isWithin(int tahun) {
        return periode.contains(tahun) || (kode.tingkat() == Tingkat.KINERJA_URUSAN && tahun < periode.dasar());
    }

    void requireDistinctIndikator(Node node) {
        Set<Integer> seen = new HashSet<>();
        for (Indikator indikator : node.indikator()) {
            requireUnused(seen.add(indikator.nomor()), indikator.nomor());
        }
    }

    void requireUnused(boolean unused, int nomor) {
        if (!unused) {
            throw new Refusal(Reason.INDIKATOR_GANDA, field + ".indikator", kode, nomor);
        }
    }

    void requireName(String nama) {
        if (nama.isBlank()) {
            throw new Refusal(Reason.NAMA_KOSONG, field + ".nama", kode);
        }
    }
}
