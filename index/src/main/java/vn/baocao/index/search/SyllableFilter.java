package vn.baocao.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Puts a word's form with accents and, at the same position and marked with "=", its folded form; or the folded form alone. */
final class SyllableFilter extends TokenFilter {
    /** Stands before folded forms; the tokenizer never lets it through, so no word can be taken for one. */
    static final char FOLDED = '=';

    private static final int MOST_KEPT = 20_000;
    private final boolean foldedOnly;
    private final Map<String, SyllableKey> known = new HashMap<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private @Nullable String pending;
    private @Nullable State state;

    SyllableFilter(TokenStream input, boolean foldedOnly) {
        super(input);
        this.foldedOnly = foldedOnly;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pending != null) {
            restoreState(state);
            step.setPositionIncrement(0);
            term.setEmpty().append(FOLDED).append(pending);
            pending = null;
            return true;
        }
        if (!input.incrementToken()) return false;
        if (known.size() > MOST_KEPT) known.clear();
        SyllableKey key = known.computeIfAbsent(term.toString(), SyllableKey::of);
        if (foldedOnly) {
            term.setEmpty().append(key.folded());
            return true;
        }
        term.setEmpty().append(key.exact());
        state = captureState();
        pending = key.folded();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = null;
        state = null;
    }
}
