package vn.baocao.extractors.fact;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.mention.Measure;

/** What a number is said to be: so many, so much money or so many percent; as a result, a rise or fall, or a target. */
record Reading(Measure measure, Status status) {
    /** The name of no reading: the number is no fact. */
    private static final String NONE = "none";

    /** The name of a reading; null = the number is no fact. */
    static String name(@Nullable Reading reading) {
        return reading == null ? NONE : reading.measure + " " + reading.status;
    }

    /** The reading of that name; null for that of none. */
    static @Nullable Reading of(String name) {
        if (name.equals(NONE)) return null;
        int space = name.indexOf(' ');
        return new Reading(Measure.valueOf(name.substring(0, space)), Status.valueOf(name.substring(space + 1)));
    }
}
