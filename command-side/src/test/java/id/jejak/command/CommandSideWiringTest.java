package id.jejak.command;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.CommandProcess;
import id.jejak.contract.ledger.LedgerSerializer;
import id.jejak.contract.ledger.LedgerStorageEngine;
import id.jejak.contract.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.util.ReflectionTestUtils;

/** Axon falls back silently where a part is missing: no transactions, a store in memory, no meters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandSideWiringTest {

    private final CommandProcess process = CommandProcess.on(TestDatabase.fresh());

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void transactionsAreSprings() {
        assertThat(axon().getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void eventsGoToTheLedgerUnderItsNames() {
        assertThat(ReflectionTestUtils.getField(axon().eventStore(), "storageEngine"))
                .isInstanceOf(LedgerStorageEngine.class);
        assertThat(axon().eventSerializer()).isInstanceOf(LedgerSerializer.class);
    }

    @Test
    void axonIsMetered() {
        process.send(dpa(pagu(POS, GAJI, 1)));

        assertThat(process.bean(MeterRegistry.class).getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains(
                        "commandBus.successCounter",
                        "commandBus.allTimer",
                        "eventStore.successCounter",
                        "hikaricp.connections");
    }

    private Configuration axon() {
        return process.bean(Configuration.class);
    }
}
