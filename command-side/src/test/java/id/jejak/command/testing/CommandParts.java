package id.jejak.command.testing;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandSide;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.database.DatabaseConfiguration.PreparedDatabase;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.LateConnections;
import id.jejak.contract.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The command side's parts as its configuration makes them, without Spring Boot and the web: starts at once. */
public final class CommandParts implements AutoCloseable {

    private final LateConnections connections;
    private final HikariDataSource appends;
    private final DataSourceTransactionManager transactions;
    private final Configuration axon;
    private final CommandDesk desk;

    private CommandParts(DatabaseSettings settings) {
        CommandSide side = new CommandSide();
        connections = side.commandDataSource(new PreparedDatabase(settings));
        transactions = side.commandTransactionManager(connections);
        appends = side.appendDataSource(new PreparedDatabase(settings));
        axon = side.commandAxon(connections, transactions, appends, new SimpleMeterRegistry(), KewenanganDaerah.BAWAAN);
        axon.start();
        desk = side.commandDesk(axon);
    }

    public static CommandParts on(TestDatabase database) {
        return on(database.settings());
    }

    /** On a database that is prepared. */
    public static CommandParts on(DatabaseSettings settings) {
        return new CommandParts(settings);
    }

    /** Has a command carried out for somebody, with a reason. */
    public Receipt send(JejakCommand command) {
        return desk.send(new Permintaan("budi", "BENDAHARA", "permintaan-1", "uji"), command);
    }

    /** Has a command carried out for somebody else. */
    public Receipt sendAs(String pelaku, JejakCommand command) {
        return desk.send(new Permintaan(pelaku, "PENYETUJU", "permintaan-2", ""), command);
    }

    public DataSource connections() {
        return connections;
    }

    public DataSourceTransactionManager transactions() {
        return transactions;
    }

    public CommandDesk desk() {
        return desk;
    }

    public Configuration axon() {
        return axon;
    }

    @Override
    public void close() {
        axon.shutdown();
        appends.close();
        connections.close();
    }
}
