/** From a file to its text, by Tika in child processes that can be killed; keeps headings, lists, tables and pages; OCR. */
@NullMarked
package vn.baocao.pipeline.read;

import org.jspecify.annotations.NullMarked;
