package vn.baocao.pipeline.export;

import vn.baocao.extractors.fact.Fact;

/** A sentence in three pieces: before its figure, the figure as written, and behind it; without the figure where it stands elsewhere. */
record Quoted(String before, String figure, String after) {
    static Quoted of(String sentence, Fact fact) {
        int begin = fact.span().begin() - fact.sentence().begin();
        int end = fact.span().end() - fact.sentence().begin();
        if (begin < 0 || end > sentence.length()) return new Quoted(sentence.strip(), "", "");
        return new Quoted(
                sentence.substring(0, begin).stripLeading(),
                sentence.substring(begin, end),
                sentence.substring(end).stripTrailing());
    }
}
