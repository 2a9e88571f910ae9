package vn.baocao.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.baocao.extractors.marked.Line;
import vn.baocao.extractors.marked.MarkedBlock;
import vn.baocao.extractors.marked.MarkedReport;

/** Writes a report as OpenDocument text: headings with outline levels, lists, spanning cells. */
final class OdtFile {
    private static final String NS =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final StringBuilder body = new StringBuilder();
    private int tables;

    private OdtFile() {}

    static byte[] of(MarkedReport report) {
        OdtFile file = new OdtFile();
        report.blocks().forEach(file::block);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Zip.utf8(TYPE));
        parts.put("content.xml", Zip.utf8(file.content()));
        parts.put(
                "styles.xml",
                Zip.utf8(DocxFile.xml("<office:document-styles" + NS + "><office:styles/></office:document-styles>")));
        parts.put(
                "meta.xml",
                Zip.utf8(DocxFile.xml("<office:document-meta" + NS + "><office:meta><dc:title>"
                        + Zip.escape(report.title()) + "</dc:title></office:meta></office:document-meta>")));
        parts.put("META-INF/manifest.xml", Zip.utf8(manifest()));
        return Zip.of(parts);
    }

    private void block(MarkedBlock block) {
        switch (block) {
            case MarkedBlock.Heading heading ->
                body.append("<text:h text:style-name=\"Dam\" text:outline-level=\"")
                        .append(heading.level())
                        .append("\">")
                        .append(Zip.escape(heading.line().text()))
                        .append("</text:h>");
            case MarkedBlock.Paragraph paragraph -> paragraph("Than", paragraph.line());
            case MarkedBlock.Item item -> {
                body.append("<text:list><text:list-item>");
                paragraph("Than", item.line());
                body.append("</text:list-item></text:list>");
            }
            case MarkedBlock.Chrome chrome -> paragraph("Than", chrome.line());
            case MarkedBlock.Box box -> paragraph("Than", box.line());
            case MarkedBlock.Letterhead head -> letterhead(head);
            case MarkedBlock.Table table -> table(table);
            case MarkedBlock.PageBreak ignored -> body.append("<text:p text:style-name=\"Trang\"/>");
        }
    }

    private void paragraph(String style, Line line) {
        body.append("<text:p text:style-name=\"")
                .append(style)
                .append("\">")
                .append(Zip.escape(line.text()))
                .append("</text:p>");
    }

    private void letterhead(MarkedBlock.Letterhead head) {
        open(2);
        body.append("<table:table-row>");
        for (List<Line> side : List.of(head.left(), head.right())) {
            body.append("<table:table-cell office:value-type=\"string\">");
            side.forEach(line -> paragraph("Giua", line));
            body.append("</table:table-cell>");
        }
        body.append("</table:table-row></table:table>");
    }

    private void open(int columns) {
        body.append("<table:table table:name=\"Bang")
                .append(++tables)
                .append("\"><table:table-column table:number-columns-repeated=\"")
                .append(columns)
                .append("\"/>");
    }

    private void table(MarkedBlock.Table table) {
        open(table.columns());
        for (int row = 0; row < table.rows().size(); row++) {
            if (row == 0 && table.headerRows() > 0) body.append("<table:table-header-rows>");
            body.append("<table:table-row>");
            for (int column = 0; column < table.columns(); column++) cell(table, row, column);
            body.append("</table:table-row>");
            if (row == table.headerRows() - 1) body.append("</table:table-header-rows>");
        }
        body.append("</table:table>");
    }

    private void cell(MarkedBlock.Table table, int row, int column) {
        MarkedBlock.Cell cell = table.rows().get(row).get(column);
        if (cell.join() != MarkedBlock.Join.OWN) {
            body.append("<table:covered-table-cell/>");
            return;
        }
        body.append("<table:table-cell table:style-name=\"O\" office:value-type=\"string\"");
        if (table.across(row, column) > 1)
            body.append(" table:number-columns-spanned=\"")
                    .append(table.across(row, column))
                    .append('"');
        if (table.down(row, column) > 1)
            body.append(" table:number-rows-spanned=\"")
                    .append(table.down(row, column))
                    .append('"');
        body.append('>');
        paragraph("Giua", cell.line());
        body.append("</table:table-cell>");
    }

    private String content() {
        return DocxFile.xml("<office:document-content" + NS + "><office:automatic-styles>"
                + style("Than", "fo:text-align=\"justify\" fo:margin-bottom=\"0.15cm\"", "")
                + style("Giua", "fo:text-align=\"center\"", "")
                + style("Dam", "fo:margin-top=\"0.3cm\"", " fo:font-weight=\"bold\"")
                + style("Trang", "fo:break-before=\"page\"", "")
                + "<style:style style:name=\"O\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt solid #000000\"/></style:style>"
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>");
    }

    private static String style(String name, String paragraph, String text) {
        return "<style:style style:name=\"" + name + "\" style:family=\"paragraph\"><style:paragraph-properties "
                + paragraph + "/><style:text-properties fo:font-size=\"14pt\" fo:font-family=\"Times New Roman\"" + text
                + "/></style:style>";
    }

    private static String manifest() {
        String entry = "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>";
        return DocxFile.xml(
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
                        + String.format(entry, "/", TYPE) + String.format(entry, "content.xml", "text/xml")
                        + String.format(entry, "styles.xml", "text/xml")
                        + String.format(entry, "meta.xml", "text/xml") + "</manifest:manifest>");
    }
}
