/**
 * Checks across reports: jumps, parents against the units below, balances carried on, repeated reports, resubmissions. Nothing is ever
 * corrected.
 */
@NullMarked
package vn.baocao.index.check;

import org.jspecify.annotations.NullMarked;
