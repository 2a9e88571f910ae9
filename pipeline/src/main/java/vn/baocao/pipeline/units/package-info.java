/** The office's own list of units as a file: reads XLSX and CSV by their header words, writes CSV. */
@NullMarked
package vn.baocao.pipeline.units;

import org.jspecify.annotations.NullMarked;
