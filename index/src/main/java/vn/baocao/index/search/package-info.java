/** The Lucene index: one Vietnamese analyzer, reports with their passages and facts, facets; rebuilt from the store at will. */
@NullMarked
package vn.baocao.index.search;

import org.jspecify.annotations.NullMarked;
