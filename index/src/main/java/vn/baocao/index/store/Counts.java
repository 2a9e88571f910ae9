package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeMap;

/** Counts the rows that a status shows. */
final class Counts {
    private Counts() {}

    static StatusCounts of(Connection connection) throws SQLException {
        TreeMap<String, Long> outcomes = new TreeMap<>();
        Sql.list(
                connection,
                "select outcome, count(*) from submission where outcome is not null group by outcome",
                row -> outcomes.put(row.getString(1), row.getLong(2)));
        return Sql.one(
                        connection,
                        """
                        select (select count(*) from submission) as submissions,
                          (select count(*) from submission where outcome is null) as waiting,
                          count(*) as reports,
                          count(*) filter (where superseded) as superseded,
                          coalesce(sum(facts), 0) as facts,
                          (select count(distinct c.campaign_id) from campaign c join report r on r.id = c.report
                            where r.is_current) as campaigns,
                          coalesce(sum(campaigns), 0) as namings,
                          coalesce(sum(issues), 0) as issues,
                          (select last_mark from mark) as mark
                        from report where is_current""",
                        row -> new StatusCounts(
                                outcomes,
                                row.getLong("submissions"),
                                row.getLong("waiting"),
                                row.getLong("reports"),
                                row.getLong("superseded"),
                                row.getLong("facts"),
                                row.getLong("campaigns"),
                                row.getLong("namings"),
                                row.getLong("issues"),
                                row.getLong("mark")))
                .orElseThrow();
    }
}
