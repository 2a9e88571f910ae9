/** Measures what each stage costs in CPU time, beside the bare library that it stands on. */
@NullMarked
package vn.baocao.pipeline.bench;

import org.jspecify.annotations.NullMarked;
