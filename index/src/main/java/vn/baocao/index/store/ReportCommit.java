package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The commit of a new version of a report: its rows, its place among its resubmissions, and the index marks. */
final class ReportCommit {
    private final Connection connection;
    private final String reportId;
    private final Instant now;

    ReportCommit(Connection connection, String reportId, Instant now) {
        this.connection = connection;
        this.reportId = reportId;
        this.now = now;
    }

    /** To be called first: only one commit of a report at a time, so that marks are given in commit order. */
    void lock() throws SQLException {
        lock(connection);
    }

    static void lock(Connection connection) throws SQLException {
        Sql.update(connection, "update mark set last_mark = last_mark where only_row = 1");
    }

    void put(ReportRows.Version version) throws SQLException {
        Optional<Resubmissions.Key> before = Resubmissions.keyOf(connection, reportId);
        ReportRows.insert(connection, version, Corrections.now(connection, reportId), now);
        Resubmissions.Key after = Resubmissions.keyOf(connection, reportId).orElseThrow();
        Set<String> changed = new LinkedHashSet<>(Set.of(reportId));
        changed.addAll(Resubmissions.regroup(connection, after, reportId, now));
        // the versions that it left behind under its former unit, time or type
        if (before.isPresent() && !before.get().equals(after) && before.get().isWhole())
            changed.addAll(Resubmissions.regroup(connection, before.get(), reportId, now));
        mark(connection, changed);
    }

    /** Tells the index to follow these reports. */
    static void mark(Connection connection, Set<String> changed) throws SQLException {
        for (String report : changed) {
            Sql.update(connection, "update mark set last_mark = last_mark + 1 where only_row = 1");
            Sql.update(connection, "insert into to_index (mark, report_id) select last_mark, ? from mark", report);
        }
    }
}
