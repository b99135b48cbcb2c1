package id.jejak.query;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import java.util.List;
import java.util.Optional;

/** Picks the plan that a table is about. */
public final class PilihRenstra {

    private PilihRenstra() {}

    /**
     * The plan of this agency and these years.
     *
     * @param skpd may be left out where there is only one agency
     * @param periode may be left out where the agency has only one plan
     * @throws Choice.Impossible where there is no such plan, or none was named and there is not exactly one
     */
    public static RenstraId of(List<RenstraId> plans, Optional<KodeSkpd> skpd, Optional<Periode> periode) {
        KodeSkpd agency = Choice.of(
                "skpd", skpd, plans.stream().map(RenstraId::skpd).distinct().toList());
        List<Periode> ofAgency = plans.stream()
                .filter(plan -> plan.skpd().equals(agency))
                .map(RenstraId::periode)
                .toList();
        return new RenstraId(agency, Choice.of("renstra", periode, ofAgency));
    }
}
