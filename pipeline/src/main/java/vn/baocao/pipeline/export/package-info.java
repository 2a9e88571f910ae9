/** Tables and results to XLSX, CSV and JSON, and to the terminal. */
@NullMarked
package vn.baocao.pipeline.export;

import org.jspecify.annotations.NullMarked;
