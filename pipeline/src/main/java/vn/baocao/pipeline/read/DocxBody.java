package vn.baocao.pipeline.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks the XML of one part of a .docx: paragraphs, runs, tables, text boxes; tracked changes are taken as accepted. */
final class DocxBody {
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPr",
            "separator",
            "continuationSeparator",
            "rt");

    private final Draft draft;
    private final DocxStyles styles;
    private final boolean chrome;
    private final Deque<TableRows> tables = new ArrayDeque<>();
    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Draft.Piece> afterwards = new ArrayList<>();
    private int pages;
    private String first = "";

    /** A paragraph while it is read. */
    private static final class Line {
        final StringBuilder text = new StringBuilder();

        @Nullable
        String style;

        @Nullable
        String list;

        int level;
        int outline;
        int letters;
        int boldLetters;
        boolean inTextBox;
    }

    DocxBody(Draft draft, DocxStyles styles, boolean chrome) {
        this.draft = draft;
        this.styles = styles;
        this.chrome = chrome;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        boolean notes = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("footnotes") || name.equals("endnotes")) notes = true;
                boolean separator = notes
                        && (name.equals("footnote") || name.equals("endnote"))
                        && OfficeXml.value(xml, "type") != null;
                if (separator || SKIPPED.contains(name)) skip(xml);
                else start(xml, name);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml, String name) throws XMLStreamException, IOException {
        switch (name) {
            case "body" -> {
                if (!chrome) nextPage();
            }
            case "p" -> {
                // a paragraph within a paragraph belongs to a text box
                Line line = new Line();
                line.inTextBox = !lines.isEmpty();
                lines.push(line);
            }
            case "pPr" -> paragraphProperties(xml);
            case "r" -> run(xml);
            case "ins", "moveTo" ->
                draft.note(
                        "tracked-changes",
                        "Văn bản có theo dõi thay đổi (track changes); đọc như đã chấp nhận các thay đổi.");
            case "tbl" -> tables.push(new TableRows());
            case "tr" -> rows().nextRow();
            case "gridBefore" -> rows().skip(DocxStyles.number(DocxStyles.val(xml), 0));
            case "tc" -> rows().begin();
            case "tcPr" -> cellProperties(xml);
            default -> {}
        }
    }

    private void skip(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("del") || xml.getLocalName().equals("moveFrom"))
            draft.note(
                    "tracked-changes",
                    "Văn bản có theo dõi thay đổi (track changes); đọc như đã chấp nhận các thay đổi.");
        OfficeXml.skip(xml);
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> paragraphEnds();
            case "tc" -> rows().text("");
            case "tbl" -> tableEnds();
            default -> {}
        }
    }

    private TableRows rows() {
        TableRows rows = tables.peek();
        if (rows == null) {
            rows = new TableRows();
            tables.push(rows);
        }
        return rows;
    }

    private void paragraphProperties(XMLStreamReader xml) throws XMLStreamException {
        Line line = lines.peek();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) depth--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            String name = xml.getLocalName();
            if (SKIPPED.contains(name)) {
                skip(xml);
                continue;
            }
            depth++;
            if (line == null) continue;
            switch (name) {
                case "pStyle" -> line.style = DocxStyles.val(xml);
                case "numId" -> line.list = DocxStyles.val(xml);
                case "ilvl" -> line.level = DocxStyles.number(DocxStyles.val(xml), 0);
                case "outlineLvl" -> line.outline = DocxStyles.number(DocxStyles.val(xml), 8) + 1;
                default -> {}
            }
        }
    }

    private void cellProperties(XMLStreamReader xml) throws XMLStreamException {
        int columns = 1;
        boolean merged = false;
        boolean restart = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) depth--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            depth++;
            if (xml.getLocalName().equals("gridSpan")) columns = Math.max(1, DocxStyles.number(DocxStyles.val(xml), 1));
            if (xml.getLocalName().equals("vMerge")) {
                merged = true;
                restart = "restart".equals(DocxStyles.val(xml));
            }
        }
        if (merged && !restart) rows().continueAbove(columns);
        else rows().nextCell(1, columns, false);
    }

    // one run; its font decides how its letters are read
    private void run(XMLStreamReader xml) throws XMLStreamException, IOException {
        Line line = lines.peek();
        if (line == null) return;
        String font = styles.font(line.style);
        boolean bold = styles.bold(line.style);
        boolean vanish = false;
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) depth--;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            String name = xml.getLocalName();
            if (SKIPPED.contains(name)) {
                skip(xml);
                continue;
            }
            depth++;
            switch (name) {
                case "rStyle" -> bold |= styles.bold(DocxStyles.val(xml));
                case "rFonts" -> font = DocxStyles.font(xml) == null ? font : String.valueOf(DocxStyles.font(xml));
                case "b" -> bold = DocxStyles.isOn(xml);
                case "vanish" -> vanish = DocxStyles.isOn(xml);
                case "t" -> {
                    text.append(xml.getElementText());
                    depth--;
                }
                case "tab", "ptab" -> text.append('\t');
                case "br" -> text.append("page".equals(OfficeXml.value(xml, "type")) ? pageMark() : "\n");
                case "cr" -> text.append('\n');
                case "lastRenderedPageBreak" -> text.append(pageMark());
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append("- ");
                case "txbxContent" -> {
                    textBox(xml);
                    depth--;
                }
                default -> {}
            }
        }
        if (!vanish) append(line, text.toString(), font, bold);
    }

    // the paragraphs of a text box stand behind the paragraph to which it is anchored
    private void textBox(XMLStreamReader xml) throws XMLStreamException, IOException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (SKIPPED.contains(name)) {
                    skip(xml);
                    continue;
                }
                if (name.equals("pPr") || name.equals("r") || name.equals("tcPr")) {
                    start(xml, name);
                    continue;
                }
                depth++;
                start(xml, name);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                if (depth > 0) end(xml.getLocalName());
            }
        }
    }

    private void append(Line line, String raw, String font, boolean bold) {
        String text = draft.decoded(raw, font);
        line.text.append(text);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) continue;
            line.letters++;
            if (bold) line.boldLetters++;
        }
    }

    private String pageMark() {
        if (chrome || !tables.isEmpty()) return "";
        nextPage();
        return String.valueOf(Draft.PAGE);
    }

    private void nextPage() {
        draft.page(++pages, false);
        if (pages == 1) first = String.valueOf(Draft.PAGE);
    }

    private void paragraphEnds() throws IOException {
        Line line = lines.poll();
        if (line == null) return;
        String text = line.text.toString();
        String list = line.list != null ? line.list : styles.list(line.style);
        if (list != null && !list.equals("0") && !text.isBlank()) text = styles.label(list, line.level) + text;
        if (!tables.isEmpty()) {
            rows().text(text + "\n");
            return;
        }
        Draft.Piece piece = piece(line, list, text);
        if (line.inTextBox) {
            if (!text.isBlank()) afterwards.add(piece);
            return;
        }
        if (!first.isEmpty()) {
            draft.add(new Draft.Piece.Paragraph(first));
            first = "";
        }
        if (!text.isBlank()) draft.add(piece);
        for (Draft.Piece box : afterwards) draft.add(box);
        afterwards.clear();
    }

    private Draft.Piece piece(Line line, @Nullable String list, String text) {
        if (chrome) return new Draft.Piece.Chrome(text);
        int heading = line.outline > 0 && line.outline < 9 ? line.outline : styles.heading(line.style);
        if (heading > 0) return new Draft.Piece.Heading(text, heading);
        boolean bold = line.letters > 0 && line.boldLetters == line.letters;
        Draft.Piece seen = LineKind.of(text, bold);
        return list != null && !list.equals("0") && seen instanceof Draft.Piece.Paragraph
                ? new Draft.Piece.Item(text, line.level + 1)
                : seen;
    }

    private void tableEnds() throws IOException {
        TableRows done = rows();
        tables.pop();
        if (!tables.isEmpty()) {
            rows().text(done.flat() + "\n");
            return;
        }
        for (Draft.Piece piece : done.pieces(chrome)) {
            if (lines.isEmpty()) draft.add(piece);
            else afterwards.add(piece);
        }
        if (lines.isEmpty()) {
            for (Draft.Piece box : afterwards) draft.add(box);
            afterwards.clear();
        }
    }
}
