package vn.baocao.extractors.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.text.ReportText;

/** Each check on texts in which it must speak and on near ones in which it must stay silent. */
final class ChecksTest {
    private static final Extractor EXTRACTOR = new Extractor();

    private static final String HEAD = """
            CÔNG ĐOÀN CƠ SỞ SỞ NỘI VỤ TỈNH QUẢNG TRỊ

            BÁO CÁO
            Kết quả hoạt động công đoàn năm 2021

            """;

    private static List<String> says(String text) {
        return doubts(text).stream().map(Issue::says).toList();
    }

    private static List<Issue> doubts(String text) {
        return extract(text).issues().stream()
                .filter(issue -> issue instanceof Issue.DoesNotAddUp || issue instanceof Issue.Disagreement)
                .toList();
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(new ReportText("test", text, List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toàn ngành có 2.900 đoàn viên (trong đó nữ 3.200).",
                "Đơn vị hiện có 86 đoàn viên, trong đó có 91 đoàn viên nữ.",
                "Tổ chức 12 lớp tập huấn, trong đó 15 lớp dành cho cán bộ nữ công.",
            })
    void a_part_is_not_more_than_its_whole(String text) {
        assertThat(says(text)).singleElement().asString().startsWith("Phần ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toàn ngành có 3.200 đoàn viên (trong đó nữ 2.900).",
                "Công đoàn có 12 tổ công đoàn với 340 đoàn viên, trong đó 180 nữ.",
                "Tổ chức 3 lớp tập huấn, trong đó có 120 cán bộ nữ tham dự.",
                "Huyện có 2 CĐCS cấp trên, trong đó có 5 CĐCS thành viên.",
                "Tặng 40 suất quà trị giá 20 triệu đồng (trong đó đoàn viên nữ 55 người được thăm hỏi).",
            })
    void a_part_less_than_its_whole_and_a_figure_of_other_things_raise_nothing(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void parts_that_the_text_lists_as_all_there_are_add_up_to_their_total() {
        assertThat(says("Đã tiến hành 446 cuộc kiểm tra (Điều lệ 223 cuộc; tài chính 213 cuộc)."))
                .containsExactly("Các phần cộng lại 223 + 213 = 436, nhưng tổng ghi 446 (lệch −10)");
        assertThat(says("Trong năm mở 38 lớp tập huấn gồm 20 lớp về pháp luật, 15 lớp về nghiệp vụ."))
                .singleElement()
                .asString()
                .contains("20 + 15 = 35")
                .contains("38");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã tiến hành 446 cuộc kiểm tra (Điều lệ 223 cuộc; tài chính 223 cuộc).",
                "Trong năm mở 38 lớp tập huấn, trong đó 20 lớp về pháp luật, 15 lớp về nghiệp vụ.",
                "Đã tổ chức 60 cuộc kiểm tra (cấp huyện 8 cuộc, cụm 4 cuộc).",
                "Đơn vị có 150 đoàn viên (nữ 80, đảng viên 60).",
                "Trong năm mở 35 lớp tập huấn gồm 20 lớp về pháp luật, 15 lớp về nghiệp vụ.",
            })
    void parts_that_fit_or_are_only_some_of_them_raise_nothing(String text) {
        assertThat(says(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng số đoàn viên: 120 người\n- Nam: 50 người\n- Nữ: 80 người",
                "Tổng số đoàn viên: 120, trong đó:\n- Nam: 50\n- Nữ: 80",
                "Tổng số đoàn viên: 120\nTrong đó:\n- Nữ: 80\n- Nam: 50",
                "Tổng số CNVCLĐ: 340 người, gồm:\n+ Công chức: 120 người\n+ Viên chức: 150 người\n+ Lao động hợp đồng: 60 người",
                "Tổng số tổ công đoàn: 12 tổ, chia ra:\n- Khối cơ quan: 5 tổ\n- Khối sự nghiệp: 6 tổ",
                "Tổng chi trong năm 52.000.000 đồng, gồm:\n- Chi lương, phụ cấp: 12.000.000 đồng\n- Chi hoạt động phong trào: 30.000.000 đồng\n- Chi hành chính: 8.000.000 đồng",
            })
    void parts_in_the_list_right_below_their_total_add_up_to_it(String text) {
        assertThat(says(HEAD + text + "\n")).singleElement().asString().startsWith("Các phần cộng lại ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng số đoàn viên: 130 người\n- Nam: 50 người\n- Nữ: 80 người",
                // some parts, or parts across each other
                "Tổng số đoàn viên: 120\n- Nữ: 70\n- Đảng viên: 40",
                "Tổng số tổ công đoàn: 12 tổ, trong đó:\n- Khối cơ quan: 5 tổ\n- Khối sự nghiệp: 6 tổ",
                "Tổng số đoàn viên: 120\n- Nam được khen: 50\n- Nữ được khen: 60",
                // an item that tells nothing, or more than one figure
                "Tổng số tổ công đoàn: 12 tổ, chia ra:\n- Khối cơ quan: 5 tổ\n- Khối sự nghiệp: 6 tổ\n- Khối trường học: đang rà soát",
                "Tổng số tổ công đoàn: 12 tổ, chia ra:\n- Khối cơ quan: 5 tổ\n- Khối sự nghiệp: 6 tổ với 80 đoàn viên",
                // the list is of something else
                "Tổng số đoàn viên: 120\n\nCác hoạt động chính:\n- Tổ chức 4 lớp tập huấn\n- Trao 100 suất quà",
                "Tổng số tổ công đoàn: 12 tổ\n- Khối cơ quan: 5 tổ\n- Khối sự nghiệp: 6 tổ",
            })
    void lists_that_fit_or_do_not_hold_all_parts_raise_nothing(String text) {
        assertThat(says(HEAD + text + "\n")).isEmpty();
    }

    @Test
    void the_row_of_totals_holds_the_sum_of_the_rows_above_it() {
        String table = """
                STT\tĐơn vị\tĐoàn viên\tKết nạp mới
                1\tCĐCS Sở Tư pháp\t120\t4
                2\tCĐCS Sở Y tế\t210\t9
                3\tCĐCS Sở Công Thương\t95\t2
                """;
        assertThat(says(table + "\tCộng\t425\t15\n")).isEmpty();
        assertThat(says(table + "\tCộng\t452\t15\n"))
                .singleElement()
                .asString()
                .contains("Đoàn viên")
                .contains("425")
                .contains("452");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // groups with rows under them
                "STT\tĐơn vị\tĐoàn viên\nI\tKhối cơ quan\t330\n1\tCĐCS Sở Tư pháp\t120\n2\tCĐCS Sở Y tế\t210\n\tCộng\t330\n",
                // shares and means are not added up
                "STT\tĐơn vị\tTỷ lệ nữ (%)\n1\tCĐCS Sở Tư pháp\t42\n2\tCĐCS Sở Y tế\t68\n\tCộng\t55\n",
                // a page that goes on from another one
                "STT\tĐơn vị\tĐoàn viên\n7\tCĐCS Sở Tư pháp\t120\n8\tCĐCS Sở Y tế\t210\n\tCộng\t1.330\n",
                // a row in between that says nothing
                "STT\tĐơn vị\tĐoàn viên\n1\tCĐCS Sở Tư pháp\t120\n2\tCĐCS Sở Y tế\tđang rà soát\n3\tCĐCS Sở Nội vụ\t60\n\tCộng\t330\n",
            })
    void columns_that_are_not_plain_sums_raise_nothing(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void opening_and_income_less_expense_give_the_balance() {
        assertThat(
                        says(
                                HEAD
                                        + "Số dư đầu kỳ 18.450.000 đồng; tổng thu 96.320.000 đồng; tổng chi 88.115.000 đồng; số dư cuối kỳ 26.565.000 đồng.\n"))
                .containsExactly(
                        "Đầu kỳ 18.450.000 + thu 96.320.000 − chi 88.115.000 = 26.655.000, nhưng tồn ghi 26.565.000 (lệch 90.000)");
        assertThat(says(HEAD
                        + "- Tổng thu: 52.000.000 đồng\n- Tổng chi: 31.000.000 đồng\n- Tồn quỹ: 12.000.000 đồng\n"))
                .singleElement()
                .asString()
                .endsWith("số dư đầu kỳ phải là −9.000.000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số dư đầu kỳ 18.450.000 đồng; tổng thu 96.320.000 đồng; tổng chi 88.115.000 đồng; số dư cuối kỳ 26.655.000 đồng.",
                // no opening is stated, and it may have been there
                "- Tổng thu: 52.000.000 đồng\n- Tổng chi: 61.000.000 đồng\n- Tồn quỹ: 12.000.000 đồng",
                // the opening is within the income
                "Số dư đầu kỳ 10.000.000 đồng; tổng thu 60.000.000 đồng; tổng chi 45.000.000 đồng; tồn quỹ cuối kỳ 15.000.000 đồng.",
                // a part went to the union above
                "- Tổng thu: 52.000.000 đồng\n- Nộp cấp trên: 15.000.000 đồng\n- Tổng chi: 31.000.000 đồng\n- Tồn quỹ: 6.000.000 đồng",
                // rounded to millions
                "Số dư đầu kỳ 1,35 tỷ đồng; thu trong năm 5,48 tỷ đồng; chi trong năm 5,1 tỷ đồng; số dư cuối kỳ 1,7 tỷ đồng.",
            })
    void settlements_that_fit_or_cannot_be_judged_raise_nothing(String text) {
        assertThat(says(HEAD + text + "\n")).isEmpty();
    }

    @Test
    void a_share_is_that_of_its_two_numbers() {
        assertThat(says("Trong năm có 237/150 sáng kiến được công nhận (168%)."))
                .containsExactly("237/150 = 158 %, nhưng ghi 168 %");
        assertThat(says("Có 6/8 CĐCS đạt vững mạnh, chiếm 85%.")).containsExactly("6/8 = 75 %, nhưng ghi 85 %");
        assertThat(says("Đơn vị có 200 đoàn viên, trong đó nữ 90 người (chiếm 54%)."))
                .containsExactly("90/200 = 45 %, nhưng ghi 54 %");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong năm có 237/150 sáng kiến được công nhận (158%).",
                "Có 6/8 CĐCS tổ chức đối thoại, đạt 75%.",
                "Có 2/3 CĐCS tổ chức đối thoại, đạt 66%.",
                "Có 2/3 CĐCS tổ chức đối thoại, đạt 66,67%.",
                "Có 45/50 đoàn viên tham gia tập huấn, đạt 100% kế hoạch.",
                "Kết nạp 180/150 đoàn viên mới, vượt 20% chỉ tiêu.",
                "Đơn vị có 200 đoàn viên, trong đó nữ 90 người (chiếm 45%).",
                "Có 6/8 CĐCS tổ chức đối thoại, gần 80% có biên bản.",
                "Có 6/8 CĐCS đạt 100% đoàn viên tham gia bảo hiểm xã hội.",
                "Đơn vị có 200 đoàn viên, trong đó nữ 90 người, đạt 60% nữ cán bộ quản lý.",
            })
    void shares_that_fit_or_are_of_something_else_raise_nothing(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void a_share_of_people_is_not_over_a_hundred() {
        assertThat(says("Nữ đoàn viên có 96 người, chiếm 128%."))
                .containsExactly("128 % của một tổng số: tỉ lệ này không thể quá 100 %");
        assertThat(says("Có 105% đoàn viên được khám sức khoẻ.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết nạp đoàn viên mới đạt 128% chỉ tiêu.",
                "Thu tài chính bằng 112% so với năm 2020.",
                "Năng suất lao động đạt 115%.",
                "Có 100% đoàn viên được học tập nghị quyết.",
            })
    void shares_of_targets_and_growth_may_be_over_a_hundred(String text) {
        assertThat(says(text)).isEmpty();
    }

    @Test
    void one_figure_told_twice_differently_is_an_issue_with_both() {
        String text = HEAD
                + "I. ĐẶC ĐIỂM TÌNH HÌNH\nCông đoàn cơ sở hiện có 5.179 đoàn viên.\n\nII. KẾT QUẢ\n"
                + "1. Xây dựng tổ chức\nTổng số đoàn viên 5.197 người.\n";
        Extraction extraction = extract(text);
        assertThat(extraction.issues())
                .filteredOn(Issue.Disagreement.class::isInstance)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.says()).contains("5.179").contains("5.197");
                    assertThat(issue.facts())
                            .containsExactlyElementsOf(extraction.facts().stream()
                                    .filter(fact -> fact.indicator().equals("members.total"))
                                    .map(Fact::id)
                                    .toList());
                });
    }

