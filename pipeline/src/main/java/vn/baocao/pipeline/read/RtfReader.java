package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.baocao.extractors.text.LegacyEncoding;

/** Reads RTF: text by the character set or the old Vietnamese font of each run, tables with merged cells, notes, text boxes. */
final class RtfReader {
    private static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "info",
            "pict",
            "object",
            "fldinst",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "filetbl",
            "xmlnstbl",
            "nonshppict",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "sp",
            "pgptbl",
            "mmathPr",
            "xe",
            "tc",
            "template",
            "fontemb",
            "panose",
            "falt",
            "upr",
            "ud",
            "factoidname",
            "docvar",
            "wgrffmtfilter",
            "pnseclvl",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc");
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private record Font(String name, int charset) {}

    /** What holds inside a group and ends with it. */
    private static final class State {
        String destination = "body";
        int font = -1;
        boolean bold;
        boolean hidden;
        int skipAfterUnicode = 1;

        State copy() {
            State copy = new State();
            copy.destination = destination;
            copy.font = font;
            copy.bold = bold;
            copy.hidden = hidden;
            copy.skipAfterUnicode = skipAfterUnicode;
            return copy;
        }
    }

    private final String rtf;
    private final Draft draft;
    private final RtfText text;
    private final Deque<State> states = new ArrayDeque<>();
    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final List<Byte> bytes = new ArrayList<>();
    private State state = new State();
    private Charset ansi = Charset.forName("windows-1252");
    private int defaultFont;
    private int at;
    private int toSkip;
    private int named;
    private final StringBuilder name = new StringBuilder();

    RtfReader(byte[] file, Draft draft) {
        this.rtf = new String(file, StandardCharsets.ISO_8859_1);
        this.draft = draft;
        this.text = new RtfText(draft);
    }

