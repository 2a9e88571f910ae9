package vn.baocao.extractors.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.fact.Facts.HEAD;
import static vn.baocao.extractors.fact.Facts.fact;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For when a target is. */
class TargetTimesTest {
    @Test
    void a_target_that_says_its_term_is_of_that_term() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nBÁO CÁO\nTổng kết nhiệm kỳ 2018-2023\nI. KẾT QUẢ\nNghị quyết đại hội nhiệm kỳ 2018 - 2023 đặt chỉ tiêu kết nạp 500 đoàn viên.\n";
        assertThat(fact(text, "500 đoàn viên").to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void what_is_left_for_the_next_year_is_of_its_own() {
        String text = HEAD
                + "Nội dung\tNăm 2020\tNăm 2021\nTổng thu (triệu đồng)\t310\t325\nKết dư chuyển năm sau (triệu đồng)\t41\t46\n";
        assertThat(fact(text, "41").from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(fact(text, "46").from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void targets_of_half_a_term_are_of_the_whole_term() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nBÁO CÁO\nSơ kết giữa nhiệm kỳ 2018-2023\nĐánh giá kết quả từ năm 2018 đến hết năm 2020.\nI. CHỈ TIÊU\nChỉ tiêu\tNghị quyết\tKết quả\nKết nạp đoàn viên mới (người)\t640\t410\n";
        assertThat(fact(text, "640").to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng kết nhiệm kỳ 2018 - 2023 | II. NHIỆM VỤ NHIỆM KỲ TỚI | 2023-01-01 | 2028-12-31",
                "Sơ kết giữa nhiệm kỳ 2018 - 2023 (2018 - 2020) | II. CHỈ TIÊU | 2018-01-01 | 2023-12-31"
            })
    void a_congress_aims_at_the_end_of_a_term(String title, String heading, LocalDate from, LocalDate to) {
        String text = "LĐLĐ TỈNH HÀ NAM\nLĐLĐ HUYỆN HÀ TRUNG\nBÁO CÁO\n" + title
                + "\nI. KẾT QUẢ\nĐã kết nạp 900 đoàn viên.\n" + heading + "\nPhấn đấu kết nạp 1.200 đoàn viên.\n";
        assertThat(fact(text, "1.200 đoàn viên").from()).isEqualTo(from);
        assertThat(fact(text, "1.200 đoàn viên").to()).isEqualTo(to);
    }

    @Test
    void targets_go_on_with_the_coming_time() {
        String text = HEAD
                + "II. PHƯƠNG HƯỚNG\nNăm 2022 công đoàn tiếp tục đổi mới hoạt động ở các đơn vị.\nPhấn đấu 92% đơn vị đạt chuẩn văn hoá.\n";
        assertThat(fact(text, "92%").from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(fact(text, "92%").to()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void a_topics_table_plans_for_the_topics_time() {
        String text =
                "LĐLĐ TỈNH HÀ NAM\nLĐLĐ HUYỆN HÀ TRUNG\nBÁO CÁO\nKết quả Tháng Công nhân năm 2021\nHuyện báo cáo kết quả như sau:\nHoạt động\tKế hoạch\tKết quả\nĐối thoại (cuộc)\t5\t6\n";
        assertThat(fact(text, "5").from()).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(fact(text, "5").to()).isEqualTo(LocalDate.of(2021, 5, 31));
    }

    @Test
    void the_years_of_a_plan_behind_a_school_year_are_the_next_school_year() {
        String text =
                "CĐCS TRƯỜNG THPT ĐÔNG HẢI\nBÁO CÁO\nTổng kết năm học 2020 - 2021\nI. KẾT QUẢ\nCó 43 đoàn viên.\nII. PHƯƠNG HƯỚNG 2021 - 2022\nPhấn đấu có ít nhất 50 sáng kiến.\n";
        assertThat(fact(text, "50 sáng kiến").from()).isEqualTo(LocalDate.of(2021, 9, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100% CĐCS tổ chức xong đại hội trước ngày 30/4/2022. | 100% | 2022-01-01 | 2022-12-31",
                "Bàn giao 3 nhà trước 28/7; kết nạp 90 đoàn viên. | 90 đoàn viên | 2022-01-01 | 2022-12-31",
                "Tổ chức Tháng Công nhân với 2 cuộc đối thoại; kiểm tra 8 CĐCS. | 8 CĐCS | 2022-01-01 | 2022-12-31"
            })
    void what_is_due_by_a_day_is_of_the_time_planned_for(String sentence, String quote, LocalDate from, LocalDate to) {
        Fact fact = fact(HEAD + "Kết nạp 60 đoàn viên.\nII. NHIỆM VỤ NĂM 2022\n" + sentence + "\n", quote);
        assertThat(fact.status()).isEqualTo(Status.TARGET);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(to);
    }

    @Test
    void a_target_with_an_end_begins_where_the_plan_does() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nBÁO CÁO\nTổng kết nhiệm kỳ 2018 - 2023\nI. KẾT QUẢ\nKết nạp 900 đoàn viên; nhiệm kỳ trước chỉ có 640 đoàn viên.\nII. PHƯƠNG HƯỚNG NHIỆM KỲ 2023 - 2028\nPhấn đấu đến năm 2028 có 5.900 đoàn viên.\n";
        assertThat(fact(text, "5.900 đoàn viên").from()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(fact(text, "5.900 đoàn viên").to()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(fact(text, "640 đoàn viên").from()).isNull();
        assertThat(fact(text, "640 đoàn viên").to()).isNull();
    }

    @Test
    void a_column_of_the_budget_beside_what_was_spent_is_of_the_reports_time() {
        String text = HEAD.replace("năm 2021", "năm 2021 và phương hướng năm 2022")
                + "Khoản\tDự toán\tThực hiện\nThu\t402.000.000\t418.000.000\nChi\t395.000.000\t371.000.000\n";
        assertThat(fact(text, "402.000.000").status()).isEqualTo(Status.TARGET);
        assertThat(fact(text, "402.000.000").from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void the_term_that_a_late_congress_opens_begins_in_its_year() {
        String text =
                "18/02/2023 08:14\n\nLĐLĐ huyện Kim Sơn nhiệm kỳ 2017 - 2022\nBÁO CÁO\nTổng kết nhiệm kỳ 2017 - 2022\nI. KẾT QUẢ\nKết nạp 900 đoàn viên.\nII. CHỈ TIÊU NHIỆM KỲ TỚI\nKết nạp ít nhất 950 đoàn viên.\n";
        assertThat(fact(text, "950 đoàn viên").to()).isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nội dung\\tKết quả 6 tháng\\tChỉ tiêu năm\\nKết nạp đoàn viên\\t63\\t90\\n | 90 | 2021-01-01",
                "Chỉ tiêu năm 2021\\tKế hoạch\\tThực hiện\\nKết nạp đoàn viên\\t350\\t197\\n | 350 | 2021-01-01",
                "Từ nay đến cuối năm, công đoàn phấn đấu kết nạp thêm 75 đoàn viên.\\n | 75 đoàn viên | 2021-07-01"
            })
    void a_target_of_half_a_year_is_of_the_year_or_of_what_is_left_of_it(String told, String quote, LocalDate from) {
        Fact fact = fact(HEAD.replace("năm 2021", "6 tháng đầu năm 2021") + told.translateEscapes(), quote);
        assertThat(fact.status()).isEqualTo(Status.TARGET);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void a_column_of_half_a_year_beside_one_of_the_year_is_of_its_own_time() {
        String text = HEAD.replace("năm 2021", "6 tháng đầu năm 2021")
                + "Nội dung\tKế hoạch 6 tháng\tKết quả 6 tháng\tKế hoạch năm\nKết nạp đoàn viên\t50\t63\t90\n";
        assertThat(fact(text, "50").to()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(fact(text, "90").to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void a_plans_items_are_of_the_quarter_that_heads_them() {
        String text =
                "LĐLĐ TỈNH HÀ NAM\nCÔNG ĐOÀN VIÊN CHỨC\nPhủ Lý, ngày 12 tháng 01 năm 2021\nCHƯƠNG TRÌNH\nCông tác năm 2021\nNHIỆM VỤ CỤ THỂ\nQuý I\n- Thăm 80 đoàn viên khó khăn.\nQuý II\n- Mở 02 lớp tập huấn.\n";
        assertThat(fact(text, "80 đoàn viên").status()).isEqualTo(Status.TARGET);
        assertThat(fact(text, "80 đoàn viên").to()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(fact(text, "02 lớp tập huấn").from()).isEqualTo(LocalDate.of(2021, 4, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 tháng cuối năm, công đoàn phấn đấu thu cả năm đạt 100% dự toán. | 100% | 2021-01-01",
                "6 tháng cuối năm, công đoàn tập trung tập huấn, phấn đấu kết nạp 180 đoàn viên cả năm. | 180 đoàn viên | 2021-01-01",
                "6 tháng cuối năm, công đoàn phấn đấu thành lập 3 CĐCS và thu đủ cả năm. | 3 CĐCS | 2021-07-01"
            })
    void what_is_aimed_at_for_the_whole_year_is_of_it(String told, String quote, LocalDate from) {
        String text = HEAD.replace("năm 2021", "6 tháng đầu năm 2021") + told + "\n";
        assertThat(fact(text, quote).from()).isEqualTo(from);
        assertThat(fact(text, quote).to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void this_year_is_the_next_one_in_the_news_of_january() {
        String text =
                "Kim Bảng: giữ vững phong trào\n09/01/2015 20:12\nNgày 9/1, LĐLĐ huyện Kim Bảng họp tổng kết hoạt động công đoàn năm 2014.\nNăm 2014, có 57 CĐCS vững mạnh.\nNăm nay, huyện phấn đấu kết nạp 120 đoàn viên.\n";
        assertThat(fact(text, "120 đoàn viên").from()).isEqualTo(LocalDate.of(2015, 1, 1));
    }

    @Test
    void what_a_result_is_measured_by_is_of_its_year() {
        String text = HEAD
                + "Hội nghị bàn nhiệm vụ năm 2022.\nMột số việc vượt kế hoạch: giới thiệu 96/70 đoàn viên ưu tú cho Đảng.\n";
        assertThat(fact(text, "70 đoàn viên ưu tú").from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void the_rest_of_a_term_begins_behind_its_first_half() {
        String text =
                "CĐCS TRƯỜNG MẦM NON HÀ TRUNG\nBÁO CÁO\nSơ kết giữa nhiệm kỳ 2017 - 2022\nTừ tháng 10/2017 đến tháng 6/2020.\nI. KẾT QUẢ\nKết nạp 12 đoàn viên.\nII. CHỈ TIÊU ĐẾN HẾT NHIỆM KỲ\n- Giới thiệu 06 đoàn viên cho Đảng.\n";
        assertThat(fact(text, "06 đoàn viên").from()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(fact(text, "06 đoàn viên").to()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void the_term_of_a_congress_that_is_prepared_is_not_that_of_other_tasks() {
        String text = HEAD.replace("năm 2021", "quý III năm 2022")
                + "II. NHIỆM VỤ QUÝ IV\nChuẩn bị Đại hội công đoàn nhiệm kỳ 2023-2028; phấn đấu giới thiệu 03 đoàn viên cho Đảng.\n";
        assertThat(fact(text, "03 đoàn viên").to()).isEqualTo(LocalDate.of(2022, 12, 31));
    }
}
