package id.jejak.command;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.dppa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static id.jejak.command.testing.Contoh.ubah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.jejak.command.testing.CommandParts;
import id.jejak.contract.command.AmendAnggaran;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class RecentAggregatesTest {

    @Test
    void onlyTheLastOnesAreKept() {
        RecentAggregates recent = new RecentAggregates(2);
        DefaultUnitOfWork.startAndGet(new GenericMessage<>(belanja("1", realisasi(POS, GAJI, 1))))
                .execute(() -> {
                    IntStream.rangeClosed(1, 2).forEach(i -> recent.put(i, "line " + i));
                    assertThat(recent.<Integer, String>get(1)).isEqualTo("line 1");
                    recent.put(3, "line 3");
                });

        assertThat(recent.containsKey(1)).isTrue();
        assertThat(recent.containsKey(2)).as("asked for longest ago").isFalse();
        assertThat(recent.containsKey(3)).isTrue();
    }

    /** A line that leaves its ceiling as it is changes nothing: no event of it could collide. */
    @Test
    void whatIsAcceptedWithoutAnEventIsNeverDecidedFromWhatIsRemembered() {
        TestDatabase database = TestDatabase.fresh();
        try (CommandParts one = CommandParts.on(database);
                CommandParts other = CommandParts.on(database)) {
            one.send(dpa(pagu(POS, GAJI, 100)));
            one.send(belanja("1", realisasi(POS, GAJI, 1)));
            other.send(dppa("DPPA/1/2024", ubah(POS, GAJI, 100, 500)));

            assertThatThrownBy(() -> one.send(correction(ubah(POS, GAJI, 100, 100))))
                    .asInstanceOf(type(Refusal.class))
                    .extracting(Refusal::reason)
                    .isEqualTo(Reason.PAGU_BERUBAH);
        }
    }

    private static AmendAnggaran correction(BarisPerubahan baris) {
        return new AmendAnggaran(
                TAHUN,
                dokumen(DasarHukum.Jenis.KOREKSI, "KOREKSI/1"),
                LocalDate.of(2024, 10, 2),
                false,
                List.of(baris));
    }
}
