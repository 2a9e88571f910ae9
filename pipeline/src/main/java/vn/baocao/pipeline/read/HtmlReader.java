package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.baocao.extractors.text.LegacyEncoding;
import vn.baocao.extractors.text.TextRepair;

/** Reads web pages in the order in which they show their text; menus, side bars, heads and feet of the page become chrome. */
final class HtmlReader {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "svg",
            "select",
            "option",
            "textarea",
            "title");
    private static final Set<String> CHROME =
            Set.of("nav", "aside", "header", "footer", "menu", "form", "button", "dialog");
    private static final Set<String> CHROME_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar");
    private static final Pattern CHROME_NAMES = Pattern.compile(
            "(?i)(^|[-_ ])(nav|navbar|navigation|menu|submenu|sidebar|side-bar|breadcrumbs?|footer|header|topbar|banner|widgets?|related|share|sharing|social|comments?|pagination|pager|copyright|tags?|ads?|advert|quangcao|lienket|thongke|counter|login|search|cookie)([-_ ]|$)");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "center",
            "blockquote",
            "pre",
            "address",
            "figure",
            "figcaption",
            "fieldset",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "body",
            "html",
            "hr",
            "details",
            "summary",
            "tbody",
            "thead",
            "tfoot",
            "caption");
    private static final Pattern META_CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern FONT = Pattern.compile("(?i)font-family\\s*:\\s*[\"']?([^;,\"']+)");
    // an element that holds so much of the page's text is the page, whatever it is called
    private static final double MOST = 0.5;

    private final Draft draft;
    private final StringBuilder line = new StringBuilder();
    private int heading;
    private int depth;
    private boolean item;
    private int all = 1;

    HtmlReader(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        Document page = Jsoup.parse(decoded(Files.readAllBytes(file)));
        String title = page.title().strip();
        Element body = page.body();
        all = Math.max(1, body.text().length());
        if (!title.isEmpty() && !body.text().contains(title)) draft.add(new Draft.Piece.Chrome(title));
        children(body, false, Optional.empty(), 0);
        flush(false);
    }

    private static String decoded(byte[] bytes) {
        Optional<String> unicode = TextRepair.unicode(bytes);
        if (unicode.isPresent())
            return unicode.get().startsWith("\uFEFF") ? unicode.get().substring(1) : unicode.get();
        String start =
                new String(bytes, 0, Math.min(bytes.length, 1 << 16), java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(start);
        boolean named = meta.find() && Charset.isSupported(meta.group(1));
        String charset = named ? meta.group(1).toLowerCase(Locale.ROOT) : "windows-1252";
        // bytes that are not UTF-8 in a page that says so: the old encodings were put into pages of any charset
        if (charset.startsWith("utf") || charset.startsWith("iso-8859-1") || charset.equals("us-ascii"))
            charset = "windows-1252";
        return new String(bytes, Charset.forName(charset));
    }

    private void children(Element parent, boolean chrome, Optional<LegacyEncoding> font, int nesting)
            throws IOException {
        if (nesting > 400) return;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) text(text.getWholeText(), font);
            else if (node instanceof Element element) element(element, chrome, font, nesting);
        }
    }

    private void text(String raw, Optional<LegacyEncoding> font) {
        String text = font.isPresent() && raw.codePoints().noneMatch(c -> c > 0x2122)
                ? font.get().decode(raw)
                : raw;
        if (font.isPresent() && !text.equals(raw))
            draft.note(font.get().code(), "Phông chữ dùng bảng mã " + font.get().label() + ", đã chuyển sang Unicode.");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) line.append(c);
            else if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) line.append(' ');
        }
    }

    private void element(Element element, boolean inChrome, Optional<LegacyEncoding> outer, int nesting)
            throws IOException {
        String tag = element.normalName();
        if (SILENT.contains(tag) || isHidden(element)) return;
        if (tag.equals("br")) {
            line.append('\n');
            return;
        }
        boolean chrome = inChrome || isChrome(element, tag);
        if (chrome != inChrome) flush(inChrome);
        Optional<LegacyEncoding> font = font(element).or(() -> outer);
        if (tag.equals("table")) {
            flush(inChrome);
            table(element, chrome, font, nesting);
        } else if (tag.matches("h[1-6]")) {
            flush(chrome);
            heading = tag.charAt(1) - '0';
            children(element, chrome, font, nesting + 1);
            flush(chrome);
        } else if (tag.equals("li")) {
            flush(chrome);
            item = true;
            children(element, chrome, font, nesting + 1);
            flush(chrome);
            item = false;
        } else if (BLOCKS.contains(tag) || chrome != inChrome) {
            flush(chrome);
            boolean list = tag.equals("ul") || tag.equals("ol");
            if (list) depth++;
            children(element, chrome, font, nesting + 1);
            flush(chrome);
            if (list) depth--;
        } else {
            children(element, chrome, font, nesting + 1);
        }
    }

    private static Optional<LegacyEncoding> font(Element element) {
        if (element.hasAttr("face"))
            return LegacyEncoding.ofFont(element.attr("face").strip());
        Matcher style = FONT.matcher(element.attr("style"));
        return style.find() ? LegacyEncoding.ofFont(style.group(1).strip()) : Optional.empty();
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private boolean isChrome(Element element, String tag) {
        boolean named = CHROME.contains(tag)
                || CHROME_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || CHROME_NAMES.matcher(element.className()).find()
                || CHROME_NAMES.matcher(element.id()).find();
        if (tag.equals("body") || tag.equals("html") || (!named && !isLinks(element, tag))) return false;
        return element.text().length() < MOST * all;
    }

    // a list or block that is nearly all links to other pages
    private static boolean isLinks(Element element, String tag) {
        if (!tag.equals("ul") && !tag.equals("ol") && !tag.equals("div") && !tag.equals("td")) return false;
        var links = element.select("a[href]");
        if (links.size() < 4) return false;
        int linked = links.stream().mapToInt(a -> a.text().length()).sum();
        int text = element.text().length();
        return linked > 0.8 * text && text < 120 * links.size();
    }

    private void table(Element table, boolean chrome, Optional<LegacyEncoding> font, int nesting) throws IOException {
        boolean layout = table.selectFirst("table table, h1, h2, h3, nav, article, form") != null
                || table.select("td, th").size() < 2;
        TableRows rows = new TableRows();
        for (Element row : table.select("tr")) {
            if (!table.equals(row.closest("table"))) continue;
            rows.nextRow();
            for (Element cell : row.children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) continue;
                if (layout) {
                    boolean inChrome = chrome || isChrome(cell, cell.normalName());
                    children(cell, inChrome, font, nesting + 1);
                    flush(inChrome);
                } else {
                    rows.nextCell(
                            number(cell, "rowspan"),
                            number(cell, "colspan"),
                            cell.normalName().equals("th"));
                    rows.text(cellText(cell, font));
                }
            }
        }
        if (!layout) for (Draft.Piece piece : rows.pieces(chrome)) draft.add(piece);
    }

    private String cellText(Element cell, Optional<LegacyEncoding> font) {
        StringBuilder text = new StringBuilder();
        for (String part : cell.wholeText().replaceAll("[ \\t\\r\\f]+", " ").split("\n")) {
            if (!part.isBlank()) text.append(text.isEmpty() ? "" : " ").append(part.strip());
        }
        Optional<LegacyEncoding> own = cell.select("[face],[style]").stream()
                .map(HtmlReader::font)
                .filter(Optional::isPresent)
                .findFirst()
                .orElse(font);
        return own.isPresent() ? own.get().decode(text.toString()) : text.toString();
    }

    private static int number(Element cell, String name) {
        return cell.attr(name).matches("[1-9]\\d{0,2}") ? Integer.parseInt(cell.attr(name)) : 1;
    }

    private void flush(boolean chrome) throws IOException {
        String text = line.toString().strip();
        line.setLength(0);
        int level = heading;
        heading = 0;
        if (text.isEmpty()) return;
        if (chrome) draft.add(new Draft.Piece.Chrome(text));
        else if (level > 0) draft.add(new Draft.Piece.Heading(text, level));
        else if (item) draft.add(new Draft.Piece.Item(text, Math.max(1, depth)));
        else draft.add(LineKind.of(text, false));
    }
}
