package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.text.Span;

class NumberFinderTest {
    private final NumberFinder finder = new NumberFinder();

    private Numbers read(String text) {
        return finder.read(text, new Span(0, text.length()));
    }

    @Test
    void aResultAndItsTargetAreAPairAndTheShareIsARate() {
        Numbers numbers = read("Toàn ngành có 412/380 đề tài (108%) được nghiệm thu.");
        assertThat(numbers.figures())
                .extracting(figure -> figure.quantity().amount().toPlainString() + " " + figure.side())
                .containsExactly("412 RESULT", "380 WHOLE", "108 ALONE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBKT kiểm tra 96 cuộc; trong đó Điều lệ 41, tài chính 55. | 96 41 55",
                "Kiểm tra 14 đơn vị /kế hoạch 16, đạt 87%. | 14 16 87",
                "Xếp loại tiết dạy: giỏi 40, khá 12, TB 03. | 40 12 3",
                "Kết nạp 32 đoàn viên; thành lập 02/04 CĐCS theo kế hoạch. | 32 2 4",
                "Gặp mặt kỷ niệm ngày thành lập 3/2, tặng 15 suất quà. | 15",
                "Công đoàn bộ phận vững mạnh 07/08 | 7 8"
            })
    void whatElsewhereBelongsToAPaperOrADayIsCounted(String text, String values) {
        assertThat(read(text).figures().stream()
                        .map(figure -> figure.quantity().amount().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }
}
