package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads .odt: headings, lists with their labels, tables with merged cells, notes, text boxes; page heads and feet as chrome. */
final class OdtReader {
    /** A paragraph, or the part of one outside a note or text box, while it is read. */
    private static final class Line {
        final StringBuilder text = new StringBuilder();
        final String style;
        final int level;
        final String label;
        int letters;
        int boldLetters;

        Line(String style, int level, String label) {
            this.style = style;
            this.level = level;
            this.label = label;
        }
    }

    private final Draft draft;
    private final OdtStyles styles = new OdtStyles();
    private final Deque<Line> lines = new ArrayDeque<>();
    private final Deque<String> spans = new ArrayDeque<>();
    private final Deque<TableRows> tables = new ArrayDeque<>();
    private final Deque<OdtStyles.Numbering> lists = new ArrayDeque<>();
    private final List<Draft.Piece> later = new ArrayList<>();
    private String label = "";
    private boolean headerRows;
    private boolean chrome;
    private int pages;
    private String mark = "";

    OdtReader(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            OfficeXml.part(zip, "META-INF/manifest.xml", OdtReader::refuseEncrypted);
            OfficeXml.part(zip, "styles.xml", styles::read);
            OfficeXml.part(zip, "content.xml", styles::read);
            chrome = true;
            OfficeXml.part(zip, "styles.xml", this::masterPages);
            chrome = false;
            draft.page(++pages, false);
            mark = String.valueOf(Draft.PAGE);
            if (!OfficeXml.part(zip, "content.xml", this::content)) throw new NotReadable("corrupt", "no content.xml");
            for (Draft.Piece piece : later) draft.add(piece);
        } catch (ZipException broken) {
            throw new NotReadable("corrupt", String.valueOf(broken.getMessage()));
        }
    }

    private static void refuseEncrypted(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("encryption-data"))
                throw new NotReadable("encrypted", "META-INF/manifest.xml");
    }

    private void masterPages(XMLStreamReader xml) throws XMLStreamException, IOException {
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("header") || name.equals("footer")) inside = true;
                if (inside) start(xml, name);
            } else if (event == XMLStreamReader.END_ELEMENT && inside) {
                end(xml.getLocalName());
                if (xml.getLocalName().equals("header") || xml.getLocalName().equals("footer")) inside = false;
            } else if (inside && event == XMLStreamReader.CHARACTERS) characters(xml.getText());
        }
    }

    private void content(XMLStreamReader xml) throws XMLStreamException, IOException {
        boolean body = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("body")) body = true;
                if (body) start(xml, xml.getLocalName());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (body) end(xml.getLocalName());
            } else if (body && event == XMLStreamReader.CHARACTERS) characters(xml.getText());
        }
    }

    private void start(XMLStreamReader xml, String name) throws XMLStreamException, IOException {
        switch (name) {
            case "tracked-changes" -> {
                draft.note(
                        "tracked-changes",
                        "Văn bản có theo dõi thay đổi (track changes); đọc như đã chấp nhận các thay đổi.");
                OfficeXml.skip(xml);
            }
            case "annotation",
                    "note-citation",
                    "forms",
                    "sequence-decls",
                    "ruby-text",
                    "binary-data",
                    "desc",
                    "title" -> OfficeXml.skip(xml);
            case "p", "h" -> {
                int level = name.equals("h") ? OfficeXml.number(xml, "outline-level", 1) : 0;
                lines.push(new Line(OfficeXml.text(xml, "style-name"), level, label));
                label = "";
            }
            case "span" -> spans.push(OfficeXml.text(xml, "style-name"));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "s" -> append(" ".repeat(Math.min(200, OfficeXml.number(xml, "c", 1))));
            case "soft-page-break" -> page();
            case "list" -> lists.push(styles.numbering(OfficeXml.text(xml, "style-name"), lists));
            case "list-item" -> label = lists.isEmpty() ? "" : lists.peek().next();
            case "table" -> tables.push(new TableRows());
            case "table-header-rows" -> headerRows = true;
            case "table-row" -> rows().nextRow();
            case "table-cell" -> cell(xml);
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) {
        int repeated = Math.min(200, OfficeXml.number(xml, "number-columns-repeated", 1));
        for (int i = 1; i < repeated; i++) rows().nextCell(1, 1, headerRows);
        rows().nextCell(
                        Math.max(1, OfficeXml.number(xml, "number-rows-spanned", 1)),
                        Math.max(1, OfficeXml.number(xml, "number-columns-spanned", 1)),
                        headerRows);
    }

    private void page() {
        if (chrome || !tables.isEmpty()) return;
        draft.page(++pages, false);
        if (lines.isEmpty()) mark = mark + Draft.PAGE;
        else append(String.valueOf(Draft.PAGE));
    }

    private TableRows rows() {
        TableRows rows = tables.peek();
        if (rows == null) {
            rows = new TableRows();
            tables.push(rows);
        }
        return rows;
    }

    private void characters(String raw) {
        Line line = lines.peek();
        if (line == null) return;
        // blanks and line ends in the XML are one blank
        String text = raw.replaceAll("[ \\t\\r\\n]+", " ");
        if (text.startsWith(" ")
                && !line.text.isEmpty()
                && Character.isWhitespace(line.text.charAt(line.text.length() - 1))) text = text.substring(1);
        append(draft.decoded(text, font(line)));
    }

    private String font(Line line) {
        for (String span : spans) if (!styles.font(span).isEmpty()) return styles.font(span);
        return styles.font(line.style);
    }

    private void append(String text) {
        Line line = lines.peek();
        if (line == null) return;
        line.text.append(text);
        boolean bold = styles.bold(line.style) || spans.stream().anyMatch(styles::bold);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) continue;
            line.letters++;
            if (bold) line.boldLetters++;
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p", "h" -> paragraphEnds();
            case "span" -> spans.poll();
            case "list" -> lists.poll();
            case "table-header-rows" -> headerRows = false;
            case "table" -> tableEnds();
            default -> {}
        }
    }

    private void paragraphEnds() throws IOException {
        Line line = lines.poll();
        if (line == null) return;
        String text = line.text.toString();
        if (!text.isBlank()) text = line.label + text;
        if (!tables.isEmpty()) {
            rows().text(text + "\n");
            return;
        }
        boolean inside = !lines.isEmpty();
        Draft.Piece piece = chrome
                ? new Draft.Piece.Chrome(text)
                : line.level > 0
                        ? new Draft.Piece.Heading(text, line.level)
                        : LineKind.of(text, line.letters > 0 && line.letters == line.boldLetters);
        if (inside) {
            // a note or a text box: behind the paragraph that it belongs to
            if (!text.isBlank()) later.add(piece);
            return;
        }
        if (!mark.isEmpty() && !chrome) draft.add(new Draft.Piece.Paragraph(mark));
        if (!chrome) mark = "";
        if (!text.isBlank()) draft.add(piece);
        for (Draft.Piece behind : later) draft.add(behind);
        later.clear();
    }

    private void tableEnds() throws IOException {
        TableRows done = rows();
        tables.pop();
        if (!tables.isEmpty()) {
            rows().text(done.flat() + "\n");
            return;
        }
        if (lines.isEmpty()) for (Draft.Piece piece : done.pieces(chrome)) draft.add(piece);
        else later.addAll(done.pieces(chrome));
    }
}
