package vn.baocao.index.table;

/** Where a figure belongs: whose (the unit's key), for when, of what. */
public record Place(String unit, ReportedPeriod period, Line line) {}
