package vn.baocao.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LostLocksTest {
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_row_that_somebody_holds_is_found_without_waiting() throws SQLException {
        try (Connection holder = open("held");
                Connection asker = open("held")) {
            fill(holder);
            assertThat(LostLocks.any(asker)).isFalse();
            run(holder, "update work set state = 'claimed' where sha256 = 'b'");
            assertThat(LostLocks.any(asker)).isTrue();
            holder.rollback();
            assertThat(LostLocks.any(asker)).isFalse();
        }
    }

    @Test
    void a_database_written_anew_holds_what_was_committed() throws SQLException {
        try (Connection connection = open("anew")) {
            fill(connection);
        }
        LostLocks.rebuild(folder.resolve("anew"), OPTIONS);
        assertThat(folder.resolve("anew-before-rebuild.mv.db")).exists();
        assertThat(folder.resolve("anew-rebuild.sql")).doesNotExist();
        try (Connection connection = open("anew");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*), min(state) from work")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(2);
            assertThat(rows.getString(2)).isEqualTo("chờ");
        }
    }

    private Connection open(String name) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + OPTIONS, "sa", "");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void fill(Connection connection) throws SQLException {
        run(connection, "create table work (sha256 varchar(64) primary key, state varchar(20))");
        run(connection, "insert into work values ('a', 'chờ'), ('b', 'chờ')");
        connection.commit();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
