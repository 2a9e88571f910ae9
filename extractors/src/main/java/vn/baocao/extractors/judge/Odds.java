package vn.baocao.extractors.judge;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The probability of each outcome, in the order of their names. */
final class Odds extends AbstractMap<String, Double> {
    private final Map<String, Integer> numbers;
    private final double[] probabilities;

    /**
     * @param numbers for each outcome its place among the probabilities, in the order of their names
     * @param probabilities of all outcomes
     */
    Odds(Map<String, Integer> numbers, double[] probabilities) {
        this.numbers = numbers;
        this.probabilities = probabilities;
    }

    @Override
    public @Nullable Double get(@Nullable Object outcome) {
        Integer number = numbers.get(outcome);
        return number == null ? null : probabilities[number];
    }

    @Override
    public boolean containsKey(@Nullable Object outcome) {
        return numbers.containsKey(outcome);
    }

    @Override
    public Set<Entry<String, Double>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Double>> iterator() {
                Iterator<Entry<String, Integer>> all = numbers.entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public Entry<String, Double> next() {
                        Entry<String, Integer> outcome = all.next();
                        return Map.entry(outcome.getKey(), probabilities[outcome.getValue()]);
                    }
                };
            }

            @Override
            public int size() {
                return probabilities.length;
            }
        };
    }
}
