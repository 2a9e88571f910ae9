package vn.baocao.extractors.judge;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The probability of each outcome, in the order of their names; asked by place where many are looked through. */
public final class Odds extends AbstractMap<String, Double> {
    private final List<String> outcomes;
    private final Map<String, Integer> places;
    private final double[] probabilities;

    /**
     * @param outcomes in the order of their names
     * @param places of each outcome among them
     * @param probabilities in the same order
     */
    Odds(List<String> outcomes, Map<String, Integer> places, double[] probabilities) {
        this.outcomes = outcomes;
        this.places = places;
        this.probabilities = probabilities;
    }

    /** The outcome at a place, from 0. */
    String outcome(int place) {
        return outcomes.get(place);
    }

    /** How probable the outcome at a place is. */
    double probability(int place) {
        return probabilities[place];
    }

    @Override
    public int size() {
        return probabilities.length;
    }

    @Override
    public @Nullable Double get(@Nullable Object outcome) {
        Integer place = places.get(outcome);
        return place == null ? null : probabilities[place];
    }

    @Override
    public boolean containsKey(@Nullable Object outcome) {
        return places.containsKey(outcome);
    }

    @Override
    public Set<Entry<String, Double>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Double>> iterator() {
                return IntStream.range(0, size())
                        .mapToObj(place -> Map.entry(outcomes.get(place), probabilities[place]))
                        .iterator();
            }

            @Override
            public int size() {
                return probabilities.length;
            }
        };
    }
}
