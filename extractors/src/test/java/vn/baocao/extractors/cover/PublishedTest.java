package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.cover.ReportBlocks.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.ReportBlock;

class PublishedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo Hà Nam › Đời sống | Thứ năm, 21/05/2020",
                "15:31 – 21/05/2020 – Đời sống",
                "BÁO ĐIỆN TỬ • Công đoàn • Thứ Năm, 21/05/2020",
                "(17:05, 21/05/2020)",
                "Trang nhất » Thứ năm - 21/05/2020 08:30",
                "date 2020-05-21",
                "21 Tháng Năm, 2020 by toà soạn",
                "Đăng lúc 08:41, ngày 21-05-2020 - Đã xem: 318 - Cỡ chữ A- A A+ - In trang - Gửi email",
                "Thứ năm, 21/5/2020, 10:24 (GMT+7) | Người đăng: Vũ Thị Nhàn | Lượt xem: 64 | Điểm: 4/5 (2 phiếu bầu)",
                "Tháng Năm 21, 2020",
                "Published on May 21,2020 | Like | Share",
                "Posted by admin, 21 May 2020",
                "Admin  21/05/2020  0 bình luận",
                "Hà Nam điện tử, 15:02 ngày 21/05/2020",
                "Báo Hà Nam, số ra ngày 21/5/2020",
                "Đăng lúc: Thứ năm - 21/05/2020 10:02 - Người đăng bài viết: Vũ Quỳnh Mai, phòng Tuyên giáo của huyện"
            })
    void the_page_tells_its_day_among_other_things_in_a_line(String line) {
        ReportBlock block = read(
                line
                        + "\n\nThăm công nhân bị tai nạn\nVừa qua, LĐLĐ huyện Kim Bảng đã thăm và trao 60 suất quà cho đoàn viên ở các khu trọ.");
        assertThat(block.published()).isEqualTo(LocalDate.of(2020, 5, 21));
        assertThat(block.title()).isEqualTo("Thăm công nhân bị tai nạn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Bảng, ngày 21/05/2020\nTM. BAN CHẤP HÀNH",
                "TM. BAN CHẤP HÀNH\nNgày ký: 21/5/2020",
                "Nguyễn Thị Hoa @ 21:17 21/05/2020\nSố lượt xem: 40",
                "(21/05/2020)"
            })
    void the_day_may_stand_below_the_text(String end) {
        ReportBlock block = read(
                "CÔNG ĐOÀN TRƯỜNG TIỂU HỌC HÀ TRUNG\nBÁO CÁO\nHoạt động công đoàn năm học 2019 - 2020\nI. KẾT QUẢ\nTrường có 35 đoàn viên, tổ chức 4 lần thăm hỏi.\n"
                        + end);
        assertThat(block.published()).isEqualTo(LocalDate.of(2020, 5, 21));
    }

    @Test
    void another_day_above_a_letterhead_is_no_stamp_of_its_page() {
        ReportBlock block = read(
                "Ngày họp: 15/02/2019\nLIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM\nHà Nam, ngày 5 tháng 1 năm 2019\n\nBÁO CÁO\nHoạt động công đoàn năm 2018\nI. KẾT QUẢ\nTỉnh có 940 CĐCS.");
        assertThat(block.published()).isEqualTo(LocalDate.of(2019, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({"29/05/2019, 2019-05-29", "27/03/2024, 2019-05-24", "12/04/2019, 2019-05-24"})
    void a_signed_report_came_out_when_its_page_was_put_up_unless_that_was_another_time(
            String stamp, LocalDate published) {
        ReportBlock block = read(
                "Ngày đăng: " + stamp
                        + " - 151 lượt xem\n\nCÔNG ĐOÀN TRƯỜNG TIỂU HỌC HÀ TRUNG\nHà Trung, ngày 24 tháng 5 năm 2019\nBÁO CÁO\nHoạt động công đoàn năm học 2018 - 2019\nI. KẾT QUẢ\nTrường có 35 đoàn viên, tổ chức 4 lần thăm hỏi.\n");
        assertThat(block.published()).isEqualTo(published);
    }

    @Test
    void a_page_shows_the_day_that_it_is_looked_at_which_is_not_its_own() {
        ReportBlock block = read(
                "Công đoàn huyện Hà Trung một năm nhìn lại\nNăm 2018, LĐLĐ huyện Hà Trung kết nạp 120 đoàn viên, thành lập 3 công đoàn cơ sở và giữ được nếp sinh hoạt ở các tổ.\n\nChủ nhật, ngày 16/12/2018\n");
        assertThat(block.published()).isNull();
    }

    @Test
    void a_stamp_may_open_the_line_of_the_first_sentence() {
        ReportBlock block = read(
                " date 2021-03-09 Ngày 9-3, Công đoàn Than Hà Trung (tỉnh Hà Nam) tổ chức trao quà cho thợ mỏ có hoàn cảnh khó khăn đang làm việc trong công ty.\n\nCông đoàn tặng 18 suất quà cho thợ mỏ, mỗi suất trị giá 500.000 đồng.");
        assertThat(block.published()).isEqualTo(LocalDate.of(2021, 3, 9));
    }

    @Test
    void a_stamp_in_brackets_may_open_the_first_line() {
        ReportBlock block = read(
                "Thưởng Tết cho thợ mỏ\n(21/01/2022 10:45) Sau hơn nửa năm vất vả, Công đoàn Than Hà Trung vẫn dành một khoản lớn cho Tết của thợ mỏ và gia đình.\nCông đoàn tặng 18 suất quà cho thợ mỏ.");
        assertThat(block.published()).isEqualTo(LocalDate.of(2022, 1, 21));
    }

    @ParameterizedTest
    @CsvSource({"04/06/2019 08:05:17 AM, 2019-06-04", "6/4/2019 8:05:17 AM, 2019-06-04"})
    void only_programs_that_write_no_zeros_put_the_month_first(String stamp, LocalDate day) {
        ReportBlock block = read(
                "Đăng lúc: " + stamp
                        + " - Đã xem: 1290\n\nThăm công nhân bị tai nạn\nVừa qua, LĐLĐ huyện Kim Bảng đã trao 60 suất quà cho đoàn viên ở các khu trọ.");
        assertThat(block.published()).isEqualTo(day);
    }

    @Test
    void the_ends_of_a_span_below_the_title_are_no_day_of_publication() {
        ReportBlock block = read(
                "Công đoàn trường THCS Hà Trung\nBáo cáo sơ kết học kì I\nNăm học: 2009-2010\n(Từ 05/9/2009 đến 15/01/2010)\nA. Tình hình chung\n- Tổng số đoàn viên: 36, nữ 25.\n");
        assertThat(block.published()).isNull();
    }

    @Test
    void a_headline_may_run_into_its_stamp() {
        ReportBlock block = read(
                "Góp hơn 3 tỷ đồng vào quỹ giúp thợ mỏ nghèo của các cấp công đoàn tỉnh Hà Nam trong tám tháng qua 08/09/2022 06:40\n\nĐoàn viên LĐLĐ tỉnh Hà Nam đã góp hơn 3 tỷ đồng vào quỹ, đạt 84% kế hoạch.\n");
        assertThat(block.published()).isEqualTo(LocalDate.of(2022, 9, 8));
    }

    @Test
    void a_credit_may_end_in_the_day() {
        ReportBlock block = read(
                "Hội nghị công tác tài chính\nLĐLĐ huyện Kim Bảng mở hội nghị đánh giá công tác tài chính với 112 đại biểu đến từ các công đoàn cơ sở.\nTổng thu đạt 108% dự toán.\n\nTin, ảnh: Kim Hoa - 21-2-2019\n");
        assertThat(block.published()).isEqualTo(LocalDate.of(2019, 2, 21));
    }

    @Test
    void a_dateline_may_end_in_a_stop() {
        ReportBlock block = read(
                "CÔNG ĐOÀN THAN HÀ TRUNG SƠ KẾT\n\nPhủ Lý, 15/01/2021. Công đoàn Than Hà Trung vừa tổ chức hội nghị sơ kết nửa nhiệm kỳ với 130 đại biểu.\n");
        assertThat(block.published()).isEqualTo(LocalDate.of(2021, 1, 15));
    }

    @Test
    void the_day_of_a_picture_is_not_that_of_publication() {
        ReportBlock block = read(
                "Kim Bảng: tặng quà Tết\nLĐLĐ huyện Kim Bảng tặng 45 suất quà cho đoàn viên khó khăn trước Tết năm 2019.\nẢnh: Lễ trao quà ngày 12/01/2019\n");
        assertThat(block.published()).isNull();
    }

    @Test
    void an_hour_that_a_sentence_ends_with_is_no_stamp() {
        ReportBlock block = read(
                "Thông báo đại hội\nĐại hội của LĐLĐ huyện Kim Bảng được tổ chức vào hồi ngày 12/01/2022 08:00\nĐại hội bầu 15 ủy viên.\n");
        assertThat(block.published()).isNull();
    }
}
