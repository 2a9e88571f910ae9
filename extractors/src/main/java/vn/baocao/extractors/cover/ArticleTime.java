package vn.baocao.extractors.cover;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final int OPENING = 90;
    private static final int BEGINNING = 1500;
    /** Characters before a time that opens its sentence: "Trong ", "Tính từ ". */
    private static final int FIRST_WORD = 8;

    private static final int DATES = 400;
    /** Months ahead of its publication that an article does not speak of. */
    private static final int FAR_AHEAD = 6;
    /** How many points make an essay. */
    private static final int POINTS = 3;
    /** A year, or the years of a span. */
    private static final Pattern YEAR_NAMED =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?:\\s*(?:[-–—/]|đến)\\s*(?:19|20)\\d{2})*(?!\\d)");

    private static final Pattern ONE_OFF = Pattern.compile(
            "(?iu)hội thi|hội thao|hội diễn|cuộc thi|giải |lễ |phát động|khai mạc|bế mạc|trao |tặng |tết |ra quân|đại hội|triển khai|kế hoạch|tổ chức|gặp mặt|tuyên dương|biểu dương|hưởng ứng|đắc cử|bàn giao|khánh thành|khởi công");
    private static final Pattern LONG_RUN = Pattern.compile(
            "(?iu)(?<!\\p{L}|tháng |thứ )(?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|mười|mươi) năm(?!\\p{L}| \\d| học| nay| qua| ấy| ngoái| trước)");
    /** How old something is says nothing of the time told. */
    private static final Pattern JUBILEE = Pattern.compile("(?iu)kỷ niệm|thành lập|truyền thống|tuổi");

    /** Several years that are over, with their first and last. */
    private static final Pattern RUN = Pattern.compile(
            "(?iu)(?:(?:\\d{1,2}|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm|hai mươi) năm(?: qua)?(?:\\s+|[^.;\\d]{0,60}\\(\\s*)(?:từ )?|(?:(?:suốt|trải qua|nhìn lại|kết thúc|trong) nhiệm kỳ\\s*\\(?|nhiệm kỳ (?:vừa )?qua\\s*\\())(?:19|20)\\d{2}\\s*(?:[-–—]|đến)\\s*(?:19|20)\\d{2}");

    /** Sentences at the beginning that may tell which years an article is of. */
    private static final int RUN_TOLD = 2;

    private static final Pattern WENT =
            Pattern.compile("(?iu)hoàn thành|(?<!\\p{L})đạt(?!\\p{L})|hoạt động công đoàn|kết quả");
    /** What is begun is not yet told of. */
    private static final Pattern STARTS = Pattern.compile("(?iu)triển khai|phát động|khai mạc|ra quân|giao ước");

    /** A year set apart: "Theo Liên đoàn Lao động tỉnh, năm 2020, trung tâm đã …", "Hưởng ứng …, năm 2021, toàn quận có …". */
    private static final Pattern SET_APART =
            Pattern.compile("(?iu)(?:^\\W*|,\\s*)(?:riêng |trong )?năm\\s+((?:19|20)\\d{2})\\s*,");

    private static final Pattern SINCE = Pattern.compile(
            "(?iu)(?:thành lập|ra đời|từ|so với|hơn|như|cùng kỳ|quyết định|kế hoạch|nghị quyết|luật|đến|tới|cuối|đầu|hết)(?: vào)?(?: cuối| đầu| hết| cùng kỳ)?\\s*$");
    /** How many years are looked back on: "5 năm qua", "trong 5 năm, đã có …". */
    private static final Pattern YEARS_BACK = Pattern.compile(
            "(?iu)(?<!\\p{L}|\\d)(?:(\\d{1,2}|hai|ba|bốn|năm|bảy|tám|mười) năm(?: qua(?!\\p{L})| liền,|,)|(?:sau|qua|trong) (\\d{1,2}|hai|ba|bốn|năm|bảy|tám|mười) năm (?:thực hiện|triển khai|phát động))");

    /** Before a year that only begins: "Từ năm 2014 đến nay". */
    private static final Pattern FROM = Pattern.compile("(?iu)(?<!\\p{L})từ\\s+$");

    private static final Pattern STAGE = Pattern.compile("(?iu)giai đoạn");
    private static final Pattern ONE_YEAR_LONG = Pattern.compile("(?iu)một năm|năm qua");
    /** Words behind which the time that is looked back on stands: "họp đánh giá công tác 6 tháng đầu năm 2022". */
    private static final Pattern REVIEWS = Pattern.compile(
            "(?iu)(?:sơ kết|tổng kết|đánh giá|kiểm điểm|nhìn lại|(?<!phát huy )(?<!phát huy những )kết quả|báo cáo)(?:(?!cuộc thi|hội thi|hội thao|hội diễn)[^.;]){0,80}");

    private static final Pattern THIS_YEAR = Pattern.compile(
            "(?iu)(?:từ )?đầu năm(?:\\s+(\\d{4}))? (?:đến|tới) (?:(nay)|(?:hết )?(?:ngày )?(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}))?)");
    /** What an event is held for may be told before its day. */
    private static final Pattern OCCASION = Pattern.compile(
            "(?iu)\\W*(?:nhằm|nhân|hưởng ứng|thực hiện|để|tiếp tục|tiếp nối|trong khuôn khổ|thiết thực|chào mừng|hướng tới|với)(?!\\p{L})");

    private static final int OCCASION_TOLD = 250;
    private static final Pattern TERM_PAST =
            Pattern.compile("(?iu)^\\W*(?:trong |qua )?(?:5 năm của )?nhiệm kỳ (?:vừa )?qua");
    private static final Pattern ENUMERATION = Pattern.compile(
            "(?isu)(?:[1-9][.)]|[IVX]{1,4}[.)]|thứ (?:nhất|hai|ba|tư|năm)(?!\\p{L})|một là|hai là|ba là).*");
    private static final Pattern YEAR_ENDED = Pattern.compile(
            "(?iu)(?:^|[.;:)–-]\\s*|\\n|\\p{Ll}\\s)(?:(?:kết thúc|tổng kết)\\s+năm\\s+((?:19|20)\\d{2})|năm\\s+((?:19|20)\\d{2})\\s+(?:đã |vừa |sắp |đang )?(?:khép lại|kết thúc|trôi qua|đi qua))");
    private static final Pattern CONGRESS = Pattern.compile("(?iu)đại hội");
    /** Where the title names the union in full. */
    private static final Pattern UNION_SPOKEN = Pattern.compile("(?iu)công đoàn|(?<!\\p{L})CĐ");

    private static final Pattern MEETING = Pattern.compile("(?iu)\\W*hội nghị(?!\\p{L})");
    /** Those who did well in a year are honoured in the next one. */
    private static final Pattern HONOURED = Pattern.compile(
            "(?iu)(?:biểu dương|tuyên dương|tôn vinh|vinh danh|khen thưởng)[^.;]{0,120}?(?<!tháng \\d{1,2} |từ |đến )năm ((?:19|20)\\d{2})(?![-–\\d])");

    private static final Pattern PAST_TERM =
            Pattern.compile("(?iu)nhiệm kỳ (?:vừa )?qua|(?:5|năm) năm qua|qua (?:5|năm) năm");
    private static final String DAY_AND_MONTH = "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?(?![\\d/])";
    private static final Pattern EVENT_DAY = Pattern.compile(
            "(?iu)(?:ngày|sáng|chiều|tối|trưa|từ|tuần)\\s+(?:nay,?\\s+|qua,?\\s+|chủ nhật,?\\s+|thứ \\p{L}+,?\\s+)?\\(?(?:từ\\s+)?(?:ngày\\s+)?"
                    + "(?:(\\d{1,2})\\s*(?:,\\s*\\d{1,2}\\s*)?(?:và|-|–|,|đến|tới)\\s*(?:ngày\\s+)?)?" + DAY_AND_MONTH
                    + "(?!\\s*(?:triệu|tỷ|tỉ|nghìn|ngàn|%|người|đồng|suất|phần))");

    /** Before a day up to which is told, no event's: "Tính đến 17h00 ngày 20/6, …". */
    private static final Pattern UP_TO = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:tính đến|đến|tới)(?: hết)?(?: \\d{1,2}(?:h|g|:| giờ)\\d{0,2})?[,]?\\s+$");

    /** Characters in which no more than one event is told. */
    private static final int OF_ONE_EVENT = 1500;

    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s|\\n");
    /** Another time, with a figure in its sentence. */
    private static final Pattern LONGER = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:từ đầu năm|tính từ|từ năm \\d{4}|từ nay đến|trong năm|năm nay|đến nay|\\d+ tháng (?:đầu|qua|năm))(?!\\p{L}).*(?<![/.\\d-])\\d+(?![/\\d-]).*\\p{L}");

    private static final Pattern OF_PAPER =
            Pattern.compile("(?iu)(?:số|kế hoạch|công văn|quyết định|hướng dẫn|thông báo)[^,;]{0,45}$");
    private static final Pattern AHEAD =
            Pattern.compile("(?iu)phấn đấu|(?<!\\p{L})sẽ(?!\\p{L})|nhiệm vụ|chỉ tiêu đề ra");
    private static final Pattern DONE = Pattern.compile("(?iu)(?<!\\p{L})đã(?!\\p{L})");
    /** A visit to hear how things stand is no event of its own. */
    private static final Pattern ASKING = Pattern.compile("(?iu)nắm (?:bắt )?tình hình|làm việc với");

    private static final Kind NEWS = new Kind(null, null, ReportType.NEWS);

    private final Cover cover;
    private final @Nullable LocalDate published;
    private final @Nullable Integer year;
    private final Function<Time, Kind> congressOf;
    private final String title;
    private final Lead lead;
    private final String first;

    /**
     * @param published null = not known
     * @param year the year of times that are written without one; null = not known
     * @param congressOf what the congress of a term tells of
     */
    ArticleTime(Cover cover, @Nullable LocalDate published, @Nullable Integer year, Function<Time, Kind> congressOf) {
        this.cover = cover;
        this.published = published;
        this.year = year;
        this.congressOf = congressOf;
        this.title = cover.titleText();
        this.lead = Lead.of(cover);
        this.first = lead.first;
    }

    Kind read() {
        return opened(first)
                .filter(this::isRecent)
                .map(time -> kind(time, time.type()))
                .or(this::reviewedByMeeting)
                .or(this::titled)
                .or(this::longRun)
                .or(this::runToldOf)
                .or(this::oneYear)
                .or(this::congress)
                .or(this::essay)
                .or(this::review)
                .or(this::yearSpokenOf)
                .or(() -> new JustPassed(lead, published).read())
                .or(this::themeMonth)
                .or(this::fromTo)
                .or(this::stage)
                .or(this::yearHonoured)
                .or(this::event)
                .orElse(NEWS);
    }

    /** The years that are looked back on: "Nhìn lại 5 năm phong trào …", "Giai đoạn 2016 - 2020, …". */
    Optional<Kind> runLookedBackOn() {
        return longRun().or(this::runToldOf).or(this::stage);
    }

    private static Kind kind(Time time, ReportType type) {
        return new Kind(time.from(), time.to(), type);
    }

    /** Below "Hội nghị … năm 2019": what the meeting looks back on, "đánh giá công tác … năm 2018". */
    private Optional<Kind> reviewedByMeeting() {
        return MEETING.matcher(title).lookingAt() ? review() : Optional.empty();
    }

    /** "Công đoàn Hà Nam 6 tháng đầu năm 2021", "… giai đoạn 2015 - 2020". */
    private Optional<Kind> titled() {
        return PeriodReader.read(title, null)
                .filter(time ->
                        (time.type().periodic() && !ONE_OFF.matcher(title).find())
                                || (time.from() != null && STAGE.matcher(title).find() && !isStillToCome(time)))
                .map(time -> kind(time, time.type()));
    }

    /** "… ký chương trình phối hợp giai đoạn 2023 - 2028", told when that begins. */
    private boolean isStillToCome(Time time) {
        return published != null
                && time.from() != null
                && time.to() != null
                && time.from().getYear() >= published.getYear()
                && time.to().isAfter(published);
    }

    /** "Tháng Công nhân 2023", "10 năm … (2010 - 2020)": what took longer than an event. */
    private Optional<Kind> longRun() {
        if (LONG_RUN.matcher(title).find()
                && !JUBILEE.matcher(title).find()
                && !CONGRESS.matcher(title).find()) {
            Optional<Time> years = PeriodReader.allYearsFromTo(title + "\n" + String.join("\n", lead.sentences))
                    .filter(this::isOver)
                    .findFirst();
            if (years.isPresent()) return years.map(time -> kind(time, ReportType.THEMATIC));
        }
        if (ONE_OFF.matcher(title).find()) return Optional.empty();
        return PeriodReader.workersMonth(title)
                .or(() -> PeriodReader.workersMonth(title, published))
                .map(time -> kind(time, ReportType.THEMATIC));
    }

    /**
     * "Qua 5 năm (2010 - 2014) thực hiện phong trào …", "Suốt nhiệm kỳ 2013 - 2017, …" in the first sentences; also where an event is told
     * that was held for them.
     */
    private Optional<Kind> runToldOf() {
        int most = lead.tellsEvent ? RUN_TOLD : lead.sentences.size();
        for (String sentence : lead.sentences.subList(0, Math.min(most, lead.sentences.size()))) {
            Matcher m = RUN.matcher(sentence);
            if (!m.find()
                    || reviewsBefore(sentence, m.start())
                    || JUBILEE.matcher(sentence).find()
                    || AHEAD.matcher(sentence).find()) continue;
            boolean term = m.group().toLowerCase(Locale.ROOT).contains("nhiệm k");
            ReportType type = !term ? ReportType.THEMATIC : lead.tellsEvent ? ReportType.NEWS : ReportType.TERM;
            Optional<Kind> told =
                    PeriodReader.yearsFromTo(m.group()).filter(this::isOver).map(time -> kind(time, type));
            if (told.isPresent()) return told;
        }
        return Optional.empty();
    }

    /** "Sơ kết công tác nửa đầu năm 2017, đồng thời nhìn lại 5 năm (2012-2017) …": the first of what is looked back on is the text's. */
    private boolean reviewsBefore(String sentence, int run) {
        return REVIEWS.matcher(sentence.substring(0, run)).find()
                && reviewed(sentence.substring(0, run))
                        .filter(time -> time.type().periodic())
                        .isPresent();
    }

    /** The one year that the first sentence speaks of, where it tells how things went: "…, năm 2016 LĐLĐ huyện hoàn thành …". */
    private Optional<Kind> yearSpokenOf() {
        Matcher apart = SET_APART.matcher(first);
        boolean setApart = apart.find();
        if (lead.tellsEvent
                || !(setApart || WENT.matcher(first).find())
                || AHEAD.matcher(first).find()
                || STARTS.matcher(first).find()) return Optional.empty();
        if (setApart) {
            Kind year = year(Integer.parseInt(apart.group(1)), ReportType.ANNUAL);
            return Optional.of(year)
                    .filter(told -> isRecent(new Time(told.from(), told.to(), told.type(), apart.start())));
        }
        return PeriodReader.read(first, null)
                .filter(time -> time.type() == ReportType.ANNUAL && !isDay(first, time) && !isSince(time))
                .map(time -> kind(time, ReportType.ANNUAL));
    }

    /** "Thành lập năm 2012", "từ năm 2016". */
    private boolean isSince(Time time) {
        return SINCE.matcher(first.substring(0, time.at())).find();
    }

    /** "Một năm nhìn lại (2019)". */
    private Optional<Kind> oneYear() {
        if (!ONE_YEAR_LONG.matcher(title).find()) return Optional.empty();
        String titled = PeriodReader.anyYear(title).map(y -> "năm " + y + "\n").orElse("");
        return PeriodReader.read(titled + cover.beginning(Lead.LENGTH), year)
                .filter(time -> time.type() == ReportType.ANNUAL)
                .map(time -> kind(time, ReportType.ANNUAL));
    }

    /** A congress that tells of the years behind, not only of itself. */
    private Optional<Kind> congress() {
        if (CONGRESS.matcher(title + first).find()) {
            Optional<Kind> told = PeriodReader.read(title + "\n" + first, null)
                    .filter(time -> time.type() == ReportType.TERM && tellsOfTermBefore(time))
                    .map(congressOf);
            if (told.isPresent()) return told;
        }
        return TERM_PAST.matcher(first).find() ? Optional.of(new Kind(null, null, ReportType.TERM)) : Optional.empty();
    }

    private boolean tellsOfTermBefore(Time term) {
        String beginning = cover.sentences(BEGINNING);
        return PAST_TERM.matcher(beginning).find()
                || (term.from() != null
                        && PeriodReader.termBefore(term.from().getYear(), beginning)
                                .isPresent());
    }

    private Optional<Kind> essay() {
        if (lead.tellsEvent || points() < POINTS) return Optional.empty();
        return Optional.of(
                half().map(time -> kind(time, ReportType.THEMATIC)).orElse(new Kind(null, null, ReportType.THEMATIC)));
    }

    /** The theme month that the first sentence opens with, where it tells of no day in it: "Thực hiện Tháng Công nhân năm 2020, …". */
    private Optional<Kind> themeMonth() {
        if (isAhead(first) || EVENT_DAY.matcher(first).find()) return Optional.empty();
        return PeriodReader.workersMonth(first)
                .filter(month -> month.at() <= OPENING)
                .or(() -> PeriodReader.lastWorkersMonth(
                        String.join("\n", lead.sentences.subList(0, Math.min(RUN_TOLD, lead.sentences.size()))),
                        published))
                .map(month -> kind(month, ReportType.THEMATIC));
    }

    /** The stage of as many years as are looked back on, wherever the text names it: "Trong 5 năm qua, … giai đoạn 2016 - 2020". */
    private Optional<Kind> stage() {
        Matcher back = YEARS_BACK.matcher(cover.sentences(BEGINNING));
        if (!back.find()
                || (lead.tellsEvent
                        && !opensWith(back.group())
                        && !STAGE.matcher(first).find())) return Optional.empty();
        int run = PeriodReader.count(back.group(1) == null ? back.group(2) : back.group(1));
        return cover.body().stream()
                .flatMap(passage -> PeriodReader.stage(passage.span().of(cover.text()), run).stream())
                .filter(this::isOver)
                .findFirst()
                .map(time -> kind(time, ReportType.THEMATIC));
    }

    /** Whether words stand in the first sentence, or in the one that tells of the event. */
    private boolean opensWith(String words) {
        return first.contains(words)
                || (!lead.sentences.isEmpty() && lead.sentences.getFirst().contains(words));
    }

    /** The year before, of which somebody is honoured: "Biểu dương … giỏi việc nước năm 2014" in 2015. */
    private Optional<Kind> yearHonoured() {
        if (published == null) return Optional.empty();
        Matcher of = HONOURED.matcher(title + ". " + first);
        return of.find() && Integer.parseInt(of.group(1)) == published.getYear() - 1
                ? Optional.of(year(published.getYear() - 1, ReportType.NEWS))
                : Optional.empty();
    }

    /** Whether a time's last year has begun when the text was published. */
    private boolean isOver(Time time) {
        return published == null || time.to() == null || time.to().getYear() <= published.getYear();
    }

    /** "Từ ngày 15/01 đến ngày 17/01/2020, …". */
    private Optional<Kind> fromTo() {
        String beginning = cover.sentences(Lead.LENGTH);
        String opening = beginning.substring(0, Math.min(DATES, beginning.length()));
        Matcher day = EVENT_DAY.matcher(opening);
        return ToldSpan.in(opening)
                .or(() -> ToldSpan.in(opening, year)
                        // "Sáng 14/8, … phát động giải, diễn ra từ ngày 20/8 đến ngày 25/8": the day told of comes
                        // first
                        .filter(time -> !day.find() || day.end() > time.at())
                        .map(this::before))
                .map(time -> kind(time, ReportType.NEWS));
    }

    /** Days without a year that would only come are of the year before. */
    private Time before(Time days) {
        return published != null
                        && days.from() != null
                        && days.to() != null
                        && days.from().isAfter(published.plusMonths(FAR_AHEAD))
                ? new Time(days.from().minusYears(1), days.to().minusYears(1), days.type(), days.at())
                : days;
    }

    /** The time that a sentence opens with: in its first words, else up to its first comma or further on. */
    private Optional<Time> opened(String sentence) {
        if (!Lead.opensWithTime(sentence) || isAhead(sentence)) return Optional.empty();
        Optional<Time> soFar = thisYear(sentence);
        if (soFar.isPresent()) return soFar;
        String opening = sentence.substring(0, Math.min(OPENING, sentence.length()));
        int comma = opening.indexOf(',');
        return openedIn(sentence, comma < 0 ? opening : opening.substring(0, comma))
                .or(() -> openedIn(sentence, opening));
    }

    private Optional<Time> openedIn(String sentence, String words) {
        return PeriodReader.read(words, year)
                .filter(time -> time.at() <= 45
                        && (time.type().periodic() || (time.from() != null && time.at() <= FIRST_WORD))
                        && !isDay(sentence, time)
                        && !(time.type() == ReportType.ANNUAL
                                && FROM.matcher(words.substring(0, time.at())).find()));
    }

    /** Whether a sentence tells what is to be done, not what was done. */
    static boolean isAhead(String sentence) {
        Matcher ahead = AHEAD.matcher(sentence);
        return ahead.find()
                && !DONE.matcher(sentence.substring(0, ahead.start())).find();
    }

    /** "Năm 2013 …" but not "7 tháng 5 năm 2013". */
    private static boolean isDay(String sentence, Time time) {
        return sentence.substring(0, time.at()).matches("(?su).*\\d\\s*tháng\\s*\\d{1,2}\\s*");
    }

    /** "Từ đầu năm đến ngày 25.11", "Từ đầu năm 2018 đến 31/12/2022"; "… đến nay" is up to the day of publication. */
    private Optional<Time> thisYear(String sentence) {
        Matcher m = THIS_YEAR.matcher(sentence);
        if (!m.find() || m.start() > OPENING) return Optional.empty();
        Integer first = m.group(1) == null ? null : Integer.valueOf(m.group(1));
        Integer last = m.group(5) != null ? Integer.valueOf(m.group(5)) : first != null ? first : year;
        Optional<LocalDate> day = m.group(2) != null
                ? Optional.ofNullable(published)
                : last == null
                        ? Optional.empty()
                        : WrittenDates.date(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)), last);
        return day.filter(to -> first == null || first <= to.getYear())
                .map(to -> new Time(
                        LocalDate.of(first == null ? to.getYear() : first, 1, 1), to, ReportType.NEWS, m.start()));
    }

    /** The time that the lead looks back on: behind a word that says so, or at the beginning of a later sentence. */
    private Optional<Kind> review() {
        for (int i = 0; i < lead.sentences.size(); i++) {
            Optional<Time> time = reviewed(lead.sentences.get(i));
            if (time.isEmpty() && i > 0 && !lead.tellsEvent)
                time = opened(lead.sentences.get(i)).filter(this::isRecent);
            if (time.isPresent())
                return Optional.of(kind(
                        time.get(),
                        lead.tellsEvent && isOfTerm(time.get().type())
                                ? ReportType.NEWS
                                : time.get().type()));
        }
        return Optional.empty();
    }

    /** News of a congress tells of a term by the way. */
    private static boolean isOfTerm(ReportType type) {
        return type == ReportType.TERM || type == ReportType.MID_TERM;
    }

    private Optional<Time> reviewed(String sentence) {
        return REVIEWS.matcher(sentence)
                .results()
                .flatMap(words -> reviewed(words.group(), YEAR_NAMED.matcher(words.group())))
                .filter(time -> time.type().periodic() || isPast(time))
                .findFirst();
    }

    /** The time up to the first year that the words name, "đánh giá năm 2020 và bầu … nhiệm kỳ 2021-2022"; else any. */
    private Stream<Time> reviewed(String words, Matcher year) {
        Optional<Time> first =
                year.find() ? PeriodReader.read(words.substring(0, year.end()), this.year) : Optional.empty();
        return first.or(() -> PeriodReader.read(words, this.year)).stream();
    }

    /** The day of the one event that an item tells of: "Ngày 18/5, Công đoàn … tổ chức …"; the year that it says has ended. */
    private Optional<Kind> event() {
        Matcher ended = YEAR_ENDED.matcher(cover.sentences(Lead.LENGTH));
        if (ended.find()) {
            int past = Integer.parseInt(ended.group(1) == null ? ended.group(2) : ended.group(1));
            return Optional.of(year(past, ReportType.NEWS));
        }
        Matcher m = EVENT_DAY.matcher(first);
        boolean found = m.find();
        while (found && OF_PAPER.matcher(first.substring(0, m.start())).find()) found = m.find();
        if (!found
                || m.start() > (OCCASION.matcher(first).lookingAt() ? OCCASION_TOLD : OPENING)
                || !(isOfUnion(first)
                        || (isOfUnion(title) && UNION_SPOKEN.matcher(first).find()))
                || ASKING.matcher(first).find()
                || tellsOfMore()) return Optional.empty();
        Integer known = m.group(4) == null ? year : Integer.valueOf(m.group(4));
        if (known == null) return Optional.empty();
        Optional<LocalDate> last = WrittenDates.date(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)), known);
        if (UP_TO.matcher(first.substring(0, m.start())).find())
            return last.map(day -> new Kind(null, day, ReportType.THEMATIC));
        Optional<LocalDate> from = m.group(1) == null
                ? last
                : WrittenDates.date(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)), known);
        return last.map(day -> new Kind(
                // "Từ ngày 28 đến 3/7": the first day is of the month before
                from.map(first -> first.isAfter(day) ? first.minusMonths(1) : first)
                        .orElse(day),
                day,
                ReportType.NEWS));
    }

    /** Whether a long text goes on to tell of other times than the event's: its figures are not all of that day. */
    private boolean tellsOfMore() {
        String told = cover.sentences(Integer.MAX_VALUE);
        return told.length() > OF_ONE_EVENT
                && Stream.of(SENTENCE.split(told))
                        .anyMatch(sentence -> LONGER.matcher(sentence).find());
    }

    /** Whether all of a time lies back: "sơ kết 5 năm học (2013-2014 đến 2017-2018)", not "phát động thi đua giai đoạn 2021-2025". */
    private boolean isPast(Time time) {
        return time.from() != null
                && time.to() != null
                && (published == null || !time.to().isAfter(published));
    }

    /** A year long over is of somebody's tale: "Năm 2013, chị được quỹ cho vay …" in 2018. */
    private boolean isRecent(Time time) {
        return published == null || time.to() == null || time.to().getYear() >= published.getYear() - 1;
    }

    static Kind year(int year, ReportType type) {
        return new Kind(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), type);
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
