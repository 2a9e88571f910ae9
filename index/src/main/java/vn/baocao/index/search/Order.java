package vn.baocao.index.search;

/** How hits are sorted; ties always by id. */
public enum Order {
    /** Best first. */
    RELEVANCE,
    /** Latest time told first, then latest published. */
    DATE,
    /** By the unit's name, as Vietnamese dictionaries sort. */
    UNIT,
    /** Greatest first; facts only. */
    VALUE
}
