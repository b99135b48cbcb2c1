package id.jejak.command.impor;

import static id.jejak.command.impor.BerkasContoh.REALISASI;
import static id.jejak.command.impor.BerkasContoh.csv;
import static id.jejak.command.impor.BerkasContoh.sp2d;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandParts;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.testing.TestDatabase;
import java.lang.management.ManagementFactory;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Twenty thousand rows: a month of a large city. */
class BerkasBesarTest {

    private static final Logger log = LoggerFactory.getLogger(BerkasBesarTest.class);

    private static final int ROWS = 20_000;
    private static final int ROWS_OF_A_PROOF = 20;
    private static final int PLACES = 200;

    @Test
    void twentyThousandRowsArePostedAndAddUp() {
        TestDatabase database = TestDatabase.fresh();
        try (CommandParts side = CommandParts.on(database)) {
            EnactAnggaran.Baris[] ceilings = new EnactAnggaran.Baris[PLACES];
            for (int i = 0; i < PLACES; i++) {
                ceilings[i] = pagu(pos(i), GAJI, 1_000_000_000);
            }
            side.send(dpa(ceilings));
            String[] lines = new String[ROWS];
            for (int i = 0; i < ROWS; i++) {
                lines[i] =
                        sp2d("SP2D/" + i / ROWS_OF_A_PROOF, pos(i % PLACES), GAJI.kode(), Integer.toString(1_000 + i));
            }
            Impor impor = ImporContoh.impor(side);
            long started = System.nanoTime();

            UUID id = ImporContoh.terima(side, 2024, csv(REALISASI, lines));
            measure("read and judged", started);
            impor.bukukan(ImporContoh.BENDAHARA, id, false);
            impor.kerjakan(id, () -> false);
            measure("posted", started);

            Ringkasan all = impor.lihat(id);
            measure("added up", started);
            assertThat(all.sama()).isTrue();
            assertThat(all.dibukukan().orElseThrow().baris()).isEqualTo(ROWS);
        }
    }

    private static String pos(int i) {
        return "2.08.%02d.2.%02d.01".formatted(1 + i / 20, 1 + i % 20);
    }

    private static void measure(String what, long started) {
        // So that what is left is what is held.
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        log.info(
                "{} rows {} after {} s; {} MiB held",
                ROWS,
                what,
                (System.nanoTime() - started) / 1_000_000_000,
                used / (1024 * 1024));
    }
}
