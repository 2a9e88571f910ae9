package vn.baocao.extractors.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.IndicatorCues;
import vn.baocao.extractors.lexicon.IndicatorCues.Cue;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** The words of a report's passages, headings, table heads and title, each taken apart once while the report is read. */
final class Wordings {
    final String text;
    final Wording title;
    private final IndicatorCues lexicon;
    private final Map<Span, Wording> known = new HashMap<>();

    Wordings(String text, @Nullable String title, IndicatorCues lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        String said = title == null ? "" : title;
        this.title = read(said, new Span(0, said.length()));
    }

    /** A stretch of text: its words, with the counted nouns and cues among them. */
    record Wording(List<Word> words, List<Hit<String>> nouns, List<Hit<List<Cue>>> cues) {}

    /** The wording of a stretch of the report. */
    Wording of(Span span) {
        Wording wording = known.get(span);
        if (wording == null) {
            wording = read(text, span);
            known.put(span, wording);
        }
        return wording;
    }

    private Wording read(String from, Span span) {
        List<Word> words = Word.of(from, span);
        return new Wording(words, lexicon.nouns().find(words), lexicon.cues().find(words));
    }
}
