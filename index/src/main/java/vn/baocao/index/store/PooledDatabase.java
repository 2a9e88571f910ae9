package vn.baocao.index.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/** The database of the one writer of a home (H2, which it also serves to readers on this machine), or a PostgreSQL server. */
final class PooledDatabase implements Database {
    static final String MIGRATIONS = "classpath:vn/baocao/index/store/migrations";
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000";

    /** In kilobytes. */
    private static final long MOST_CACHE = 512 * 1024;

    private final String name;
    private final boolean h2;
    private final HikariDataSource pool;
    private final @Nullable Server server;

    private PooledDatabase(String name, boolean h2, HikariDataSource pool, @Nullable Server server) {
        this.name = name;
        this.h2 = h2;
        this.pool = pool;
        this.server = server;
    }

    /** Opens H2 in the home for writing, brings its tables up to date and lets readers in. */
    static PooledDatabase inHome(Path home, WriterLock lock) {
        Path file = home.toAbsolutePath().normalize().resolve("store").resolve("baocao");
        HikariDataSource pool = pool(file(home), file.toString());
        try {
            migrate(pool, home.toString());
            if (hasLostLocks(pool)) {
                pool.close();
                LostLocks.rebuild(file, OPTIONS);
                pool = pool(file(home), file.toString());
            }
            Server server = Server.createTcpServer(
                            "-tcpPort", "0", "-tcpDaemon", "-ifExists", "-key", lock.key(), file.toString())
                    .start();
            lock.reachableAt(server.getPort());
            return new PooledDatabase(file.toString(), true, pool, server);
        } catch (SQLException problem) {
            pool.close();
            throw trouble(file.toString(), problem);
        } catch (RuntimeException problem) {
            pool.close();
            throw problem;
        }
    }

    private static boolean hasLostLocks(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return LostLocks.any(connection);
        }
    }

    /** Opens a PostgreSQL database by its JDBC URL and brings its tables up to date. */
    static PooledDatabase at(String url) {
        HikariDataSource pool = pool(url, url);
        try {
            migrate(pool, url);
            return new PooledDatabase(url, false, pool, null);
        } catch (RuntimeException problem) {
            pool.close();
            throw problem;
        }
    }

    /** The URL by which the one process that has it open reaches H2 in the home. */
    static String file(Path home) {
        return "jdbc:h2:file:"
                + home.toAbsolutePath().normalize().resolve("store").resolve("baocao") + OPTIONS;
    }

    /** The URL by which a reader reaches the running writer's H2. */
    static String served(WriterLock.Writer writer) {
        return "jdbc:h2:tcp://127.0.0.1:" + writer.port() + "/" + writer.key() + OPTIONS;
    }

    /** The URL by which a reader reads H2 where no writer runs. */
    static String unlocked(Path home) {
        Path file = home.toAbsolutePath().normalize().resolve("store").resolve("baocao");
        // H2 would take a sixteenth; who only reads holds little else, and looks at the same pages again and again
        long cache = Runtime.getRuntime().maxMemory() / 4 / 1024;
        return "jdbc:h2:unlocked:" + file + OPTIONS + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;CACHE_SIZE="
                + Math.min(cache, MOST_CACHE);
    }

    private static HikariDataSource pool(String url, String name) {
        // read when H2 loads: its server for readers must be reachable from this machine only
        if (System.getProperty("h2.bindAddress") == null) System.setProperty("h2.bindAddress", "127.0.0.1");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (url.startsWith("jdbc:h2:")) {
            config.setUsername("sa");
            config.setPassword("");
        }
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setAutoCommit(false);
        config.setConnectionTimeout(30_000);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException problem) {
            throw trouble(name, problem);
        } catch (RuntimeException problem) {
            // a URL that no driver takes
            throw trouble(name, problem);
        }
    }

    private static void migrate(HikariDataSource pool, String name) {
        try {
            var flyway = Flyway.configure()
                    .dataSource(pool)
                    .locations(MIGRATIONS)
                    .javaMigrations(new ReportTexts(), new AlikeIndex())
                    .validateMigrationNaming(true)
                    .load();
            if (List.of(flyway.info().all()).stream()
                    .anyMatch(
                            row -> row.getState().isApplied() && row.getState().isResolved() == false)) {
                throw new StoreTrouble(StoreTrouble.Kind.NEWER_PROGRAM, null, name);
            }
            flyway.migrate();
        } catch (FlywayException problem) {
            throw trouble(name, problem);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException problem) {
                rollback(connection, problem);
                throw problem;
            }
        } catch (SQLException problem) {
            throw trouble(name, problem);
        }
    }

    private static void rollback(Connection connection, Exception problem) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            problem.addSuppressed(second);
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        return write(work);
    }

    @Override
    public void sync() {
        if (!h2) return;
        read(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("checkpoint sync");
            }
        });
    }

    @Override
    public void close() {
        if (server != null) server.stop();
        pool.close();
    }

    static StoreTrouble trouble(String name, Exception problem) {
        if (StoreTrouble.isDiskFull(problem)) return new StoreTrouble(StoreTrouble.Kind.DISK_FULL, problem, name);
        Throwable root = problem;
        while (root.getCause() != null) root = root.getCause();
        return new StoreTrouble(StoreTrouble.Kind.DATABASE, problem, name, String.valueOf(root.getMessage()));
    }
}
