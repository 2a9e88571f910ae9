package vn.baocao.extractors.fact;

import java.util.List;
import vn.baocao.extractors.text.Span;

/** Something a reader should look at; nothing is corrected silently. */
public sealed interface Issue {
    /** What is the matter, in words for the user (Vietnamese). */
    String says();

    /** The places it is about, in text order; may be empty. */
    List<Span> spans();

    /** The ids of the facts it is about; may be empty. */
    default List<String> facts() {
        return List.of();
    }

    /** A number in the report's own text that no rule claimed. */
    record Unclaimed(String says, List<Span> spans) implements Issue {}

    /** A name after a campaign cue that the lexicon does not list. */
    record UnlistedName(String says, List<Span> spans) implements Issue {}

    /** One figure told twice with different values. */
    record Disagreement(String says, List<Span> spans, List<String> facts) implements Issue {}

    /** Parts, balances or shares that do not fit their totals, with the arithmetic in words. */
    record DoesNotAddUp(String says, List<Span> spans, List<String> facts) implements Issue {}

    /** A document in another language than Vietnamese. */
    record ForeignLanguage(String says, List<Span> spans) implements Issue {}

    /** A unit that the document names without its place: "LĐLĐ tỉnh". */
    record PlaceNotSaid(String says, List<Span> spans) implements Issue {}

    /** Diacritics that the document lost and that were restored for reading. */
    record LostDiacritics(String says, List<Span> spans) implements Issue {}
}
