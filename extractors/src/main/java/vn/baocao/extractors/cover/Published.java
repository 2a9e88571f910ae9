package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.baocao.extractors.cover.WrittenDates.Dated;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passage.Role;
import vn.baocao.extractors.text.Span;

/**
 * Finds when a report was signed, by the letterhead's date line, and when it was put on its page: by the time stamp nearest to the title,
 * else one below the text. A stamp of much later tells when a page was moved, not when it came out.
 */
final class Published {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)created|(?<!\\p{L})date(?!\\p{L})|ngày đăng|được đăng|ngày ký|ngày lập|đăng (?:lúc|ngày)|cập nhật|ngày tạo|số ra(?: ngày)?|posted|published|gmt");
    /** What may stand alone before a stamp with which a line of text begins: "date 2026-02-12 Sáng 12/2, …". */
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)\\W*(?:date|posted|published|ngày đăng|đăng lúc|đăng ngày)\\W*(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\\W*)?");

    private static final Pattern NOT_OURS = Pattern.compile("(?iu)modified|ngày ban hành|hiệu lực|lượt xem");
    private static final Pattern OF_PAGE =
            Pattern.compile("(?iu)người đăng|lượt (?:xem|đọc)|đã xem|bình luận|(?<!\\p{L})(?:admin|views?)(?!\\p{L})");
    private static final Pattern SPAN_IN_BRACKETS =
            Pattern.compile("(?iu)\\([^)]*\\d\\s*(?:[-–—]|đến(?: hết)?(?: ngày)?)\\s*$");
    private static final Pattern SPAN_GOES_ON = Pattern.compile(
            "(?iu)\\s*(?:[-–—]|đến(?: hết)?(?: ngày)?)\\s*\\d{1,2}[./-](?:0?[1-9]|1[0-2])(?!\\d)(?! âm lịch)");
    /** "Tin, ảnh: Kim Oanh - 21-2-2019" below the text. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?iu)\\W*(?:tin|bài|ảnh)(?:\\s*(?:,|&|và|-)\\s*(?:bài|ảnh))*\\s*:(?![^\\d]*(?:ngày|tại|lễ|trao|chụp)(?!\\p{L}))[^\\d:]{2,40}[-–,(]\\s*(?=\\d)");

    private static final Pattern SAID = Pattern.compile("(?iu)(?<!\\p{L})(?:ngày|hồi|lúc|vào)\\s+$");
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu:số)\\s*:?\\s*(\\d{1,5}\\s*[-–/]\\s*(?:\\d{4}\\s*/\\s*)?[\\p{Lu}][\\p{L}\\d&.]*(?:\\s?[-–/]\\s?[\\p{Lu}\\d][\\p{L}\\d&.]*){0,3})");

    private static final Pattern DAILY =
            Pattern.compile("(?iu)^\\W*(?:điểm tin|bản tin|tin (?:hoạt động|tức|vắn|ngắn|công đoàn|trong ngày))");
    private static final Pattern DAY = Pattern.compile("(?iu)ngày\\s+(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern LEAD =
            Pattern.compile("(?u)\\(?(?:[\\p{Lu}][\\p{L}.]*[\\s]*){1,5},?\\s*(?:ngày\\s+)?");

    private static final Pattern PARTED = Pattern.compile("\\s*[|•·›»>◦@]\\s*|::|\\s[-–—/]\\s|\\s{2,}");

    /** The title behind a date line, where a page's lines were run together: "… Hạnh phúc Kim Bảng, ngày 2 tháng 5 năm 2012 BÁO CÁO …". */
    private static final Pattern GLUED_TITLE = Pattern.compile(
            "(?u)(?:BÁO ?CÁO|KẾ HOẠCH|BIÊN BẢN|QUYẾT ĐỊNH|THÔNG BÁO|CHƯƠNG TRÌNH|NGHỊ QUYẾT)(?!\\p{L})");

    private static final Pattern GLUED_PLACE = Pattern.compile("(?u)\\p{Lu}[\\p{L}.]*,$");

    private static final Pattern DAY_WORD = Pattern.compile("(?iu)(?<!\\p{L})ngày\\s+$");
    private static final int WORD = 6;
    /** Before the day that a page is looked at, "Chủ nhật, ngày 16/12/2018", or that of a paper, "Công văn số 12/LĐLĐ, ngày 15/6/2020". */
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:thứ|chủ nhật|hôm nay|số|công văn|quyết định|kế hoạch|nghị quyết|kèm theo|căn cứ)(?!\\p{L})");
    /** Characters. */
    private static final int FIRST_LINES = 800;
    /** Words. */
    private static final int BY_LINE = 10;
    /** Months within which a signed report is put on its page. */
    private static final int SOON = 6;

    private Published() {}

    /**
     * When it came out: when it was put on its page, else when it was signed.
     *
     * @param signed as {@link #signed} says
     */
    static Optional<LocalDate> date(Cover cover, List<Passage> passages, Optional<LocalDate> signed) {
        Optional<LocalDate> above = above(cover, passages, signed.isPresent());
        if (signed.isEmpty())
            return above.or(() -> inside(cover)).or(() -> below(cover)).or(() -> ofDay(cover));
        return above.or(() -> below(cover))
                .filter(day ->
                        !day.isBefore(signed.get()) && day.isBefore(signed.get().plusMonths(SOON)))
                .or(() -> signed);
    }

    /** The day in its letterhead, its signature or at the head of its first lines. */
    static Optional<LocalDate> signed(Cover cover) {
        return dateLine(cover).or(() -> dateLead(cover));
    }

    /** "Hà Nam, ngày 20 tháng 12 năm 2021", "…, ngày 20/12/2021" above the title or in the signature. */
    private static Optional<LocalDate> dateLine(Cover cover) {
        String text = cover.text();
        for (Dated dated : WrittenDates.in(text, new Span(0, cover.begin())))
            if (isWritten(text, dated)
                    && isDateLine(text, dated, !cover.letterhead().isEmpty())) return Optional.of(dated.date());
        for (Span line : cover.letterhead())
            for (Dated dated : WrittenDates.in(text, line))
                if ((isWritten(text, dated) || isNumbered(line.of(text))) && isDateLine(line.of(text), dated, line))
                    return Optional.of(dated.date());
        int tail = Math.max(cover.begin(), cover.end() - 500);
        for (Dated dated : WrittenDates.in(text, new Span(tail, text.length())))
            if (isWritten(text, dated) && !dated.timed() && isDateLine(text, dated, dated.words()))
                return Optional.of(dated.date());
        return Optional.empty();
    }

    /** "Số 14/BC-CĐCS, Kim Bảng, 03/12/2021". */
    private static boolean isNumbered(String line) {
        return NUMBER.matcher(line).lookingAt();
    }

    /** With the word for a day, as letters and signatures have it. */
    private static boolean isWritten(String text, Dated dated) {
        String before = text.substring(
                Math.max(0, dated.span().begin() - WORD), dated.span().begin());
        return dated.words() || DAY_WORD.matcher(before).find();
    }

    /** "Điểm tin công đoàn ngày 8.2": a day's news are of that day; the year is the latest that the text names. */
    private static Optional<LocalDate> ofDay(Cover cover) {
        for (Span line : cover.opening()) {
            String words = line.of(cover.text());
            if (!DAILY.matcher(words).find()) continue;
            List<Dated> full = WrittenDates.in(cover.text(), line);
            if (!full.isEmpty()) return Optional.of(full.get(0).date());
            Matcher day = DAY.matcher(words);
            if (!day.find()) continue;
            int year = 0;
            Matcher m = YEAR.matcher(cover.beginning(20_000));
            while (m.find()) year = Math.max(year, Integer.parseInt(m.group(1)));
            if (year > 0)
                return WrittenDates.date(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), year);
        }
        return Optional.empty();
    }

    /** "Phú Yên, 19/5/2024 - …" at the head of a news item. */
    private static Optional<LocalDate> dateLead(Cover cover) {
        if (cover.body().isEmpty()) return Optional.empty();
        String text = cover.text();
        for (Passage passage : cover.body().subList(0, Math.min(6, cover.body().size()))) {
            Span span = passage.span();
            for (Dated dated : WrittenDates.in(text, new Span(span.begin(), Math.min(span.end(), span.begin() + 60)))) {
                String before = text.substring(span.begin(), dated.span().begin());
                String after = text.substring(dated.span().end(), span.end()).stripLeading();
                boolean dash = !after.isEmpty() && "-–—:)".indexOf(after.charAt(0)) >= 0 && after.length() > 30;
                // "Phủ Lý, 15/01/2021. Công đoàn … vừa tổ chức"
                boolean stop = after.equals(".") && before.stripTrailing().endsWith(",");
                if ((dash || stop) && LEAD.matcher(before).matches()) return Optional.of(dated.date());
            }
        }
        return Optional.empty();
    }

    /** A place, a comma and the date, alone in their line or column; a page's own day stands without a place, too. */
    private static boolean isDateLine(String text, Dated dated, boolean placeless) {
        int begin = text.lastIndexOf('\n', dated.span().begin() - 1) + 1;
        int end = text.indexOf('\n', dated.span().end());
        String after = text.substring(dated.span().end(), end < 0 ? text.length() : end)
                .strip();
        String before = text.substring(begin, dated.span().begin());
        int column = Math.max(before.lastIndexOf("   "), before.lastIndexOf('\t'));
        before = DAY_WORD.matcher(before.substring(column + 1)).replaceFirst("").strip();
        boolean ends = after.length() <= 2;
        if (!ends && dated.words() && GLUED_TITLE.matcher(after).lookingAt())
            return GLUED_PLACE.matcher(before).find();
        return ends && ((placeless && before.isEmpty()) || (before.endsWith(",") && isPlace(before, dated)));
    }

    /** The same in a line of a letterhead whose lines were run together. */
    private static boolean isDateLine(String line, Dated dated, Span at) {
        String ahead = line.substring(0, dated.span().begin() - at.begin());
        String before = DAY_WORD.matcher(ahead).replaceFirst("").strip();
        Matcher number = NUMBER.matcher(before);
        if (number.lookingAt()) before = before.substring(number.end()).replaceFirst("^[\\s,;.]+", "");
        String after = line.substring(dated.span().end() - at.begin()).strip();
        boolean joined = before.endsWith(",") || (DAY_WORD.matcher(ahead).find() && !before.isEmpty());
        return after.length() <= 2 && joined && isPlace(before, dated);
    }

    private static boolean isPlace(String before, Dated dated) {
        return Cover.words(before) <= 8
                && (dated.words() || !NO_PLACE.matcher(before).find());
    }

    /**
     * The last stamp above the report's text, where no menu stands between.
     *
     * @param signed whether the report is dated by its signature: then only what is clearly of a page is a stamp
     */
    private static Optional<LocalDate> above(Cover cover, List<Passage> passages, boolean signed) {
        String text = cover.text();
        Optional<LocalDate> found = Optional.empty();
        for (Dated dated : WrittenDates.in(text, new Span(0, cover.begin()))) {
            String line = lineAt(text, dated.span());
            boolean labelled = LABELLED.matcher(
                            line.substring(0, line.indexOf(dated.span().of(text))))
                    .matches();
            boolean apart = isAlone(part(text, dated.span()));
            boolean ending = dated.timed() && endsLine(text, dated.span());
            boolean running = Cover.words(line) > 14 && !labelled && !apart && !ending && !opensWithLabel(line);
            if (running || isOfElse(text, dated)) continue;
            boolean stamp = labelled || isOfPage(dated, line) || isAlone(line) || apart;
            if (signed && !isOfPage(dated, line)) continue;
            if (stamp && frameBetween(text, dated.span().end(), cover.begin(), passages) < 4)
                found = Optional.of(dated.date());
            else if (stamp) found = Optional.empty();
        }
        return found;
    }

    /** Whether a date stands as pages have it: with its clock time, its label or what else they say of a text. */
    private static boolean isOfPage(Dated dated, String line) {
        return dated.timed()
                || LABEL.matcher(line).find()
                || OF_PAGE.matcher(line).find();
    }

    /** "Đăng lúc 08:41, ngày 12-07-2019 - Đã xem: 318 - Cỡ chữ …". */
    private static boolean opensWithLabel(String line) {
        return LABEL.matcher(line.strip()).lookingAt();
    }

    /** A by-line with its clock time between the first lines: "Nam Dương (báo lao động) 30/01/2026 16:39". */
    private static Optional<LocalDate> inside(Cover cover) {
        String text = cover.text();
        int from = Math.min(cover.begin(), text.length());
        for (Dated dated : WrittenDates.in(text, new Span(from, Math.min(text.length(), from + FIRST_LINES))))
            if (dated.timed()
                    && (Cover.words(lineAt(text, dated.span())) <= BY_LINE
                            || isBracketed(text, dated.span())
                            || endsLine(text, dated.span()))
                    && !isOfElse(text, dated)) return Optional.of(dated.date());
        return Optional.empty();
    }

    /** "Góp hơn 3 tỷ đồng vào quỹ 08/09/2022 06:40": the stamp behind a headline. */
    private static boolean endsLine(String text, Span date) {
        boolean ends = date.end() == text.length() || text.charAt(date.end()) == '\n';
        // "… tổ chức vào hồi ngày 12/01/2022 08:00" goes on as a sentence
        return ends
                && !SAID.matcher(text.substring(Math.max(0, date.begin() - WORD), date.begin()))
                        .find();
    }

    /** "(21/01/2022 10:45) Sau hơn nửa năm …": the stamp that the first line begins with. */
    private static boolean isBracketed(String text, Span date) {
        return date.begin() > 0
                && text.charAt(date.begin() - 1) == '('
                && (date.begin() == 1 || text.charAt(date.begin() - 2) == '\n')
                && date.end() < text.length()
                && text.charAt(date.end()) == ')';
    }

    /** Whether what stands before a date in its line says that it is of something else: "Ngày ban hành: …", "(01/01 - 30/6/2018)". */
    private static boolean isOfElse(String text, Dated dated) {
        int begin = text.lastIndexOf('\n', dated.span().begin() - 1) + 1;
        String before = text.substring(begin, dated.span().begin());
        return NOT_OURS.matcher(before).find()
                || SPAN_IN_BRACKETS.matcher(before).find()
                || SPAN_GOES_ON
                        .matcher(text)
                        .region(dated.span().end(), text.length())
                        .lookingAt();
    }

    /** What stands around a date in its line up to a sign that parts it: "Đời sống | Thứ năm, 21/05/2020 | Lượt xem". */
    private static String part(String text, Span date) {
        String line = lineAt(text, date);
        int at = date.begin() - (text.lastIndexOf('\n', date.begin()) + 1);
        int begin = 0;
        Matcher sign = PARTED.matcher(line);
        while (sign.find() && sign.start() < at) begin = sign.end();
        int end = sign.find(Math.min(line.length(), at + date.length())) ? sign.start() : line.length();
        return line.substring(begin, end);
    }

    private static boolean isAlone(String line) {
        String rest = line.replaceAll("[\\d/.,:|()\\s-]+", " ").toLowerCase(Locale.ROOT);
        return Cover.words(rest.replaceAll("(?iu)thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|lúc", " ")) <= 2;
    }

    /** How many lines of a page's frame, of more than one word, stand between. */
    private static int frameBetween(String text, int from, int to, List<Passage> passages) {
        int lines = 0;
        for (Passage passage : passages) {
            if (passage.role() != Role.CHROME
                    || passage.span().end() <= from
                    || passage.span().begin() >= to) continue;
            int begin = Math.max(from, passage.span().begin());
            for (String line :
                    text.substring(begin, Math.min(to, passage.span().end())).split("\n"))
                if (WordKey.words(WordKey.of(line)) >= 2 && line.chars().anyMatch(Character::isLetter)) lines++;
        }
        return lines;
    }

    /** A stamp with its time or label below the report's text, or alone in brackets. */
    private static Optional<LocalDate> below(Cover cover) {
        String text = cover.text();
        int from = Math.max(cover.begin(), cover.end() - 60);
        for (Dated dated : WrittenDates.in(text, new Span(from, text.length()))) {
            String line = lineAt(text, dated.span());
            if (Cover.words(line) > 16 || isOfElse(text, dated)) continue;
            boolean near = text.substring(
                                    cover.end(),
                                    Math.max(cover.end(), dated.span().begin()))
                            .lines()
                            .filter(l -> !l.isBlank())
                            .count()
                    <= 4;
            if (LABEL.matcher(line).find()
                    || (near
                            && (dated.timed()
                                    || CREDIT.matcher(line).lookingAt()
                                    || line.strip().equals("(" + dated.span().of(text) + ")"))))
                return Optional.of(dated.date());
        }
        return Optional.empty();
    }

    private static String lineAt(String text, Span span) {
        int begin = text.lastIndexOf('\n', span.begin()) + 1;
        int end = text.indexOf('\n', span.end());
        return text.substring(Math.min(begin, span.begin()), end < 0 ? text.length() : end);
    }

    /** The document's number in its letterhead. */
    static Optional<String> number(Cover cover) {
        for (Span line : cover.letterhead()) {
            Matcher m = NUMBER.matcher(line.of(cover.text()));
            if (m.find()) return Optional.of(m.group(1).replaceAll("\\s+", ""));
        }
        return Optional.empty();
    }
}
