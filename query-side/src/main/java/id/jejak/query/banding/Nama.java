package id.jejak.query.banding;

import id.jejak.query.banding.BandingRencana.Sebutan;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that goes by another name.
 *
 * @param kode the node or indicator
 * @param potongan both names, word by word
 */
public record Nama(String kode, List<Kata.Potongan> potongan) {

    /** Every node and indicator that is on both sides and has two names. */
    static List<Nama> of(BandingRencana banding) {
        List<Nama> names = new ArrayList<>();
        banding.node().forEach(node -> {
            if (node.isBergantiNama()) {
                add(names, node.kode().kode(), node.sebelum().orElseThrow(), node.nama());
            }
            node.indikator()
                    .forEach(one -> one.sebelum()
                            .map(Sebutan::nama)
                            .ifPresent(before -> one.sesudah()
                                    .map(Sebutan::nama)
                                    .filter(after -> !after.equals(before))
                                    .ifPresent(after -> add(names, one.id().toString(), before, after))));
        });
        return names;
    }

    private static void add(List<Nama> names, String kode, String before, String after) {
        names.add(new Nama(kode, Kata.beda(before, after)));
    }
}
