package vn.baocao.index.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;

/**
 * Who of those expected to report has done so for a round.
 *
 * @param type of the reports asked for, null for any that comes round
 * @param deadline the last day in time, null where none is set
 */
public record Awaited(
        ReportedPeriod period,
        @Nullable ReportType type,
        @Nullable LocalDate deadline,
        List<Line> lines) {
    /** How a unit stands. */
    public enum State {
        MISSING,
        LATE,
        HANDED_IN
    }

    /** A report that came in, with the day. */
    public record Came(String id, String file, ReportBlock block, LocalDate submitted) {
        /** The day on its head, else that on which it was taken in. */
        public LocalDate day() {
            LocalDate published = block.published();
            return published == null ? submitted : published;
        }
    }

    /**
     * One expected unit.
     *
     * @param report its first report of the round, null where it is missing
     * @param undated files of its reports that do not say for when
     */
    public record Line(
            Unit unit,
            @Nullable Unit parent,
            State state,
            @Nullable Came report,
            List<String> undated) {
        public Line {
            undated = List.copyOf(undated);
        }
    }

    public Awaited {
        lines = List.copyOf(lines);
    }

    /** How the expected units of the register stand, in the order of their tree. */
    public static Awaited of(
            ReportedPeriod period,
            @Nullable ReportType type,
            @Nullable LocalDate deadline,
            Register register,
            List<Came> reports) {
        Map<String, Came> came = new HashMap<>();
        Map<String, List<String>> undated = new HashMap<>();
        Comparator<Came> first =
                Comparator.comparing(Came::day).thenComparing(Came::file).thenComparing(Came::id);
        for (Came report : reports.stream().sorted(first).toList()) {
            String unit = register.of(report.block());
            if (unit == null || !Reported.periodic(report.block())) continue;
            ReportedPeriod own = Reported.period(report.block());
            boolean asked = type == null || type == report.block().type();
            if (own == null)
                undated.computeIfAbsent(unit, k -> new ArrayList<>()).add(report.file());
            else if (asked && own.sameRound(period)) came.putIfAbsent(unit, report);
        }
        List<Line> lines = new ArrayList<>();
        for (Unit unit : register.units()) {
            if (!unit.expected() || !unit.on(period.end())) continue;
            Came report = came.get(unit.id());
            State state = report == null
                    ? State.MISSING
                    : deadline != null && report.day().isAfter(deadline) ? State.LATE : State.HANDED_IN;
            lines.add(new Line(
                    unit,
                    register.unit(unit.parent()).orElse(null),
                    state,
                    report,
                    undated.getOrDefault(unit.id(), List.of())));
        }
        return new Awaited(period, type, deadline, lines);
    }

    /** Those that stand so. */
    public List<Line> those(State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }
}
