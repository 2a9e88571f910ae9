/** The only place that joins: claim, read, extract, store, index; one outcome per file. */
@NullMarked
package vn.baocao.pipeline.ingest;

import org.jspecify.annotations.NullMarked;
