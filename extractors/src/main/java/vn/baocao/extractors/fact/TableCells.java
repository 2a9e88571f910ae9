package vn.baocao.extractors.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.Block.Cell;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.YearHead;

/** The cells of a report's tables with their headers, and the unit that a header or the line above the table gives their numbers. */
final class TableCells {
    /** How far above a table its unit may be given: "ĐVT: triệu đồng". */
    private static final int CAPTION = 160;

    private static final Pattern BARE = Pattern.compile("[\\s\\d.,%+–-]*\\d[\\s\\d.,%+–-]*");
    private static final Set<String> ORDER = Set.of("tt", "stt", "so tt", "so thu tu");
    private static final WordLists WORDS = WordLists.load("tables.yaml");
    private static final Phrases UNITS = WORDS.phrases("units");
    private static final Phrases NOT_UNITS = WORDS.phrases("not_units");
    private static final Phrases TOTAL = WORDS.tonedPhrases("total");
    private static final Phrases NOT_TOTAL = WORDS.tonedPhrases("not_total");
    /** "III. GIAO CHỈ TIÊU CHO CÁC ĐƠN VỊ", "2. Tài chính". */
    private static final Pattern SECTION = Pattern.compile("\\s*(?:[IVX]{1,5}|[A-D]|\\d{1,2})\\s*[.)/]\\s*\\p{Lu}");

    /** A row of a time of its own. */
    private static final Pattern TIME = Pattern.compile("(?iu)(19|20)\\d\\d|tháng|quý|học kỳ");

    /**
     * A cell that holds a number, with its headers.
     *
     * @param columns headers above it, outermost first
     * @param rows headers left of it, from the left
     * @param topics those of the rows that do not tell whose the row is: what may name its numbers
     * @param owner the row header in a column of units, "Đơn vị"; null where there is none or it is a total
     * @param addedUp whether a row below, headed as their total, adds it up with others of its time
     * @param in what a header says that its number is in; null where none does
     * @param above the lines right above the table, the nearest last
     * @param caption what the line above the table says; null where it says nothing
     */
    record Numbered(
            List<Span> columns,
            List<Span> rows,
            List<Span> topics,
            @Nullable Span owner,
            boolean addedUp,
            @Nullable UnitOfMeasure in,
            List<Span> above,
            @Nullable UnitOfMeasure caption) {}

    private final String text;
    private final Map<Span, Numbered> numbered = new HashMap<>();
    private final Set<Span> silent = new java.util.HashSet<>();

    TableCells(ReportText report) {
        this.text = report.text();
        for (Block block : report.blocks()) if (block instanceof Block.Table table) read(table);
    }

    /** The cell of that stretch with its headers; null where it is no cell of bare numbers. */
    @Nullable
    Numbered at(Span span) {
        return numbered.get(span);
    }

    /** Whether the stretch is a header cell or the running number of a row: nothing in it is a fact. */
    boolean isSilent(Span span) {
        return silent.contains(span);
    }

    private void read(Block.Table table) {
        List<Cell> cells = new ArrayList<>();
        table.rows().forEach(cells::addAll);
        String before = text.substring(
                Math.max(0, table.span().begin() - CAPTION), table.span().begin());
        UnitOfMeasure caption = UnitOfMeasure.said(before);
        List<Span> above = linesAbove(table.span().begin());
        for (Cell cell : cells) {
            if (cell.header()) {
                silent.add(cell.span());
                continue;
            }
            String content = cell.span().of(text);
            if (!BARE.matcher(content).matches()) continue;
            List<Span> columns = above(cells, cell);
            if (columns.stream().anyMatch(header -> ORDER.contains(WordKey.of(header.of(text))))
                    || YearHead.is(content)) {
                silent.add(cell.span());
                continue;
            }
            List<Span> rows = left(cells, cell);
            numbered.put(
                    cell.span(),
                    new Numbered(
                            columns,
                            rows,
                            topics(cells, cell),
                            owner(cells, cell),
                            addedUp(cells, cell),
                            inOf(content, columns, rows),
                            above,
                            caption));
        }
    }

