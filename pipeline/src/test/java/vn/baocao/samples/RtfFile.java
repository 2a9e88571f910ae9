package vn.baocao.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.baocao.extractors.marked.Line;
import vn.baocao.extractors.marked.MarkedBlock;
import vn.baocao.extractors.marked.MarkedReport;

/** Writes a report as RTF in ASCII, letters beyond it as Unicode escapes; merged cells and the two-column letterhead are table rows. */
final class RtfFile {
    private static final int WIDTH = 9600;

    private final StringBuilder out = new StringBuilder();

    private RtfFile() {}

    static byte[] of(MarkedReport report) {
        RtfFile file = new RtfFile();
        file.out.append("{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\\f0\\fs28\n");
        report.blocks().forEach(file::block);
        file.out.append("}\n");
        return file.out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void block(MarkedBlock block) {
        switch (block) {
            case MarkedBlock.Heading heading ->
                paragraph("\\pard\\outlinelevel" + (heading.level() - 1) + "\\b ", heading.line(), "\\b0\\par\n");
            case MarkedBlock.Paragraph paragraph -> paragraph("\\pard\\fi567 ", paragraph.line(), "\\par\n");
            case MarkedBlock.Item item -> paragraph("\\pard\\li" + 360 * item.depth() + " ", item.line(), "\\par\n");
            case MarkedBlock.Chrome chrome -> paragraph("\\pard ", chrome.line(), "\\par\n");
            case MarkedBlock.Box box -> paragraph("\\pard ", box.line(), "\\par\n");
            case MarkedBlock.Letterhead head -> letterhead(head);
            case MarkedBlock.Table table -> table(table);
            case MarkedBlock.PageBreak ignored -> out.append("\\page\n");
        }
    }

    private void paragraph(String before, Line line, String after) {
        out.append(before);
        escape(line.text());
        out.append(after);
    }

    private void letterhead(MarkedBlock.Letterhead head) {
        out.append("\\trowd\\cellx")
                .append(WIDTH / 2)
                .append("\\cellx")
                .append(WIDTH)
                .append('\n');
        column(head.left());
        column(head.right());
        out.append("\\row\\pard\n");
    }

    private void column(List<Line> lines) {
        out.append("\\pard\\intbl\\qc ");
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) out.append("\\par ");
            escape(lines.get(at).text());
        }
        out.append("\\cell\n");
    }

    private void table(MarkedBlock.Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            out.append("\\trowd").append(row < table.headerRows() ? "\\trhdr" : "");
            for (int column = 0; column < table.columns(); column++) {
                MarkedBlock.Join join = table.rows().get(row).get(column).join();
                if (join == MarkedBlock.Join.LEFT) out.append("\\clmrg");
                else if (table.across(row, column) > 1) out.append("\\clmgf");
                if (join == MarkedBlock.Join.ABOVE) out.append("\\clvmrg");
                else if (table.down(row, column) > 1) out.append("\\clvmgf");
                out.append("\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx")
                        .append(WIDTH * (column + 1) / table.columns());
            }
            out.append('\n');
            for (MarkedBlock.Cell cell : table.rows().get(row)) paragraph("\\pard\\intbl ", cell.line(), "\\cell\n");
            out.append("\\row\n");
        }
        out.append("\\pard\n");
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\' || letter == '{' || letter == '}')
                out.append('\\').append(letter);
            else if (letter < 128) out.append(letter);
            else out.append("\\u").append((int) letter).append('?');
        }
    }
}
