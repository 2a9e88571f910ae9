package vn.baocao.pipeline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.lexicon.WordKey;

/** Tells a document in another language by how few of its words are the small words that no Vietnamese text does without. */
final class Language {
    private static final Set<String> SMALL_WORDS = Set.of(
            "va", "cua", "cac", "cho", "la", "co", "duoc", "trong", "voi", "den", "da", "nam", "nguoi", "nhung", "mot",
            "ve", "tai", "theo", "tren", "cong", "doan", "hoat", "dong", "lao", "so", "khong", "thuc", "hien", "viec",
            "vien");
    private static final int FEWEST_WORDS = 40;
    private static final int PERCENT = 6;

    private Language() {}

    /** The issue where the text is not Vietnamese; empty where it is, or is too short to tell. */
    static Optional<Issue> foreign(String text) {
        String[] words = WordKey.of(text).split(" ");
        int counted = 0;
        int small = 0;
        for (String word : words) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) continue;
            counted++;
            if (SMALL_WORDS.contains(word)) small++;
        }
        if (counted < FEWEST_WORDS || small * 100 >= counted * PERCENT) return Optional.empty();
        return Optional.of(new Issue.ForeignLanguage("Văn bản không phải tiếng Việt", List.of()));
    }
}
