package id.jejak.command.impor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Lets one at a time work on a batch, of all processes; whoever dies has given it up. */
final class Giliran {

    /** Apart from the locks that others take in the same database. */
    private static final int NAMESPACE = 4_204;

    private final DataSource dataSource;

    Giliran(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Does the work unless somebody else is at the batch.
     *
     * @return whether it was done
     */
    boolean work(UUID batch, Runnable work) {
        // A connection of its own, whose session holds the lock: transactions come and go meanwhile.
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "SELECT pg_try_advisory_lock(?, ?)", batch)) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(connection, "SELECT pg_advisory_unlock(?, ?)", batch);
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot lock a batch: " + e.getMessage(), e);
        }
    }

    private static boolean ask(Connection connection, String question, UUID batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, NAMESPACE);
            statement.setInt(2, batch.hashCode());
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
