package id.jejak.command.testing;

import id.jejak.contract.testing.TestDatabase;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger as somebody with SQL sees it. */
public record Ledger(JdbcTemplate jdbc) {

    public static Ledger of(TestDatabase database) {
        return new Ledger(new JdbcTemplate(database.command()));
    }

    /** One value; of any event when asked for a sum or a count. */
    public String value(String expression) {
        return String.valueOf(jdbc.queryForObject("SELECT " + expression + " FROM ledger.event", String.class));
    }

    public List<String> list(String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
