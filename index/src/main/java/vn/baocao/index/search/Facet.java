package vn.baocao.index.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;

/** What hits are counted by. */
public enum Facet {
    YEAR,
    UNIT,
    LEVEL,
    PROVINCE,
    TYPE,
    CAMPAIGN,
    INDICATOR,
    SOURCE,
    REVIEW;

    /** The fields of a query whose conditions it counts without. */
    Set<SearchField> fields() {
        SearchField own = SearchField.valueOf(name());
        return this == UNIT ? EnumSet.of(own, SearchField.UNDER) : EnumSet.of(own);
    }

    /** The name in JSON, and of the query's field: "year". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : values()) config.setMultiValued(facet.code(), true);
        return config;
    }
}
