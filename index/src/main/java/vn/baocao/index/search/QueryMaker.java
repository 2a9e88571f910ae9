package vn.baocao.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Turns a query as understood into what Lucene asks: of reports, of passages or of facts. Immutable. */
final class QueryMaker {
    static final Query REPORTS = TextQueries.term(Fields.DOCUMENT, Fields.REPORT);
    static final BitSetProducer PARENTS = new QueryBitSetProducer(REPORTS);
    private static final Query PASSAGES = TextQueries.term(Fields.DOCUMENT, Fields.PASSAGE);
    private static final Query FACTS = TextQueries.term(Fields.DOCUMENT, Fields.FACT);

    /** Of several words, this share is enough for a report that is near what was asked for. */
    private static final double ENOUGH = 0.6;

    private final boolean superseded;
    private final boolean near;
    private final Ranking ranking = new Ranking();
    private final Filters filters = new Filters();

    /**
     * @param superseded whether reports that a newer submission replaces are found too
     * @param near whether some of the words may be missing
     */
    QueryMaker(boolean superseded, boolean near) {
        this.superseded = superseded;
        this.near = near;
    }

    /** Whether a query has words of which some could be missing. */
    static boolean severalWords(QueryNode node) {
        return Ranking.positive(node).stream()
                .anyMatch(part -> part instanceof QueryNode.Words words
                        && VietnameseAnalyzer.keys(words.text()).size() > 1);
    }

