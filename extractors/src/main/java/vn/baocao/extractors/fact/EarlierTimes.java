package vn.baocao.extractors.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NewsItems;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** Times that sentences before a figure's own name for it: the day of an event that is still spoken of, the month of an item of news. */
final class EarlierTimes {
    /** How far back, in characters, an event's day may stand. */
    private static final int REACH = 700;
    /** What a congress did is told at the end, behind all that was done in its term. */
    private static final int CONGRESS_REACH = 6000;

    /** Characters behind its day in which a congress is named. */
    private static final int BEHIND_DAY = 150;

    private static final String CONGRESS = "đại hội";

    /** Words at the beginning of a sentence in which it says that it goes on. */
    private static final int OPENING = 4;

    /** The same of a congress: "Với số phiếu tập trung cao, đại hội bầu …". */
    private static final int CONGRESS_OPENING = 10;

    private static final Set<String> SEVERAL = Set.of(Word.key("các"), Word.key("những"));

    /** Rules of times that hold beyond their sentence. */
    private static final Set<String> CARRIED = Set.of(
            "period.theme",
            "period.month",
            "period.months",
            "period.quarter",
            "period.half-year",
            "period.year",
            "period.school-year",
            "period.range");

    /** The begin of an item of a list or a round-up: what was said before is of another. */
    private static final Pattern ITEM =
            Pattern.compile("(?iu)\\s*(?:[-*•+–]|(?:\\d+[.)/] *)?(?:liên đoàn lao động|lđlđ|công đoàn|cđ) )");

    private static final Pattern OF_ELSE = Pattern.compile(
            "(?iu)(?:(?:số|kế hoạch|công văn|quyết định|hướng dẫn|nghị quyết|chỉ thị)[^,;.]{0,45}|(?:chào mừng|kỷ niệm|nhân|hưởng ứng)[^,;.\\d]{0,40}|ngày\\s[^,;.\\d]{3,40})$");

    /** What stands before a month that opens what is told: at most three words behind the last stop. */
    private static final Pattern SCENE = Pattern.compile(
            "(?iu)(?:^|[.:;!?]\\s|[-*+•]\\s)(?!khảo sát|rà soát|thống kê)(?:\\p{L}++[ ,]+){0,3}(?<!hồi )$");

    /** Behind the time of what somebody did before: "năm 2019 chị từng được vay". */
    private static final Pattern USED_TO = Pattern.compile("(?iu)[^.;\\n]{0,25} từng (?:được|có|là|bị|vay|nhận) ");

    /** Words of the present; not of a stretch up to it, or of a part of this day or year. */
    private static final Pattern NOW = Pattern.compile(
            "(?iu)(?:[,;.“\"]\\s*|(?<!\\p{L})thì )(?:nay|giờ(?! ra| làm| giấc| cao))\\s|(?<!\\p{L})(?:hiện nay|bây giờ|hiện (?:có|còn|đã|tại))(?!\\p{L})");

    /** Words that set something apart from what was just told. */
    private static final Pattern APART = Pattern.compile("(?iu)riêng\\s(?!năm|tháng|quý|trong|từ)");

    /** What an item of a list begins with. */
    private static final Pattern MARK = Pattern.compile("\\s*(?:[-*+•–]|\\d{1,2}[.)]|\\p{L}[.)])?\\s*");

    /** A heading in the line of what stands below it: "7. Tài chính năm 2020. Thu …". */
    private static final Pattern RUN_IN =
            Pattern.compile("\\s*\\d{1,2}[.)/]\\s*\\p{Lu}\\p{L}*+ (?:\\p{L}++[ ,]+){0,5}");

    private static final Pattern STOP = Pattern.compile("[.!?]\\s");

    private final String text;
    private final List<Mention> periods;
    private final NewsItems items;
    private final @Nullable Mention onlyDay;

    /**
     * @param periods in text order, none of them only compared with
     * @param undated whether the report has no time of its own
     */
    EarlierTimes(String text, List<Mention> periods, NewsItems items, boolean undated) {
        this.text = text;
        this.periods = periods;
        this.items = items;
        this.onlyDay = undated ? onlyDay() : null;
    }

    /** The day of the one event that a text tells of; null where it dates none, or several. */
    private @Nullable Mention onlyDay() {
        if (items.isRoundUp()) return null;
        List<Mention> days = periods.stream()
                .filter(mention ->
                        mention.value() instanceof Period period && period.isOfEvent() && !isOfElse(mention.span()))
                .toList();
        return days.stream().map(Mention::value).distinct().count() == 1 ? days.getFirst() : null;
    }

    /**
     * The last time named before the figure under the same label and in the same item: a month, a year, a theme month; of an item of a
     * round-up also a day.
     */
    @Nullable
    Period carriedOver(Passage passage, Span figure) {
        boolean roundUp = items.isRoundUp();
        int since = roundUp ? items.beginAt(figure.begin()) : Math.max(heading(passage), item(figure.begin()));
        for (Mention mention : periods.reversed())
            if (mention.span().begin() >= since
                    && mention.span().end() <= figure.begin()
                    && mention.value() instanceof Period period
                    && lasts(mention, period, figure, roundUp)) return isOverBy(mention.span(), figure) ? null : period;
        return null;
    }

    /** "Về đây năm 2011 với 420 công nhân, nay đã lên 3.150. … Giờ có 31 tổ": the present is told of between a time and a figure. */
    private boolean isOverBy(Span time, Span figure) {
        return NOW.matcher(text.substring(time.end(), figure.begin())).find();
    }

