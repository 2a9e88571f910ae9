package vn.baocao.extractors;

import java.util.List;
import vn.baocao.extractors.text.Span;

/**
 * A campaign that a report names, once for all its mentions.
 *
 * @param id the lexicon's id, or the key of an unlisted name
 * @param name as shown: the lexicon's spelling, or the first mention's
 * @param kind emulation, drive, programme, fund, contest or theme
 * @param mentions where it is named, in text order, never empty
 * @param rule what found it
 */
public record CampaignFound(String id, String name, String kind, List<Span> mentions, String rule) {
    public CampaignFound {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) throw new IllegalArgumentException(id + ": no mention");
    }
}
