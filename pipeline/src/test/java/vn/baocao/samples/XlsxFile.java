package vn.baocao.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.baocao.extractors.marked.Line;
import vn.baocao.extractors.marked.MarkedBlock;
import vn.baocao.extractors.marked.MarkedReport;

/** Writes a report as a workbook of one sheet: text lines as rows, tables with merged headers, figures as numbers shown with groups. */
final class XlsxFile {
    private static final String S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(\\.\\d{3})*");

    private final StringBuilder rows = new StringBuilder();
    private final List<String> merges = new ArrayList<>();
    private int row;

    private XlsxFile() {}

    static byte[] of(MarkedReport report) {
        XlsxFile file = new XlsxFile();
        report.blocks().forEach(file::block);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                Zip.utf8(DocxFile.xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE
                        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                        + "worksheet+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>")));
        parts.put("_rels/.rels", Zip.utf8(DocxFile.relations("rId1", R + "/officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                Zip.utf8(DocxFile.xml("<workbook xmlns=\"" + S + "\" xmlns:r=\"" + R
                        + "\"><sheets><sheet name=\"Tổng hợp\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Zip.utf8(DocxFile.relations("rId1", R + "/worksheet", "worksheets/sheet1.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId2\" Type=\"" + R
                                        + "/styles\" Target=\"styles.xml\"/></Relationships>")));
        parts.put("xl/worksheets/sheet1.xml", Zip.utf8(file.sheet()));
        parts.put("xl/styles.xml", Zip.utf8(styles()));
        return Zip.of(parts);
    }

    private void block(MarkedBlock block) {
        switch (block) {
            case MarkedBlock.Heading heading -> line(heading.line());
            case MarkedBlock.Paragraph paragraph -> line(paragraph.line());
            case MarkedBlock.Item item -> line(item.line());
            case MarkedBlock.Table table -> table(table);
            case MarkedBlock.Chrome chrome -> line(chrome.line());
            case MarkedBlock.Box box -> line(box.line());
            case MarkedBlock.Letterhead head -> {
                head.left().forEach(this::line);
                head.right().forEach(this::line);
            }
            case MarkedBlock.PageBreak ignored -> row++;
        }
    }

    private void line(Line line) {
        row++;
        rows.append("<row r=\"")
                .append(row)
                .append("\">")
                .append(cell(0, line.text()))
                .append("</row>");
    }

    private void table(MarkedBlock.Table table) {
        int top = row + 1;
        for (int at = 0; at < table.rows().size(); at++) {
            row++;
            rows.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < table.columns(); column++) {
                MarkedBlock.Cell cell = table.rows().get(at).get(column);
                if (cell.join() != MarkedBlock.Join.OWN) continue;
                rows.append(cell(column, cell.line().text()));
                int across = table.across(at, column);
                int down = table.down(at, column);
                if (across > 1 || down > 1)
                    merges.add(name(column, top + at) + ":" + name(column + across - 1, top + at + down - 1));
            }
            rows.append("</row>");
        }
    }

    private String cell(int column, String text) {
        if (text.isEmpty()) return "";
        String place = "<c r=\"" + name(column, row) + "\" ";
        if (WHOLE.matcher(text).matches()) return place + "s=\"1\"><v>" + text.replace(".", "") + "</v></c>";
        return place + "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Zip.escape(text) + "</t></is></c>";
    }

    private static String name(int column, int row) {
        return (char) ('A' + column) + "" + row;
    }

    private String sheet() {
        StringBuilder merged = new StringBuilder();
        for (String range : merges)
            merged.append("<mergeCell ref=\"").append(range).append("\"/>");
        String tail = merges.isEmpty() ? "" : "<mergeCells count=\"" + merges.size() + "\">" + merged + "</mergeCells>";
        return DocxFile.xml("<worksheet xmlns=\"" + S
                + "\"><cols><col min=\"1\" max=\"1\" width=\"6\"/><col min=\"2\" max=\"2\" width=\"42\"/><col min=\"3\" max=\"12\" width=\"14\"/></cols><sheetData>"
                + rows + "</sheetData>" + tail + "</worksheet>");
    }

    private static String styles() {
        return DocxFile.xml(
                "<styleSheet xmlns=\"" + S
                        + "\"><fonts count=\"1\"><font><sz val=\"12\"/><name val=\"Times New Roman\"/></font></fonts>"
                        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
    }
}
