package vn.baocao.index.table;

/** What a row, a column or a page of a table stands for. */
public sealed interface Heading permits UnitRow, ReportedPeriod, Line {}
