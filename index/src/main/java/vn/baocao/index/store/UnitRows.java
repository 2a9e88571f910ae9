package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.index.unit.Origin;
import vn.baocao.index.unit.Succession;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitName;

/** The rows of {@code unit} with those that hang on them, and of {@code unit_change}. */
final class UnitRows {
    private static final String SELECT =
            "select id, level, parent, province, valid_from, valid_to, expected, origin from unit";

    private UnitRows() {}

    static List<Unit> all(Connection connection) throws SQLException {
        return find(connection, "");
    }

    static Optional<Unit> one(Connection connection, String id) throws SQLException {
        return find(connection, id).stream().findFirst();
    }

    /** The unit of that id, or, where that is empty, all by id; each table is read once. */
    private static List<Unit> find(Connection connection, String id) throws SQLException {
        Map<String, List<UnitName>> names = new HashMap<>();
        read(
                connection,
                "select unit, name, province, official, valid_from, valid_to from unit_name where (unit = ? or ? = '')"
                        + " order by unit, position",
                id,
                row -> put(
                        names,
                        row,
                        new UnitName(
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                Sql.date(row, "valid_from"),
                                Sql.date(row, "valid_to"))));
        Map<String, List<Succession>> next = new HashMap<>();
        read(
                connection,
                "select unit, successor, begins from unit_successor where (unit = ? or ? = '') order by begins, successor",
                id,
                row -> put(next, row, new Succession(row.getString(2), row.getObject(3, LocalDate.class))));
        Map<String, List<String>> distinct = new HashMap<>();
        read(
                connection,
                "select unit, other from unit_distinct where (unit = ? or ? = '')",
                id,
                row -> put(distinct, row, row.getString(2)));
        return read(connection, SELECT + " where (id = ? or ? = '') order by id", id, row -> {
            String level = row.getString("level");
            String unit = row.getString("id");
            return new Unit(
                    unit,
                    names.getOrDefault(unit, List.of()),
                    level == null ? null : Level.of(level),
                    row.getString("parent"),
                    row.getString("province"),
                    Sql.date(row, "valid_from"),
                    Sql.date(row, "valid_to"),
                    row.getBoolean("expected"),
                    Origin.of(row.getString("origin")),
                    next.getOrDefault(unit, List.of()),
                    new HashSet<>(distinct.getOrDefault(unit, List.of())));
        });
    }

    private static <T> List<T> read(Connection connection, String sql, String id, Sql.Row<T> row) throws SQLException {
        return Sql.list(connection, sql, row, id, id);
    }

    private static <T> T put(Map<String, List<T>> byUnit, ResultSet row, T value) throws SQLException {
        byUnit.computeIfAbsent(row.getString(1), k -> new ArrayList<>()).add(value);
        return value;
    }

    static void remove(Connection connection, String id) throws SQLException {
        for (String table : List.of("unit_name", "unit_successor", "unit_distinct"))
            Sql.update(connection, "delete from " + table + " where unit = ?", id);
        Sql.update(connection, "delete from unit where id = ?", id);
    }

    static void insert(Connection connection, Unit unit) throws SQLException {
        Sql.update(
                connection,
                "insert into unit (id, level, parent, province, valid_from, valid_to, expected, origin)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                unit.id(),
                CorrectedBlock.levelCode(unit.level()),
                unit.parent(),
                unit.province(),
                unit.from(),
                unit.to(),
                unit.expected(),
                unit.origin().code());
        List<@Nullable Object[]> names = new ArrayList<>();
        for (UnitName name : unit.names())
            names.add(new @Nullable Object[] {
                unit.id(), names.size(), name.text(), name.province(), name.official(), name.from(), name.to()
            });
        Sql.insertAll(connection, "insert into unit_name values (?, ?, ?, ?, ?, ?, ?)", names);
        List<@Nullable Object[]> next = new ArrayList<>();
        for (Succession one : unit.successors())
            next.add(new @Nullable Object[] {unit.id(), one.successor(), one.day()});
        Sql.insertAll(connection, "insert into unit_successor values (?, ?, ?)", next);
        List<@Nullable Object[]> others = new ArrayList<>();
        for (String other : unit.distinctInOrder()) others.add(new @Nullable Object[] {unit.id(), other});
        Sql.insertAll(connection, "insert into unit_distinct values (?, ?)", others);
    }

    static List<UnitChange> changes(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "select c.id, c.body, c.undoes, c.undone_by, a.made, a.who from unit_change c"
                        + " join audit a on a.id = c.audit order by c.id",
                row -> new UnitChange(
                        row.getLong("id"),
                        Sql.instant(row, "made"),
                        row.getString("who"),
                        UnitJson.read(Json.parse(row.getString("body"))),
                        number(row, "undoes"),
                        number(row, "undone_by")));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
