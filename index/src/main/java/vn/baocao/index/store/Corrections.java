package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;

/** The rows of {@code correction} and {@code audit}. */
final class Corrections {
    private static final String SELECT = "select report_id, field, before, after, who, made from correction";

    private Corrections() {}

    /** What holds now for a report: field to value, the newest correction of each field that was not taken back. */
    static SortedMap<String, String> now(Connection connection, String reportId) throws SQLException {
        SortedMap<String, String> fields = new TreeMap<>();
        for (Correction correction : of(connection, reportId)) {
            String after = correction.after();
            if (after == null || after.isEmpty()) fields.remove(correction.field());
            else fields.put(correction.field(), after);
        }
        return fields;
    }

    /** The fields of a report of which anybody ever said anything. */
    static Set<String> fields(Connection connection, String reportId) throws SQLException {
        Set<String> fields = new HashSet<>();
        of(connection, reportId).forEach(one -> fields.add(one.field()));
        return fields;
    }

    /** The reports that somebody has reviewed, and nobody has taken that back. */
    static SortedSet<String> reviewed(Connection connection) throws SQLException {
        SortedMap<String, String> newest = new TreeMap<>();
        Sql.list(
                connection,
                "select report_id, after from correction where field = ? order by id",
                row -> newest.put(row.getString(1), Objects.requireNonNullElse(row.getString(2), "")),
                Correction.REVIEWED);
        newest.values().removeIf(said -> !said.equals(Correction.YES));
        return new TreeSet<>(newest.keySet());
    }

    /** All of a report, oldest first. */
    static List<Correction> of(Connection connection, String reportId) throws SQLException {
        return Sql.list(connection, SELECT + " where report_id = ? order by id", Corrections::read, reportId);
    }

    /** All of every report, oldest first. */
    static List<Correction> all(Connection connection) throws SQLException {
        return Sql.list(connection, SELECT + " order by id", Corrections::read);
    }

    private static Correction read(ResultSet row) throws SQLException {
        return new Correction(
                row.getString("report_id"),
                row.getString("field"),
                row.getString("before"),
                row.getString("after"),
                row.getString("who"),
                Sql.instant(row, "made"));
    }

    /** Enters the fields whose value differs from the block's, and those whose correction is taken back; returns how many. */
    static int enter(
            Connection connection,
            String reportId,
            ReportBlock block,
            Map<String, String> fields,
            String who,
            Instant now)
            throws SQLException {
        int entered = 0;
        SortedMap<String, String> said = now(connection, reportId);
        for (var field : new TreeMap<>(fields).entrySet()) {
            String before = field.getKey().equals(Correction.REVIEWED)
                    ? said.getOrDefault(Correction.REVIEWED, "")
                    : CorrectedBlock.valueOf(block, field.getKey());
            String after = field.getValue().equals(Correction.NONE) ? "" : field.getValue();
            if (field.getValue().isEmpty() ? !said.containsKey(field.getKey()) : before.equals(after)) continue;
            entered += Sql.update(
                    connection,
                    "insert into correction (report_id, field, before, after, who, made) values (?, ?, ?, ?, ?, ?)",
                    reportId,
                    field.getKey(),
                    before,
                    field.getValue(),
                    who,
                    now);
            String change = field.getKey() + ": " + before + " -> " + field.getValue();
            audit(connection, who, "set", reportId, change, now);
        }
        return entered;
    }

    /** The fields that were told when a file was handed in. */
    static SortedMap<String, String> given(@Nullable String json) {
        SortedMap<String, String> fields = new TreeMap<>();
        if (json == null) return fields;
        Json.parse(json)
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }

    /** Enters what was done into the audit; returns the entry's id. */
    static long audit(Connection connection, String who, String action, String object, String detail, Instant now)
            throws SQLException {
        return Sql.insert(
                        connection,
                        "insert into audit (made, who, action, object, detail) values (?, ?, ?, ?, ?)",
                        now,
                        who,
                        action,
                        object,
                        detail)
                .orElseThrow();
    }
}
