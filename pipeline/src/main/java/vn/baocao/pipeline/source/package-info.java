/** Camel: one route per kind of source; each ends in a stored file with its origin and SHA-256. */
@NullMarked
package vn.baocao.pipeline.source;

import org.jspecify.annotations.NullMarked;
