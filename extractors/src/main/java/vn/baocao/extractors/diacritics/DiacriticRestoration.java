package vn.baocao.extractors.diacritics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Remembered;
import vn.baocao.extractors.text.Syllables;

/**
 * Restores lost diacritics: among the forms that the letters of a word can be without marks, those that most probably stand beside each
 * other (a hidden Markov model over syllables, decoded by Viterbi). How much a text lost is told by words that no Vietnamese word looks
 * like without marks ("duoc", "viec"); a text that lost next to nothing is left alone. Thread-safe.
 */
public final class DiacriticRestoration {
    /** Texts that lost a smaller share of their marks, or fewer words, are typed with slips, not without marks. */
    private static final double LEAST_SHARE = 0.04;

    private static final int LEAST_WORDS = 4;
    /** At least so many words of a Vietnamese text look like Vietnamese syllables, names and abbreviations aside. */
    private static final double VIETNAMESE = 0.7;
    /** No text is believed to have lost all, so that a marked word of it stays as it is. */
    private static final double MOST = 0.98;

    private DiacriticRestoration() {}

    private static final class Lazy {
        static final SyllableModel MODEL = SyllableModel.builtIn();
    }

    /**
     * A text with its marks restored.
     *
     * @param text as long as the one that was given, each character in its place; that one itself where nothing was lost
     * @param share how many of the words that should have marks had lost them, from 0 to 1
     */
    public record Restored(String text, double share) {
        /** Whether marks had to be restored. */
        public boolean changed() {
            return share > 0;
        }
    }

    /** Restores a text in NFC. */
    public static Restored restore(String text) {
        List<Token> tokens = Token.of(text);
        double share = lost(tokens);
        return share == 0 ? new Restored(text, 0) : new Restored(decode(text, tokens, Lazy.MODEL, share), share);
    }

    /** What a word tells of lost marks: nothing, that the text is Vietnamese, that marks are there, that they are not. */
    private enum Sign {
        NONE,
        SYLLABLE,
        MARKED,
        BARE
    }

    private static final Remembered<Sign> SIGNS = new Remembered<>(14, DiacriticRestoration::sign);

    private static Sign sign(String form) {
        String folded = Folding.of(form);
        if (Syllables.needsMarks(folded)) return folded.equals(form) ? Sign.BARE : Sign.MARKED;
        return Syllables.isSyllable(folded) ? Sign.SYLLABLE : Sign.NONE;
    }

    /** The share of words without marks among those that cannot be written without; 0 where they are too few to tell. */
    private static double lost(List<Token> tokens) {
        int words = 0;
        int bare = 0;
        int marked = 0;
        int others = 0;
        for (Token token : tokens) {
            String form = token.form();
            if (!token.word() || form.length() < 2) continue;
            words++;
            switch (SIGNS.of(form, 0, form.length())) {
                case BARE -> bare++;
                case MARKED -> marked++;
                case SYLLABLE -> others++;
                case NONE -> {}
            }
        }
        int telling = bare + marked;
        boolean isVietnamese = telling + others >= VIETNAMESE * words;
        double share = telling == 0 ? 0 : (double) bare / telling;
        return !isVietnamese || bare < LEAST_WORDS || share < LEAST_SHARE ? 0 : Math.min(MOST, share);
    }

    /** A way to read the words up to one of them. */
    private record State(
            String form, double score, @Nullable State before) {}

    private static String decode(String text, List<Token> tokens, SyllableModel model, double share) {
        List<State> states = List.of(new State(Token.START, 0, null));
        for (Token token : tokens) {
            List<State> next = new ArrayList<>();
            for (String form : forms(token, model)) {
                double channel = channel(token.form(), form, share);
                State best = null;
                for (State state : states) {
                    double score = state.score() + model.logProbability(state.form(), form) + channel;
                    if (best == null || score > best.score()) best = new State(form, score, state);
                }
                if (best != null) next.add(best);
            }
            states = next;
        }
        State best = states.getFirst();
        for (State state : states) if (state.score() > best.score()) best = state;
        return written(text, tokens, best);
    }

    private static List<String> forms(Token token, SyllableModel model) {
        if (!token.word()) return List.of(token.form());
        List<String> forms = new ArrayList<>();
        forms.add(token.form());
        for (String reading : model.readings(Folding.of(token.form())))
            if (!reading.equals(token.form()) && Folding.isLeftOf(token.form(), reading)) forms.add(reading);
        return forms;
    }

    /** How probable it is, as a logarithm, that a form was written as it stands there. */
    private static double channel(String seen, String form, double share) {
        if (!seen.equals(form)) return Math.log(share);
        boolean bare = Folding.of(form).equals(form);
        return bare ? 0 : Math.log(1 - share);
    }

    private static String written(String text, List<Token> tokens, State last) {
        StringBuilder written = new StringBuilder(text);
        State state = last;
        for (Token token : tokens.reversed()) {
            for (int i = token.begin(); token.word() && i < token.end(); i++) {
                char read = state.form().charAt(i - token.begin());
                if (Character.toLowerCase(text.charAt(i)) != read)
                    written.setCharAt(i, Character.isUpperCase(text.charAt(i)) ? Character.toUpperCase(read) : read);
            }
            if (state.before() != null) state = state.before();
        }
        return written.toString();
    }
}
