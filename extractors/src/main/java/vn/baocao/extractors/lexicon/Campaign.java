package vn.baocao.extractors.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that the lexicon lists, with the sentences that hold it to its word.
 *
 * @param id stable, lower-case words joined by "-"
 * @param name as shown
 * @param kind emulation, drive, programme, fund, contest or theme
 * @param variants further spellings; {@code {a|b}} stands for either, {@code [a]} may be left out
 * @param cuedVariants spellings too short or too common to be read without a cue
 * @param sharedVariants spellings of another campaign that mean this one where a report names this one and not the other
 * @param by the body that launched it; null = several, or not known
 * @param from the first year; null = not known
 * @param to the last year; null = still running, or not known
 * @param where in which company it is read
 * @param read sentences it must be read in, its span between ⟦ and ⟧
 * @param silent sentences in which it must not be read
 */
public record Campaign(
        String id,
        String name,
        String kind,
        List<String> variants,
        List<String> cuedVariants,
        List<String> sharedVariants,
        @Nullable String by,
        @Nullable Integer from,
        @Nullable Integer to,
        Where where,
        List<String> read,
        List<String> silent) {
    /**
     * ANYWHERE; CUED: behind a cue or in quotes; QUOTED: in quotes, or with a capital inside a sentence; elsewhere only beside such a
     * mention.
     */
    public enum Where {
        ANYWHERE,
        CUED,
        QUOTED
    }

    static final Set<String> KINDS = Set.of("emulation", "drive", "programme", "fund", "contest", "theme");

    public Campaign {
        variants = List.copyOf(variants);
        cuedVariants = List.copyOf(cuedVariants);
        sharedVariants = List.copyOf(sharedVariants);
        read = List.copyOf(read);
        silent = List.copyOf(silent);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) throw new IllegalArgumentException("campaign id \"" + id + "\"");
        if (!KINDS.contains(kind)) throw new IllegalArgumentException("campaign " + id + ": kind \"" + kind + "\"");
        if (name.isBlank()) throw new IllegalArgumentException("campaign " + id + ": no name");
        if (read.size() < 2)
            throw new IllegalArgumentException("campaign " + id + ": fewer than two sentences to read");
        if (silent.isEmpty()) throw new IllegalArgumentException("campaign " + id + ": no sentence to stay silent in");
        for (String sentence : read)
            if (sentence.indexOf('⟦') < 0 || sentence.indexOf('⟧') < sentence.indexOf('⟦'))
                throw new IllegalArgumentException("campaign " + id + ": no ⟦span⟧ in \"" + sentence + "\"");
    }

    /** The same campaign as its cued spellings are read. */
    public Campaign cued() {
        return where == Where.ANYWHERE
                ? new Campaign(
                        id, name, kind, variants, cuedVariants, sharedVariants, by, from, to, Where.CUED, read, silent)
                : this;
    }
}
