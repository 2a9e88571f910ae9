package vn.baocao.extractors.judge;

import java.util.List;
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
        Odds odds = classifier.probabilities(features);
        Double ruled = odds.get(rule);
        if (ruled == null) return new Verdict(rule, 0);
        boolean stands = allowed.contains(rule);
        Verdict best = new Verdict(rule, stands ? ruled : 0);
        for (int place = 0; place < odds.size(); place++) {
            double probability = odds.probability(place);
            // most are hardly possible: what they are need not be asked
            if (probability <= best.probability()) continue;
            String outcome = odds.outcome(place);
            double asked = stands ? ruled + margin.applyAsDouble(outcome) : 0;
            if (allowed.contains(outcome) && probability > asked) best = new Verdict(outcome, probability);
        }
        return best;
    }
}
