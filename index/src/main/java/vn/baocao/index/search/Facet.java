package vn.baocao.index.search;

import java.util.Locale;
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
    SOURCE;

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
