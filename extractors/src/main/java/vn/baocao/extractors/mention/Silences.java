package vn.baocao.extractors.mention;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.Amount.Unit;
import vn.baocao.extractors.mention.NotAFigure.Reason;

/** Decides by the words around it that a number is no quantity: an ordinal, a year, a day, a span of time, an age, part of a name. */
final class Silences {
    /** Words. */
    private static final int LONGEST_PROPER_NAME = 4;

    /** The first of the days before Tết that nights are named by. */
    private static final int LAST_DAYS = 20;

    /** Characters before a number in which the size of unions or firms is spoken of. */
    private static final int SIZE = 40;

    /** What goes on to tell of somebody from there, or the end of the sentence. */
    private static final Pattern APPOSED = Pattern.compile("\\s*(?:,\\s+\\p{Ll}|\\.(?:\\s|$)|$)");
    /** No list of such places with their numbers. */
    private static final Pattern LONE = Pattern.compile("\\D*");
    /** Characters. */
    private static final int ALONE = 60;

    /** The word for a plan behind what was done of it. */
    private static final Pattern PLAN_BESIDE =
            Pattern.compile("(?iu)\\d[^/;.\\n]{0,20}/\\s*(?:kế hoạch|kh|chỉ tiêu)(?!\\p{L})");

    private static final int PLAN = 9;
    private static final Pattern DIALOGUE = Pattern.compile("(?iu)đối thoại định kỳ\\s*$");

    private static final Pattern SIZED = Pattern.compile(
            "(?iu)(?<!mỗi )(?:đơn vị|doanh nghiệp|dn|nơi|nơi nào|cđcs|công đoàn cơ sở)(?:,? (?:phần lớn|đa số|đều))? (?:(có (?:công đoàn )?(?:từ|dưới)|dưới)|từ)\\s+$");
    private static final Pattern MEMBERS = Pattern.compile(
            "(?iu)\\s*(?:nữ )?(?:đoàn viên|lao động|công nhân|người lao động|cnlđ|nlđ|đv)(?!\\p{L})(?! (?:ưu tú|lên|xuống))( trở (?:lên|xuống))?");

    /** Before and behind the size of a thing: "bồn nước loại 500 lít". */
    private static final Pattern OF_KIND = Pattern.compile("(?iu)(?:loại|dung tích|thể tích|công suất)\\s+$");

    private static final Pattern MEASURED =
            Pattern.compile("(?iu)\\s*(?:lít|ml|m3|m³|kg|gam|w|kw|inch|cm|m2|m²)(?!\\p{L})");

    /** The next point of the same line. */
    private static final Pattern SECOND_POINT = Pattern.compile("^[^\\n]*?[.;:] 2\\. \\p{Lu}");

    /** Words before the grade of a storm. */
    private static final Set<String> OF_STORMS = Set.of("bão", "gió", "giật", "mạnh", "sóng", "yagi", "lên");

    /** "= 58,6%". */
    private static final Pattern EQUALS_SHARE = Pattern.compile("\\s*=\\s*[\\d.,]+\\s*%");

    /** What ends a number that is counted by a label: "cấp Công ty 24)", "cấp Tổng công ty 05, …". */
    private static final Pattern ENDS = Pattern.compile("\\s*(?:[,;).]|$)");

    /** More points have letters or lines of their own. */
    private static final int MOST_POINTS = 15;

    /** "Nhà cấp 4", "cấp 12"; none is higher. */
    private static final int HIGHEST_GRADE = 12;

    private final PhraseSet years;
    private final PhraseSet orders;
    private final PhraseSet weakOrders;
    private final PhraseSet notOrders;
    private final PhraseSet numberedPlaces;
    private final Set<String> balances;
    private final PhraseSet notCounted;
    private final Set<String> numbersOf;
    private final PhraseSet documents;
    private final Set<String> daysAndMonths;
    private final Set<String> partsOfDays;
    private final PhraseSet streetLabels;
    private final Set<String> gradesTold;
    private final PhraseSet contracts;
    private final Set<String> decreesOnContracts;
    private final Set<String> eachMonth;
    private final PhraseSet times;
    private final PhraseSet work;
    private final Set<String> workable;
    private final PhraseSet anniversaryBefore;
    private final PhraseSet anniversaryAfter;
    private final PhraseSet ages;
    private final Set<String> periodsOfRounds;
    private final Set<String> timesAsMuch;
    private final Set<String> namesAfter;
    private final Set<String> namesOfTwo;
    private final PhraseSet twoLevels;
    private final PhraseSet degrees;
    private final PhraseSet notDegrees;
    private final Names names;
    private final Context context;

