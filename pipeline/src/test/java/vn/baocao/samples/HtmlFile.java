package vn.baocao.samples;

/** Writes a report as a saved web page: what stands before its first heading is menu, chrome after it is side bar, counters and footer. */
final class HtmlFile {
    private final StringBuilder out = new StringBuilder();
    private boolean article;
    private boolean list;

    private HtmlFile() {}

    static byte[] of(SampleReport report) {
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

    private void block(SampleBlock block) {
        if (!(block instanceof SampleBlock.Chrome) && !article) {
            article = true;
            out.append("</ul></div>\n<div id=\"content\" class=\"article\">\n");
        }
        if (block instanceof SampleBlock.Item item) {
            if (!list) out.append("<ul>\n");
            list = true;
            out.append("<li>")
                    .append(Zip.escape(item.line().text().substring(2)))
                    .append("</li>\n");
            return;
        }
        closeList();
        switch (block) {
            case SampleBlock.Heading heading -> element("h" + heading.level(), heading.line());
            case SampleBlock.Paragraph paragraph -> element("p", paragraph.line());
            case SampleBlock.Chrome chrome -> chrome(chrome.line());
            case SampleBlock.Box box -> element("blockquote", box.line());
            case SampleBlock.Letterhead head -> {
                head.left().forEach(line -> element("p", line));
                head.right().forEach(line -> element("p", line));
            }
            case SampleBlock.Table table -> table(table);
            case SampleBlock.PageBreak ignored -> out.append("<hr>\n");
            case SampleBlock.Item ignored -> throw new IllegalStateException("items are written above");
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

    private void table(SampleBlock.Table table) {
        out.append("<table border=\"1\">\n");
        for (int row = 0; row < table.rows().size(); row++) {
            String tag = row < table.headerRows() ? "th" : "td";
            out.append("<tr>");
            for (int column = 0; column < table.columns(); column++) {
                SampleBlock.Cell cell = table.rows().get(row).get(column);
                if (cell.join() != SampleBlock.Join.OWN) continue;
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
