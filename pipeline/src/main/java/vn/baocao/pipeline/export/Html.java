package vn.baocao.pipeline.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds HTML tag by tag; all texts and values of attributes are escaped. */
final class Html {
    /** What becomes a cell of its own where a spreadsheet opens the page. */
    private static final Set<String> BLOCKS = Set.of("h1", "h2", "h3", "h4", "th", "li", "p", "dd");

    private final StringBuilder out = new StringBuilder();

    /**
     * The head of a page that needs nothing from elsewhere and may load nothing.
     *
     * @param style CSS that is no user's text
     */
    static Html page(String language, String title, String style) {
        Html html = new Html();
        html.out
                .append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head><meta charset=\"utf-8\">");
        html.out.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        html.out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
        html.text(title).out.append("</title>\n<style>\n").append(style).append("</style></head>\n<body>\n");
        return html;
    }

    /** Opens an element; {@code attributes} are names and values in turn, those with a null value are left out. */
    Html open(String tag, @Nullable String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2)
            if (attributes[i + 1] != null)
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** A whole element with text. */
    Html element(String tag, String text, @Nullable String... attributes) {
        return open(tag, attributes)
                .text(BLOCKS.contains(tag) ? Formulas.unseen(text) : text)
                .close(tag);
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /** The page to its end. */
    String end() {
        return out.append("\n</body></html>\n").toString();
    }

    static String escape(@Nullable String text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
