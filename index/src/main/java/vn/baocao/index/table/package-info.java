/** Comparison tables, unit by period by indicator: known, items, conflict, missing and why. */
@NullMarked
package vn.baocao.index.table;

import org.jspecify.annotations.NullMarked;
