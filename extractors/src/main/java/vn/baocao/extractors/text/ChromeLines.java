package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.lexicon.WordLists;

/**
 * Tells the lines of a page's frame (menus, counters, other headlines, recipients) from those of its report; when unsure a line is kept.
 */
final class ChromeLines {
    private static final WordLists WORDS = WordLists.load("chrome.yaml");
    private static final Phrases LINES = WORDS.phrases("lines");
    private static final Phrases STARTS = WORDS.phrases("starts");
    private static final Phrases LABELS = WORDS.phrases("labels");
    private static final Phrases PARTS = WORDS.phrases("parts");
    private static final Phrases RELATED = WORDS.phrases("related");
    private static final Phrases COMMENTS = WORDS.phrases("comments");
    private static final Phrases RECIPIENTS = WORDS.phrases("recipients");
    private static final Phrases SIGNATURE = WORDS.phrases("signature");
    private static final Pattern INLINE = Pattern.compile(String.join("|", WORDS.list("inline")));
    /** One of these is in every stretch that INLINE finds; looked for first because patterns are slow. */
    private static final List<String> INLINE_WORDS = WORDS.list("inline_words");

    private static final Pattern BETWEEN_ENTRIES = Pattern.compile(" {2,}|\\s+[|»›>•·]\\s+");
    private static final Pattern ENTRY_SIGN = Pattern.compile("[|»›>•·]");
    private static final Pattern BREADCRUMB = Pattern.compile("\\s[»›]\\s");
    /** "> Tin tức > Hoạt động công đoàn > Công đoàn Trường …": where a page stands on its site. */
    private static final Pattern PATH =
            Pattern.compile("(?:>\\s(?!\\d)|[^>]{2,40}\\s>\\s(?!\\d))[^>]{2,40}\\s>\\s(?!\\d)");

    private static final int LEAST_ENTRIES = 4;
    private static final int KNOWN_ENTRIES = 2;
    /** Words. */
    private static final int LONGEST_ENTRY = 5;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");
    private static final Pattern STAMP = Pattern.compile(
            "\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}(?!\\d)|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}:\\d{2}(?::\\d{2})?");
    /** Words of a thing that is set apart by strokes. */
    private static final int LONGEST_PART = 16;

