package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.Heading;
import vn.baocao.index.table.Line;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.UnitRow;
import vn.baocao.pipeline.Messages;

/** The words of a table in the user's language: headings, cells and marks, the same in all exports. */
public final class TableWords {
    private final Indicators indicators;
    private final Messages messages;
    private final Numbers numbers;

    public TableWords(Indicators indicators, Messages messages) {
        this.indicators = indicators;
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
    }

    String get(String key, Object... arguments) {
        return messages.get("table." + key, arguments);
    }

    Numbers numbers() {
        return numbers;
    }

    String language() {
        return messages.language();
    }

    /** A heading alone: the unit's name, the period, the indicator without its unit of measure. */
    public String heading(Heading heading) {
        return switch (heading) {
            case UnitRow unit -> unit.name();
            case ReportedPeriod period -> period.label(messages.language());
            case Line line -> label(line);
        };
    }

    /** A heading with the unit of measure where it is an indicator. */
    public String headingWithMeasure(Heading heading) {
        String unit = heading instanceof Line line ? measure(line) : "";
        return unit.isEmpty() ? heading(heading) : heading(heading) + " (" + unit + ")";
    }

    private String label(Line line) {
        String label = indicators.get(line.indicator()).label(messages.language());
        boolean rate = line.measure() == Measure.RATE
                && indicators.get(line.indicator()).measure() != Measure.RATE;
        if (rate) label = get("rate-of", label);
        if (line.of() != null) label += ": " + indicatorLabel(line.of());
        return line.subject() == null ? label : label + ": " + line.subject();
    }

    /** The label of an indicator's code; the code itself where no indicator has it. */
    public String indicatorLabel(String code) {
        return indicators.find(code).map(one -> one.label(messages.language())).orElse(code);
    }

    /** The unit of measure: "người", "đồng", "%". */
    public String measure(Line line) {
        return indicators.get(line.indicator()).unit(line.measure(), messages.language());
    }

    /** A column's heading in one line. */
    public String column(Column column) {
        String heading = headingWithMeasure(column.heading());
        return switch (column.part()) {
            case RESULT -> heading;
            case TARGET -> get("column.target", heading);
            case REACHED -> get("column.reached", heading);
            case CHANGE -> change("column.change", heading, column);
            case PERCENT -> change("column.percent", heading, column);
        };
    }

    /** What a column says of its heading: "Kết quả", "Chỉ tiêu", "Đạt (%)", … */
    public String part(Column column) {
        return switch (column.part()) {
            case RESULT -> get("part.result");
            case TARGET -> get("part.target");
            case REACHED -> get("part.reached");
            case CHANGE -> change("part.change", column);
            case PERCENT -> change("part.percent", column);
        };
    }

    private String change(String key, Column column) {
        if (column.since() == null) return get(key);
        return get(key + ".since", column.since().label(messages.language()));
    }

    private String change(String key, String heading, Column column) {
        if (column.since() == null) return get(key, heading);
        return get(key + ".since", heading, column.since().label(messages.language()));
    }

    /** A row's heading: a unit indented by its depth, or which units a total is of. */
    public String row(Row row) {
        return switch (row) {
            case Row.Figures figures ->
                (figures.heading() instanceof UnitRow unit ? "\u00a0\u00a0".repeat(unit.depth()) : "")
                        + headingWithMeasure(figures.heading());
            case Row.Subtotal subtotal ->
                "\u00a0\u00a0".repeat(subtotal.of().depth() + 1) + get("subtotal", shortened(subtotal.of()));
            case Row.Totals totals -> totals.all() ? get("total") : get("total.level", level(totals.level()));
        };
    }

    /** The name of a level. */
    public String level(@Nullable Level level) {
        return get("level." + (level == null ? "unknown" : level.code()));
    }

    /** What a field says, in one line; empty where it says nothing. */
    public String field(TablePage page, Row row, Column column, Field field) {
        Line line = page.line(row, column);
        return switch (field) {
            case Field.Figure figure -> cell(figure.cell()) + marks(figure.marks());
            case Field.Computed computed -> computed(computed, line.measure() == Measure.RATE);
            case Field.Sum sum -> sum(sum);
            case Field.Blank ignored -> "";
        };
    }

