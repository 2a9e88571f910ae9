package vn.baocao.index.table;

/** The three sides of a comparison; two are the rows and columns of a table, the third its pages. */
public enum Axis {
    UNIT,
    PERIOD,
    INDICATOR
}
