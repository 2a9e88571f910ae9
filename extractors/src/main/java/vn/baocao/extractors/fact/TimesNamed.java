package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.PhraseTrie;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NewsItems;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** Finds the time that the words around a figure name for it; times.yaml holds the words that decide. */
final class TimesNamed {
    private static final WordLists LISTS = WordLists.load("times.yaml");
    static final PhraseTrie<List<String>> WORDS = LISTS.trie();
    /** Until when something is due, or when it is put off to: behind such a word, or begun with one. */
    private static final Pattern DUE = Pattern.compile("(?iu)(?<!\\p{L})(?:"
            + LISTS.list("deadlines").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?: (?:ngày|tháng))?(?:$|\\s)");

    /** Rules of times that no figure is of. */
    private static final Set<String> NO_TIMES = Set.of("period.comparison", "period.other", "period.fate");

    /** Given at a meeting, but for what was done before it. */
    static final Set<String> HONOURED = Set.of("emulation.titles", "union.strong");

    private static final String PRESENT = "activity.participants";
    private static final Pattern DELEGATES = Pattern.compile("(?iu)đại biểu");

    /** "Có mặt 35/39 uỷ viên." */
    private static final Pattern ATTENDED = Pattern.compile("(?iu)\\W*có mặt (?:đủ |gần |hơn |trên )?\\d");

    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ".", "(", ")");

    private static final int FOLLOWS_CLOSELY = 40;
    private static final int NEAR = 30;
    /** Characters in which what is honoured may be told before its time: "15 tập thể có thành tích xuất sắc … năm 2016". */
    private static final int DEED = 170;

    private static final int DEEDS_TOLD = 500;

    private static final Pattern DEEDS =
            Pattern.compile("(?iu)thành tích|phong trào|danh hiệu|xuất sắc trong|tiêu biểu trong");
    /** Words that may stand before a time that opens its sentence: "Nhân ngày Quốc tế Phụ nữ 8/3". */
    private static final int OPENING = 7;

    private static final int RIGHT_BEHIND = 2;
    /** Words back from a time in which its paper or law is named. */
    private static final int NAME_OF_PAPER = 12;

    private static final int NAME_OF_LAW = 6;
    private static final int NAME_OF_FEAST = 5;
    /** A bare day and month: "8/3". */
    private static final Pattern DAY = Pattern.compile("(?iu)(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}");

    private static final Pattern COMPARED = Pattern.compile("(?iu)(?:so với|so|hơn|như|bằng)(?: \\p{L}+){0,3} $");
    /** "Thu nhập bình quân …, bằng 106,5% năm 2014": the year that it is a share of. */
    private static final Pattern SHARE_OF =
            Pattern.compile("(?iu)(?<!\\p{L})bằng (?:\\p{L}+ )?\\d[\\d.,]*\\s?% (?:của |mức )?$");

    /** A comma behind which it is not told what came of what stands before: "…, thu hút 500 người", "…, bầu 15 uỷ viên". */
    private static final Pattern OTHER_CLAUSE = Pattern.compile(
            "(?iu)\\s*,\\s*(?!(?:thu hút|với|có|cho|bầu|gồm|trong đó|giải quyết|hỗ trợ|tặng|trao|trị giá|tổng|số tiền|kinh phí)(?!\\p{L}))\\p{L}");

    private static final Pattern ANOTHER_AFTER =
            Pattern.compile("(?iu)\\s*(?:,|và|&|-|;)\\s*(?:ngày\\s+)?(?:\\d{1,2}[/.-]\\d{1,2}|rằm|trung thu|tết)");
    private static final Pattern ANOTHER_BEFORE =
            Pattern.compile("(?iu)(?:\\d{1,2}[/.-]\\d{1,2}|trung thu|tết)\\s*(?:,|và|&|-)\\s*(?:ngày\\s+)?$");
    /** Behind a time that a bracket begins with: what is given is of it, not what stands before the bracket. */
    private static final Pattern OF_NEXT =
            Pattern.compile("(?iu)\\s*(?::|là|(?:mới |chỉ )?(?:có|đạt)|mới|chỉ)?\\s*\\d");

    private static final Pattern JOINED = Pattern.compile("\\s*(?:,|và|&)\\s*");
    /** Behind a semicolon another occasion: "20/11: …; Tết thiếu nhi thưởng …". */
    private static final Pattern OTHER_OCCASION =
            Pattern.compile("(?iu);\\s*(?:tết|trung thu|dịp|nhân|ngày|hè|\\d{1,2}/\\d)(?!\\p{L})");

    private static final Pattern SIGNED = Pattern.compile(
            "(?iu)(?<!\\p{L})ký(?: lại| mới| kết)?(?: (?:bản )?(?:thỏa|thoả) ước(?: lao động tập thể)?| TƯLĐTT)?(?: vào)?(?: ngày)?\\s+$");
    /** Months without more, in the figure's own clause. */
    private static final Pattern MONTHS = Pattern.compile(
            "(?iu)(?<![\\d.,/-])(?<![\\d.,/-] )(\\d{1,2}) tháng(?! (?:đầu|cuối|lương|tuổi|công|hành|tới|năm|\\d)|/)(?:[^;.]|\\.(?=\\d))*$");

    private static final Set<String> PARTS_OF_YEAR =
            Set.of("period.date", "period.month", "period.months", "period.quarter", "period.half-year");
    /** Right before a figure; "so với cùng kỳ 12%" tells by how much. */
    private static final Pattern SAME_TIME = Pattern.compile(
            "(?iu)(?:(?<!với |so |hơn |bằng |kém |qua |vượt )(?<!\\p{L})cùng k[ỳì](?: của)?(?: năm)?(?: (?<year>20\\d{2})| trước| ngoái)?\\s*(?:[:(]|là|có|đạt|chỉ có|chỉ đạt)?\\s*)$");

    private static final Pattern DISASTER = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:lũ lụt|bão lũ|mưa lũ|bão lụt|thiên tai|hạn mặn|bão(?: số)? \\d{1,2})(?: (?:hồi|vào|trong|(?<part>cuối|đầu)))? $");
    /** "Chi 497 triệu đồng (dùng tồn năm trước)". */
    private static final Pattern LEFT =
            Pattern.compile("(?iu)\\([^)]*(?<!\\p{L})(?<!bảo )(?:tồn|kết dư|số dư)(?!\\p{L})(?! (?:quỹ )?đến)");

    private static final Pattern CONGRESS = Pattern.compile("(?iu)(?<!\\p{L})đại hội(?!\\p{L})[^;.]*$");
    private static final Pattern OF_CONGRESS = Pattern.compile("(?iu)đại hội[^,;.]{0,30}$");
    private static final String YEAR = Word.key("năm");
    private static final Pattern WITH_YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern YEARLY =
            Pattern.compile("(?iu)(?:^|[,;.:]|^\\W*)\\s*(?:hằng|hàng|mỗi) năm(?!\\p{L})[^;.]*$");
    private static final Pattern GROWN_TO = Pattern.compile("(?iu)(?<!\\p{L})(?:lên|xuống)(?: còn| tới| đến)?\\s+$");
    /** What is counted, between its number and its time: " đoàn viên ", "/người/tháng ". */
    private static final Pattern NOTHING_BUT_COUNTED = Pattern.compile("(?:[\\s/]*\\p{L}++){0,5}\\s*\\(?");

    private final String text;
    private final ReportBlock report;
    private final List<Mention> periods;
    private final NewsItems items;
    private final Set<Mention> deadlines;
    private final HeadingTimes headings;
    private final EarlierTimes before;
    private @Nullable Sentence last;

    TimesNamed(String text, ReportBlock report, List<Mention> periods, NewsItems items) {
        this.text = text;
        this.report = report;
        this.periods = periods.stream()
                .filter(mention -> mention.value() instanceof Period period
                        && (!NO_TIMES.contains(mention.rule()) || isOneOfYears(mention, period))
                        && !(report.from() != null && isAnniversary(mention, period)))
                .map(TimesNamed::told)
                .toList();
        this.items = items;
        this.headings = new HeadingTimes(text, report, this.periods);
        this.deadlines = this.periods.stream().filter(this::isDeadline).collect(Collectors.toUnmodifiableSet());
        this.before = new EarlierTimes(
                text,
                this.periods.stream().filter(time -> !deadlines.contains(time)).toList(),
                items,
                report.from() == null && report.to() == null);
    }

    /** In a report on several years the year in an event's name tells which of them it was. */
    private boolean isOneOfYears(Mention mention, Period period) {
        return mention.rule().equals("period.other")
                && isOfSeveralYears()
                && period.from() != null
                && period.to() != null
                && !period.from().isBefore(report.from())
                && !period.to().isAfter(report.to());
    }

    private boolean isOfSeveralYears() {
        LocalDate from = report.from();
        LocalDate to = report.to();
        return from != null && to != null && from.plusYears(1).isBefore(to);
    }

    /** "(28/7/1929 - 28/7/2019)": in a report on a time it is what something was done in honour of. */
    private static boolean isAnniversary(Mention mention, Period period) {
        return mention.rule().equals("period.history")
                && period.from() != null
                && period.from().getDayOfYear() > 1;
    }

    /** Of an anniversary's two dates the last is the one told of. */
    private static Mention told(Mention mention) {
        return mention.value() instanceof Period period && isAnniversary(mention, period)
                ? new Mention(mention.span(), new Period(period.to(), period.to()), mention.rule())
                : mention;
    }

    /** A time in a sentence, with the indexes of its words. */
    private record Named(Mention mention, Period period, int from, int to) {}

    /** What a passage says of times, found once for all its figures. */
    private record Sentence(PassageView view, List<Hit<List<String>>> words, List<Named> times) {
        boolean says(String list, int from, int to) {
            return words.stream().anyMatch(hit -> hit.value().contains(list) && hit.from() >= from && hit.to() <= to);
        }

        /** Whether something else is turned to; "năm nay có" goes on. */
        boolean turns(int from, int to) {
            return words.stream()
                    .anyMatch(hit -> hit.value().contains("turns")
                            && hit.from() >= from
                            && hit.to() <= to
                            && !(hit.from() > 0
                                    && view.words.get(hit.from() - 1).key().equals(YEAR)));
        }

        /** The index of its first word, behind the number or mark of an item. */
        int firstWord() {
            int at = 0;
            while (at < view.words.size() && view.words.get(at).type() != Word.Type.WORD) at++;
            return at;
        }

        /** Whether a phrase of the list ends right at a word. */
        boolean saysRightBefore(String list, int at) {
            return words.stream().anyMatch(hit -> hit.value().contains(list) && hit.to() == at);
        }
    }

    private Sentence sentence(PassageView view) {
        Sentence known = last;
        if (known != null && known.view() == view) return known;
        List<Named> times = new ArrayList<>();
        List<Hit<List<String>>> words = WORDS.find(view.words);
        for (Mention mention : periods)
            if (view.passage.span().contains(mention.span()) && mention.value() instanceof Period period)
                times.add(new Named(
                        mention,
                        period,
                        view.indexAt(mention.span().begin()),
                        view.indexAt(mention.span().end())));
        Sentence read = new Sentence(view, words, times);
        last = read;
        return read;
    }

    /**
     * The time named in a figure's own sentence, else the day of the event that it goes on about, else that of the headings above; null
     * where none is.
     */
    @Nullable
    Period of(Draft draft) {
        Sentence sentence = sentence(draft.view());
        Counted figure = draft.figure();
        Period yearBefore = ofYearBefore(sentence, figure, draft.fact().status());
        if (yearBefore != null) return yearBefore;
        boolean aimed = draft.fact().status() == Status.TARGET;
        boolean honoured = HONOURED.contains(draft.fact().indicator());
        Named opening = null;
        Named left = null;
        Named right = null;
        for (Named time : sentence.times()) {
            if (isOfSomethingElse(sentence, time) || (deadlines.contains(time.mention()) && !(aimed && isYear(time))))
                continue;
            if (!aimed && (sentence.saysRightBefore("plans", time.from()) || isWhose(sentence, time))) continue;
            if (isDay(time.period()) && !isDated(time.mention()) && isYearly(sentence, figure)) continue;
            if (time.to() <= figure.from()) {
                if (reaches(sentence, time, figure)) {
                    if (opens(sentence, time) && !hasFigure(sentence, 0, time.from())) opening = time;
                    left = time;
                }
            } else if (right == null && time.from() >= figure.to() && followsClosely(sentence, time, figure, honoured))
                right = time;
        }
        if (left != null && isOfFigureBefore(sentence, left)) {
            if (right != null && isRightBehind(figure, right)) return right.period();
            if (isGrownTo(figure)) left = null;
        }
        if (left != null && opening != null && isOfOpening(sentence, opening, left, figure)) left = opening;
        Period added = sinceNewYear(sentence, left, figure, aimed);
        if (added != null) return added;
        if (left != null) return aimed ? inPlannedYear(draft, left) : left.period();
        if (right != null) return right.period();
        Period apart = aimed ? null : before.setApart(sentence.view());
        if (apart != null) return apart;
        if (isOfMeeting(draft)) {
            Period held = before.dayInParagraph(sentence.view());
            if (held != null) return held;
        }
        Period label = before.label(sentence.view());
        if (label != null) return label;
        Period day = honoured ? null : before.ofEvent(sentence.view(), sentence.words(), figure);
        return day != null ? day : headings.of(draft, aimed);
    }

    /** "42 sáng kiến (cùng kỳ năm 2021: 35)": the report's time, in the year before or the one told; null where it says no such thing. */
    private @Nullable Period ofYearBefore(Sentence sentence, Counted figure, Status status) {
        Matcher same = SAME_TIME.matcher(text.substring(
                sentence.view().passage.span().begin(), figure.figure().span().begin()));
        if (status != Status.ACTUAL || !same.find()) return null;
        LocalDate from = report.from();
        LocalDate to = report.to();
        if (from == null || to == null) return new Period(null, null);
        int years = same.group("year") == null ? 1 : to.getYear() - Integer.parseInt(same.group("year"));
        return years < 1 ? null : new Period(from.minusYears(years), to.minusYears(years));
    }

    /** "Quý I: …" below "Kế hoạch năm 2021" in the report on 2020 is of the year that is planned. */
    private Period inPlannedYear(Draft draft, Named time) {
        Period period = time.period();
        LocalDate from = period.from();
        LocalDate to = period.to();
        LocalDate told = report.to();
        if (from == null || to == null || told == null || isDated(time.mention())) return period;
        if (!PARTS_OF_YEAR.contains(time.mention().rule()) || from.getYear() != told.getYear()) return period;
        Period planned = headings.of(draft, true);
        boolean next = planned != null
                && planned.from() != null
                && planned.from().getDayOfYear() == 1
                && planned.from().getYear() == told.getYear() + 1;
        return next ? new Period(from.plusYears(1), to.plusYears(1)) : period;
    }

    /** "Đại biểu nữ 71; trình độ đại học trở lên 103": who came to the meeting that the paragraph tells of. */
    private boolean isOfMeeting(Draft draft) {
        String told = text.substring(
                draft.passage().span().begin(), draft.fact().span().begin());
        return DELEGATES.matcher(told).find()
                || (draft.fact().indicator().equals(PRESENT)
                        && (DELEGATES.matcher(draft.fact().label()).find()
                                || ATTENDED.matcher(draft.passage().span().of(text))
                                        .lookingAt()));
    }

    /** Whether a heading is the report's own title. */
    boolean isTitle(Span heading) {
        return headings.isTitle(heading);
    }

    static boolean isDay(Period period) {
        return period.from() != null && period.from().equals(period.to());
    }

    /** "Trước 31/3", "lùi sang tháng 4". */
    private boolean isDeadline(Mention time) {
        int begin = time.span().begin();
        String led = text.substring(Math.max(0, begin - NEAR), begin).stripTrailing();
        Matcher due = DUE.matcher(led);
        int end = -1;
        while (due.find()) end = due.end();
        return end == led.length()
                || (time.rule().equals("period.until")
                        && DUE.matcher(time.span().of(text)).lookingAt());
    }

    /** Whether a year ends it: "hoàn thành trước năm 2025" tells until when a target runs, "trước ngày 30/4" only what is due. */
    private static boolean isYear(Named time) {
        LocalDate to = time.period().to();
        return to == null || to.getDayOfYear() == to.lengthOfYear();
    }

    /** "Ban Chấp hành nhiệm kỳ 2018-2023": the term tells which body, not when something was done. */
    private static boolean isWhose(Sentence sentence, Named time) {
        return time.mention().rule().equals("period.term")
                && time.from() > 1
                && !sentence.saysRightBefore("during", time.from());
    }

    /**
     * Whether the time is of an occasion, a paper or a law, or no other than the report's own. A feast's year tells when in a report on
     * several years: "Tết 2024".
     */
    private boolean isOfSomethingElse(Sentence sentence, Named time) {
        boolean day = isDay(time.period());
        return isOccasion(time.mention().span())
                || isOfSigning(time)
                || isOfDisaster(time)
                || headings.isOwnYear(time.mention(), time.period())
                || isShareOf(time)
                || (day && sentence.says("papers", time.from() - NAME_OF_PAPER, time.from()))
                || (!day && sentence.says("laws", time.from() - NAME_OF_LAW, time.from()))
                || (!day && !isOfSeveralYears() && isOfFeast(sentence, time));
    }

    /** "Thoả ước ký lại ngày 15/3 có 9 điều khoản lợi hơn luật": what it holds is not of the day it was signed on. */
    private boolean isOfSigning(Named time) {
        int begin = time.mention().span().begin();
        return time.period().isOfEvent()
                && SIGNED.matcher(text.substring(Math.max(0, begin - DEED), begin))
                        .find();
    }

    private boolean isDated(Mention time) {
        return WITH_YEAR.matcher(time.span().of(text)).find();
    }

    /** "Hằng năm tặng quà 27 cháu nhân ngày 1/6": on that day of every year. */
    private boolean isYearly(Sentence sentence, Counted figure) {
        return YEARLY.matcher(text.substring(
                        sentence.view().passage.span().begin(),
                        figure.figure().span().begin()))
                .find();
    }

    /** "Ủng hộ đồng bào bị lũ lụt tháng 10/2020": when the flood was; the report's time is when something was given. */
    private boolean isOfDisaster(Named time) {
        int begin = time.mention().span().begin();
        LocalDate from = report.from();
        LocalDate to = time.period().to();
        boolean year = time.mention().rule().startsWith("period.year");
        Matcher disaster = DISASTER.matcher(text.substring(Math.max(0, begin - NEAR), begin));
        return from != null
                && to != null
                && disaster.find()
                && (!year || to.isBefore(from) || disaster.group("part") != null);
    }

    /**
     * "8 tháng kết nạp 692 đoàn viên" in the report on August: from New Year on, what was aimed at for all of the year; null where it says no
     * such months behind the last time named.
     */
    private @Nullable Period sinceNewYear(Sentence sentence, @Nullable Named left, Counted figure, boolean aimed) {
        LocalDate from = report.from();
        LocalDate to = report.to();
        if (from == null || to == null || from.getYear() != to.getYear() || from.getMonthValue() == 1) return null;
        int begin = left != null
                ? left.mention().span().end()
                : sentence.view().passage.span().begin();
        Matcher months =
                MONTHS.matcher(text.substring(begin, figure.figure().span().begin()));
        if (!months.find() || Integer.parseInt(months.group(1)) != to.getMonthValue()) return null;
        return new Period(LocalDate.of(to.getYear(), 1, 1), aimed ? LocalDate.of(to.getYear(), 12, 31) : null);
    }

    /** Whether the time is an earlier one that something is only a share of. */
    private boolean isShareOf(Named time) {
        int begin = time.mention().span().begin();
        LocalDate to = time.period().to();
        return to != null
                && report.from() != null
                && to.isBefore(report.from())
                && SHARE_OF.matcher(text.substring(Math.max(0, begin - NEAR), begin))
                        .find();
    }

    private static boolean isOfFeast(Sentence sentence, Named time) {
        return sentence.says("feasts", time.from() - NAME_OF_FEAST, time.from());
    }

    /**
     * Whether a time that stands before a figure is still spoken of there: not behind a semicolon, unless it opens the sentence or a list
     * after a colon, or the words between say that they go on about the same event; not when it stood in a bracket that is closed, nor when
     * something was only compared with it or left of it.
     */
    private boolean reaches(Sentence sentence, Named time, Counted figure) {
        String between = text.substring(
                time.mention().span().end(), figure.figure().span().begin());
        if (isBracketed(time.mention().span())) between = between.substring(between.indexOf(')') + 1);
        int opening = between.indexOf('(');
        int closing = between.indexOf(')');
        if (closing >= 0 && (opening < 0 || opening > closing)) return false;
        Span passage = sentence.view().passage.span();
        String ahead = text.substring(passage.begin(), time.mention().span().begin());
        if (COMPARED.matcher(ahead).find() && !between.strip().equals("(")) return false;
        if (sentence.turns(time.to(), figure.from())) return false;
        // "chuẩn bị đại hội nhiệm kỳ 2023-2028; phấn đấu …"
        if (time.mention().rule().equals("period.term") && between.indexOf(';') >= 0 && isOfCongress(ahead))
            return false;
        if (sentence.saysRightBefore("balances", time.from()) && anotherBetween(sentence, time, figure)) return false;
        boolean opens = (opens(sentence, time) && !hasFigure(sentence, 0, time.from()) && !isOfFeast(sentence, time))
                || between.stripLeading().startsWith(":")
                || sentence.says("again", time.to(), figure.from());
        return (opens && !OTHER_OCCASION.matcher(between).find()) || between.indexOf(';') < 0;
    }

    private static boolean isOfCongress(String ahead) {
        return OF_CONGRESS.matcher(ahead).find();
    }

    /** Whether a time stands in the first words of its sentence, or right behind another that does: "Hè năm 2019, sáng 12/6, …". */
    private static boolean opens(Sentence sentence, Named time) {
        if (time.mention().rule().equals("period.theme") && sentence.saysRightBefore("held", time.from())) return false;
        int opening = sentence.firstWord() + OPENING;
        return time.from() <= opening
                || sentence.times().stream()
                        .anyMatch(other -> other.from() <= opening
                                && other.to() <= time.from()
                                && time.from() - other.to() <= RIGHT_BEHIND);
    }

    /** "Trong 4 năm (2009-2012), …": the bracket holds nothing but the time. */
    private boolean isBracketed(Span time) {
        return time.begin() > 0
                && text.charAt(time.begin() - 1) == '('
                && time.end() < text.length()
                && text.charAt(time.end()) == ')';
    }

    /** "Từ 4.705 đoàn viên năm 2018 lên 5.120 đoàn viên năm 2022": each figure has its time right behind it. */
    private boolean isOfFigureBefore(Sentence sentence, Named time) {
        return sentence.view().figures.stream()
                .filter(other -> other.to() <= time.from())
                .reduce((one, next) -> next)
                .filter(other -> isRightBehind(other, time))
                .isPresent();
    }

    /** "Năm 2026, 100% mở hội nghị trong quý I, kết nạp 90 đoàn viên": behind the comma only what opens the sentence holds on. A part of a year is dated by the report's where its own is not written. */
    private boolean isOfOpening(Sentence sentence, Named opening, Named time, Counted figure) {
        String behind = text.substring(
                time.mention().span().end(), figure.figure().span().begin());
        return (opening.period().holds(time.period()) || time.period().isPartOfYear())
                && OTHER_CLAUSE.matcher(behind).lookingAt()
                && isOfClauseBefore(sentence, time);
    }

    /** Whether the figure before a time stands in one clause with it: "100% cơ quan mở hội nghị trong quý I". */
    private boolean isOfClauseBefore(Sentence sentence, Named time) {
        int last = -1;
        for (Counted other : sentence.view().figures)
            if (other.to() <= time.from()) last = other.figure().span().end();
        String between =
                last < 0 ? "," : text.substring(last, time.mention().span().begin());
        return between.indexOf(',') < 0 && between.indexOf(';') < 0;
    }

    /** "Từ 11% năm 2018 xuống còn 6,5%": what something came to is no longer of the time that it came from. */
    private boolean isGrownTo(Counted figure) {
        int begin = figure.figure().span().begin();
        return GROWN_TO.matcher(text.substring(Math.max(0, begin - NEAR), begin))
                .find();
    }

    private boolean isRightBehind(Counted figure, Named time) {
        String between = text.substring(
                figure.figure().span().end(), time.mention().span().begin());
        return NOTHING_BUT_COUNTED.matcher(between).matches();
    }

    private static boolean anotherBetween(Sentence sentence, Named time, Counted figure) {
        return hasFigure(sentence, time.to(), figure.from());
    }

    private static boolean hasFigure(Sentence sentence, int from, int to) {
        return sentence.view().figures.stream().anyMatch(other -> other.from() >= from && other.to() <= to);
    }

    /**
     * A time right after the figure or after what is honoured, unless a comma parts them and it opens what is said of another: "lương 5,5
     * triệu, quý I 4,2 triệu".
     */
    private boolean followsClosely(Sentence sentence, Named time, Counted figure, boolean honoured) {
        int end = figure.figure().span().end();
        int begin = time.mention().span().begin();
        String between = text.substring(end, begin);
        if (between.indexOf(';') >= 0) return false;
        // "đại hội điểm tại 12 CĐCS, nhiệm kỳ 2023-2028"
        if (time.mention().rule().equals("period.term")
                && CONGRESS.matcher(
                                text.substring(sentence.view().passage.span().begin(), end))
                        .find()) return false;
        // "64 đoàn viên (năm học trước: 58)"
        if (between.stripTrailing().endsWith("(")
                && OF_NEXT.matcher(text)
                        .region(time.mention().span().end(), text.length())
                        .lookingAt()) return false;
        if (isOneOfTimes(sentence, time) || LEFT.matcher(between).find()) return false;
        if (begin - end > FOLLOWS_CLOSELY)
            return begin - end <= DEED && honoured && DEEDS.matcher(between).find();
        if (between.indexOf(',') < 0) return true;
        return !hasFigure(sentence, time.to(), clauseEnd(sentence, time.to()));
    }

    private static int clauseEnd(Sentence sentence, int from) {
        int next = from;
        while (next < sentence.view().words.size()
                && !CLAUSE_ENDS.contains(sentence.view().words.get(next).key())) next++;
        return next;
    }

    /** "Khám sức khỏe 02 đợt, quý II và quý IV". */
    private boolean isOneOfTimes(Sentence sentence, Named time) {
        return sentence.times().stream()
                .anyMatch(other -> isJoined(sentence, time, other) || isJoined(sentence, other, time));
    }

    private boolean isJoined(Sentence sentence, Named first, Named second) {
        return first.to() < second.from()
                && first.mention().rule().equals(second.mention().rule())
                && !hasFigure(sentence, second.to(), clauseEnd(sentence, second.to()))
                && JOINED.matcher(text.substring(
                                first.mention().span().end(),
                                second.mention().span().begin()))
                        .matches();
    }

    /** "8/3, 20/10 chi 5 triệu", "1/6 và Trung thu": several occasions of one figure are no time; "ngày 8/3" is when. */
    private boolean isOccasion(Span span) {
        if (!DAY.matcher(span.of(text)).matches()) return false;
        return ANOTHER_AFTER
                        .matcher(text.substring(span.end(), Math.min(text.length(), span.end() + NEAR)))
                        .lookingAt()
                || ANOTHER_BEFORE
                        .matcher(text.substring(Math.max(0, span.begin() - NEAR), span.begin()))
                        .find();
    }

    /**
     * The last time named before the figure under the same label or in the same item of a round-up: a month, a year, a theme month, there
     * also a day; of awards else the year of the deeds that the paragraph goes on to name.
     */
    @Nullable
    Period carriedOver(Draft draft) {
        Span figure = draft.fact().span();
        Period carried = before.carriedOver(draft.passage(), figure);
        return carried == null && HONOURED.contains(draft.fact().indicator()) ? ofDeeds(figure) : carried;
    }

    /** "Tặng cờ cho 5 tập thể. … 20 cá nhân có thành tích xuất sắc trong năm 2019." */
    private @Nullable Period ofDeeds(Span figure) {
        int line = text.indexOf('\n', figure.end());
        int end = Math.min(line < 0 ? text.length() : line, figure.end() + DEEDS_TOLD);
        for (Mention mention : periods) {
            int begin = mention.span().begin();
            if (begin < figure.end()
                    || mention.span().end() > end
                    || items.beginAt(begin) != items.beginAt(figure.begin())) continue;
            boolean deeds = DEEDS.matcher(text.substring(Math.max(figure.end(), begin - FOLLOWS_CLOSELY), begin))
                    .find();
            if (deeds && mention.value() instanceof Period period && !isDay(period)) return period;
        }
        return null;
    }
}
