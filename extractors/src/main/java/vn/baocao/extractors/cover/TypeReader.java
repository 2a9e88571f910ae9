package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.cover.PeriodReader.Time;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Passage;

/** Decides of what type a report is and which time it covers, by its title, its opening and its build. */
final class TypeReader {
    record Kind(@Nullable LocalDate from, @Nullable LocalDate to, ReportType type) {}

    private static final Pattern TOPIC = Pattern.compile(
            "(?iu)thi đua (?:chào mừng|lập thành tích)|phong trào|cuộc vận động|chuyên đề|tháng (?:công nhân|hành động)|thực hiện (?:nghị quyết|chỉ thị|kết luận|quy chế|chương trình|đề án)|(?:công tác|hoạt động|kết quả) (?:của )?(?:nữ công|ban nữ công|kiểm tra|(?:uỷ|ủy) ban kiểm tra|ubkt|tài chính|tuyên truyền)|quyết toán|thu\\W+chi|vệ sinh lao động|đợt|hội thi|hội thao|phòng chống|đổi mới|nâng cao|giải pháp");
    private static final Pattern SUMMARY = Pattern.compile(
            "(?iu)báo cáo|tổng kết|sơ kết|kết quả|tóm tắt|nhìn lại|thống kê|tổng hợp|biên bản|điểm lại|^tình hình|tình hình (?:và|công nhân|đoàn viên|hoạt động|thực hiện)|hoạt động công đoàn");
    private static final Pattern NEXT = Pattern.compile(
            "(?iu)\\s*(?:,|và|;|\\()?\\s*(?:phương hướng|nhiệm vụ|kế hoạch|mục tiêu|chương trình tháng|chương trình công tác|dự toán|(?:những |các )?việc (?:phải|cần|sẽ) làm|đón (?:năm )?(?:19|20)\\d{2}).*");

