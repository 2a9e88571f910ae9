package vn.baocao.samples;

import vn.baocao.extractors.marked.Line;
import vn.baocao.extractors.marked.MarkedBlock;
import vn.baocao.extractors.marked.MarkedReport;

/** Writes a report as a saved web page: what stands before its first heading is menu, chrome after it is side bar, counters and footer. */
final class HtmlFile {
    private final StringBuilder out = new StringBuilder();
    private boolean article;
    private boolean list;

    private HtmlFile() {}

    static byte[] of(MarkedReport report) {
        HtmlFile file = new HtmlFile();
        file.out
                .append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(Zip.escape(report.title()))
                .append(
                        "</title>\n<style>.menu li{display:inline}</style>\n<script>var luotXem = 1532; document.cookie = \"da-xem=1\";</script>\n</head>\n<body>\n<div id=\"header\" class=\"menu\"><ul>\n");
        report.blocks().forEach(file::block);
        file.closeList();
        file.out.append("</div>\n<!-- 0.042 giây -->\n</body>\n</html>\n");
        return Zip.utf8(file.out.toString());
    }

    private void block(MarkedBlock block) {
        if (!(block instanceof MarkedBlock.Chrome) && !article) {
            article = true;
            out.append("</ul></div>\n<div id=\"content\" class=\"article\">\n");
        }
        if (block instanceof MarkedBlock.Item item) {
            if (!list) out.append("<ul>\n");
            list = true;
            out.append("<li>")
                    .append(Zip.escape(item.line().text().substring(2)))
                    .append("</li>\n");
            return;
        }
        closeList();
        switch (block) {
            case MarkedBlock.Heading heading -> element("h" + heading.level(), heading.line());
            case MarkedBlock.Paragraph paragraph -> element("p", paragraph.line());
            case MarkedBlock.Chrome chrome -> chrome(chrome.line());
            case MarkedBlock.Box box -> element("blockquote", box.line());
            case MarkedBlock.Letterhead head -> {
                head.left().forEach(line -> element("p", line));
                head.right().forEach(line -> element("p", line));
            }
            case MarkedBlock.Table table -> table(table);
            case MarkedBlock.PageBreak ignored -> out.append("<hr>\n");
            case MarkedBlock.Item ignored -> throw new IllegalStateException("items are written above");
        }
    }

    private void closeList() {
        if (list) out.append("</ul>\n");
        list = false;
    }

    private void chrome(Line line) {
        String text = Zip.escape(line.text());
        if (!article) out.append("<li><a href=\"#\">").append(text).append("</a></li>\n");
        else out.append("<div class=\"sidebar\">").append(text).append("</div>\n");
    }

    private void element(String name, Line line) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Zip.escape(line.text()))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void table(MarkedBlock.Table table) {
        out.append("<table border=\"1\">\n");
        for (int row = 0; row < table.rows().size(); row++) {
            String tag = row < table.headerRows() ? "th" : "td";
            out.append("<tr>");
            for (int column = 0; column < table.columns(); column++) {
                MarkedBlock.Cell cell = table.rows().get(row).get(column);
                if (cell.join() != MarkedBlock.Join.OWN) continue;
                out.append('<').append(tag);
                if (table.across(row, column) > 1)
                    out.append(" colspan=\"").append(table.across(row, column)).append('"');
                if (table.down(row, column) > 1)
                    out.append(" rowspan=\"").append(table.down(row, column)).append('"');
                out.append('>')
                        .append(Zip.escape(cell.line().text()))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }
}
