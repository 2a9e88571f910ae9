package vn.baocao.pipeline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.At;
import vn.baocao.index.table.TablePage.Column;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.index.table.TablePage.Part;
import vn.baocao.index.table.TablePage.Row;
import vn.baocao.index.table.TablePages;

/** Writes a comparison as a workbook: one sheet a page with real numbers and live formulas, and the sentences behind them. */
public final class TableXlsx {
    /** The first column with figures; before it stand the running number and the row's heading. */
    static final int FIRST = 2;

    private static final float ROW = 18;
    private static final float LINE = 16;

    private final TableWords words;

    public TableXlsx(TableWords words) {
        this.words = words;
    }

    /** Writes the workbook; the stream stays open. */
    public void write(TableDocument document, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XlsxLook look = new XlsxLook(book);
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            for (String own : List.of("xlsx.sources", "xlsx.charts", "xlsx.notes")) names.add(words.get(own));
            List<XlsxSources.Stated> stated = new ArrayList<>();
            XlsxChart charts = new XlsxChart(words, book);
            List<TablePage> noted = new ArrayList<>();
            for (TablePage page : document.pages()) {
                XSSFSheet sheet = book.createSheet(name(words.heading(page.heading()), names));
                Page written = new Page(document, page, sheet, look, stated);
                written.write();
                charts.add(document, page, sheet, written.first);
                if (written.parted()) noted.add(page);
            }
            charts.draw();
            if (!noted.isEmpty()) notes(book.createSheet(words.get("xlsx.notes")), look, document, noted);
            if (document.pages().isEmpty()) book.createSheet(name(words.get("xlsx.title", ""), names));
            new XlsxSources(words, look).write(book.createSheet(words.get("xlsx.sources")), stated, document);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
    }

