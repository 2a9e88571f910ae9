package vn.baocao.extractors.fact;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.judge.Classifier;
import vn.baocao.extractors.judge.Verdict;
import vn.baocao.extractors.mention.Measure;

/** The trained decisions: whether a number is a fact and of what sort, which indicator, total or share. */
record Judges(Classifier reading, Map<Measure, Classifier> naming, Classifier scope) {
    static final String READING = "reading";
    static final String SCOPE = "scope";
    /**
     * By how much a judge must find another indicator more probable than the rules' to be believed; chosen by training reports kept apart.
     */
    static final double MARGIN = 0.2;
    /** The same for none of the indicators, where the rules name one: rare things look like nothing to a judge that saw few of them. */
    static final double MARGIN_OF_OTHER = 0.6;
    /** The same for what sort of statement a number is; the rules seldom err there. */
    static final double MARGIN_OF_READING = 0.4;
    /** The same for total, share or case. */
    static final double MARGIN_OF_SCOPE = 0.2;

    static final Set<String> SCOPES = Set.of(Scope.WHOLE.name(), Scope.PART.name(), Scope.ITEM.name());

    static Judges builtIn() {
        return new Judges(
                Classifier.builtIn(READING),
                Map.of(
                        Measure.COUNT, Classifier.builtIn(naming(Measure.COUNT)),
                        Measure.MONEY, Classifier.builtIn(naming(Measure.MONEY)),
                        Measure.RATE, Classifier.builtIn(naming(Measure.RATE))),
                Classifier.builtIn(SCOPE));
    }

    static String naming(Measure measure) {
        return "naming-" + measure.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a number is said to be: as the rules read it, unless another reading is clearly more probable; null = no fact. What a share is
     * measured by is a target.
     */
    @Nullable
    Reading read(Seen seen) {
        Reading rule = seen.rule();
        if (rule != null && rule.status() == Status.TARGET && seen.statuses().isMeasure(seen.figure())) return rule;
        Set<String> allowed = reading.outcomes();
        Verdict verdict = Verdict.of(
                reading, ReadingFeatures.of(seen), allowed, Reading.name(rule), outcome -> MARGIN_OF_READING);
        Reading judged = Reading.of(verdict.outcome());
        return judged == null && isBehindStroke(seen) ? rule : judged;
    }

    /** The second number of "6/8 CĐCS", where the first is a fact: what it is a share of is one, too. */
    private static boolean isBehindStroke(Seen seen) {
        int begin = seen.figure().figure().span().begin();
        String text = seen.view().text;
        return seen.before() != null
                && begin > 1
                && text.charAt(begin - 1) == '/'
                && Character.isDigit(text.charAt(begin - 2));
    }

    /** By how much another indicator must be more probable than the rules' to be believed. */
    static double marginOfNaming(String indicator) {
        return indicator.equals(IndicatorNaming.OTHER) ? MARGIN_OF_OTHER : MARGIN;
    }
}
