package vn.baocao.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PairingTest {
    private static final String YEAR_1 =
            "Năm 2020 công đoàn xã có 40 đoàn viên, thu 12 triệu đồng, thăm hỏi 9 người ốm và tặng quà Tết.";
    private static final String YEAR_2 =
            "Năm 2021 công đoàn xã có 46 đoàn viên, thu 15 triệu đồng, thăm hỏi 3 người ốm và trồng 80 cây.";

    @Test
    void a_document_of_the_same_name_comes_first() {
        assertThat(Pairing.of(Map.of("a", YEAR_1), Map.of("x/a.docx", YEAR_2, "x/b.docx", YEAR_1)))
                .isEqualTo(Map.of("a", "x/a.docx"));
    }

    @Test
    void else_the_document_that_says_the_same() {
        Map<String, String> documents = Map.of(
                "thư.eml!/bc 1.pdf",
                YEAR_2.replace("đoàn viên", "doan vien"),
                "bc.doc",
                YEAR_1,
                "khác.txt",
                "Không liên quan gì cả.");
        assertThat(Pairing.of(Map.of("one", YEAR_1, "two", YEAR_2), documents))
                .isEqualTo(Map.of("one", "bc.doc", "two", "thư.eml!/bc 1.pdf"));
    }

    @Test
    void a_text_without_a_document_stays_alone() {
        assertThat(Pairing.of(
                        Map.of("one", YEAR_1), Map.of("khác.txt", "Tin thời tiết: ngày mai trời nắng, có gió nhẹ.")))
                .isEmpty();
    }
}
