package vn.baocao.pipeline.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.store.UnitChange;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.unit.Borne;
import vn.baocao.index.unit.NearName;
import vn.baocao.index.unit.NearNames;
import vn.baocao.index.unit.Origin;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Succession;
import vn.baocao.index.unit.Unit;
import vn.baocao.index.unit.UnitName;
import vn.baocao.index.unit.UnitTree;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.Columns.Align;

/** The register of units for the terminal: a list as a tree, one unit whole, near names with their evidence. */
public final class UnitScreen {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int REPORTS = 4;

    private final Register register;
    private final Messages messages;
    private final String command;

    /** @param command how the user would type the next command */
    public UnitScreen(Register register, Messages messages, String command) {
        this.register = register;
        this.messages = messages;
        this.command = command;
    }

    private String get(String key, Object... arguments) {
        return messages.get("units." + key, arguments);
    }

    /** The units as a tree with what is known of each; one alone with all there is. */
    public List<String> list(List<Unit> units) {
        List<String> lines = new ArrayList<>();
        if (units.size() == 1) lines.addAll(whole(units.getFirst()));
        else if (units.isEmpty()) lines.add(get("list-none"));
        else {
            List<List<String>> rows = new ArrayList<>();
            for (UnitTree node : UnitTree.of(units)) rows.add(row(node));
            lines.addAll(Columns.table(
                    List.of(
                            get("column.unit"),
                            get("column.level"),
                            get("column.province"),
                            get("column.reports"),
                            get("column.id")),
                    rows,
                    List.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT),
                    Columns.TABLE));
        }
        lines.add("");
        lines.add(Columns.indented(counts(units), 0, Columns.TERMINAL));
        int near = NearNames.in(register).size();
        if (near > 0)
            lines.add(Columns.indented(get("near-count", near, command + " units review"), 0, Columns.TERMINAL));
        return lines;
    }

    private List<String> row(UnitTree node) {
        Unit unit = node.unit();
        LocalDate to = unit.to();
        String name = "\u00a0\u00a0".repeat(node.depth()) + unit.name() + (unit.expected() ? " *" : "");
        int reports = register.reports(unit).size();
        return List.of(
                to == null ? name : name + " " + get("until", DAY.format(to)),
                unit.level() == null ? "–" : get("level." + unit.level().code()),
                unit.province() == null ? "–" : unit.province(),
                reports == 0 ? "–" : "" + reports,
                unit.id().substring(0, 6));
    }

    private String counts(List<Unit> units) {
        return get(
                "counts",
                units.size(),
                units.stream().filter(Unit::expected).count(),
                units.stream().filter(unit -> !register.reports(unit).isEmpty()).count(),
                units.stream().filter(unit -> unit.origin() == Origin.NAMED).count());
    }

    private List<String> whole(Unit unit) {
        List<String> lines = new ArrayList<>();
        lines.add(Columns.indented(unit.name(), 0, Columns.TERMINAL));
        field(lines, "field.id", unit.id());
        field(
                lines,
                "field.origin",
                get("origin." + unit.origin().code()) + (unit.expected() ? ", " + get("expected") : ""));
        if (unit.level() != null)
            field(
                    lines,
                    "field.level",
                    messages.get("table.level." + unit.level().code()));
        register.unit(unit.parent()).ifPresent(parent -> field(lines, "field.parent", parent.name()));
        if (unit.province() != null) field(lines, "field.province", unit.province());
        if (unit.from() != null) field(lines, "field.from", DAY.format(unit.from()));
        if (unit.to() != null) field(lines, "field.to", DAY.format(unit.to()));
        for (Succession next : unit.successors())
            field(
                    lines,
                    "field.successor",
                    register.unit(next.successor()).map(Unit::name).orElse(next.successor()) + ", "
                            + get("since", DAY.format(next.day())));
        if (unit.to() != null && unit.successors().isEmpty()) field(lines, "field.successor", get("no-successor"));
        for (UnitName name : unit.names())
            if (!name.text().equals(unit.name()))
                field(lines, name.official() ? "field.former" : "field.alias", former(name));
        List<Unit> below = register.units().stream()
                .filter(one -> unit.id().equals(one.parent()))
                .toList();
        if (!below.isEmpty())
            field(
                    lines,
                    "field.below",
                    below.size() + ": "
                            + below.stream().limit(6).map(Unit::name).collect(Collectors.joining("; "))
                            + (below.size() > 6 ? "; …" : ""));
        List<Borne> reports = register.reports(unit);
        field(lines, "field.reports", "" + reports.size());
        for (Borne report : newest(reports, 12)) lines.add(Columns.indented(said(report), 4, Columns.TERMINAL));
        return lines;
    }

    private static String former(UnitName name) {
        String from = name.from() == null ? "" : DAY.format(name.from());
        String to = name.to() == null ? "" : DAY.format(name.to());
        return name.text() + (from.isEmpty() && to.isEmpty() ? "" : " (" + from + "–" + to + ")");
    }

    private void field(List<String> lines, String key, String value) {
        lines.add(Columns.indented(get(key) + ": " + value, 2, Columns.TERMINAL));
    }

    private static List<Borne> newest(List<Borne> reports, int most) {
        Comparator<Borne> order =
                Comparator.comparing((Borne one) -> one.block().to(), Comparator.nullsLast(Comparator.reverseOrder()));
        return reports.stream()
                .sorted(order.thenComparing(Borne::file))
                .limit(most)
                .toList();
    }

    private String said(Borne report) {
        return period(report) + " · " + report.file();
    }

    private String period(Borne report) {
        @Nullable
        ReportedPeriod period =
                ReportedPeriod.between(report.block().from(), report.block().to());
        return period == null ? get("no-period") : period.label(messages.language());
    }

    /** Pairs of near names: both, why they are near, the reports of each, and the commands that decide. */
    public List<String> review(List<NearName> pairs) {
        List<String> lines = new ArrayList<>();
        if (pairs.isEmpty()) {
            lines.add(get("review-none"));
            return lines;
        }
        int number = 0;
        for (NearName pair : pairs) {
            lines.add(Columns.indented(++number + ". " + why(pair), 0, Columns.TERMINAL));
            for (Unit unit : List.of(pair.one(), pair.other())) side(lines, unit);
            lines.add(Columns.indented(
                    get(
                            "review-merge",
                            command + " units merge " + pair.other().id().substring(0, 8) + " "
                                    + pair.one().id().substring(0, 8)),
                    4,
                    Columns.TERMINAL));
            lines.add("");
        }
        lines.add(Columns.indented(get("review-how", command + " units distinct A B"), 0, Columns.TERMINAL));
        return lines;
    }

    private String why(NearName pair) {
        String key = "why." + pair.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (pair.why()) {
            case SPELLING, KIND_OF_UNIT, BEGINNING, ONE_WORD ->
                get(key, quoted(pair.oneWords()), quoted(pair.otherWords()));
            case PROVINCE_UNKNOWN -> get(key);
            case PROVINCE_MERGED -> get(key, province(pair.one()), province(pair.other()));
        };
    }

    private static String province(Unit unit) {
        return unit.province() == null ? "?" : unit.province();
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "∅" : "“" + words + "”";
    }

    private void side(List<String> lines, Unit unit) {
        List<Borne> reports = register.reports(unit);
        lines.add(Columns.indented(
                unit.name() + " (" + province(unit) + ") – " + unit.id().substring(0, 8), 3, Columns.TERMINAL));
        if (reports.isEmpty())
            lines.add(Columns.indented(get("origin." + unit.origin().code()), 6, Columns.TERMINAL));
        for (Borne report : newest(reports, REPORTS)) lines.add(Columns.indented(said(report), 6, Columns.TERMINAL));
        if (reports.size() > REPORTS) lines.add("      " + get("more", reports.size() - REPORTS));
    }

    /** What a change of the register did, and whether it was undone. */
    public static String change(UnitChange change, Messages messages) {
        Long undoes = change.undoes();
        Long undoneBy = change.undoneBy();
        String what = undoes != null
                ? messages.get("units.undid", undoes)
                : messages.get(
                        "units.done-" + change.edit().action(), change.edit().object());
        return undoneBy == null ? what : what + " " + messages.get("units.undone-by", undoneBy);
    }
}
