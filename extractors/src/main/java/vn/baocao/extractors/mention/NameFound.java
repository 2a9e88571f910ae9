package vn.baocao.extractors.mention;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Campaign;
import vn.baocao.extractors.text.Span;

/**
 * One mention of a campaign before mentions are put together.
 *
 * @param known its lexicon entry, null for a new name
 * @param written as it stands in the text, on one line
 * @param firm whether the place alone says that it is a campaign; if not, it counts only beside a firm one
 */
record NameFound(Span span, String kind, @Nullable Campaign known, String written, String rule, boolean firm) {}
