package vn.baocao.pipeline.export;

import vn.baocao.extractors.fact.Fact;
import vn.baocao.index.store.StoredFact;

/** A sentence in three pieces: before its figure, the figure as written, and behind it; without the figure where it stands elsewhere. */
record Quoted(String before, String figure, String after) {
    /** Of a cell of a table with the heads that tell what it is. */
    static Quoted of(StoredFact stored) {
        Quoted own = of(stored.sentence(), stored.fact());
        return stored.context() == null || stored.context().isEmpty()
                ? own
                : new Quoted(stored.context() + " › " + own.before, own.figure, own.after);
    }

    /** The whole of it without marks. */
    String text() {
        return before + figure + after;
    }

    static Quoted of(String sentence, Fact fact) {
        int begin = fact.span().begin() - fact.sentence().begin();
        int end = fact.span().end() - fact.sentence().begin();
        if (begin < 0 || end > sentence.length()) return new Quoted(sentence.strip(), "", "");
        return new Quoted(
                sentence.substring(0, begin).stripLeading(),
                sentence.substring(begin, end),
                sentence.substring(end).stripTrailing());
    }

    /** In one line, the figure between ⟦ and ⟧; of a long sentence only that many letters around it. */
    String around(int most) {
        String left = line(before);
        String right = line(after);
        int room = Math.max(0, most - figure.length());
        int begin = Math.max(0, left.length() - Math.max(room / 2, room - right.length()));
        int end = Math.min(right.length(), room - (left.length() - begin));
        String marked = figure.isEmpty() ? "" : "⟦" + line(figure) + "⟧";
        return ((begin > 0 ? "…" : "")
                        + left.substring(begin)
                        + marked
                        + right.substring(0, Math.max(0, end))
                        + (end < right.length() ? "…" : ""))
                .strip();
    }

    private static String line(String text) {
        return Columns.shown(text).replaceAll("\\s+", " ");
    }
}