    /**
     * The two lines before a place that are not empty, unless there is a table or a long text: "Bảng 2. Đoàn viên năm 2022", "ĐVT: người"; none
     * above the heading of a section.
     */
    private List<Span> linesAbove(int begin) {
        List<Span> lines = new ArrayList<>();
        int end = begin;
        while (end > 0 && lines.size() < 2 && begin - end <= CAPTION) {
            int from = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(from, end);
            if (line.indexOf('\t') >= 0 || line.length() > CAPTION) break;
            if (!line.isBlank() && !isToldBefore(line)) lines.addFirst(new Span(from, end));
            if (SECTION.matcher(line).lookingAt()) break;
            end = from - 1;
        }
        return lines;
    }

    /** What is told before a table, unlike its caption, is not of it. */
    private static boolean isToldBefore(String line) {
        return line.stripTrailing().endsWith(".") && line.length() > CAPTION / 2;
    }

    private @Nullable UnitOfMeasure inOf(String content, List<Span> columns, List<Span> rows) {
        if (content.contains("%")) return new UnitOfMeasure(Measure.RATE);
        for (List<Span> headers : List.of(columns, rows))
            for (Span header : headers.reversed()) {
                UnitOfMeasure in = UnitOfMeasure.in(header.of(text));
                if (in != null) return in;
            }
        return null;
    }

    private List<Span> above(List<Cell> cells, Cell cell) {
        return cells.stream()
                .filter(above -> above.header()
                        && above.row() < cell.row()
                        && above.column() < cell.column() + cell.columns()
                        && cell.column() < above.column() + above.columns()
                        && above.span().length() > 0)
                .map(Cell::span)
                .toList();
    }

    /** Words, or a year, or a school year's two. */
    private static boolean isHead(String content) {
        return !BARE.matcher(content).matches() || YearHead.is(content);
    }

    private List<Span> left(List<Cell> cells, Cell cell) {
        return heads(cells, cell).map(Cell::span).toList();
    }

    private Stream<Cell> heads(List<Cell> cells, Cell cell) {
        return cells.stream()
                .filter(left -> !left.header()
                        && left.column() < cell.column()
                        && left.row() <= cell.row()
                        && cell.row() < left.row() + left.rows()
                        && left.span().length() > 0
                        && isHead(left.span().of(text)));
    }

    private static final Pattern MEASURE = Pattern.compile("%|\\p{Ll}+(?: \\p{Ll}+)?|CĐCS|(?iu)(?:triệu |nghìn )?đồng");

    private boolean headsUnits(Span column) {
        String key = WordKey.of(column.of(text));
        return UNITS.begins(key) && !NOT_UNITS.begins(key);
    }

    /** The unit that a row is of: its head in a column that is headed as one of units. */
    private @Nullable Span owner(List<Cell> cells, Cell cell) {
        return heads(cells, cell)
                .filter(head -> isUnit(cells, head))
                .map(Cell::span)
                .filter(head -> !isTotal(head) && !isMeasure(head))
                .findFirst()
                .orElse(null);
    }

    /** "người", "cuộc" in a column that is headed "Đơn vị": what is counted, not whose it is. */
    private boolean isMeasure(Span head) {
        return MEASURE.matcher(head.of(text).strip()).matches();
    }

    /** "54 CĐCS khác", "Toàn huyện" in a column of units say whose the row is, not what it counts. */
    private List<Span> topics(List<Cell> cells, Cell cell) {
        return heads(cells, cell)
                .filter(head -> !isUnit(cells, head))
                .map(Cell::span)
                .toList();
    }

    private boolean isUnit(List<Cell> cells, Cell head) {
        return above(cells, head).stream().anyMatch(this::headsUnits);
    }

    private boolean addedUp(List<Cell> cells, Cell cell) {
        List<Span> own = left(cells, cell);
        return own.stream()
                        .noneMatch(head ->
                                isTotal(head) || TIME.matcher(head.of(text)).find())
                && cells.stream()
                        .filter(below -> !below.header() && below.row() > cell.row() && below.column() == cell.column())
                        .anyMatch(below -> left(cells, below).stream().anyMatch(this::isTotal));
    }

    /** "Tổng cộng", "Toàn huyện"; with its marks, for "công đoàn" is no "cộng". */
    private boolean isTotal(Span head) {
        String key = TonedKey.of(head.of(text));
        return TOTAL.begins(key) && !NOT_TOTAL.begins(key);
    }
}
