package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.Map;
import java.util.Optional;

/**
 * Who may approve a shift that reaches how far. A level that is not named is left to an amendment of the budget.
 *
 * @param minimal the office that has to approve at least, by level
 */
public record Kewenangan(Map<TingkatPergeseran, Pengesah> minimal) {

    /** Permendagri 77/2020, which regions refine. */
    public static final Kewenangan PERMENDAGRI_77_2020 = new Kewenangan(Map.of(
            TingkatPergeseran.DALAM_SUB_RINCIAN_OBJEK, Pengesah.PA_KPA,
            TingkatPergeseran.ANTAR_SUB_RINCIAN_OBJEK, Pengesah.PPKD,
            TingkatPergeseran.ANTAR_RINCIAN_OBJEK, Pengesah.PPKD,
            TingkatPergeseran.ANTAR_OBJEK, Pengesah.SEKDA));

    public Kewenangan {
        minimal = Map.copyOf(minimal);
    }

    /** The office that has to approve at least; none where only an amendment will do. */
    public Optional<Pengesah> minimal(TingkatPergeseran tingkat) {
        return Optional.ofNullable(minimal.get(tingkat));
    }
}
