package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.ListManager;

/** Reads .doc of Word 97 and later run by run, for the fonts, deleted stretches and merged cells that Tika's own reading leaves out. */
final class DocReader {
    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_SHOWS = '\u0014';
    private static final char FIELD_ENDS = '\u0015';

    private final Draft draft;
    private final StringBuilder line = new StringBuilder();
    private int letters;
    private int boldLetters;
    private int code;
    private int pages;

    DocReader(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HWPFDocument document = new HWPFDocument(container)) {
            draft.page(++pages, false);
            draft.add(new Draft.Piece.Paragraph(String.valueOf(Draft.PAGE)));
            ListManager lists = new ListManager(document);
            range(document.getRange(), document, lists);
            range(document.getMainTextboxRange(), document, lists);
            range(document.getFootnoteRange(), document, lists);
            range(document.getEndnoteRange(), document, lists);
            headsAndFeet(document.getHeaderStoryRange(), lists);
        }
    }

    // the same on the first, odd and even pages: said once
    private void headsAndFeet(Range range, ListManager lists) throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < range.numParagraphs(); i++)
            seen.add(text(range.getParagraph(i), lists)
                    .replace(String.valueOf(Draft.PAGE), "")
                    .strip());
        for (String line : seen) draft.add(new Draft.Piece.Chrome(line));
    }

    private void range(Range range, HWPFDocument document, ListManager lists) throws IOException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                paragraph(paragraph, document, lists);
                continue;
            }
            Table table = range.getTable(paragraph);
            TableRows rows = new TableRows();
            table(table, rows, lists);
            for (Draft.Piece piece : rows.pieces(false)) draft.add(piece);
            i += Math.max(1, table.numParagraphs()) - 1;
        }
    }

    private void table(Table table, TableRows rows, ListManager lists) {
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            rows.nextRow();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                if (cell.isMerged() && !cell.isFirstMerged()) continue;
                int columns = 1;
                while (cell.isFirstMerged()
                        && c + columns < row.numCells()
                        && row.getCell(c + columns).isMerged()
                        && !row.getCell(c + columns).isFirstMerged()) columns++;
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) rows.continueAbove(columns);
                else rows.nextCell(1, columns, row.isTableHeader());
                StringBuilder text = new StringBuilder();
                for (int p = 0; p < cell.numParagraphs(); p++)
                    text.append(text(cell.getParagraph(p), lists)).append('\n');
                rows.text(text.toString());
            }
        }
    }

    private void paragraph(Paragraph paragraph, HWPFDocument document, ListManager lists) throws IOException {
        String text = text(paragraph, lists);
        if (text.isBlank()) return;
        boolean bold = letters > 0 && letters == boldLetters;
        int heading = heading(paragraph, document);
        draft.add(heading > 0 ? new Draft.Piece.Heading(text, heading) : LineKind.of(text, bold));
    }

    private static int heading(Paragraph paragraph, HWPFDocument document) {
        int outline = paragraph.getLvl();
        if (outline >= 0 && outline < 8) return outline + 1;
        int style = paragraph.getStyleIndex();
        if (style < 0 || style >= document.getStyleSheet().numStyles()) return 0;
        var described = document.getStyleSheet().getStyleDescription(style);
        return described == null || described.getName() == null ? 0 : DocxStyles.headingOf(described.getName());
    }

    private String text(Paragraph paragraph, ListManager lists) {
        line.setLength(0);
        // a field whose end is missing must not swallow the rest
        code = 0;
        letters = 0;
        boldLetters = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) run(paragraph.getCharacterRun(i));
        String text = line.toString();
        if (text.isBlank() || !paragraph.isInList()) return text;
        return lists.getFormattedNumber(paragraph)
                        .replaceAll("[\\uE000-\\uF8FF]", "-")
                        .strip() + " " + text;
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isMarkedInserted())
            draft.note(
                    "tracked-changes",
                    "Văn bản có theo dõi thay đổi (track changes); đọc như đã chấp nhận các thay đổi.");
        StringBuilder shown = new StringBuilder();
        String raw = run.text();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case FIELD_BEGINS -> code++;
                case FIELD_SHOWS, FIELD_ENDS -> code = Math.max(0, code - 1);
                // marks of pictures, notes, drawings; ends of cells and paragraphs
                case '\u0001', '\u0002', '\u0003', '\u0005', '\u0007', '\u0008', '\r', '\u001F' -> {}
                case '\u001E' -> shown.append('-');
                case '\u000B' -> shown.append('\n');
                case '\f' -> shown.append(Draft.PAGE);
                default -> {
                    if (code == 0) shown.append(c);
                }
            }
        }
        if (run.isMarkedDeleted() || run.isVanished()) return;
        for (int i = 0; i < shown.length(); i++) if (shown.charAt(i) == Draft.PAGE) draft.page(++pages, false);
        String text = draft.decoded(shown.toString(), run.getFontName() == null ? "" : run.getFontName());
        line.append(text);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) continue;
            letters++;
            if (run.isBold()) boldLetters++;
        }
    }
}
