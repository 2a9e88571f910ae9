package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.cover.PeriodReader.Time;
import vn.baocao.extractors.cover.TypeReader.Kind;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/**
 * Decides of what type an article without letterhead is and which time it covers: a review of a time that title or lead names, an essay
 * in points, the report of one event, or news of no one time.
 */
final class ArticleTime {
    private static final int LEAD = 700;
    private static final int SENTENCES = 5;
    private static final int OPENING = 90;
    /** Fewer words are a by-line or a caption. */
    private static final int SENTENCE = 8;

    private static final Pattern DATELINE =
            Pattern.compile("^\\W*(?:\\([^)]{2,30}\\)|\\p{Lu}[\\p{L} .]{1,28}?)\\s*[-–]\\s*(?=\\p{Lu})");
    private static final Pattern ONE_OFF = Pattern.compile(
            "(?iu)hội thi|hội thao|hội diễn|cuộc thi|giải |lễ |phát động|khai mạc|bế mạc|trao |tặng |tết |ra quân|đại hội|triển khai|kế hoạch|tổ chức|gặp mặt|tuyên dương|biểu dương|hưởng ứng");
    private static final Pattern STAGE = Pattern.compile("(?iu)giai đoạn");
    private static final Pattern ONE_YEAR_LONG = Pattern.compile("(?iu)một năm|năm qua");
    /** Words that open a sentence with a time: "6 tháng đầu năm 2017, …", "(KTO) - Trong năm 2013, …". */
    private static final Pattern OPENS_TIME = Pattern.compile(
            "(?iu)^\\W*(?:riêng |tính |chỉ tính )?(?:trong|qua|kết thúc|giai đoạn|năm|\\d|sáu|chín|quý|nhiệm kỳ|từ đầu|theo [^,]{5,60}, trong)(?!\\p{L})");

    /** Words behind which the time that is looked back on stands: "họp đánh giá công tác 6 tháng đầu năm 2022". */
    private static final Pattern REVIEWS =
            Pattern.compile("(?iu)(?:sơ kết|tổng kết|đánh giá|kiểm điểm|nhìn lại|kết quả|báo cáo)[^.;]{0,80}");

    private static final Pattern THIS_YEAR = Pattern.compile(
            "(?iu)(?:từ )?đầu năm(?:\\s+(\\d{4}))? (?:đến|tới) (?:hết )?(?:ngày )?(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}))?");
    private static final Pattern EVENT = Pattern.compile(
            "(?iu)^\\W*(?:(?:sáng|chiều|tối|trong (?:hai|ba|2|3) ngày|ngày|từ ngày|từ)\\s+[\\d(]|vừa qua|sáng nay|chiều nay|hôm nay|nhân dịp)");
    private static final Pattern TERM_PAST =
            Pattern.compile("(?iu)^\\W*(?:trong |qua )?(?:5 năm của )?nhiệm kỳ (?:vừa )?qua");
    private static final Pattern ENUMERATION = Pattern.compile(
            "(?isu)(?:[1-9][.)]|[IVX]{1,4}[.)]|thứ (?:nhất|hai|ba|tư|năm)(?!\\p{L})|một là|hai là|ba là).*");
    private static final Pattern YEAR_ENDED =
            Pattern.compile("(?iu)(?:^|[.;:\\n]\\s*|\\p{Ll}\\s)(?:kết thúc|tổng kết)\\s+năm\\s+((?:19|20)\\d{2})");
    private static final Pattern CONGRESS = Pattern.compile("(?iu)đại hội");
    private static final Pattern PAST_TERM =
            Pattern.compile("(?iu)nhiệm kỳ (?:vừa )?qua|(?:5|năm) năm qua|qua (?:5|năm) năm");
    private static final String DAY_AND_MONTH = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?(?![\\d/])";
    private static final Pattern EVENT_DAY = Pattern.compile(
            "(?iu)(?:ngày|sáng|chiều|tối|trưa)\\s+(?:ngày\\s+)?(?:(\\d{1,2})\\s*(?:và|-|–|,)\\s*)?" + DAY_AND_MONTH);

