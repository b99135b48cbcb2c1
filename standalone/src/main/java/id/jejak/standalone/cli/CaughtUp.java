package id.jejak.standalone.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.query.QuerySide;
import id.jejak.query.projection.Projections;
import id.jejak.query.projection.Reads;
import id.jejak.standalone.Database;
import java.util.function.Function;

/** Reads projections that hold every event there is, whether or not the application is running. */
final class CaughtUp {

    private CaughtUp() {}

    static <T> T read(Function<Reads, T> query) {
        try (Database database = Database.open(System.getenv());
                HikariDataSource connections = Pools.open(
                        "query", database.settings().url(), database.settings().query())) {
            Projections projections = new Projections(connections, QuerySide.projections());
            projections.install();
            projections.catchUp();
            return query.apply(new Reads(connections));
        }
    }
}
