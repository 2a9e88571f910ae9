/** Loads and checks the resources that rules are made of: indicators, nouns, campaigns, funds, units, cues, abbreviations. */
@NullMarked
package vn.baocao.extractors.lexicon;

import org.jspecify.annotations.NullMarked;
