package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what was done in a home out of what each table tells of it in full. */
final class Audit {
    private Audit() {}

    /** All of it, oldest first. */
    static List<AuditEntry> of(Connection connection, List<UnitChange> units) throws SQLException {
        List<AuditEntry> all = new ArrayList<>();
        for (Correction one : Corrections.all(connection)) all.add(new AuditEntry.ReportSet(one));
        for (FactCorrection one : FactCorrections.all(connection)) all.add(new AuditEntry.FigureSet(one));
        all.addAll(Sql.list(
                connection,
                "select object, detail, who, made from audit where action = ? order by id",
                row -> new AuditEntry.Forgotten(
                        row.getString("object"),
                        row.getString("detail"),
                        row.getString("who"),
                        Sql.instant(row, "made")),
                "forget"));
        all.addAll(Sql.list(
                connection,
                "select object, detail, who, made from audit where action = ? order by id",
                row -> new AuditEntry.ReadAgain(
                        Submission.reportId(row.getString("detail")),
                        row.getString("object"),
                        row.getString("who"),
                        Sql.instant(row, "made")),
                "retry"));
        for (UnitChange one : units) all.add(new AuditEntry.UnitsChanged(one));
        all.sort(Comparator.comparing(AuditEntry::made));
        return List.copyOf(all);
    }
}
