package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;

/** The words of numbers.yaml for whom or what an amount is given, each. */
public final class Recipients {
    private static final class InUse {
        static final Recipients WORDS = new Recipients(NumberLexicon.numbers());
    }

    private final Map<String, Per> perOf = new HashMap<>();
    /** Those words, and others that may stand there and name no one. */
    final PhraseSet phrases;

    Recipients(NumberLexicon lexicon) {
        List<String> all = new ArrayList<>(lexicon.list("other_recipients"));
        for (String name : lexicon.names("recipients")) {
            Per per = Per.valueOf(name.toUpperCase(Locale.ROOT));
            for (String phrase : lexicon.list("recipients/" + name)) {
                perOf.put(phrase, per);
                all.add(phrase);
            }
        }
        phrases = new PhraseSet(all);
    }

    /** For whom a phrase says that each is; null where it says no one. */
    @Nullable
    Per per(String phrase) {
        return perOf.get(phrase);
    }

    /** For whom the words behind a stroke say that an amount is, "người" or "người/tháng"; null where they say no one. */
    public static @Nullable Per behindStroke(String words) {
        WordCursor c = new WordCursor(words, 0, words.length());
        int end = InUse.WORDS.phrases.after(c, 0);
        return end < 0 ? null : InUse.WORDS.per(c.lower(c.skip(0), end));
    }
}
