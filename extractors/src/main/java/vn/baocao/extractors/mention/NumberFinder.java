package vn.baocao.extractors.mention;

import java.util.HashSet;
import java.util.Set;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.text.Span;

/**
 * Reads every number of a stretch of Vietnamese text in one pass over its digits and number words: quantities with their measure, range,
 * qualifier and recipient, and digits that are no quantity with the reason. Stateless: one finder serves any number of threads.
 */
public final class NumberFinder {
    final Context context;
    final AmountReader amounts;
    final Silences silences;
    final Shapes shapes;
    final Days days;
    final Sections sections;
    final Ranges ranges;
    final PhraseSet countedByWords;
    final PhraseSet notBefore;
    final Set<String> notAfter;
    final Set<String> fiveAfter;
    final Set<String> fractions;
    final Set<String> oneNotAfter;
    final Set<String> addresses;

    /** With the lists of numbers.yaml. */
    public NumberFinder() {
        NumberLexicon lexicon = NumberLexicon.numbers();
        context = new Context(lexicon);
        amounts = new AmountReader(lexicon);
        silences = new Silences(lexicon, context);
        shapes = new Shapes(lexicon);
        days = new Days(lexicon, silences, amounts);
        sections = new Sections(silences);
        ranges = new Ranges(amounts, silences);
        countedByWords = lexicon.phrases("counted_by_words");
        notBefore = lexicon.phrases("not_number_before");
        notAfter = new HashSet<>(lexicon.list("not_number_after"));
        fiveAfter = lexicon.words("five_after");
        fractions = lexicon.words("fractions");
        oneNotAfter = lexicon.words("one_not_after");
        addresses = lexicon.words("addresses");
    }

    /**
     * Reads the numbers of one passage.
     *
     * @param text NFC
     * @param within the stretch to read; words outside it are not looked at
     * @throws IndexOutOfBoundsException where {@code within} leaves the text
     */
    public Numbers read(String text, Span within) {
        if (within.end() > text.length())
            throw new IndexOutOfBoundsException("span " + within + " in " + text.length());
        return new NumberPass(this, new WordCursor(text, within.begin(), within.end())).run();
    }
}
