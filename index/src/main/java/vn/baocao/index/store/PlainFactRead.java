package vn.baocao.index.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one SQL read that brings the facts of some indicators, row by row into plain values: what the benchmark sets beside a table. */
public final class PlainFactRead implements AutoCloseable {
    private final Connection connection;

    private PlainFactRead(Connection connection) {
        this.connection = connection;
    }

    /** Opens the database of a home that nobody writes to; from then on this process reads every answer anew. */
    public static PlainFactRead open(Path home) {
        try {
            Connection connection = DriverManager.getConnection(PooledDatabase.unlocked(home), "sa", "");
            // the same question asked again would be answered without reading, which no user's process has any use of
            Sql.execute(connection, "set optimize_reuse_results 0");
            return new PlainFactRead(connection);
        } catch (SQLException problem) {
            throw PooledDatabase.trouble(home.toString(), problem);
        }
    }

    /** Reads every column of every fact of these indicators; returns how many there are. */
    public int read(Set<String> indicators) {
        try {
            List<@Nullable Object[]> rows = Sql.list(
                    connection,
                    FactRows.select(connection) + " and f.indicator in (" + Sql.marks(indicators.size()) + ")"
                            + FactRows.ORDER,
                    PlainFactRead::values,
                    indicators.stream().sorted().toArray());
            return rows.size();
        } catch (SQLException problem) {
            throw PooledDatabase.trouble("bench", problem);
        }
    }

    private static @Nullable Object[] values(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) values[i] = row.getObject(i + 1);
        return values;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException problem) {
            throw PooledDatabase.trouble("bench", problem);
        }
    }
}
