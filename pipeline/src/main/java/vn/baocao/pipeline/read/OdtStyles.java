package vn.baocao.pipeline.read;

import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an .odt says of its styles: bold letters, fonts, and the labels that lists show. */
final class OdtStyles {
    private record Style(String parent, boolean bold, String font) {}

    private record Level(String format, String prefix, String suffix, String bullet) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();

    /** A list that is open: it numbers its items. */
    static final class Numbering {
        private final String style;
        private final Level level;
        private int number;

        private Numbering(String style, Level level) {
            this.style = style;
            this.level = level;
        }

        /** The label of the next item with a blank behind it, "" where the list shows none. */
        String next() {
            number++;
            if (!level.bullet().isEmpty()) return bullet(level.bullet()) + " ";
            if (level.format().isEmpty()) return "";
            return level.prefix() + DocxStyles.shown(number, format(level.format())) + level.suffix() + " ";
        }

        private static String bullet(String sign) {
            return sign.codePoints().allMatch(c -> c >= 0xE000 && c <= 0xF8FF) ? "-" : sign;
        }

        private static String format(String format) {
            return switch (format) {
                case "I" -> "upperRoman";
                case "i" -> "lowerRoman";
                case "A" -> "upperLetter";
                case "a" -> "lowerLetter";
                default -> "decimal";
            };
        }
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        String parent = "";
        String list = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "style" -> {
                    name = OfficeXml.text(xml, "name");
                    parent = OfficeXml.text(xml, "parent-style-name");
                    styles.put(name, new Style(parent, false, ""));
                }
                case "text-properties" -> {
                    if (styles.containsKey(name))
                        styles.put(
                                name,
                                new Style(
                                        parent,
                                        OfficeXml.text(xml, "font-weight").equals("bold"),
                                        OfficeXml.text(xml, "font-name")));
                }
                case "list-style" -> list = OfficeXml.text(xml, "name");
                case "list-level-style-bullet" ->
                    levels.put(
                            list + " " + OfficeXml.number(xml, "level", 1),
                            new Level("", "", "", OfficeXml.text(xml, "bullet-char")));
                case "list-level-style-number" ->
                    levels.put(
                            list + " " + OfficeXml.number(xml, "level", 1),
                            new Level(
                                    OfficeXml.text(xml, "num-format"),
                                    OfficeXml.text(xml, "num-prefix"),
                                    OfficeXml.text(xml, "num-suffix"),
                                    ""));
                default -> {}
            }
        }
    }

    boolean bold(String name) {
        Style style = styles.get(name);
        for (int i = 0; style != null && i < 20; i++) {
            if (style.bold()) return true;
            style = styles.get(style.parent());
        }
        return false;
    }

    /** The font of a style, "" where it names none. */
    String font(String name) {
        Style style = styles.get(name);
        for (int i = 0; style != null && i < 20; i++) {
            if (!style.font().isEmpty()) return style.font();
            style = styles.get(style.parent());
        }
        return "";
    }

    /** A list that begins here; one without a style of its own has that of the list around it. */
    Numbering numbering(String name, Deque<Numbering> around) {
        Numbering outer = around.peek();
        String style = name.isEmpty() && outer != null ? outer.style : name;
        Level level = levels.getOrDefault(style + " " + (around.size() + 1), new Level("", "", "", ""));
        return new Numbering(style, level);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d styles", styles.size());
    }
}
