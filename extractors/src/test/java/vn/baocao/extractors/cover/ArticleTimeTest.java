package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.cover.ReportBlocks.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;

/** Which time an article, or a report that does not say so in its title, is of. */
class ArticleTimeTest {
    @Test
    void a_congress_report_is_of_the_term_that_it_looks_back_on_where_its_head_names_the_new_one() {
        ReportBlock block = read("""
                LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM
                LIÊN ĐOÀN LAO ĐỘNG HUYỆN KIM BẢNG
                ĐẠI HỘI CÔNG ĐOÀN HUYỆN KIM BẢNG
                LẦN THỨ X, NHIỆM KỲ 2018 - 2023
                Kim Bảng, ngày 10 tháng 5 năm 2018

                BÁO CÁO CỦA BAN CHẤP HÀNH KHÓA IX TRÌNH ĐẠI HỘI X
                (Tóm tắt)

                Phần thứ nhất: Nhìn lại nhiệm kỳ 2013 - 2018
                Toàn huyện có 9.870 CNVCLĐ. Từ một buổi họp hồi tháng 9/2016, công ty tăng phụ cấp thêm 250.000 đồng.
                """);
        assertThat(block.type()).isEqualTo(ReportType.TERM);
        assertThat(block.from()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "từ đầu năm 2013 đến hết quý III năm 2015 | 2015-09-30",
                "từ năm 2013 đến hết tháng 6 năm 2015 | 2015-06-30",
                "từ năm 2013 đến 6/2015 | 2015-06-30"
            })
    void half_a_term_ends_with_the_month_or_quarter_that_its_opening_names(String span, LocalDate to) {
        ReportBlock block = read(
                "CÔNG ĐOÀN NGÀNH Y TẾ HÀ NAM\nHà Nam, ngày 26 tháng 10 năm 2015\nBÁO CÁO\nSơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội (nhiệm kỳ 2013 – 2018)\nBáo cáo này nhìn lại chặng đường "
                        + span + ".\nI. TÌNH HÌNH\nNgành có 18 CĐCS.");
        assertThat(block.type()).isEqualTo(ReportType.MID_TERM);
        assertThat(block.from()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(block.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"14/11/2019, mười, 2019-10-31", "05/9/2019, 8, 2019-08-31"})
    void the_months_that_an_article_calls_past_are_those_of_its_year(String stamp, String months, LocalDate to) {
        ReportBlock block = read(
                "Kim Bảng: công đoàn gần đoàn viên\n" + stamp
                        + " 08:12\nĐoàn viên phần đông là giáo viên ở xa, vậy mà " + months
                        + " tháng qua không nơi nào ở Kim Bảng bỏ sinh hoạt.\nÔng Trần Văn Ba, Chủ tịch LĐLĐ huyện Kim Bảng, cho biết đã kết nạp 186 người.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(block.to()).isEqualTo(to);
    }

    @Test
    void months_past_long_before_an_article_are_of_no_known_time() {
        ReportBlock block = read(
                "Kim Bảng: công đoàn gần đoàn viên\n14/11/2019 08:12\nĐoàn viên phần đông là giáo viên ở xa, vậy mà ba tháng qua không nơi nào ở Kim Bảng bỏ sinh hoạt.\nÔng Trần Văn Ba, Chủ tịch LĐLĐ huyện Kim Bảng, cho biết đã kết nạp 186 người.\n");
        assertThat(block.from()).isNull();
    }

    @Test
    void a_year_that_is_about_to_end_is_told_of() {
        ReportBlock block = read(
                "Công đoàn ngành Y tế Hà Nam ở tuyến đầu\n(HN) - Năm 2021 sắp khép lại. Với 2.976 đoàn viên ngành y tế, đó là một năm của những chuyến đi.\nBà Trần Thị Hoa, Chủ tịch Công đoàn ngành Y tế Hà Nam, cho hay 22 CĐCS đều có người đi chống dịch.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "Báo cáo công tác nữ công 6 tháng đầu năm 2020, THEMATIC",
        "Báo cáo công tác kiểm tra 6 tháng đầu năm 2020, THEMATIC",
        "Báo cáo hoạt động công đoàn 6 tháng đầu năm 2020, HALF_YEAR"
    })
    void a_report_on_one_topic_is_thematic_whatever_its_time(String title, ReportType type) {
        ReportBlock block = read("LĐLĐ HUYỆN KIM BẢNG\nKim Bảng, ngày 10/6/2020\n" + title
                + "\nI. KẾT QUẢ\nToàn huyện có 94 CĐCS với 4.086 đoàn viên.");
        assertThat(block.type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả hoạt động 11 tháng năm 2019, / phương hướng, nhiệm vụ năm 2020 | ANNUAL | 2019-01-01 | 2019-11-30",
                "Kết quả hoạt động công đoàn / (Số liệu từ 01/12/2019 đến 30/11/2020) | ANNUAL | 2019-12-01 | 2020-11-30",
                "Sơ kết HKI, năm học 2020-2021 / (Từ tháng 9/2020 đến ngày 15/01/2021) | HALF_YEAR | 2020-09-01 | 2021-01-15",
                "5 năm thực hiện Nghị quyết số 20-NQ/TW / (2008 - 2013) | THEMATIC | 2008-01-01 | 2013-12-31",
                "Hoạt động công đoàn năm 2018 / (Thời điểm lấy số liệu: 01/12/2017 - 30/11/2018) | ANNUAL | 2017-12-01 | 2018-11-30",
                "Kết quả nửa năm 2018 | HALF_YEAR | 2018-01-01 | 2018-06-30",
                "Sơ kết nửa nhiệm kỳ (2013 - 2015) | MID_TERM | 2013-01-01 | 2015-12-31",
                "Tổng kết công tác công đoàn năm 2018 / Thời gian diễn ra Tháng Công nhân: từ ngày 25/4 đến 31/5/2018. | ANNUAL | 2018-01-01 | 2018-12-31",
                "Hoạt động quý III năm 2018 / Kết nạp 20 đoàn viên trong quý, lũy kế từ đầu năm đến hết quý III kết nạp 320. | QUARTER | 2018-07-01 | 2018-09-30",
                "Tháng 4 / chương trình công tác tháng 5 năm 2015 | MONTH | 2015-04-01 | 2015-04-30",
                "Sơ kết 03 năm thực hiện Nghị quyết số 02-NQ/TW / (từ ngày 12/6/2021 đến hết tháng 5/2024) | THEMATIC | 2021-06-12 | 2024-05-31",
                "Hoạt động công đoàn năm 2019 / (Trình bày tại hội nghị từ ngày 03/1/2020 đến ngày 04/1/2020) | ANNUAL | 2019-01-01 | 2019-12-31",
                "Quý III / LĐLĐ huyện báo cáo kết quả lũy kế từ tháng 01 đến hết quý III năm 2017 như sau: | QUARTER | 2017-01-01 | 2017-09-30"
            })
    void the_lines_of_a_title_tell_the_time_together(String title, ReportType type, LocalDate from, LocalDate to) {
        ReportBlock block = read("LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN KIM BẢNG\nBÁO CÁO\n"
                + title.replace(" / ", "\n")
                + "\nI. KẾT QUẢ\nToàn huyện có 94 CĐCS với 4.086 đoàn viên.");
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
        assertThat(block.type()).isEqualTo(type);
    }

    @Test
    void a_title_may_go_on_with_what_is_planned() {
        ReportBlock block = read(
                "LĐLĐ HUYỆN KIM BẢNG\nSố: 01/BC-KH\nKim Bảng, ngày 14 tháng 01 năm 2013\nKẾT QUẢ CÔNG TÁC NĂM 2012\nVÀ KẾ HOẠCH HOẠT ĐỘNG CÔNG ĐOÀN NĂM 2013\nPhần I. Nhìn lại năm 2012\nLĐLĐ huyện quản lý 167 CĐCS.");
        assertThat(block.title()).isEqualTo("KẾT QUẢ CÔNG TÁC NĂM 2012 VÀ KẾ HOẠCH HOẠT ĐỘNG CÔNG ĐOÀN NĂM 2013");
        assertThat(block.to()).isEqualTo(LocalDate.of(2012, 12, 31));
    }

    @Test
    void years_from_begin_to_end_are_an_articles_time() {
        ReportBlock block = read(
                "Mười năm cùng thợ\nTừ đầu năm 2008 đến cuối năm 2017 là quãng mười năm mà thợ Hà Trung không quên.\nCông đoàn Công ty Hà Trung bảo lãnh cho 265 gia đình.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2008, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void a_year_long_before_an_article_is_not_its_time() {
        ReportBlock block = read(
                "Chuyện ở bến xe\n30/12/2016 08:00\nNăm 2004, khi ông Ba rủ 18 người chạy xe lập nghiệp đoàn, ít ai tin nó sống nổi quá một năm.\nNghiệp đoàn Xe ôm chợ Hà Trung nay có 96 đoàn viên.");
        assertThat(block.from()).isNull();
        assertThat(block.unit()).isEqualTo("Nghiệp đoàn Xe ôm chợ Hà Trung");
    }

    @Test
    void of_several_terms_the_one_that_is_over_is_looked_back_on() {
        ReportBlock block = read(
                "Công đoàn Khu kinh tế Hà Trung: Năm năm lớn lên\nBáo Hà Nam | 07:04 - 19/07/2023\nTrước thềm đại hội nhiệm kỳ 2023 - 2028, nhìn lại nhiệm kỳ 2018 - 2023, Công đoàn Khu kinh tế Hà Trung có thể tự hào.\nĐến nay đã có 143 CĐCS.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "từ cuối năm 2017 đến tháng 6/2019",
                "từ tháng 6/2015 đến đầu năm 2018",
                "kỷ niệm 90 năm Ngày thành lập Công đoàn Việt Nam (7/1929 - 7/2019)",
                "(28/7/2009 - 28/7/2019)",
                "từ năm 2016 đến năm 2020"
            })
    void words_that_tell_no_span_by_its_two_ends(String words) {
        assertThat(ToldSpan.in(words)).isEmpty();
    }

    @Test
    void years_are_no_months_that_are_past() {
        ReportBlock block = read(
                "Chuyện ở Hà Trung\n08/06/2019 07:00\nNăm tháng qua là năm tháng khó khăn với công nhân ở đây.\nCông đoàn Công ty Hà Trung tặng 320 suất quà.");
        assertThat(block.from()).isNull();
    }
}
