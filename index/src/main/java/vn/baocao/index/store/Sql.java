package vn.baocao.index.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The few ways in which this package talks JDBC, the same on H2 and PostgreSQL. */
final class Sql {
    /** Makes an object of the row that a result set stands on. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static <T> List<T> list(Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) list.add(row.of(rows));
                return list;
            }
        }
    }

    static <T> Optional<T> one(Connection connection, String sql, Row<T> row, @Nullable Object... values)
            throws SQLException {
        return list(connection, sql, row, values).stream().findFirst();
    }

    /** How many rows were changed. */
    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    /** Inserts one row into a table with an identity column {@code id} and gives its value; empty where it conflicts. */
    static Optional<Long> insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            set(statement, values);
            if (statement.executeUpdate() == 0) return Optional.empty();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? Optional.of(keys.getLong(1)) : Optional.empty();
            }
        }
    }

    /** Inserts all rows in one batch. */
    static void insertAll(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) return;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static long count(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return one(connection, sql, row -> row.getLong(1), values).orElse(0L);
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) set(statement, i + 1, values[i]);
    }

    private static void set(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.NULL);
            // PostgreSQL has no U+0000 in text; same length, so that no offset moves
            case String text -> statement.setString(at, text.replace('\0', '\uFFFD'));
            case Instant time -> statement.setObject(at, time.atOffset(ZoneOffset.UTC));
            case LocalDate date -> statement.setObject(at, date);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case Boolean yes -> statement.setBoolean(at, yes);
            case BigDecimal number -> statement.setBigDecimal(at, number);
            default -> throw new IllegalArgumentException("no SQL type for " + value.getClass());
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A pattern for LIKE that any text beginning so matches; ids are hexadecimal, so nothing needs escaping. */
    static String prefix(String begin) {
        return begin.replaceAll("[^0-9a-zA-Z-]", "") + "%";
    }

    /** "?, ?, ?" for that many values. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Reads something by several statements. */
    interface Reading<T> {
        T read() throws SQLException;
    }

    /** Reads by several statements what the database holds at one moment; nothing may have been read or written in this transaction. */
    static <T> T atOnce(Connection connection, Reading<T> reading) throws SQLException {
        int usual = connection.getTransactionIsolation();
        boolean alone = connection.getAutoCommit();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return reading.read();
        } finally {
            connection.rollback();
            connection.setAutoCommit(alone);
            connection.setTransactionIsolation(usual);
        }
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
