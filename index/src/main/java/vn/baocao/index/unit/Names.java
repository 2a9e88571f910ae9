package vn.baocao.index.unit;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordKey;

/** Compares and sorts names the Vietnamese way. */
public final class Names {
    private Names() {}

    /** Vietnamese alphabetical order, numbers by value: "Tổ 2" before "Tổ 10". */
    public static Comparator<String> order() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale("vi"));
        collator.setNumericCollation(true);
        Comparator<String> byAlphabet = collator::compare;
        return byAlphabet.thenComparing(Comparator.naturalOrder());
    }

    /** Whether all the words that were asked for stand in the name, accents apart. */
    public static boolean has(@Nullable String name, String asked) {
        if (name == null) return false;
        List<String> words = Arrays.asList(WordKey.of(name).split(" "));
        return words.containsAll(Arrays.asList(WordKey.of(asked).split(" ")));
    }

    /** Whether it is written in capitals. */
    public static boolean shouted(String name) {
        return name.chars().filter(Character::isLowerCase).count() * 4
                < name.chars().filter(Character::isUpperCase).count();
    }

    /** What most say; of equals the longest, then the first by alphabet. */
    public static <T extends Comparable<? super T>> @Nullable T most(Map<T, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparingInt(one -> String.valueOf(one.getKey()).length())
                        .thenComparing(Map.Entry.<T, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
