package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.FactJson;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.index.store.StoredFact;
import vn.baocao.index.table.Apart;
import vn.baocao.index.table.Cell;
import vn.baocao.index.table.ComparisonTable;
import vn.baocao.index.table.Heading;
import vn.baocao.index.table.Layout;
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

    Messages messages() {
        return messages;
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
            case BASE -> get("column.base", heading, part(column));
            case PER -> get("column.per", heading, part(column));
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
            case BASE -> column.base() == null ? "" : headingWithMeasure(column.base());
            case PER -> get("part.per", column.base() == null ? "" : measure(column.base()));
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
        return "\u00a0\u00a0".repeat(depth(row)) + rowName(row);
    }

    /** In place of a rank, where units are ranked and one has none. */
    static final String NO_RANK = "–";

    /** The number before a row: of ranked units their rank, else {@code running}. */
    static String number(TableDocument document, Row row, int running) {
        if (!(row instanceof Row.Figures figures && figures.heading() instanceof UnitRow unit)) return "" + running;
        ComparisonTable table = document.table();
        if (!table.isRanked()) return "" + running;
        return table.rank(unit).map(String::valueOf).orElse(NO_RANK);
    }

    /** How deep a row stands in the tree of units. */
    static int depth(Row row) {
        return switch (row) {
            case Row.Figures figures -> figures.heading() instanceof UnitRow unit ? unit.depth() : 0;
            case Row.Subtotal subtotal -> subtotal.of().depth() + 1;
            case Row.Totals ignored -> 0;
        };
    }

    /** A row's heading without the indent. */
    String rowName(Row row) {
        return switch (row) {
            case Row.Figures figures -> headingWithMeasure(figures.heading());
            case Row.Subtotal subtotal -> get("subtotal", shortened(subtotal.of()));
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
            case Field.Figure figure -> Shown.of(figure, this).text(numbers);
            case Field.Computed computed -> computed(computed, line);
            case Field.Sum sum -> sum(sum);
            case Field.Blank ignored -> "";
        };
    }

    /** A number worked out as it is shown: money by one of something in whole đồng. */
    static @Nullable BigDecimal shown(Field.Computed computed, Line line) {
        BigDecimal number = computed.number();
        boolean money = computed.part() == Part.PER && line.measure() == Measure.MONEY;
        return number == null || !money ? number : number.setScale(0, RoundingMode.HALF_UP);
    }

    private String computed(Field.Computed computed, Line line) {
        BigDecimal number = shown(computed, line);
        boolean rate = line.measure() == Measure.RATE;
        if (number == null) return "";
        return switch (computed.part()) {
            case CHANGE -> numbers.signed(number) + (rate ? " " + get("points") : "");
            case PERCENT -> numbers.signed(number) + "%";
            case PER -> numbers.plain(number);
            case REACHED, RESULT, BASE, TARGET -> numbers.plain(number) + "%";
        };
    }

    private String sum(Field.Sum sum) {
        String how = sum.gaps() ? " (" + gaps(sum) + ")" : "";
        return sum.number() == null ? how.strip() : (sum.rough() ? "≈" : "") + numbers.plain(sum.number()) + how;
    }

    /** How many of how many are in a total, and how many are not for being in conflict: "12/14 · 1 ≠". */
    public static String gaps(Field.Sum sum) {
        return sum.known() + "/" + sum.rows().size() + (sum.conflicts() > 0 ? " · " + sum.conflicts() + " ≠" : "");
    }

    /** What a cell says, without its marks. */
    public String cell(Cell cell) {
        return Shown.of(cell, this).text(numbers);
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
        return get("missing." + FactJson.code(why));
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
            case UNREVIEWED -> "•";
            case CORRECTED -> "*";
        };
    }

    /** What readers said of a figure and what was read there, behind a sign; empty where nobody said anything. */
    String decided(StoredFact fact, String sign) {
        String said = new DecidedWords(messages).all(fact.decided());
        return said.isEmpty() ? "" : sign + said;
    }

    /** What a mark means. */
    public String meaning(Cell.Mark mark) {
        return get("mark." + FactJson.code(mark));
    }

    /** The title of a form: "BIỂU TỔNG HỢP ĐOÀN VIÊN", of a page or, where that is null, of all. */
    String form(TableDocument document, @Nullable TablePage page) {
        String of = page == null ? "" : heading(page.heading());
        String title = document.name().isEmpty()
                ? get("xlsx.title", of).strip()
                : of.isEmpty() ? document.name() : document.name() + " – " + of;
        return title.toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** Which reports a table is made from. */
    String origin(TableDocument document) {
        return get(document.table().selection().allSources() ? "xlsx.all" : "xlsx.periodic");
    }

    /** What the rows are, as the head of their column. */
    String rows(Layout layout) {
        return get("column." + FactJson.code(layout.rows()));
    }

    /** Whose figure, for when, of what. */
    String place(TableDocument document, Field.Figure figure) {
        return document.unit(figure.place()).name() + " · "
                + heading(figure.place().period()) + " · "
                + heading(figure.place().line());
    }

    /** Whose figure that is told with different values, for when, of what. */
    String place(TableDocument document, TableDocument.Doubt doubt) {
        String unit = doubt.teller().isEmpty() ? document.unit(doubt.place()).name() : doubt.teller();
        return unit + " · " + heading(doubt.place().period()) + " · "
                + heading(doubt.place().line()) + (doubt.target() ? ", " + get("target-word") : "");
    }

    /** Whose figure, of what, and why it stands in no cell. */
    String apart(Apart one) {
        String unit = one.unit() == null ? "" : one.unit().name() + " · ";
        String target = one.fact().fact().status() == Status.TARGET ? ", " + get("target-word") : "";
        ReportedPeriod period = ReportedPeriod.between(
                one.fact().fact().from(), one.fact().fact().to());
        String time = period == null || one.why() == Apart.Why.TIME_UNKNOWN ? "" : heading(period) + " · ";
        return unit + time + heading(one.line()) + " (" + get("apart." + FactJson.code(one.why())) + target + ")";
    }

    /** How many cells there are of each kind, and how many figures were left out. */
    List<String> counts(TableDocument document) {
        return counts(document, true);
    }

    /**
     * The same.
     *
     * @param commands whether the lines say by which command of the terminal more is seen: not in a file that is handed on
     */
    List<String> counts(TableDocument document, boolean commands) {
        String end = commands ? "" : ".file";
        List<String> lines = new ArrayList<>();
        // what is awaited of nobody is no gap
        long notOfKind = document.missing(Cell.Missing.Why.OTHER_KIND) + document.missing(Cell.Missing.Why.ONLY_ABOVE);
        lines.add(get(
                "counts",
                document.results().size() - notOfKind,
                document.count(Cell.Known.class::isInstance),
                document.count(Cell.Items.class::isInstance),
                document.count(Cell.Conflict.class::isInstance),
                document.count(Cell.Missing.class::isInstance) - notOfKind,
                document.missing(Cell.Missing.Why.NO_REPORT),
                document.missing(Cell.Missing.Why.NOT_STATED),
                document.missing(Cell.Missing.Why.PERIOD_UNKNOWN)));
        long aside = document.missing(Cell.Missing.Why.SET_ASIDE);
        if (aside > 0) lines.add(get("counts.set-aside", aside));
        long aims = document.targets();
        List<TableDocument.Doubt> doubts = document.doubts();
        long aimsInDoubt = doubts.stream().filter(TableDocument.Doubt::target).count();
        if (aims > 0) lines.add(get("counts.targets", aims, aimsInDoubt));
        long told = document.count(cell -> !cell.facts().isEmpty());
        long unreviewed = document.count(cell -> document.table().unreviewed(cell));
        if (unreviewed > 0) lines.add(get("unreviewed" + end, unreviewed, told));
        long gone = document.count(cell -> cell instanceof Cell.Missing missing && !missing.awaited()) - notOfKind;
        if (gone > 0) lines.add(get("not-awaited", gone));
        if (notOfKind > 0) lines.add(get("not-awaited-kind", notOfKind));
        long restated = document.count(Cell.Restated.class::isInstance);
        long partsInDoubt = doubts.stream()
                .filter(one -> !one.target() && !one.teller().isEmpty())
                .count();
        if (restated > 0) lines.add(get("restated.count", restated, partsInDoubt));
        if (document.table().leftOut() > 0)
            lines.add(get("left-out" + end, document.table().leftOut()));
        if (document.table().unitsLeftOut() > 0)
            lines.add(get("units-left-out" + end, document.table().unitsLeftOut()));
        if (!document.table().periodsLeftOut().isEmpty())
            lines.add(get(
                    "periods-left-out" + end,
                    document.table().periodsLeftOut().stream()
                            .map(this::heading)
                            .collect(Collectors.joining(", "))));
        return lines;
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
        return part != Part.RESULT && part != Part.BASE && part != Part.TARGET;
    }

    /** "file, tr. 3". */
    public String where(String file, int page) {
        return get("where", Objects.requireNonNull(file), page);
    }
}
