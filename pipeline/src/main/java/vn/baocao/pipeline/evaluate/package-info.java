/** Scores extractions against gold files: how many facts were found, named and placed right. */
@NullMarked
package vn.baocao.pipeline.evaluate;

import org.jspecify.annotations.NullMarked;