    private static final Pattern OF_PAPER =
            Pattern.compile("(?iu)(?:số|kế hoạch|công văn|quyết định|hướng dẫn|thông báo)[^,;]{0,45}$");
    private static final Pattern AHEAD =
            Pattern.compile("(?iu)phấn đấu|(?<!\\p{L})sẽ(?!\\p{L})|nhiệm vụ|chỉ tiêu đề ra");
    /** A visit to hear how things stand is no event of its own. */
    private static final Pattern ASKING = Pattern.compile("(?iu)nắm (?:bắt )?tình hình|làm việc với");

    private final Cover cover;
    private final boolean isRoundUp;
    private final @Nullable Integer year;
    private final BiFunction<String, Time, Kind> term;

    /**
     * @param year the year of times that are written without one; null = not known
     * @param term what a congress that is titled so tells of
     */
    ArticleTime(Cover cover, boolean isRoundUp, @Nullable Integer year, BiFunction<String, Time, Kind> term) {
        this.cover = cover;
        this.isRoundUp = isRoundUp;
        this.year = year;
        this.term = term;
    }

    Kind read() {
        if (isRoundUp) return new Kind(null, null, ReportType.NEWS);
        String title = cover.titleText();
        String beginning = cover.beginning(LEAD);
        List<String> lead = cover.sentences(LEAD)
                .lines()
                .filter(line -> Cover.words(line) >= SENTENCE)
                .limit(SENTENCES)
                .map(ArticleTime::withoutPlace)
                .toList();
        String first = lead.isEmpty() ? "" : lead.getFirst();
        Optional<Time> opening = opened(first);
        if (opening.isPresent()) return kind(opening.get(), opening.get().type());
        Optional<Time> named = PeriodReader.read(title, null);
        if (named.isPresent()
                && named.get().type().periodic()
                && !ONE_OFF.matcher(title).find())
            return kind(named.get(), named.get().type());
        if (named.isPresent()
                && named.get().from() != null
                && STAGE.matcher(title).find())
            return kind(named.get(), named.get().type());
        if (ONE_YEAR_LONG.matcher(title).find()) {
            Optional<Integer> titled = PeriodReader.anyYear(title);
            Optional<Time> one =
                    PeriodReader.read(titled.map(y -> "năm " + y + "\n").orElse("") + beginning, year);
            if (one.isPresent() && one.get().type() == ReportType.ANNUAL) return kind(one.get(), ReportType.ANNUAL);
        }
        Optional<Time> years = PeriodReader.read(title + "\n" + first, null);
        boolean congress = CONGRESS.matcher(title + first).find()
                && years.isPresent()
                && years.get().type() == ReportType.TERM
                && tellsOfTermBefore(years.get());
        if (congress) return term.apply("đại hội", years.get());
        if (TERM_PAST.matcher(first).find()) return new Kind(null, null, ReportType.TERM);
        boolean event = EVENT.matcher(first).find();
        if (!event && points() >= 3) {
            Optional<Time> time = half();
            return new Kind(
                    time.map(Time::from).orElse(null), time.map(Time::to).orElse(null), ReportType.THEMATIC);
        }
        Optional<Time> reviewed = reviewed(lead, event);
        if (reviewed.isPresent())
            return kind(reviewed.get(), event ? ReportType.NEWS : reviewed.get().type());
        Optional<Time> dates = PeriodReader.dates(beginning.substring(0, Math.min(400, beginning.length())));
        if (dates.isPresent()) return kind(dates.get(), ReportType.NEWS);
        return event(first).orElse(new Kind(null, null, ReportType.NEWS));
    }

    /** A sentence without where its news is from: "(KTO) - …", "Báo Hưng Yên - …". */
    private static String withoutPlace(String sentence) {
        return DATELINE.matcher(sentence).replaceFirst("");
    }

    private static Kind kind(Time time, ReportType type) {
        return new Kind(time.from(), time.to(), type);
    }

    /** Whether a congress tells of the years behind, not only of itself. */
    private boolean tellsOfTermBefore(Time term) {
        String beginning = cover.sentences(1500);
        return PAST_TERM.matcher(beginning).find()
                || (term.from() != null
                        && PeriodReader.termBefore(term.from().getYear(), beginning)
                                .isPresent());
    }

