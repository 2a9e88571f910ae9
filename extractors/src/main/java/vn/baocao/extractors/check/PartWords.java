package vn.baocao.extractors.check;

import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.WordLists;

/** The words of {@code checks.yaml} by which a text tells parts of a total: a whole list, some of them, the rest, men and women. */
final class PartWords {
    private static final WordLists WORDS = WordLists.load("checks.yaml");
    static final Phrases WHOLE_LIST = WORDS.tonedPhrases("whole_list");
    static final Phrases SOME_PARTS = WORDS.tonedPhrases("some_parts");
    static final Phrases REST = WORDS.tonedPhrases("rest");
    static final Phrases ACROSS = WORDS.tonedPhrases("across");
    static final Phrases MEN = WORDS.tonedPhrases("men");
    static final Phrases WOMEN = WORDS.tonedPhrases("women");

    private PartWords() {}
}
