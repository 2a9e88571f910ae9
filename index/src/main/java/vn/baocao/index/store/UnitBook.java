package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.unit.Borne;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitEdit;

/** What was said of units, and every change of it. Each change is one commit with its entry in the audit. */
public final class UnitBook {
    private final Database database;
    private final Clock clock;

    UnitBook(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The units that are kept, by id. */
    public List<Unit> said() {
        return database.read(connection -> exists(connection) ? UnitRows.all(connection) : List.of());
    }

    /** The register of all units: those kept and those that these reports bear. */
    public Register register(List<ReportRow> reports) {
        return Register.of(
                said(),
                reports.stream()
                        .map(row -> new Borne(row.id(), row.file(), row.report()))
                        .toList());
    }

    /** The same register; of reports that speak alike of their unit, it knows the first by file, which stands for all. */
    public Register registerOf(List<ReportGroup> reports) {
        return Register.of(
                said(),
                reports.stream()
                        .map(group -> new Borne("", group.file(), group.block(), group.count()))
                        .toList());
    }

    /** Every change, oldest first. */
    public List<UnitChange> changes() {
        return database.read(connection -> exists(connection) ? UnitRows.changes(connection) : List.of());
    }

    /**
     * Makes a change; returns its number.
     *
     * @throws IllegalStateException where the store does not keep what the change starts from
     */
    public long change(UnitEdit edit, String who) {
        return database.write(connection -> make(connection, edit, who, null));
    }

    /** What an undo came to. */
    public sealed interface Undone {
        /** It is taken back. */
        record Done(UnitChange change) implements Undone {}

        /** Later changes of the same units stand in its way: their numbers, newest first. */
        record Blocked(UnitChange change, List<Long> by) implements Undone {}

        /** There is none of that number, or it is undone already. */
        record Nothing() implements Undone {}
    }

    /** Takes the change of that number back, or, where it is null, the last that still stands. */
    public Undone undo(@Nullable Long number, String who) {
        return database.write(connection -> {
            List<UnitChange> all = UnitRows.changes(connection);
            List<UnitChange> standing = all.stream()
                    .filter(one -> one.undoes() == null && one.undoneBy() == null)
                    .toList();
            Optional<UnitChange> asked = number == null
                    ? standing.stream().max(Comparator.comparingLong(UnitChange::number))
                    : standing.stream().filter(one -> one.number() == number).findFirst();
            if (asked.isEmpty()) return new Undone.Nothing();
            UnitChange change = asked.get();
            List<Long> later = standing.stream()
                    .filter(one -> one.number() > change.number()
                            && touches(one.edit(), change.edit().ids()))
                    .map(UnitChange::number)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (!later.isEmpty()) return new Undone.Blocked(change, later);
            long undo = make(connection, change.edit().undone(), who, change.number());
            Sql.update(connection, "update unit_change set undone_by = ? where id = ?", undo, change.number());
            return new Undone.Done(change);
        });
    }

    private static boolean touches(UnitEdit edit, Set<String> ids) {
        Set<String> common = new TreeSet<>(edit.ids());
        common.retainAll(ids);
        return !common.isEmpty();
    }

    private long make(Connection connection, UnitEdit edit, String who, @Nullable Long undoes) throws SQLException {
        Instant now = clock.instant();
        for (UnitEdit.Entry entry : edit.entries()) {
            Unit kept = UnitRows.one(connection, entry.id()).orElse(null);
            if (!Objects.equals(kept, entry.before()))
                throw new IllegalStateException("unit " + entry.id() + " is not what the change starts from");
            UnitRows.remove(connection, entry.id());
        }
        for (UnitEdit.Entry entry : edit.entries()) {
            Unit next = entry.after();
            if (next != null) UnitRows.insert(connection, next);
        }
        String object = edit.object().substring(0, Math.min(4000, edit.object().length()));
        long audit = Corrections.audit(connection, who, "units " + edit.action(), object, "", now);
        return Sql.insert(
                        connection,
                        "insert into unit_change (audit, body, undoes) values (?, ?, ?)",
                        audit,
                        UnitJson.write(edit).toString(),
                        undoes)
                .orElseThrow();
    }

    // a home that an older program wrote, and that no writer has opened since
    private static boolean exists(Connection connection) throws SQLException {
        return Sql.count(connection, "select count(*) from information_schema.tables where table_name = 'unit_change'")
                > 0;
    }
}
