package vn.baocao.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import vn.baocao.extractors.lexicon.UnitKey;

/** The facets of one state of the index. */
final class FacetCounting {
    /** So many spellings of units, the most frequent, are brought together. */
    private static final int UNITS_COMPARED = 500;

    private final Map<String, String> keys = new ConcurrentHashMap<>();
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
    SearchPage.Counts counts(Facets counted, Facet facet, int most) throws IOException {
        FacetResult all = switch (facet) {
            case YEAR -> counted.getAllChildren(facet.code());
            case UNIT -> counted.getTopChildren(Math.max(most, UNITS_COMPARED), facet.code());
            default -> counted.getTopChildren(most, facet.code());
        };
        if (all == null) return new SearchPage.Counts(facet, List.of(), 0);
        List<SearchPage.Count> values = new ArrayList<>();
        for (LabelAndValue one : all.labelValues)
            if (one.value.intValue() > 0) values.add(new SearchPage.Count(one.label, one.value.intValue()));
        int count = facet == Facet.YEAR ? values.size() : all.childCount;
        if (facet == Facet.YEAR)
            values.sort(Comparator.comparing(SearchPage.Count::value).reversed());
        if (facet == Facet.UNIT) {
            int before = values.size();
            values = units(values);
            count -= before - values.size();
        }
        if (values.size() > most) values = values.subList(0, most);
        return new SearchPage.Counts(facet, values, count - values.size());
    }

    // one unit has many spellings; the one that is not all capitals is shown, of these the most frequent
    private List<SearchPage.Count> units(List<SearchPage.Count> spellings) {
        Map<String, SearchPage.Count> units = new LinkedHashMap<>();
        for (SearchPage.Count one : spellings)
            units.merge(keys.computeIfAbsent(one.value(), UnitKey::of), one, (a, b) -> {
                String shown = capitals(a.value()) && !capitals(b.value()) ? b.value() : a.value();
                return new SearchPage.Count(shown, a.hits() + b.hits());
            });
        List<SearchPage.Count> merged = new ArrayList<>(units.values());
        merged.sort(Comparator.comparingInt(SearchPage.Count::hits).reversed().thenComparing(SearchPage.Count::value));
        return merged;
    }

    // CÔNG ĐOÀN VIÊN CHỨC TỈNH Phú Yên: mostly capitals
    private static boolean capitals(String name) {
        long letters = name.chars().filter(Character::isLetter).count();
        return name.chars().filter(Character::isUpperCase).count() * 2 > letters;
    }

    /** Counts all facets of what was collected; null where the index has none. */
    @Nullable
    Facets count(FacetsCollector hits) throws IOException {
        return state == null ? null : new SortedSetDocValuesFacetCounts(state, hits);
    }
}