    Silences(NumberLexicon lexicon, Context context) {
        this.context = context;
        names = new Names(lexicon);
        years = lexicon.phrases("year_words");
        orders = lexicon.phrases("order_words");
        weakOrders = lexicon.phrases("order_words_weak");
        notOrders = lexicon.phrases("not_order_words");
        numberedPlaces = lexicon.phrases("numbered_places");
        balances = lexicon.words("balances");
        notCounted = lexicon.phrases("not_counted_after_order");
        numbersOf = lexicon.words("numbers_of");
        documents = lexicon.phrases("documents");
        daysAndMonths = lexicon.words("days_and_months");
        partsOfDays = lexicon.words("parts_of_days");
        streetLabels = lexicon.phrases("street_labels");
        gradesTold = lexicon.words("grades_told");
        contracts = lexicon.phrases("contracts");
        decreesOnContracts = lexicon.words("decrees_on_contracts");
        eachMonth = lexicon.words("each_month");
        times = lexicon.phrases("times");
        workable = lexicon.words("workable_times");
        work = lexicon.phrases("work_after_times");
        anniversaryBefore = lexicon.phrases("anniversary_before");
        anniversaryAfter = lexicon.phrases("anniversary_after");
        ages = lexicon.phrases("ages");
        periodsOfRounds = lexicon.words("periods_of_rounds");
        timesAsMuch = lexicon.words("times_as_much");
        namesAfter = lexicon.words("names_after");
        namesOfTwo = lexicon.words("names_of_two");
        twoLevels = lexicon.phrases("two_levels_behind");
        degrees = lexicon.phrases("degrees");
        notDegrees = lexicon.phrases("not_degrees");
    }

    /**
     * Why the amount is no quantity; null where it may be one. {@code before} is what the number just before was, if it touches this one.
     */
    @Nullable
    Reason reason(WordCursor c, Amount amount, @Nullable Reason before) {
        if (names.holds(c, amount)) return Reason.NAME;
        if (amount.unit() == Unit.MONEY) {
            if (names.isLeastWage(c, amount)) return Reason.STATUTE;
            return amount.value().signum() == 0 && free(c, amount) ? Reason.NAME : null;
        }
        if (c.at(c.skipOnLine(amount.end())) == '°') return Reason.NAME;
        if (amount.unit() != Unit.PERCENT && isSize(c, amount)) return Reason.STATUTE;
        if (isMeasureOfThing(c, amount)) return Reason.NAME;
        if (numbersPoint(c, amount)) return Reason.ORDINAL;
        if (amount.unit() == Unit.PERCENT) return names.setByLaw(c, amount) ? Reason.STATUTE : null;
        Reason after = after(c, amount);
        if (amount.words()) return after;
        Digits digits = amount.digits();
        if (digits != null
                && digits.form() == Digits.Form.POINT
                && digits.last().equals("0")) return Reason.NAME;
        boolean noun = counted(c, amount.end());
        boolean lastingYear = before == Reason.YEAR || before == Reason.TERM;
        if (chained(amount, before) && (!noun || lastingYear) && after == null) return before;
        Reason cue = amount.power() > 0 || amount.grouped() ? null : before(c, amount, noun);
        if (after == Reason.FREQUENCY || after == Reason.AGE || after == Reason.ANNIVERSARY) return after;
        if (cue != null) return cue;
        if (after != null) return after;
        boolean bareYear = year(amount)
                && !context.countedAfter(c, amount.end())
                && context.qualifier(c, amount.begin(), amount.end()) == Qualifier.EXACT;
        return bareYear ? Reason.YEAR : null;
    }

    /** "Doanh nghiệp có từ 30 lao động": for which of them something holds, not how many there are. */
    private static boolean isSize(WordCursor c, Amount amount) {
        String before = c.text().substring(Math.max(c.begin(), amount.begin() - SIZE), amount.begin());
        Matcher sized = SIZED.matcher(before);
        Matcher members = MEMBERS.matcher(c.text()).region(amount.end(), c.end());
        // "tại các đơn vị từ 1.200 đoàn viên … lên 1.500" grows
        return sized.find() && members.lookingAt() && (sized.group(1) != null || members.group(1) != null);
    }

