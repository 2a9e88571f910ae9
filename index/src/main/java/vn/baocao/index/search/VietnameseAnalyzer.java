package vn.baocao.index.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The one analysis of index and query. A text field holds each syllable twice at its position, with accents and folded; a field of
 * words holds the folded runs of two to four syllables, since a Vietnamese word is mostly more than one. No stop words.
 */
final class VietnameseAnalyzer extends Analyzer {
    static final VietnameseAnalyzer INSTANCE = new VietnameseAnalyzer();

    private VietnameseAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /** No phrase reaches from one paragraph into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new EvenText(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        if (!field.equals(Fields.WORDS))
            return new TokenStreamComponents(tokenizer, new SyllableFilter(tokenizer, false));
        ShingleFilter shingles = new ShingleFilter(new SyllableFilter(tokenizer, true), 2, 4);
        shingles.setOutputUnigrams(false);
        return new TokenStreamComponents(tokenizer, shingles);
    }

    /** The keys of a text's words, in order. */
    static List<SyllableKey> keys(String text) {
        List<SyllableKey> keys = new ArrayList<>();
        try (TokenStream stream = INSTANCE.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String exact = term.toString();
                // the folded form always follows at the same position
                if (!stream.incrementToken()) throw new IllegalStateException("no folded form of " + exact);
                keys.add(new SyllableKey(exact, term.toString().substring(1)));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("analysis of a text in memory", e);
        }
        return keys;
    }

    /** A text's folded words with a space between: what values of fields are compared by. */
    static String folded(String text) {
        return String.join(" ", keys(text).stream().map(SyllableKey::folded).toList());
    }
}