    /** The time that a sentence opens with. */
    private Optional<Time> opened(String sentence) {
        if (!OPENS_TIME.matcher(sentence).find() || AHEAD.matcher(sentence).find()) return Optional.empty();
        Optional<Time> soFar = thisYear(sentence);
        if (soFar.isPresent()) return soFar;
        return PeriodReader.read(sentence.substring(0, Math.min(OPENING, sentence.length())), year)
                .filter(time -> time.at() <= 45
                        && (time.type().periodic() || (time.from() != null && time.at() <= 3))
                        && !isDay(sentence, time));
    }

    /** "Năm 2013 …" but not "7 tháng 5 năm 2013". */
    private static boolean isDay(String sentence, Time time) {
        return sentence.substring(0, time.at()).matches("(?su).*\\d\\s*tháng\\s*\\d{1,2}\\s*");
    }

    /** "Từ đầu năm đến ngày 25.11": the year up to that day. */
    private Optional<Time> thisYear(String sentence) {
        Matcher m = THIS_YEAR.matcher(sentence);
        if (!m.find() || m.start() > OPENING) return Optional.empty();
        Integer known = m.group(4) != null
                ? Integer.valueOf(m.group(4))
                : m.group(1) != null ? Integer.valueOf(m.group(1)) : year;
        if (known == null) return Optional.empty();
        return WrittenDates.date(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)), known)
                .map(day -> new Time(LocalDate.of(known, 1, 1), day, ReportType.NEWS, m.start()));
    }

    /** The time that the lead looks back on: behind a word that says so, or at the beginning of a later sentence. */
    private Optional<Time> reviewed(List<String> lead, boolean event) {
        for (int i = 0; i < lead.size(); i++) {
            String sentence = lead.get(i);
            Matcher m = REVIEWS.matcher(sentence);
            while (m.find()) {
                Optional<Time> time =
                        PeriodReader.read(m.group(), year).filter(t -> t.type().periodic());
                if (time.isPresent()) return time;
            }
            if (i == 0) continue;
            Optional<Time> opened = opened(sentence);
            if (opened.isPresent() && !event) return opened;
        }
        return Optional.empty();
    }

    /** The day of the one event that an item tells of: "Ngày 18/5, Công đoàn … tổ chức …"; the year that it says has ended. */
    private Optional<Kind> event(String first) {
        Matcher ended = YEAR_ENDED.matcher(cover.beginning(LEAD));
        if (ended.find()) {
            int past = Integer.parseInt(ended.group(1));
            return Optional.of(new Kind(LocalDate.of(past, 1, 1), LocalDate.of(past, 12, 31), ReportType.NEWS));
        }
        Matcher m = EVENT_DAY.matcher(first);
        boolean found = m.find();
        while (found && OF_PAPER.matcher(first.substring(0, m.start())).find()) found = m.find();
        if (!found
                || m.start() > OPENING
                || !isOfUnion(first)
                || ASKING.matcher(first).find()) return Optional.empty();
        Integer known = m.group(4) == null ? year : Integer.valueOf(m.group(4));
        if (known == null) return Optional.empty();
        Optional<LocalDate> last = WrittenDates.date(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)), known);
        Optional<LocalDate> from = m.group(1) == null
                ? last
                : WrittenDates.date(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)), known);
        return last.map(day -> new Kind(from.orElse(day), day, ReportType.NEWS));
    }

    private static boolean isOfUnion(String sentence) {
        return UnitNames.in(sentence, new Span(0, sentence.length())).stream()
                .anyMatch(name -> name.rule().equals(UnitNames.UNION));
    }

    /** "Tính đến 6 tháng đầu năm 2022" anywhere in the text. */
    private Optional<Time> half() {
        for (Passage passage : cover.body()) {
            Optional<Time> time = PeriodReader.read(passage.span().of(cover.text()), null);
            if (time.isPresent()
                    && (time.get().type() == ReportType.HALF_YEAR || time.get().type() == ReportType.QUARTER))
                return time;
        }
        return Optional.empty();
    }

    private long points() {
        return cover.body().stream()
                .filter(p -> ENUMERATION.matcher(p.span().of(cover.text())).matches())
                .count();
    }
}
