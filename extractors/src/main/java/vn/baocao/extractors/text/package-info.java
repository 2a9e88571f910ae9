/** The text of a report with its blocks and pages, its repair (once, before any offset is taken), and its passages. */
@NullMarked
package vn.baocao.extractors.text;

import org.jspecify.annotations.NullMarked;
