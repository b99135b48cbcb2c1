package id.jejak.contract.database;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.DatabaseSettings.Login;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * A pool whose connections are taken when a transaction's first statement needs one, not when it begins: whoever decides
 * from memory and has others append what was decided takes none, so that more may do so at once than there are.
 */
public final class LateConnections extends LazyConnectionDataSourceProxy implements AutoCloseable {

    private final HikariDataSource pool;

    private LateConnections(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    /** A pool of connections as this role; the caller closes it. Its name tells its meters apart. */
    public static LateConnections open(String name, String url, Login login) {
        return new LateConnections(Pools.open(name, url, login));
    }

    @Override
    public void close() {
        pool.close();
    }
}
