package vn.baocao.index.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param total how many hits there are, exactly; without those in {@code near}
 * @param near where few reports have all the words, those that have most of them, on the first page by relevance only
 * @param next the cursor of the page after; null where this is the last
 */
public record SearchPage(
        long total,
        List<Hit> hits,
        List<Hit> near,
        List<Counts> facets,
        @Nullable String next) {
    public SearchPage {
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        facets = List.copyOf(facets);
    }

    /**
     * How many hits have each value. Where the query has a condition on this facet, the counts are those without it, so that
     * the other values stay in sight.
     *
     * @param values most hits first; of years, latest first
     * @param others how many more values there are
     */
    public record Counts(Facet facet, List<Count> values, int others) {
        public Counts {
            values = List.copyOf(values);
        }
    }

    /** A value of a facet, and its hits. */
    public record Count(String value, int hits) {}
}
