package id.jejak.query;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Picks the plan that a table is about. */
public final class PilihRenstra {

    private PilihRenstra() {}

    /**
     * The plan of this agency and these years, each of which may be left out where that leaves one plan.
     *
     * @throws Choice.Impossible where the plan is unknown, or none was named and there is not exactly one
     */
    public static RenstraId of(List<RenstraId> plans, Optional<KodeSkpd> skpd, Optional<Periode> periode) {
        List<RenstraId> left = plans;
        if (skpd.isPresent()) {
            left = only(left, RenstraId::skpd, Choice.of("skpd", skpd, distinct(left, RenstraId::skpd)));
        }
        if (periode.isPresent()) {
            left = only(left, RenstraId::periode, Choice.of("renstra", periode, distinct(left, RenstraId::periode)));
        }
        return Choice.of("renstra", Optional.empty(), left);
    }

    private static <T> List<RenstraId> only(List<RenstraId> plans, Function<RenstraId, T> part, T chosen) {
        return plans.stream().filter(plan -> part.apply(plan).equals(chosen)).toList();
    }

    private static <T> List<T> distinct(List<RenstraId> plans, Function<RenstraId, T> part) {
        return plans.stream().map(part).distinct().toList();
    }
}
