package vn.baocao.pipeline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list as it is written out: a title, a line below it, rows of texts under a header.
 *
 * @param widths of the columns, in letters
 * @param rows as long as the header; whole numbers in the first column
 */
record ListDocument(
        String sheet,
        String title,
        String subtitle,
        List<String> header,
        List<Integer> widths,
        List<List<String>> rows) {
    private static final int HEAD = 3;

    /** For Excel. */
    String csv() {
        List<List<String>> all = new ArrayList<>(List.of(List.of(title), header));
        for (List<String> row : rows) all.add(row.stream().map(Formulas::safe).toList());
        return SearchCsv.written(all);
    }

    /** A web page; {@code language} is that of its texts. */
    String html(String language) {
        Html html = Html.page(language, title, HtmlStyle.TABLE);
        html.open("header").element("h1", title).element("p", subtitle, "class", "sub");
        html.close("header").open("main");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", title);
        html.open("table", "class", "list").open("thead").open("tr");
        for (String head : header) html.element("th", head, "scope", "col");
        html.close("tr").close("thead").open("tbody").line();
        for (List<String> row : rows) {
            html.open("tr");
            for (String text : row) html.element("td", Formulas.safe(Columns.shown(text)));
            html.close("tr").line();
        }
        return html.close("tbody").close("table").close("div").close("main").end();
    }

    /** A workbook of one sheet. */
    byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XlsxLook look = new XlsxLook(book);
            XSSFSheet page = book.createSheet(sheet);
            int last = header.size() - 1;
            XSSFCell top = page.createRow(0).createCell(0);
            top.setCellValue(title.toUpperCase(Locale.forLanguageTag("vi")));
            top.setCellStyle(look.title());
            XSSFCell below = page.createRow(1).createCell(0);
            below.setCellValue(subtitle);
            below.setCellStyle(look.subtitle());
            for (int r = 0; r < 2; r++) page.addMergedRegion(new CellRangeAddress(r, r, 0, last));
            XSSFRow head = page.createRow(HEAD);
            head.setHeightInPoints(24);
            for (int c = 0; c <= last; c++) {
                page.setColumnWidth(c, widths.get(c) * 256);
                XSSFCell cell = head.createCell(c);
                cell.setCellValue(header.get(c));
                cell.setCellStyle(look.header());
            }
            for (int r = 0; r < rows.size(); r++) row(page.createRow(HEAD + 1 + r), rows.get(r), look);
            page.createFreezePane(2, HEAD + 1);
            page.setAutoFilter(new CellRangeAddress(HEAD, HEAD + rows.size(), 0, last));
            XlsxPaper.one(page, HEAD, HEAD);
            book.write(out);
        }
        return out.toByteArray();
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
