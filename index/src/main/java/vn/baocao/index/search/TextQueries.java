package vn.baocao.index.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for words in one text field: words typed without accents find all accents, right accents rank first. */
final class TextQueries {
    /** How much a word counts that only its folded form agrees with, beside 1 for the accents as typed. */
    private static final float FOLDED = 0.35f;

    /** How much the same accents count where the query was typed without any. */
    private static final float PLAIN = 0.3f;

    /** More combinations of abbreviations in one phrase are not tried. */
    private static final int MOST_FORMS = 24;

    private TextQueries() {}

    /** A word with any accents, those typed ranked first. */
    static Query word(String field, SyllableKey key, boolean accented) {
        return new BooleanQuery.Builder()
                .add(boosted(term(field, folded(key)), accented ? FOLDED : 1), Occur.SHOULD)
                .add(boosted(term(field, key.exact()), accented ? 1 : PLAIN), Occur.SHOULD)
                .build();
    }

    /** Any word that begins so. */
    static Query prefix(String field, String beginning) {
        SyllableKey key = VietnameseAnalyzer.keys(beginning).getFirst();
        return new PrefixQuery(new Term(field, folded(key)));
    }

    /** Words in this order: those with accents as typed or written without any, those without with any. */
    static Query phrase(String field, List<SyllableKey> words, int slop) {
        if (words.size() == 1) return single(field, words.getFirst());
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (SyllableKey word : words) phrase.add(forms(field, word));
        return phrase.build();
    }

    /** A phrase with every way of writing its abbreviations. */
    static Query phrases(String field, List<Abbreviations.Unit> units, int slop) {
        List<List<SyllableKey>> forms = new ArrayList<>();
        forms.add(List.of());
        int typed = units.stream().mapToInt(unit -> unit.typed().size()).sum();
        for (Abbreviations.Unit unit : units) {
            List<List<SyllableKey>> longer = new ArrayList<>();
            for (List<SyllableKey> form : forms) longer.add(joined(form, unit.typed()));
            for (List<SyllableKey> other : unit.others())
                for (List<SyllableKey> form : forms) if (longer.size() < MOST_FORMS) longer.add(joined(form, other));
            forms = longer;
        }
        if (forms.size() == 1) return phrase(field, forms.getFirst(), slop);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int i = 0; i < forms.size(); i++) {
            // the first is as typed
            float weight =
                    i == 0 ? 1 : Abbreviations.OTHER_FORM * typed / forms.get(i).size();
            any.add(boosted(phrase(field, forms.get(i), slop), weight), Occur.SHOULD);
        }
        return any.build();
    }

    /** The words side by side with exactly these accents. */
    static Query exactly(String field, List<SyllableKey> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (SyllableKey word : words) phrase.add(new Term(field, word.exact()));
        return phrase.build();
    }

    // alone, a word with accents means itself: "hoá" is not hoa
    private static Query single(String field, SyllableKey word) {
        return word.bare() ? word(field, word, false) : term(field, word.exact());
    }

    private static Term[] forms(String field, SyllableKey word) {
        return word.bare()
                ? new Term[] {new Term(field, folded(word))}
                : new Term[] {new Term(field, word.exact()), new Term(field, word.folded())};
    }

    private static List<SyllableKey> joined(List<SyllableKey> a, List<SyllableKey> b) {
        List<SyllableKey> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    private static String folded(SyllableKey key) {
        return SyllableFilter.FOLDED + key.folded();
    }

    static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
