package vn.baocao.extractors.fact;

/** The four kinds of facts of the gold files. */
public enum Kind {
    COUNT,
    MONEY,
    RATE,
    TARGET
}
