package vn.baocao.index.search;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import vn.baocao.extractors.lexicon.UnitKey;

/** Conditions on fields. Those of figures hold together of one figure: more than 1,000 members, in 2021, of that unit. */
final class Filters {
    /** @param beside what must hold together with it */
    Query filter(Hits hits, QueryNode.Filter filter, List<QueryNode> beside) {
        boolean ofFact = ofFact(filter);
        return switch (hits) {
            case REPORTS -> ofFact ? QueryMaker.toReports(together(filter, beside)) : onDocument(filter);
            case PASSAGES -> QueryMaker.ofReports(filter(Hits.REPORTS, filter, beside));
            case FACTS ->
                ofFact
                        ? together(filter, beside)
                        : onBoth(filter) || filter.field() == SearchField.REVIEW
                                ? onDocument(filter)
                                : QueryMaker.ofReports(onDocument(filter));
        };
    }

    /** The figure with the conditions that stand beside it. */
    Query figure(QueryNode.FigureOf figure, List<QueryNode> beside) {
        return together(figure, beside);
    }

    private static boolean ofFact(QueryNode.Filter filter) {
        return switch (filter.field()) {
            case INDICATOR, STATUS, KIND -> true;
            default -> false;
        };
    }

    // reports and facts both have these; a fact its own
    private static boolean onBoth(QueryNode.Filter filter) {
        return filter.field() == SearchField.UNIT
                || filter.field() == SearchField.UNDER
                || filter.field() == SearchField.YEAR
                || filter.field() == SearchField.REPORT;
    }

    private static Query together(QueryNode.Filter filter, List<QueryNode> beside) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(onDocument(filter), Occur.FILTER);
        boolean status = filter.field() == SearchField.STATUS;
        for (QueryNode other : beside) {
            if (other.equals(filter) || !(other instanceof QueryNode.Filter it)) continue;
            boolean property = it.field() == SearchField.STATUS || it.field() == SearchField.KIND;
            status |= it.field() == SearchField.STATUS
                    || (it instanceof QueryNode.Coded coded && coded.code().equals("target"));
            if (property || onBoth(it)) all.add(onDocument(it), Occur.FILTER);
        }
        // a comparison means what is, not what is aimed at or by how much it rose
        if (filter instanceof QueryNode.FigureOf figure && figure.compared() && !status)
            all.add(TextQueries.term(Fields.STATUS, "actual"), Occur.FILTER);
        return all.build();
    }

    /** The condition as it holds of a document that has the field itself. */
    static Query onDocument(QueryNode.Filter filter) {
        return switch (filter) {
            case QueryNode.Years years -> IntPoint.newRangeQuery(Fields.YEAR, years.from(), years.to());
            case QueryNode.Coded coded -> TextQueries.term(lucene(coded.field()), coded.code());
            case QueryNode.Named named -> named(named);
            case QueryNode.OfUnits units -> anyOf(Fields.WHOSE, units.terms());
            case QueryNode.FigureOf figure -> figureOf(figure);
        };
    }

    private static String lucene(SearchField field) {
        return switch (field) {
            case UNIT, UNDER -> Fields.UNIT;
            case PARENT -> Fields.PARENT;
            case LEVEL -> Fields.LEVEL;
            case PROVINCE -> Fields.PROVINCE;
            case YEAR -> Fields.YEAR;
            case TYPE -> Fields.TYPE;
            case CAMPAIGN -> Fields.CAMPAIGN;
            case INDICATOR -> Fields.INDICATOR;
            case SOURCE -> Fields.SOURCE;
            case REVIEW -> Fields.REVIEW;
            case FILE -> Fields.FILE;
            case STATUS -> Fields.STATUS;
            case KIND -> Fields.KIND;
            case REPORT -> Fields.REPORT_ID;
        };
    }

    private static Query named(QueryNode.Named named) {
        if (named.field() == SearchField.REPORT)
            return new PrefixQuery(new Term(Fields.REPORT_ID, named.value().toLowerCase(java.util.Locale.ROOT)));
        String field = lucene(named.field());
        List<SyllableKey> words = VietnameseAnalyzer.keys(named.value().replaceAll("[_/!]", " "));
        if (named.field() == SearchField.PROVINCE && words.size() > 1) words = withoutRank(words);
        Query asTyped = TextQueries.phrases(field, Abbreviations.builtIn().units(words), 0);
        if (named.field() != SearchField.UNIT && named.field() != SearchField.UNDER) return asTyped;
        // with or without "tỉnh" before its name
        List<SyllableKey> key = VietnameseAnalyzer.keys(UnitKey.of(named.value()));
        return key.isEmpty() ? asTyped : QueryMaker.either(asTyped, TextQueries.phrase(field, key, 0));
    }

    // tỉnh Đồng Nai, TP. Cần Thơ and thành phố Cần Thơ are found by their names
    private static List<SyllableKey> withoutRank(List<SyllableKey> words) {
        String first = words.getFirst().folded();
        if (first.equals("tinh") || first.equals("tp")) return words.subList(1, words.size());
        boolean city = words.size() > 2
                && first.equals("thanh")
                && words.get(1).folded().equals("pho");
        return city ? words.subList(2, words.size()) : words;
    }

    private static Query anyOf(String field, Collection<String> terms) {
        return new TermInSetQuery(
                field, terms.stream().sorted().map(BytesRef::new).toList());
    }

    private static Query figureOf(QueryNode.FigureOf figure) {
        Query indicator = anyOf(Fields.INDICATOR, figure.indicators());
        if (!figure.compared()) return indicator;
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
        if (figure.least() != null) {
            least = ReportDocuments.thousandths(figure.least(), RoundingMode.CEILING);
            if (!figure.leastToo())
                least = Math.addExact(ReportDocuments.thousandths(figure.least(), RoundingMode.FLOOR), 1);
        }
        if (figure.most() != null) {
            most = ReportDocuments.thousandths(figure.most(), RoundingMode.FLOOR);
            if (!figure.mostToo())
                most = Math.subtractExact(ReportDocuments.thousandths(figure.most(), RoundingMode.CEILING), 1);
        }
        return new BooleanQuery.Builder()
                .add(indicator, Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.VALUE, least, most), Occur.FILTER)
                .build();
    }
}
