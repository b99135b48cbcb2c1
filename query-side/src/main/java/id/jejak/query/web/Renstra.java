package id.jejak.query.web;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import java.util.Optional;

/**
 * The plan that a request asks for, as far as it says.
 *
 * @param skpd the agency
 * @param periode the plan's years
 */
public record Renstra(Optional<KodeSkpd> skpd, Optional<Periode> periode) {

    /**
     * Reads the parameters of those names.
     *
     * @param renstra a plan's years, or its whole identity, which names the agency too
     * @throws Galat where one is not written as it has to be, or the two name different agencies
     */
    public static Renstra read(Optional<String> skpd, Optional<String> renstra) {
        Optional<KodeSkpd> agency = Galat.read("skpd", skpd, KodeSkpd::new);
        if (renstra.filter(text -> text.contains("/")).isEmpty()) {
            return new Renstra(agency, Galat.read("renstra", renstra, Periode::of));
        }
        RenstraId id = Galat.read("renstra", renstra, RenstraId::of).orElseThrow();
        if (agency.isPresent() && !agency.get().equals(id.skpd())) {
            throw Galat.notValid("renstra", id.toString());
        }
        return new Renstra(Optional.of(id.skpd()), Optional.of(id.periode()));
    }
}
