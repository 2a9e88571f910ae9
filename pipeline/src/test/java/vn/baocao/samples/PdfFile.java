package vn.baocao.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.baocao.extractors.marked.Line;
import vn.baocao.extractors.marked.MarkedBlock;
import vn.baocao.extractors.marked.MarkedReport;

/** Writes a report as PDF with text: hard-wrapped lines, a running header from page 2, page numbers, ruled tables. */
final class PdfFile {
    private static final float LEFT = 80;
    private static final float RIGHT = 545;
    private static final float TOP = 785;
    private static final float BOTTOM = 65;
    private static final float SIZE = 13;
    private static final float LEADING = 19;

    private final PDDocument document = new PDDocument();
    private final PDFont plain;
    private final PDFont bold;
    private final String running;
    private PDPageContentStream page;
    private int pages;
    private float y;

    private PdfFile(MarkedReport report) throws IOException {
        plain = font("Tinos-Regular.ttf");
        bold = font("Tinos-Bold.ttf");
        running = report.title();
        page = newPage();
    }

    static byte[] of(MarkedReport report) {
        try {
            return new PdfFile(report).render(report);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] render(MarkedReport report) throws IOException {
        try (document) {
            for (MarkedBlock block : report.blocks()) block(block);
            page.close();
            Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            day.setTimeInMillis(1_672_700_000_000L);
            document.getDocumentInformation().setTitle(report.title());
            document.getDocumentInformation().setCreationDate(day);
            document.setDocumentId((long) report.name().hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PDFont font(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PdfFile.class.getResourceAsStream("/fonts/" + file), file)) {
            return PDType0Font.load(document, in);
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        pages++;
        PDPageContentStream next = new PDPageContentStream(document, sheet);
        y = TOP;
        put(next, plain, 11, String.valueOf(pages), (LEFT + RIGHT) / 2, 35);
        if (pages > 1) put(next, plain, 10, running, LEFT, 812);
        return next;
    }

    private void room(float height) throws IOException {
        if (y - height >= BOTTOM) return;
        page.close();
        page = newPage();
    }

    private void block(MarkedBlock block) throws IOException {
        switch (block) {
            case MarkedBlock.Heading heading -> paragraph(heading.line(), bold, heading.level() == 1, 0);
            case MarkedBlock.Paragraph paragraph -> paragraph(paragraph.line(), plain, false, 28);
            case MarkedBlock.Item item -> paragraph(item.line(), plain, false, 14 * item.depth());
            case MarkedBlock.Chrome chrome -> paragraph(chrome.line(), plain, false, 0);
            case MarkedBlock.Box box -> paragraph(box.line(), plain, true, 0);
            case MarkedBlock.Letterhead head -> letterhead(head);
            case MarkedBlock.Table table -> table(table);
            case MarkedBlock.PageBreak ignored -> room(TOP);
        }
    }

    private void paragraph(Line line, PDFont font, boolean centred, float indent) throws IOException {
        float width = RIGHT - LEFT;
        boolean first = true;
        for (String text : wrap(line.text(), font, SIZE, width, first ? indent : 0)) {
            room(LEADING);
            float x = centred ? LEFT + (width - width(font, SIZE, text)) / 2 : LEFT + (first ? indent : 0);
            put(page, font, SIZE, text, x, y - SIZE);
            y -= LEADING;
            first = false;
        }
        y -= 4;
    }

    private void letterhead(MarkedBlock.Letterhead head) throws IOException {
        float half = (RIGHT - LEFT) / 2;
        room(120);
        float from = y;
        float lowest = y;
        for (List<Line> side : List.of(head.left(), head.right())) {
            y = from;
            float x = side.equals(head.left()) ? LEFT - 20 : LEFT + half - 10;
            for (Line line : side) {
                for (String text : wrap(line.text(), plain, 11, half + 10, 0)) {
                    put(page, plain, 11, text, x + (half + 20 - width(plain, 11, text)) / 2, y - 11);
                    y -= 15;
                }
            }
            lowest = Math.min(lowest, y);
        }
        y = lowest - 12;
    }

    private void table(MarkedBlock.Table table) throws IOException {
        float[] edges = edges(table);
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<String>> cells = new ArrayList<>();
            int tallest = 1;
            for (int column = 0; column < table.columns(); column++) {
                float width = edges[column + table.across(row, column)] - edges[column] - 6;
                List<String> lines =
                        wrap(table.rows().get(row).get(column).line().text(), plain, 11, width, 0);
                cells.add(lines);
                tallest = Math.max(tallest, lines.size());
            }
            float height = tallest * 14 + 6;
            room(height);
            for (int column = 0; column < table.columns(); column++) {
                MarkedBlock.Join join = table.rows().get(row).get(column).join();
                if (join == MarkedBlock.Join.LEFT) continue;
                float right = edges[column + table.across(row, column)];
                rule(edges[column], y - height, edges[column], y);
                rule(right, y - height, right, y);
                if (join == MarkedBlock.Join.OWN) rule(edges[column], y, right, y);
                float at = y - 14;
                for (String text : cells.get(column)) {
                    put(page, row < table.headerRows() ? bold : plain, 11, text, edges[column] + 3, at);
                    at -= 14;
                }
            }
            y -= height;
        }
        rule(LEFT, y, RIGHT, y);
        y -= 10;
    }

    private static float[] edges(MarkedBlock.Table table) {
        float[] shares = table.shares();
        float[] edges = new float[shares.length + 1];
        edges[0] = LEFT;
        for (int column = 0; column < shares.length; column++)
            edges[column + 1] = edges[column] + (RIGHT - LEFT) * shares[column];
        return edges;
    }

    private void rule(float x1, float y1, float x2, float y2) throws IOException {
        page.setLineWidth(0.6f);
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    private static List<String> wrap(String text, PDFont font, float size, float width, float indent)
            throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(font, size, longer) > width - (lines.isEmpty() ? indent : 0)) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        if (!line.isEmpty()) lines.add(line);
        return lines;
    }

    private static float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private static void put(PDPageContentStream page, PDFont font, float size, String text, float x, float y)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }
}
