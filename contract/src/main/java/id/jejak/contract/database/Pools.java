package id.jejak.contract.database;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.DatabaseSettings.Login;

/** Connection pools, sized for a machine of a few cores. */
public final class Pools {

    private static final int CONNECTIONS = 8;

    private Pools() {}

    /** A pool of connections as this role; the caller closes it. Its name tells its meters apart. */
    public static HikariDataSource open(String name, String url, Login login) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }
}
