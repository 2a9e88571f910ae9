/** What reports say on the topics of an office's outline, passage by passage, word for word. */
@NullMarked
package vn.baocao.index.collect;

import org.jspecify.annotations.NullMarked;
