package vn.baocao.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Span;

/** Reads what is shown of a hit: the report, its best passages, what matched in them. */
final class HitReader {
    /** A passage with a smaller share of the best one's score is not shown. */
    private static final float WORTH_SHOWING = 0.6f;

    private record Scored(int doc, float score) {}

    private record Opened(int leaf, @Nullable Scorer scorer) {}

    private final IdentityHashMap<Weight, Opened> scorers = new IdentityHashMap<>();
    private final IndexSearcher searcher;
    private final List<QueryNode> positive;
    private final int most;
    private final @Nullable Weight passages;
    private final @Nullable Weight highlighted;
    private final List<Weight> figures = new ArrayList<>();

    HitReader(IndexSearcher searcher, QueryMaker maker, QueryNode node, int most) throws IOException {
        this.searcher = searcher;
        this.most = most;
        positive = Ranking.positive(node);
        passages = positive.isEmpty() ? null : weight(maker.best(positive), ScoreMode.COMPLETE);
        highlighted = positive.isEmpty() ? null : weight(Ranking.highlighted(positive), ScoreMode.COMPLETE_NO_SCORES);
        for (Query figure : maker.figures(node)) figures.add(weight(figure, ScoreMode.COMPLETE));
    }

    private Weight weight(Query query, ScoreMode mode) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), mode, 1);
    }

    /** All hits, in the order given. */
    List<Hit> read(Hits kind, ScoreDoc[] found) throws IOException {
        // passages are read from the beginning of the index to its end, once
        Integer[] byPlace = new Integer[found.length];
        Arrays.setAll(byPlace, i -> i);
        Arrays.sort(byPlace, Comparator.comparingInt(i -> found[i].doc));
        Hit[] hits = new Hit[found.length];
        for (int i : byPlace) hits[i] = read(kind, found[i]);
        return List.of(hits);
    }

    private Hit read(Hits hits, ScoreDoc hit) throws IOException {
        LeafReaderContext leaf = searcher.getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(hit.doc, searcher.getIndexReader().leaves()));
        int doc = hit.doc - leaf.docBase;
        float score = score(hit);
        return switch (hits) {
            case REPORTS -> {
                FoundReport report = Shown.read(shown(leaf, doc), FoundReport.class);
                yield new Hit.OfReport(report, best(leaf, doc, report), score);
            }
            case PASSAGES -> {
                BitSet parents = parents(leaf);
                FoundReport report = Shown.read(shown(leaf, parents.nextSetBit(doc)), FoundReport.class);
                yield new Hit.OfPassage(passage(leaf, doc, report, score));
            }
            case FACTS -> {
                FoundFact fact = Shown.read(shown(leaf, doc), FoundFact.class);
                yield new Hit.OfFact(fact, List.of(fact.span()), score);
            }
        };
    }

    private static float score(ScoreDoc hit) {
        if (!Float.isNaN(hit.score)) return hit.score;
        return hit instanceof org.apache.lucene.search.FieldDoc sorted
                        && sorted.fields != null
                        && sorted.fields[0] instanceof Float score
                ? score
                : 0;
    }

    private static String shown(LeafReaderContext leaf, int doc) throws IOException {
        String json = leaf.reader().storedFields().document(doc).get(Fields.SHOWN);
        if (json == null) throw new IllegalStateException("document " + doc + " shows nothing");
        return json;
    }

    private static BitSet parents(LeafReaderContext leaf) throws IOException {
        BitSet parents = QueryMaker.PARENTS.getBitSet(leaf);
        if (parents == null) throw new IllegalStateException("passages without a report");
        return parents;
    }

    // the passages with the words asked for, else the sentences of the figures asked for
    private List<FoundPassage> best(LeafReaderContext leaf, int parent, FoundReport report) throws IOException {
        int begin = parent == 0 ? 0 : parents(leaf).prevSetBit(parent - 1) + 1;
        List<FoundPassage> best = new ArrayList<>();
        for (Weight figure : figures)
            for (Scored scored : top(figure, leaf, begin, parent)) {
                FoundFact fact = Shown.read(shown(leaf, scored.doc()), FoundFact.class);
                best.add(new FoundPassage(
                        report, fact.sentence(), fact.page(), fact.sentenceText(), List.of(), List.of(fact.span()), 0));
            }
        if (passages != null) words(leaf, begin, parent, report, best);
        return best.size() > most ? best.subList(0, most) : best;
    }

    // what says much less than the best passage is left out, and the title, which stands above anyway
    private void words(LeafReaderContext leaf, int begin, int parent, FoundReport report, List<FoundPassage> best)
            throws IOException {
        if (passages == null) return;
        List<Scored> top = top(passages, leaf, begin, parent);
        for (Scored scored : top) {
            if (scored.score() < WORTH_SHOWING * top.getFirst().score()) break;
            FoundPassage passage = passage(leaf, scored.doc(), report, scored.score());
            if (top.size() == 1 || !passage.text().strip().equalsIgnoreCase(report.title())) best.add(passage);
        }
    }

    private @Nullable Scorer scorer(Weight weight, LeafReaderContext leaf) throws IOException {
        Opened opened = scorers.get(weight);
        if (opened == null || opened.leaf() != leaf.ord) {
            opened = new Opened(leaf.ord, weight.scorer(leaf));
            scorers.put(weight, opened);
        }
        return opened.scorer();
    }

    private List<Scored> top(Weight weight, LeafReaderContext leaf, int begin, int end) throws IOException {
        Scorer scorer = scorer(weight, leaf);
        if (scorer == null) return List.of();
        Comparator<Scored> better = Comparator.comparingDouble(Scored::score)
                .thenComparing(Comparator.comparingInt(Scored::doc).reversed());
        PriorityQueue<Scored> top = new PriorityQueue<>(better);
        DocIdSetIterator docs = scorer.iterator();
        int first = docs.docID() >= begin ? docs.docID() : docs.advance(begin);
        for (int doc = first; doc < end; doc = docs.nextDoc()) {
            top.add(new Scored(doc, scorer.score()));
            if (top.size() > most) top.poll();
        }
        List<Scored> best = new ArrayList<>(top);
        best.sort(better.reversed());
        return best;
    }

    private FoundPassage passage(LeafReaderContext leaf, int doc, FoundReport report, float score) throws IOException {
        Shown.Passage shown = Shown.read(shown(leaf, doc), Shown.Passage.class);
        return new FoundPassage(
                report, shown.span(), shown.page(), shown.text(), shown.context(), highlights(leaf, doc, shown), score);
    }

    private List<Span> highlights(LeafReaderContext leaf, int doc, Shown.Passage shown) throws IOException {
        Matches matches = highlighted == null ? null : highlighted.matches(leaf, doc);
        MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
        List<Span> found = new ArrayList<>();
        while (each != null && each.next())
            found.add(new Span(
                    shown.span().begin() + each.startOffset(), shown.span().begin() + each.endOffset()));
        found.sort(null);
        List<Span> merged = new ArrayList<>();
        for (Span span : found) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            // the syllables of a word are one highlight
            if (last != null && span.begin() <= last.end() + 1 && between(shown, last.end(), span.begin()))
                merged.set(merged.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
            else merged.add(span);
        }
        return withoutCrumbs(shown, merged);
    }

    // beside "đoàn viên" a lone "đoàn" says nothing, and a lone "có" not beside "cơ sở"
    private static List<Span> withoutCrumbs(Shown.Passage shown, List<Span> merged) {
        Set<String> inRuns = new HashSet<>();
        List<List<String>> words = new ArrayList<>();
        for (Span span : merged) {
            List<String> syllables = VietnameseAnalyzer.keys(shown.text()
                            .substring(
                                    span.begin() - shown.span().begin(),
                                    span.end() - shown.span().begin()))
                    .stream()
                    .map(SyllableKey::folded)
                    .toList();
            words.add(syllables);
            if (syllables.size() > 1) inRuns.addAll(syllables);
        }
        List<Span> kept = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++)
            if (words.get(i).size() > 1 || !inRuns.containsAll(words.get(i))) kept.add(merged.get(i));
        return kept;
    }

    private static boolean between(Shown.Passage shown, int end, int begin) {
        if (begin <= end) return true;
        return shown.text()
                .substring(end - shown.span().begin(), begin - shown.span().begin())
                .isBlank();
    }
}
