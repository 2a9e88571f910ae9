package vn.baocao.index.store;

import vn.baocao.extractors.ReportBlock;

/**
 * A report as far as tables and the register of units ask for it, where there are many.
 *
 * @param block whose, for when and of which type; without title, number and the day of publication
 */
public record ReportBrief(String id, String file, ReportBlock block, boolean superseded) {}
