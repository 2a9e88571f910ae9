package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/**
 * Moves the long texts of reports into a table of their own, so that lists and tables need not read them. A few reports at a time:
 * H2 holds all that one statement moves in memory.
 */
final class ReportTexts extends JavaStep {
    private static final int AT_ONCE = 200;

    ReportTexts() {
        super("4", "report text");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        // hashes of its sentences, sorted, hexadecimal; the text with its layout, JSON; as extracted, before any
        // correction, JSON
        Sql.execute(connection, """
                create table report_text (
                  report     bigint primary key references report (id),
                  sentences  text not null,
                  body       text not null,
                  extraction text not null
                )""");
        long last = Sql.count(connection, "select coalesce(max(id), 0) from report");
        for (long id = 0; id < last; id += AT_ONCE) {
            Sql.update(
                    connection,
                    "insert into report_text (report, sentences, body, extraction)"
                            + " select id, sentences, body, extraction from report where id > ? and id <= ?",
                    id,
                    id + AT_ONCE);
            // what is dropped below is copied by H2 with all that is left
            Sql.update(
                    connection,
                    "update report set sentences = '', body = '', extraction = '' where id > ? and id <= ?",
                    id,
                    id + AT_ONCE);
        }
        Sql.execute(connection, "alter table report drop column extraction");
        Sql.execute(connection, "alter table report drop column body");
        Sql.execute(connection, "alter table report drop column sentences");
    }
}
