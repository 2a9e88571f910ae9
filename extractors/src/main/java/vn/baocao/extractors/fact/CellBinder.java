package vn.baocao.extractors.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baocao.extractors.fact.IndicatorNaming.Named;
import vn.baocao.extractors.fact.TableCells.Numbered;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.IndicatorCues;
import vn.baocao.extractors.lexicon.IndicatorCues.Cue;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.Per;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/** Reads the number of a table cell by its column and row headers: what it counts, in which unit, and whether it is planned. */
final class CellBinder {
    private static final WordLists HEADERS = WordLists.load("tables.yaml");
    private final Phrases planned = HEADERS.phrases("planned");
    private final Phrases money = HEADERS.phrases("money");
    private final Phrases change = HEADERS.phrases("change");
    private final Phrases share = HEADERS.phrases("share");
    private final IndicatorCues lexicon;
    private final IndicatorNaming naming;

    /** What a cell says, before it is placed. */
    record Cell(
            PassageView view,
            Counted figure,
            Measure measure,
            UnitOfMeasure in,
            Status status,
            String statusRule,
            Named named) {}

    CellBinder(IndicatorCues lexicon, IndicatorNaming naming) {
        this.lexicon = lexicon;
        this.naming = naming;
    }

    /** Reads one figure of a cell; {@code units} are unit names found anywhere in the report: a header that is one names no indicator. */
    Cell read(Wordings wordings, Passage passage, Numbered cell, Figure figure, List<Mention> units) {
        Set<Span> names = units.stream().map(Mention::span).collect(Collectors.toSet());
        String columnKeys = keys(wordings.text, cell.columns());
        Cell best = null;
        for (List<Span> headers : candidates(cell, names)) {
            Cell read = read(wordings, passage, cell, figure, headers, columnKeys);
            if (best == null || read.named().score() > best.named().score()) best = read;
        }
        if (best == null) throw new IllegalStateException("a cell has at least one candidate");
        return best;
    }

    private static List<List<Span>> candidates(Numbered cell, Set<Span> names) {
        List<Span> rows = cell.topics().stream()
                .filter(row -> names.stream().noneMatch(name -> name.begin() == row.begin() && row.contains(name)))
                .toList();
        List<Span> both = new ArrayList<>(cell.columns());
        both.addAll(rows);
        return List.of(rows, cell.columns(), both);
    }

    private Cell read(
            Wordings wordings, Passage passage, Numbered cell, Figure figure, List<Span> headers, String columnKeys) {
        PassageView view =
                new PassageView(wordings, passage, headers, cuesAbove(wordings, cell), List.of(figure), lexicon);
        Counted counted = view.figures.getFirst();
        UnitOfMeasure in = in(view, counted, cell);
        Status status = status(passage, columnKeys, in.measure());
        Named named = naming.name(view, counted, in.measure());
        if (in.measure() == Measure.RATE && share.find(columnKeys) >= 0)
            named = new Named(Indicator.ACHIEVED, named.score(), Basis.TABLE_CELL, named.cue(), named.considered());
        return new Cell(view, counted, in.measure(), in, status, statusRule(passage, columnKeys, in.measure()), named);
    }

    /** The cues of the lines above the table, the nearest first: "Đóng góp quỹ Mái ấm công đoàn năm 2022". */
    private List<List<Hit<List<Cue>>>> cuesAbove(Wordings wordings, Numbered cell) {
        return cell.above().reversed().stream()
                .map(line -> wordings.of(line).cues())
                .toList();
    }

    /** The cell read as something else than the rules say: its value and what it would be called. */
    Cell as(Cell cell, Numbered numbered, Reading reading) {
        UnitOfMeasure in = cell.in();
        Named named = cell.named();
        if (reading.measure() != cell.measure()) {
            UnitOfMeasure caption = numbered.caption();
            in = caption != null && caption.measure() == reading.measure()
                    ? caption
                    : new UnitOfMeasure(reading.measure());
            named = naming.name(cell.view(), cell.figure(), reading.measure());
        }
        return new Cell(cell.view(), cell.figure(), reading.measure(), in, reading.status(), cell.statusRule(), named);
    }

    /** The amount of a cell: its number times what its numbers are in, negative for a fall that is written so. */
    static Quantity value(String text, Cell cell) {
        Quantity read = cell.figure().figure().quantity();
        BigDecimal amount = read.amount().multiply(cell.in().times());
        boolean fall =
                cell.status() == Status.CHANGE && isNegative(text, cell.figure().figure()) && amount.signum() > 0;
        Per per = read.per() != null ? read.per() : cell.in().per();
        return new Quantity(fall ? amount.negate() : amount, null, cell.measure(), read.qualifier(), per);
    }

    private UnitOfMeasure in(PassageView view, Counted figure, Numbered cell) {
        UnitOfMeasure said = cell.in();
        if (said != null) return said;
        UnitOfMeasure caption = cell.caption();
        if (caption == null || caption.measure() != Measure.MONEY) return UnitOfMeasure.ONES;
        if (cell.columns().stream().anyMatch(head -> money.is(WordKey.of(head.of(view.text))))) return caption;
        double amount = naming.name(view, figure, Measure.MONEY).score();
        Named count = naming.name(view, figure, Measure.COUNT);
        boolean nothingCounted = count.indicator().equals(IndicatorNaming.OTHER);
        return nothingCounted || amount >= count.score() ? caption : UnitOfMeasure.ONES;
    }

    private Status status(Passage passage, String columnKeys, Measure measure) {
        if (measure == Measure.RATE && share.find(columnKeys) >= 0) return Status.ACTUAL;
        if (change.find(columnKeys) >= 0) return Status.CHANGE;
        if (planned.find(columnKeys) >= 0) return Status.TARGET;
        return passage.role() == Passage.Role.PLAN ? Status.TARGET : Status.ACTUAL;
    }

    /** What told the status of a cell, as a rule: its column's head, else the part of the report. */
    private String statusRule(Passage passage, String columnKeys, Measure measure) {
        if (measure == Measure.RATE && share.find(columnKeys) >= 0) return "tables.yaml#share";
        if (change.find(columnKeys) >= 0) return "tables.yaml#change";
        if (planned.find(columnKeys) >= 0) return "tables.yaml#planned";
        return "section#" + passage.role().name().toLowerCase(Locale.ROOT);
    }

    private static boolean isNegative(String text, Figure figure) {
        int before = figure.span().begin() - 1;
        return before >= 0 && "-–−".indexOf(text.charAt(before)) >= 0;
    }

    private static String keys(String text, List<Span> headers) {
        return headers.stream().map(header -> WordKey.of(header.of(text))).collect(Collectors.joining(" "));
    }
}
