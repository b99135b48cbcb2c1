package id.jejak.contract.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.jejak.contract.database.DatabaseSettings.Login;
import id.jejak.contract.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each role may do is kept by the database, whatever a program asks of it. */
class RolesTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static TestDatabase database;

    @BeforeAll
    static void prepare() throws SQLException {
        database = TestDatabase.fresh();
        execute(database.command(), insert("", ""));
    }

    static Stream<String> changesOfWhatHappened() {
        return Stream.of(
                "UPDATE ledger.event SET payload = '{}'",
                "UPDATE ledger.event SET recorded_at = recorded_at WHERE false",
                "DELETE FROM ledger.event",
                "TRUNCATE ledger.event",
                insert("", "") + " ON CONFLICT (aggregate_id, sequence) DO UPDATE SET payload = '{}'");
    }

    @ParameterizedTest
    @MethodSource("changesOfWhatHappened")
    void theApplicationsMayNotChangeWhatHappened(String change) throws SQLException {
        assertDenied(database.command(), change);
        assertDenied(database.query(), change);
        assertThat(events()).containsExactly("{\"nilai\": 1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.event SET payload = '{}'",
                "DELETE FROM ledger.event",
                "TRUNCATE ledger.event",
                "TRUNCATE ledger.event CASCADE"
            })
    void notEvenTheOwnerMayChangeWhatHappened(String change) throws SQLException {
        assertThat(refusal(database.owner(), change))
                .startsWith(INSUFFICIENT_PRIVILEGE)
                .contains("Peristiwa tidak dapat diubah atau dihapus");
        assertThat(events()).containsExactly("{\"nilai\": 1}");
    }

    @Test
    void theQuerySideAppendsNothing() {
        assertDenied(database.query(), insert("", ""));
    }

    @ParameterizedTest
    @CsvSource({"position, 4711", "recorded_at, now()", "xid, pg_current_xact_id()"})
    void theCommandSideChoosesNeitherPositionNorTimeNorTransaction(String column, String value) {
        assertDenied(database.command(), insert(column, value).replace(" VALUES", " OVERRIDING SYSTEM VALUE VALUES"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT setval('ledger.event_position_seq', 1)",
                "SELECT nextval('ledger.event_position_seq')",
                "ALTER SEQUENCE ledger.event_position_seq RESTART"
            })
    void theSequenceOfPositionsIsNotTheApplicationsToMove(String move) {
        assertDenied(database.command(), move);
        assertDenied(database.query(), move);
    }

    @Test
    void theTimeOfRecordingIsTheDatabasesClock() throws SQLException {
        TestDatabase other = TestDatabase.fresh();
        try (Connection connection = other.command().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String before = value(statement, "SELECT clock_timestamp()");
            statement.execute(insert("", ""));
            String after = value(statement, "SELECT clock_timestamp()");

            String between = "SELECT recorded_at BETWEEN '%s' AND '%s' FROM ledger.event".formatted(before, after);
            assertThat(value(statement, between)).isEqualTo("t");
            assertThat(value(statement, "SELECT recorded_at > now() FROM ledger.event"))
                    .as("when the row was written, not when the transaction began")
                    .isEqualTo("t");
        }
    }

    @Test
    void theTransactionOfAnEventIsOnRecord() throws SQLException {
        TestDatabase other = TestDatabase.fresh();
        try (Connection connection = other.command().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(insert("", ""));

            assertThat(value(statement, "SELECT xid = pg_current_xact_id() FROM ledger.event"))
                    .isEqualTo("t");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "query", "query_rebuild", "access", "migration", "public"})
    void theCommandSideMakesNoTables(String schema) {
        assertDenied(database.command(), "CREATE TABLE %s.mine (id int)".formatted(schema));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "access", "migration", "public"})
    void theQuerySideMakesNoTablesOutsideItsOwnSchemas(String schema) {
        assertDenied(database.query(), "CREATE TABLE %s.mine (id int)".formatted(schema));
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "query_rebuild"})
    void theQuerySideMakesTablesInItsOwnSchemas(String schema) {
        assertThatCode(() -> execute(
                        database.query(),
                        "CREATE TABLE %s.mine (id int)".formatted(schema),
                        "DROP TABLE %s.mine".formatted(schema)))
                .doesNotThrowAnyException();
    }

    @Test
    void neitherSideMakesSchemas() {
        assertDenied(database.command(), "CREATE SCHEMA mine");
        assertDenied(database.query(), "CREATE SCHEMA mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO access.account VALUES ('a', 'A', 'hash', 'OPERATOR')",
                "INSERT INTO access.account_skpd VALUES ('a', '1.01')",
                "UPDATE access.account SET role = 'ADMIN'"
            })
    void theQuerySideWritesNoAccounts(String change) {
        assertDenied(database.query(), change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access.account SET username = 'b'",
                "UPDATE access.account SET demo = false",
                "DELETE FROM access.account",
                "TRUNCATE access.account",
                "UPDATE access.trail SET actor = ''",
                "DELETE FROM access.trail",
                "TRUNCATE access.trail",
                "INSERT INTO access.trail (kind, username, at) VALUES ('SIGNED_IN', 'a', now())"
            })
    void neitherSideDeletesAnAccountOrWritesTheTrailAnew(String change) {
        assertDenied(database.command(), change);
        assertDenied(database.query(), change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE access.trail SET actor = ''", "DELETE FROM access.trail", "TRUNCATE access.trail"})
    void notEvenTheOwnerWritesTheTrailAnew(String change) throws SQLException {
        execute(database.command(), "INSERT INTO access.trail (kind, username) VALUES ('SIGNED_IN', 'a')");
        assertThat(refusal(database.owner(), change))
                .startsWith(INSUFFICIENT_PRIVILEGE)
                .contains("Catatan masuk tidak dapat diubah atau dihapus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.idempotency_key SET answer = ''",
                "DELETE FROM ledger.idempotency_key",
                "TRUNCATE ledger.idempotency_key",
                "INSERT INTO ledger.idempotency_key (account, key, fingerprint, answer, kept_at)"
                        + " VALUES ('a', 'b', repeat('0', 64), '', now())",
                "UPDATE register.payee_change SET account = ''",
                "DELETE FROM register.payee_change",
                "DELETE FROM register.payee",
                "UPDATE register.payee SET id = gen_random_uuid()"
            })
    void whatWasAnsweredAndWhoChangedAPayeeStays(String change) {
        assertDenied(database.command(), change);
        assertDenied(database.query(), change);
    }

    @Test
    void payeesAndImportedFilesAreNotForTheQuerySide() {
        assertDenied(database.query(), "SELECT * FROM register.payee");
        assertDenied(database.query(), "SELECT * FROM impor.batch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE impor.batch SET sha256 = ''",
                "UPDATE impor.row SET content = NULL",
                "DELETE FROM impor.row",
                "DELETE FROM impor.batch"
            })
    void whatAnImportedFileSaidStays(String change) {
        assertDenied(database.command(), change);
    }

    @Test
    void bothSidesReadAccountsAndEvents() throws SQLException {
        for (DataSource side : List.of(database.command(), database.query())) {
            assertThat(value(side, "SELECT count(*) FROM access.account")).isEqualTo("0");
            assertThat(value(side, "SELECT count(*) FROM ledger.event")).isEqualTo("1");
            assertThat(value(side, "SELECT last_value FROM ledger.event_position_seq"))
                    .isNotNull();
        }
    }

    @Test
    void theCommandSideDoesNotSeeTheQuerySide() {
        assertDenied(database.command(), "SELECT * FROM query.projection");
        assertDenied(database.command(), "SELECT * FROM query.token_entry");
    }

    @Test
    void aTransactionLeftOpenIsEndedByTheServer() throws SQLException {
        assertThat(value(database.command(), "SHOW idle_in_transaction_session_timeout"))
                .isEqualTo("1min");
        assertThat(value(database.query(), "SHOW idle_in_transaction_session_timeout"))
                .isEqualTo("1min");
    }

    @Test
    void preparingTwiceIsHarmless() throws SQLException {
        TestDatabase other = TestDatabase.empty();

        DatabaseSetup.prepare(other.settings());
        execute(other.command(), insert("", ""));
        DatabaseSetup.prepare(other.settings());

        assertThat(value(other.query(), "SELECT count(*) FROM ledger.event")).isEqualTo("1");
    }

    @Test
    void severalMayPrepareAnEmptyDatabaseAtOnce() throws Exception {
        int count = 4;
        TestDatabase other = TestDatabase.empty();
        DatabaseSettings settings = withNewRoles(other.settings());
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            Callable<Void> prepare = () -> {
                DatabaseSetup.prepare(settings);
                return null;
            };
            List<Future<Void>> all = threads.invokeAll(
                    Stream.generate(() -> prepare).limit(count).toList());

            for (Future<Void> one : all) {
                assertThatCode(one::get).doesNotThrowAnyException();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(value(other.owner(), "SELECT count(*) FROM migration.flyway_schema_history WHERE NOT success"))
                .isEqualTo("0");
        assertThat(timeoutOf(other, settings.command())).isEqualTo("{idle_in_transaction_session_timeout=60s}");
        assertThat(timeoutOf(other, settings.query())).isEqualTo("{idle_in_transaction_session_timeout=60s}");
        assertThat(value(
                        other.owner(),
                        "SELECT has_table_privilege('%s', 'ledger.event', 'SELECT')"
                                .formatted(settings.command().user())))
                .isEqualTo("t");
    }

    private static String timeoutOf(TestDatabase database, Login role) throws SQLException {
        return value(
                database.superuser(),
                "SELECT rolconfig::text FROM pg_roles WHERE rolname = '%s'".formatted(role.user()));
    }

    /** Roles belong to the server: those of the other tests exist already. */
    private static DatabaseSettings withNewRoles(DatabaseSettings settings) {
        String suffix = "_" + UUID.randomUUID().toString().substring(0, 8);
        return new DatabaseSettings(
                settings.url(),
                settings.owner(),
                new Login(settings.command().user() + suffix, settings.command().password()),
                new Login(settings.query().user() + suffix, settings.query().password()));
    }

    private static void assertDenied(DataSource role, String sql) {
        assertThat(refusal(role, sql))
                .startsWith(INSUFFICIENT_PRIVILEGE)
                .containsPattern("permission denied|must be owner");
    }

    /** The database's SQLState and message. */
    private static String refusal(DataSource role, String sql) {
        try {
            execute(role, sql);
            return "not refused: " + sql;
        } catch (SQLException e) {
            return e.getSQLState() + " " + e.getMessage();
        }
    }

    /** An event with one more column than the command side gives, or with none more. */
    private static String insert(String column, String value) {
        String also = column.isEmpty() ? "" : ", " + column;
        String itsValue = column.isEmpty() ? "" : ", " + value;
        return ("INSERT INTO ledger.event (event_id, aggregate_type, aggregate_id, sequence, type, revision, payload,"
                        + " metadata%s) VALUES (gen_random_uuid(), 'Anggaran', 'a', 0, 'anggaran.contoh', '1',"
                        + " '{\"nilai\": 1}', '{}'%s)")
                .formatted(also, itsValue);
    }

    private static List<String> events() throws SQLException {
        List<String> payloads = new ArrayList<>();
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT payload FROM ledger.event")) {
            while (rows.next()) {
                payloads.add(rows.getString(1));
            }
        }
        return payloads;
    }

    private static void execute(DataSource role, String... statements) throws SQLException {
        try (Connection connection = role.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String value(DataSource role, String query) throws SQLException {
        try (Connection connection = role.getConnection();
                Statement statement = connection.createStatement()) {
            return value(statement, query);
        }
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
