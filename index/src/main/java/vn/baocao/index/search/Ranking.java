package vn.baocao.index.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/** What puts one hit above another; leaves none out. Weights were set on the judged queries. */
final class Ranking {
    private static final float HEAD = 2f;
    private static final float ALL_IN_ONE_PLACE = 0.5f;
    private static final float WORDS_OF_SYLLABLES = 2f;
    private static final float EXACT_PHRASE = 1f;
    private static final float SIDE_BY_SIDE = 0.5f;
    private static final float CONTEXT = 0.5f;
    private static final float LABEL = 2f;
    private static final float JUST_THAT_YEAR = 0.5f;

    /** The words, phrases, beginnings and campaigns that a query asks for. */
    static List<QueryNode> positive(QueryNode node) {
        List<QueryNode> positive = new ArrayList<>();
        collect(node, positive);
        return positive;
    }

    private static void collect(QueryNode node, List<QueryNode> positive) {
        switch (node) {
            case QueryNode.Words words -> positive.add(words);
            case QueryNode.Phrase phrase -> positive.add(phrase);
            case QueryNode.Prefix prefix -> positive.add(prefix);
            case QueryNode.And and -> and.parts().forEach(part -> collect(part, positive));
            case QueryNode.Or or -> or.parts().forEach(part -> collect(part, positive));
            case QueryNode.Named named -> {
                if (named.field() == SearchField.CAMPAIGN) positive.add(new QueryNode.Phrase(named.value(), 0));
            }
            case QueryNode.Not not -> {}
            case QueryNode.All all -> {}
            case QueryNode.Filter other -> {}
        }
    }

    /** What is of just the year asked for stands before what reaches over several. */
    static List<Query> years(QueryNode node) {
        List<QueryNode> parts = node instanceof QueryNode.And and ? and.parts() : List.of(node);
        List<Query> years = new ArrayList<>();
        for (QueryNode part : parts)
            if (part instanceof QueryNode.Years asked && asked.from() == asked.to())
                years.add(TextQueries.boosted(
                        new ConstantScoreQuery(TextQueries.term(Fields.ONE_YEAR, Integer.toString(asked.from()))),
                        JUST_THAT_YEAR));
        return years;
    }

    Query reports(List<QueryNode> positive) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryNode node : positive) {
            any.add(TextQueries.boosted(in(Fields.HEAD, node), HEAD), Occur.SHOULD);
            if (!(node instanceof QueryNode.Words words)) continue;
            List<SyllableKey> keys = VietnameseAnalyzer.keys(words.text());
            for (String run : runs(keys))
                any.add(TextQueries.boosted(TextQueries.term(Fields.WORDS, run), WORDS_OF_SYLLABLES), Occur.SHOULD);
            if (keys.size() > 1 && QueryMaker.accented(keys))
                any.add(TextQueries.boosted(TextQueries.exactly(Fields.BODY, keys), EXACT_PHRASE), Occur.SHOULD);
        }
        return any.build();
    }

    Query passages(List<QueryNode> positive) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryNode node : positive) {
            any.add(in(Fields.TEXT, node), Occur.SHOULD);
            any.add(TextQueries.boosted(in(Fields.CONTEXT, node), CONTEXT), Occur.SHOULD);
            if (!(node instanceof QueryNode.Words words)) continue;
            List<SyllableKey> keys = VietnameseAnalyzer.keys(words.text());
            if (keys.size() < 2) continue;
            any.add(TextQueries.boosted(allIn(Fields.TEXT, keys), ALL_IN_ONE_PLACE), Occur.SHOULD);
            for (int i = 1; i < keys.size(); i++)
                any.add(
                        TextQueries.boosted(
                                TextQueries.phrase(Fields.TEXT, keys.subList(i - 1, i + 1), 0), SIDE_BY_SIDE),
                        Occur.SHOULD);
        }
        return any.build();
    }

    /** What is highlighted in a passage: the words themselves, wherever they stand. */
    static Query highlighted(List<QueryNode> positive) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryNode node : positive) any.add(in(Fields.TEXT, node), Occur.SHOULD);
        return any.build();
    }

    Query facts(List<QueryNode> positive) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (QueryNode node : positive) {
            any.add(in(Fields.FACT_TEXT, node), Occur.SHOULD);
            any.add(TextQueries.boosted(in(Fields.FACT_LABEL, node), LABEL), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query allIn(String field, List<SyllableKey> keys) {
        boolean accented = QueryMaker.accented(keys);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (SyllableKey key : keys) all.add(TextQueries.word(field, key, accented), Occur.MUST);
        return all.build();
    }

    private static Query in(String field, QueryNode node) {
        return switch (node) {
            case QueryNode.Words words -> words(field, words.text());
            case QueryNode.Phrase phrase ->
                TextQueries.phrases(
                        field, Abbreviations.builtIn().units(VietnameseAnalyzer.keys(phrase.text())), phrase.slop());
            case QueryNode.Prefix prefix -> TextQueries.prefix(field, prefix.beginning());
            default -> throw new IllegalArgumentException("asks for no words: " + node);
        };
    }

    private static Query words(String field, String text) {
        List<SyllableKey> keys = VietnameseAnalyzer.keys(text);
        boolean accented = QueryMaker.accented(keys);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Abbreviations.Unit unit : Abbreviations.builtIn().units(keys)) {
            for (SyllableKey key : unit.typed()) any.add(TextQueries.word(field, key, accented), Occur.SHOULD);
            for (List<SyllableKey> other : unit.others())
                any.add(
                        TextQueries.boosted(
                                other.size() == 1
                                        ? TextQueries.term(
                                                field, other.getFirst().exact())
                                        : TextQueries.phrase(field, other, 0),
                                unit.weight(other)),
                        Occur.SHOULD);
        }
        return any.build();
    }

    // runs of two to four syllables, folded, as the field of words holds them
    private static List<String> runs(List<SyllableKey> keys) {
        List<String> runs = new ArrayList<>();
        for (int length = 2; length <= 4; length++)
            for (int begin = 0; begin + length <= keys.size(); begin++)
                runs.add(String.join(
                        " ",
                        keys.subList(begin, begin + length).stream()
                                .map(SyllableKey::folded)
                                .toList()));
        return runs;
    }
}
