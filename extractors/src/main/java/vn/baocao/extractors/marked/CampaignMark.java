package vn.baocao.extractors.marked;

import java.util.Set;

/** A campaign named in a line: its name, the words that say it here, its kind, and whether it is debatable. */
public record CampaignMark(String name, String said, String kind, boolean opt) {
    private static final Set<String> KINDS = Set.of("emulation", "drive", "programme", "fund", "contest", "theme");

    public CampaignMark {
        if (!KINDS.contains(kind))
            throw new IllegalArgumentException("no kind of campaign: " + kind + " (" + said + ")");
    }
}
