/** The program: its start and its settings. */
@NullMarked
package vn.baocao.pipeline;

import org.jspecify.annotations.NullMarked;
