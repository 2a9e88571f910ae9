package vn.baocao.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.lexicon.EditDistance;

final class CharacterErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "0, công đoàn, công đoàn",
        "1, công đoàn, công đoan",
        "2, đoàn viên, doàn vien",
        "3, 5.179 người, 179 người.",
        "9, '', công đoàn",
        "0, '', ''"
    })
    void counts_characters_to_change(int edits, String right, String read) {
        assertThat(CharacterErrors.distance(right, read)).isEqualTo(edits);
        assertThat(CharacterErrors.distance(read, right)).isEqualTo(edits);
    }

    @Test
    void white_space_and_decomposed_letters_are_no_errors() {
        CharacterErrors errors = CharacterErrors.of(
                "Tổng số\nđoàn viên: 12", " To\u0302\u0309ng so\u0302\u0301 \t đoàn\u00A0viên:\n12\n");
        assertThat(errors).isEqualTo(new CharacterErrors(0, 21));
        assertThat(errors.plus(new CharacterErrors(3, 9)).rate()).isEqualTo(0.1);
    }

    @Test
    void the_band_changes_nothing() {
        Random random = new Random(15);
        for (int round = 0; round < 60; round++) {
            String a = letters(random, random.nextInt(400));
            String b = random.nextBoolean() ? letters(random, random.nextInt(400)) : damaged(random, a);
            assertThat(CharacterErrors.distance(a, b)).as("%s / %s", a, b).isEqualTo(EditDistance.between(a, b));
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append((char) ('a' + random.nextInt(4)));
        return text.toString();
    }

    private static String damaged(Random random, String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i < 5 && !damaged.isEmpty(); i++) damaged.deleteCharAt(random.nextInt(damaged.length()));
        return damaged.toString();
    }
}
