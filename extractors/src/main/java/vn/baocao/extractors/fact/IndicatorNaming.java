package vn.baocao.extractors.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.IndicatorCues;
import vn.baocao.extractors.lexicon.IndicatorCues.Cue;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.text.Word;

/**
 * Names the indicator of a figure. Every indicator scores the weight of the counted noun's class and the strongest cue for it, each
 * cue weakened by what stands between it and the figure (words, commas, other figures); cues against it count the same way. The
 * highest score wins; below a threshold the figure is "other".
 */
final class IndicatorNaming {
    static final String OTHER = "other";
    private static final double THRESHOLD = 2.6;
    /** What reaches a figure of the words right before it: "thu 98.740.000 đồng". */
    private static final double RIGHT_BEFORE = 1.3;
    /** What reaches a table cell of its headers. */
    private static final double LABEL = 0.95;
    /** What reaches a figure of the sentence before, of the one before that, of the title. */
    private static final double[] EARLIER = {0.5, 0.27, 0.27};

    /** An amount follows what it pays, unless one of these words follows it. */
    private static final Set<String> WHAT_FOR = Stream.of(
                    "cho", "để", "ủng", "vào", "tặng", "hỗ", "xây", "giúp", "làm", "từ")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    /** An indicator with its score and what spoke for it most. */
    record Named(
            String indicator,
            double score,
            Basis basis,
            @Nullable String cue,
            List<Candidate> considered) {}

    /** An indicator that could be meant, and how much speaks for it. */
    record Candidate(String indicator, double score) {
        @Override
        public String toString() {
            return indicator + " " + Math.round(score * 10) / 10.0;
        }
    }

    private final IndicatorCues lexicon;

    IndicatorNaming(IndicatorCues lexicon) {
        this.lexicon = lexicon;
    }

    Named name(PassageView view, Counted figure, Measure measure) {
        Map<String, Double> scores = new TreeMap<>();
        Map<String, Hit<List<Cue>>> because = new HashMap<>();
        Map<String, Double> best = new HashMap<>();
        Map<String, Double> against = new HashMap<>();
        Map<String, Basis> bases = new HashMap<>();
        for (Hit<List<Cue>> hit : view.cues) {
            double factor = nearness(view, figure, measure, hit.from(), hit.to());
            Basis basis = view.passage.context().isEmpty() || factor > 0 ? Basis.SAME_SENTENCE : Basis.NOTHING;
            weigh(hit, factor, measure, basis, best, against, because, bases);
        }
        for (Hit<List<Cue>> hit : view.labels)
            weigh(hit, LABEL, measure, Basis.TABLE_CELL, best, against, because, bases);
        // what is counted by an unlisted noun is named by its own sentence or not at all
        boolean alone = figure.nounFollows() && figure.nounClass() == null;
        for (int i = 0; i < view.headings.size() && !alone; i++) {
            boolean innermost = i == view.headings.size() - 1;
            double factor = innermost ? 0.55 : 0.3;
            for (Hit<List<Cue>> hit : view.headings.get(i))
                weigh(
                        hit,
                        factor,
                        measure,
                        innermost ? Basis.LIST_HEADING : Basis.SECTION_HEADING,
                        best,
                        against,
                        because,
                        bases);
        }
        for (int back = 0; back < view.earlier.size() && !alone; back++)
            for (Hit<List<Cue>> hit : view.earlier.get(back))
                weigh(hit, EARLIER[back], measure, Basis.SECTION_HEADING, best, against, because, bases);
        best.forEach((indicator, weight) -> scores.merge(indicator, weight, Double::sum));
        String noun = figure.nounClass();
        String label = figure.labelClass();
        if (label != null)
            lexicon.weights(measure, label)
                    .forEach((indicator, weight) -> scores.merge(indicator, weight, Double::sum));
        if (noun != null)
            lexicon.weights(measure, noun).forEach((indicator, weight) -> scores.merge(indicator, weight, Double::sum));
        if (noun != null && measure == Measure.COUNT)
            scores.keySet().removeIf(code -> !takes(code, noun) && (label == null || !takes(code, label)));
        against.forEach((indicator, weight) -> scores.computeIfPresent(indicator, (code, score) -> score + weight));
        return choose(scores, because, bases);
    }

    /** Whether figures of that noun class may be of the indicator at all. */
    private boolean takes(String indicator, String noun) {
        return lexicon.weights(Measure.COUNT, noun).containsKey(indicator);
    }

    private static void weigh(
            Hit<List<Cue>> hit,
            double factor,
            Measure measure,
            Basis basis,
            Map<String, Double> best,
            Map<String, Double> against,
            Map<String, Hit<List<Cue>>> because,
            Map<String, Basis> bases) {
        for (Cue cue : hit.value()) {
            if (cue.measure() != measure) continue;
            boolean far = cue.occasion() && basis == Basis.SAME_SENTENCE;
            double weight = cue.weight() * (far ? Math.sqrt(factor) : factor);
            // what speaks against must stand near
            if (weight < 0) against.merge(cue.indicator(), weight * factor, Math::min);
            else if (weight > best.getOrDefault(cue.indicator(), 0.0)) {
                best.put(cue.indicator(), weight);
                because.put(cue.indicator(), hit);
                bases.put(cue.indicator(), basis);
            }
        }
    }

    private static Named choose(
            Map<String, Double> scores, Map<String, Hit<List<Cue>>> because, Map<String, Basis> bases) {
        String winner = OTHER;
        double highest = THRESHOLD;
        for (Map.Entry<String, Double> entry : scores.entrySet())
            if (entry.getValue() > highest) {
                winner = entry.getKey();
                highest = entry.getValue();
            }
        List<Candidate> considered = new ArrayList<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(5)
                .forEach(entry -> considered.add(new Candidate(entry.getKey(), entry.getValue())));
        Hit<List<Cue>> cue = because.get(winner);
        return new Named(
                winner,
                highest,
                bases.getOrDefault(winner, Basis.SAME_SENTENCE),
                cue == null ? null : cue.phrase(),
                considered);
    }

    /** How much of a cue's weight reaches the figure: 1 beside it, less for each word, mark and figure between. */
    private static double nearness(PassageView view, Counted figure, Measure measure, int from, int to) {
        if (from < figure.to() && to > figure.from()) return 1;
        boolean before = to <= figure.from();
        int begin = before ? to : Math.max(figure.to(), Math.min(from, figure.nounEnd()));
        int end = before ? figure.from() : from;
        if (before && view.onlyJoins(begin, end)) return RIGHT_BEFORE;
        if (!before && view.labelsAnother(figure, to)) return 0;
        double factor = before ? 1 : after(view, figure, measure);
        for (int i = begin; i < end; i++)
            factor *= switch (view.words.get(i).key()) {
                case ";" -> before ? 0.3 : 0.15;
                case "," -> measure == Measure.MONEY ? (before ? 0.93 : 0.5) : before ? 0.85 : 0.75;
                case "(", ")" -> 0.8;
                case "." -> 0.5;
                default -> 1;
            };
        for (Counted other : view.figures)
            if (other.from() != figure.from() && other.from() >= begin && other.to() <= end)
                factor *= before ? 0.7 : 0.4;
        double perWord = measure == Measure.MONEY ? 0.012 : 0.02;
        return factor * Math.max(0.35, 1 - perWord * (end - begin));
    }

    private static double after(PassageView view, Counted figure, Measure measure) {
        if (measure != Measure.MONEY) return 0.97;
        int next = figure.to();
        return next < view.words.size()
                        && WHAT_FOR.contains(view.words.get(next).key())
                ? 0.9
                : 0.55;
    }
}
