package vn.baocao.samples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.baocao.extractors.marked.Line;
import vn.baocao.extractors.marked.MarkedBlock;
import vn.baocao.extractors.marked.MarkedReport;

/** Writes a report as Word 2007 or newer: heading styles, a letterhead table, merged cells, tracked changes, text boxes, page numbers. */
final class DocxFile {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private int revisions;

    private DocxFile() {}

    static byte[] of(MarkedReport report) {
        DocxFile file = new DocxFile();
        report.blocks().forEach(file::block);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Zip.utf8(contentTypes()));
        parts.put(
                "_rels/.rels",
                Zip.utf8(relations("rId1", R + "/officeDocument", "word/document.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                                        + " Target=\"docProps/core.xml\"/></Relationships>")));
        parts.put("docProps/core.xml", Zip.utf8(core(report)));
        parts.put("word/document.xml", Zip.utf8(file.document()));
        parts.put("word/styles.xml", Zip.utf8(styles()));
        parts.put("word/footer1.xml", Zip.utf8(footer()));
        parts.put(
                "word/_rels/document.xml.rels",
                Zip.utf8(relations("rId1", R + "/styles", "styles.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId2\" Type=\"" + R
                                        + "/footer\" Target=\"footer1.xml\"/></Relationships>")));
        return Zip.of(parts);
    }

    private void block(MarkedBlock block) {
        switch (block) {
            case MarkedBlock.Heading heading -> paragraph("Heading" + heading.level(), heading.line());
            case MarkedBlock.Paragraph paragraph -> paragraph("Normal", paragraph.line());
            case MarkedBlock.Item item -> paragraph("List" + item.depth(), item.line());
            case MarkedBlock.Chrome chrome -> paragraph("Normal", chrome.line());
            case MarkedBlock.Box box -> box(box.line());
            case MarkedBlock.Letterhead head -> letterhead(head);
            case MarkedBlock.Table table -> table(table);
            case MarkedBlock.PageBreak ignored -> body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
    }

    private void paragraph(String style, Line line) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        line.runs().forEach(this::run);
        body.append("</w:p>");
    }

    private void run(Line.Run run) {
        String text = Zip.escape(run.text());
        String tracked = " w:id=\"" + ++revisions + "\" w:author=\"Văn thư\" w:date=\"2022-12-15T09:30:00Z\"";
        switch (run.revision()) {
            case NONE ->
                body.append("<w:r><w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r>");
            case INSERTED ->
                body.append("<w:ins")
                        .append(tracked)
                        .append("><w:r><w:t xml:space=\"preserve\">")
                        .append(text)
                        .append("</w:t></w:r></w:ins>");
            case DELETED ->
                body.append("<w:del")
                        .append(tracked)
                        .append("><w:r><w:delText xml:space=\"preserve\">")
                        .append(text)
                        .append("</w:delText></w:r></w:del>");
        }
    }

    private void box(Line line) {
        body.append(
                "<w:p><w:r><w:pict><v:shape type=\"#_x0000_t202\" style=\"width:440pt;height:36pt\"><v:textbox><w:txbxContent>");
        paragraph("Normal", line);
        body.append("</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
    }

    private void letterhead(MarkedBlock.Letterhead head) {
        body.append(
                "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4600\"/><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr>");
        for (List<Line> side : List.of(head.left(), head.right())) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"4800\" w:type=\"dxa\"/></w:tcPr>");
            if (side.isEmpty()) body.append("<w:p/>");
            side.forEach(line -> paragraph("Letterhead", line));
            body.append("</w:tc>");
        }
        body.append("</w:tr></w:tbl>");
    }

    private void table(MarkedBlock.Table table) {
        int[] widths = new int[table.columns()];
        float[] shares = table.shares();
        body.append(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.round(9072 * shares[column]);
            body.append("<w:gridCol w:w=\"").append(widths[column]).append("\"/>");
        }
        body.append("</w:tblGrid>");
        for (int row = 0; row < table.rows().size(); row++) {
            body.append(row < table.headerRows() ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            for (int column = 0; column < table.columns(); column++) cell(table, row, column, widths);
            body.append("</w:tr>");
        }
        body.append("</w:tbl><w:p/>");
    }

    private void cell(MarkedBlock.Table table, int row, int column, int[] widths) {
        MarkedBlock.Cell cell = table.rows().get(row).get(column);
        if (cell.join() == MarkedBlock.Join.LEFT) return;
        int across = table.across(row, column);
        int width = Arrays.stream(widths, column, column + across).sum();
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (across > 1) body.append("<w:gridSpan w:val=\"").append(across).append("\"/>");
        if (cell.join() == MarkedBlock.Join.ABOVE) body.append("<w:vMerge/>");
        else if (table.down(row, column) > 1) body.append("<w:vMerge w:val=\"restart\"/>");
        body.append("</w:tcPr>");
        paragraph("Cell", cell.line());
        body.append("</w:tc>");
    }

    private String document() {
        return xml("<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R
                + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11907\" w:h=\"16840\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>");
    }

    private static String footer() {
        return xml(
                "<w:ftr xmlns:w=\"" + W
                        + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder(
                "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                        + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>");
        styles.append(
                style(
                        "Normal",
                        "Normal",
                        "<w:pPr><w:spacing w:before=\"80\" w:after=\"80\" w:line=\"312\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/></w:pPr>"));
        styles.append(style(
                "List1",
                "List",
                "<w:pPr><w:spacing w:after=\"60\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/></w:pPr>"));
        styles.append(style(
                "List2",
                "List 2",
                "<w:pPr><w:spacing w:after=\"60\"/><w:ind w:firstLine=\"850\"/><w:jc w:val=\"both\"/></w:pPr>"));
        styles.append(style(
                "Letterhead",
                "Letterhead",
                "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:sz w:val=\"26\"/></w:rPr>"));
        styles.append(
                style("Cell", "Cell", "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:sz w:val=\"24\"/></w:rPr>"));
        for (int level = 1; level <= 3; level++) {
            String place = level == 1 ? "<w:jc w:val=\"center\"/>" : "";
            styles.append(style(
                    "Heading" + level,
                    "heading " + level,
                    "<w:pPr><w:spacing w:before=\"160\" w:after=\"80\"/>" + place + "<w:outlineLvl w:val=\""
                            + (level - 1) + "\"/></w:pPr><w:rPr><w:b/></w:rPr>"));
        }
        styles.append(
                "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV"))
            styles.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        return xml(
                styles.append("</w:tblBorders></w:tblPr></w:style></w:styles>").toString());
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + properties
                + "</w:style>";
    }

    private static String core(MarkedReport report) {
        String day = report.said("published") == null ? "2022-12-01" : report.must("published");
        return xml(
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                        + Zip.escape(report.title())
                        + "</dc:title><dc:creator>Văn phòng công đoàn</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                        + day + "T08:00:00Z</dcterms:created></cp:coreProperties>");
    }

    private static String contentTypes() {
        return xml(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                        + WORD_TYPE + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD_TYPE
                        + "styles+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\"" + WORD_TYPE
                        + "footer+xml\"/>"
                        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
    }

    static String relations(String id, String type, String target) {
        return xml("<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"" + id + "\" Type=\"" + type
                + "\" Target=\"" + target + "\"/></Relationships>");
    }

    static String xml(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content;
    }
}
