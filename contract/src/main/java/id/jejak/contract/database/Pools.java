package id.jejak.contract.database;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.DatabaseSettings.Login;

/** Connection pools, sized for a machine of a few cores. */
public final class Pools {

    private static final int CONNECTIONS = 16;

    private Pools() {}

    /** A pool of connections as this role; the caller closes it. Its name tells its meters apart. */
    public static HikariDataSource open(String name, String url, Login login) {
        return pool(name, url, login, CONNECTIONS);
    }

    /** A single connection as this role, made anew when it is lost; the caller closes it. */
    public static HikariDataSource one(String name, String url, Login login) {
        return pool(name, url, login, 1);
    }

    private static HikariDataSource pool(String name, String url, Login login, int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(connections);
        return pool;
    }
}
