package vn.baocao.extractors.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.IndicatorCues;
import vn.baocao.extractors.lexicon.IndicatorCues.Cue;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passage.Role;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** What the sentences before a passage speak of: a figure without cues of its own goes on with their business. */
final class Earlier {
    private static final int REACH = 2;

    private final String text;
    private final List<Passage> passages;
    private final IndicatorCues lexicon;
    private final List<Hit<List<Cue>>> title;
    private final Map<Integer, List<Hit<List<Cue>>>> known = new HashMap<>();

    Earlier(String text, List<Passage> passages, ReportBlock report, IndicatorCues lexicon) {
        this.text = text;
        this.passages = passages;
        this.lexicon = lexicon;
        String heading = report.title() == null ? "" : report.title();
        this.title = lexicon.cues().find(Word.of(heading, new Span(0, heading.length())));
    }

    /** Cues of the passages before it under the same headings, the nearest first, and last those of the title. */
    List<List<Hit<List<Cue>>>> cuesBefore(int passage) {
        List<List<Hit<List<Cue>>>> before = new ArrayList<>();
        for (int i = passage - 1; i >= 0 && before.size() < REACH; i--) {
            Passage earlier = passages.get(i);
            if (earlier.role() == Role.CHROME) continue;
            if (!earlier.context().equals(passages.get(passage).context())) break;
            before.add(known.computeIfAbsent(
                    i, at -> lexicon.cues().find(Word.of(text, passages.get(at).span()))));
        }
        before.add(title);
        return before;
    }
}
