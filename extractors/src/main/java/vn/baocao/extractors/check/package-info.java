/** Holds the figures of one report against each other and says what does not add up; corrects nothing. */
@NullMarked
package vn.baocao.extractors.check;

import org.jspecify.annotations.NullMarked;
