package vn.baocao.extractors.fact;

/** Where the words stand that named a fact's indicator. */
public enum Basis {
    TABLE_CELL,
    SAME_SENTENCE,
    LIST_HEADING,
    SECTION_HEADING,
    COVER,
    NOTHING
}
