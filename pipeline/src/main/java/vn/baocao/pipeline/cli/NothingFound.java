package vn.baocao.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.Place;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.Selection;
import vn.baocao.index.table.StoredComparison;
import vn.baocao.index.table.UnitRow;
import vn.baocao.index.unit.Names;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;

/** Says why a table has nothing to show: no such unit, no report of that unit or time, and what there is instead. */
final class NothingFound {
    private static final int NEAR = 3;
    private static final int MOST = 12;

    private final Messages messages;
    private final String command;

    NothingFound(Messages messages, String command) {
        this.messages = messages;
        this.command = command;
    }

    /** One message for each name asked for that no unit has. */
    List<String> unknownUnits(Selection selection, Register register) {
        List<String> says = new ArrayList<>();
        for (String words : selection.units()) {
            if (register.units().stream().anyMatch(unit -> register.means(unit, words))) continue;
            String near = names(register.nearest(words, NEAR));
            String hint = near.isEmpty() ? "" : messages.get("table.nothing-unit.near", near);
            says.add(messages.get("table.nothing-unit", words, hint, command));
        }
        return says;
    }

    /** Why the whole table says nothing; empty where it says something. */
    List<String> all(
            StoredComparison stored, ComparisonTable table, Selection selection, @Nullable ReportedPeriod only) {
        boolean beside = !table.apart().isEmpty() || table.leftOut() > 0;
        boolean narrowed =
                !selection.units().isEmpty() || !selection.levels().isEmpty() || selection.province() != null;
        if (table.units().isEmpty()) {
            if (!narrowed)
                return beside ? List.of() : List.of(messages.get("table.nothing", stored.reports(), command));
            List<String> unknown = unknownUnits(selection, stored.register());
            if (!unknown.isEmpty()) return unknown;
            List<String> silent = silent(selection, stored.register());
            return silent.isEmpty() ? List.of(messages.get("table.nothing-chosen", stored.reports(), command)) : silent;
        }
        if (table.anyReported()) return figures(stored, table);
        String key = narrowed ? "table.nothing-period.of" : "table.nothing-period";
        String asked = only != null ? label(only) : years(selection);
        if (asked.isEmpty())
            return table.periods().isEmpty() && !beside
                    ? List.of(messages.get("table.nothing", stored.reports(), command))
                    : List.of();
        ReportedPeriod.Shape shape = only == null ? ReportedPeriod.Shape.YEAR : only.shape();
        List<ReportedPeriod> alike = stored.periods().stream()
                .filter(period -> period.shape() == shape)
                .toList();
        List<ReportedPeriod> others = stored.periods().stream()
                .filter(period -> period.shape() != shape)
                .toList();
        List<String> says = new ArrayList<>();
        says.add(messages.get(key, asked, alike.isEmpty() ? last(others) : last(alike)));
        if (!alike.isEmpty() && !others.isEmpty()) says.add(messages.get("table.nothing-period.others", last(others)));
        if (only == null && table.leftOut() > 0) says.add(messages.get("table.left-out", table.leftOut()));
        return says;
    }

    // the latest of them
    private String last(List<ReportedPeriod> periods) {
        if (periods.isEmpty()) return "–";
        return (periods.size() > MOST ? "… " : "")
                + periods.subList(Math.max(0, periods.size() - MOST), periods.size()).stream()
                        .map(this::label)
                        .collect(Collectors.joining(", "));
    }

    // reports there are, but no report tells any of these figures for any time
    private List<String> figures(StoredComparison stored, ComparisonTable table) {
        ComparisonTable whole = stored.table();
        if (!whole.apart().isEmpty() || whole.leftOut() > 0) return List.of();
        for (UnitRow unit : whole.units())
            for (ReportedPeriod period : whole.periods())
                for (Line line : whole.lines()) {
                    Place place = new Place(unit.key(), period, line);
                    if (!whole.at(place).facts().isEmpty()
                            || whole.target(place).isPresent()) return List.of();
                }
        String asked = table.lines().stream()
                .map(Line::indicator)
                .distinct()
                .map(code -> Indicators.inUse()
                        .find(code)
                        .map(one -> one.label(messages.language()) + " (" + code + ")")
                        .orElse(code))
                .collect(Collectors.joining(", "));
        return List.of(messages.get("table.nothing-figures", asked, stored.reports(), command));
    }

    private List<String> silent(Selection selection, Register register) {
        List<String> says = new ArrayList<>();
        for (String words : selection.units()) {
            List<Unit> known = register.units().stream()
                    .filter(unit -> register.means(unit, words))
                    .toList();
            if (known.stream().allMatch(unit -> register.reports(unit).isEmpty()))
                says.add(messages.get("table.nothing-silent", words, names(known)));
        }
        return says;
    }

    private static String names(List<Unit> units) {
        return units.stream()
                        .limit(NEAR)
                        .map(unit -> Names.has(unit.name(), String.valueOf(unit.province())) || unit.province() == null
                                ? unit.name()
                                : unit.name() + " (" + unit.province() + ")")
                        .collect(Collectors.joining("; "))
                + (units.size() > NEAR ? "; …" : "");
    }

    private static String years(Selection selection) {
        Integer from = selection.fromYear();
        Integer to = selection.toYear();
        if (from == null && to == null) return "";
        return from != null && from.equals(to)
                ? "" + from
                : (from == null ? "…" : from) + "–" + (to == null ? "…" : to);
    }

    private String label(ReportedPeriod period) {
        return period.label(messages.language());
    }
}
