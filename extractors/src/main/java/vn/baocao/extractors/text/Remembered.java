package vn.baocao.extractors.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of short words met before. A word that falls on the place of another takes it, so it never grows; threads may share
 * it, for at worst one works out anew what another just did.
 */
public final class Remembered<T> {
    /** Characters of a word that fit into one number. */
    private static final int HALF = Long.BYTES / Character.BYTES;

    private final Function<String, T> of;
    private final @Nullable Entry<T>[] places;

    /** The longest that two numbers hold together with its length. */
    private static final int LONGEST = 2 * HALF - 1;

    /** A word, its characters and length packed into two numbers, and its value. */
    private record Entry<T>(long first, long second, T value) {}

    /**
     * @param bits how many places there are, as a power of two
     * @param of gives the same value for the same word
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Remembered(int bits, Function<String, T> of) {
        this.of = of;
        this.places = new Entry[1 << bits];
    }

    /** The value of the word from {@code begin} to {@code end}. */
    public T of(String text, int begin, int end) {
        if (end - begin > LONGEST) return of.apply(text.substring(begin, end));
        int middle = Math.min(begin + HALF, end);
        long first = packed(text, begin, middle);
        long second = packed(text, middle, end) << Character.SIZE | (end - begin);
        long mixed = (first * 31 + second) * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 40) & (places.length - 1);
        Entry<T> there = places[place];
        if (there != null && there.first == first && there.second == second) return there.value;
        T value = of.apply(text.substring(begin, end));
        places[place] = new Entry<>(first, second, value);
        return value;
    }

    private static long packed(String text, int begin, int end) {
        long packed = 0;
        for (int i = begin; i < end; i++) packed = packed << Character.SIZE | text.charAt(i);
        return packed;
    }
}
