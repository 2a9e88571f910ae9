package vn.baocao.extractors.fact;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.text.Span;

/**
 * A figure in its passage with the noun that it counts.
 *
 * @param from index of its first word in the passage
 * @param to past the index of its last word
 * @param nounClass class of the counted noun in nouns.yaml; null where the noun is not listed or there is none
 * @param labelClass class of a noun that labels the number where only a word for people or things at large follows: "Đoàn viên: 121
 *     người"; else null
 * @param noun where the counted noun stands; null where there is none
 * @param nounEnd past the index of the noun's last word, {@code to} where no noun follows
 */
record Counted(
        Figure figure,
        int from,
        int to,
        @Nullable String nounClass,
        @Nullable String labelClass,
        @Nullable Span noun,
        int nounEnd) {

    /** The number with its noun where that follows at once, else the number alone. */
    Span quoted() {
        Span own = figure.span();
        Span follows = noun;
        return follows != null && nounFollows() && figure.side() != Figure.Side.RESULT
                ? new Span(own.begin(), follows.end())
                : own;
    }

    /** Whether the noun follows the number. */
    boolean nounFollows() {
        Span where = noun;
        return where != null && where.begin() >= figure.span().end() && nounEnd > to;
    }
}
