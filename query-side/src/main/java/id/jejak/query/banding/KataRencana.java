package id.jejak.query.banding;

import id.jejak.contract.value.RenstraId;
import id.jejak.query.Titik;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of a plan's nodes and indicators between two moments, in the words of a comparison. */
@Component
public class KataRencana {

    private final BandingRencanaQuery query;

    KataRencana(BandingRencanaQuery query) {
        this.query = query;
    }

    /** By code and identity; empty of what is the same. */
    public Map<String, String> of(RenstraId plan, Titik sebelum, Titik sesudah, Locale bahasa) {
        BandingRencana banding = query.compare(
                Optional.of(plan.skpd()),
                Optional.of(plan.periode()),
                Optional.of(new Ujung(Optional.empty(), sebelum)),
                Optional.of(new Ujung(Optional.empty(), sesudah)),
                Titik.SEKARANG);
        KataPerubahan words = new KataPerubahan(bahasa);
        Map<String, String> all = new HashMap<>();
        banding.node().forEach(node -> {
            all.put(node.kode().kode(), words.of(node));
            node.indikator().forEach(one -> all.put(one.id().toString(), words.of(one)));
        });
        return all;
    }
}
