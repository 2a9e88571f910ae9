package vn.baocao.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.text.PlainText;

class PlaceNotSaidTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static List<Issue> issues(String text) {
        return EXTRACTOR.extract(PlainText.of("test", text)).issues().stream()
                .filter(issue -> issue instanceof Issue.PlaceNotSaid)
                .toList();
    }

    @Test
    void a_unit_without_its_place_is_to_be_looked_at() {
        String text = """
                Thêm đoàn viên mới

                Theo Liên đoàn Lao động tỉnh, trong năm 2020, toàn tỉnh kết nạp 7.074 đoàn viên, thành lập 57 công đoàn cơ sở.
                Liên đoàn Lao động tỉnh giao chỉ tiêu cho từng đơn vị.""";
        assertThat(issues(text)).singleElement().satisfies(issue -> {
            assertThat(issue.says()).contains("“Liên đoàn Lao động tỉnh”");
            assertThat(issue.spans().getFirst().of(text)).isEqualTo("Liên đoàn Lao động tỉnh");
        });
        assertThat(issues(text.replace("Liên đoàn Lao động tỉnh", "Liên đoàn Lao động tỉnh Hà Nam")))
                .isEmpty();
    }
}
