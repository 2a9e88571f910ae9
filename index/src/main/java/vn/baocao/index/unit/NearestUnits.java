package vn.baocao.index.unit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baocao.extractors.lexicon.UnitKey;

/** Finds the names nearest to one that no unit has: by common words, the rare ones first, and words with a slip. */
final class NearestUnits {
    private static final double SLIP = 0.7;
    private static final double BEGINNING = 0.5;
    private static final double LEAST = 0.3;
    private static final double NEAR_THE_BEST = 0.6;

    private record Scored(Unit unit, double score) {}

    private NearestUnits() {}

    static List<Unit> of(String typed, List<Unit> units, int most) {
        Map<String, Integer> bearers = new HashMap<>();
        for (Unit unit : units) for (String word : words(unit)) bearers.merge(word, 1, Integer::sum);
        Set<String> asked = new HashSet<>(List.of(words(typed)));
        Map<String, Double> weights = new HashMap<>();
        for (String word : asked)
            weights.put(word, 1 + Math.log((1.0 + units.size()) / (1 + bearers.getOrDefault(word, 0))));
        double whole =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Scored> scored = units.stream()
                .map(unit -> new Scored(unit, score(weights, words(unit)) / whole))
                .filter(one -> one.score >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(most)
                .toList();
        return scored.stream()
                .filter(one -> one.score >= NEAR_THE_BEST * scored.getFirst().score)
                .map(Scored::unit)
                .toList();
    }

    private static double score(Map<String, Double> weights, Set<String> words) {
        double sum = 0;
        for (Map.Entry<String, Double> asked : weights.entrySet()) {
            double best = words.contains(asked.getKey()) ? 1 : 0;
            if (best == 0) for (String word : words) best = Math.max(best, likeness(asked.getKey(), word));
            sum += best * asked.getValue();
        }
        return sum * (1 - 0.01 * Math.min(20, words.size()));
    }

    private static double likeness(String asked, String word) {
        if (NearNames.alike(asked, word)) return SLIP;
        return asked.length() > 2 && word.startsWith(asked) ? BEGINNING : 0;
    }

    private static Set<String> words(Unit unit) {
        Set<String> words = new HashSet<>();
        for (UnitName name : unit.names()) words.addAll(List.of(words(name.text())));
        if (unit.province() != null) words.addAll(List.of(words(unit.province())));
        return words;
    }

    private static String[] words(String name) {
        return UnitKey.of(name).split(" ");
    }
}
