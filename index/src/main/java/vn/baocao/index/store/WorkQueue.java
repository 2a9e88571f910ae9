package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.baocao.index.store.Outcome.Failed;

/**
 * The rows of {@code work}. A claim is a lease: who holds it renews it while at work; where the holder died the lease runs out, or
 * the next writer of the same home takes it over at once.
 */
final class WorkQueue {
    static final Duration LEASE = Duration.ofMinutes(10);
    static final int ATTEMPTS = 3;

    private WorkQueue() {}

    /** The oldest waiting work, with its first submission's id; several workers never get the same. */
    static Optional<Claim> claim(Connection connection, boolean container, String owner, Instant now)
            throws SQLException {
        // two questions that the index by state and submission answers, however much work there was and is
        Optional<Claim> abandoned =
                next(connection, "state = 'claimed' and lease_until < ? and container = ?", now, container);
        Optional<Claim> next =
                abandoned.isPresent() ? abandoned : next(connection, "state = 'waiting' and container = ?", container);
        if (next.isPresent())
            Sql.update(
                    connection,
                    "update work set state = 'claimed', owner = ?, lease_until = ? where sha256 = ?",
                    owner,
                    now.plus(LEASE),
                    next.get().sha256());
        return next;
    }

    private static Optional<Claim> next(Connection connection, String where, Object... values) throws SQLException {
        return Sql.one(
                connection,
                "select sha256, submission, attempts from work where " + where
                        + " order by state, submission fetch first 1 rows only for update skip locked",
                row -> new Claim(row.getString(1), row.getLong(2), row.getInt(3)),
                values);
    }

    /** Prolongs all leases of an owner. */
    static void renew(Connection connection, String owner, Instant now) throws SQLException {
        Sql.update(
                connection,
                "update work set lease_until = ? where state = 'claimed' and owner = ?",
                now.plus(LEASE),
                owner);
    }

    /** Gives back what an owner holds: one content, or all of it. Returns how many. */
    static int release(Connection connection, String owner, String sha256OrAll) throws SQLException {
        return Sql.update(
                connection,
                "update work set state = 'waiting', owner = null, lease_until = null"
                        + " where state = 'claimed' and owner = ? and (sha256 = ? or ? = 'all')",
                owner,
                sha256OrAll,
                sha256OrAll);
    }

    /** Whether the work is still claimed by that owner. */
    static boolean isHeldBy(Connection connection, String owner, String sha256) throws SQLException {
        return Sql.count(
                        connection,
                        "select count(*) from work where sha256 = ? and state = 'claimed' and owner = ?",
                        sha256,
                        owner)
                > 0;
    }

    static void complete(Connection connection, String sha256) throws SQLException {
        Sql.update(
                connection,
                "update work set state = 'done', owner = null, lease_until = null, last_error = null where sha256 = ?",
                sha256);
    }

    /** Puts work back after an error of ours, or sets it apart with the outcome failed when its attempts are used up. */
    static boolean fail(Connection connection, WorkItem item, String error, Instant now) throws SQLException {
        String sha256 = item.submission().sha256();
        boolean over = item.attempts() + 1 >= ATTEMPTS;
        Sql.update(
                connection,
                "update work set state = ?, owner = null, lease_until = null, attempts = attempts + 1, last_error = ?"
                        + " where sha256 = ?",
                over ? "quarantined" : "waiting",
                error,
                sha256);
        if (over) Submissions.end(connection, item.submission().id(), new Failed(error), "", now);
        return over;
    }

    /** Lets work start anew, whatever it ended in. */
    static void again(Connection connection, String sha256) throws SQLException {
        Sql.update(
                connection,
                "update work set state = 'waiting', owner = null, lease_until = null, attempts = 0 where sha256 = ?",
                sha256);
        Sql.update(
                connection,
                "update submission set outcome = null, detail = null, finished = null"
                        + " where id = (select submission from work where sha256 = ?)",
                sha256);
    }

    static long waiting(Connection connection) throws SQLException {
        return Sql.count(connection, "select count(*) from work where state in ('waiting', 'claimed')");
    }

    static List<String> owners(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "select distinct owner from work where state = 'claimed' order by owner",
                row -> row.getString(1));
    }

    /** What {@link #claim} gives. */
    record Claim(String sha256, long submission, int attempts) {}
}
