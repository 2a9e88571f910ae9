package vn.baocao.extractors.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.fact.Facts.HEAD;
import static vn.baocao.extractors.fact.Facts.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For when a figure is. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tồn quỹ năm 2020 chuyển sang 12.000.000 đồng, thu 80.000.000 đồng. | 80.000.000 đồng | 2021-01-01 | 2021-12-31",
                "Tuyên truyền Bộ luật Lao động năm 2019 cho 320 lượt người. | 320 lượt người | 2021-01-01 | 2021-12-31",
                "Ban Chấp hành nhiệm kỳ 2018-2023 đã trao 45 suất quà. | 45 suất quà | 2021-01-01 | 2021-12-31",
                "Trong 3 năm (2019-2021), công đoàn đã xây 12 nhà. | 12 nhà | 2019-01-01 | 2021-12-31",
                "Theo Kế hoạch số 05/KH-CĐ ngày 25/02/2021, tặng 30 suất quà. | 30 suất quà | 2021-01-01 | 2021-12-31",
                "Dịp Tết Nhâm Dần 2022, tặng 45 suất quà. | 45 suất quà | 2021-01-01 | 2021-12-31",
                "Bàn phương hướng năm 2022 và tặng 40 suất quà. | 40 suất quà | 2021-01-01 | 2021-12-31",
                "Nhân Tháng Công nhân đã giới thiệu 31 đoàn viên ưu tú; cả năm 19 đoàn viên được kết nạp Đảng. | 19 đoàn viên | 2021-01-01 | 2021-12-31",
                "8 tháng năm nay trao 9 nhà cho đoàn viên. | 9 nhà | 2021-01-01 | 2021-08-31",
                "Nửa đầu năm nay tặng 70 suất quà. | 70 suất quà | 2021-01-01 | 2021-06-30",
                "Dịch bệnh kéo dài trong quý II, song công đoàn vẫn tặng 50 suất quà. | 50 suất quà | 2021-01-01 | 2021-12-31",
                "Ngày 12/5/2021 tổ chức gặp mặt nữ đoàn viên. Tham dự có 24 đoàn viên. | 24 đoàn viên | 2021-05-12 | 2021-05-12",
                "Trước 15/3 đã có 40 đơn vị tổ chức hội nghị. | 40 đơn vị | 2021-01-01 | 2021-12-31",
                "Thu nhập tăng từ 5,2 triệu đồng/người/tháng năm 2019 lên 6,4 triệu đồng/người/tháng năm 2020. | 6,4 triệu đồng/người/tháng | 2020-01-01 | 2020-12-31",
                "1. Nhân ngày Quốc tế Phụ nữ 8/3 gặp mặt 90 nữ đoàn viên; tặng 35 suất quà. | 35 suất quà | 2021-03-08 | 2021-03-08",
                "Có 52/54 đơn vị tổ chức hội nghị, còn 02 đơn vị lùi sang tháng 4. | 02 đơn vị | 2021-01-01 | 2021-12-31",
                "Kết nạp 64 đoàn viên (năm trước: 58 đoàn viên). | 58 đoàn viên | 2020-01-01 | 2020-12-31",
                "Kết nạp 64 đoàn viên (năm trước: 58 đoàn viên). | 64 đoàn viên | 2021-01-01 | 2021-12-31",
                "Số vụ giảm từ 9 vụ (năm 2019) xuống còn 2 vụ (năm 2020). | 2 vụ | 2020-01-01 | 2020-12-31",
                "Ngay từ tháng 11/2020, công đoàn đã rà soát ở 214 doanh nghiệp. | 214 doanh nghiệp | 2020-11-01 | 2020-11-30",
                "Sáng 20/1, công đoàn tổ chức phiên chợ cho công nhân. Ở đây có 25 gian hàng. | 25 gian hàng | 2021-01-20 | 2021-01-20",
                "Lương bình quân 8,4 triệu đồng/người/tháng, bằng 104,5% năm 2020. | 8,4 triệu đồng/người/tháng | 2021-01-01 | 2021-12-31",
                "Lương bình quân 8,4 triệu đồng/người/tháng, bằng 104,5% năm 2020. | 104,5% | 2021-01-01 | 2021-12-31",
                "Có 312 chị trình độ sau đại học ( năm 2018 mới có 140). | 312 chị | 2021-01-01 | 2021-12-31",
                "Năm 2022, phấn đấu 100% cơ quan mở hội nghị trong quý I, kết nạp 90 đoàn viên. | 90 đoàn viên | 2022-01-01 | 2022-12-31",
                "- Phát huy kết quả năm 2020. Công đoàn kết nạp 15 đoàn viên. | 15 đoàn viên | 2021-01-01 | 2021-12-31",
                "Ngày 8/3, tổ chức tọa đàm. Qua 25 đại hội đã bầu 75 ủy viên. | 75 ủy viên | 2021-01-01 | 2021-12-31",
                "7. Tài chính năm 2020. Thu 126 triệu đồng. | 126 triệu đồng | 2020-01-01 | 2020-12-31",
                "Ký lại thỏa ước lao động tập thể ngày 26/3 với 7 điều khoản có lợi hơn. | 7 điều khoản | 2021-01-01 | 2021-12-31",
                "Giới thiệu 3 đoàn viên, kết nạp 2/2; kiểm tra 4 cuộc. | 4 cuộc | 2021-01-01 | 2021-12-31",
                "Quỹ Nghĩa tình do công đoàn lập năm 2015 giúp 41 gia đình. | 41 gia đình | 2021-01-01 | 2021-12-31",
                "5/6 năm xếp loại vững mạnh, được 02 bằng khen. | 02 bằng khen | 2021-01-01 | 2021-12-31",
                "Năm 2020 ủng hộ vùng lũ 95 triệu đồng. Riêng CĐCS Sở Tư pháp góp 12 triệu đồng. | 12 triệu đồng | 2020-01-01 | 2020-12-31",
                "Tỷ lệ bỏ việc từ 11% năm 2019 xuống còn 6,5%. | 6,5% | 2021-01-01 | 2021-12-31",
                "Khám sức khỏe cho 210 đoàn viên, quý II và quý IV. | 210 đoàn viên | 2021-01-01 | 2021-12-31",
                "- Tháng Công nhân: tổ chức giải bóng chuyền. Biểu dương 28 công nhân giỏi. | 28 công nhân | 2021-05-01 | 2021-05-31",
                "Từ khi chương trình bắt đầu năm 2008 đã có 61 nhà. | 61 nhà | 2008-01-01 | 2021-12-31",
                "Ngày 7/1/2021 họp tổng kết. Báo cáo tại hội nghị nêu rõ: đã trao 61 suất quà. | 61 suất quà | 2021-01-01 | 2021-12-31",
                "Cơ quan Cục và 8/9 chi cục đạt chuẩn văn hóa, tặng 41 suất quà. | 41 suất quà | 2021-01-01 | 2021-12-31",
                "Trao 30 suất quà năm 2020 và năm 2019 trao 45 suất quà. | 30 suất quà | 2020-01-01 | 2020-12-31",
                "Chậm nhất là ngày 15/3 đã có 40 đơn vị tổ chức hội nghị. | 40 đơn vị | 2021-01-01 | 2021-12-31",
                "Ngày 8/3 năm nay tặng quà 60 nữ đoàn viên. | 60 nữ đoàn viên | 2021-03-08 | 2021-03-08",
                "Thỏa ước ký lại ngày 15/3 có 9 điều khoản lợi hơn luật. | 9 điều khoản lợi | 2021-01-01 | 2021-12-31",
                "- 20/11: tặng áo cho nhà giáo; Tết thiếu nhi tặng quà 52 cháu. | 52 cháu | 2021-01-01 | 2021-12-31",
                "Ngày 11/7/2021, CĐVC tỉnh họp Ban Chấp hành. Có 78 đại biểu về dự. | 78 đại biểu | 2021-07-11 | 2021-07-11",
                "Đến ngày 30/11/2021 quản lý 17 nghiệp đoàn. | 17 nghiệp đoàn | 2021-01-01 | 2021-12-31",
                "Kinh phí cho ngày 8/3, 20/10: 31 triệu đồng. | 31 triệu đồng | 2021-01-01 | 2021-12-31",
                "Ngày 12/5/2021 tổ chức hội thi cán bộ công đoàn. Tham dự hội thi có 24 đội. | 24 đội | 2021-05-12 | 2021-05-12"
            })
    void a_figure_is_of_the_time_that_is_spoken_of(String sentence, String quote, LocalDate from, LocalDate to) {
        Fact fact = fact(HEAD + sentence + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(to);
    }

    @Test
    void a_day_without_a_year_lies_in_the_reports_school_year() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nCÔNG ĐOÀN TRƯỜNG THCS ĐÔNG HẢI\nBÁO CÁO\nTổng kết năm học 2022 - 2023\nI. KẾT QUẢ\nNgày 20/11 gặp mặt 12 nhà giáo nghỉ hưu.\nNgày 8/3 tặng quà 25 nữ đoàn viên.\n";
        assertThat(fact(text, "12 nhà giáo").from()).isEqualTo(LocalDate.of(2022, 11, 20));
        assertThat(fact(text, "25 nữ đoàn viên").from()).isEqualTo(LocalDate.of(2023, 3, 8));
    }

    @Test
    void how_things_stood_in_an_earlier_year_is_of_that_year() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nBÁO CÁO\nNhiệm kỳ 2018 - 2023\nI. KẾT QUẢ\nDanh sách CĐCS (số liệu đến 31/12/2021)\nĐơn vị\tĐoàn viên\nCĐCS Sở Tư pháp\t47\nCĐCS Sở Nội vụ\t52\n";
        assertThat(fact(text, "47").from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(fact(text, "47").to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void how_things_stood_within_the_reports_year_is_of_the_report() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nBÁO CÁO\nTổng kết năm học 2021 - 2022\nI. KẾT QUẢ\nTính đến 31/12/2021, toàn ngành có 52 CĐCS với 1.930 đoàn viên.\n";
        assertThat(fact(text, "1.930 đoàn viên").to()).isEqualTo(LocalDate.of(2022, 8, 31));
    }

    @Test
    void a_feasts_year_tells_which_of_several_years_it_was() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nBÁO CÁO\nChăm lo đoàn viên giai đoạn 2019 - 2021\nI. KẾT QUẢ\nTết Canh Tý 2020, tặng 410 suất quà; Tết Tân Sửu 2021, tặng 395 suất quà.\n";
        assertThat(fact(text, "410 suất quà").to()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(fact(text, "395 suất quà").from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void years_looked_back_on_are_not_the_reports_one_year() {
        Fact fact = fact(HEAD + "Qua 3 năm thi đua, đã có 57 chị được biểu dương cấp ngành.\n", "57 chị");
        assertThat(fact.from()).isNull();
        assertThat(fact.to()).isNull();
    }

    @Test
    void the_line_above_a_table_dates_its_figures() {
        String text = HEAD
                + "Quỹ Mái ấm công đoàn năm 2019 (đồng)\nĐơn vị\tKế hoạch\tThực hiện\nCĐCS Sở Tư pháp\t4.000.000\t4.150.000\nCĐCS Sở Nội vụ\t5.000.000\t5.210.000\n";
        assertThat(fact(text, "4.150.000").from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(fact(text, "4.150.000").unit()).isEqualTo("CĐCS Sở Tư pháp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRIỂN KHAI CHƯƠNG TRÌNH CÔNG TÁC NĂM HỌC 2021 - 2022",
                "PHƯƠNG HƯỚNG, NHIỆM VỤ HOẠT ĐỘNG CÔNG ĐOÀN NĂM HỌC 2021 - 2022",
                "NHIỆT LIỆT CHÀO MỪNG NĂM HỌC 2021 - 2022",
                "TOÀN NGÀNH THI ĐUA GIÀNH THẮNG LỢI TRONG NĂM 2023!"
            })
    void a_heading_that_plans_or_cheers_gives_results_no_time(String heading) {
        String text = "Công đoàn Trường THPT Hà Trung tổng kết năm học 2020 - 2021\n" + heading
                + "\nDịp này khen thưởng những nơi làm tốt, trong đó 16 tập thể nhận bằng khen.\n";
        assertThat(fact(text, "16 tập thể").from()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(fact(text, "16 tập thể").to()).isEqualTo(LocalDate.of(2021, 8, 31));
    }

    @Test
    void two_years_in_a_row_at_a_school_are_a_school_year() {
        String text = """
                Công đoàn trường THPT Hà Trung
                Thành tích qua các năm học:
                + Năm 2016-2017: kết nạp Đảng 2 đoàn viên; 6 cá nhân được tặng giấy khen.
                + Hai năm 2016-2017 thăm hỏi 31 lượt đoàn viên.
                """;
        assertThat(fact(text, "6 cá nhân").from()).isEqualTo(LocalDate.of(2016, 9, 1));
        assertThat(fact(text, "6 cá nhân").to()).isEqualTo(LocalDate.of(2017, 8, 31));
        assertThat(fact(text, "31 lượt đoàn viên").to()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trong hai ngày 14 và 15/4/2021, công đoàn tặng 35 suất quà. | 35 suất quà | 2021-04-14 | 2021-04-15",
                "Công đoàn mở 3 lớp (ngày 9 và 10-6) về kỹ năng. | 3 lớp | 2021-06-09 | 2021-06-10",
                "Quỹ do LĐLĐ tỉnh sáng lập năm 1997, trợ vốn cho 86 đoàn viên. | 86 đoàn viên | 2021-01-01 | 2021-12-31",
                "Cụ Ba, sinh năm 1941, mỗi tháng được hỗ trợ 600.000 đồng. | 600.000 đồng | 2021-01-01 | 2021-12-31",
                "Dịp 75 năm thành lập ngành (20/5/1946 - 20/5/2021), công đoàn bàn giao 04 nhà. | 04 nhà | 2021-01-01 | 2021-12-31",
                "Tại Hội thao đoàn viên các cơ quan năm 2020, công đoàn tặng 16 suất quà. | 16 suất quà | 2021-01-01 | 2021-12-31",
                "Công đoàn trích kinh phí hoạt động năm 2020 hỗ trợ 26 triệu đồng. | 26 triệu đồng | 2021-01-01 | 2021-12-31",
                "Thăm 8 gia đình có người gặp nạn hồi tháng 9/2020. | 8 gia đình | 2021-01-01 | 2021-12-31",
                "Công đoàn nhận đỡ đầu 05 địa chỉ trong thời gian 4 năm. | 05 địa chỉ | |",
                "Trong thời gian 4 năm qua công đoàn giúp 05 hộ nghèo. | 05 hộ nghèo | 2021-01-01 | 2021-12-31",
                "Năm 2019 và 2020, công đoàn giúp 07 hộ nghèo. | 07 hộ nghèo | 2019-01-01 | 2020-12-31",
                "Tặng giấy khen 17 tập thể, 44 cá nhân làm công đoàn giỏi giai đoạn 2016 - 2020. | 17 tập thể | 2016-01-01 | 2020-12-31",
                "Tháng Công nhân năm 2021, sáng 13/5, công đoàn thăm các khu trọ; tặng 38 suất quà. | 38 suất quà | 2021-05-13 | 2021-05-13",
                "Hội nghị khai mạc lúc 8 giờ sáng tại hội trường ngày 16/3/2021; tham dự hội nghị có 90 đại biểu. | 90 đại biểu | 2021-03-16 | 2021-03-16"
            })
    void a_time_is_when_the_figure_was_and_no_time_of_something_else(
            String sentence, String quote, @Nullable LocalDate from, @Nullable LocalDate to) {
        Fact fact = fact(HEAD + sentence + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(to);
    }

    @Test
    void the_year_before_a_school_year_is_one_too() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nCÔNG ĐOÀN TRƯỜNG THCS ĐÔNG HẢI\nBÁO CÁO\nTổng kết năm học 2022 - 2023\nI. KẾT QUẢ\nNăm trước kết nạp 3 đoàn viên.\n";
        assertThat(fact(text, "3 đoàn viên").from()).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(fact(text, "3 đoàn viên").to()).isEqualTo(LocalDate.of(2022, 8, 31));
    }

    @Test
    void bare_years_are_the_school_year_that_the_text_names() {
        String text =
                "LĐLĐ TỈNH HÀ NAM\nLĐLĐ HUYỆN HÀ TRUNG\nBÁO CÁO\nKết quả 6 tháng đầu năm 2023\nI. KẾT QUẢ\nNăm học 2022 - 2023 các trường thi đua sôi nổi.\nXếp loại 2022-2023, có 11 CĐCS vững mạnh.\n";
        assertThat(fact(text, "11 CĐCS").from()).isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(fact(text, "11 CĐCS").to()).isEqualTo(LocalDate.of(2023, 8, 31));
    }

    @Test
    void a_feast_that_stands_between_is_not_the_events_day() {
        String text = HEAD
                + "Ngày 12/5/2021 công đoàn thăm cụ Ba. Nhà của cụ sẽ xong trước ngày Quốc khánh 2/9.\nCùng ngày, đoàn tặng 15 suất quà.\n";
        assertThat(fact(text, "15 suất quà").from()).isEqualTo(LocalDate.of(2021, 5, 12));
    }

    @Test
    void a_begin_holds_in_its_line() {
        String text =
                "Công đoàn Than Hà Trung chăm lo đoàn viên. Từ năm 2014 đến nay, công đoàn thăm 52 thợ mỏ. Công đoàn còn góp 210 triệu đồng sửa nhà.\n";
        assertThat(fact(text, "210 triệu đồng").from()).isEqualTo(LocalDate.of(2014, 1, 1));
        assertThat(fact(text, "210 triệu đồng").to()).isNull();
    }

    @Test
    void who_a_congress_elected_is_of_its_day_however_far_that_stands() {
        String done = "Trong nhiệm kỳ, công đoàn đã thăm hỏi, giúp đỡ đoàn viên ở mọi tổ và đội sản xuất. ".repeat(12);
        String text =
                "Đại hội Công đoàn Than Hà Trung\n19/6/2018\nNgày 18/6, Công đoàn Than Hà Trung tổ chức Đại hội.\n"
                        + done + "\nĐại hội bầu Ban Chấp hành có 15 đồng chí.\n";
        assertThat(fact(text, "15 đồng chí").from()).isEqualTo(LocalDate.of(2018, 6, 18));
    }

    @Test
    void in_a_report_on_several_years_an_events_year_is_when() {
        String text =
                "LĐLĐ TỈNH HÀ NAM\nLĐLĐ HUYỆN HÀ TRUNG\nBÁO CÁO\nTổng kết nhiệm kỳ 2018 - 2023\nI. KẾT QUẢ\nHội thao đoàn viên toàn huyện năm 2019 có 36 đội tham gia.\n";
        assertThat(fact(text, "36 đội").from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(fact(text, "36 đội").to()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void how_things_stood_when_a_term_began_is_of_its_first_year() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nBÁO CÁO\nNhiệm kỳ 2018 - 2023\nI. KẾT QUẢ\nĐầu nhiệm kỳ, huyện có 104 CĐCS với 4.511 đoàn viên; hiện là 112 CĐCS.\nTừ đầu nhiệm kỳ đến nay kết nạp 870 đoàn viên.\n";
        assertThat(fact(text, "4.511 đoàn viên").to()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(fact(text, "112 CĐCS").to()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(fact(text, "870 đoàn viên").to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " – ", "/"})
    void a_row_headed_by_a_school_year_is_of_it(String stroke) {
        String text =
                "CĐCS TRƯỜNG THPT ĐÔNG HẢI\nBÁO CÁO\nNhiệm kỳ 2017 - 2022\nI. KẾT QUẢ\nNăm học\tLao động tiên tiến\tSáng kiến\n2017-2018\t41\t2\n2018-2019\t44\t5\n"
                        .replaceAll("(20\\d\\d)-(20)", "$1" + stroke + "$2");
        assertThat(fact(text, "44").from()).isEqualTo(LocalDate.of(2018, 9, 1));
        assertThat(fact(text, "44").to()).isEqualTo(LocalDate.of(2019, 8, 31));
    }

    @Test
    void a_time_that_begins_behind_the_reports_stays_open() {
        Fact fact = fact(HEAD + "Từ tháng 3/2022, bữa ăn của đoàn viên là 22.000 đồng/suất.\n", "22.000 đồng/suất");
        assertThat(fact.from()).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(fact.to()).isNull();
    }

    @Test
    void a_table_below_the_heading_of_a_section_is_not_of_a_time_above_it() {
        String text =
                "LĐLĐ HUYỆN KIM BẢNG\nKẾ HOẠCH\nPhát triển đoàn viên năm 2023\nI. MỤC TIÊU\nPhấn đấu đến hết năm 2025, toàn huyện có 9.500 đoàn viên.\nII. GIAO CHỈ TIÊU\nĐơn vị\tĐoàn viên mới\nCĐCS Sở Tư pháp\t140\nCĐCS Sở Nội vụ\t115\n";
        assertThat(fact(text, "140").to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void a_month_named_in_passing_does_not_date_what_follows() {
        String text =
                "Mái ấm cho đoàn viên ở Kim Bảng\nỞ LĐLĐ huyện Kim Bảng, mái ấm là việc của mọi người, căn mới nhất bàn giao hồi tháng 5/2021 cho một cô nuôi dạy trẻ.\nPhần mềm của LĐLĐ huyện nay đã có tên của 1.240 đoàn viên được giúp đỡ theo nhiều cách khác nhau.\n";
        assertThat(fact(text, "1.240 đoàn viên").from()).isNull();
    }

    @Test
    void a_plan_tells_of_the_year_before_where_it_looks_back() {
        String text =
                "LĐLĐ HUYỆN KIM SƠN\nKẾ HOẠCH\nHoạt động công đoàn năm 2023\nI. ĐẶC ĐIỂM\nNăm 2022 đời sống giữ được ổn định. Công đoàn được xếp loại xuất sắc, đã có 58 sáng kiến làm lợi.\nII. CHỈ TIÊU\nKết nạp 60 đoàn viên.\n";
        assertThat(fact(text, "58 sáng kiến").from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(fact(text, "60 đoàn viên").from()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void the_reports_own_title_dates_nothing_that_stands_below_it() {
        String text = HEAD.replace("năm 2021", "quý III và 9 tháng đầu năm 2021") + "Kết nạp 88 đoàn viên.\n";
        Fact fact = fact(text, "88 đoàn viên");
        assertThat(fact.from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(fact.to()).isEqualTo(LocalDate.of(2021, 9, 30));
    }

    @Test
    void a_day_behind_the_reports_own_is_of_the_year_told() {
        String text =
                "LĐLĐ TỈNH HÀ NAM\nLĐLĐ HUYỆN KIM BẢNG\nKim Bảng, ngày 15 tháng 01 năm 2022\nBÁO CÁO\nTổng kết hoạt động công đoàn năm 2021\nI. KẾT QUẢ\nNgày 8/3, công đoàn tổ chức hội nghị tọa đàm cho 120 nữ đoàn viên.\n";
        assertThat(fact(text, "120 nữ đoàn viên").from()).isEqualTo(LocalDate.of(2021, 3, 8));
    }

    @Test
    void a_titles_second_half_as_a_heading_is_of_its_own_time() {
        String text = HEAD.replace("năm 2021", "năm 2021; phương hướng, nhiệm vụ năm 2022")
                + "Kết nạp 64 đoàn viên.\nPHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2022\nNội dung\tSố lượng\nKết nạp đoàn viên\t100\n";
        assertThat(fact(text, "100").from()).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2021, tổ chức 5 hội nghị trong tháng 5, thu hút 500 người tham gia. | 500 người | 2021-05-01",
                "Năm 2020 kết nạp 80 đoàn viên và năm 2021, kết nạp 90 đoàn viên. | 90 đoàn viên | 2021-01-01"
            })
    void a_nearer_time_holds_on_for_what_came_of_it(String told, String quote, LocalDate from) {
        assertThat(fact(HEAD + told + "\n", quote).from()).isEqualTo(from);
    }

    @Test
    void a_quarter_that_heads_items_ends_with_them() {
        String text = HEAD + "Quý III\n- Hỗ trợ 500 đoàn viên F0.\n- Tặng 50 suất quà.\nTổng kết nạp 120 đoàn viên.\n";
        assertThat(fact(text, "50 suất quà").from()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(fact(text, "120 đoàn viên").from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void the_one_day_of_a_report_dates_no_other_event() {
        String text = HEAD
                + "1. Tuyên truyền\nNgày 20/11/2021, công đoàn tổ chức gặp mặt nhà giáo.\n2. Chăm lo đời sống\nTổ chức Tết Sum vầy cho công nhân. Dịp này đã tặng 50 suất quà cho đoàn viên.\n";
        assertThat(fact(text, "50 suất quà").from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void months_in_capitals_head_paragraphs_too() {
        String text =
                HEAD + "THÁNG 5/2021\nThăm hỏi 12 đoàn viên.\nTHÁNG 6/2021\nTặng quà cho 30 công nhân lao động.\n";
        assertThat(fact(text, "12 đoàn viên").from()).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(fact(text, "30 công nhân lao động").from()).isEqualTo(LocalDate.of(2021, 6, 1));
    }

    @Test
    void what_grew_in_firms_is_counted() {
        String text = HEAD + "Kết nạp tại các đơn vị từ 1.200 đoàn viên năm 2020 lên 1.500 đoàn viên năm 2021.\n";
        assertThat(fact(text, "1.200 đoàn viên").from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(fact(text, "1.500 đoàn viên").from()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hằng năm tặng quà cho 27 cháu nhân ngày 1/6. | 27 cháu",
                "Công đoàn được thành lập theo Quyết định số 12/QĐ-LĐLĐ ngày 05/9/2008:#- Kết nạp 11 đoàn viên. | 11 đoàn viên",
                "Từ nguồn quỹ này (kể cả 15 triệu đồng kết dư năm 2020 chuyển sang), đã chi cho:#- Sửa 4 nhà mái ấm. | 4 nhà mái ấm"
            })
    void some_times_are_not_of_the_figures_behind_them(String told, String quote) {
        Fact fact = fact(HEAD + told.replace('#', '\n') + "\n", quote);
        assertThat(fact.from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(fact.to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết nạp 527 đoàn viên (từ đầu năm: 3.281 đoàn viên). | 3.281 đoàn viên | 2021-01-01",
                "Kết nạp 527 đoàn viên; lũy kế 9 tháng là 3.015 đoàn viên. | 3.015 đoàn viên | 2021-01-01",
                "Kết nạp 527 đoàn viên; lũy kế 9 tháng thành lập 10 CĐCS. | 10 CĐCS | 2021-01-01",
                "Kết nạp 527 đoàn viên; lũy kế 9 tháng là 3.015 đoàn viên. | 527 đoàn viên | 2021-07-01",
                "Từ khi dịch bùng phát đợt 4 (27/4) đến nay, đã chi 640 triệu đồng. | 640 triệu đồng | 2021-04-27"
            })
    void what_is_added_up_in_a_quarter_goes_back_to_its_begin(String told, String quote, LocalDate from) {
        Fact fact = fact(HEAD.replace("năm 2021", "quý III năm 2021") + told + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(LocalDate.of(2021, 9, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bốn tháng đầu năm, công đoàn tặng 260 suất quà. | 260 suất quà | 2021-01-01 | 2021-04-30",
                "Tháng Công nhân năm nay có 64 cuộc đối thoại. | 64 cuộc đối thoại | 2021-05-01 | 2021-05-31",
                "Ủng hộ đồng bào bị lũ lụt cuối tháng 10/2020: 62 triệu đồng. | 62 triệu đồng | 2021-01-01 | 2021-12-31",
                "Thu 418 triệu đồng, chi 497 triệu đồng (dùng tồn năm trước). | 497 triệu đồng | 2021-01-01 | 2021-12-31"
            })
    void a_time_is_read_in_words_and_of_what_it_is_told(String told, String quote, LocalDate from, LocalDate to) {
        Fact fact = fact(HEAD + told + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết nạp 63 đoàn viên; 8 tháng kết nạp 692 đoàn viên, đạt 69,2% chỉ tiêu. | 692 đoàn viên | 2021-01-01",
                "Kết nạp 63 đoàn viên; 8 tháng kết nạp 692 đoàn viên, đạt 69,2% chỉ tiêu. | 63 đoàn viên | 2021-08-01",
                "Thử việc 2 tháng cho 45 công nhân. | 45 công nhân | 2021-08-01"
            })
    void months_up_to_the_reports_own_go_back_to_new_year(String told, String quote, LocalDate from) {
        assertThat(fact(HEAD.replace("năm 2021", "tháng 8 năm 2021") + told + "\n", quote)
                        .from())
                .isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý IV, phấn đấu kết nạp 40 đoàn viên, đưa tổng số cả năm lên 160 đoàn viên. | 40 đoàn viên | 2021-10-01",
                "Quý IV, phấn đấu kết nạp 40 đoàn viên, đưa tổng số cả năm lên 160 đoàn viên. | 160 đoàn viên | 2021-01-01"
            })
    void only_what_brings_the_year_up_is_of_the_whole_year(String told, String quote, LocalDate from) {
        Fact fact = fact(HEAD.replace("năm 2021", "9 tháng đầu năm 2021") + told + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tháng 10 và 11, đoàn viên góp 21.300.000 đồng. | 21.300.000 đồng | 2021-10-01 | 2021-11-30",
                "Quý I và quý II, đoàn viên góp 21.300.000 đồng. | 21.300.000 đồng | 2021-01-01 | 2021-06-30",
                "Tháng 10 và 45 đoàn viên. | 45 đoàn viên | 2021-10-01 | 2021-10-31",
                "Ủng hộ đồng bào bị lũ lụt cuối năm 2021: 4.100.000 đồng. | 4.100.000 đồng | 2021-01-01 | 2021-12-31"
            })
    void two_months_or_quarters_make_one_time(String told, String quote, LocalDate from, LocalDate to) {
        Fact fact = fact(HEAD + told + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(to);
    }

    @Test
    void what_is_planned_by_quarters_is_of_the_planned_year() {
        String text = HEAD
                + "Kết nạp 31 đoàn viên.\nII. KẾ HOẠCH NĂM 2022\n1. Chỉ tiêu\nKết nạp 20 đoàn viên.\n2. Lịch thực hiện\nQuý I: tặng 52 suất quà. Quý III: thăm 04 gia đình chính sách.\n";
        assertThat(fact(text, "52 suất quà").from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(fact(text, "04 gia đình chính sách").to()).isEqualTo(LocalDate.of(2022, 9, 30));
    }

    @Test
    void a_disaster_at_the_end_of_a_year_moves_nothing() {
        String text = HEAD.replace("năm 2021", "năm học 2020-2021")
                + "Ủng hộ đồng bào bị lũ lụt cuối năm 2020: 4.100.000 đồng.\n";
        assertThat(fact(text, "4.100.000 đồng").to()).isEqualTo(LocalDate.of(2021, 8, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 tháng đầu năm 2021, tặng 56 suất quà. | 56 suất quà | 2021-01-01",
                "Trong 8 tháng qua, tặng 56 suất quà. | 56 suất quà | 2021-01-01",
                "Từ đầu năm 2021 đến hết tháng 8, tặng 56 suất quà. | 56 suất quà | 2021-01-01",
                "Từ đầu năm, tặng 56 suất quà. | 56 suất quà | 2021-01-01",
                "Mở lớp thứ 6, nâng số cán bộ được tập huấn từ đầu năm lên 1.022 lượt người. | 1.022 lượt người | 2021-01-01",
                "Ngay từ đầu năm, công đoàn ban hành kế hoạch; tặng 56 suất quà. | 56 suất quà | 2021-08-01",
                "Năm 2021, tặng 56 suất quà. | 56 suất quà | 2021-08-01",
                "8 tháng đầu năm, có 620 đoàn viên. | 620 đoàn viên | 2021-08-01"
            })
    void what_a_months_report_adds_up_since_new_year_is_not_of_the_month(String told, String quote, LocalDate from) {
        Fact fact = fact(HEAD.replace("năm 2021", "tháng 8 năm 2021") + told + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(LocalDate.of(2021, 8, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42 sáng kiến (cùng kỳ 2020: 35 sáng kiến). | 35 sáng kiến | 2020-01-01 | 2020-06-30",
                "42 sáng kiến, cùng kỳ năm trước có 35 sáng kiến. | 35 sáng kiến | 2020-01-01 | 2020-06-30",
                "Kết nạp 320 đoàn viên (cùng kỳ là 300). | 300 | 2020-01-01 | 2020-06-30",
                "Thu nhập của công nhân cao hơn cùng kỳ 6,5%. | 6,5% | 2021-01-01 | 2021-06-30",
                "Kết nạp 320 đoàn viên, bằng 106% so với cùng kỳ. | 106% | 2021-01-01 | 2021-06-30"
            })
    void what_was_so_at_the_same_time_of_an_earlier_year_is_of_it(
            String told, String quote, LocalDate from, LocalDate to) {
        Fact fact = fact(HEAD.replace("năm 2021", "6 tháng đầu năm 2021") + told + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý III kết nạp 231 đoàn viên; nâng số kết nạp mới 9 tháng lên 6.870 người, đạt 85,9% kế hoạch. | 6.870 người | 2021-01-01 | 2021-09-30",
                "Quý III kết nạp 231 đoàn viên; nâng số kết nạp mới 9 tháng lên 6.870 người, đạt 85,9% kế hoạch. | 85,9% | 2021-01-01 | 2021-09-30",
                "Quý III lập 4 CĐCS; 9 tháng thành lập 27/30 CĐCS theo kế hoạch. | 27 | 2021-01-01 | 2021-09-30",
                "Thu kinh phí đến 15/9 đạt 78,4 tỷ đồng. | 78,4 tỷ đồng | | 2021-09-15"
            })
    void what_a_quarters_report_adds_up_is_not_of_the_quarter(String told, String quote, LocalDate from, LocalDate to) {
        Fact fact = fact(HEAD.replace("năm 2021", "quý III năm 2021") + told + "\n", quote);
        assertThat(fact.from()).isEqualTo(from);
        assertThat(fact.to()).isEqualTo(to);
    }

    @Test
    void the_term_of_a_congress_is_not_the_time_in_which_it_is_held() {
        String text = HEAD.replace("năm 2021", "quý III năm 2021")
                + "II. NHIỆM VỤ QUÝ IV\n- Tổ chức đại hội điểm tại 12 CĐCS, nhiệm kỳ 2023-2028.\n";
        assertThat(fact(text, "12 CĐCS").to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }
}
