package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.cover.PeriodReader.Time;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Passage;

/** Decides of what type a report is and which time it covers, by its title, its opening and its build. */
final class TypeReader {
    record Kind(@Nullable LocalDate from, @Nullable LocalDate to, ReportType type) {}

    private static final Pattern TOPIC = Pattern.compile(
            "(?iu)thi đua (?:chào mừng|lập thành tích)|phong trào|cuộc vận động|chuyên đề|tháng (?:công nhân|hành động)|thực hiện (?:nghị quyết|chỉ thị|kết luận|quy chế|chương trình|đề án)|công tác (?:nữ công|kiểm tra|tài chính|tuyên truyền)|quyết toán|thu\\W+chi|vệ sinh lao động|đợt|hội thi|hội thao|phòng chống|đổi mới|nâng cao|giải pháp");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?iu)báo cáo|tổng kết|sơ kết|kết quả|tóm tắt|nhìn lại|thống kê|tổng hợp|biên bản|điểm lại|^tình hình|tình hình (?:và|công nhân|đoàn viên|hoạt động|thực hiện)|hoạt động công đoàn");
    private static final Pattern NEXT = Pattern.compile(
            "(?iu)\\s*(?:,|và|;|\\()?\\s*(?:phương hướng|nhiệm vụ|kế hoạch|mục tiêu|chương trình tháng|chương trình công tác|dự toán).*");
    private static final Pattern ONE_OFF = Pattern.compile(
            "(?iu)hội thi|hội thao|hội diễn|cuộc thi|giải |lễ |phát động|khai mạc|bế mạc|trao |tặng |tết |ra quân|đại hội|triển khai|kế hoạch|tổ chức|gặp mặt|tuyên dương|biểu dương|hưởng ứng");
    private static final Pattern ONE_YEAR_LONG = Pattern.compile("(?iu)một năm|năm qua");
    private static final Pattern OPENS_TIME =
            Pattern.compile("(?iu)^\\W*(?:trong|qua|kết thúc|năm|6|sáu|quý|nhiệm kỳ)(?!\\p{L})");
    private static final Pattern EVENT = Pattern.compile(
            "(?iu)^\\W*(?:(?:sáng|chiều|tối|trong (?:hai|ba|2|3) ngày|ngày|từ ngày|từ)\\s+[\\d(]|vừa qua|sáng nay|chiều nay|hôm nay|nhân dịp)");
    private static final Pattern TERM_PAST =
            Pattern.compile("(?iu)^\\W*(?:trong |qua )?(?:5 năm của )?nhiệm kỳ (?:vừa )?qua");
    private static final Pattern ENUMERATION = Pattern.compile(
            "(?isu)(?:[1-9][.)]|[IVX]{1,4}[.)]|thứ (?:nhất|hai|ba|tư|năm)(?!\\p{L})|một là|hai là|ba là).*");
    private static final Pattern YEAR_ENDED =
            Pattern.compile("(?iu)(?:^|[.;:\\n]\\s*|\\p{Ll}\\s)(?:kết thúc|tổng kết)\\s+năm\\s+((?:19|20)\\d{2})");

    private static final Pattern CONGRESS = Pattern.compile("(?iu)đại hội");
    private static final Pattern PAST_TERM = Pattern.compile("(?iu)nhiệm kỳ (?:vừa )?qua|nhiệm kỳ (?:19|20)\\d{2}");
    private static final Pattern EVENT_DAY =
            Pattern.compile("(?iu)(?:ngày|sáng|chiều|tối)\\s+(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?(?![\\d/])");
    private static final Pattern HELD = Pattern.compile(
            "(?iu)(?:công đoàn|LĐLĐ|liên đoàn lao động|CĐ\\p{L}*)\\s.{0,160}?(?:tổ chức|khai mạc|phát động|khởi công|trao)");

    private final Cover cover;
    private final boolean hasUnit;
    private final @Nullable Integer year;

    TypeReader(Cover cover, boolean hasUnit, @Nullable LocalDate published) {
        this.cover = cover;
        this.hasUnit = hasUnit;
        this.year = published != null
                ? Integer.valueOf(published.getYear())
                : PeriodReader.anyYear(cover.titleText() + " " + cover.beginning(1500))
                        .orElse(null);
    }

    Kind read() {
        String title = cover.titleText();
        boolean summary = SUMMARY.matcher(title).find() || !cover.letterhead().isEmpty();
        if (summary || sections() >= 3) return summary(title, summary);
        return press();
    }

    /** A report by its title, its letterhead or its numbered sections. */
    private Kind summary(String title, boolean named) {
        String results = NEXT.matcher(title).replaceFirst("");
        Integer titled = PeriodReader.anyYear(title).orElse(year);
        Optional<Time> time = PeriodReader.read(results.isBlank() ? title : results, titled);
        if (time.isEmpty()) time = PeriodReader.read(title, year);
        boolean topic = TOPIC.matcher(title).find();
        if (time.isPresent() && time.get().type() == ReportType.MID_TERM) return midTerm(time.get());
        if (time.isPresent() && time.get().type() == ReportType.TERM) return term(title, time.get());
        if (time.isPresent()) {
            ReportType type = topic && time.get().type() == ReportType.ANNUAL && !isGeneral(title)
                    ? ReportType.THEMATIC
                    : time.get().type();
            return new Kind(time.get().from(), time.get().to(), type);
        }
        String beginning = cover.beginning(800);
        Optional<Time> dates = PeriodReader.dates(beginning);
        if (dates.isPresent()) return new Kind(dates.get().from(), dates.get().to(), ReportType.THEMATIC);
        if (!named || topic) return new Kind(null, null, ReportType.THEMATIC);
        return PeriodReader.read(beginning, year)
                .map(t -> new Kind(t.from(), t.to(), t.type()))
                .orElse(new Kind(null, null, ReportType.THEMATIC));
    }

    /** The half of a term that lies behind, where the opening tells its years. */
    private Kind midTerm(Time time) {
        if (time.from() == null) return new Kind(null, null, ReportType.MID_TERM);
        LocalDate to = PeriodReader.endOfYearsFrom(time.from().getYear(), cover.beginning(1000))
                .orElse(null);
        return new Kind(time.from(), to, ReportType.MID_TERM);
    }

    /** A report to the congress of a new term tells of the term before. */
    private Kind term(String title, Time time) {
        boolean opens = CONGRESS.matcher(title).find()
                && time.from() != null
                && year != null
                && time.from().getYear() >= year;
        if (!opens || time.from() == null) return new Kind(time.from(), time.to(), ReportType.TERM);
        int end = time.from().getYear();
        return new Kind(LocalDate.of(end - 5, 1, 1), LocalDate.of(end, 12, 31), ReportType.TERM);
    }

    private static boolean isGeneral(String title) {
        return WordKey.of(title).contains("hoat dong cong doan")
                || WordKey.of(title).contains("phong trao cnvc")
                || WordKey.of(title).contains("phong trao cong nhan");
    }

    /** An article: of a period where its first sentence opens with one, of a topic where it is an essay in points, else news. */
    private Kind press() {
        if (!hasUnit) return new Kind(null, null, ReportType.NEWS);
        String beginning = cover.beginning(500);
        String first = beginning.lines().findFirst().orElse("");
        if (OPENS_TIME.matcher(first).find()) {
            Optional<Time> time = PeriodReader.read(first.substring(0, Math.min(80, first.length())), year);
            if (time.isPresent() && time.get().at() <= 20 && time.get().type().periodic())
                return new Kind(time.get().from(), time.get().to(), time.get().type());
        }
        Optional<Time> named = PeriodReader.read(cover.titleText(), null);
        if (named.isPresent()
                && named.get().type().periodic()
                && !ONE_OFF.matcher(cover.titleText()).find())
            return new Kind(named.get().from(), named.get().to(), named.get().type());
        if (ONE_YEAR_LONG.matcher(cover.titleText()).find()) {
            Optional<Time> year = PeriodReader.read(beginning, null);
            if (year.isPresent() && year.get().type() == ReportType.ANNUAL)
                return new Kind(year.get().from(), year.get().to(), ReportType.ANNUAL);
        }
        boolean congress = CONGRESS.matcher(cover.titleText()).find()
                && PAST_TERM.matcher(cover.beginning(1500)).find();
        if (congress && named.isPresent() && named.get().type() == ReportType.TERM)
            return term(cover.titleText(), named.get());
        if (TERM_PAST.matcher(first).find()) return new Kind(null, null, ReportType.TERM);
        boolean event = EVENT.matcher(first).find();
        if (!event && points() >= 3) {
            Optional<Time> time = half();
            return new Kind(
                    time.map(Time::from).orElse(null), time.map(Time::to).orElse(null), ReportType.THEMATIC);
        }
        Optional<Time> dates = PeriodReader.dates(beginning.substring(0, Math.min(400, beginning.length())));
        if (dates.isPresent()) return new Kind(dates.get().from(), dates.get().to(), ReportType.NEWS);
        Optional<LocalDate> day = eventDay(first);
        if (day.isPresent()) return new Kind(day.get(), day.get(), ReportType.NEWS);
        var ended = YEAR_ENDED.matcher(cover.beginning(700));
        if (ended.find()) {
            int past = Integer.parseInt(ended.group(1));
            return new Kind(LocalDate.of(past, 1, 1), LocalDate.of(past, 12, 31), ReportType.NEWS);
        }
        return new Kind(null, null, ReportType.NEWS);
    }

    /** The day of the one event that a short item tells of: "Ngày 18/5, Công đoàn … tổ chức …". */
    private Optional<LocalDate> eventDay(String first) {
        Matcher m = EVENT_DAY.matcher(first);
        if (!m.find() || m.start() > 90 || !HELD.matcher(first).find()) return Optional.empty();
        Integer known = m.group(3) == null ? year : Integer.valueOf(m.group(3));
        if (known == null || YEAR_ENDED.matcher(cover.beginning(700)).find()) return Optional.empty();
        return WrittenDates.date(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), known);
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

    /** How many sections are headed by Roman numbers. */
    private long sections() {
        return cover.body().stream()
                .filter(p -> p.span().of(cover.text()).matches("(?s)[IVX]{1,4}\\s*[./)-]\\s*\\p{Lu}.*"))
                .count();
    }

    private long points() {
        return cover.body().stream()
                .filter(p -> ENUMERATION.matcher(p.span().of(cover.text())).matches())
                .count();
    }
}
