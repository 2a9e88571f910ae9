package vn.baocao.pipeline.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a .docx says of its styles and lists: heading levels, fonts, and the labels that lists show. */
final class DocxStyles {
    /** A paragraph or run style; what it does not say stands in the one that it is based on. */
    private static final class Style {
        int heading;

        @Nullable
        String basedOn;

        @Nullable
        String font;

        @Nullable
        String list;

        boolean bold;
    }

    private record Level(String format, String text, int start) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private String defaultFont = "";

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    String id = OfficeXml.value(xml, "styleId");
                    if (id != null) styles.put(id, style);
                }
                case "name" -> style.heading = Math.max(style.heading, headingOf(val(xml)));
                case "basedOn" -> style.basedOn = val(xml);
                case "outlineLvl" -> style.heading = number(val(xml), 8) < 8 ? number(val(xml), 8) + 1 : style.heading;
                case "b" -> style.bold = isOn(xml);
                case "numId" -> style.list = val(xml);
                case "rFonts" -> {
                    String font = font(xml);
                    if (styles.isEmpty() && font != null) defaultFont = font;
                    else style.font = font;
                }
                default -> {}
            }
        }
    }

    void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        String abstractId = "";
        String listId = "";
        int level = 0;
        String format = "decimal";
        String text = "";
        int start = 1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("lvl"))
                levels.computeIfAbsent(abstractId, k -> new HashMap<>()).put(level, new Level(format, text, start));
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "abstractNum" -> abstractId = String.valueOf(OfficeXml.value(xml, "abstractNumId"));
                case "lvl" -> {
                    level = number(OfficeXml.value(xml, "ilvl"), 0);
                    format = "decimal";
                    text = "";
                    start = 1;
                }
                case "numFmt" -> format = String.valueOf(val(xml));
                case "lvlText" -> text = String.valueOf(val(xml));
                case "start" -> start = number(val(xml), 1);
                case "num" -> listId = String.valueOf(OfficeXml.value(xml, "numId"));
                case "abstractNumId" -> lists.put(listId, String.valueOf(val(xml)));
                default -> {}
            }
        }
    }

    /** The heading level of a style, 0 where it is none. */
    int heading(@Nullable String id) {
        Style style = style(id);
        for (int i = 0; style != null && i < 20; i++) {
            if (style.heading > 0) return style.heading;
            style = style(style.basedOn);
        }
        return 0;
    }

    boolean bold(@Nullable String id) {
        Style style = style(id);
        for (int i = 0; style != null && i < 20; i++) {
            if (style.bold) return true;
            style = style(style.basedOn);
        }
        return false;
    }

    /** The font of a style, or the document's own. */
    String font(@Nullable String id) {
        Style style = style(id);
        for (int i = 0; style != null && i < 20; i++) {
            if (style.font != null) return style.font;
            style = style(style.basedOn);
        }
        return defaultFont;
    }

    @Nullable
    String list(@Nullable String id) {
        Style style = style(id);
        for (int i = 0; style != null && i < 20; i++) {
            if (style.list != null) return style.list;
            style = style(style.basedOn);
        }
        return null;
    }

    /** The label that the next item of a list shows, with a blank behind it: "II. ", "- "; "" where the list shows none. */
    String label(String list, int level) {
        String abstractId = lists.get(list);
        Map<Integer, Level> shape = abstractId == null ? null : levels.get(abstractId);
        if (abstractId == null || shape == null || !shape.containsKey(level) || level > 8) return "";
        int[] counter = counters.computeIfAbsent(abstractId, k -> new int[9]);
        Level own = level(shape, level);
        counter[level] = counter[level] == 0 ? own.start() : counter[level] + 1;
        for (int below = level + 1; below < 9; below++) counter[below] = 0;
        if (own.format().equals("none") || own.text().isEmpty()) return "";
        if (own.format().equals("bullet")) return bullet(own.text()) + " ";
        String text = own.text();
        for (int above = 0; above <= level; above++) {
            Level at = level(shape, above);
            text = text.replace(
                    "%" + (above + 1), shown(counter[above] == 0 ? at.start() : counter[above], at.format()));
        }
        return text + " ";
    }

    private static Level level(Map<Integer, Level> shape, int level) {
        Level found = shape.get(level);
        return found == null ? new Level("decimal", "", 1) : found;
    }

    private @Nullable Style style(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }

    // signs of the Symbol and Wingdings fonts show as bullets
    private static String bullet(String text) {
        return text.codePoints().allMatch(c -> (c >= 0xE000 && c <= 0xF8FF) || c == 'o' || c == '§' || c == '·')
                ? "-"
                : text;
    }

    static String shown(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> String.valueOf((char) ('A' + Math.max(0, number - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + Math.max(0, number - 1) % 26));
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] worth = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder out = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < worth.length; i++) {
            for (; left >= worth[i]; left -= worth[i]) out.append(signs[i]);
        }
        return out.toString();
    }

    static int headingOf(@Nullable String name) {
        if (name == null) return 0;
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) return 1;
        return lower.matches("(heading|tiêu đề|đầu đề) [1-9]") ? lower.charAt(lower.length() - 1) - '0' : 0;
    }

    static @Nullable String font(XMLStreamReader xml) {
        String ascii = OfficeXml.value(xml, "ascii");
        return ascii != null ? ascii : OfficeXml.value(xml, "hAnsi");
    }

    static boolean isOn(XMLStreamReader xml) {
        String value = val(xml);
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
    }

    static @Nullable String val(XMLStreamReader xml) {
        return OfficeXml.value(xml, "val");
    }

    static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