    // of tables that take several sheets of paper: below one of them they would be cut, or fill one of their own
    private void notes(XSSFSheet sheet, XlsxLook look, TableDocument document, List<TablePage> pages) {
        List<String> lines = lines(document, pages);
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            XSSFCell cell = row.createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(look.safe(lines.get(i), look.note()));
            row.setHeightInPoints(LINE * PaperColumns.linesIn(lines.get(i), PaperColumns.SHEET * 12 / 11));
        }
        sheet.setColumnWidth(0, PaperColumns.SHEET * 256);
        XlsxPaper.whole(sheet);
    }

    // what signs mean, what sums are of, what was left out; how many cells there are is seen
    private List<String> lines(TableDocument document, List<TablePage> pages) {
        List<String> lines = new ArrayList<>(Legend.lines(pages, words));
        for (TablePage page : pages)
            for (String note : new RestatedNotes(words).notes(document, page))
                if (!lines.contains(note)) lines.add(note);
        lines.addAll(new TableNotes(words).of(document.table(), false));
        List<String> counts = words.counts(document, false);
        lines.addAll(counts.subList(1, counts.size()));
        return lines;
    }

    // at most 31 letters, none that Excel forbids, no comma, which ends a name in the repeated rows and columns, and
    // each only once
    static String name(String wanted, Set<String> taken) {
        String plain = wanted.strip().replace(", ", " – ").replace(',', '-');
        String safe = WorkbookUtil.createSafeSheetName(plain.isEmpty() ? "-" : plain);
        String name = safe;
        for (int n = 2; !taken.add(name); n++) {
            String end = " (" + n + ")";
            name = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return name;
    }

    /** Writes one page to its sheet. */
    private final class Page {
        private final TableDocument document;
        private final TablePage page;
        private final XSSFSheet sheet;
        private final XlsxLook look;
        private final List<XlsxSources.Stated> stated;
        private final XlsxNotes notes;
        private final boolean parts;
        private final PaperColumns paper;
        private int first;

        Page(TableDocument document, TablePage page, XSSFSheet sheet, XlsxLook look, List<XlsxSources.Stated> stated) {
            this.document = document;
            this.page = page;
            this.sheet = sheet;
            this.look = look;
            this.stated = stated;
            this.notes = new XlsxNotes(words, sheet);
            this.parts = PaperColumns.parts(page);
            this.paper = PaperColumns.of(page, words);
        }

        void write() {
            int header = title();
            first = header + (parts ? 2 : 1);
            header(header);
            for (int r = 0; r < page.rows().size(); r++) row(r);
            legend(first + page.rows().size() + 1);
            sheet.createFreezePane(FIRST, first);
            widths();
            XlsxPaper.parted(sheet, paper, FIRST, header, first - 1);
        }

        private int title() {
            // across the first sheet of paper, so that it is not cut in two
            int last = FIRST + Math.max(1, paper.sheets().getFirst().size()) - 1;
            line(0, words.form(document, page), look.title(), last);
            line(1, words.origin(document), look.subtitle(), last);
            String measure = words.measureOf(page);
            if (measure != null && !measure.isEmpty())
                line(2, words.get("unit-of-measure", measure), look.measure(), last);
            return 3;
        }

        private void line(int row, String text, CellStyle style, int last) {
            // columns that stand on every sheet of paper would show a piece of it on each
            int begin = paper.sheets().size() > 1 ? FIRST : 0;
            XSSFCell cell = sheet.createRow(row).createCell(begin);
            cell.setCellValue(text);
            cell.setCellStyle(style);
            if (last > begin) sheet.addMergedRegion(new CellRangeAddress(row, row, begin, last));
        }

        private void header(int at) {
            XSSFRow top = sheet.createRow(at);
            XSSFRow below = parts ? sheet.createRow(at + 1) : top;
            // merged cells never grow by themselves
            top.setHeightInPoints(Math.max(parts ? 20 : 36, headLines() * LINE + 4));
            if (parts) below.setHeightInPoints(partLines() * LINE + 4);
            text(top, 0, words.get("column.no"), look.header());
            text(top, 1, words.rows(document.layout()), look.header());
            if (parts)
                for (int c = 0; c < FIRST; c++) {
                    below.createCell(c).setCellStyle(look.header());
                    sheet.addMergedRegion(new CellRangeAddress(at, at + 1, c, c));
                }
            for (int c = 0; c < page.columns().size(); c++) {
                Column column = page.columns().get(c);
                int begin = c;
                while (begin > 0 && page.columns().get(begin - 1).heading().equals(column.heading())) begin--;
                boolean last = c + 1 == page.columns().size()
                        || !page.columns().get(c + 1).heading().equals(column.heading());
                text(top, FIRST + c, begin == c ? words.headingWithMeasure(column.heading()) : "", look.header());
                if (parts) text(below, FIRST + c, words.part(column), look.header());
                if (last && begin < c) sheet.addMergedRegion(new CellRangeAddress(at, at, FIRST + begin, FIRST + c));
            }
        }

        // of the heading that needs most, over all columns that it spans
        private int headLines() {
            int most = 1;
            for (int c = 0; c < page.columns().size(); ) {
                int end = c + 1;
                while (end < page.columns().size()
                        && page.columns()
                                .get(end)
                                .heading()
                                .equals(page.columns().get(c).heading())) end++;
                int wide = paper.widths().subList(c, end).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                String heading = words.headingWithMeasure(page.columns().get(c).heading());
                most = Math.max(most, PaperColumns.linesIn(heading, wide));
                c = end;
            }
            return most;
        }

        private int partLines() {
            int most = 2;
            for (int c = 0; c < page.columns().size(); c++)
                most = Math.max(
                        most,
                        PaperColumns.linesIn(
                                words.part(page.columns().get(c)),
                                paper.widths().get(c)));
            return most;
        }

        private void row(int r) {
            Row row = page.rows().get(r);
            boolean total = !(row instanceof Row.Figures);
            XSSFRow out = sheet.createRow(first + r);
            out.setHeightInPoints(ROW * paper.lines(words.row(row)));
            XSSFCell number = out.createCell(0);
            number.setCellStyle(look.number(total));
            if (!total) number(number, row, r);
            text(out, 1, words.row(row), look.name(total));
            for (int c = 0; c < page.columns().size(); c++) field(out, row, c, total);
        }

        // of ranked units their rank, else how many rows there are so far
        private void number(XSSFCell cell, Row row, int r) {
            int number = Math.toIntExact(page.rows().subList(0, r + 1).stream()
                    .filter(Row.Figures.class::isInstance)
                    .count());
            String shown = TableWords.number(document, row, number);
            if (shown.equals(TableWords.NO_RANK)) cell.setCellValue(shown);
            else cell.setCellValue(Integer.parseInt(shown));
        }

        private void field(XSSFRow out, Row row, int c, boolean total) {
            Column column = page.columns().get(c);
            Field field = row.fields().get(c);
            XSSFCell cell = out.createCell(FIRST + c);
            switch (field) {
                case Field.Figure figure -> {
                    figure(cell, figure);
                    stated.add(
                            new XlsxSources.Stated(sheet.getSheetName(), cell.getReference(), figure, column.part()));
                    notes.add(cell, figure);
                }
                case Field.Computed computed -> {
                    // the formula is exact, its format rounds
                    BigDecimal number = TableWords.shown(computed, page.line(row, column));
                    cell.setCellStyle(number == null ? look.blank(total) : look.worked(computed.part(), number, total));
                    if (number != null) cell.setCellFormula(formula(computed));
                }
                case Field.Sum sum -> {
                    BigDecimal number = sum.number();
                    String gaps = sum.gaps() ? " (" + TableWords.gaps(sum) + ")" : "";
                    cell.setCellStyle(look.total(number == null ? BigDecimal.ZERO : number, gaps, sum.rough()));
                    if (number != null) cell.setCellFormula(sum(sum, FIRST + c));
                    else if (sum.gaps()) cell.setCellValue(gaps.strip());
                    if (sum.conflicts() > 0) notes.add(cell, inDoubt(sum, c));
                }
                case Field.Blank ignored -> cell.setCellStyle(look.blank(total));
            }
        }

        // which cells a sum goes past
        private String inDoubt(Field.Sum sum, int c) {
            List<String> cells = new ArrayList<>();
            for (int r : sum.rows())
                if (page.rows().get(r).fields().get(c) instanceof Field.Figure figure
                        && TablePages.inDoubt(figure.cell()))
                    cells.add(words.rowName(page.rows().get(r)) + ": " + words.cell(figure.cell()));
            return words.get("sum.in-doubt", cells.size(), String.join("; ", cells));
        }

        private void figure(XSSFCell cell, Field.Figure figure) {
            Shown shown = Shown.of(figure, words);
            BigDecimal number = shown.number();
            if (number == null) {
                cell.setCellValue(shown.text(words.numbers()));
                cell.setCellStyle(look.words(shown.sort()));
            } else {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(look.figure(number, shown.before(), shown.after(), shown.sort() == Shown.Sort.ADDED));
            }
        }

        private String formula(Field.Computed computed) {
            String earlier = reference(computed.earlier());
            String later = reference(computed.later());
            if (computed.part() == Part.CHANGE) return later + "-" + earlier;
            return computed.part() == Part.REACHED || computed.part() == Part.PER
                    ? later + "/" + earlier
                    : "(" + later + "-" + earlier + ")/ABS(" + earlier + ")";
        }

        private String reference(At at) {
            return new CellReference(first + at.row(), FIRST + at.column()).formatAsString();
        }

        // runs of rows, so that the sum holds just those that it is of
        private String sum(Field.Sum sum, int column) {
            List<String> runs = new ArrayList<>();
            List<Integer> rows = sum.rows();
            for (int i = 0; i < rows.size(); ) {
                int j = i;
                while (j + 1 < rows.size() && rows.get(j + 1) == rows.get(j) + 1) j++;
                String from = new CellReference(first + rows.get(i), column).formatAsString();
                String to = new CellReference(first + rows.get(j), column).formatAsString();
                runs.add(i == j ? from : from + ":" + to);
                i = j + 1;
            }
            return "SUM(" + String.join(",", runs) + ")";
        }

        /** Whether its columns take several sheets of paper. */
        boolean parted() {
            return paper.sheets().size() > 1;
        }

        private void legend(int at) {
            List<String> lines = parted()
                    ? List.of(words.get("xlsx.see-notes", words.get("xlsx.notes")))
                    : lines(document, List.of(page));
            // behind the columns that stand on every sheet of paper, across the first, so that none is cut
            int begin = paper.sheets().size() > 1 ? FIRST : 1;
            int last = FIRST + paper.sheets().getFirst().size() - 1;
            int wide = paper.sheets().getFirst().stream()
                            .mapToInt(paper.widths()::get)
                            .sum()
                    + (begin < FIRST ? paper.name() : 0);
            for (int i = 0; i < lines.size(); i++) {
                XSSFRow row = sheet.createRow(at + i);
                text(row, begin, lines.get(i), look.note());
                row.setHeightInPoints(LINE * PaperColumns.linesIn(lines.get(i), wide * 12 / 11));
                if (last > begin) sheet.addMergedRegion(new CellRangeAddress(at + i, at + i, begin, last));
            }
        }

        private void text(XSSFRow row, int column, String text, CellStyle style) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(text);
            cell.setCellStyle(look.safe(text, style));
        }

        private void widths() {
            sheet.setColumnWidth(0, PaperColumns.NUMBER * 256);
            sheet.setColumnWidth(1, paper.name() * 256);
            for (int c = 0; c < page.columns().size(); c++)
                sheet.setColumnWidth(FIRST + c, paper.widths().get(c) * 256);
        }
    }
}
