package vn.baocao.extractors.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.NotAFigure.Reason;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.text.Span;

/**
 * Reads the times that a stretch of Vietnamese text names, as {@link Period}s. The rule of a mention says which pattern read it:
 * "period.date", "period.range", "period.month", "period.months", "period.half-year", "period.quarter", "period.year", "period.years",
 * "period.school-year", "period.term", "period.theme", "period.since" (open end), "period.until" (open begin), "period.relative",
 * "period.bare-year", "period.duration" (without a date), "period.other" (a year in a name), "period.fate" (when somebody was born or met
 * with a misfortune, or something was founded), "period.history" (an anniversary's two dates) and "period.comparison" (what something is compared with).
 */
public final class PeriodFinder {
    private static final int HISTORY_YEARS = 20;
    /** Words of an event's name at most. */
    private static final int NAME_WORDS = 16;

    private static final int LAUNCH_WORDS = 8;
    private static final Pattern DONE = Pattern.compile("(?iu)(?<!\\p{L})đã(?!\\p{L})");
    private static final Pattern AHEAD = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:sẽ|dự kiến|dự định|tới đây|sắp tới|tháng tới|năm tới|phấn đấu|kế hoạch|chỉ tiêu|giao|nhiệm vụ|triển khai|kéo dài|diễn ra|khai mạc|hạn)(?!\\p{L})");

    private static final String SCHOOL_YEAR = "period.school-year";
    /** Signs that stand in names. */
    private static final String IN_NAMES = "\0,\"“”‘’'-–";

    private final NumberFinder numbers = new NumberFinder();
    private final TimeReader times;
    private final PhraseSet comparison;
    private final PhraseSet until;
    private final PhraseSet since;
    private final PhraseSet now;
    private final Map<String, Integer> relative;
    private final PhraseSet relativeNames;
    private final Map<String, Integer> ofSchool;
    private final PhraseSet schoolNames;
    private final PhraseSet yearsPast;
    private final Set<String> notRelativeAfter;
    private final Set<String> heldThisYear;
    private final PhraseSet yearBegin;
    private final PhraseSet cumulated;
    private final PhraseSet fates;
    private final PhraseSet oneYear;
    private final PhraseSet sinceWhen;
    private final PhraseSet fundsFounded;
    private final PhraseSet founded;
    private final PhraseSet foundings;
    private final PhraseSet noBirths;
    private final PhraseSet events;
    private final PhraseSet funds;
    private final PhraseSet lasting;
    private final Set<String> back;
    private final PhraseSet looksBack;
    private final PhraseSet notOfName;

    /** With the lists of periods.yaml. */
    public PeriodFinder() {
        NumberLexicon lexicon = NumberLexicon.periods();
        times = new TimeReader(lexicon);
        comparison = lexicon.phrases("comparison");
        until = lexicon.phrases("until");
        since = lexicon.phrases("since");
        now = lexicon.phrases("now");
        relative = lexicon.wholeNumbers("relative_years");
        relativeNames = new PhraseSet(relative.keySet());
        ofSchool = lexicon.wholeNumbers("relative_school_years");
        schoolNames = new PhraseSet(ofSchool.keySet());
        yearsPast = lexicon.phrases("years_past");
        notRelativeAfter = lexicon.words("not_relative_after");
        heldThisYear = lexicon.words("held_this_year");
        yearBegin = lexicon.phrases("year_begin");
        cumulated = lexicon.phrases("cumulated");
        fates = lexicon.phrases("fates");
        oneYear = lexicon.phrases("one_year");
        sinceWhen = lexicon.phrases("since_when");
        fundsFounded = lexicon.phrases("funds_founded");
        founded = lexicon.phrases("founded");
        foundings = lexicon.phrases("foundings");
        noBirths = lexicon.phrases("no_births");
        events = lexicon.phrases("events");
        lasting = lexicon.phrases("lasting");
        back = lexicon.words("back");
        funds = lexicon.phrases("funds");
        looksBack = lexicon.phrases("looks_back");
        notOfName = lexicon.phrases("not_of_name");
    }

    /**
     * The times named within the stretch, in text order, not overlapping.
     *
     * @param text NFC
     * @param within the stretch to read; words outside it are not looked at
     * @param ofReport the year of times that are written without one; null = unknown, such times are then left out
     * @throws IndexOutOfBoundsException where {@code within} leaves the text
     */
    public List<Mention> read(String text, Span within, @Nullable ReportYear ofReport) {
        if (within.end() > text.length())
            throw new IndexOutOfBoundsException("span " + within + " in " + text.length());
        WordCursor c = new WordCursor(text, within.begin(), within.end());
        List<Mention> found = new ArrayList<>();
        int i = c.begin();
        while (i < c.end()) {
            char x = text.charAt(i);
            boolean digit = WordCursor.isDigit(x);
            if (!digit && !c.letterAt(i)) {
                i++;
                continue;
            }
            int end = digit ? Digits.runEnd(c, i) : c.wordEnd(i);
            Mention mention = digit || mayStart(x) ? mention(c, i, end, ofReport) : null;
            if (mention != null) {
                found.add(mention);
                end = mention.span().end();
            }
            i = Math.max(end, i + 1);
        }
        return List.copyOf(found);
    }

    private static boolean mayStart(char first) {
        return switch (first) {
            case 'n',
                    'N',
                    't',
                    'T',
                    'h',
                    'H',
                    'q',
                    'Q',
                    'm',
                    'M',
                    'g',
                    'G',
                    's',
                    'S',
                    'c',
                    'C',
                    'b',
                    'B',
                    'l',
                    'L',
                    'đ',
                    'Đ' -> true;
            default -> false;
        };
    }

    private @Nullable Mention mention(WordCursor c, int i, int end, @Nullable ReportYear ofReport) {
        Mention days = days(c, i, end, ofReport);
        if (days != null) return days;
        int durationEnd = duration(c, i);
        if (durationEnd > 0) return new Mention(new Span(i, durationEnd), new Period(null, null), "period.duration");
        TimePoint point = times.read(c, i);
        if (point == null || !point.valid()) return relative(c, i, ofReport);
        if (isOfFate(c, point)) return whole(point, "period.fate");
        Mention range = range(c, point, ofReport);
        if (range != null) return range;
        if (endsName(c, point)) return whole(point, "period.other");
        boolean written = point.year() > 0;
        if (!time(c, point) || (!written && ofReport == null)) return null;
        TimePoint dated = written || ofReport == null
                ? point
                : point.in(until.before(c, point.begin()) >= 0 ? ofReport.last() : yearOf(c, point, ofReport));
        if (comparison.before(c, point.begin()) >= 0) return whole(dated, "period.comparison");
        int nowEnd = now.after(c, point.end());
        int sinceBegin = since.before(c, point.begin());
        LocalDate from = dated.from();
        LocalDate to = dated.to();
        if (nowEnd > 0 && sinceBegin >= 0 && from != null)
            return new Mention(new Span(sinceBegin, nowEnd), new Period(from, null), "period.since");
        int untilBegin = until.before(c, point.begin());
        if (untilBegin >= 0 && to != null && !dated.rule().equals("period.term"))
            return new Mention(new Span(untilBegin, dated.end()), new Period(null, to), "period.until");
        int outbreak = bracketed(c, point);
        if (outbreak > 0 && from != null)
            return new Mention(new Span(point.begin(), outbreak), new Period(from, null), "period.since");
        int launched = launched(c, point);
        if (launched >= 0 && from != null)
            return new Mention(new Span(launched, dated.end()), new Period(from, null), "period.since");
        if (sinceBegin >= 0
                && from != null
                && since(c, dated)
                && !c.wordBefore(sinceBegin).equals("ngay"))
            return new Mention(new Span(sinceBegin, dated.end()), new Period(from, null), "period.since");
        return whole(dated, dated.rule());
    }

    /** The year of a time written without one; what is only to come is not of the year before. */
    private static int yearOf(WordCursor c, TimePoint point, ReportYear ofReport) {
        if (point.day() > 0 && ofReport.isOfEvent(point.first(), point.day())) return ofReport.last() + 1;
        int year = ofReport.of(point.first());
        boolean guessed = year < ofReport.last() && ofReport.isOfPublication();
        return guessed && tells(AHEAD, c) && !tells(DONE, c) ? ofReport.last() : year;
    }

    private static boolean tells(Pattern words, WordCursor c) {
        return words.matcher(c.text()).region(c.begin(), c.end()).find();
    }

    /** The begin of "từ khi chương trình bắt đầu năm 2008", an open end; -1 where no such words stand before. */
    private int launched(WordCursor c, TimePoint point) {
        return point.day() > 0 || point.year() == 0 ? -1 : sinceWhenBefore(c, point.begin());
    }

    /** Where the words begin that say, some words before, since when something is; -1 where none do. */
    private int sinceWhenBefore(WordCursor c, int before) {
        int at = c.skipBack(before);
        // "đợt 4 (27/4)"
        while (c.digitAt(at - 1)) at--;
        at = c.skipBack(at);
        for (int words = 0; words < LAUNCH_WORDS; words++) {
            int begin = c.wordBegin(at);
            if (begin == at) return -1;
            int since = sinceWhen.before(c, begin);
            if (since >= 0) return since;
            at = c.skipBack(begin);
        }
        return -1;
    }

    /** The end of "từ khi dịch bùng phát (27/4) đến nay", an open end; -1 where no such words stand around. */
    private int bracketed(WordCursor c, TimePoint point) {
        int open = c.skipBack(point.begin()) - 1;
        int close = c.skip(point.end());
        if (c.at(open) != '(' || c.at(close) != ')') return -1;
        int end = now.after(c, c.skip(close + 1));
        return end > 0 && sinceWhenBefore(c, open) >= 0 ? end : -1;
    }

    /** "Từ năm 2016, …": an open end; not "từ nguồn năm 2016". */
    private static boolean since(WordCursor c, TimePoint point) {
        return !point.rule().equals("period.bare-year") || c.at(c.skip(point.end())) == ',';
    }

    /**
     * Whether digits without a cue are a time at all, by the rules of numbers: "8/3" but not "8/10 đơn vị", "2020" but not "2020 người".
     */
    private boolean time(WordCursor c, TimePoint point) {
        if (c.letterAt(point.begin()) || (point.day() == 0 && point.year() == 0)) return true;
        if (point.rule().equals("period.bare-year")) return !numbers.silences.counted(c, point.end());
        return point.year() > 0 || (isDay(c, point, null) && !countsYears(c, point.end()));
    }

    /** "5/6 năm xếp loại tốt"; not "5/6 năm 2020", "8/3 năm nay". */
    private boolean countsYears(WordCursor c, int end) {
        int at = c.skip(end);
        return c.lower(at, c.wordEnd(at)).equals("năm")
                && oneYear.after(c, at) < 0
                && Shapes.year(c, c.skip(c.wordEnd(at))) < 0;
    }

    private boolean isDay(WordCursor c, TimePoint point, @Nullable Reason before) {
        int at = point.begin();
        while (!c.digitAt(at)) at++;
        NotAFigure day = numbers.days.read(c, at, before);
        return day != null && day.reason() == Reason.DATE;
    }

    /** "24-25/4/2021", "ngày 1 đến ngày 30/6", "ngày 6 và 7/1": the first day without its month. */
    private @Nullable Mention days(WordCursor c, int i, int end, @Nullable ReportYear ofReport) {
        boolean word = c.lower(i, end).equals("ngày");
        int at = word ? c.skip(end) : i;
        int dayEnd = Shapes.small(c, at, 31);
        if (dayEnd < 0 || c.digitAt(at - 1) || c.letterAt(at - 1) || c.at(at - 1) == '/') return null;
        int joint = c.skip(dayEnd);
        boolean dash = Shapes.isDash(c.at(joint));
        String name = c.lower(joint, c.wordEnd(joint));
        boolean from = word || since.before(c, i) >= 0;
        boolean both = word && name.equals("và");
        if (!dash && !both && !(from && (name.equals("đến") || name.equals("tới")))) return null;
        TimePoint last = times.read(c, c.skip(dash ? joint + 1 : c.wordEnd(joint)));
        if (last == null || last.day() == 0 || !last.valid()) return null;
        if (last.year() == 0 && (ofReport == null || !(word || isDay(c, last, Reason.DATE)))) return null;
        TimePoint dated = last.year() > 0 || ofReport == null ? last : last.in(yearOf(c, last, ofReport));
        int day = Integer.parseInt(c.text(), at, dayEnd, 10);
        if (day >= dated.day() || (both && day + 1 < dated.day())) return null;
        LocalDate to = dated.to();
        int sinceBegin = since.before(c, i);
        return to == null
                ? null
                : new Mention(
                        new Span(sinceBegin >= 0 ? sinceBegin : i, last.end()),
                        new Period(to.withDayOfMonth(day), to),
                        "period.range");
    }

    /** When somebody was born or met with a misfortune, or the year in which a fund or a body began to be. */
    private boolean isOfFate(WordCursor c, TimePoint point) {
        boolean year = point.rule().equals("period.year") || point.rule().equals("period.bare-year");
        boolean founded = year && (foundings.before(c, point.begin()) >= 0 || isOfFund(c, point));
        return founded || (fates.before(c, point.begin()) >= 0 && noBirths.before(c, point.begin()) < 0);
    }

    /** "Quỹ Tình thương do công đoàn lập năm 2015": the year behind is that of the fund. */
    private boolean isOfFund(WordCursor c, TimePoint point) {
        int at = c.skipBack(point.begin());
        if (fundsFounded.before(c, point.begin()) < 0) return false;
        for (int words = 0; words < NAME_WORDS; words++) {
            int begin = c.wordBegin(at);
            if (begin == at) return false;
            if (founded.after(c, begin) > 0) return true;
            at = c.skipBack(begin);
        }
        return false;
    }

    /** Whether a year ends the name of an event, "Hội thao công nhân lao động năm 2018", or of a fund; not "hội nghị tổng kết năm 2018". */
    private boolean endsName(WordCursor c, TimePoint point) {
        boolean year = point.rule().equals("period.year") || point.rule().equals("period.bare-year");
        if (!year || c.at(c.skipBack(point.begin()) - 1) == ',' || notOfName.before(c, point.begin()) >= 0)
            return false;
        boolean lookedBack = false;
        int at = c.skipBack(point.begin());
        for (int words = 0; words < NAME_WORDS; words++) {
            while (IN_NAMES.indexOf(c.at(at - 1)) > 0) at = c.skipBack(at - 1);
            int begin = c.wordBegin(at);
            if (begin == at) return false;
            lookedBack = lookedBack || looksBack.after(c, begin) > 0;
            if (funds.after(c, begin) > 0 || (!lookedBack && events.after(c, begin) > 0)) return true;
            at = c.skipBack(begin);
        }
        return false;
    }

    /** The end of "trong thời gian 3 năm", which does not say when; -1 where no such words begin. */
    private int duration(WordCursor c, int i) {
        int at = c.skip(Math.max(i, lasting.after(c, i)));
        int number = Shapes.small(c, at, 31);
        if (at == i || number < 0 || !c.wordAfter(number).equals("năm")) return -1;
        int end = c.wordEnd(c.skip(number));
        return back.contains(c.wordAfter(end)) ? -1 : end;
    }

    private static @Nullable Mention whole(TimePoint point, String rule) {
        LocalDate from = point.from();
        LocalDate to = point.to();
        return from == null && to == null
                ? null
                : new Mention(new Span(point.begin(), point.end()), new Period(from, to), rule);
    }

    /** "từ 1/10/2016 đến 18/11/2016", "1.3 – 31.5", "tháng 1 đến tháng 6/2022", "24-25/4/2021". */
    private @Nullable Mention range(WordCursor c, TimePoint first, @Nullable ReportYear ofReport) {
        int at = c.skip(first.end());
        boolean dash = Shapes.isDash(c.at(at));
        String word = dash ? "" : c.lower(at, c.wordEnd(at));
        boolean joined = dash || word.equals("đến") || word.equals("tới");
        boolean both = word.equals("và") || c.at(at) == ',';
        if (!joined && !(both && first.rule().equals("period.year"))) return null;
        int next = c.skip(word.isEmpty() ? at + 1 : c.wordEnd(at));
        if (c.wordAfter(next).equals("hết")) next = c.skip(c.wordEnd(next));
        TimePoint last = times.read(c, next);
        if (last == null || !last.valid() || last.day() > 0 != first.day() > 0) return null;
        if (isSchoolYears(first, last)) {
            first = first.to(first.begin(), first.end(), SCHOOL_YEAR);
            last = last.to(last.begin(), last.end(), SCHOOL_YEAR);
        }
        if (both && !isNextYear(c, first, last)) return null;
        boolean bare = first.year() == 0 && last.year() == 0;
        if (bare && (ofReport == null || (last.day() > 0 && !isDay(c, last, Reason.DATE)))) return null;
        int lastYear = last.year() > 0 ? last.year() : ofReport == null ? first.year() : ofReport.of(last.last());
        if (last.year() == 0 && first.year() > 0) lastYear = first.year();
        // "từ ngày 10/1 đến ngày 20/8" of a text of January
        if (bare && ofReport != null) lastYear = Math.max(lastYear, ofReport.of(first.first()));
        int firstYear =
                first.year() > 0 ? first.year() : bare && ofReport != null ? ofReport.of(first.first()) : lastYear;
        LocalDate from = first.in(firstYear).from();
        LocalDate to = last.in(lastYear).to();
        if (from == null || to == null || to.isBefore(from)) return null;
        int since = this.since.before(c, first.begin());
        int begin = since >= 0 ? since : first.begin();
        String rule = to.getYear() - from.getYear() >= HISTORY_YEARS ? "period.history" : rule(first, last);
        return new Mention(new Span(begin, last.end()), new Period(from, to), rule);
    }

    /** "2013-2014 đến 2017-2018". */
    private static boolean isSchoolYears(TimePoint first, TimePoint last) {
        return first.years() == 1 && last.years() == 1 && first.day() == 0 && last.day() == 0;
    }

    /** "Năm 2015, 2016", "năm 2015 và 2016"; not "năm 2015, 2016 đoàn viên". */
    private boolean isNextYear(WordCursor c, TimePoint first, TimePoint last) {
        return last.rule().equals("period.bare-year")
                && last.year() == first.year() + 1
                && !numbers.silences.counted(c, last.end());
    }

    private static String rule(TimePoint first, TimePoint last) {
        boolean years =
                first.day() == 0 && first.first() == 1 && first.last() == 12 && last.last() == 12 && last.first() == 1;
        return years ? "period.years" : "period.range";
    }

    /** "Tính từ đầu năm, đã …", "(từ đầu năm: 3.281)"; not "từ đầu năm học", "từ đầu năm 2019", and not what is done "từ đầu năm" only. */
    private static boolean isYearBegin(WordCursor c, int end, int since, @Nullable ReportYear ofReport) {
        String counted = c.lower(since, c.wordEnd(since));
        return end > 0
                && (counted.equals("tính") || counted.equals("kể") || addsUp(c, end, since))
                && ofReport != null
                && !ofReport.isSchoolYear()
                && !c.wordAfter(end).equals("học")
                && Shapes.year(c, c.skip(end)) < 0;
    }

    /** "Từ đầu năm: 3.281", "từ đầu năm, đã trao 56 suất", "từ đầu năm lên 1.022 lượt"; not "ngay từ đầu năm, …". */
    private static boolean addsUp(WordCursor c, int end, int since) {
        char next = c.at(c.skip(end));
        return !c.wordBefore(since).equals("ngay")
                && (next == ':' || next == ',' || c.wordAfter(end).equals("lên"));
    }

    /** The end of "lũy kế 9 tháng", "cộng dồn từ đầu năm"; -1 where no such words begin. */
    private int cumulated(WordCursor c, int i) {
        int end = cumulated.after(c, i);
        if (end < 0) return -1;
        int next = c.skip(end);
        int months = Shapes.small(c, next, 12);
        if (months > 0 && c.wordAfter(months).equals("tháng")) {
            int month = c.wordEnd(c.skip(months));
            String more = c.wordAfter(month);
            return more.equals("năm") || more.equals("đầu") || more.equals("cuối") ? -1 : month;
        }
        int from = c.wordAfter(end).equals("từ") ? c.skip(c.wordEnd(next)) : next;
        int year = yearBegin.after(c, from);
        boolean dated = year > 0 && (c.wordAfter(year).equals("học") || Shapes.year(c, c.skip(year)) > 0);
        return dated ? -1 : year;
    }

    /** "năm qua", "so với năm trước"; not "5 năm qua", "trong năm 2016". */
    private @Nullable Mention relative(WordCursor c, int i, @Nullable ReportYear ofReport) {
        if (ofReport == null) return null;
        int cumulated = ofReport.isSchoolYear() ? -1 : cumulated(c, i);
        if (cumulated > 0)
            return new Mention(
                    new Span(i, cumulated), new Period(LocalDate.of(ofReport.last(), 1, 1), null), "period.since");
        int begin = yearBegin.after(c, i);
        int nowEnd = begin < 0 ? -1 : now.after(c, begin);
        int sinceBegin = since.before(c, i);
        if (sinceBegin >= 0 && (nowEnd > 0 || isYearBegin(c, begin, sinceBegin, ofReport)))
            return new Mention(
                    new Span(sinceBegin, Math.max(nowEnd, begin)),
                    new Period(LocalDate.of(ofReport.last(), 1, 1), null),
                    "period.since");
        int school = ofReport.isSchoolYear() ? schoolNames.after(c, i) : -1;
        int end = school > 0 ? school : relativeNames.after(c, i);
        boolean dated = end > 0 && Shapes.year(c, c.skip(end)) > 0;
        boolean held = heldThisYear.contains(c.wordBefore(i))
                && c.lower(i, Math.max(i, end)).endsWith("nay");
        if (end < 0 || dated || held || c.digitAt(c.skipBack(i) - 1) || notRelativeAfter.contains(c.wordBefore(i)))
            return null;
        Integer years = (school > 0 ? ofSchool : relative).get(c.lower(i, end).replaceAll("\\s+", " "));
        if (years == null) return null;
        int last = (yearsPast.after(c, i) == end ? ofReport.past() : ofReport.last()) + years;
        TimePoint point = ofReport.isSchoolYear()
                ? TimePoint.years(i, end, last - 1, last, "period.school-year")
                : TimePoint.years(i, end, last, last, "period.year");
        return whole(point, comparison.before(c, i) >= 0 ? "period.comparison" : "period.relative");
    }
}
