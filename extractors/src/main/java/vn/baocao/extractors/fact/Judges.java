package vn.baocao.extractors.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.baocao.extractors.judge.Classifier;
import vn.baocao.extractors.mention.Measure;

/** The trained decisions: which indicator, total or share. */
record Judges(Map<Measure, Classifier> naming, Classifier scope) {
    static final String SCOPE = "scope";
    /** By how much a judge must find another indicator more probable than the rules' to be believed; found on the sample reports. */
    static final double MARGIN = 0.4;

    static final Set<String> SCOPES = Set.of(Scope.WHOLE.name(), Scope.PART.name(), Scope.ITEM.name());

    static Judges builtIn() {
        return new Judges(
                Map.of(
                        Measure.COUNT, Classifier.builtIn(naming(Measure.COUNT)),
                        Measure.MONEY, Classifier.builtIn(naming(Measure.MONEY)),
                        Measure.RATE, Classifier.builtIn(naming(Measure.RATE))),
                Classifier.builtIn(SCOPE));
    }

    static String naming(Measure measure) {
        return "naming-" + measure.name().toLowerCase(Locale.ROOT);
    }

    /** The most probable of the outcomes that are allowed; what the rules say where another is hardly more probable. */
    static String best(Classifier classifier, List<String> features, Set<String> allowed, String rule, double margin) {
        Map<String, Double> odds = classifier.probabilities(features);
        String best = rule;
        double highest = odds.getOrDefault(rule, 0.0) + margin;
        for (Map.Entry<String, Double> outcome : odds.entrySet())
            if (allowed.contains(outcome.getKey()) && outcome.getValue() > highest) {
                best = outcome.getKey();
                highest = outcome.getValue();
            }
        return best;
    }
}
