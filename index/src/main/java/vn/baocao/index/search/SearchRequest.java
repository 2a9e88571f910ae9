package vn.baocao.index.search;

import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param query in the query language; empty for everything
 * @param limit how many hits at once, from 1
 * @param cursor where the page before ended; null for the first
 * @param superseded whether reports that a newer submission replaces are found too
 * @param passages how many passages a report is shown with
 * @param facetValues how many values of each facet are counted out; 0 for no facets
 */
public record SearchRequest(
        String query,
        Hits hits,
        Order order,
        int limit,
        @Nullable String cursor,
        boolean superseded,
        int passages,
        int facetValues) {
    public SearchRequest {
        if (limit < 1) throw new IllegalArgumentException("limit " + limit);
    }

    /** The first reports by relevance, as most users ask. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Hits.REPORTS, Order.RELEVANCE, 10, null, false, 3, 10);
    }

    public SearchRequest with(Hits other) {
        return new SearchRequest(query, other, order, limit, cursor, superseded, passages, facetValues);
    }

    public SearchRequest with(Order other) {
        return new SearchRequest(query, hits, other, limit, cursor, superseded, passages, facetValues);
    }

    public SearchRequest first(int most) {
        return new SearchRequest(query, hits, order, most, cursor, superseded, passages, facetValues);
    }

    public SearchRequest after(@Nullable String other) {
        return new SearchRequest(query, hits, order, limit, other, superseded, passages, facetValues);
    }

    public SearchRequest withSuperseded() {
        return new SearchRequest(query, hits, order, limit, cursor, true, passages, facetValues);
    }
}
