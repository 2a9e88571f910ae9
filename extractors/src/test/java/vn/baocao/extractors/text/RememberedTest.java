package vn.baocao.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is remembered of a word is what would be worked out of it, however many words share a place. */
final class RememberedTest {
    @Test
    void every_word_has_its_own_value() {
        Remembered<String> upper = new Remembered<>(2, word -> "<" + word + ">");
        String text = "a\0aabcdefgabcdefghđoànviênđoàn";
        for (int round = 0; round < 2; round++)
            for (int begin = 0; begin <= text.length(); begin++)
                for (int end = begin; end <= text.length(); end++)
                    assertThat(upper.of(text, begin, end)).isEqualTo("<" + text.substring(begin, end) + ">");
    }
}
