package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/**
 * What the named cells of an office's own workbook ask for. Names are given in Excel's Name Box, with or without accents.
 *
 * @param texts cells for a text about the whole table
 * @param units the cells that hold the units' names, or stand empty for them
 * @param columns cells in the columns of indicators
 * @param strange names that mean nothing here, with their sheets: the office's own
 */
record TemplateNames(List<Text> texts, List<Units> units, List<Column> columns, List<String> strange) {
    /** What a single cell can be named for. */
    enum Says {
        TITLE,
        PERIOD,
        MEASURE,
        ORIGIN
    }

    /** Where a name points: a sheet's name, and the corners of its cells. */
    record Area(String name, String sheet, CellReference first, CellReference last) {}

    record Text(Area at, Says says) {}

    record Units(Area at) {}

    /**
     * The column of an indicator.
     *
     * @param year of the figures; null for the one period of the table
     */
    record Column(
            Area at,
            Indicator indicator,
            boolean target,
            @Nullable Integer year) {}

    private static final Map<String, Says> TEXTS = Map.of(
            "tieu de", Says.TITLE,
            "title", Says.TITLE,
            "ky", Says.PERIOD,
            "period", Says.PERIOD,
            "don vi tinh", Says.MEASURE,
            "unit of measure", Says.MEASURE,
            "nguon", Says.ORIGIN,
            "origin", Says.ORIGIN);
    private static final Set<String> UNITS = Set.of("don vi", "units");

    TemplateNames {
        texts = List.copyOf(texts);
        units = List.copyOf(units);
        columns = List.copyOf(columns);
        strange = List.copyOf(strange);
    }

    /**
     * Reads the names of a workbook.
     *
     * @throws Stop naming a name and its sheet where it looks like an indicator that there is not, or where no name says what to fill in
     */
    static TemplateNames of(XSSFWorkbook book, Messages messages) {
        List<Text> texts = new ArrayList<>();
        List<Units> units = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        List<Name> names = book.getAllNames().stream()
                .sorted(Comparator.comparing(Name::getNameName))
                .map(Name.class::cast)
                .toList();
        for (Name name : names) {
            Optional<Area> area = area(name);
            if (area.isEmpty()) continue;
            String key = WordKey.of(name.getNameName());
            Says says = TEXTS.get(key);
            Column column = column(area.get());
            if (says != null) texts.add(new Text(area.get(), says));
            else if (UNITS.contains(key.replaceFirst(" \\d+$", ""))) units.add(new Units(area.get()));
            else if (column != null) columns.add(column);
            else if (name.getNameName().contains(".")) throw unknown(area.get(), messages);
            else
                strange.add(messages.get(
                        "template.strange", name.getNameName(), area.get().sheet()));
        }
        if (columns.isEmpty() || units.isEmpty()) throw new Stop(2, messages.get("template.no-names"));
        for (Column column : columns)
            if (units.stream()
                    .noneMatch(one -> one.at().sheet().equals(column.at().sheet())))
                throw new Stop(
                        2,
                        messages.get(
                                "template.no-units",
                                column.at().name(),
                                column.at().sheet()));
        return new TemplateNames(texts, units, columns, strange);
    }

    private static Stop unknown(Area area, Messages messages) {
        String near = Indicators.inUse().near(area.name(), 3).stream()
                .map(one -> one.code() + " (" + one.label(messages.language()) + ")")
                .collect(Collectors.joining(", "));
        return new Stop(2, messages.get("template.unknown", area.name(), area.sheet(), near));
    }

    // print areas, formulas and broken names are no cells to fill
    private static Optional<Area> area(Name name) {
        String refers = name.isDeleted() || name.isFunctionName() ? null : name.getRefersToFormula();
        boolean own = name.getNameName().startsWith("_") || name.getNameName().startsWith("Print_");
        if (own || refers == null || refers.matches(".*[({#].*")) return Optional.empty();
        if (!refers.contains("!") || !AreaReference.isContiguous(refers)) return Optional.empty();
        AreaReference area = new AreaReference(refers, SpreadsheetVersion.EXCEL2007);
        String sheet = area.getFirstCell().getSheetName();
        return sheet == null
                ? Optional.empty()
                : Optional.of(new Area(name.getNameName(), sheet, area.getFirstCell(), area.getLastCell()));
    }

    // members.total, members.total_2021, members.total_ct, members.total_ct_2021
    private static @Nullable Column column(Area area) {
        String name = area.name().toLowerCase(Locale.ROOT);
        Integer year = null;
        if (name.matches(".*_(19|20)\\d\\d")) {
            year = Integer.valueOf(name.substring(name.length() - 4));
            name = name.substring(0, name.length() - 5);
        }
        boolean target = name.endsWith("_ct") || name.endsWith("_target");
        if (target) name = name.substring(0, name.lastIndexOf('_'));
        Indicator indicator = Indicators.inUse().find(name).orElse(null);
        return indicator == null ? null : new Column(area, indicator, target, year);
    }

    /** The indicators that the workbook asks for, each once. */
    List<Indicator> indicators() {
        return columns.stream().map(Column::indicator).distinct().toList();
    }
}
