package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.text.Block.Cell;
import vn.baocao.extractors.text.Block.Chrome;
import vn.baocao.extractors.text.Block.Heading;
import vn.baocao.extractors.text.Block.ListItem;
import vn.baocao.extractors.text.Block.Paragraph;
import vn.baocao.extractors.text.Block.Table;
import vn.baocao.extractors.text.Passage.Role;

/** Cuts a report into the rooms in which quantities are read, each with the headings above it and its part of the report. */
public final class Passages {
    private final String text;
    private final List<Block> blocks;
    private final Outline outline;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.outline = new Outline(text, blocks);
    }

    /**
     * The sentences, items and cells of the report in text order, not overlapping; every letter and digit is in one of them. Where the
     * report has no blocks, those that its lines show are taken.
     */
    public static List<Passage> of(ReportText report) {
        List<Block> blocks = report.blocks().isEmpty() ? PlainText.blocks(report.text()) : report.blocks();
        String text = Line.flat(report.text());
        Passages cut = new Passages(text, whole(text, blocks));
        cut.run();
        return List.copyOf(cut.passages);
    }

    /** The blocks with a paragraph wherever text stands between them. */
    private static List<Block> whole(String text, List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        int at = 0;
        for (Block block : blocks) {
            addGap(text, at, block.span().begin(), all);
            all.add(block);
            at = block.span().end();
        }
        addGap(text, at, text.length(), all);
        return all;
    }

    private static void addGap(String text, int begin, int end, List<Block> all) {
        for (int i = begin; i < end; i++)
            if (Character.isLetterOrDigit(text.charAt(i))) {
                all.add(new Paragraph(new Span(begin, end)));
                return;
            }
    }

    private void run() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block) {
                case Chrome chrome -> passages.add(new Passage(chrome.span(), List.of(), Role.CHROME));
                case Heading heading -> heading(heading, i);
                case Paragraph paragraph -> paragraph(paragraph.span(), i);
                case ListItem item -> item(item);
                case Table table -> table(table);
            }
        }
    }

    private void heading(Heading heading, int place) {
        List<Span> above = outline.open(heading, place);
        if (!heading.span().of(text).isBlank()) passages.add(new Passage(heading.span(), above, outline.role()));
    }

    private void paragraph(Span span, int place) {
        outline.paragraph(span, place);
        List<Span> sentences = Sentences.of(text, span);
        List<Span> labels = RoundUp.labels(text, sentences);
        RunningPlan running = new RunningPlan(outline.role(), outline.time());
        boolean limits = Limits.open(span.of(text));
        Span last = span;
        for (int i = 0; i < sentences.size(); i++) {
            List<Span> context = new ArrayList<>(outline.context());
            if (!labels.isEmpty() && !labels.get(i).equals(RoundUp.NONE)) context.add(labels.get(i));
            last = sentences.get(i);
            Role role = running.next(last.of(text));
            passages.add(new Passage(last, context, limits && role == Role.PLAN ? Role.RESULT : role));
        }
        if (!sentences.isEmpty() && last.of(text).endsWith(":"))
            outline.lead(last, 0, passages.get(passages.size() - 1).role());
    }

    private void item(ListItem item) {
        outline.item(item);
        List<Span> sentences = Sentences.of(text, item.span());
        List<Span> context = outline.context();
        RunningPlan running = new RunningPlan(outline.role(), outline.time());
        for (Span sentence : sentences) passages.add(new Passage(sentence, context, running.next(sentence.of(text))));
        if (sentences.isEmpty()) return;
        Span last = sentences.get(sentences.size() - 1);
        String end = last.of(text);
        if (end.endsWith(":") || Character.isLetter(end.charAt(end.length() - 1)))
            outline.lead(last, item.depth(), passages.get(passages.size() - 1).role());
    }

    private void table(Table table) {
        outline.table();
        List<Cell> before = new ArrayList<>();
        table.rows().forEach(before::addAll);
        boolean tellsResults = before.stream()
                .anyMatch(cell ->
                        cell.header() && Sections.isResultColumn(cell.span().of(text)));
        for (Cell cell : before) {
            if (cell.span().length() == 0) continue;
            List<Span> context = new ArrayList<>(outline.context());
            Role role = outline.role();
            if (!cell.header()) {
                List<Span> columns = columnHeaders(before, cell);
                boolean plans = columns.stream().anyMatch(header -> Sections.isPlanColumn(header.of(text)));
                boolean figure = !isWords(cell.span().of(text))
                        || (tellsResults && hasDigit(cell.span().of(text)));
                if (plans && role != Role.HEADER && figure) role = Role.PLAN;
                context.addAll(columns);
                context.addAll(rowHeaders(before, cell));
            }
            passages.add(new Passage(cell.span(), context, role));
        }
    }

    private static List<Span> columnHeaders(List<Cell> cells, Cell cell) {
        List<Span> headers = new ArrayList<>();
        for (Cell above : cells)
            if (above.header()
                    && above.row() < cell.row()
                    && above.column() < cell.column() + cell.columns()
                    && cell.column() < above.column() + above.columns()
                    && above.span().length() > 0) headers.add(above.span());
        return headers;
    }

    /** The cells left of it in its row that hold words or years: the headers of the row, from the left. */
    private List<Span> rowHeaders(List<Cell> cells, Cell cell) {
        List<Span> headers = new ArrayList<>();
        for (Cell left : cells)
            if (!left.header()
                    && left.column() < cell.column()
                    && left.row() <= cell.row()
                    && cell.row() < left.row() + left.rows()
                    && (isWords(left.span().of(text)) || YearHead.is(left.span().of(text)))) headers.add(left.span());
        return headers;
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    private static boolean isWords(String cell) {
        long letters = cell.chars().filter(Character::isLetter).count();
        long digits = cell.chars().filter(Character::isDigit).count();
        return letters > 2 && letters > digits;
    }
}
