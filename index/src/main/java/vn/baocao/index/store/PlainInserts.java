package vn.baocao.index.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Bare inserts into H2 of the rows that a store came to, one commit a report: what the benchmark sets beside {@link Store}. */
public final class PlainInserts implements AutoCloseable {
    // each with the submission that a row belongs to, in an order that references allow
    private static final Map<String, String> TABLES = tables();

    private final Connection connection;
    private final Rows rows;

    private PlainInserts(Connection connection, Rows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** The rows of a home's store: submission to table to rows. */
    public static final class Rows {
        private final Map<Long, Map<String, List<@Nullable Object[]>>> bySubmission = new TreeMap<>();

        private Rows() {}
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("submission", "select t.id, t.* from submission t order by t.id");
        tables.put("work", "select t.submission, t.* from work t order by t.submission");
        tables.put("report", "select t.submission, t.* from report t order by t.id");
        tables.put(
                "report_text",
                "select r.submission, t.* from report_text t join report r on r.id = t.report order by t.report");
        for (String part : List.of("fact", "campaign", "issue"))
            tables.put(
                    part,
                    "select r.submission, t.* from " + part + " t join report r on r.id = t.report"
                            + " order by t.report, t.position");
        tables.put(
                "to_index",
                "select r.submission, t.* from to_index t join report r on r.report_id = t.report_id order by t.mark");
        return tables;
    }

    /** Reads the rows of a home that no process has open. */
    public static Rows rowsOf(Path home) {
        Rows rows = new Rows();
        try (Connection connection = DriverManager.getConnection(PooledDatabase.file(home), "sa", "")) {
            for (Map.Entry<String, String> table : TABLES.entrySet())
                Sql.list(connection, table.getValue(), row -> {
                    rows.bySubmission
                            .computeIfAbsent(row.getLong(1), submission -> new LinkedHashMap<>())
                            .computeIfAbsent(table.getKey(), name -> new ArrayList<>())
                            .add(values(row));
                    return true;
                });
        } catch (SQLException problem) {
            throw PooledDatabase.trouble(home.toString(), problem);
        }
        return rows;
    }

    private static @Nullable Object[] values(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        @Nullable Object[] values = new @Nullable Object[columns - 1];
        for (int column = 2; column <= columns; column++)
            values[column - 2] = row.getMetaData().getColumnType(column) == Types.CLOB
                    ? row.getString(column)
                    : row.getObject(column);
        return values;
    }

    /** Makes an empty database with the store's tables in the folder. */
    public static PlainInserts open(Path folder, Rows rows) {
        String url = PooledDatabase.file(folder);
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations(PooledDatabase.MIGRATIONS)
                .javaMigrations(new ReportTexts())
                .load()
                .migrate();
        try {
            Connection connection = DriverManager.getConnection(url, "sa", "");
            connection.setAutoCommit(false);
            return new PlainInserts(connection, rows);
        } catch (SQLException problem) {
            throw PooledDatabase.trouble(folder.toString(), problem);
        }
    }

    /** Inserts every row with one statement a table, commits after each report, and writes all to the disk. */
    public void insertAll() {
        Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
        try {
            for (Map<String, List<@Nullable Object[]>> report : rows.bySubmission.values()) {
                for (Map.Entry<String, List<@Nullable Object[]>> table : report.entrySet())
                    insert(inserts, table.getKey(), table.getValue());
                connection.commit();
            }
            for (PreparedStatement insert : inserts.values()) insert.close();
            Sql.execute(connection, "checkpoint sync");
        } catch (SQLException problem) {
            throw PooledDatabase.trouble("bench", problem);
        }
    }

    private void insert(Map<String, PreparedStatement> inserts, String table, List<@Nullable Object[]> rows)
            throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            String marks = Sql.marks(rows.getFirst().length);
            insert = connection.prepareStatement("insert into " + table + " values (" + marks + ")");
            inserts.put(table, insert);
        }
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
            insert.addBatch();
        }
        insert.executeBatch();
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
