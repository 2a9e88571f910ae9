package vn.baocao.index.store;

/** A report that the index has to take in anew, and the mark up to which the index then follows the store. */
public record IndexChange(long mark, String reportId) {}
