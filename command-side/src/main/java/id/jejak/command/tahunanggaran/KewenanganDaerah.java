package id.jejak.command.tahunanggaran;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.TingkatPergeseran;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A region's own table of who may approve a shift, and those of single agencies. Each replaces the one before it as a
 * whole.
 *
 * @param kewenangan the region's table by level; Permendagri 77/2020 where it is left out
 * @param skpd tables of single agencies by their code
 */
@ConfigurationProperties("jejak.pergeseran")
public record KewenanganDaerah(
        @Nullable Map<TingkatPergeseran, Pengesah> kewenangan,
        @Nullable Map<String, Map<TingkatPergeseran, Pengesah>> skpd) {

    /** No table of its own. */
    public static final KewenanganDaerah BAWAAN = new KewenanganDaerah(null, null);

    /** @throws IllegalArgumentException for a table of something that is no agency's code */
    public KewenanganDaerah {
        if (skpd != null) {
            skpd.keySet().forEach(KodeSkpd::new);
        }
    }

    /** The table that holds for this agency. */
    public Kewenangan dari(KodeSkpd kode) {
        Map<TingkatPergeseran, Pengesah> own = skpd == null ? null : skpd.get(kode.kode());
        Map<TingkatPergeseran, Pengesah> table = own == null ? kewenangan : own;
        return table == null ? Kewenangan.PERMENDAGRI_77_2020 : new Kewenangan(table);
    }
}