    private static final Pattern STAMP_WORDS = Pattern.compile(
            "(?iu)thứ|chủ nhật|hai|ba|tư|năm|sáu|bảy|ngày|lúc|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gmt|am|pm|giờ");
    private static final Pattern BARE = Pattern.compile("[\\W_]*(?:[\\d.,…]+[\\W_]*)*|A[+-]?|[\\W\\d_]*");
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?iu)\\s*(?:cộng h(?:òa|oà) x(?:ã|ã) hội.*|báo cáo|b\\s*á\\s*o\\s+c\\s*á\\s*o|kế hoạch|số\\s*:?\\s*\\d*\\s*[-/]\\s*[\\p{L}\\d/&-]+)\\s*");

    private enum Kind {
        BODY,
        PLAIN,
        TOOL,
        FRAME
    }

    private final List<Line> lines;
    private final String[] keys;
    private final Kind[] kinds;
    private final boolean[] chrome;

    private ChromeLines(List<Line> lines) {
        this.lines = lines;
        keys = lines.stream()
                .map(line -> line.length() > 400 ? "" : WordKey.of(line.text()))
                .toArray(String[]::new);
        kinds = new Kind[keys.length];
        for (int i = 0; i < keys.length; i++) kinds[i] = kind(lines.get(i), keys[i]);
        chrome = new boolean[keys.length];
    }

    /** For each line whether it is of the frame. */
    static boolean[] find(List<Line> lines) {
        ChromeLines page = new ChromeLines(lines);
        int first = page.firstOfBody();
        if (first < page.keys.length) {
            page.markHead(first);
            page.markTail(first);
        } else for (int i = 0; i < page.keys.length; i++) page.chrome[i] = page.kinds[i] == Kind.FRAME;
        return page.chrome;
    }

    /** Counters and side-bar figures inside running text. */
    static List<Span> inside(String text, Span stretch) {
        List<Span> spans = new ArrayList<>();
        if (INLINE_WORDS.stream().noneMatch(word -> text.indexOf(word, stretch.begin(), stretch.end()) >= 0))
            return spans;
        Matcher m = INLINE.matcher(text).region(stretch.begin(), stretch.end());
        while (m.find()) spans.add(new Span(m.start(), m.end()));
        return spans;
    }

    private static Kind kind(Line line, String key) {
        String text = line.text();
        int words = line.words();
        if (isTool(text, key, words)) return Kind.TOOL;
        if (isFrame(text, key, words)) return Kind.FRAME;
        Marker marker = Marker.of(text);
        if (marker != null
                && (marker.style().isNumbering() ? words >= 4 : words >= 7 || (line.hasDigit() && words >= 4)))
            return Kind.BODY;
        if (words >= 15 && (line.endsSentence() || line.length() >= 120 || (text.indexOf(',') > 0 && words >= 20)))
            return Kind.BODY;
        return Kind.PLAIN;
    }

    /** Something small around a title that says nothing of what stands above it: a time stamp, letter size, buttons. */
    private static boolean isTool(String text, String key, int words) {
        if (BARE.matcher(text).matches()
                || ADDRESS.matcher(text).matches()
                || (words <= 2 && LINES.is(key) && key.length() <= 8)) return true;
        if (words > 10 || !STAMP.matcher(text).find()) return false;
        String rest = STAMP_WORDS.matcher(STAMP.matcher(text).replaceAll(" ")).replaceAll(" ");
        return rest.chars().filter(Character::isLetter).count() <= 14 && text.indexOf('%') < 0;
    }

    private static boolean isFrame(String text, String key, int words) {
        if (isTagList(text)
                || isMenu(text)
                || isRelated(text, key)
                || isParted(text)
                || PATH.matcher(text).lookingAt()) return true;
        if (words <= 14 && text.contains("°C")) return true;
        if (words > 16) return false;
        if (text.startsWith("©") || BREADCRUMB.matcher(text).find()) return true;
        if (LINES.is(key) || STARTS.begins(key)) return true;
        int label = LABELS.lengthAt(key, 0);
        if (label == 0) return false;
        if (label == key.length()) return true;
        int labelWords = WordKey.words(key.substring(0, label));
        int at = 0;
        for (int n = 0; n < labelWords && at < text.length(); n++) {
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) at++;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
        }
        while (at < text.length() && Line.isBlank(text.charAt(at))) at++;
        return at < text.length() && (":-–(|©".indexOf(text.charAt(at)) >= 0 || Character.isDigit(text.charAt(at)));
    }

    /** "Bình luận (0) | Xem: 238": short things set apart from each other, one of which is of the frame. */
    private static boolean isParted(String text) {
        if (text.indexOf('|') < 0) return false;
        String[] parts = text.split("\\|", -1);
        boolean frame = false;
        for (String part : parts) {
            String key = WordKey.of(part);
            if (WordKey.words(key) > LONGEST_PART) return false;
            frame |= PARTS.begins(key);
        }
        return frame;
    }

    /** "Giới thiệu | Lĩnh vực hoạt động | Tin tức": many short things set apart from each other, some of them known from menus. */
    private static boolean isMenu(String text) {
        if (text.indexOf("  ") < 0 && !ENTRY_SIGN.matcher(text).find()) return false;
        String[] entries = BETWEEN_ENTRIES.split(text.strip());
        if (entries.length < LEAST_ENTRIES) return false;
        int known = 0;
        int numbered = 0;
        for (String entry : entries) {
            if (entry.split(" ").length > LONGEST_ENTRY) return false;
            if (entry.chars().anyMatch(Character::isDigit)) numbered++;
            if (LINES.is(WordKey.of(entry))) known++;
        }
        // "… | Tuyển dụng | Giá mủ hôm nay: 312 đồng"
        return known >= KNOWN_ENTRIES && numbered <= 1;
    }

    /** "Bài viết liên quan: …", with other headlines behind it in the same line. */
    private static boolean isRelated(String text, String key) {
        int colon = text.indexOf(':');
        return colon > 0 && RELATED.begins(key) && RELATED.is(WordKey.of(text.substring(0, colon)));
    }

    /** Key words joined by commas without a space. */
    private static boolean isTagList(String text) {
        int commas = 0;
        int tight = 0;
        for (int i = 0; i + 1 < text.length(); i++)
            if (text.charAt(i) == ',') {
                commas++;
                if (Character.isLetter(text.charAt(i + 1))) tight++;
            }
        return commas >= 3 && tight * 10 >= commas * 8;
    }

    private int firstOfBody() {
        for (int i = 0; i < keys.length; i++)
            if ((kinds[i] == Kind.BODY && !standsAlone(i))
                    || LETTERHEAD.matcher(lines.get(i).text()).matches()) return i;
        return keys.length;
    }

    /** A long title above a menu: no sentence, and none for many lines below. */
    private boolean standsAlone(int i) {
        if (lines.get(i).endsSentence() || i + 8 >= keys.length) return false;
        for (int below = i + 1; below <= i + 8; below++)
            if (kinds[below] == Kind.BODY
                    || LETTERHEAD.matcher(lines.get(below).text()).matches()) return false;
        return true;
    }

    private void markHead(int first) {
        frameMenus(first);
        int frames = 0;
        for (int i = 0; i < first; i++) if (kinds[i] == Kind.FRAME) frames++;
        boolean page = frames >= 3 || first > 30;
        int top = first;
        while (top > 0 && kinds[top - 1] != Kind.FRAME && first - top < 20) top--;
        Set<String> kept = new HashSet<>();
        for (int i = page ? top : 0; i < Math.min(first + 3, keys.length); i++) kept.add(keys[i]);
        for (int i = 0; i < first; i++) {
            boolean frame = kinds[i] == Kind.FRAME || kinds[i] == Kind.TOOL;
            boolean title = i == 0 ? lines.get(0).words() >= 5 : isTitleOf(keys[i], kept);
            chrome[i] = (page && i < top) ? frame || !title : frame;
        }
    }

    /** At least four short lines in a row above the report, none in capitals, are a menu. */
    private void frameMenus(int first) {
        int run = 0;
        for (int i = 0; i <= first && i < keys.length; i++) {
            Line line = lines.get(i);
            boolean item =
                    i < first && line.words() <= 4 && !line.isCapitals() && !line.hasDigit() && !line.endsSentence();
            if (item || (i < first && kinds[i] == Kind.FRAME)) {
                run++;
                continue;
            }
            for (int back = i - run; run >= 4 && back < i; back++) kinds[back] = Kind.FRAME;
            run = 0;
        }
    }

    /** Whether the line is a form of a title that was kept: most of its words are there too. */
    private static boolean isTitleOf(String key, Set<String> kept) {
        if (WordKey.words(key) < 5) return false;
        Set<String> own = Set.copyOf(List.of(key.split(" ")).stream().distinct().toList());
        for (String other : kept) {
            if (other.isEmpty()) continue;
            Set<String> shared = new HashSet<>(List.of(other.split(" ")));
            shared.retainAll(own);
            if (shared.size() * 5 >= own.size() * 3) return true;
        }
        return false;
    }

    private void markTail(int first) {
        int last = first;
        boolean closed = false;
        for (int i = first; i < keys.length; i++) {
            if (closed) closed = !resumes(i);
            else {
                closed = closes(i, first);
                if (closed && !RECIPIENTS.begins(keys[i])) markCounters(i, last);
            }
            if (closed) chrome[i] = true;
            else if (kinds[i] == Kind.BODY) last = i;
            else if (i > first && (kinds[i] == Kind.FRAME || (kinds[i] == Kind.TOOL && chrome[i - 1])))
                chrome[i] = true;
        }
        boolean frame = false;
        for (int i = last + 1; i < keys.length; i++) {
            frame |= kinds[i] == Kind.FRAME || isDated(i) || chrome[i];
            chrome[i] |= frame || isSignature(i);
        }
    }

    /** Bare numbers right above where comments or other headlines begin. */
    private void markCounters(int end, int last) {
        for (int i = end - 1; i > last && kinds[i] == Kind.TOOL; i--) chrome[i] = true;
    }

    private boolean isDated(int i) {
        return kinds[i] == Kind.TOOL && STAMP.matcher(lines.get(i).text()).find();
    }

    private boolean isSignature(int i) {
        return lines.get(i).words() <= 8 && SIGNATURE.begins(keys[i]);
    }

    /** Whether the frame below the report begins at this line. */
    private boolean closes(int i, int first) {
        if (i == first || lines.get(i).words() > 8) return false;
        if (RECIPIENTS.begins(keys[i])) return true;
        if (RELATED.begins(keys[i])) return true;
        return COMMENTS.begins(keys[i]) && lines.get(i).words() <= 4 && letters(i, keys.length) < letters(0, i);
    }

    /** Whether the report goes on at this line below a frame: a long stretch of sentences, or an appendix. */
    private boolean resumes(int i) {
        if (keys[i].startsWith("phu luc") || keys[i].startsWith("bieu ")) return true;
        if (kinds[i] != Kind.BODY || lines.get(i).length() < 200) return false;
        String text = lines.get(i).text();
        return text.length() >= 320 || text.indexOf(". ") > 60;
    }

    private int letters(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++)
            if (kinds[i] == Kind.BODY) sum += lines.get(i).length();
        return sum;
    }
}
