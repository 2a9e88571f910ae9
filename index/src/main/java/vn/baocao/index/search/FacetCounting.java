package vn.baocao.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.jspecify.annotations.Nullable;

/** The facets of one state of the index. */
final class FacetCounting {
    private final IndexReader reader;
    private final @Nullable SortedSetDocValuesReaderState state;

    FacetCounting(IndexReader reader) throws IOException {
        this.reader = reader;
        boolean some = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
        state = some ? new DefaultSortedSetDocValuesReaderState(reader, Facet.config()) : null;
    }

    IndexReader reader() {
        return reader;
    }

    /** The counts of one facet over what was collected; without values where no hit has one. */
    SearchPage.Counts counts(Facets counted, Facet facet, int most, Supplier<IndexedUnits> units) throws IOException {
        FacetResult all = switch (facet) {
            case YEAR, UNIT -> counted.getAllChildren(facet.code());
            default -> counted.getTopChildren(most, facet.code());
        };
        if (all == null) return new SearchPage.Counts(facet, List.of(), 0, false);
        if (facet == Facet.UNIT) return new UnitCounts(units.get(), all.labelValues).counts(most);
        List<SearchPage.Count> values = new ArrayList<>();
        for (LabelAndValue one : all.labelValues)
            if (one.value.intValue() > 0) values.add(SearchPage.Count.of(one.label, one.value.intValue()));
        int count = facet == Facet.YEAR ? values.size() : all.childCount;
        if (facet == Facet.YEAR)
            values.sort(Comparator.comparing(SearchPage.Count::value).reversed());
        if (values.size() > most) values = values.subList(0, most);
        return new SearchPage.Counts(facet, values, count - values.size(), false);
    }

    /** Counts all facets of what was collected; null where the index has none. */
    @Nullable
    Facets count(FacetsCollector hits) throws IOException {
        return state == null ? null : new SortedSetDocValuesFacetCounts(state, hits);
    }
}