    /** What a meeting was held for is told as news: "… tổ chức Hội nghị tổng kết năm học 2014 - 2015". */
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)^\\W*(?:hội nghị|đại hội|lễ)\\s|(?:tổ chức|tham dự|khai mạc|dự)\\s+(?:thành công\\s+)?(?:hội nghị|đại hội|lễ|họp)\\s");

    /** How what was written, not what was held, begins its title. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?iu)\\W*(?:báo cáo|bc|biên bản|tổng kết|sơ kết|kết quả|tổng hợp|số liệu|nghị quyết)(?!\\p{L})");

    private static final Pattern PLAN = Pattern.compile("(?iu)\\W*(?:kế hoạch|chương trình)(?!\\p{L})");
    /** A plan's own title; what is called a programme may be told as news. */
    private static final Pattern OF_PLAN = Pattern.compile("(?iu)\\W*kế hoạch(?!\\p{L})");

    /** What a plan plans where it is none for a whole time. */
    private static final Pattern OF_EVENT = Pattern.compile("(?iu)tổ chức|triển khai|hưởng ứng|phát động|chăm lo|đợt");

    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?iu)(?:(?:phần\\s+)?[ivxa-d\\d]{1,4}\\s*[.)/:-]*\\s*)?(?:kết quả|tình hình|đánh giá|kiểm điểm|nhận xét|sơ kết)(?: \\p{L}+){0,8} tháng \\d{1,2}(?:[/-]\\d{4})?\\W*");
    /** "Phần I. Đánh giá kết quả hoạt động năm 2020" in the plan for 2021. */
    private static final Pattern YEAR_BACK = Pattern.compile(
            "(?iu)(?:phần\\s+)?(?:thứ nhất|[ia1])\\s*[.)/:-]+\\s*(?:(?:đánh giá|kiểm điểm|tổng kết|tóm tắt)\\s+)?(?:kết quả|tình hình|công tác|hoạt động)(?: [\\p{L}-]+){0,8} năm ((?:19|20)\\d{2})\\W*");

    private static final Pattern GENRE_LINE = Pattern.compile(
            "(?iu)(?:báo cáo|bc|biên bản|tổng kết|sơ kết|công khai|quyết toán|kết quả|số liệu|cđcs|nghị quyết|năm học)(?!\\p{L})");
    /** Words. */
    private static final int LONGEST_TITLE = 30;

    private static final Pattern ADDED_UP = Pattern.compile(
            "(?iu)(?:(?:lũy|luỹ) kế|cộng dồn|từ đầu năm(?: \\d{4})?|từ tháng 0?1) (?:từ tháng 0?1 |từ đầu năm )?đến hết");
    /** What a union does as a whole; as keys write it. */
    private static final Pattern GENERAL = Pattern.compile(
            "(?:hoat dong|cong tac) cong doan|phong trao (?:cnvc|cnld|cong nhan|can bo|cbcc|cbvc|vien chuc|doan vien)");
    /** A year in which something only began. */
    private static final Pattern SINCE = Pattern.compile(
            "(?iu)(?:bắt đầu|khởi đầu|thành lập|ra đời)(?: từ| vào)?(?:(?: đầu| cuối)? năm | tháng \\d{1,2}\\s?(?:[/-]|năm )\\s?)(?:19|20)\\d{2}(?!.*cả năm)");
    /** Characters before and behind a title in which its time may be told exactly. */
    private static final int BESIDE_TITLE = 300;
    /** "(Thời điểm lấy số liệu: ". */
    private static final Pattern LABEL = Pattern.compile("^\\(?[^:\\d]{0,30}:\\s*(?=\\d)");

    private static final Pattern EXACTLY = Pattern.compile("(?iu)\\(|(?:số liệu|thời gian)(?!\\p{L})");

    private static final Pattern TIME_LABEL = Pattern.compile(
            "(?iu)\\W*(?:(?:[ivx]+|\\d+)\\s*[./)-]\\s*)?thời gian(?: tổ chức| thực hiện| tiến hành)?(?:\\s*:\\s*|\\s*$)");
    /** What was resolved by one is carried out by a term: that tells of no new one. */
    private static final Pattern CONGRESS = Pattern.compile("(?iu)(?<!thực hiện nghị quyết )đại hội");

    private static final Pattern PAST_TERM = Pattern.compile("(?iu)nhiệm k[ỳì] (?:vừa )?qua");
    private static final Pattern FIVE_YEARS = Pattern.compile(
            "(?iu)(?<!\\p{L}|\\d)(?:5|năm) năm (?:qua|đã)(?!\\p{L})|(?:qua|trong|suốt|sau) (?:5|năm) năm");
    /** Characters. */
    private static final int BEGINNING = 800;
    /** So many years within a term tell that it has passed. */
    private static final int YEARS_OF_TERM = 2;

    /** How far into a text its past term may be named. */
    private static final int TERM_NAMED = 3000;

    /** Months of half a term at least. */
    private static final int LEAST_OF_HALF = 18;

    private final Cover cover;
    private final boolean isRoundUp;
    private final @Nullable LocalDate published;
    /** The year of times that are written without one. */
    private final @Nullable Integer year;

    TypeReader(Cover cover, boolean isRoundUp, @Nullable LocalDate published) {
        this.cover = cover;
        this.isRoundUp = isRoundUp;
        this.published = published;
        this.year = published != null
                ? Integer.valueOf(published.getYear())
                : PeriodReader.anyYear(cover.titleText() + " " + cover.sentences(1500))
                        .orElse(null);
    }

    Kind read() {
        String title = cover.titleText();
        boolean headed = !cover.letterhead().isEmpty();
        if (isRoundUp && !headed) return roundUp(title);
        boolean summary =
                SUMMARY.matcher(title).find() || OF_PLAN.matcher(title).lookingAt() || headed;
        long sections = sections();
        if (summary || sections >= 3) {
            Kind kind = summary(title, summary);
            boolean meeting = !headed
                    && sections < 3
                    && !WRITTEN.matcher(title).lookingAt()
                    && MEETING.matcher(title).find();
            return meeting ? new Kind(kind.from(), kind.to(), ReportType.NEWS) : kind;
        }
        Kind kind = article().read();
        return kind.type() == ReportType.MID_TERM ? midTerm(kind.from()) : kind;
    }

    private ArticleTime article() {
        return new ArticleTime(cover, published, year, time -> term(true, time));
    }

    /** News of several unions is of no one time, unless its title names one, or its first words; a month's news, also the workers' month's, stays news. */
    private Kind roundUp(String title) {
        return PeriodReader.read(title, year)
                .filter(time -> time.type().periodic())
                .map(time -> new Kind(
                        time.from(), time.to(), time.type() == ReportType.MONTH ? ReportType.NEWS : time.type()))
                .or(() -> PeriodReader.workersMonth(title)
                        .or(() -> ToldSpan.in(Lead.of(cover).first).filter(dates -> dates.at() == 0))
                        .map(told -> new Kind(told.from(), told.to(), ReportType.NEWS)))
                .orElse(new Kind(null, null, ReportType.NEWS));
    }

    /** A report by its title, its letterhead or its numbered sections. */
    private Kind summary(String title, boolean named) {
        String results = NEXT.matcher(title).replaceFirst("");
        Integer titled = PeriodReader.anyYear(title).orElse(year);
        Optional<Time> time = PeriodReader.read(results.isBlank() ? title : results, titled);
        if (time.isEmpty()) time = PeriodReader.inBrackets(results);
        if (time.isEmpty()) time = PeriodReader.bareMonth(results, titled);
        if (time.isEmpty()) time = PeriodReader.read(title, year);
        if (time.isEmpty()) time = PeriodReader.inBrackets(title);
        if (time.isEmpty()) time = besideTitle();
        if (time.isEmpty() && CONGRESS.matcher(title).find()) time = termOfCongress();
        if (time.isEmpty()) time = PeriodReader.bareYear(results);
        time = exactly(time).map(this::fromNewYear);
        boolean topic = TOPIC.matcher(title).find() && !isGeneral(title);
        boolean ofCongress = time.isPresent()
                && time.get().type() == ReportType.TERM
                && CONGRESS.matcher(title).find();
        boolean ofEvent =
                OF_PLAN.matcher(title).lookingAt() && OF_EVENT.matcher(title).find();
        if (ofCongress || ofEvent) {
            Optional<Time> held = labelled().or(() -> ofEvent ? datesOfEvent(title) : Optional.empty());
            if (held.isPresent())
                return new Kind(held.get().from(), held.get().to(), held.get().type());
        }
        if (time.isPresent() && time.get().type() == ReportType.MONTH) time = Optional.of(resultsOf(time.get()));
        if (time.isPresent() && time.get().type() == ReportType.ANNUAL) time = Optional.of(yearBefore(time.get()));
        if (time.isPresent() && time.get().type() == ReportType.MID_TERM)
            return midTerm(time.get().from());
        if (time.isPresent() && time.get().type() == ReportType.TERM)
            return term(CONGRESS.matcher(title).find(), time.get());
        if (time.isPresent()) {
            ReportType type = topic && time.get().type().periodic()
                    ? ReportType.THEMATIC
                    : time.get().type();
            return new Kind(time.get().from(), time.get().to(), type);
        }
        String beginning = cover.sentences(BEGINNING);
        Optional<Time> dates = ToldSpan.in(beginning);
        if (dates.isPresent())
            return new Kind(dates.get().from(), dates.get().to(), dates.get().type());
        if (!named || topic) return article().runLookedBackOn().orElse(new Kind(null, null, ReportType.THEMATIC));
        return beginning
                .lines()
                .filter(sentence -> !SINCE.matcher(sentence).find())
                .flatMap(sentence -> PeriodReader.read(sentence, year).stream())
                .findFirst()
                .map(t -> new Kind(t.from(), t.to(), t.type()))
                .orElse(new Kind(null, null, ReportType.THEMATIC));
    }

    /** The days from and to that a plan's beginning gives, where they are of the time in its title: not those it looks back on. */
    private Optional<Time> datesOfEvent(String title) {
        return ToldSpan.in(cover.sentences(BEGINNING))
                .filter(dates -> PeriodReader.anyYear(title)
                        .map(titled -> dates.from() != null
                                && dates.to() != null
                                && dates.to().getYear() >= titled
                                && dates.from().getYear() >= titled - 1)
                        .orElse(true));
    }

    /** The days that a line of the text gives under their label: "- Thời gian: 02 ngày (27 – 28/3/2018)", "III. THỜI GIAN". */
    private Optional<Time> labelled() {
        boolean below = false;
        for (Passage passage : cover.body()) {
            String line = passage.span().of(cover.text());
            Matcher label = TIME_LABEL.matcher(line);
            boolean labels = label.lookingAt();
            if (below || labels) {
                Optional<Time> days = PeriodReader.days(labels ? line.substring(label.end()) : line);
                if (days.isPresent()) return days;
            }
            below = labels && label.end() == line.length();
        }
        return Optional.empty();
    }

    /** The time in another line of the opening that a title is written as: the one taken for the title may be only its second line. */
    private Optional<Time> besideTitle() {
        return cover.opening().stream()
                .map(line -> line.of(cover.text()))
                .filter(line -> (GENRE_LINE.matcher(line).lookingAt() || line.startsWith("("))
                        && Cover.words(line) <= LONGEST_TITLE)
                .flatMap(line -> beside(NEXT.matcher(line).replaceFirst("")).stream())
                .findFirst();
    }

    /** The time of a line, which the title may begin to tell: "Sơ kết học kỳ I …" above "Năm học 2017 - 2018". */
    private Optional<Time> beside(String line) {
        return PeriodReader.read(cover.titleText() + " " + line, year).or(() -> PeriodReader.inBrackets(line));
    }

    /** The span that a line of its own tells exactly, of about that time: "(Số liệu từ 05/9/2017 đến hết ngày 12/01/2018)". */
    private Optional<Time> exactly(Optional<Time> time) {
        int begin = cover.title() == null ? 0 : cover.title().begin();
        int end = cover.title() == null ? 0 : cover.title().end();
        Optional<Time> told = cover.text()
                .substring(
                        Math.max(0, begin - BESIDE_TITLE), Math.min(cover.text().length(), end + BESIDE_TITLE))
                .lines()
                .map(String::strip)
                .filter(line -> EXACTLY.matcher(line).lookingAt())
                .map(line -> LABEL.matcher(line).replaceFirst("("))
                .flatMap(line -> ToldSpan.in(line).stream())
                .findFirst();
        if (told.isEmpty() || time.isEmpty()) return time.or(() -> told);
        Time one = time.get();
        Time span = told.get();
        return Optional.of(isOfThatTime(span, one) ? new Time(span.from(), span.to(), one.type(), one.at()) : one);
    }

    /** Of a quarter to which the year's others are added, all of them: "Cộng dồn từ tháng 01 đến hết ngày 30/9". */
    private Time fromNewYear(Time time) {
        LocalDate from = time.from();
        if (from == null || time.type() != ReportType.QUARTER) return time;
        boolean added = Stream.concat(
                        Stream.of(cover.titleText()),
                        cover.sentences(BEGINNING).lines().filter(line -> line.endsWith(":")))
                .anyMatch(line -> ADDED_UP.matcher(line).find());
        return added ? new Time(from.withDayOfYear(1), time.to(), time.type(), time.at()) : time;
    }

    /** Whether a span overlaps a time and is nearly as long: no campaign or meeting within it. */
    private static boolean isOfThatTime(Time span, Time time) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (from == null || to == null) return false;
        boolean meets =
                (time.from() == null || to.isAfter(time.from())) && (time.to() == null || from.isBefore(time.to()));
        if (time.from() == null || time.to() == null) return meets;
        long days = from.until(to, ChronoUnit.DAYS);
        return meets && 3 * days >= 2 * time.from().until(time.to(), ChronoUnit.DAYS);
    }

    /** The term that another line of the opening names: "ĐẠI HỘI CÔNG ĐOÀN … NHIỆM KỲ 2018 - 2023" above "BÁO CÁO … TRÌNH ĐẠI HỘI". */
    private Optional<Time> termOfCongress() {
        return cover.opening().stream()
                .flatMap(line -> PeriodReader.read(line.of(cover.text()), year).stream())
                .filter(time -> time.type() == ReportType.TERM)
                .findFirst();
    }

    /** Of a month's plan that first tells how the month before went, that month. */
    private Time resultsOf(Time month) {
        LocalDate first = month.from();
        if (first == null || !PLAN.matcher(cover.titleText()).find()) return month;
        return cover.body().stream()
                .map(passage -> passage.span().of(cover.text()))
                .filter(line -> LOOKS_BACK.matcher(line.strip()).matches())
                .flatMap(line -> PeriodReader.monthBefore(first, line).stream())
                .findFirst()
                .orElse(month);
    }

    /** Of a year's plan whose first part is headed by the results of the year before, that year. */
    private Time yearBefore(Time year) {
        LocalDate first = year.from();
        if (first == null
                || first.getDayOfYear() != 1
                || !OF_PLAN.matcher(cover.titleText()).lookingAt()) return year;
        int before = first.getYear() - 1;
        boolean told = cover.body().stream()
                .map(passage ->
                        YEAR_BACK.matcher(passage.span().of(cover.text()).strip()))
                .anyMatch(heading -> heading.matches() && Integer.parseInt(heading.group(1)) == before);
        return told ? new Time(LocalDate.of(before, 1, 1), LocalDate.of(before, 12, 31), year.type(), year.at()) : year;
    }

    /** The half of a term that lies behind, where the opening tells its years. */
    private Kind midTerm(@Nullable LocalDate from) {
        Optional<Time> months = ToldSpan.in(cover.openingText() + "\n" + cover.sentences(1000))
                .filter(time -> time.from() != null
                        && time.to() != null
                        && time.from().plusMonths(LEAST_OF_HALF).isBefore(time.to())
                        && (from == null || time.from().getYear() == from.getYear()));
        if (months.isPresent())
            return new Kind(months.get().from(), months.get().to(), ReportType.MID_TERM);
        if (from == null) {
            Optional<LocalDate> begin = PeriodReader.beginOfTerm(cover.sentences(1000));
            return begin.isPresent() ? midTerm(begin.get()) : new Kind(null, null, ReportType.MID_TERM);
        }
        LocalDate to = PeriodReader.endOfYearsFrom(from.getYear(), cover.titleText() + "\n" + cover.sentences(1000))
                .or(() -> yearOver(from))
                .orElse(null);
        return new Kind(from, to, ReportType.MID_TERM);
    }

    /** The end of the year that is over, or nearly, where half a term's report was published. */
    private Optional<LocalDate> yearOver(LocalDate from) {
        if (published == null) return Optional.empty();
        int month = published.getMonthValue();
        if (month > JustPassed.NEW_YEAR && month < 12) return Optional.empty();
        int last = month == 12 ? published.getYear() : published.getYear() - 1;
        return last > from.getYear() && last < from.getYear() + 5
                ? Optional.of(LocalDate.of(last, 12, 31))
                : Optional.empty();
    }

    /** A report to the congress of a new term tells of the term before, whose years are not known where the text does not name them. */
    private Kind term(boolean congress, Time time) {
        boolean opens = congress
                && time.from() != null
                && year != null
                && time.from().getYear() >= year
                && !(published == null && tellsYearsOf(time));
        if (!opens || time.from() == null) return new Kind(time.from(), time.to(), ReportType.TERM);
        int end = time.from().getYear();
        Optional<Time> told = PeriodReader.termBefore(end, cover.openingText() + "\n" + cover.sentences(TERM_NAMED));
        return told.or(() -> fiveYearsBefore(end))
                .map(term -> new Kind(term.from(), term.to(), ReportType.TERM))
                .orElse(new Kind(null, null, ReportType.TERM));
    }

    /** "Nhiệm kỳ qua …: 5 năm đã …": the five years before a term. */
    private Optional<Time> fiveYearsBefore(int end) {
        String told = cover.sentences(TERM_NAMED);
        boolean five =
                PAST_TERM.matcher(told).find() && FIVE_YEARS.matcher(told).find();
        return five
                ? Optional.of(new Time(LocalDate.of(end - 5, 1, 1), LocalDate.of(end, 12, 31), ReportType.TERM, 0))
                : Optional.empty();
    }

    /** Whether the results are dated by several years within a term, so that it is over. */
    private boolean tellsYearsOf(Time term) {
        if (term.from() == null || term.to() == null) return false;
        int first = term.from().getYear();
        int last = term.to().getYear();
        return cover.body().stream()
                        .filter(passage -> passage.role() != Passage.Role.PLAN)
                        .flatMap(passage -> PeriodReader.allYears(passage.span().of(cover.text())))
                        .filter(told -> told > first && told < last)
                        .distinct()
                        .count()
                >= YEARS_OF_TERM;
    }

    private static boolean isGeneral(String title) {
        return GENERAL.matcher(WordKey.of(title)).find();
    }

    /** How many sections are headed by Roman numbers. */
    private long sections() {
        return cover.body().stream()
                .filter(p -> p.span().of(cover.text()).matches("(?s)[IVX]{1,4}\\s*[./)-]\\s*\\p{Lu}.*"))
                .count();
    }
}
