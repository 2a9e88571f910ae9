package vn.baocao.index.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param otherKind expected units that report by school years where a calendar year is asked for, or the other way round: of these nothing
 * is awaited
 */
public record Awaited(
        ReportedPeriod period,
        @Nullable ReportType type,
        @Nullable LocalDate deadline,
        List<Line> lines,
        List<Unit> otherKind) {
    private static final Set<ReportedPeriod.Shape> YEARS =
            EnumSet.of(ReportedPeriod.Shape.YEAR, ReportedPeriod.Shape.SCHOOL_YEAR);

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
        otherKind = List.copyOf(otherKind);
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
        Map<String, Set<ReportedPeriod.Shape>> years = new HashMap<>();
        Comparator<Came> first =
                Comparator.comparing(Came::day).thenComparing(Came::file).thenComparing(Came::id);
        for (Came report : reports.stream().sorted(first).toList()) {
            String unit = register.of(report.block());
            if (unit == null || !Reported.periodic(report.block())) continue;
            ReportedPeriod own = Reported.period(report.block());
            if (own != null && YEARS.contains(own.shape()))
                years.computeIfAbsent(unit, k -> EnumSet.noneOf(ReportedPeriod.Shape.class))
                        .add(own.shape());
            boolean asked = type == null || type == report.block().type();
            if (own == null)
                undated.computeIfAbsent(unit, k -> new ArrayList<>()).add(report.file());
            else if (asked && own.sameRound(period)) came.putIfAbsent(unit, report);
        }
        List<Line> lines = new ArrayList<>();
        List<Unit> otherKind = new ArrayList<>();
        for (Unit unit : register.units()) {
            if (!unit.expected() || !unit.on(period.end())) continue;
            Came report = came.get(unit.id());
            Set<ReportedPeriod.Shape> kinds = years.getOrDefault(unit.id(), Set.of());
            if (report == null
                    && YEARS.contains(period.shape())
                    && !kinds.isEmpty()
                    && !kinds.contains(period.shape())) {
                otherKind.add(unit);
                continue;
            }
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
        return new Awaited(period, type, deadline, lines, otherKind);
    }

    /** Those that stand so. */
    public List<Line> those(State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }
}
