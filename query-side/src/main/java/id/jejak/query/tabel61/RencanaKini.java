package id.jejak.query.tabel61;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.query.tabel61.KeteranganQuery.Keterangan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan says now, for who is about to change it.
 *
 * @param tabel all of its nodes with their indicators
 * @param akhir how each indicator's target at the plan's end follows, by the indicator; also of those that have left
 */
public record RencanaKini(Tabel61 tabel, Keterangan keterangan, Map<IndikatorId, AkhirRencana> akhir) {

    /** A node that is in the plan. */
    public Optional<Tabel61.Node> node(String kode) {
        return tabel.node().stream()
                .filter(one -> one.kode().kode().equals(kode))
                .findFirst();
    }

    /** An indicator that is in the plan. */
    public Optional<Tabel61.Indikator> indikator(String id) {
        return indikator().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    /** All indicators that are in the plan. */
    public Stream<Tabel61.Indikator> indikator() {
        return tabel.node().stream().flatMap(one -> one.indikator().stream());
    }

    /** Where the work of a node is done; empty where no document says so. */
    public String lokasi(KodeRencana kode) {
        return keterangan.lokasi(kode);
    }

    /** The goals and objectives that a program serves. */
    public List<KodeRencana> melayani(KodeRencana program) {
        return keterangan.melayani().getOrDefault(program, List.of());
    }

    /** The first number that no indicator of this node ever had. */
    public int nomorBaru(String kode) {
        return 1
                + akhir.keySet().stream()
                        .filter(one -> one.asal().kode().equals(kode))
                        .mapToInt(IndikatorId::nomor)
                        .max()
                        .orElse(0);
    }
}
