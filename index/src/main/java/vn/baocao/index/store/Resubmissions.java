package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordKey;

/**
 * Which current reports are versions of one another: same unit, time and type, and most sentences or the document number shared.
 * The first one handed in is indexed, the others are its resubmissions; the newest by the day of publication, then of submission,
 * counts, the others are superseded. The result does not depend on the order in which workers finish.
 */
final class Resubmissions {
    private static final Comparator<Row> NEWEST = Comparator.comparing(
                    Row::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Row::submitted)
            .thenComparingLong(Row::submission);

    private Resubmissions() {}

    /** What reports must have in common before their sentences are looked at. */
    record Key(
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String type,
            boolean plan) {
        boolean isWhole() {
            return unit != null && from != null && to != null;
        }
    }

    private record Row(
            long id,
            String reportId,
            long submission,
            Instant submitted,
            @Nullable LocalDate published,
            @Nullable String number,
            boolean superseded,
            SentenceSet sentences) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getString("report_id"),
                    row.getLong("submission"),
                    Sql.instant(row, "submitted"),
                    Sql.date(row, "published"),
                    row.getString("number"),
                    row.getBoolean("superseded"),
                    SentenceSet.parse(row.getString("sentences")));
        }

        boolean isVersionOf(Row other) {
            boolean sameNumber =
                    number != null && other.number != null && WordKey.of(number).equals(WordKey.of(other.number));
            return sameNumber || sentences.mostlyIn(other.sentences);
        }
    }

    /** The key of a report's current version, empty where there is none. */
    static Optional<Key> keyOf(Connection connection, String reportId) throws SQLException {
        return Sql.one(
                connection,
                "select unit_key, date_from, date_to, type, is_plan from report where report_id = ? and is_current = true",
                row -> new Key(
                        row.getString("unit_key"),
                        Sql.date(row, "date_from"),
                        Sql.date(row, "date_to"),
                        row.getString("type"),
                        row.getBoolean("is_plan")),
                reportId);
    }

    /** Groups all current reports of the key anew; returns the reports whose standing changed. */
    static List<String> regroup(Connection connection, Key key, String reportId, Instant now) throws SQLException {
        List<List<Row>> groups = new ArrayList<>();
        for (Row row : rows(connection, key, reportId)) join(groups, row);
        List<String> changed = new ArrayList<>();
        for (List<Row> group : groups) {
            Row first = group.stream()
                    .min(Comparator.comparingLong(Row::submission))
                    .orElseThrow();
            Row newest = group.stream().max(NEWEST).orElseThrow();
            for (Row row : group) {
                boolean superseded = row.id != newest.id;
                if (superseded != row.superseded) {
                    Sql.update(connection, "update report set superseded = ? where id = ?", superseded, row.id);
                    changed.add(row.reportId);
                }
                Outcome outcome = row.id == first.id
                        ? new Outcome.Indexed(row.reportId)
                        : new Outcome.Resubmitted(row.reportId, first.reportId);
                settle(connection, row, outcome, now);
            }
        }
        return changed;
    }

    /** Puts a row into a group, and joins all groups that it ties together. */
    private static void join(List<List<Row>> groups, Row row) {
        List<Row> mine = new ArrayList<>(List.of(row));
        groups.removeIf(group -> {
            boolean same = group.stream().anyMatch(row::isVersionOf);
            if (same) mine.addAll(group);
            return same;
        });
        groups.add(mine);
    }

    private static void settle(Connection connection, Row row, Outcome outcome, Instant now) throws SQLException {
        Submission submission = Submissions.get(connection, row.submission);
        if (Objects.equals(submission.outcome(), outcome)) return;
        Sql.update(
                connection,
                "update submission set outcome = ?, detail = ?, report_id = ?, finished = ? where id = ?",
                outcome.code(),
                OutcomeJson.write(outcome).toString(),
                row.reportId,
                now,
                row.submission);
    }

    private static List<Row> rows(Connection connection, Key key, String reportId) throws SQLException {
        String select =
                "select r.id, r.report_id, r.submission, r.submitted, r.published, r.number, r.superseded, t.sentences"
                        + " from report r join report_text t on t.report = r.id where r.is_current = true and ";
        if (!key.isWhole()) return Sql.list(connection, select + "r.report_id = ?", Row::of, reportId);
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(List.of(Objects.requireNonNull(key.unit)));
        values.add(key.from);
        values.add(key.to);
        values.add(key.plan);
        String type = key.type == null ? "r.type is null" : "r.type = ?";
        if (key.type != null) values.add(key.type);
        return Sql.list(
                connection,
                select + "r.unit_key = ? and r.date_from = ? and r.date_to = ? and r.is_plan = ? and " + type
                        + " order by r.submission",
                Row::of,
                values.toArray());
    }
}
