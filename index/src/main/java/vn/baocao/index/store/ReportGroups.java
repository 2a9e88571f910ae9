package vn.baocao.index.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportType;

/**
 * Reads whose the current reports are, and for when, one row for each that differs. H2 takes them, already grouped, out of the index
 * {@code report_alike}; a home that no newer writer has opened yet has none, which costs time only.
 */
final class ReportGroups {
    private static final String ALIKE =
            "r.unit, r.level, r.province, r.parent, r.type, r.is_plan, r.superseded, r.date_from, r.date_to";

    private final List<Group> groups = new ArrayList<>();
    private final Map<Bearing, Group> byBearing = new HashMap<>();
    private @Nullable Group last;

    private ReportGroups() {}

    /** How reports speak of their unit. */
    private record Bearing(
            @Nullable String unit,
            @Nullable String level,
            @Nullable String province,
            @Nullable String parent) {
        boolean isOf(ResultSet row) throws SQLException {
            return Objects.equals(unit, row.getString(1))
                    && Objects.equals(parent, row.getString(4))
                    && Objects.equals(province, row.getString(3))
                    && Objects.equals(level, row.getString(2));
        }
    }

    /** A group while its rows are read. */
    private static final class Group {
        final Bearing bearing;
        final List<ReportGroup.Round> rounds = new ArrayList<>();
        String file;

        Group(Bearing bearing, String file) {
            this.bearing = bearing;
            this.file = file;
        }

        ReportGroup whole() {
            Level level = bearing.level == null ? null : Level.of(bearing.level);
            return new ReportGroup(bearing.unit, level, bearing.province, bearing.parent, file, rounds);
        }
    }

    static List<ReportGroup> read(Connection connection) throws SQLException {
        // the first as Java orders them, whatever language the server sorts by
        String file = Sql.isH2(connection) ? "r.file" : "r.file collate \"C\"";
        ReportGroups groups = new ReportGroups();
        Sql.list(
                connection,
                "select " + ALIKE + ", count(*), min(" + file + ") from report r where r.is_current = true"
                        + " group by r.is_current, " + ALIKE,
                groups::take);
        return groups.groups.stream().map(Group::whole).toList();
    }

    // rows of a group mostly follow each other
    private boolean take(ResultSet row) throws SQLException {
        String file = row.getString(11);
        Group group = last;
        if (group == null || !group.bearing.isOf(row)) {
            group = byBearing.computeIfAbsent(
                    new Bearing(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), bearing -> {
                        Group found = new Group(bearing, file);
                        groups.add(found);
                        return found;
                    });
            last = group;
        }
        if (file.compareTo(group.file) < 0) group.file = file;
        String type = row.getString(5);
        group.rounds.add(new ReportGroup.Round(
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                type == null ? null : ReportType.of(type),
                row.getBoolean(6),
                row.getBoolean(7),
                row.getInt(10)));
        return true;
    }
}