    private String computed(Field.Computed computed, boolean rate) {
        BigDecimal number = computed.number();
        if (number == null) return "";
        return switch (computed.part()) {
            case CHANGE -> numbers.signed(number) + (rate ? " " + get("points") : "");
            case PERCENT -> numbers.signed(number) + "%";
            case REACHED, RESULT, TARGET -> numbers.plain(number) + "%";
        };
    }

    private String sum(Field.Sum sum) {
        String how = sum.gaps() ? " (" + gaps(sum) + ")" : "";
        return sum.number() == null ? how.strip() : (sum.rough() ? "≈" : "") + numbers.plain(sum.number()) + how;
    }

    /** How many of how many are in a total: "12/14". */
    public static String gaps(Field.Sum sum) {
        return sum.known() + "/" + sum.rows().size();
    }

    /** What a cell says, without its marks. */
    public String cell(Cell cell) {
        return switch (cell) {
            case Cell.Known known -> numbers.quantity(known.value());
            case Cell.Items items ->
                items.sum() == null
                        ? get("items", items.facts().size())
                        : "Σ " + (items.rough() ? "≈" : "") + numbers.plain(items.sum()) + " ("
                                + get("items", items.facts().size()) + ")";
            case Cell.Conflict conflict ->
                conflict.values().stream().map(numbers::quantity).collect(Collectors.joining(" ≠ "));
            case Cell.Restated restated -> restated(restated);
            case Cell.Missing missing -> why(missing.why());
        };
    }

    private String restated(Cell.Restated cell) {
        BigDecimal sum = cell.sum();
        if (!cell.adds()) return get("not-added", cell.told(), cell.parts().size());
        if (sum == null) return get("none-to-add", cell.parts().size());
        int all = cell.parts().size();
        String gaps = cell.known() == all ? "" : " (" + cell.known() + "/" + all + ")";
        return "Σ " + (cell.rough() ? "≈" : "") + numbers.plain(sum) + gaps;
    }

    /** What a sum of several units is made of: each unit with what it said. */
    public String parts(Cell.Restated cell) {
        return cell.parts().stream()
                .map(part -> part.name() + ": " + cell(part.cell()))
                .collect(Collectors.joining("; "));
    }

    private static String shortened(UnitRow unit) {
        return unit.name()
                .replaceFirst("(?iu)^liên đoàn lao động", "LĐLĐ")
                .replaceFirst("(?iu)^công đoàn cơ sở", "CĐCS");
    }

    /** Why a figure is missing. */
    public String why(Cell.Missing.Why why) {
        return get("missing." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The signs of marks, in their order. */
    public static String marks(Set<Cell.Mark> marks) {
        return marks.stream().sorted().map(TableWords::sign).collect(Collectors.joining());
    }

    static String sign(Cell.Mark mark) {
        return switch (mark) {
            case OCR -> "°";
            case NOT_PERIODIC -> "†";
            case SUPERSEDED -> "‡";
            case TOLD_BY_ANOTHER -> "§";
        };
    }

    /** What a mark means. */
    public String meaning(Cell.Mark mark) {
        return get("mark." + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The title of a table: what it compares, for when. */
    public String title(TablePage page) {
        return get("title", heading(page.heading()));
    }

    /** The unit of measure of a whole page, null where its lines have several. */
    public @Nullable String measureOf(TablePage page) {
        if (page.heading() instanceof Line line) return measure(line);
        Set<String> all = page.rows().stream()
                .filter(Row.Figures.class::isInstance)
                .flatMap(row -> page.columns().stream().map(column -> measure(page.line(row, column))))
                .collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /** Whether a field is a figure of the unit's own and not worked out. */
    static boolean worked(Part part) {
        return part != Part.RESULT && part != Part.TARGET;
    }

    /** "file, tr. 3". */
    public String where(String file, int page) {
        return get("where", Objects.requireNonNull(file), page);
    }
}
