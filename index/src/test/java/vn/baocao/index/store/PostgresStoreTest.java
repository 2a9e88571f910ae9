package vn.baocao.index.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The store on a PostgreSQL server that this test starts on loopback; skipped where none is installed. */
final class PostgresStoreTest {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable Path cluster;
    private static @Nullable Path bin;
    private static int port;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        bin = installed();
        assumeTrue(bin != null, "no PostgreSQL server is installed");
        Path data = Files.createTempDirectory(Path.of("/tmp"), "baocao-postgres-");
        cluster = data;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        if (isRoot()) run(List.of("chown", "postgres", data.toString()));
        run(asServer("initdb", "-D", data + "/db", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"));
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off";
        run(asServer("pg_ctl", "-D", data + "/db", "-w", "-l", data + "/log", "-o", options, "start"));
    }

    @AfterAll
    static void stopServer() throws IOException, InterruptedException {
        Path data = cluster;
        if (data == null) return;
        run(asServer("pg_ctl", "-D", data + "/db", "-m", "immediate", "-w", "stop"));
        run(List.of("rm", "-r", data.toString()));
    }

    @Nested
    final class KeepsReports extends StoreContract {
        @Override
        String url() {
            return emptyDatabase();
        }
    }

    @Nested
    final class KeepsCorrections extends CorrectionsContract {
        @Override
        String url() {
            return emptyDatabase();
        }
    }

    private static String emptyDatabase() {
        String name = "store_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(at("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return at(name);
    }

    private static String at(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    private static @Nullable Path installed() throws IOException {
        Path root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) return null;
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(root)) {
            for (Path version : versions)
                if (Files.isExecutable(version.resolve("bin/initdb"))) return version.resolve("bin");
        }
        return null;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** The server refuses to run as root. */
    private static List<String> asServer(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) command.addAll(List.of("runuser", "-u", "postgres", "--"));
        command.add(bin + "/" + program);
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/tmp").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) throw new IOException(command + " ended with " + process.exitValue());
    }
}
