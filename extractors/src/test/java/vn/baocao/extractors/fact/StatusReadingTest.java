package vn.baocao.extractors.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.fact.Facts.HEAD;
import static vn.baocao.extractors.fact.Facts.fact;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether a figure is a result or a target. */
class StatusReadingTest {
    @Test
    void a_column_of_targets_also_aims_where_its_cells_have_words() {
        String text =
                HEAD + "TT\tChỉ tiêu đăng ký đầu năm\tKết quả\n1\tSáng kiến: 15\t18\n2\tKết nạp 80 đoàn viên mới\t86\n";
        assertThat(fact(text, "80 đoàn viên mới").status()).isEqualTo(Status.TARGET);
        assertThat(fact(text, "80 đoàn viên mới").to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void a_section_headed_by_a_later_year_plans_whatever_its_words() {
        String text = HEAD + "Kết nạp 64 đoàn viên.\nII. NĂM 2022 LÀM GÌ?\n- Xây 05 mái ấm.\n";
        assertThat(fact(text, "05 mái ấm").status()).isEqualTo(Status.TARGET);
    }

    @Test
    void a_programme_for_a_later_year_plans_whatever_sign_its_number_has() {
        String text = HEAD + "1/. Kiểm tra\nKiểm tra 18 cuộc.\n2/. Chương trình năm 2022\n- Mở 3 lớp tập huấn.\n";
        assertThat(fact(text, "18 cuộc").status()).isEqualTo(Status.ACTUAL);
        assertThat(fact(text, "3 lớp tập huấn").status()).isEqualTo(Status.TARGET);
    }

    @Test
    void what_a_result_is_held_against_is_its_target() {
        assertThat(fact(HEAD + "Thành lập được 02 CĐCS so với kế hoạch 05.\n", "05")
                        .status())
                .isEqualTo(Status.TARGET);
        assertThat(fact(HEAD + "Công đoàn ngành dự định xây tiếp 12 nhà.\n", "12 nhà")
                        .status())
                .isEqualTo(Status.TARGET);
    }

    @Test
    void a_section_of_what_was_done_tells_results_whatever_it_is_called() {
        String text =
                HEAD.replace("I. KẾT QUẢ", "I. CÁC CHƯƠNG TRÌNH CÔNG TÁC ĐÃ THỰC HIỆN") + "- Hiến máu: 16 đoàn viên.\n";
        assertThat(fact(text, "16 đoàn viên").status()).isEqualTo(Status.ACTUAL);
    }

    @Test
    void a_resolution_in_brackets_tells_the_target() {
        Fact fact = fact(HEAD + "CĐCS vững mạnh đạt 88,4% (NQ: 80% trở lên).\n", "80%");
        assertThat(fact.status()).isEqualTo(Status.TARGET);
        String told = "Mở 02 hội nghị quán triệt nghị quyết cho 340 cán bộ công đoàn.\n";
        assertThat(fact(HEAD + told, "340 cán bộ công đoàn").status()).isEqualTo(Status.ACTUAL);
    }

    @Test
    void by_how_much_a_plan_was_passed_is_no_target() {
        String text = HEAD + "Kết nạp 120 đoàn viên, vượt so với kế hoạch 20 đoàn viên.\n";
        assertThat(fact(text, "20 đoàn viên").status()).isEqualTo(Status.ACTUAL);
    }

    @Test
    void the_programme_of_a_meeting_that_looks_back_plans_nothing() {
        String text = HEAD.replace("BÁO CÁO\nKết quả", "CHƯƠNG TRÌNH\nHội nghị tổng kết") + "Kết nạp 120 đoàn viên.\n";
        assertThat(fact(text, "120 đoàn viên").status()).isEqualTo(Status.ACTUAL);
    }

    @Test
    void a_plan_that_goes_on_with_what_was_done_is_a_plan() {
        String text = HEAD
                + "Kết nạp 12 đoàn viên.\nIII. Phương hướng, nhiệm vụ: tiếp tục phát huy những việc đã thực hiện\n- Kết nạp 50 đoàn viên mới.\n";
        assertThat(fact(text, "50 đoàn viên mới").status()).isEqualTo(Status.TARGET);
    }

    @Test
    void a_sentence_that_opens_with_a_later_time_plans() {
        assertThat(fact(HEAD + "Năm 2022, công đoàn tập trung sửa 5 căn nhà.\n", "5 căn nhà")
                        .status())
                .isEqualTo(Status.TARGET);
        String nine = HEAD.replace("năm 2021", "9 tháng đầu năm 2021");
        assertThat(fact(nine + "Quý IV, công đoàn tập trung sửa 5 căn nhà.\n", "5 căn nhà")
                        .status())
                .isEqualTo(Status.TARGET);
        assertThat(fact(HEAD + "Năm 2022, công đoàn đã sửa 5 căn nhà.\n", "5 căn nhà")
                        .status())
                .isEqualTo(Status.ACTUAL);
    }

    @Test
    void a_name_in_quotes_aims_at_nothing() {
        assertThat(fact(HEAD + "Phong trào “Phục vụ tận tâm hướng tới sự hài lòng”: 100% đơn vị ký cam kết.\n", "100%")
                        .status())
                .isEqualTo(Status.ACTUAL);
    }

    @Test
    void what_is_left_behind_a_target_is_told_as_it_is() {
        assertThat(fact(HEAD + "Chỉ tiêu chưa đạt là đối thoại, mới có 60% đơn vị thực hiện.\n", "60%")
                        .status())
                .isEqualTo(Status.ACTUAL);
        assertThat(fact(HEAD + "Đoàn viên đăng ký 184 sáng kiến và hoàn thành 152 sáng kiến.\n", "152 sáng kiến")
                        .status())
                .isEqualTo(Status.ACTUAL);
        assertThat(fact(HEAD + "Đã kết nạp 362 đoàn viên (Nghị quyết đề ra 300 đoàn viên).\n", "300 đoàn viên")
                        .status())
                .isEqualTo(Status.TARGET);
    }

    @Test
    void a_share_of_the_plan_tells_what_the_whole_of_a_pair_is() {
        assertThat(fact(HEAD + "Phát triển 34/60 đoàn viên (56,7% kế hoạch); thành lập 01 CĐCS.\n", "60 đoàn viên")
                        .status())
                .isEqualTo(Status.TARGET);
    }

    @Test
    void a_part_of_a_year_in_the_report_of_several_opens_no_plan() {
        String text = HEAD.replace("năm 2021", "nhiệm kỳ 2017 - 2022") + "Quý III năm 2020, công đoàn sửa 5 căn nhà.\n";
        assertThat(fact(text, "5 căn nhà").status()).isEqualTo(Status.ACTUAL);
        String nine = HEAD.replace("năm 2021", "9 tháng đầu năm 2021");
        assertThat(fact(nine + "Quý IV/2020, công đoàn sửa 5 căn nhà.\n", "5 căn nhà")
                        .status())
                .isEqualTo(Status.ACTUAL);
    }

    @Test
    void a_share_of_something_else_makes_no_number_the_whole_that_was_planned() {
        String text = HEAD + "Phát triển 45/60 đoàn viên (75% kế hoạch). Có 12/30 tổ công đoàn họp (62% kế hoạch).\n";
        assertThat(fact(text, "60 đoàn viên").status()).isEqualTo(Status.TARGET);
        assertThat(fact(text, "30 tổ công đoàn").status()).isEqualTo(Status.ACTUAL);
    }
}
