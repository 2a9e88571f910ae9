package vn.baocao.index.collect;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.TonedKey;
import vn.baocao.extractors.lexicon.WordKey;

/**
 * A topic of the outline under which reports are collected.
 *
 * @param also what else users call it
 * @param headings of the sections on it
 * @param words of sentences on it
 * @param indicators codes whose figures belong to it
 * @param campaigns kinds of campaigns that belong to it
 * @param plan whether it is about what is still to be done, else about what was done
 */
public record Topic(
        String code,
        String vi,
        String en,
        List<String> also,
        Phrases headings,
        Phrases words,
        Set<String> indicators,
        Set<String> campaigns,
        boolean plan) {
    public Topic {
        also = List.copyOf(also);
        indicators = Set.copyOf(indicators);
        campaigns = Set.copyOf(campaigns);
    }

    /** Its name in the language "vi" or "en". */
    public String name(String language) {
        return language.equals("en") ? en : vi;
    }

    /** Whether the user means it: by code, name or what else it is called, with or without tone marks. */
    public boolean means(String said) {
        String key = WordKey.of(said);
        return Stream.concat(Stream.of(code, vi, en), also.stream())
                .anyMatch(name -> WordKey.of(name).equals(key));
    }

    /** Whether a heading opens a section on it. */
    boolean opens(String heading) {
        return headings.find(WordKey.of(heading)) >= 0;
    }

    /** Whether a sentence speaks of it. */
    boolean spoken(String sentence) {
        return words.find(TonedKey.of(sentence)) >= 0;
    }
}
