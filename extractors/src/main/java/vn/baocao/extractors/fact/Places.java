package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NewsItems;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/** Finds whose figure it is and for when, where the sentence, item or heading names another unit or time than the report's. */
final class Places {
    private static final int NEAR = 30;
    private static final int TERM_YEARS = 5;
    /** Months. */
    private static final int SOON = 4;
    /** The rest of a year: "6 tháng cuối năm", "thời gian còn lại". */
    private static final Pattern REST = Pattern.compile("(?iu)tháng cuối|cuối năm|còn lại|nửa cuối");

    private static final Pattern THIS_YEAR =
            Pattern.compile("(?iu)năm nay|(?<!tất )cả năm(?! học)|đến cuối năm|đến hết năm(?! học| \\d)");
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?iu)phấn đấu cả năm(?! học)|đăng ký (?:cả )?năm(?! học)");
    private static final Pattern WHOLE_YEAR_BEFORE =
            Pattern.compile("(?iu)cả năm(?: đạt| là| lên)?(?: ít nhất| trên)? $");
    private static final Pattern WHOLE_YEAR_BEHIND = Pattern.compile(
            "(?iu)(?:\\s+(?!(?:và|đạt|hoàn|nâng|đưa|chỉ|kế)(?!\\p{L}))\\p{L}+){0,4}\\s+cả năm(?! học| lên)");
    private static final Pattern OPENS_THIS_YEAR = Pattern.compile("(?iu)\\W*(?:trong )?năm nay(?!\\p{L})");
    private static final Pattern REST_OF_TERM = Pattern.compile(
            "(?iu)(?:từ (?:nay|giờ)|chỉ tiêu|nhiệm vụ|phương hướng) (?:đến|tới) (?:cuối|hết) nhiệm k[ỳì]|nửa (?:cuối )?nhiệm k[ỳì] còn lại|nửa cuối nhiệm k[ỳì]");
    private static final Pattern FROM_NOW = Pattern.compile("(?iu)từ (?:nay|giờ) (?:đến|tới) (?:cuối|hết) năm(?! \\d)");
    private static final Pattern SECOND_PART = Pattern.compile("(?iu)tháng cuối năm|nửa cuối năm");
    private static final Pattern CONGRESS = Pattern.compile("(?iu)đại hội");

    /** Years behind an event that the event's day does not date. */
    private static final Pattern PAST_TERM = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:trong|qua|suốt) nhiệm kỳ(?! \\d)|nhiệm kỳ (?:vừa )?qua|(?:\\d{1,2}|hai|ba|bốn|năm) năm qua)(?!\\p{L})");

    /** Years looked back on that the report's one year does not hold. */
    private static final Pattern YEARS_BACK = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:qua|suốt|trong) (?:\\d{1,2}|hai|ba|bốn|năm|mười) năm(?! \\d| học| nay| liền| tới| tiếp)(?!\\p{L})");

    /** What a union has under it is how things stand. */
    private static final Pattern MANAGES =
            Pattern.compile("(?iu)(?<!\\p{L})quản lý(?: trực tiếp)? (?:\\d[^;.]{0,60})?$");

    private static final Pattern PLANS =
            Pattern.compile("(?iu)phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch|chương trình");
    private static final Pattern NEXT_TERM = Pattern.compile("(?iu)kh(?:óa|oá) (?:mới|tới)");
    private static final Pattern TERM = Pattern.compile("(?iu)nhiệm kỳ");
    /** What is told of a whole year: "chỉ tiêu năm", "KH năm 60", "dự toán năm". */
    private static final Pattern OF_YEAR =
            Pattern.compile("(?iu)(?:kh|kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết) (?:cả |của )?năm");

    private static final String CELL_ENDS = "\t|";
    private static final Pattern OF_TIME = Pattern.compile("(?iu)tháng|quý|năm|(?<!\\p{L})kỳ");
    /** Beginnings of the codes that tell how things stand rather than what was done. */
    private static final Set<String> STATES = Set.of(
            "org.base_unions",
            "org.member_unions",
            "org.sections",
            "org.groups",
            "workforce.",
            "members.total",
            "members.female",
            "members.minority",
            "education.",
            "party.members");

    /** The end of the codes for what was founded or admitted. */
    private static final String NEW = ".new";

    /** Nothing that tells of another time, up to the figure. */
    private static final String STILL = "(?:(?!(?<!\\p{L})(?:nay|hiện|đến|tới|tăng|giảm|lên|còn)(?!\\p{L}))[^;.)])*$";

    private static final Pattern AT_BEGIN =
            Pattern.compile("(?iu)(?<!từ |với |hơn |so )đầu nhiệm k[ỳì](?! (?:đến|tới))" + STILL);
    /** "Nhiệm kỳ trước chỉ có 6 doanh nghiệp": years that the text does not date. */
    private static final Pattern TERM_BEFORE =
            Pattern.compile("(?iu)(?<!với |hơn |so |như )nhiệm k[ỳì] trước(?!\\p{L})" + STILL);

    private final String text;
    private final ReportBlock report;
    private final NewsItems items;
    private final Owners owners;
    private final TimesNamed times;
    private final @Nullable Time nextTerm;

    Places(String text, List<Passage> passages, ReportBlock report, Found found) {
        NewsItems items = NewsItems.of(text, passages, found.units());
        this.text = text;
        this.report = report;
        this.items = items;
        this.owners = new Owners(text, report.unit(), found.units(), items);
        this.times = new TimesNamed(text, report, found.periods(), items);
        this.nextTerm = nextTerm(report, found.periods());
    }

    /** The term that the congress told of opens; null where none is named. */
    private static @Nullable Time nextTerm(ReportBlock report, List<Mention> periods) {
        LocalDate day = report.to() != null ? report.to() : report.published();
        if (day == null) return null;
        for (Mention mention : periods)
            if (mention.rule().equals("period.term")
                    && mention.value() instanceof Period term
                    && term.from() != null
                    && term.from().getYear() >= day.getYear()) return new Time(term.from(), term.to());
        return null;
    }

    /** The same fact with its unit and time. */
    Fact place(Draft draft) {
        Time time = time(draft);
        String unit = owners.of(draft);
        String label = items.placeAt(draft.fact().span().begin());
        if (label == null || (unit != null && !UnitNames.isRelative(unit)))
            return draft.fact().placed(unit, time.from(), time.to());
        // "NAM ĐỊNH: LĐLĐ tỉnh …", "NAM ĐỊNH: 4.215 đoàn viên mới"
        return draft.fact()
                .placed(unit == null ? UnitNames.federationOf(label) : unit + " " + label, time.from(), time.to())
                .because("unit#label: " + label);
    }

    /** A span of time; null = not known. */
    private record Time(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private Time time(Draft draft) {
        Fact fact = draft.fact();
        Status status = fact.status();
        // "đến ngày 30/11 có 812 CĐCS": how things stand is the report's own, on whatever day they were counted
        boolean isState = (STATES.stream().anyMatch(fact.indicator()::startsWith)
                        && !fact.indicator().endsWith(NEW))
                || MANAGES.matcher(text.substring(
                                draft.passage().span().begin(), fact.span().begin()))
                        .find();
        Period when = times.of(draft);
        boolean undated = report.from() == null && report.to() == null;
        if (when == null && (undated || items.isRoundUp()) && !isState && status != Status.TARGET)
            when = notToCome(times.carriedOver(draft));
        if (when == null && report.plan() && status == Status.ACTUAL) when = past(times.carriedOver(draft));
        boolean isUnsaid = when == null || own().equals(new Time(when.from(), when.to()));
        if (status == Status.TARGET && isOfWholeYear(fact.span())) return yearOf(report.to());
        if (status == Status.TARGET && isOfYearToCome(draft.passage())) return yearOf(report.published());
        if (status == Status.TARGET && isUnsaid && isBesideResult(draft)) return own();
        if (status == Status.TARGET && isUnsaid) {
            Period coming = times.carriedOver(draft);
            if (coming != null && isComing(coming)) return new Time(coming.from(), coming.to());
        }
        if (status != Status.TARGET && isUnsaid && isOfYearsUntold(draft)) return new Time(null, null);
        if (status == Status.ACTUAL && isUnsaid && isAtBegin(draft)) return firstYear();
        boolean ofMore = status == Status.TARGET && (report.type() == ReportType.MID_TERM || isOfYear(draft));
        if (when == null || (ofMore && isUnsaid)) return status == Status.TARGET ? aimedAt(draft) : own();
        Time counted = isState && status != Status.TARGET ? yearCounted(when) : null;
        if (counted != null) return counted;
        if (status != Status.TARGET && (covers(when) || (isState && (isMoment(when) || addsUp(when))))) return own();
        if (when.from() == null && when.to() == null) return new Time(null, null);
        LocalDate from = when.from() != null
                ? when.from()
                : undated
                        ? begin(when)
                        : status == Status.TARGET ? aimedAt(draft).from() : isPartOfYear() ? null : report.from();
        if (from == null && status == Status.TARGET) from = dayBehindReport(when.to());
        LocalDate to =
                when.to() == null ? undated && status != Status.TARGET ? report.published() : report.to() : when.to();
        // an open time that begins behind the report's, or ends before it, stays open
        if (from != null && to != null && from.isAfter(to)) return new Time(when.from(), when.to());
        return new Time(from, to);
    }

    /** The time that a plan looks back on: "Năm 2022 … xếp loại xuất sắc, có 58 sáng kiến" in the plan for 2023. */
    private @Nullable Period past(@Nullable Period told) {
        return told != null
                        && told.to() != null
                        && report.from() != null
                        && told.to().isBefore(report.from())
                ? told
                : null;
    }

    /** What was done is not of a time that only comes: "năm tới, 2017, xây 12 nhà. … đoàn cũng thăm 20 giáo viên". */
    private @Nullable Period notToCome(@Nullable Period told) {
        LocalDate day = report.published();
        boolean comes = told != null
                && told.from() != null
                && day != null
                && told.from().isAfter(day);
        return comes ? null : told;
    }

    /** Where what is planned up to a day behind the report's time begins; null where that is not known. */
    private @Nullable LocalDate dayBehindReport(@Nullable LocalDate until) {
        LocalDate to = report.to();
        return to != null && until != null && until.isAfter(to) ? to.plusDays(1) : null;
    }

    /** Where a time without a begin starts: "đến hết tháng 9" at New Year, "đến ngày 15/9" that day. */
    private static @Nullable LocalDate begin(Period when) {
        LocalDate to = when.to();
        return to != null && to.getDayOfMonth() == to.lengthOfMonth() ? to.withDayOfYear(1) : to;
    }

    /** "Đến 15/9 thu 78,4 tỷ đồng" in the report on July to September does not say since when. */
    private boolean isPartOfYear() {
        return (report.type() == ReportType.QUARTER || report.type() == ReportType.MONTH)
                && report.from() != null
                && report.from().getDayOfYear() > 1;
    }

    private Time own() {
        return new Time(report.from(), report.to());
    }

    /** An open time, or a day in the report's time or soon behind it: how things stood then is how the report says they stand. */
    private boolean isMoment(Period when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        if (from == null || to == null) return true;
        boolean within = (report.from() == null || !from.isBefore(report.from()))
                && (report.to() == null || !to.isAfter(report.to().plusMonths(SOON)));
        return new Period(from, to).isOfEvent() && within;
    }

    /**
     * "Số liệu đến 31/12/2022" in a report on several years, or on a time after that day: the year in which things stood so; null where it
     * is the report's last.
     */
    private @Nullable Time yearCounted(Period when) {
        LocalDate day = when.to();
        LocalDate from = report.from();
        LocalDate to = report.to();
        if (day == null || from == null || to == null || when.from() != null) return null;
        boolean ofYears = from.plusYears(1).isBefore(to);
        return day.getYear() < to.getYear() && (ofYears || day.isBefore(from))
                ? new Time(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()))
                : null;
    }

    /**
     * "Trong nhiệm kỳ, đã kết nạp 120 đoàn viên" in the news of a congress, "qua 3 năm" in a report on one, the term before: of years that
     * the text does not date.
     */
    private boolean isOfYearsUntold(Draft draft) {
        String told = text.substring(
                draft.passage().span().begin(), draft.fact().span().begin());
        if (told.indexOf("ăm") < 0 && told.indexOf("hiệm k") < 0) return false;
        return TERM_BEFORE.matcher(told).find()
                || (new Period(report.from(), report.to()).isOfEvent()
                        && PAST_TERM.matcher(told).find())
                || (isAboutAYear() && YEARS_BACK.matcher(told).find());
    }

    /** "Đầu nhiệm kỳ có 58 đoàn viên, nay …" in a report on a term, or on half of one. */
    private boolean isAtBegin(Draft draft) {
        if (report.from() == null || (report.type() != ReportType.TERM && report.type() != ReportType.MID_TERM))
            return false;
        String told = text.substring(
                draft.passage().span().begin(), draft.fact().span().begin());
        return AT_BEGIN.matcher(told).find();
    }

    private Time firstYear() {
        LocalDate from = report.from();
        return new Time(from, from == null ? null : from.withDayOfYear(from.lengthOfYear()));
    }

    /**
     * The time of a target that its own words do not date: in the news of a congress the term that it opens; in a report on part of a year
     * the year's ("14 chỉ tiêu năm") or, where the rest of it is spoken of, that; among the tasks of a report on a year the year that its
     * title names after it; of a report on half a term that whole term, of one on a term the next; else it is not known.
     */
    private Time aimedAt(Draft draft) {
        Passage passage = draft.passage();
        LocalDate from = report.from();
        LocalDate to = report.to();
        boolean planned = !report.plan() && passage.role() == Passage.Role.PLAN && !isAmongResults(draft);
        if (report.type() == ReportType.MID_TERM && from != null)
            return new Time(to != null && speaks(REST_OF_TERM, passage) ? to.plusDays(1) : from, endOfTerm(from));
        if (report.type() == ReportType.NEWS && nextTerm != null && tellsOfCongress(passage)) return nextTerm;
        // in the table of one topic the plan stands beside its result
        if (report.type() == ReportType.THEMATIC && draft.cell() != null && !report.plan()) return own();
        LocalDate told = report.published();
        if (from == null && to == null && told != null && speaks(FROM_NOW, passage))
            return new Time(told, told.withDayOfYear(told.lengthOfYear()));
        if (from == null || to == null) return planned ? new Time(null, null) : own();
        if (report.type() == ReportType.TERM && (planned || speaks(NEXT_TERM, passage) || speaks(TERM, passage)))
            return nextTermAfter(to);
        boolean partOfYear =
                from.getYear() == to.getYear() && from.plusMonths(10).isAfter(to);
        LocalDate newYear = LocalDate.of(to.getYear(), 1, 1);
        LocalDate lastDay = LocalDate.of(to.getYear(), 12, 31);
        if (partOfYear && WHOLE_YEAR.matcher(passage.span().of(text)).find()) return new Time(newYear, lastDay);
        if (partOfYear && planned && speaks(REST, passage)) return new Time(to.plusDays(1), lastDay);
        if (partOfYear && speaks(SECOND_PART, passage)) return new Time(to.plusDays(1), lastDay);
        if (partOfYear && speaks(FROM_NOW, passage)) return new Time(to.plusDays(1), lastDay);
        if (partOfYear && !planned && speaks(THIS_YEAR, passage)) return new Time(newYear, lastDay);
        if (partOfYear && (planned || isOfYear(draft))) return new Time(newYear, lastDay);
        if (!planned) return own();
        String title = report.title();
        boolean next = title != null && title.contains(String.valueOf(to.getYear() + 1));
        return next && !partOfYear && from.plusYears(1).isAfter(to)
                ? new Time(from.plusYears(1), to.plusYears(1))
                : new Time(null, null);
    }

    /** Whether the words around a target, or the head of its column, say that it is of a whole year. */
    private boolean isOfYear(Draft draft) {
        TableCells.Numbered cell = draft.cell();
        return OF_YEAR.matcher(around(draft.fact().span())).find() || (cell != null && isOfYear(cell.columns()));
    }

    /** Whether a column's head says that it is of a whole year, or the head of the rows does where the column's own names no time. */
    private boolean isOfYear(List<Span> columns) {
        if (columns.stream().anyMatch(head -> OF_YEAR.matcher(head.of(text)).find())) return true;
        return columns.stream().noneMatch(head -> OF_TIME.matcher(head.of(text)).find())
                && columns.stream().anyMatch(head -> OF_YEAR.matcher(line(head)).lookingAt());
    }

    /** The line that a head of a column stands in: it begins with the head of the rows. */
    private String line(Span head) {
        int end = text.indexOf('\n', head.end());
        return text.substring(text.lastIndexOf('\n', head.begin()) + 1, end < 0 ? text.length() : end);
    }

    /** The term that a congress opens, in the year after the one before it at most. */
    private Time nextTermAfter(LocalDate to) {
        LocalDate held = report.published();
        LocalDate begin = held != null && held.getYear() == to.getYear() + 1 ? held : to;
        return new Time(LocalDate.of(begin.getYear(), 1, 1), endOfTerm(begin));
    }

    /** "Dự toán | Thực hiện": whether a column of plans is in a table that stands below no heading of what is to be done. */
    private boolean isAmongResults(Draft draft) {
        return isInTable(draft.passage().span())
                && draft.sections().stream()
                        .filter(heading -> !isInTable(heading) && !times.isTitle(heading))
                        .noneMatch(heading -> PLANS.matcher(heading.of(text)).find());
    }

    /** What a result is measured by, "238/200 triệu đồng", is of its time, and so is a plan in the column beside it. */
    private boolean isBesideResult(Draft draft) {
        boolean ofYear = report.from() != null
                && report.to() != null
                && report.from().plusYears(1).minusDays(1).equals(report.to());
        if (!ofYear || report.plan()) return false;
        if (draft.cell() != null) return isAmongResults(draft);
        return draft.figure().figure().side() == Figure.Side.WHOLE
                && draft.passage().role() != Passage.Role.PLAN;
    }

    /** "Thu tài chính cả năm đạt 100% dự toán", "phát triển 1.800 đoàn viên cả năm" in a report on a part of it. */
    private boolean isOfWholeYear(Span figure) {
        LocalDate from = report.from();
        LocalDate to = report.to();
        if (from == null
                || to == null
                || from.getYear() != to.getYear()
                || !from.plusMonths(10).isAfter(to)) return false;
        return WHOLE_YEAR_BEFORE
                        .matcher(text.substring(Math.max(0, figure.begin() - NEAR), figure.begin()))
                        .find()
                || WHOLE_YEAR_BEHIND
                        .matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR)))
                        .lookingAt();
    }

    /** "Năm nay, … phấn đấu 85%" in the news of January on the year before. */
    private boolean isOfYearToCome(Passage passage) {
        LocalDate told = report.published();
        LocalDate to = report.to();
        return told != null
                && to != null
                && to.getDayOfYear() == to.lengthOfYear()
                && told.getYear() == to.getYear() + 1
                && OPENS_THIS_YEAR.matcher(passage.span().of(text)).lookingAt();
    }

    private static Time yearOf(@Nullable LocalDate day) {
        return day == null
                ? new Time(null, null)
                : new Time(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
    }

    private boolean isInTable(Span span) {
        int before = span.begin() - 1;
        while (before > 0 && text.charAt(before) == ' ') before--;
        int behind = span.end();
        while (behind < text.length() && text.charAt(behind) == ' ') behind++;
        return (before >= 0 && CELL_ENDS.indexOf(text.charAt(before)) >= 0)
                || (behind < text.length() && CELL_ENDS.indexOf(text.charAt(behind)) >= 0);
    }

    /** Whether a time begins where the report's ends: targets go on with it. */
    private boolean isComing(Period time) {
        return report.to() != null
                && time.from() != null
                && time.from().equals(report.to().plusDays(1));
    }

    private boolean tellsOfCongress(Passage passage) {
        String title = report.title();
        return !items.isRoundUp() && ((title != null && CONGRESS.matcher(title).find()) || speaks(CONGRESS, passage));
    }

    /** Terms of congresses are of five years. */
    private static LocalDate endOfTerm(LocalDate begin) {
        return LocalDate.of(begin.getYear() + TERM_YEARS, 12, 31);
    }

    private boolean speaks(Pattern words, Passage passage) {
        return words.matcher(passage.span().of(text)).find()
                || passage.context().stream()
                        .anyMatch(heading -> words.matcher(heading.of(text)).find());
    }

    private String around(Span figure) {
        return text.substring(Math.max(0, figure.begin() - NEAR), Math.min(text.length(), figure.end() + NEAR));
    }

    private boolean isAboutAYear() {
        LocalDate from = report.from();
        LocalDate to = report.to();
        return from != null
                && to != null
                && from.plusMonths(3).isBefore(to)
                && !from.plusYears(1).isBefore(to);
    }

    private static boolean isSchoolYear(LocalDate from, LocalDate to) {
        return Period.schoolYear(from.getYear()).equals(new Period(from, to));
    }

    /**
     * "năm 2022" in a report on its first half says no more than the report does; "5 năm 2016-2020" in the report on one year does, and so
     * does any time in the news of one event.
     */
    private boolean covers(Period when) {
        if (report.type() == ReportType.MID_TERM && report.from() != null && report.to() == null)
            return report.from().equals(when.from())
                    && when.to() != null
                    && !report.from().plusYears(TERM_YEARS).isAfter(when.to());
        return report.from() != null
                && report.to() != null
                && !new Period(report.from(), report.to()).isOfEvent()
                && when.from() != null
                && when.to() != null
                && !(when.from().plusYears(2).isBefore(when.to()) && isAboutAYear())
                && !(isSchoolYear(when.from(), when.to()) && report.from().getDayOfYear() == 1)
                && !when.from().isAfter(report.from())
                && !when.to().isBefore(report.to())
                && !addsUp(when);
    }

    /** "8 tháng đầu năm 2021" in the report on August: more than the report's own time is added up. */
    private boolean addsUp(Period when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        return from != null
                && to != null
                && report.from() != null
                && from.isBefore(report.from())
                && to.equals(report.to())
                && from.getYear() == to.getYear()
                && to.getDayOfYear() != to.lengthOfYear();
    }
}
