package vn.baocao.extractors.judge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What is decided between the rules and a classifier.
 *
 * @param probability how probable the classifier finds it, from 0 to 1
 */
public record Verdict(String outcome, double probability) {
    /**
     * The most probable of the outcomes that are allowed; what the rules say where that is allowed and another is hardly more probable, or
     * where the classifier has never seen what they say: an indicator of the user's own.
     *
     * @param margin by how much each outcome must be more probable than what the rules say
     */
    public static Verdict of(
            Classifier classifier,
            List<String> features,
            Set<String> allowed,
            String rule,
            ToDoubleFunction<String> margin) {
        Map<String, Double> odds = classifier.probabilities(features);
        Double ruled = odds.get(rule);
        if (ruled == null) return new Verdict(rule, 0);
        boolean stands = allowed.contains(rule);
        Verdict best = new Verdict(rule, stands ? ruled : 0);
        for (Map.Entry<String, Double> outcome : odds.entrySet()) {
            double asked = stands ? ruled + margin.applyAsDouble(outcome.getKey()) : 0;
            double least = Math.max(best.probability(), asked);
            if (allowed.contains(outcome.getKey()) && outcome.getValue() > least)
                best = new Verdict(outcome.getKey(), outcome.getValue());
        }
        return best;
    }
}
