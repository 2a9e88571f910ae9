package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
