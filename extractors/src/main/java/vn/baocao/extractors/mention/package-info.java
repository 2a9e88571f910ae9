/** Finders: numbers, money, rates, periods, lexicon names and trained names; a passage goes in, mentions come out. */
@NullMarked
package vn.baocao.extractors.mention;

import org.jspecify.annotations.NullMarked;
