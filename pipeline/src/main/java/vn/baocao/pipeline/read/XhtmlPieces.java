package vn.baocao.pipeline.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML events that Tika's parsers send and adds what they tell to a draft. */
final class XhtmlPieces extends DefaultHandler {
    private final Draft draft;
    private final StringBuilder line = new StringBuilder();
    private final Deque<TableRows> tables = new ArrayDeque<>();
    private int heading;
    private int listDepth;
    private int chrome;
    private int skipped;
    private boolean item;
    private int bold;
    private int boldLetters;
    private int letters;
    private int pages;

    XhtmlPieces(Draft draft) {
        this.draft = draft;
    }

    @Override
    public void startElement(@Nullable String uri, String local, String name, Attributes attributes)
            throws SAXException {
        String kind = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        switch (local.toLowerCase(Locale.ROOT)) {
            case "head", "title", "script", "style", "annotation" -> skipped++;
            case "p" -> paragraph();
            case "div" -> {
                flush();
                if (isChrome(kind)) chrome++;
                if (kind.equals("page") && tables.isEmpty()) nextPage();
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                heading = local.charAt(1) - '0';
            }
            case "ul", "ol" -> {
                flush();
                listDepth++;
            }
            case "li" -> {
                flush();
                item = true;
            }
            case "br" -> line.append('\n');
            case "b", "strong" -> bold++;
            case "table" -> {
                if (tables.isEmpty()) flush();
                tables.push(new TableRows());
            }
            case "tr" -> rows().nextRow();
            case "td", "th" ->
                rows().nextCell(
                                number(attributes, "rowspan"),
                                number(attributes, "colspan"),
                                local.equalsIgnoreCase("th"));
            default -> {}
        }
    }

    @Override
    public void endElement(@Nullable String uri, String local, String name) throws SAXException {
        switch (local.toLowerCase(Locale.ROOT)) {
            case "head", "title", "script", "style", "annotation" -> skipped--;
            case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                if (tables.isEmpty()) flush();
                else line.append('\n');
            }
            case "div" -> {
                flush();
                // a page's own div is never chrome, so the count only falls where it rose
                if (chrome > 0) chrome--;
            }
            case "li" -> {
                flush();
                item = false;
            }
            case "ul", "ol" -> {
                flush();
                listDepth--;
            }
            case "b", "strong" -> bold = Math.max(0, bold - 1);
            case "td", "th" -> cellEnds();
            case "table" -> tableEnds();
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (skipped > 0) return;
        line.append(chars, start, length);
        for (int i = start; i < start + length; i++) {
            if (!Character.isLetter(chars[i])) continue;
            letters++;
            if (bold > 0) boldLetters++;
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (!line.isEmpty() && length > 0) line.append(chars[start] == '\t' ? '\t' : ' ');
    }

    @Override
    public void endDocument() throws SAXException {
        flush();
    }

    private static boolean isChrome(String kind) {
        return kind.equals("header") || kind.equals("footer") || kind.equals("annotation");
    }

    private void paragraph() throws SAXException {
        if (tables.isEmpty()) flush();
        else if (!line.isEmpty() && line.charAt(line.length() - 1) != '\n') line.append('\n');
    }

    private void nextPage() {
        draft.page(++pages, false);
        line.append(Draft.PAGE);
    }

    private TableRows rows() {
        TableRows rows = tables.peek();
        if (rows == null) {
            rows = new TableRows();
            tables.push(rows);
        }
        return rows;
    }

    private void cellEnds() {
        // a table in a cell is text of that cell
        rows().text(line.toString());
        line.setLength(0);
    }

    private void tableEnds() throws SAXException {
        TableRows done = rows();
        tables.pop();
        if (tables.isEmpty()) add(done.pieces(chrome > 0));
        else line.append(done.flat()).append('\n');
    }

    private void flush() throws SAXException {
        if (!tables.isEmpty()) {
            if (!line.isEmpty()) line.append('\n');
            return;
        }
        String text = line.toString();
        line.setLength(0);
        boolean isBold = letters > 0 && boldLetters == letters;
        letters = 0;
        boldLetters = 0;
        if (text.isBlank()) return;
        if (chrome > 0) add(List.of(new Draft.Piece.Chrome(text)));
        else if (heading > 0) add(List.of(new Draft.Piece.Heading(text, heading)));
        else if (item) add(List.of(new Draft.Piece.Item(text, Math.max(1, listDepth))));
        else add(List.of(LineKind.of(text, isBold)));
        heading = 0;
    }

    private void add(List<Draft.Piece> pieces) throws SAXException {
        try {
            for (Draft.Piece piece : new ArrayList<>(pieces)) draft.add(piece);
        } catch (NotReadable tooLarge) {
            throw new SAXException(tooLarge);
        }
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
    }
}