    /** "… trong 5 năm: 14. 2. Thuận lợi: …": the number of a point where lines were run together. */
    private static boolean numbersPoint(WordCursor c, Amount amount) {
        int value = small(amount);
        boolean opens = value > 0
                && value <= MOST_POINTS
                && c.at(amount.begin()) != '0'
                && c.at(amount.end()) == '.'
                && c.at(amount.end() + 1) == ' '
                && Character.isUpperCase(c.at(amount.end() + 2));
        int before = c.skipBackOnLine(amount.begin()) - 1;
        boolean first = c.at(before) == ':'
                && value == 1
                && SECOND_POINT
                        .matcher(c.text())
                        .region(amount.end(), c.text().length())
                        .find();
        return opens && (c.at(before) == '.' || first);
    }

    /** "Bồn nước loại 500 lít": how large each is. */
    private static boolean isMeasureOfThing(WordCursor c, Amount amount) {
        return MEASURED.matcher(c.text()).region(amount.end(), c.end()).lookingAt()
                && OF_KIND.matcher(c.text().substring(Math.max(c.begin(), amount.begin() - SIZE), amount.begin()))
                        .find();
    }

    /** "phiên chợ 0 đồng", but "còn 0 đồng" and "Chi: 0 đồng". */
    private boolean free(WordCursor c, Amount amount) {
        String before = c.wordBefore(amount.begin());
        return !before.isEmpty() && !balances.contains(before);
    }

    /** Whether something counted follows that would not follow an ordinal: "Tổ 5 tổ chức" counts nothing. */
    boolean counted(WordCursor c, int end) {
        return context.countedEnd(c, end) > notCounted.after(c, end);
    }

    /** Whether a noun follows in small letters that counts only sometimes: "8/8 trường", but "5/7 trường tổ chức". */
    boolean mayBeCounted(WordCursor c, int end) {
        int at = c.skip(end);
        if (!Character.isLowerCase(c.at(at)) || !context.countedAfter(c, end)) return false;
        String word = c.lower(at, c.wordEnd(at));
        return !word.equals("tổ") || !c.wordAfter(c.wordEnd(at)).equals("chức");
    }

    /** The number where it is whole and has at most four digits and no groups, else -1. */
    private static int small(Amount amount) {
        Digits digits = amount.digits();
        if (digits == null || digits.form() != Digits.Form.PLAIN || amount.power() > 0) return -1;
        return digits.whole().length() <= 4 ? amount.value().intValue() : -1;
    }

    private static boolean year(Amount amount) {
        int value = small(amount);
        return value >= 1900 && value <= 2060;
    }

    /** "ngày 12, 13 và 14", "khối 6, 7": the second is what the first was. */
    private static boolean chained(Amount amount, @Nullable Reason before) {
        int value = small(amount);
        if (before == null || value < 0) return false;
        return switch (before) {
            case DATE, ORDINAL -> value <= 31;
            case YEAR, TERM -> year(amount);
            case DOCUMENT_NUMBER -> value > 9;
            default -> false;
        };
    }

