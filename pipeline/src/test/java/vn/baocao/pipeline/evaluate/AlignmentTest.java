package vn.baocao.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.baocao.extractors.text.Span;

final class AlignmentTest {
    @Test
    void carries_a_place_over_other_line_ends_and_page_furniture() {
        String canonical = "Kết nạp 12 đoàn viên mới. Thu 5.000.000 đồng.";
        String read = "Trang 1\nKết nạp\n12 đoàn viên mới.\nTrang 2\nThu 5.000.000\nđồng.";
        Alignment alignment = Alignment.of(canonical, read);
        assertThat(carried(alignment, canonical, read, "12 đoàn viên")).isEqualTo("12 đoàn viên");
        assertThat(carried(alignment, canonical, read, "5.000.000 đồng")).isEqualTo("5.000.000\nđồng");
        assertThat(alignment.share()).isEqualTo(1.0);
    }

    @Test
    void carries_a_place_over_letters_that_were_misread() {
        String canonical = "Công đoàn có 31 sáng kiến và 4 đề tài";
        String read = "C0ng doan có 31 sáng kien và 4 đề tài";
        Alignment alignment = Alignment.of(canonical, read);
        assertThat(carried(alignment, canonical, read, "31 sáng kiến")).startsWith("31 sáng");
        assertThat(carried(alignment, canonical, read, "4 đề tài")).isEqualTo("4 đề tài");
    }

    @Test
    void a_place_that_is_missing_lands_in_the_gap() {
        Alignment alignment = Alignment.of("một hai ba", "một ba");
        Span span = alignment.carry(new Span(4, 7));
        assertThat(span.begin()).isEqualTo(3);
    }

    private static String carried(Alignment alignment, String canonical, String read, String quote) {
        int begin = canonical.indexOf(quote);
        return alignment.carry(new Span(begin, begin + quote.length())).of(read);
    }
}
