package vn.baocao.pipeline.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Block;
import vn.baocao.extractors.text.LegacyEncoding;
import vn.baocao.extractors.text.Page;
import vn.baocao.extractors.text.Repair;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.TextRepair;

/**
 * A document while it is read: pieces in order, before any offset is taken. A page begins where a text holds {@link #PAGE}; its number and
 * whether it came from OCR are told with {@link #page}.
 */
final class Draft {
    /** Marks in a text that the next page begins here. */
    static final char PAGE = '\uFDD0';

    /** A stretch of layout with its text. */
    sealed interface Piece {
        record Heading(String text, int level) implements Piece {}

        record Paragraph(String text) implements Piece {}

        record Item(String text, int depth) implements Piece {}

        record Chrome(String text) implements Piece {}

        record Table(List<List<Cell>> rows) implements Piece {}
    }

    /** A table cell at its row and column (from 0), with its address where it is of a workbook. */
    record Cell(
            String text,
            int row,
            int column,
            int rows,
            int columns,
            boolean header,
            @Nullable String address) {}

    private record PageStart(int number, boolean ocr) {}

    private final Progress progress;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<PageStart> pages = new ArrayList<>();
    private final Set<Repair> repairs = new LinkedHashSet<>();
    private long length;

    Draft(Progress progress) {
        this.progress = progress;
    }

    /** Adds a piece; throws where the text of the document grows beyond all use. */
    void add(Piece piece) throws NotReadable {
        progress.step();
        length += switch (piece) {
            case Piece.Heading heading -> heading.text().length();
            case Piece.Paragraph paragraph -> paragraph.text().length();
            case Piece.Item item -> item.text().length();
            case Piece.Chrome chrome -> chrome.text().length();
            case Piece.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .mapToInt(c -> c.text().length() + 1)
                        .sum();
        };
        if (length > ReadLimits.TEXT_LENGTH)
            throw new NotReadable("too-large", "more than " + ReadLimits.TEXT_LENGTH + " characters of text");
        pieces.add(piece);
    }

    /** Tells of the page that the next mark begins. */
    void page(int number, boolean ocr) {
        pages.add(new PageStart(number, ocr));
    }

    void note(String kind, String says) {
        repairs.add(new Repair(kind, says));
    }

    /** Says that something was read, though no piece came of it yet. */
    void step() {
        progress.step();
    }

    /** The text of a run in Unicode: one in an old Vietnamese font is decoded by the font's name, and capitals come from it. */
    String decoded(String run, String font) {
        Optional<LegacyEncoding> encoding = LegacyEncoding.ofFont(font);
        if (encoding.isEmpty()
                || run.codePoints().anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9) || c == 0x110 || c == 0x111)) return run;
        String text = encoding.get().decode(run);
        if (LegacyEncoding.isCapitalFont(font)) text = text.toUpperCase(Locale.ROOT);
        if (!text.equals(run))
            note(
                    encoding.get().code(),
                    "Phông chữ dùng bảng mã " + encoding.get().label() + ", đã chuyển sang Unicode.");
        return text;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether no piece holds a letter or digit. */
    boolean isBlank() {
        return texts().stream().noneMatch(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** Mends the text, takes the offsets and gives the report's text. */
    ReportText finish(String id) {
        List<String> mended = TextRepair.ofPieces(texts(), repairs);
        Writer writer = new Writer();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Table table) {
                List<String> cells = new ArrayList<>();
                for (List<Cell> row : table.rows()) for (int i = 0; i < row.size(); i++) cells.add(mended.get(at++));
                writer.table(table, cells);
            } else {
                writer.line(piece, tidy(mended.get(at++)));
            }
        }
        return writer.report(id);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Heading heading -> texts.add(heading.text());
                case Piece.Paragraph paragraph -> texts.add(paragraph.text());
                case Piece.Item item -> texts.add(item.text());
                case Piece.Chrome chrome -> texts.add(chrome.text());
                case Piece.Table table -> table.rows().forEach(row -> row.forEach(cell -> texts.add(cell.text())));
            }
        }
        return texts;
    }

    // blanks at the ends of lines carry nothing
    private static String tidy(String text) {
        return text.strip()
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n[ \\t]+", "\n")
                .replaceAll("\n{2,}", "\n");
    }

    /** Puts the text together and takes the offsets. */
    private final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        void line(Piece piece, String line) {
            if (line.chars().allMatch(c -> c == PAGE)) {
                if (!line.isEmpty() && text.length() > 0) text.append('\n');
                append(line);
                return;
            }
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') text.append('\n');
            Span span = append(line);
            blocks.add(
                    switch (piece) {
                        case Piece.Heading heading -> new Block.Heading(span, heading.level());
                        case Piece.Item item -> new Block.ListItem(span, item.depth());
                        case Piece.Chrome chrome -> new Block.Chrome(span);
                        case Piece.Paragraph paragraph -> new Block.Paragraph(span);
                        case Piece.Table table -> throw new IllegalStateException("a table is no line");
                    });
        }

        void table(Piece.Table table, List<String> cells) {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') text.append('\n');
            int begin = text.length();
            int at = 0;
            List<List<Block.Cell>> rows = new ArrayList<>();
            for (List<Cell> row : table.rows()) {
                List<String> lines = cells.subList(at, at + row.size()).stream()
                        .map(Draft::tidy)
                        .toList();
                at += row.size();
                // cells of one line stand side by side; where a cell has several, each begins on its own
                char between = lines.stream().anyMatch(line -> line.indexOf('\n') >= 0) ? '\n' : '\t';
                List<Block.Cell> placed = new ArrayList<>();
                if (!rows.isEmpty()) text.append('\n');
                for (int i = 0; i < row.size(); i++) {
                    Cell cell = row.get(i);
                    if (i > 0) text.append(between);
                    placed.add(new Block.Cell(
                            append(lines.get(i)),
                            cell.row(),
                            cell.column(),
                            cell.rows(),
                            cell.columns(),
                            cell.header(),
                            cell.address()));
                }
                rows.add(placed);
            }
            blocks.add(new Block.Table(new Span(begin, text.length()), rows));
        }

        private Span append(String line) {
            int begin = text.length();
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == PAGE) starts.add(text.length());
                else text.append(c);
            }
            return new Span(begin, text.length());
        }

        ReportText report(String id) {
            List<Page> all = new ArrayList<>();
            for (int i = 0; i < starts.size() && i < pages.size(); i++) {
                int end = i + 1 < Math.min(starts.size(), pages.size()) ? starts.get(i + 1) : text.length();
                all.add(new Page(
                        pages.get(i).number(),
                        new Span(i == 0 ? 0 : starts.get(i), end),
                        pages.get(i).ocr()));
            }
            String whole = text.toString();
            return new ReportText(id, whole, Layout.of(whole, blocks), all, List.copyOf(repairs));
        }
    }
}
