package vn.baocao.pipeline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list as it is written out: a title, a line below it, rows of texts under a header.
 *
 * @param widths of the columns, in letters
 * @param rows as long as the header; whole numbers in the first column
 * @param fixed how many of the first columns stand on every sheet of paper; all where it fits on one
 * @param notes what stands behind fields
 */
record ListDocument(
        String sheet,
        String title,
        String subtitle,
        List<String> header,
        List<Integer> widths,
        List<List<String>> rows,
        int fixed,
        List<Note> notes) {
    private static final int HEAD = 3;
    private static final float LINE = 16, HIGHEST = 400;

    /** The first row below the header, counted from 0. */
    static final int FIRST_ROW = HEAD + 1;

    /** A comment on a field, counted from 0. */
    record Note(int row, int column, String text) {}

    ListDocument(
            String sheet,
            String title,
            String subtitle,
            List<String> header,
            List<Integer> widths,
            List<List<String>> rows) {
        this(sheet, title, subtitle, header, widths, rows, header.size(), List.of());
    }

    /** For Excel. */
    String csv() {
        List<List<String>> all = new ArrayList<>(List.of(List.of(title), header));
        for (List<String> row : rows) all.add(row.stream().map(Formulas::safe).toList());
        return SearchCsv.written(all);
    }

    /** A web page; {@code language} is that of its texts. */
    String html(String language) {
        return html(List.of(this), language);
    }

    /** A web page with the lists below each other, under the title of the first. */
    static String html(List<ListDocument> lists, String language) {
        ListDocument first = lists.getFirst();
        Html html = Html.page(language, first.title, HtmlStyle.TABLE);
        html.open("header").element("h1", first.title).element("p", first.subtitle, "class", "sub");
        html.close("header").open("main");
        for (ListDocument list : lists) {
            if (!list.equals(first)) html.element("h2", list.sheet);
            list.write(html);
        }
        return html.close("main").end();
    }

    private void write(Html html) {
        Map<List<Integer>, String> behind = new HashMap<>();
        for (Note note : notes) behind.put(List.of(note.row, note.column), note.text);
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", sheet);
        html.open("table", "class", "list").open("thead").open("tr");
        for (String head : header) html.element("th", head, "scope", "col");
        html.close("tr").close("thead").open("tbody").line();
        for (int r = 0; r < rows.size(); r++) {
            html.open("tr");
            for (int c = 0; c < header.size(); c++)
                html.element(
                        "td", Formulas.unseen(Columns.shown(rows.get(r).get(c))), "title", behind.get(List.of(r, c)));
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div");
    }

    /** A workbook of one sheet. */
    byte[] workbook() throws IOException {
        return workbook(List.of(this));
    }

    /** A workbook with a sheet for each list. */
    static byte[] workbook(List<ListDocument> lists) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XlsxLook look = new XlsxLook(book);
            for (ListDocument list : lists) list.write(book.createSheet(list.sheet), look);
            book.write(out);
        }
        return out.toByteArray();
    }

    private void write(XSSFSheet page, XlsxLook look) {
        int last = header.size() - 1;
        XSSFCell top = page.createRow(0).createCell(0);
        top.setCellValue(title.toUpperCase(Locale.forLanguageTag("vi")));
        top.setCellStyle(look.title());
        XSSFCell below = page.createRow(1).createCell(0);
        below.setCellValue(subtitle);
        below.setCellStyle(look.subtitle());
        PaperColumns paper = PaperColumns.of(widths, fixed);
        // across the first sheet of paper, so that it is not cut in two
        int across = fixed + paper.sheets().getFirst().size() - 1;
        for (int r = 0; r < 2; r++) page.addMergedRegion(new CellRangeAddress(r, r, 0, across));
        XSSFRow head = page.createRow(HEAD);
        head.setHeightInPoints(high(header));
        for (int c = 0; c <= last; c++) {
            page.setColumnWidth(c, widths.get(c) * 256);
            XSSFCell cell = head.createCell(c);
            cell.setCellValue(header.get(c));
            cell.setCellStyle(look.header());
        }
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = page.createRow(FIRST_ROW + r);
            row(row, rows.get(r), look);
            row.setHeightInPoints(high(rows.get(r)));
        }
        page.createFreezePane(2, HEAD + 1);
        page.setAutoFilter(new CellRangeAddress(HEAD, HEAD + rows.size(), 0, last));
        XlsxPaper.parted(page, paper, fixed, HEAD, HEAD);
        if (notes.isEmpty()) return;
        XSSFDrawing drawing = page.createDrawingPatriarch();
        for (Note note : notes)
            XlsxNotes.put(drawing, page.getRow(FIRST_ROW + note.row).getCell(note.column), note.text);
    }

    // not all readers make wrapped rows as high as they need to be
    private float high(List<String> texts) {
        int lines = 1;
        for (int c = 0; c < texts.size(); c++) {
            int room = Math.max(1, widths.get(c) - 2);
            lines = Math.max(lines, (Columns.width(texts.get(c)) + room - 1) / room);
        }
        return Math.min(HIGHEST, LINE * lines + 3);
    }

    private static void row(XSSFRow row, List<String> texts, XlsxLook look) {
        for (int c = 0; c < texts.size(); c++) {
            XSSFCell cell = row.createCell(c);
            String text = Columns.shown(texts.get(c));
            if (c == 0) cell.setCellValue(Integer.parseInt(text));
            else if (!text.isEmpty()) cell.setCellValue(text.substring(0, Math.min(32_000, text.length())));
            cell.setCellStyle(c == 0 ? look.number(false) : look.safe(text, look.name(false)));
        }
    }
}