    void read() throws IOException {
        while (at < rtf.length()) {
            char c = rtf.charAt(at);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> at++;
                default -> {
                    at++;
                    take((byte) c);
                }
            }
        }
        flush();
        text.end();
    }

    private void open() throws IOException {
        flush();
        states.push(state);
        state = state.copy();
        toSkip = 0;
        at++;
    }

    private void close() throws IOException {
        flush();
        at++;
        toSkip = 0;
        String ended = state.destination;
        if (states.isEmpty()) return;
        state = states.pop();
        if (ended.equals("fonttbl") || ended.equals("stylesheet")) nameEnds(ended);
        if (!ended.equals(state.destination)) text.destinationEnds(ended);
    }

    private void control() throws IOException {
        char next = at + 1 < rtf.length() ? rtf.charAt(at + 1) : ' ';
        if (!Character.isLetter(next)) {
            symbol(next);
            return;
        }
        int begin = at + 1;
        int end = begin;
        while (end < rtf.length() && isAsciiLetter(rtf.charAt(end))) end++;
        String word = rtf.substring(begin, end);
        int digits = end;
        if (digits < rtf.length() && rtf.charAt(digits) == '-') digits++;
        while (digits < rtf.length() && Character.isDigit(rtf.charAt(digits)) && digits - end < 10) digits++;
        boolean hasNumber = digits > end && Character.isDigit(rtf.charAt(digits - 1));
        long number = hasNumber ? Long.parseLong(rtf.substring(end, digits)) : Long.MIN_VALUE;
        at = hasNumber ? digits : end;
        if (at < rtf.length() && rtf.charAt(at) == ' ') at++;
        word(word, number == Long.MIN_VALUE ? Integer.MIN_VALUE : (int) number);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void symbol(char sign) throws IOException {
        at += 2;
        switch (sign) {
            case '\'' -> {
                String hex = at + 2 <= rtf.length() ? rtf.substring(at, at + 2) : "";
                at += Math.min(2, rtf.length() - at);
                if (hex.matches("[0-9a-fA-F]{2}")) take((byte) Integer.parseInt(hex, 16));
            }
            case '\\', '{', '}' -> take((byte) sign);
            case '~' -> unicode(' ');
            case '_' -> unicode('-');
            case '*' -> starred();
            case '\n', '\r' -> word("par", Integer.MIN_VALUE);
            default -> {}
        }
    }

    // {\* …: a destination that older programs skip, and so do we but for these
    private void starred() {
        String ahead = rtf.substring(at, Math.min(rtf.length(), at + 24));
        boolean known = ahead.matches("(?s)\\s*\\\\(shpinst|shptxt|footnote|fldrslt|shppict\\s*\\{\\\\shptxt).*");
        int before = at - 3;
        while (before >= 0 && Character.isWhitespace(rtf.charAt(before))) before--;
        // elsewhere than at a group's beginning the sign means nothing
        if (!known && before >= 0 && rtf.charAt(before) == '{') state.destination = "skip";
    }

    private void word(String word, int number) throws IOException {
        if (toSkip > 0 && !word.equals("u") && !word.equals("bin")) {
            toSkip--;
            return;
        }
        if (word.equals("bin")) {
            at = Math.min(rtf.length(), at + Math.max(0, number));
            return;
        }
        if (SKIPPED.contains(word)) state.destination = "skip";
        if (state.destination.equals("skip")) return;
        switch (word) {
            case "fonttbl",
                    "stylesheet",
                    "footnote",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "shptxt" -> {
                flush();
                state.destination =
                        word.startsWith("header") || word.startsWith("footer") ? word.substring(0, 6) : word;
                text.destinationBegins(state.destination);
            }
            case "listtext", "pntext" -> flush();
            case "ansicpg" -> ansi = charset("windows-" + number, ansi);
            case "mac" -> ansi = charset("x-MacRoman", ansi);
            case "deff" -> defaultFont = number;
            case "f" -> font(number);
            case "fcharset" -> fonts.put(named, new Font("", number));
            case "s" -> styleNumber(number);
            case "uc" -> state.skipAfterUnicode = Math.max(0, number);
            case "u" -> {
                toSkip = 0;
                unicode((char) (number & 0xFFFF));
                toSkip = state.skipAfterUnicode;
            }
            default -> {
                flush();
                if (!look(word, number)) text.word(word, number);
            }
        }
    }

    private boolean look(String word, int number) {
        switch (word) {
            case "b" -> state.bold = number != 0;
            case "v", "deleted" -> {
                state.hidden = number != 0;
                if (word.equals("deleted")) trackedChanges();
            }
            case "revised" -> trackedChanges();
            case "plain" -> {
                state.bold = false;
                state.hidden = false;
                state.font = defaultFont;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void trackedChanges() {
        draft.note(
                "tracked-changes", "Văn bản có theo dõi thay đổi (track changes); đọc như đã chấp nhận các thay đổi.");
    }

    private void font(int number) throws IOException {
        flush();
        if (state.destination.equals("fonttbl")) {
            named = number;
            name.setLength(0);
        } else state.font = number;
    }

    private void styleNumber(int number) {
        if (state.destination.equals("stylesheet")) {
            named = number;
            name.setLength(0);
        } else text.heading(headings.getOrDefault(number, 0));
    }

    private void nameEnds(String table) {
        String said = name.toString().replace(";", "").strip();
        name.setLength(0);
        if (said.isEmpty()) return;
        if (table.equals("fonttbl")) {
            Font before = fonts.getOrDefault(named, new Font("", 0));
            fonts.put(named, new Font(said, before.charset()));
        } else if (said.toLowerCase(java.util.Locale.ROOT).matches("heading [1-9]")) {
            headings.put(named, said.charAt(said.length() - 1) - '0');
        }
    }

    private void take(byte b) throws IOException {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        if (state.destination.equals("skip")) return;
        bytes.add(b);
    }

    private void unicode(char c) throws IOException {
        if (state.destination.equals("skip")) return;
        flush();
        put(String.valueOf(c));
    }

    private void flush() throws IOException {
        if (bytes.isEmpty()) return;
        byte[] run = new byte[bytes.size()];
        for (int i = 0; i < run.length; i++) run[i] = bytes.get(i);
        bytes.clear();
        Font font = fonts.getOrDefault(state.font < 0 ? defaultFont : state.font, new Font("", 0));
        Optional<LegacyEncoding> encoding = LegacyEncoding.ofFont(font.name());
        String charset = CHARSETS.get(font.charset());
        // the names of fonts and styles are written in the document's own character set
        boolean table = state.destination.equals("fonttbl") || state.destination.equals("stylesheet");
        if (encoding.isPresent() && !table)
            put(draft.decoded(new String(run, Charset.forName("windows-1252")), font.name()));
        else put(new String(run, charset == null || table ? ansi : charset(charset, ansi)));
    }

    private void put(String run) throws IOException {
        switch (state.destination) {
            case "fonttbl", "stylesheet" -> name.append(run);
            case "skip" -> {}
            default -> {
                if (!state.hidden) text.put(run, state.bold);
            }
        }
    }

    private static Charset charset(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
