package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.store.Outcome.Duplicate;
import vn.baocao.index.store.Outcome.Unreadable;

/** The rows of {@code submission}. */
final class Submissions {
    private static final String COLUMNS =
            "s.id, s.origin, s.file, s.sha256, s.size, s.container, s.submitted, s.outcome, s.detail";

    private Submissions() {}

    /**
     * Enters a file and, where its bytes are new, its work. The same bytes at the same place are entered once; the same bytes at
     * another place are a duplicate of the first at once. What was forgotten waits again.
     */
    static Submission enter(Connection connection, HandedIn file, Instant now) throws SQLException {
        Optional<Submission> known =
                find(connection, "s.origin = ? and s.sha256 = ?", file.origin(), file.sha256()).stream()
                        .findFirst();
        boolean again = known.isPresent() && Forgetting.ended(connection, known.get());
        if (known.isPresent() && !again) return get(connection, known.get().id());
        if (again) open(connection, known.get().id());
        Sql.insert(
                connection,
                "insert into submission (origin, file, sha256, size, container, submitted, given) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                file.origin(),
                file.file(),
                file.sha256(),
                file.size(),
                file.container(),
                now,
                given(told(connection, file)));
        Submission submission = find(connection, "s.origin = ? and s.sha256 = ?", file.origin(), file.sha256())
                .getFirst();
        if (file.size() == 0) {
            end(connection, submission.id(), new Unreadable("empty", ""), "", now);
            return get(connection, submission.id());
        }
        int isNew = Sql.update(
                connection,
                "insert into work (sha256, submission, container, state, attempts) values (?, ?, ?, 'waiting', 0)"
                        + " on conflict do nothing",
                file.sha256(),
                submission.id(),
                file.opensFirst());
        if (isNew == 1) return submission;
        String first = Sql.one(
                        connection,
                        "select s.file from work w join submission s on s.id = w.submission where w.sha256 = ?",
                        row -> row.getString(1),
                        file.sha256())
                .orElseThrow();
        end(connection, submission.id(), new Duplicate(first), "", now);
        return get(connection, submission.id());
    }

    private static void open(Connection connection, long id) throws SQLException {
        Sql.update(connection, "update submission set outcome = null, detail = null, finished = null where id = ?", id);
    }

    /** What was told with the file, or else with the container that it came out of. */
    private static Map<String, String> told(Connection connection, HandedIn file) throws SQLException {
        Long container = file.container();
        return file.given().isEmpty() && container != null ? given(connection, container) : file.given();
    }

    static void end(Connection connection, long id, Outcome outcome, String mediaType, Instant now)
            throws SQLException {
        String reportId = switch (outcome) {
            case Outcome.Indexed(String report) -> report;
            case Outcome.Resubmitted(String report, String of) -> report;
            default -> null;
        };
        Sql.update(
                connection,
                "update submission set outcome = ?, detail = ?, report_id = ?, media_type = ?, finished = ? where id = ?",
                outcome.code(),
                OutcomeJson.write(outcome).toString(),
                reportId,
                mediaType,
                now,
                id);
    }

    static Submission get(Connection connection, long id) throws SQLException {
        return find(connection, "s.id = ?", id).getFirst();
    }

    static List<Submission> find(Connection connection, String where, @Nullable Object... values) throws SQLException {
        return Sql.list(
                connection,
                "select " + COLUMNS + " from submission s where " + where + " order by s.id",
                Submissions::of,
                values);
    }

    static Submission of(ResultSet row) throws SQLException {
        long container = row.getLong("container");
        boolean inside = !row.wasNull();
        String detail = row.getString("detail");
        return new Submission(
                row.getLong("id"),
                row.getString("origin"),
                row.getString("file"),
                row.getString("sha256"),
                row.getLong("size"),
                inside ? container : null,
                Sql.instant(row, "submitted"),
                detail == null ? null : OutcomeJson.read(detail));
    }

    /** The report fields told when it was handed in. */
    static Map<String, String> given(Connection connection, long id) throws SQLException {
        return Sql.one(
                        connection,
                        "select given from submission where id = ?",
                        row -> Corrections.given(row.getString(1)),
                        id)
                .orElseThrow();
    }

    static void mediaType(Connection connection, long id, String mediaType) throws SQLException {
        Sql.update(connection, "update submission set media_type = ? where id = ?", mediaType, id);
    }

    static Outcome outcome(Connection connection, long id) throws SQLException {
        return Objects.requireNonNull(get(connection, id).outcome());
    }

    private static @Nullable String given(Map<String, String> given) {
        if (given.isEmpty()) return null;
        return Json.MAPPER.valueToTree(new TreeMap<>(given)).toString();
    }
}
