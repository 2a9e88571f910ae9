package vn.baocao.extractors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "doan vien, doan vien, 0",
        "xay dung, xay dug, 1",
        "phu yen, phu yenn, 1",
        "hoa, hao, 2"
    })
    void counts_letters_changed_put_in_and_left_out(String one, String other, int letters) {
        assertThat(EditDistance.between(one, other)).isEqualTo(letters);
        assertThat(EditDistance.between(other, one)).isEqualTo(letters);
    }
}
