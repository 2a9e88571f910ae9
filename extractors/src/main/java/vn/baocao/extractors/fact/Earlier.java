package vn.baocao.extractors.fact;

import java.util.ArrayList;
import java.util.List;
import vn.baocao.extractors.lexicon.IndicatorCues.Cue;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passage.Role;

/** What the sentences before a passage speak of: a figure without cues of its own goes on with their business. */
final class Earlier {
    private static final int REACH = 2;

    private final List<Passage> passages;
    private final Wordings wordings;

    Earlier(List<Passage> passages, Wordings wordings) {
        this.passages = passages;
        this.wordings = wordings;
    }

    /** Cues of the passages before it under the same headings, the nearest first, and last those of the title. */
    List<List<Hit<List<Cue>>>> cuesBefore(int passage) {
        List<List<Hit<List<Cue>>>> before = new ArrayList<>();
        for (int i = passage - 1; i >= 0 && before.size() < REACH; i--) {
            Passage earlier = passages.get(i);
            if (earlier.role() == Role.CHROME) continue;
            if (!earlier.context().equals(passages.get(passage).context())) break;
            before.add(wordings.of(earlier.span()).cues());
        }
        before.add(wordings.title.cues());
        return before;
    }
}
