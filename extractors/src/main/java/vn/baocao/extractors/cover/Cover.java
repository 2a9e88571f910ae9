package vn.baocao.extractors.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.NewsItems;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passage.Role;
import vn.baocao.extractors.text.Span;

/**
 * The opening of a report taken apart: the lines above its title, its title, and where its own text begins and ends.
 *
 * @param letterhead the lines above the word "BÁO CÁO" or "KẾ HOẠCH"; where a page has its own title above them or there is no such word,
 *     those that are nothing but names of unions; empty where there are none
 * @param title where the title stands; null where none was found
 * @param opening the lines before the first long sentence, title among them
 * @param body the passages of the report's own text, frame left out
 */
record Cover(
        String text,
        List<Span> letterhead,
        @Nullable Span title,
        List<Span> opening,
        List<Passage> body,
        int begin,
        int end) {
    private static final Set<String> GENRES = Set.of(
            "bao cao",
            "ke hoach",
            "to trinh",
            "chuong trinh",
            "thong bao",
            "nghi quyet",
            "bao cao tom tat",
            "bao cao nhanh",
            "bao cao so ket",
            "bao cao tong ket");
    /**
     * Where a line of a letterhead falls into its parts: at wide gaps, and around the country's name and motto where columns were run
     * together.
     */
    private static final Pattern COLUMNS = Pattern.compile("\t+| {3,}|\n"
            + "|\\s*+(?=C[ỘỌ]NG\\s+H(?:ÒA|OÀ)\\s+X|Cộng h(?:òa|oà) xã hội chủ nghĩa|Độc lập\\s+[-–—]|ĐỘC LẬP\\s+[-–—])"
            + "|(?<=(?iu:nghĩa việt nam)|(?iu:hạnh phúc))\\s+"
            + "|(?<!(?iu:phần))\\s+(?=I\\s?[-./]+\\s?\\p{Lu})|(?<=\\p{Lu})\\s+(?=Số\\s?:\\s*\\d*\\s*[/-])"
            + "|(?<=[\\p{Lu}\\d])(?<!VÀ)\\s+(?=BÁO CÁO|KẾ HOẠCH|CÔNG ĐOÀN CƠ SỞ|CÔNG ĐOÀN TRƯỜNG|LIÊN ĐOÀN LAO ĐỘNG (?:HUYỆN|QUẬN|THỊ XÃ))"
            + "|\\s+[-–]\\s+(?=(?:CĐCS|CÔNG ĐOÀN CƠ SỞ|CÔNG ĐOÀN TRƯỜNG)\\s+\\p{Lu}{2})"
            + "|(?<=(?:LĐLĐ|LAO ĐỘNG) (?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ)[\\p{Lu} .]{2,30})\\s+[-–]\\s+(?=(?:CĐ|CÔNG ĐOÀN))"
            // "QUẬN 5 CĐCS TRƯỜNG …", but "1 CĐCS Chi cục …" is counted
            + "|(?<=\\p{Lu})\\s+(?=CĐCS\\s)|(?<=\\d)\\s+(?=CĐCS\\s+\\p{Lu}{2})");

    private static final Pattern MOTTO_INSIDE = Pattern.compile("(?iu)c[ộọ]ng h(?:òa|oà) xã hội chủ nghĩa việt nam");
    private static final Pattern MOTTO =
            Pattern.compile("(?iu)c[ộọ]ng h(?:òa|oà) (?:xã hội chủ nghĩa|xhcn).*|CHXHCN.*");
    private static final Pattern MOTTO_ITSELF = Pattern.compile("(?iu)độc lập\\s*[-–—]\\s*tự do.*");
    private static final Pattern STAMP = Pattern.compile("\\d{1,2}:\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|://");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern DATE_LEAD = Pattern.compile(
            "(?u)\\(?\\p{Lu}[\\p{L} .]{2,30},?\\s*(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}\\S{0,6}\\s*[-–—:)]");
    /** A line that says on whose pages the report stands. */
    private static final Pattern SITE = Pattern.compile(
            "(?u)»|\\p{L}\\s+[·|>›•]{1,2}\\s+\\p{L}|[–—|-]\\s*(?iu:cơ quan (?:của|chủ quản|ngôn luận)|(?:cổng|trang) (?:thông tin|tin|điện tử))|^\\W*(?iu:cổng ttđt)|^\\W*(?iu:menu\\s*:)|^\\W*(?iu:cổng|trang) (?iu:thông tin|tin|điện tử|chủ|nhất)|^\\W*(?:(?:Báo|BÁO)\\s+(?!(?iu:cáo))\\p{Lu}|(?iu:tạp chí)\\s)|^\\W*(?iu:nguồn(?: tin)?)\\s*:");

    /** The second half of a name in capitals. */
    private static final Pattern SECOND_PART = Pattern.compile("\\s+[-–]\\s+\\p{Lu}{2,}(?: \\p{Lu}{2,})?");
    /** What goes on with the line before. */
    private static final Pattern AND = Pattern.compile("(?iu)và\\s");

    private static final Pattern SECTION = Pattern.compile(
            "(?:[IVX]{1,5}|[A-D]|\\d{1,2})\\s?[.)/-]\\s*\\p{Lu}|(?iu:phần|chương)\\s+(?iu:thứ|[ivx\\d])");
    private static final Pattern TITLED = Pattern.compile(
            "(?iu)(?:báo cáo|tổng kết|sơ kết|tóm tắt|tổng hợp|thống kê|biên bản|bảng|biểu|kết quả|kế hoạch|một số (?:kết quả|chỉ tiêu)|nghị quyết|công tác|điểm tin|bản tin|tin (?:hoạt động|công đoàn|vắn|ngắn|tổng hợp))(?!\\p{L})");
    /** An address, a by-line, or the sentence that opens what is reported. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?iu)^(?:kính (?:gửi|thưa)|người (?:đăng|gửi|viết)|tác giả)(?!\\p{L})|như sau$");

    private static final Pattern ADDRESSED = Pattern.compile("(?iu)\\W*kính (?:gửi|thưa)(?!\\p{L})");

    private static final Pattern DATE_LINE =
            Pattern.compile("(?iu)[\\p{L} .-]{3,40},?\\s*ngày\\s+[\\d….]{1,3}\\s*(?:tháng|[/.-]).*");
    /** The title of a page whose lines were run together: "BÁO CÁO TỔNG KẾT 5 NĂM PHONG TRÀO … CĐCS Trường …". */
    private static final Pattern OPENS_CAPITALS = Pattern.compile("(?:[\\p{Lu}\\d]+[\\s,]+){6}");

    private static final int LONG = 20;
    /** How many words a title has at most. */
    private static final int LONGEST_TITLE = 50;

    /** Words that a by-line has at most. */
    private static final int BY_LINE = 10;

    private static final int HEAD_LINES = 5;
    /** How many lines a letterhead has above the country's name where its columns are read one after the other. */
    private static final int ABOVE_MOTTO = 5;
    /** How many lines below the country's name may still be of the letterhead, where its columns are read row by row. */
    private static final int BELOW_MOTTO = 6;

    static Cover of(String original, List<Passage> passages) {
        String text = original.replace('\u00A0', ' ');
        List<Passage> body = passages.stream()
                .filter(passage -> passage.role() != Role.CHROME)
                .toList();
        List<Span> opening = new ArrayList<>();
        int begin = text.length();
        for (Passage passage : body) {
            boolean header = passage.role() == Role.HEADER;
            String own = passage.span().of(text);
            if (!header
                    && !runTogether(own, opening)
                    && (((!opening.isEmpty()
                                            || runsOn(text, passage.span())
                                            || DATE_LEAD.matcher(own).lookingAt()
                                            || NewsItems.isApart(own)
                                            || words(own) > LONGEST_TITLE)
                                    && isLong(own))
                            || opening.size() > 14
                            || isNumbered(own))) {
                begin = passage.span().begin();
                break;
            }
            lines(text, passage.span(), opening);
        }
        int end = body.isEmpty()
                ? text.length()
                : body.get(body.size() - 1).span().end();
        int motto = motto(text, opening);
        int genre = Math.max(genre(text, opening, 0), genre(text, opening, motto));
        int head = motto < genre ? Math.max(0, motto - ABOVE_MOTTO) : 0;
        head = Math.max(head, belowFrame(text, opening, genre));
        boolean isAbove = genre >= 0
                && opening.subList(head, Math.max(head, genre)).stream().anyMatch(line -> isUnit(text, line));
        List<Span> below = genre < 0 || isAbove ? List.of() : unitsBelow(text, opening, genre, motto);
        boolean isBelow = !below.isEmpty();
        Span title = genre < 0
                ? headline(text, opening, motto)
                : genreTitle(text, isBelow ? opening.subList(0, opening.indexOf(below.getFirst())) : opening, genre);
        List<Span> letterhead =
                genre < 0 ? heads(text, opening, title, motto) : isBelow ? below : opening.subList(head, genre);
        return new Cover(text, letterhead, title, opening, body, Math.min(begin, end), end);
    }

    /** A letterhead whose lines were all run together into the first sentence. */
    private static boolean runTogether(String line, List<Span> before) {
        return before.size() < 3 && MOTTO_INSIDE.matcher(line).find();
    }

    /** Whether the next sentence stands in the same line: then the first is no title. */
    private static boolean runsOn(String text, Span span) {
        int next = span.end();
        while (next < text.length() && text.charAt(next) == ' ') next++;
        return next < text.length() && text.charAt(next) != '\n';
    }

    /** A sentence of a text; a headline may be long, but does not end as a sentence does. */
    private static boolean isLong(String line) {
        int words = words(line);
        return words > 48 || (words > LONG && ".;:".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    private static boolean isNumbered(String line) {
        return line.matches("(?s)(?:[IVX]{1,4}|1)\\s*[.)/-]\\s.*");
    }

    /** Whether a line says on whose pages the report stands rather than whose it is. */
    static boolean isOfSite(String line) {
        return SITE.matcher(line).find();
    }

    /** Whether an opening line ends as what is said does, so short that it does not end the opening. */
    static boolean endsAsSaid(String line) {
        return line.matches("(?s).*[.…:;]");
    }

    /** Whether a line tells at which hour its page was written. */
    static boolean isStamped(String line) {
        return CLOCK.matcher(line).find();
    }

    static int words(String line) {
        int words = 0;
        for (int i = 0; i < line.length(); i++)
            if (!Character.isWhitespace(line.charAt(i)) && (i == 0 || Character.isWhitespace(line.charAt(i - 1))))
                words++;
        return words;
    }

    /** Lines and, in a line, columns that lie apart. */
    private static void lines(String text, Span span, List<Span> lines) {
        String own = span.of(text).replace('\u00A0', ' ');
        int at = 0;
        var m = COLUMNS.matcher(own);
        while (true) {
            boolean found = m.find();
            int stop = found ? m.start() : own.length();
            int begin = at;
            while (begin < stop && Character.isWhitespace(own.charAt(begin))) begin++;
            int end = stop;
            while (end > begin && Character.isWhitespace(own.charAt(end - 1))) end--;
            if (begin < end) lines.add(new Span(span.begin() + begin, span.begin() + end));
            if (!found) return;
            at = m.end();
        }
    }

    /** The line of the country's name: a page may repeat a report's title above its letterhead. */
    private static int motto(String text, List<Span> lines) {
        for (int i = 0; i < lines.size(); i++)
            if (MOTTO.matcher(lines.get(i).of(text)).matches()) return i;
        return lines.size();
    }

    private static int genre(String text, List<Span> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).of(text);
            String key = WordKey.of(line.replaceAll("(?<=^|\\s)(\\p{Lu})\\s(?=\\p{Lu}(?:\\s|$))", "$1"))
                    .replaceFirst("^baocao(?= |$)", "bao cao");
            boolean capitals = OPENS_CAPITALS.matcher(line).lookingAt() || line.equals(line.toUpperCase(Locale.ROOT));
            if (GENRES.contains(key)
                    || (capitals
                            && (key.startsWith("bao cao ") || key.startsWith("ke hoach ") || key.startsWith("bieu "))))
                return i;
        }
        return -1;
    }

    /** The genre's line with the lines of the title below it. */
    private static Span genreTitle(String text, List<Span> lines, int genre) {
        int last = genre;
        for (int i = genre + 1; i < lines.size() && i <= genre + 5; i++) {
            String line = lines.get(i).of(text);
            if (SECTION.matcher(line).lookingAt() || line.endsWith(":")) break;
            if ((STAMP.matcher(line).find() && words(line) <= 6)
                    || NO_TITLE.matcher(line).find()
                    || words(line) > 30
                    || line.endsWith(".")) break;
            if (!line.startsWith("(") && !line.matches("[-*_=\\s]+")) last = i;
        }
        return new Span(lines.get(genre).begin(), lines.get(last).end());
    }

    private static @Nullable Span headline(String text, List<Span> lines, int motto) {
        Span best = null;
        int most = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            String own = line.of(text);
            int words = words(own);
            if (words < 4
                    || words > LONGEST_TITLE
                    || (own.endsWith(".") && !own.endsWith("...") && !line.equals(lines.get(0)))
                    || STAMP.matcher(own).find()
                    || isByLine(text, line)) continue;
            int score = 1 + (words >= 6 ? 2 : 0) + (words >= 9 ? 1 : 0);
            if (!UnitNames.in(text, line).isEmpty()) score += 2;
            if (PeriodReader.namesPeriod(own)) score += 2;
            long twice = lines.stream()
                    .filter(other -> !other.equals(line) && alike(other.of(text), own))
                    .count();
            if (twice > 0) score += 1;
            if (i > motto) score += 2;
            if (TITLED.matcher(own).lookingAt()) score += 3;
            if (isName(text, line)
                    || DATE_LINE.matcher(own).matches()
                    || MOTTO.matcher(own).matches()
                    || MOTTO_ITSELF.matcher(own).matches()) score -= 4;
            if (isOfSite(own)) score -= 6;
            if (own.startsWith("\"") || own.startsWith("“")) score -= 3;
            if (score > most) {
                most = score;
                best = withJoined(text, lines, i);
            }
        }
        return best;
    }

    /** A line with the one before or behind it that "và" joins to it. */
    private static Span withJoined(String text, List<Span> lines, int i) {
        Span line = lines.get(i);
        if (i > 0 && AND.matcher(line.of(text)).lookingAt())
            return new Span(lines.get(i - 1).begin(), line.end());
        boolean goesOn =
                i + 1 < lines.size() && AND.matcher(lines.get(i + 1).of(text)).lookingAt();
        return goesOn ? new Span(line.begin(), lines.get(i + 1).end()) : line;
    }

    /** "21 Tháng Năm, 2020 by toà soạn". */
    private static boolean isByLine(String text, Span line) {
        return words(line.of(text)) <= BY_LINE
                && WrittenDates.in(text, line).stream().anyMatch(WrittenDates.Dated::timed);
    }

    /**
     * A letterhead without the word for the genre: lines that are nothing but names of unions, around the country's name or else right
     * above the title, where this does not tell of another union.
     */
    private static List<Span> heads(String text, List<Span> lines, @Nullable Span title, int motto) {
        boolean mottoed = motto < lines.size();
        int at = mottoed ? motto : title == null ? 0 : lines.indexOf(title);
        int end = mottoed ? Math.min(lines.size(), motto + BELOW_MOTTO) : Math.max(0, at);
        List<Span> heads = new ArrayList<>();
        for (Span line : lines.subList(Math.max(0, at - HEAD_LINES), end)) {
            boolean below = mottoed && line.begin() > lines.get(motto).begin();
            if (below && (line.equals(title) || ADDRESSED.matcher(line.of(text)).lookingAt())) break;
            // "Công đoàn Trường …:" opens a headline
            boolean label = !mottoed && line.of(text).endsWith(":");
            if (isUnit(text, line) && !label && !isOfSite(line.of(text))) heads.add(line);
        }
        return mottoed || title == null || !opensWithAnother(text, title, heads) ? heads : List.of();
    }

    /** "Công đoàn Viên chức tỉnh sơ kết …" below "CÔNG ĐOÀN TỈNH HÀ NAM": then that is whose page it is. */
    private static boolean opensWithAnother(String text, Span title, List<Span> heads) {
        return UnitNames.in(text, title).stream()
                .filter(name ->
                        name.rule().equals(UnitNames.UNION) && name.span().begin() == title.begin())
                .map(name -> UnitReader.key(name.span().of(text)))
                .anyMatch(own -> heads.stream()
                        .map(head -> UnitReader.key(head.of(text)))
                        .noneMatch(head -> head.startsWith(own) || own.startsWith(head)));
    }

    /** Where the last line begins above a place that is of a page: its path, or the stamp of the page's own title; 0 where none is. */
    static int frameAbove(String text, int place) {
        int frame = 0;
        int begin = 0;
        for (String line : text.substring(0, place).split("\n", -1)) {
            if (isOfSite(line) || isStamped(line)) frame = begin;
            begin += line.length() + 1;
        }
        return frame;
    }

    /** The first line below what is of a page, no further than the genre's. */
    private static int belowFrame(String text, List<Span> lines, int genre) {
        int frame = genre < 0 ? 0 : frameAbove(text, lines.get(genre).begin());
        int first = 0;
        while (frame > 0 && first < genre && lines.get(first).begin() <= frame) first++;
        return first;
    }

    /** A letterhead below the title: lines that are nothing but names of unions, around the country's name or above a date. */
    private static List<Span> unitsBelow(String text, List<Span> lines, int genre, int motto) {
        int begin = lines.get(genre).begin();
        if (genre < motto && motto < lines.size())
            return heads(text, lines, null, motto).stream()
                    .filter(line -> line.begin() > begin)
                    .toList();
        int first = genre + 1;
        while (first < lines.size() && !isUnit(text, lines.get(first))) first++;
        int end = first;
        while (end < lines.size() && isUnit(text, lines.get(end))) end++;
        boolean addressed = lines.subList(genre, first).stream()
                .anyMatch(line -> ADDRESSED.matcher(line.of(text)).lookingAt());
        if (first == end || addressed) return List.of();
        int from = lines.get(end - 1).end();
        String behind = text.substring(from).stripLeading().lines().findFirst().orElse("");
        boolean dated = words(behind) <= BY_LINE
                && !WrittenDates.in(behind, new Span(0, behind.length())).isEmpty();
        return dated ? lines.subList(first, end) : List.of();
    }

    /** Whether a line is nothing but the name of a union, or one in capitals with a little behind it: "CĐBP KHOA NÔNG - LÂM". */
    private static boolean isUnit(String text, Span line) {
        return UnitNames.in(text, line).stream()
                .filter(name -> name.rule().equals(UnitNames.UNION))
                .anyMatch(name -> name.span().length() >= line.length() - 2
                        || (name.span().begin() == line.begin()
                                && SECOND_PART
                                        .matcher(text.substring(name.span().end(), line.end()))
                                        .matches()));
    }

    /** Whether a line is nothing but the name of a union or of the house whose page it is. */
    private static boolean isName(String text, Span line) {
        return isUnit(text, line)
                || UnitNames.in(text, line).stream()
                        .anyMatch(name -> name.span().length() >= line.length() - 2);
    }

    private static boolean alike(String one, String other) {
        return WordKey.of(one).startsWith(WordKey.of(other))
                || WordKey.of(other).startsWith(WordKey.of(one));
    }

    String titleText() {
        return title == null ? "" : title.of(text).replaceAll("\\s+", " ").strip();
    }

    /** The lines of the opening. */
    String openingText() {
        return opening.stream().map(line -> line.of(text)).collect(Collectors.joining("\n"));
    }

    /** The first sentences of the report's own text, up to so many characters. */
    String beginning(int length) {
        StringBuilder beginning = new StringBuilder();
        for (Passage passage : body) {
            if (passage.span().begin() < begin) continue;
            if (beginning.length() > length) break;
            beginning.append(passage.span().of(text).replaceAll("\\s+", " ")).append('\n');
        }
        return beginning.toString();
    }

    /** The same, with sentences that are so short that they stand among the opening lines. */
    String sentences(int length) {
        StringBuilder sentences = new StringBuilder();
        for (Span line : opening) {
            String words = line.of(text).replaceAll("\\s+", " ").strip();
            if (endsAsSaid(words)) sentences.append(words).append('\n');
        }
        return sentences.append(beginning(length)).toString();
    }
}