    Query query(Hits hits, QueryNode node) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(match(hits, node, List.of()), Occur.MUST);
        Query current = TextQueries.term(Fields.SUPERSEDED, "no");
        List<QueryNode> positive = Ranking.positive(node);
        for (Query year : Ranking.years(node)) query.add(year, Occur.SHOULD);
        switch (hits) {
            case REPORTS -> {
                query.add(REPORTS, Occur.FILTER);
                if (!superseded) query.add(current, Occur.FILTER);
                if (!positive.isEmpty()) query.add(ranking.reports(positive), Occur.SHOULD);
            }
            case PASSAGES -> {
                query.add(PASSAGES, Occur.FILTER);
                if (!superseded) query.add(ofReports(current), Occur.FILTER);
                if (!positive.isEmpty()) query.add(ranking.passages(positive), Occur.MUST);
            }
            case FACTS -> {
                query.add(FACTS, Occur.FILTER);
                if (!superseded) query.add(current, Occur.FILTER);
                if (!positive.isEmpty()) query.add(ranking.facts(positive), Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** What a query counts where hits that the conditions on these fields leave out come back. */
    static QueryNode without(QueryNode node, Set<SearchField> fields) {
        List<QueryNode> parts = node instanceof QueryNode.And and ? and.parts() : List.of(node);
        List<QueryNode> kept =
                parts.stream().filter(part -> !isOn(part, fields)).toList();
        if (kept.size() == parts.size()) return node;
        return kept.isEmpty() ? new QueryNode.All() : new QueryNode.And(kept);
    }

    // nam:2021, -nam:2021, (cap:coso OR cap:huyen)
    private static boolean isOn(QueryNode part, Set<SearchField> fields) {
        return switch (part) {
            case QueryNode.Filter filter -> fields.contains(filter.field());
            case QueryNode.Not not -> isOn(not.what(), fields);
            case QueryNode.Or or -> or.parts().stream().allMatch(choice -> isOn(choice, fields));
            default -> false;
        };
    }

    /** The best passages of reports found. */
    Query best(List<QueryNode> positive) {
        return new BooleanQuery.Builder()
                .add(ranking.passages(positive), Occur.MUST)
                .add(PASSAGES, Occur.FILTER)
                .build();
    }

    /** The figures that a report was found by; the conditions that stand beside them hold of them too. */
    List<Query> figures(QueryNode node) {
        List<QueryNode> parts = node instanceof QueryNode.And and ? and.parts() : List.of(node);
        List<Query> figures = new ArrayList<>();
        for (QueryNode part : parts)
            if (part instanceof QueryNode.FigureOf figure) figures.add(ofFacts(filters.figure(figure, parts)));
        return figures;
    }

    private static Query ofFacts(Query facts) {
        return new BooleanQuery.Builder()
                .add(facts, Occur.MUST)
                .add(FACTS, Occur.FILTER)
                .build();
    }

    static Query toReports(Query facts) {
        return reportsWith(ofFacts(facts));
    }

    /** The reports with such passages, or such facts. */
    static Query reportsWith(Query parts) {
        return new ToParentBlockJoinQuery(parts, PARENTS, ScoreMode.None);
    }

    static Query ofReports(Query reports) {
        Query only = new BooleanQuery.Builder()
                .add(REPORTS, Occur.FILTER)
                .add(reports, Occur.FILTER)
                .build();
        return new ToChildBlockJoinQuery(only, PARENTS);
    }

    private Query match(Hits hits, QueryNode node, List<QueryNode> beside) {
        return switch (node) {
            case QueryNode.All all -> everything(hits);
            case QueryNode.Words words -> words(hits, words.text());
            case QueryNode.Phrase phrase -> phrase(hits, phrase);
            case QueryNode.Prefix prefix -> prefix(hits, prefix.beginning());
            case QueryNode.Not not -> all(hits, List.of(not));
            case QueryNode.And and -> all(hits, and.parts());
            case QueryNode.Or or -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                for (QueryNode part : or.parts()) any.add(match(hits, part, beside), Occur.SHOULD);
                yield any.build();
            }
            case QueryNode.Filter filter -> new ConstantScoreQuery(filters.filter(hits, filter, beside));
        };
    }

    private Query all(Hits hits, List<QueryNode> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean asks = false;
        for (QueryNode part : parts) {
            boolean not = part instanceof QueryNode.Not;
            asks |= !not;
            if (part instanceof QueryNode.Not it) all.add(match(hits, it.what(), List.of()), Occur.MUST_NOT);
            else all.add(match(hits, part, parts), part instanceof QueryNode.Filter ? Occur.FILTER : Occur.MUST);
        }
        if (!asks) all.add(everything(hits), Occur.FILTER);
        return all.build();
    }

    private static Query everything(Hits hits) {
        return new ConstantScoreQuery(
                switch (hits) {
                    case REPORTS -> REPORTS;
                    case PASSAGES -> PASSAGES;
                    case FACTS -> FACTS;
                });
    }

    private Query words(Hits hits, String text) {
        List<SyllableKey> keys = VietnameseAnalyzer.keys(text);
        boolean accented = accented(keys);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Abbreviations.Unit> units = Abbreviations.builtIn().units(keys);
        boolean some = near && units.size() > 1;
        if (some) all.setMinimumNumberShouldMatch((int) Math.ceil(ENOUGH * units.size()));
        for (Abbreviations.Unit unit : units) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            BooleanQuery.Builder typed = new BooleanQuery.Builder();
            for (SyllableKey key : unit.typed()) typed.add(word(hits, key, accented), Occur.MUST);
            any.add(typed.build(), Occur.SHOULD);
            for (List<SyllableKey> other : unit.others())
                any.add(TextQueries.boosted(other(hits, other), unit.weight(other)), Occur.SHOULD);
            all.add(any.build(), some ? Occur.SHOULD : Occur.MUST);
        }
        return all.build();
    }

    static boolean accented(List<SyllableKey> keys) {
        return keys.stream().anyMatch(key -> !key.bare());
    }

    private static Query word(Hits hits, SyllableKey key, boolean accented) {
        return switch (hits) {
            case REPORTS -> TextQueries.word(Fields.BODY, key, accented);
            case PASSAGES ->
                either(
                        TextQueries.word(Fields.TEXT, key, accented),
                        TextQueries.word(Fields.CONTEXT, key, accented),
                        ofReports(TextQueries.word(Fields.HEAD, key, accented)));
            case FACTS ->
                either(
                        TextQueries.word(Fields.FACT_TEXT, key, accented),
                        TextQueries.word(Fields.FACT_LABEL, key, accented),
                        ofReports(TextQueries.word(Fields.HEAD, key, accented)));
        };
    }

    // an abbreviation of what was typed, or what an abbreviation stands for
    private static Query other(Hits hits, List<SyllableKey> words) {
        return inText(
                hits,
                field -> words.size() == 1
                        ? TextQueries.term(field, words.getFirst().exact())
                        : TextQueries.phrase(field, words, 0));
    }

    private static Query phrase(Hits hits, QueryNode.Phrase phrase) {
        List<Abbreviations.Unit> units = Abbreviations.builtIn().units(VietnameseAnalyzer.keys(phrase.text()));
        return inText(hits, field -> TextQueries.phrases(field, units, phrase.slop()));
    }

    private static Query prefix(Hits hits, String beginning) {
        return inText(hits, field -> TextQueries.prefix(field, beginning));
    }

    private static Query inText(Hits hits, java.util.function.Function<String, Query> query) {
        return switch (hits) {
            case REPORTS -> query.apply(Fields.BODY);
            case PASSAGES ->
                either(query.apply(Fields.TEXT), query.apply(Fields.CONTEXT), ofReports(query.apply(Fields.HEAD)));
            case FACTS ->
                either(
                        query.apply(Fields.FACT_TEXT),
                        query.apply(Fields.FACT_LABEL),
                        ofReports(query.apply(Fields.HEAD)));
        };
    }

    static Query either(Query... queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query query : queries) any.add(query, Occur.SHOULD);
        return any.build();
    }
}