    /** Whether a time still holds where a later sentence gives a figure: "từ đầu năm đến nay" does in its own line. */
    private boolean lasts(Mention time, Period period, Span figure, boolean roundUp) {
        if (USED_TO.matcher(text).region(time.span().end(), text.length()).lookingAt()) return false;
        return (CARRIED.contains(time.rule()) && (!time.rule().equals("period.month") || setsScene(time.span())))
                || (time.rule().equals("period.since") && time.span().begin() >= line(figure.begin()))
                || (roundUp && period.isOfEvent() && !isOfElse(time.span()));
    }

    /** The year or stretch that the sentence before told of, where this one sets something apart from it: "Riêng Công đoàn …". */
    @Nullable
    Period setApart(PassageView view) {
        int begin = view.passage.span().begin();
        if (!APART.matcher(view.passage.span().of(text)).lookingAt()) return null;
        int line = line(begin);
        for (int i = periods.size() - 1; i >= 0; i--) {
            Span span = periods.get(i).span();
            if (span.end() > begin) continue;
            if (span.begin() < line) return null;
            boolean last = !STOP.matcher(
                            text.substring(span.end(), begin).stripTrailing().replaceFirst("[.;]$", ""))
                    .find();
            return last && isOfYears(periods.get(i)) && periods.get(i).value() instanceof Period period ? period : null;
        }
        return null;
    }

    private static boolean isOfYears(Mention time) {
        return CARRIED.contains(time.rule()) || time.rule().equals("period.years");
    }

    /** The day of the event that the same paragraph told of: "Sáng 11/7, … họp … . Có 78 đại biểu dự." */
    @Nullable
    Period dayInParagraph(PassageView view) {
        int begin = view.passage.span().begin();
        int line = Math.max(line(begin), begin - REACH);
        for (Mention mention : periods.reversed())
            if (mention.span().end() <= begin
                    && mention.span().begin() >= line
                    && mention.value() instanceof Period period
                    && period.isOfEvent()
                    && !isOfElse(mention.span())) return period;
        return null;
    }

    /** The time that labels a line: "- Tháng Công nhân: tổ chức giải bóng chuyền. Biểu dương 28 công nhân …". */
    @Nullable
    Period label(PassageView view) {
        int line = line(view.passage.span().begin());
        for (Mention mention : periods) {
            if (mention.span().begin() < line) continue;
            if (mention.span().end() > view.passage.span().begin()) return null;
            String before = text.substring(line, mention.span().begin());
            boolean labels = (MARK.matcher(before).matches()
                            && text.startsWith(":", mention.span().end()))
                    || (RUN_IN.matcher(before).matches()
                            && text.startsWith(".", mention.span().end()));
            return labels && CARRIED.contains(mention.rule()) && mention.value() instanceof Period period
                    ? period
                    : null;
        }
        return null;
    }

    /** Whether a month opens its sentence: "Trong tháng 5, …", not "bàn giao hồi tháng 5". */
    private boolean setsScene(Span time) {
        return SCENE.matcher(text.substring(line(time.begin()), time.begin())).find();
    }

    /** The day of the event that the sentence goes on about; null where it speaks of none. */
    @Nullable
    Period ofEvent(PassageView view, List<Hit<List<String>>> words, Counted figure) {
        for (Hit<List<String>> hit : words) {
            if (hit.from() >= figure.from()) break;
            if (hit.value().contains("reported") && hit.from() <= OPENING) return null;
            int opening = hit.phrase().startsWith(CONGRESS) ? CONGRESS_OPENING : OPENING;
            boolean again = hit.value().contains("again") && hit.from() <= opening && !isCounted(view, hit);
            if (again || hit.value().contains("events")) {
                Period day = lastDay(view, hit.phrase(), again ? null : hit.phrase());
                if (day != null) return day;
            }
        }
        return null;
    }

    /** "25 đại hội đã bầu …", "các đại hội đã …": not the one that was told of. */
    private static boolean isCounted(PassageView view, Hit<List<String>> hit) {
        if (hit.from() == 0) return false;
        Word before = view.words.get(hit.from() - 1);
        return before.type() == Word.Type.NUMBER || SEVERAL.contains(before.key());
    }

    /** The last day named before a sentence under the same heading; in the sentence right before and with the event, where one is given. */
    private @Nullable Period lastDay(PassageView view, String phrase, @Nullable String event) {
        int begin = view.passage.span().begin();
        boolean congress = phrase.startsWith(CONGRESS);
        if (event == null && onlyDay != null && onlyDay.span().end() <= begin) return (Period) onlyDay.value();
        int reached = congress ? begin - CONGRESS_REACH : Math.max(heading(view.passage), begin - REACH);
        int since = Math.max(reached, event == null ? 0 : line(begin));
        for (int i = periods.size() - 1; i >= 0; i--) {
            Span span = periods.get(i).span();
            if (span.end() > begin) continue;
            if (span.begin() < since) return null;
            if (!(periods.get(i).value() instanceof Period period) || !period.isOfEvent() || isOfElse(span)) continue;
            boolean far = span.begin() < Math.max(heading(view.passage), begin - REACH);
            if (far && !speaks(CONGRESS, line(span.begin()), span.end() + BEHIND_DAY)) continue;
            return event == null || speaks(event, line(span.begin()), begin) ? period : null;
        }
        return null;
    }

    private boolean speaks(String event, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).contains(event);
    }

    private static int heading(Passage passage) {
        return passage.context().isEmpty() ? 0 : passage.context().getLast().begin();
    }

    /** "Theo Nghị quyết … ngày 12/1", "chào mừng 8/3": not when something was done. */
    private boolean isOfElse(Span day) {
        return OF_ELSE.matcher(text.substring(line(day.begin()), day.begin())).find();
    }

    private int line(int at) {
        return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    private int item(int at) {
        Matcher item = ITEM.matcher(text);
        for (int line = line(at); line > 0; line = line(line - 1))
            if (item.region(line, text.length()).lookingAt()) return line;
        return 0;
    }
}
