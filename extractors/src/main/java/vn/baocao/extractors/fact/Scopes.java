package vn.baocao.extractors.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Per;

/**
 * Decides of each fact whether it is its unit's total, a share of a total, or one case. Some indicators have no total (titles have
 * kinds and grades, levels of education too); else several figures of one indicator in one sentence are shares, after the first
 * where "trong đó" or a bracket follows it.
 */
final class Scopes {
    private static final Set<String> SHARES =
            Set.of("emulation.titles", "education.level", "education.politics", Indicator.ACHIEVED, "members.minority");
    private static final Set<String> CASES = Set.of("activity.participants", "welfare.goods");

    private static final String DUES = "money.dues";
    private static final Pattern SOURCE = Pattern.compile("(?iu)đoàn phí|kinh phí");
    /** Figures before and behind one among which the other source is told of. */
    private static final int NEIGHBOURS = 6;

    private static final String CONFERENCES = "democracy.conferences";
    private static final Set<Level> AREAS = Set.of(Level.PROVINCE, Level.DISTRICT);
    private static final Pattern ONE_CLASS = Pattern.compile(
            "(?iu)[^,;.()\\d]{0,20}(?<!\\p{L})(?:doanh nghiệp|cơ quan)(?!\\p{L})(?!\\s*(?:,|và|/|-)[^;.]{0,25}(?:doanh nghiệp|cơ quan))");

    /** Between a count and its share: what is counted, and "chiếm", "đạt tỷ lệ", a bracket. */
    private static final Pattern SHARE = Pattern.compile(
            "(?iu)[^\\d;.\\n]{0,20}?(?:[,\\s]\\s*(?:chiếm|đạt|bằng|tương đương|(?:chiếm |đạt )?t[ỷỉ] lệ)\\s*(?:gần |trên |hơn |khoảng )?|\\s*[(=]\\s*(?:chiếm |đạt |bằng )?)");

    private Scopes() {}

    /** The scope of one of the placed facts of a report. */
    static Scope scope(List<Fact> facts, int i, String text) {
        Fact fact = facts.get(i);
        if (fact.status() == Status.CHANGE) return Scope.WHOLE;
        Per per = fact.value().per();
        if (per != null && fact.kind() != Kind.TARGET) return Scope.ITEM;
        if (fact.status() != Status.TARGET && SHARES.contains(fact.indicator())) return Scope.PART;
        if (fact.status() != Status.TARGET && CASES.contains(fact.indicator())) return Scope.ITEM;
        if (oneDay(fact) && fact.kind() != Kind.TARGET) return Scope.ITEM;
        return isShare(facts, i, text) ? Scope.PART : Scope.WHOLE;
    }

    /**
     * The scope that needs no judge: an amount of money for each is a case, unless for each month or year; a cell that the total below it
     * adds up is a share of it, but for those of other units; of the conferences in an area those of its offices, or of its firms, are; so is
     * each of two sources of money.
     */
    static Optional<Scope> certain(
            List<Fact> facts, int i, TableCells.@Nullable Numbered cell, ReportBlock report, String text) {
        Fact fact = facts.get(i);
        Per per = fact.value().per();
        if (fact.value().measure() == Measure.MONEY && per != null && !per.isTime()) return Optional.of(Scope.ITEM);
        if (isOfOneClass(fact, report, text) || isOneSource(facts, i, text)) return Optional.of(Scope.PART);
        if (cell == null || !cell.addedUp()) return Optional.empty();
        boolean ofAnother = cell.owner() != null && !Objects.equals(fact.unit(), report.unit());
        return ofAnother ? Optional.empty() : Optional.of(Scope.PART);
    }

    /** Members' fees beside the employers' contribution, for the same time: each is a share of what came in. */
    private static boolean isOneSource(List<Fact> facts, int i, String text) {
        Fact fact = facts.get(i);
        String source = source(fact, text);
        if (source == null) return false;
        for (int j = Math.max(0, i - NEIGHBOURS); j < Math.min(facts.size(), i + NEIGHBOURS + 1); j++) {
            Fact other = facts.get(j);
            String another = source(other, text);
            boolean same = other.status() == fact.status()
                    && Objects.equals(other.unit(), fact.unit())
                    && Objects.equals(other.from(), fact.from())
                    && Objects.equals(other.to(), fact.to());
            if (same && another != null && !another.equals(source)) return true;
        }
        return false;
    }

    /** Which of the two sources of money is named before an amount; null where neither or both, or it is of something else. */
    private static @Nullable String source(Fact fact, String text) {
        if (!fact.indicator().equals(DUES) || fact.value().measure() != Measure.MONEY) return null;
        int line = text.lastIndexOf('\n', fact.span().begin() - 1) + 1;
        int part = Math.max(line, text.lastIndexOf(';', fact.span().begin()) + 1);
        Matcher source = SOURCE.matcher(text).region(part, fact.span().begin());
        String last = null;
        int end = part;
        while (source.find()) {
            String found = source.group().toLowerCase(Locale.ROOT);
            boolean together = last != null
                    && !found.equals(last)
                    && text.substring(end, source.start()).chars().noneMatch(Character::isDigit);
            if (together) return null;
            last = found;
            end = source.end();
        }
        return last;
    }

    /** "95% trở lên doanh nghiệp có công đoàn tổ chức hội nghị người lao động" in an area that has offices, too. */
    private static boolean isOfOneClass(Fact fact, ReportBlock report, String text) {
        return report.level() != null
                && AREAS.contains(report.level())
                && fact.indicator().equals(CONFERENCES)
                && fact.value().measure() == Measure.RATE
                && ONE_CLASS
                        .matcher(text.substring(
                                fact.span().end(), fact.sentence().end()))
                        .lookingAt();
    }

    /** "61 kiến nghị, đạt tỷ lệ 91%": what is said of a count is said of its share. */
    static boolean tellsShareOf(Fact count, Fact share, String text) {
        return share.kind() == Kind.RATE
                && count.kind() == Kind.COUNT
                && share.indicator().equals(count.indicator())
                && share.sentence().equals(count.sentence())
                && share.span().begin() >= count.span().end()
                && SHARE.matcher(text.substring(count.span().end(), share.span().begin()))
                        .matches();
    }

    private static boolean oneDay(Fact fact) {
        LocalDate from = fact.from();
        LocalDate to = fact.to();
        return from != null && to != null && !from.plusDays(2).isBefore(to);
    }

    /** Whether another figure of the same key stands in the same sentence, and this one is not the total that the others share. */
    private static boolean isShare(List<Fact> facts, int i, String text) {
        Fact fact = facts.get(i);
        boolean before = i > 0 && sharing(facts.get(i - 1), fact);
        boolean after = i + 1 < facts.size() && sharing(fact, facts.get(i + 1));
        if (before) return true;
        if (!after) return false;
        Fact next = facts.get(i + 1);
        String between = text.substring(fact.span().end(), next.span().begin());
        boolean total = between.contains("(")
                || between.contains("trong đó")
                || between.contains("gồm")
                || between.contains(":");
        return !total || next.value().amount().compareTo(fact.value().amount()) > 0;
    }

    private static boolean sharing(Fact a, Fact b) {
        return a.sentence().equals(b.sentence())
                && a.indicator().equals(b.indicator())
                && !a.indicator().equals("other")
                && a.kind() == b.kind()
                && a.status() == b.status()
                && a.value().per() == b.value().per()
                && Objects.equals(a.unit(), b.unit())
                && Objects.equals(a.from(), b.from())
                && Objects.equals(a.to(), b.to());
    }
}
