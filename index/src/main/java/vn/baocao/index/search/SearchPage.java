package vn.baocao.index.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param total how many hits there are, exactly; without those in {@code near}
 * @param near where few reports have all the words, those that have most of them, on the first page by relevance only
 * @param units what the query's conditions on units were understood to mean, in their order
 * @param next the cursor of the page after; null where this is the last
 */
public record SearchPage(
        long total,
        List<Hit> hits,
        List<Hit> near,
        List<Counts> facets,
        List<Meant> units,
        @Nullable String next) {
    public SearchPage {
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        facets = List.copyOf(facets);
        units = List.copyOf(units);
    }

    /**
     * How many hits have each value; of passages, how many reports with such passages. Where the query has a condition on this facet, the
     * counts are those without it, so that the other values stay in sight.
     *
     * @param values most hits first; of years, latest first
     * @param others how many more values there are
     * @param instead whether the query has such a condition: its hits are those of a query with the value in that one's place
     */
    public record Counts(Facet facet, List<Count> values, int others, boolean instead) {
        public Counts {
            values = List.copyOf(values);
        }

        Counts insteadOfACondition() {
            return new Counts(facet, values, others, true);
        }
    }

    /**
     * A value of a facet, and its hits; a unit with those of all units below it.
     *
     * @param unit the id of the unit, null where it is a value of another facet
     * @param depth how many of the units above it are told too
     */
    public record Count(String value, int hits, @Nullable String unit, int depth) {
        static Count of(String value, int hits) {
            return new Count(value, hits, null, 0);
        }
    }

    /**
     * What a condition on units was understood to mean.
     *
     * @param names of the units meant, then of those that became part of them
     */
    public record Meant(SearchField field, String typed, List<String> names) {
        public Meant {
            names = List.copyOf(names);
        }
    }
}
