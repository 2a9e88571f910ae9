package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes reports out of what counts: their versions, corrections and bytes stay, and the same file handed in again brings them back. */
final class Forgetting {
    private Forgetting() {}

    /** One commit; false where there is no such report now. */
    static boolean of(Connection connection, String reportId, String who, Instant now) throws SQLException {
        ReportCommit.lock(connection);
        Optional<Resubmissions.Key> key = Resubmissions.keyOf(connection, reportId);
        if (key.isEmpty()) return false;
        Submission submission = ReportRows.version(connection, reportId).submission();
        Sql.update(
                connection, "update report set is_current = false where report_id = ? and is_current = true", reportId);
        Sql.update(connection, "delete from work where sha256 = ?", submission.sha256());
        Submissions.end(connection, submission.id(), new Outcome.Forgotten(reportId, who), "", now);
        Set<String> changed = new LinkedHashSet<>(Set.of(reportId));
        changed.addAll(Resubmissions.regroup(connection, key.get(), reportId, now));
        ReportCommit.mark(connection, changed);
        Corrections.audit(connection, who, "forget", reportId, submission.file(), now);
        return true;
    }

    /** Lets a file that is handed in again be read anew, where it, or what came out of it, was forgotten; whether its work is gone. */
    static boolean ended(Connection connection, Submission known) throws SQLException {
        Outcome outcome = known.outcome();
        if (outcome instanceof Outcome.Opened) {
            List<Submission> forgotten = Submissions.find(connection, "s.outcome = ?", "forgotten");
            if (forgotten.stream().anyMatch(one -> one.origin().startsWith(known.origin() + "!/")))
                WorkQueue.again(connection, known.sha256());
            return false;
        }
        return (outcome instanceof Outcome.Forgotten || outcome instanceof Outcome.Duplicate)
                && !isThere(connection, known.sha256());
    }

    private static boolean isThere(Connection connection, @Nullable String sha256) throws SQLException {
        return Sql.count(connection, "select count(*) from work where sha256 = ?", sha256) > 0;
    }
}
