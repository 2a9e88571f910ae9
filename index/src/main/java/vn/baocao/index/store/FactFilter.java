package vn.baocao.index.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportType;

/**
 * Which facts to fetch; an empty set or null means any.
 *
 * @param unit words that the fact's unit, or its report's, must contain, compared without accents
 * @param levels of the report's unit
 * @param fromYear facts whose time ends before that year are left out; a fact without a time stays in
 * @param toYear facts whose time begins after that year are left out
 * @param types of the report
 * @param superseded whether facts of superseded reports come too
 */
public record FactFilter(
        Set<String> indicators,
        @Nullable String unit,
        Set<Level> levels,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        Set<ReportType> types,
        boolean superseded) {
    public static final FactFilter ALL = new FactFilter(Set.of(), null, Set.of(), null, null, Set.of(), true);

    public FactFilter {
        indicators = Set.copyOf(indicators);
        levels = Set.copyOf(levels);
        types = Set.copyOf(types);
    }
}
