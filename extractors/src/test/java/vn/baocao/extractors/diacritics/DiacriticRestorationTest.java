package vn.baocao.extractors.diacritics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.diacritics.DiacriticRestoration.Restored;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.text.ReportText;

final class DiacriticRestorationTest {
    private static final String BARE =
            "Cong doan co so Truong Tieu hoc so 2 hien co 45 doan vien, trong do nu 31 nguoi."
                    + " Trong nam hoc da tham hoi 12 luot doan vien om dau, so tien 6.400.000 dong.";

    @Test
    void marks_come_back_and_all_else_keeps_its_place() {
        Restored restored = DiacriticRestoration.restore(BARE);
        assertThat(restored.text())
                .isEqualTo("Công đoàn cơ sở Trường Tiểu học số 2 hiện có 45 đoàn viên, trong đó nữ 31 người."
                        + " Trong năm học đã thăm hỏi 12 lượt đoàn viên ốm đau, số tiền 6.400.000 đồng.");
        assertThat(restored.share()).isGreaterThan(0.9);
    }

    @Test
    void words_that_kept_their_marks_stay_as_they_are() {
        Restored restored =
                DiacriticRestoration.restore("Công đoàn trường đã tham hỏi 12 luot đoàn vien om đau, tang 20 suất quà, "
                        + "moi suất 300.000 đong; ket nạp được 5 đoàn viên mới, gioi thieu 3 nguoi cho Đảng.");
        assertThat(restored.text())
                .isEqualTo("Công đoàn trường đã thăm hỏi 12 lượt đoàn viên ốm đau, tặng 20 suất quà, "
                        + "mỗi suất 300.000 đồng; kết nạp được 5 đoàn viên mới, giới thiệu 3 người cho Đảng.");
        assertThat(restored.share()).isBetween(0.2, 0.8);
    }

    @Test
    void a_text_with_its_marks_or_with_a_slip_is_left_alone() {
        String text =
                "Công đoàn cơ sở hiện có 45 đoàn viên. Năm qua các đồng chí đã tổ chức nhiều hoạt động, được cấp trên"
                        + " biểu dương; việc chăm lo cho người lao động duoc chú trọng, kết quả tốt.";
        assertThat(DiacriticRestoration.restore(text)).isEqualTo(new Restored(text, 0));
        assertThat(DiacriticRestoration.restore("")).isEqualTo(new Restored("", 0));
    }

    @Test
    void another_language_is_left_alone() {
        String text =
                "The trade union of the port has 45 members; it is not at the top of the list, but it got a lot of help"
                        + " from that fund and put it to work. Not a lot, but it did stop at once.";
        assertThat(DiacriticRestoration.restore(text).text()).isEqualTo(text);
    }

    @Test
    void facts_quote_the_document_as_it_is_written_and_the_reader_is_told() {
        Extraction read = new Extractor().extract(new ReportText("bare", BARE, List.of(), List.of(), List.of()));
        assertThat(read.facts()).extracting("indicator").contains("members.total", "members.female", "welfare.people");
        assertThat(read.facts()).allSatisfy(fact -> {
            assertThat(fact.quote()).isEqualTo(fact.span().of(BARE));
            assertThat(fact.rules()).contains("diacritics#restored");
        });
        assertThat(read.issues()).hasAtLeastOneElementOfType(Issue.LostDiacritics.class);
    }
}
