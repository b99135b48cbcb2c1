package id.jejak.command.impor;

import static id.jejak.command.impor.BerkasContoh.REALISASI;
import static id.jejak.command.impor.BerkasContoh.csv;
import static id.jejak.command.impor.BerkasContoh.sp2d;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.command.impor.Bagian.Nasib;
import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Ledger;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.Rupiah;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A batch goes on where the process that was at it died or stopped: nothing twice, nothing lost. */
class LanjutTest {

    private static final int PROOFS = 1_500;

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = Ledger.of(database);

    @Test
    void aKilledProcessLosesNothingAndPostsNothingTwice() throws Exception {
        try (CommandParts side = CommandParts.on(database)) {
            Impor impor = ImporContoh.impor(side);
            UUID id = batch(side, PROOFS);
            impor.bukukan(ImporContoh.BENDAHARA, id, false);
            Process process = ProsesLain.start(database.settings(), id);
            try {
                await().atMost(Duration.ofSeconds(60)).until(() -> posted() > 50 || !process.isAlive());
                assertThat(process.isAlive()).isTrue();
            } finally {
                process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            }
            assertThat(posted()).isBetween(50L, PROOFS - 1L);
            assertThat(impor.cari(id).keadaan()).isEqualTo(Batch.Keadaan.MEMBUKUKAN);

            // The server may take a moment to see that the other's session, and its lock, is gone.
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                impor.kerjakan(id, () -> false);
                return impor.cari(id).keadaan() == Batch.Keadaan.DIBUKUKAN;
            });

            Ringkasan all = impor.lihat(id);
            assertThat(all.nasib()).isEqualTo(Map.of(Nasib.DIBUKUKAN, PROOFS));
            assertThat(all.sama()).isTrue();
            assertThat(posted()).isEqualTo(PROOFS);
        }
    }

    @Test
    void aStoppedReversalGoesOn() {
        try (CommandParts side = CommandParts.on(database)) {
            Impor impor = ImporContoh.impor(side);
            UUID id = batch(side, 50);
            impor.bukukan(ImporContoh.BENDAHARA, id, false);
            impor.kerjakan(id, () -> false);
            var koreksi = new DokumenPengembalian(DokumenPengembalian.Jenis.KOREKSI, "KOR/1", LocalDate.of(2024, 4, 1));
            impor.balik(ImporContoh.BENDAHARA, id, koreksi);
            AtomicInteger asked = new AtomicInteger();

            impor.kerjakan(id, () -> asked.incrementAndGet() > 30);
            assertThat(impor.cari(id).keadaan()).isEqualTo(Batch.Keadaan.MEMBALIK);
            impor.kerjakan(id, () -> false);

            Ringkasan all = impor.lihat(id);
            assertThat(all.batch().keadaan()).isEqualTo(Batch.Keadaan.DIBALIK);
            assertThat(all.dibalik()).contains(Rupiah.of(50));
            assertThat(all.nasib()).isEqualTo(Map.of(Nasib.DIBALIK, 50));
        }
    }

    @Test
    void howFarAPostingIsCanBeReadMeanwhile() {
        try (CommandParts side = CommandParts.on(database)) {
            Impor impor = ImporContoh.impor(side);
            UUID id = batch(side, 50);
            impor.bukukan(ImporContoh.BENDAHARA, id, false);
            SortedSet<Integer> seen = new TreeSet<>();

            impor.kerjakan(id, () -> {
                Ringkasan now = impor.lihat(id);
                assertThat(now.batch().keadaan()).isEqualTo(Batch.Keadaan.MEMBUKUKAN);
                assertThat(now.dibukukan())
                        .as("no sum of what is still being posted")
                        .isEmpty();
                assertThat(now.nasib(Nasib.DIBUKUKAN) + now.nasib(Nasib.MENUNGGU))
                        .isEqualTo(50);
                assertThat(posted()).isGreaterThanOrEqualTo(now.nasib(Nasib.DIBUKUKAN));
                seen.add(now.nasib(Nasib.DIBUKUKAN));
                return false;
            });

            assertThat(seen).containsExactly(0, 20, 40, 50);
            assertThat(impor.lihat(id).nasib()).isEqualTo(Map.of(Nasib.DIBUKUKAN, 50));
        }
    }

    private static UUID batch(CommandParts side, int proofs) {
        side.send(dpa(pagu(POS, GAJI, 1_000_000)));
        String[] lines = new String[proofs];
        for (int i = 0; i < proofs; i++) {
            lines[i] = sp2d("S/" + i, POS, GAJI.kode(), "1");
        }
        return ImporContoh.terima(side, 2024, csv(REALISASI, lines));
    }

    private long posted() {
        return Long.parseLong(ledger.list("SELECT count(*) FROM ledger.event WHERE type = 'anggaran.realisasi-posted'")
                .get(0));
    }
}
