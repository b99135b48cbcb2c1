package id.jejak.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandSide;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.contract.database.Pools;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Consumer;
import org.axonframework.config.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A ledger with what the demo loads, and its tables. */
final class LoadedDemo implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource connections =
            Pools.open("query", database.settings().url(), database.settings().query());

    private LoadedDemo(Consumer<CommandDesk> load) {
        try (HikariDataSource command = Pools.open(
                "command", database.settings().url(), database.settings().command())) {
            Configuration axon = CommandSide.axon(
                    command, new JdbcTransactionManager(command), new SimpleMeterRegistry(), KewenanganDaerah.BAWAAN);
            axon.start();
            try {
                load.accept(CommandDesk.of(axon));
            } finally {
                axon.shutdown();
            }
        }
        Projections projections = new Projections(connections, QuerySide.projections());
        projections.install();
        projections.catchUp();
    }

    /** What is published, without the samples. */
    static LoadedDemo published() {
        return new LoadedDemo(desk -> new DemoLoader(desk)
                .load(
                        true,
                        (done, of, document, added) ->
                                assertThat(added).as(document).isTrue()));
    }

    /** Whatever this sends. */
    static LoadedDemo with(Consumer<CommandDesk> load) {
        return new LoadedDemo(load);
    }

    Reads reads() {
        return new Reads(connections);
    }

    @Override
    public void close() {
        connections.close();
    }
}
