package vn.baocao.index.search;

/** What a search finds. */
public enum Hits {
    REPORTS,
    PASSAGES,
    FACTS
}
