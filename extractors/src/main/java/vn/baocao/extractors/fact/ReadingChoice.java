package vn.baocao.extractors.fact;

import org.jspecify.annotations.Nullable;

/** Decides how a number is read. */
interface ReadingChoice {
    /** What the number is said to be; null = it is no fact. */
    @Nullable
    Reading choose(Seen seen);
}
