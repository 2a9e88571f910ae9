package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/**
 * Gives H2 an index with all that {@link ReportGroups} asks of reports, in the order in which it groups them: nothing else is read
 * then, and nothing is sorted. PostgreSQL takes no index entries of more than 2.7 KB, which long names may come to, and groups
 * quickly without one.
 */
final class AlikeIndex extends JavaStep {
    AlikeIndex() {
        super("6", "report alike");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (Sql.isH2(connection))
            Sql.execute(
                    connection,
                    "create index report_alike on report (is_current, unit, level, province, parent, type, is_plan,"
                            + " superseded, date_from, date_to, file)");
    }
}