    private @Nullable Reason before(WordCursor c, Amount amount, boolean noun) {
        int last = c.skipBack(amount.begin());
        if (c.at(last - 1) == '-' && c.wordBefore(last - 1).equals("covid")) return Reason.NAME;
        if (c.at(last - 1) == ':') {
            boolean street = Character.isUpperCase(c.at(c.skip(amount.end())));
            if (street && streetLabels.before(c, c.skipBackOnLine(last - 1)) >= 0) return Reason.NAME;
            return numberOfDocument(c, last - 1) ? Reason.DOCUMENT_NUMBER : null;
        }
        int wordBegin = c.wordBegin(last);
        if (wordBegin == last) return null;
        String word = c.lower(wordBegin, last);
        if (year(amount) && years.before(c, last) >= 0) return Reason.YEAR;
        int value = small(amount);
        if (daysAndMonths.contains(word) && value > 0 && value <= (word.equals("tháng") ? 12 : 31)) {
            boolean each = eachMonth.contains(c.wordBefore(wordBegin));
            if (!each && !(noun && c.digitAt(c.skipBack(wordBegin) - 1))) return Reason.DATE;
        }
        if (word.equals("số") && numbersOf.contains(c.wordBefore(wordBegin))) return null;
        if (word.equals("số") && documents.before(c, wordBegin) >= 0) return Reason.DOCUMENT_NUMBER;
        int order = orders.before(c, last);
        int weak = weakOrders.before(c, last);
        int notOrder = notOrders.before(c, last);
        if (order >= 0 && !isLonger(notOrder, order)) return Reason.ORDINAL;
        if (notOrder >= 0 && !isLonger(weak, notOrder)) return null;
        if (noun || value > 2100 || (value < 0 && amount.power() > 0)) return null;
        if (partsOfDays.contains(word) && value >= LAST_DAYS && value <= 31) return Reason.DATE;
        if (word.equals("quỹ") && c.at(wordBegin - 1) == '(' && c.at(amount.end()) == ')') return Reason.NAME;
        if (contracts.before(c, last) >= 0
                && decreesOnContracts.contains(c.text().substring(amount.begin(), amount.end())))
            return Reason.DOCUMENT_NUMBER;
        int document = documents.before(c, last);
        if (document >= 0)
            return isPlanBeside(c, document) || isGrade(c, word, wordBegin) ? null : Reason.DOCUMENT_NUMBER;
        if (weak < 0) return endsName(c, amount) ? Reason.NAME : null;
        // "cấp 46 tủ lạnh" gives, "cấp Tổng công ty 05, cấp Công ty 24" counts
        boolean given = word.equals("cấp") && value > HIGHEST_GRADE && !OF_STORMS.contains(c.wordBefore(wordBegin));
        boolean counted = word.equals("ty")
                && c.at(amount.begin()) == '0'
                && ENDS.matcher(c.text()).region(amount.end(), c.end()).lookingAt();
        return given || counted || c.wordBefore(weak).equals("số") ? null : Reason.ORDINAL;
    }

    /** Whether a phrase that ends at the same place, or at none, begins before another: "tứ thân phụ mẫu" before "mẫu". */
    private static boolean isLonger(int begin, int other) {
        return begin >= 0 && begin < other;
    }

    /** "Kiểm tra 18 đơn vị/kế hoạch 20": what was planned, no paper's number. */
    private static boolean isPlanBeside(WordCursor c, int paper) {
        return PLAN_BESIDE
                .matcher(c.text().substring(Math.max(c.begin(), paper - SIZE), Math.min(c.end(), paper + PLAN)))
                .find();
    }

    /** "… khá 9, TB 02": one more grade. */
    private boolean isGrade(WordCursor c, String word, int begin) {
        int comma = c.skipBackOnLine(begin) - 1;
        if (!word.equals("tb") || c.at(comma) != ',') return false;
        int at = c.skipBackOnLine(comma);
        while (c.digitAt(at - 1)) at--;
        return gradesTold.contains(c.wordBefore(at));
    }

    /** "Trường Tiểu học Sao Mai 1" and the end of the table cell; "KCX Linh Trung 2 và", "Nhà máy Điện Hà Trung 2, người …" in a sentence. */
    private boolean endsName(WordCursor c, Amount amount) {
        int word = properName(c, amount.begin());
        if (word == amount.begin() || small(amount) <= 0 || amount.end() - amount.begin() != 1) return false;
        if (amount.end() < c.text().length() && c.text().charAt(amount.end()) == '\t') return true;
        boolean apposed =
                APPOSED.matcher(c.text()).region(amount.end(), c.end()).lookingAt()
                        && LONE.matcher(c.text().substring(Math.max(c.begin(), amount.begin() - ALONE), amount.begin()))
                                .matches();
        for (int words = 1; words < LONGEST_PROPER_NAME; words++) word = properName(c, word);
        return numberedPlaces.before(c, word) >= 0 && (apposed || context.functionWordAfter(c, amount.end()));
    }

    /** Where the capitalised word before {@code i} begins; {@code i} itself where none stands there. */
    private static int properName(WordCursor c, int i) {
        int end = c.skipBack(i);
        int word = c.wordBegin(end);
        boolean name = end - word >= 2 && Character.isUpperCase(c.at(word)) && Character.isLowerCase(c.at(word + 1));
        return name ? word : i;
    }