    @Test
    void a_total_of_the_text_is_held_against_the_table_of_totals() {
        String table =
                "Công đoàn cơ sở hiện có 5.179 đoàn viên.\n\nNội dung\tSố lượng\nTổng số đoàn viên\t%s\nTổ công đoàn\t42\n";
        assertThat(says(HEAD + table.formatted("5.179"))).isEmpty();
        assertThat(says(HEAD + table.formatted("5.197")))
                .singleElement()
                .asString()
                .contains("5.179")
                .contains("5.197");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công đoàn cơ sở hiện có 5.179 đoàn viên.\n\nKhối\tTổng số đoàn viên\nKhối cơ quan\t4.900\nKhối sự nghiệp\t279\n",
                "Công đoàn cơ sở hiện có 5.179 đoàn viên.\n\nNội dung\tNăm 2020\tNăm 2021\nTổng số đoàn viên\t5.012\t5.179\n",
                "Công đoàn cơ sở hiện có 5.179 đoàn viên.\n\nTổng số đoàn viên 5.179 người.",
                "Công đoàn cơ sở hiện có 5.179 đoàn viên.\n\nĐầu năm tổng số đoàn viên 5.102 người.",
                "Công đoàn cơ sở hiện có 5.179 đoàn viên.\n\nCó 4.980 đoàn viên tham gia học nghị quyết.",
                "Công đoàn cơ sở hiện có 5.179 đoàn viên.\n\nCĐCS Sở Y tế có tổng số 4.800 đoàn viên.",
                "Công đoàn cơ sở hiện có 5.179 đoàn viên.\n\nTổng số đoàn viên khoảng 5.200 người.",
            })
    void figures_of_another_time_part_or_unit_are_not_the_same_figure(String text) {
        assertThat(says(HEAD + text + "\n")).isEmpty();
    }

    @Test
    void every_issue_names_facts_and_places_of_its_report() {
        Extraction extraction = extract(
                HEAD
                        + "Số dư đầu kỳ 18.450.000 đồng; tổng thu 96.320.000 đồng; tổng chi 88.115.000 đồng; số dư cuối kỳ 26.565.000 đồng.\n");
        List<String> ids = extraction.facts().stream().map(Fact::id).toList();
        assertThat(extraction.issues())
                .filteredOn(Issue.DoesNotAddUp.class::isInstance)
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.facts()).hasSize(4).allMatch(ids::contains);
                    assertThat(issue.spans()).hasSize(4).isSorted();
                });
    }
}
