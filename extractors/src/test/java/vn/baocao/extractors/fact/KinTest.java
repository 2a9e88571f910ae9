package vn.baocao.extractors.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.text.ReportText;

/** Figures that are of what the one before them is of. */
final class KinTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static List<String> indicators(String text) {
        return EXTRACTOR.extract(new ReportText("kin", text, List.of(), List.of(), List.of())).facts().stream()
                .map(fact -> fact.value().amount().toPlainString() + " " + fact.indicator())
                .toList();
    }

    @Test
    void names_and_numbers_in_a_list_are_all_of_what_its_first_is_of() {
        assertThat(
                        indicators(
                                "Số sáng kiến của các phân xưởng: Cơ khí Núi Hồng: 84/40 sáng kiến = 210%; Kho Nam Sơn: 66/30 = 220%; Mỏ Đèo Bụt: 51/34 = 150%."))
                .containsExactly(
                        "84 initiatives.count",
                        "40 initiatives.count",
                        "210 target.achieved",
                        "66 initiatives.count",
                        "30 initiatives.count",
                        "220 target.achieved",
                        "51 initiatives.count",
                        "34 initiatives.count",
                        "150 target.achieved");
    }

    @Test
    void what_stands_behind_a_stroke_is_of_what_stands_before_it() {
        assertThat(indicators("Kết nạp mới 415/350 đoàn viên; thành lập mới công đoàn cơ sở được 16/25."))
                .containsExactly(
                        "415 members.new", "350 members.new", "16 org.base_unions.new", "25 org.base_unions.new");
    }

    @Test
    void a_label_that_tells_what_it_counts_is_believed() {
        assertThat(indicators("Số liệu đến cuối năm: Đoàn viên: 120; Đảng viên: 33."))
                .containsExactly("120 members.total", "33 party.members");
    }

    @Test
    void a_label_in_capitals_that_is_a_word_for_what_it_counts_is_no_name() {
        assertThat(indicators("Thu: 146.300.000đ; Chi: 128.750.000đ; Tồn: 17.550.000đ."))
                .containsExactly("146300000 money.income", "128750000 money.expense", "17550000 money.balance");
    }

    @Test
    void a_rise_in_percent_is_of_what_rose() {
        assertThat(indicators("Tài chính: thu 812.500.000 đồng, tăng 7,4% so với năm trước."))
                .containsExactly("812500000 money.income", "7.4 money.income");
    }

    @Test
    void nobody_reaches_more_than_all_but_of_a_target() {
        assertThat(indicators("Các đơn vị mở hội nghị người lao động đạt 124%."))
                .containsExactly("124 target.achieved");
        assertThat(indicators("Nữ đoàn viên có 96 người, chiếm 128%.")).doesNotContain("128 target.achieved");
        assertThat(indicators("Mức thưởng bình quân bằng 110% mức lương cơ bản."))
                .doesNotContain("110 target.achieved");
    }

    @Test
    void an_amount_that_says_what_it_is_for_is_believed() {
        assertThat(
                        indicators(
                                "Trong năm bàn giao 02 nhà, tổng kinh phí 90 triệu đồng:\n- CĐCS Trạm Kiểm lâm: 50.000.000 đồng\n- CĐCS Xưởng May: 40.000.000 đồng chi quà Tết\n"))
                .contains("40000000 money.tet");
    }

    @Test
    void a_share_of_a_target_is_known_in_either_order() {
        assertThat(indicators("Nghị quyết đặt chỉ tiêu 40 nhà nhưng chỉ thực hiện được 34 nhà, bằng 85%."))
                .contains("85 target.achieved");
    }

    @Test
    void amounts_behind_names_below_a_total_are_of_what_the_total_is_of() {
        assertThat(
                        indicators(
                                "Trong năm bàn giao 02 nhà, tổng kinh phí 90 triệu đồng:\n- Đoàn viên CĐCS Trạm Kiểm lâm: 50.000.000 đồng\n- Đoàn viên CĐCS Xưởng May: 40.000.000 đồng\n"))
                .containsExactly(
                        "2 welfare.houses",
                        "90000000 money.housing",
                        "50000000 money.housing",
                        "40000000 money.housing");
    }

    @Test
    void a_share_is_of_what_the_figure_before_it_is() {
        assertThat(indicators("Công đoàn có 127 đoàn viên, trong đó nữ 52 người, chiếm 40,9%."))
                .contains("52 members.female", "40.9 members.female");
    }

    @Test
    void an_earlier_years_figure_in_brackets_is_of_the_same() {
        assertThat(indicators("Được kết nạp Đảng 64 đoàn viên (năm trước: 58 đoàn viên)."))
                .contains("64 party.admitted", "58 party.admitted");
    }

    @Test
    void a_year_that_tells_of_something_else_names_it_itself() {
        assertThat(indicators("Công đoàn có 64 đoàn viên, năm 2020 có 12 sáng kiến cấp trường."))
                .contains("12 initiatives.count");
    }

    @Test
    void a_plan_among_the_remarks_of_a_row_is_of_what_the_row_counts() {
        assertThat(indicators("Nội dung\tSố cuộc\tGhi chú\nKiểm tra tài chính\t21\tKế hoạch: 20\n"))
                .contains("20 inspection.count");
    }
}