    /** "Số: 12" at a line's start; not "Tổng số: 12". */
    private static boolean numberOfDocument(WordCursor c, int colon) {
        int end = c.skipBackOnLine(colon);
        int begin = c.wordBegin(end);
        return c.lower(begin, end).equals("số") && c.startsLine(begin);
    }

    private @Nullable Reason after(WordCursor c, Amount amount) {
        int end = amount.end();
        int next = c.skip(end);
        int to = c.wordEnd(next);
        if (to == next) return null;
        String word = c.lower(next, to);
        int value = small(amount);
        if (amount.words() && amount.power() == 0) value = amount.value().intValue();
        if (ages.after(c, next) > 0) return Reason.AGE;
        if (word.equals("lần") && timesAsMuch.contains(c.wordBefore(amount.begin()))) return Reason.FREQUENCY;
        if (word.equals("lần") && value >= 0 && value <= 31 && round(c, amount, to)) return Reason.FREQUENCY;
        if (value >= 0 && value <= 8 && namesAfter.contains(word)) return Reason.NAME;
        if (value == 1 && word.equals("số")) return Reason.NAME;
        if (value == 2 && namesOfTwo.contains(word)) return Reason.NAME;
        if (value == 2 && word.equals("cấp") && twoLevels.before(c, amount.begin()) >= 0) return Reason.NAME;
        if (degrees.after(c, next) > 0 && notDegrees.after(c, next) < 0) return Reason.NAME;
        int time = times.after(c, next);
        if (time < 0 || (workable.contains(word) && (work.after(c, time) > 0 || isGraded(c, amount, time))))
            return null;
        if (word.equals("tháng") && value <= 31 && monthBehind(c, c.skip(time))) return Reason.DATE;
        if (word.equals("năm") && anniversary(c, amount.begin(), time)) return Reason.ANNIVERSARY;
        return Reason.DURATION;
    }

    /** "Xếp loại giỏi 17 giờ = 58,6%": lessons. */
    private boolean isGraded(WordCursor c, Amount amount, int end) {
        return EQUALS_SHARE.matcher(c.text()).region(end, c.end()).lookingAt()
                || gradesTold.contains(c.wordBefore(amount.begin()));
    }

    /** Whether a word stands before that only an ordinal follows. */
    boolean ordered(WordCursor c, int begin) {
        return orders.before(c, begin) >= 0;
    }

    /** "10 tháng 8", but "3 tháng 1 lần" and "3 tháng 12 buổi". */
    private boolean monthBehind(WordCursor c, int i) {
        int end = Shapes.small(c, i, 12);
        return end > 0 && !context.countedAfter(c, end);
    }

    /** Whether a unit of time follows. */
    boolean timeAfter(WordCursor c, int end) {
        return times.after(c, end) > 0;
    }

    /** Whether "tuổi" follows. */
    boolean ageAfter(WordCursor c, int end) {
        return ages.after(c, end) > 0;
    }

    private boolean anniversary(WordCursor c, int begin, int end) {
        return anniversaryBefore.before(c, begin) >= 0 || anniversaryAfter.after(c, end) > 0;
    }

    /** "1 quý 1 lần", "2 năm/1 lần", "1 lần/năm"; not "ít nhất 1 lần/1 đơn vị". */
    private boolean round(WordCursor c, Amount amount, int end) {
        int before = c.skipBack(amount.begin());
        if (c.at(before - 1) == '/') before = c.skipBack(before - 1);
        String period = c.wordBefore(before);
        // "đối thoại định kỳ 3 lần" counts, "khám định kỳ 2 lần" does not
        boolean dialogue = DIALOGUE.matcher(c.text().substring(Math.max(c.begin(), before - SIZE), before))
                .find();
        if (periodsOfRounds.contains(period) && !dialogue) return true;
        int at = c.skip(end);
        if (c.at(at) == '/') {
            int after = c.skip(at + 1);
            while (c.digitAt(after)) after++;
            return times.after(c, after) > 0;
        }
        String next = c.wordAfter(end);
        boolean joined = next.equals("mỗi") || next.equals("một") || next.equals("trong");
        int word = c.wordEnd(c.skip(end));
        return joined && times.after(c, word) > 0;
    }
}
