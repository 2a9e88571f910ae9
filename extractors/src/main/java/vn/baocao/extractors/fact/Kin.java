package vn.baocao.extractors.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.text.Span;

/**
 * Figures that say what they are of only together with the one before them in their sentence: women among them, a share in brackets,
 * a rise in brackets, the parts of a total, the target behind the stroke.
 */
final class Kin {
    private static final String WOMEN = "workforce.female";
    private static final Set<String> MEMBERS = Set.of("members.total", "members.new", "members.female");
    private static final Set<String> NO_WOMEN_OF =
            Set.of("workforce.total", "workforce.civil_servants", "workforce.public_employees", "workforce.contract");
    private static final Pattern RISE = Pattern.compile("(?iu)[,;(]?\\s*(?:tăng|giảm)(?: thêm| đi| bớt)?");
    private static final Pattern REACHES = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:đạt|bằng|vượt|hoàn thành|đạt t[ỷỉ] lệ)|[(=])(?: khoảng| hơn| trên| gần)?\\s*$");
    /** Behind a share: of last year's, or of a wage. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?iu)\\s*,?\\s*(?:so (?:với )?)?(?:cùng k[ỳì]|năm (?:trước|ngoái|\\d)|tháng|quý|đầu năm|(?:mức )?(?:tiền )?lương)");

    private static final Pattern TARGET_AFTER =
            Pattern.compile("(?iu)\\s*(?:so với )?(?:kế hoạch|kh|chỉ tiêu|dự toán)(?!\\p{L})");
    private static final Pattern WOMEN_LABEL = Pattern.compile("(?iu)[ \\p{Punct}]*(?:trong đó )?(?:có )?nữ *[:.]? *");
    /** "…: 196/105 = 187 %; Xí nghiệp Than: ": from a figure to that of the next in a list of labels with nothing but numbers. */
    private static final Pattern NEXT_LABEL = Pattern.compile(
            "(?:\\s*/\\s*[\\d.,]+)?(?:[\\s=(,]*(?:đạt|bằng)?\\s*[\\d.,]+\\s*%\\s*\\)?)?\\s*[;,]\\s*\\p{Lu}[^;,:\\d]{1,60}:\\s*");

    private static final Pattern THEN_BEFORE = Pattern.compile(
            "(?iu)\\s*[(,]\\s*(?:cùng k[ỳì]|(?:năm(?: học)?|nhiệm k[ỳì]|quý|tháng) (?:trước|ngoái)|năm(?: học)? \\d{4}(?:\\s*[-–]\\s*\\d{4})?)(?: (?:là|có|đạt))?\\s*:?\\s*");
    private static final Pattern SHARE = Pattern.compile("(?iu)\\s*,?\\s*(?:chiếm|chiếm t[ỷỉ] lệ)\\s*");
    /** Behind a share that says nothing of what it is a share of. */
    private static final Pattern END = Pattern.compile("\\s*(?:[;.,)]|$)");

    private static final int CLOSE = 60;
    /** Percent. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Kin() {}

    /** The facts of one report in text order, each named by the one before it where its own words do not name it. */
    static List<Draft> name(List<Draft> drafts, String text) {
        List<Fact> named = new ArrayList<>();
        List<Draft> done = new ArrayList<>();
        for (Draft draft : drafts) {
            Fact fact = draft.fact();
            Fact before = named.isEmpty() ? null : named.getLast();
            boolean alone =
                    before == null || (!before.sentence().equals(fact.sentence()) && !isWomenOf(before, fact, text));
            if (before != null && alone && sameRow(before, fact, text)) named.add(cell(before, fact, named));
            else named.add(before == null || alone ? fact : name(before, fact, text, named));
            done.add(draft.with(named.getLast()));
        }
        return done;
    }

    /**
     * A figure named as one before it whatever stands around it: the number behind the stroke as the one before it, a rise or fall in
     * percent as what it is of, and in a list of labels with nothing but numbers each as that of the label before. More than all is how
     * far a target was reached. Null where it has no such fellow.
     *
     * @param named the figures before it, with the indicators that were decided
     */
    static @Nullable Fact asFellow(List<Draft> named, Draft draft, String text) {
        Figure.Side side = draft.figure().figure().side();
        Fact fact = draft.fact();
        if (isMoreThanAll(fact, text)) return fact.named(Indicator.ACHIEVED, "kin: more than all");
        if (!named.isEmpty()) {
            Draft last = named.getLast();
            if (isRiseInPercent(last, draft, text)) return named(fact, last.fact(), "kin: change");
            if (isThenBefore(last, draft, text)) return named(fact, last.fact(), "kin: before");
            if (isShareOf(last.fact(), fact, text)) return named(fact, last.fact(), "kin: share");
        }
        for (int i = named.size() - 1; i >= 0; i--) {
            Fact before = named.get(i).fact();
            if (!before.sentence().equals(fact.sentence())) return asListed(named, draft, text);
            String between = text.substring(
                    before.span().end(),
                    Math.max(before.span().end(), fact.span().begin()));
            if (side == Figure.Side.WHOLE && between.strip().equals("/")) return named(fact, before, "kin: stroke");
            if (before.kind() == fact.kind() && named.get(i).figure().figure().side() == side)
                return saysNothing(named.get(i), draft)
                                && NEXT_LABEL.matcher(between).matches()
                        ? named(fact, before, "kin: list")
                        : null;
        }
        return null;
    }

    /** "Bàn giao 05 nhà, tổng kinh phí 230 triệu đồng:" and below it names with amounts: each is of what the total is of. */
    private static @Nullable Fact asListed(List<Draft> named, Draft draft, String text) {
        Fact fact = draft.fact();
        List<Span> above = draft.passage().context();
        if (fact.kind() != Kind.MONEY || above.isEmpty() || draft.cell() != null) return null;
        Span lead = above.getLast();
        boolean says = draft.view().cues.stream()
                .anyMatch(hit ->
                        hit.value().stream().anyMatch(cue -> cue.measure() == Measure.MONEY && cue.weight() > 0));
        if (says || !lead.of(text).stripTrailing().endsWith(":")) return null;
        Fact total = null;
        for (Draft before : named.reversed()) {
            Fact other = before.fact();
            if (other.span().end() <= lead.begin()) break;
            if (!other.sentence().equals(lead) || other.kind() != fact.kind()) continue;
            if (total != null && !total.indicator().equals(other.indicator())) return null;
            total = other;
        }
        return total == null ? null : named(fact, total, "kin: lead");
    }

    /** "Tổ chức đối thoại đạt 130%": of what there is nobody does more than all, but of what was planned; "chiếm 130%" is an error. */
    private static boolean isMoreThanAll(Fact fact, String text) {
        return fact.kind() == Kind.RATE
                && fact.status() == Status.ACTUAL
                && fact.value().amount().compareTo(ALL) > 0
                && isReached(fact, text)
                && !COMPARED.matcher(text.substring(
                                fact.span().end(), fact.sentence().end()))
                        .lookingAt();
    }

    /** "đạt 130%", "= 130%". */
    private static boolean isReached(Fact rate, String text) {
        return REACHES.matcher(
                        text.substring(rate.sentence().begin(), rate.span().begin()))
                .find();
    }

    /** "Thu 60.744 triệu đồng, giảm 4,3% so với năm trước". */
    private static boolean isRiseInPercent(Draft before, Draft draft, String text) {
        Fact fact = draft.fact();
        Fact risen = before.fact();
        return fact.kind() == Kind.RATE
                && fact.status() == Status.CHANGE
                && risen.status() != Status.CHANGE
                && !risen.indicator().equals(Indicator.ACHIEVED)
                && risen.sentence().equals(fact.sentence())
                && fact.span().begin() > risen.span().end()
                && RISE.matcher(text.substring(risen.span().end(), fact.span().begin())
                                .strip())
                        .matches()
                && !TARGET_AFTER
                        .matcher(text.substring(
                                fact.span().end(), fact.sentence().end()))
                        .lookingAt();
    }

    /** "64 đoàn viên (năm học trước: 58 đoàn viên)": the same of an earlier time. */
    private static boolean isThenBefore(Draft last, Draft draft, String text) {
        Fact before = last.fact();
        Fact fact = draft.fact();
        boolean sameThings =
                Objects.equals(draft.figure().nounClass(), last.figure().nounClass());
        return fact.kind() == before.kind()
                && (sameThings || saysNothing(last, draft))
                && namesNothing(draft)
                && before.sentence().equals(fact.sentence())
                && fact.span().begin() > before.span().end()
                && THEN_BEFORE
                        .matcher(text.substring(before.span().end(), fact.span().begin()))
                        .matches();
    }

    /** "Nữ 52 người, chiếm 40,9%." */
    private static boolean isShareOf(Fact before, Fact fact, String text) {
        return fact.kind() == Kind.RATE
                && before.kind() == Kind.COUNT
                && before.sentence().equals(fact.sentence())
                && fact.span().begin() > before.span().end()
                && SHARE.matcher(text.substring(before.span().end(), fact.span().begin()))
                        .matches()
                && END.matcher(text.substring(fact.span().end(), fact.sentence().end()))
                        .lookingAt();
    }

    private static Fact named(Fact fact, Fact before, String rule) {
        return fact.indicator().equals(before.indicator()) ? fact : fact.named(before.indicator(), rule);
    }

    /** Whether no word behind a figure tells what it counts. */
    private static boolean namesNothing(Draft draft) {
        return draft.view().cues.stream()
                .noneMatch(cue -> cue.from() >= draft.figure().to());
    }

    /** Whether a figure has neither noun nor, since the one before it, any word that tells what it counts. */
    private static boolean saysNothing(Draft before, Draft draft) {
        Counted figure = draft.figure();
        String noun = figure.nounClass();
        boolean nameless = noun == null || (PassageView.AT_LARGE.contains(noun) && !figure.nounFollows());
        return nameless
                && draft.view().cues.stream()
                        .noneMatch(cue -> cue.from() >= before.figure().to() && cue.to() <= figure.from());
    }

    /** Whether a figure is labelled as the women among those right before it in its line: "Đảng viên: 10. Nữ: 5". */
    private static boolean isWomenOf(Fact before, Fact fact, String text) {
        return fact.span().begin() > before.span().end()
                && WOMEN_LABEL
                        .matcher(text.substring(before.span().end(), fact.span().begin()))
                        .matches();
    }

    /** Whether the fact is of the table cell right after the other's: a tab and no line end between. */
    private static boolean sameRow(Fact before, Fact fact, String text) {
        int end = before.sentence().end();
        int begin = fact.sentence().begin();
        return begin >= end
                && text.substring(end, begin).isBlank()
                && text.indexOf('\t', end) == end
                && text.substring(end, begin).indexOf('\n') < 0;
    }

    /** A cell named by the one left of it: women after members, the share that a result is of its target. */
    private static Fact cell(Fact before, Fact fact, List<Fact> all) {
        if (fact.indicator().equals(WOMEN) && fact.kind() == Kind.COUNT && MEMBERS.contains(before.indicator()))
            return fact.named("members.female", "kin: women");
        boolean nameless = fact.indicator().equals(IndicatorNaming.OTHER);
        if (nameless
                && fact.kind() == Kind.TARGET
                && before.kind() == Kind.COUNT
                && before.value().measure() == fact.value().measure())
            return fact.named(before.indicator(), "kin: plan");
        if (fact.kind() != Kind.RATE || all.size() < 2) return fact;
        Fact whole = all.get(all.size() - 2);
        return isShareOfTarget(fact, before, whole) ? fact.named(Indicator.ACHIEVED, "kin: pair") : fact;
    }

    private static Fact name(Fact before, Fact fact, String text, List<Fact> all) {
        String between = text.substring(
                before.span().end(), Math.max(before.span().end(), fact.span().begin()));
        Measure measure = fact.value().measure();
        if (measure == Measure.RATE && fact.kind() == Kind.RATE && isShareOfPair(fact, all, text))
            return fact.named(Indicator.ACHIEVED, "kin: pair");
        if (between.length() > CLOSE) return fact;
        boolean other = fact.indicator().equals(IndicatorNaming.OTHER);
        if (fact.kind() == Kind.TARGET && between.strip().equals("/"))
            return fact.named(before.indicator(), "kin: stroke");
        if (isRiseOf(before, fact, between, other)) return fact.named(before.indicator(), "kin: change");
        if (fact.indicator().equals(WOMEN) && fact.kind() == Kind.COUNT && !NO_WOMEN_OF.contains(before.indicator()))
            return MEMBERS.contains(before.indicator())
                    ? fact.named("members.female", "kin: women")
                    : (among(between) || WOMEN_LABEL.matcher(between).matches()) && countsPeople(before)
                            ? fact.named(before.indicator(), "kin: women")
                            : fact;
        if (measure == Measure.RATE && before.kind() == Kind.COUNT && fact.kind() == Kind.RATE && shareOf(between))
            return fact.basis() == Basis.SAME_SENTENCE && !other && !between.contains("(")
                    ? fact
                    : fact.named(before.indicator(), "kin: share");
        if (fact.indicator().equals("members.new") && before.indicator().equals("party.referred"))
            return fact.named("party.admitted", "kin: referred");
        boolean people = other || (fact.indicator().equals("workforce.total") && countsPeople(before));
        if (people && measure == Measure.COUNT && before.kind() == Kind.COUNT && among(between))
            return fact.named(before.indicator(), "kin: among");
        return fact;
    }

    private static boolean among(String between) {
        return between.contains("trong đó")
                || between.contains("trong số")
                || between.contains("(")
                || between.contains("gồm");
    }

    /** "5.210 người, tăng 45 người", "5.210 đoàn viên (tăng 45)": a rise or fall right after a figure of the same things, or of none. */
    private static boolean isRiseOf(Fact before, Fact fact, String between, boolean nameless) {
        boolean sameThings = fact.value().measure() == Measure.COUNT
                && fact.label().equalsIgnoreCase(before.label())
                && RISE.matcher(between.strip()).matches();
        return fact.status() == Status.CHANGE
                && before.status() != Status.CHANGE
                && (nameless || between.contains("(") || sameThings);
    }

    private static boolean shareOf(String between) {
        String words = between.strip();
        return between.contains("(")
                || words.endsWith("chiếm")
                || words.endsWith("=")
                || words.endsWith("tỷ lệ")
                || words.endsWith("tỉ lệ")
                || words.endsWith("bằng");
    }

    private static boolean countsPeople(Fact fact) {
        return fact.kind() == Kind.COUNT
                && Set.of(
                                "emulation.titles",
                                "activity.participants",
                                "training.people",
                                "party.admitted",
                                "party.members",
                                "party.referred",
                                "org.committee",
                                "welfare.people",
                                "blood.donors",
                                "initiatives.count")
                        .contains(fact.indicator());
    }

    /** Whether two counts before it in its sentence stand to each other as this rate says: 237/150 and 158 %; the target 25, done 23, 92 %. */
    private static boolean isShareOfPair(Fact rate, List<Fact> all, String text) {
        int last = all.size() - 1;
        if (last < 1 || !all.get(last - 1).sentence().equals(rate.sentence())) return false;
        return isShareOfTarget(rate, all.get(last - 1), all.get(last))
                || (isReached(rate, text) && isShareOfTarget(rate, all.get(last), all.get(last - 1)));
    }

    private static boolean isShareOfTarget(Fact rate, Fact result, Fact whole) {
        return whole.kind() == Kind.TARGET && isShare(rate, result, whole);
    }

    private static boolean isShare(Fact rate, Fact result, Fact whole) {
        BigDecimal divisor = whole.value().amount();
        if (divisor.signum() == 0) return false;
        BigDecimal percent = result.value().amount().movePointRight(2).divide(divisor, 1, RoundingMode.HALF_UP);
        return percent.subtract(rate.value().amount()).abs().compareTo(BigDecimal.ONE) <= 0;
    }
}
