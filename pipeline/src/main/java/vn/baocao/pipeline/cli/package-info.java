/** One command per file; commands only translate. */
@NullMarked
package vn.baocao.pipeline.cli;

import org.jspecify.annotations.NullMarked;
