package vn.baocao.index.search;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A query as it was understood. */
sealed interface QueryNode {
    /** Words that follow each other without quotes: all must be there, in any order. */
    record Words(String text) implements QueryNode {}

    /** Words in quotes: in this order, with at most {@code slop} words between. */
    record Phrase(String text, int slop) implements QueryNode {}

    /** The beginning of a word. */
    record Prefix(String beginning) implements QueryNode {}

    /** Everything. */
    record All() implements QueryNode {}

    record Not(QueryNode what) implements QueryNode {}

    record And(List<QueryNode> parts) implements QueryNode {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<QueryNode> parts) implements QueryNode {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** A condition on a field. */
    sealed interface Filter extends QueryNode {
        SearchField field();
    }

    /** A name that holds these words in this order. */
    record Named(SearchField field, String value) implements Filter {}

    /** One of a fixed list, by its code. */
    record Coded(SearchField field, String code) implements Filter {}

    /**
     * Units: the unit itself, or all below it.
     *
     * @param names of the units meant, then of those that became part of them
     * @param terms what stands for them in the index
     */
    record OfUnits(SearchField field, String typed, List<String> names, SortedSet<String> terms) implements Filter {
        public OfUnits {
            names = List.copyOf(names);
            terms = Collections.unmodifiableSortedSet(new TreeSet<>(terms));
        }
    }

    /** Years from and to, both inclusive. */
    record Years(int from, int to) implements Filter {
        @Override
        public SearchField field() {
            return SearchField.YEAR;
        }
    }

    /**
     * A figure of one of these indicators, and where a comparison stands, with such a value.
     *
     * @param least lower end, null where open; inclusive where {@code leastToo}
     */
    record FigureOf(
            Set<String> indicators,
            @Nullable BigDecimal least,
            boolean leastToo,
            @Nullable BigDecimal most,
            boolean mostToo)
            implements Filter {
        @Override
        public SearchField field() {
            return SearchField.INDICATOR;
        }

        boolean compared() {
            return least != null || most != null;
        }
    }
}
