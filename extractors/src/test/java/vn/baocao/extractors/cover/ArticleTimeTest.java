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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bước vào năm 2015, Công đoàn Hải quan Hà Trung lấy sự hài lòng của doanh nghiệp làm thước đo. | 2015",
                "Với 268 đoàn viên, Công đoàn Than Hà Trung đã có một năm 2015 khó quên trên khai trường. | 2015"
            })
    void a_feature_of_january_tells_of_the_year_that_it_says_was_begun_or_lived(String told, int year) {
        ReportBlock block = read("Công đoàn với người lao động\n18/01/2016 08:12\n" + told
                + "\nCuối năm, 132 đoàn viên được xếp loại lao động tiên tiến.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(year, 12, 31));
    }

    @Test
    void figures_told_up_to_a_month_are_of_its_months() {
        ReportBlock block = read(
                "Kim Bảng: thêm nhiều đoàn viên\n08/10/2014 07:15\nTheo số liệu của LĐLĐ huyện Kim Bảng, tính từ đầu năm 2014 đến hết tháng 9, các cấp công đoàn đã kết nạp 480 đoàn viên.\nNgay trong quý I, huyện đã rà soát 46 doanh nghiệp.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2014, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2014, 9, 30));
    }

    @Test
    void a_meeting_is_of_the_year_that_it_looks_back_on_not_of_that_in_its_title() {
        ReportBlock block = read(
                "Hội nghị công tác nữ công năm 2019\n\nNgày 20-2-2019, LĐLĐ huyện Kim Bảng mở hội nghị đánh giá công tác nữ công năm 2018 và bàn việc năm 2019.\nNăm 2018, có 640 chị đạt hai giỏi.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trong 3 ngày 15, 16 và 17-1, Công đoàn Than Hà Trung đưa các đoàn đi thăm thợ mỏ. | 2025-01-15 | 2025-01-17",
                "Từ ngày 15 đến ngày 17/1/2025, đoàn của Công đoàn Than Hà Trung đã tới ba phân xưởng. | 2025-01-15 | 2025-01-17",
                "Hội thao của Công đoàn Than Hà Trung kéo dài bốn chủ nhật, từ 5-1 đến 26-1, có 512 vận động viên. | 2025-01-05 | 2025-01-26"
            })
    void the_days_of_an_event_may_be_told_without_their_year_or_first_month(String told, LocalDate from, LocalDate to) {
        ReportBlock block = read(
                "Công đoàn Than Hà Trung với thợ mỏ\n28/01/2025 09:05\n" + told + "\nĐoàn viên nhận 18 suất quà.\n");
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @Test
    void amounts_are_no_days() {
        ReportBlock block = read(
                "Công đoàn Than Hà Trung với thợ mỏ\n28/01/2025 09:05\nThợ mỏ nhận quà của Công đoàn Than Hà Trung (1-2 đến 3-4 triệu đồng).\n");
        assertThat(block.from()).isNull();
    }

    @Test
    void who_is_honoured_in_spring_did_well_the_year_before() {
        ReportBlock block = read(
                "HUYỆN KIM BẢNG: BIỂU DƯƠNG PHỤ NỮ GIỎI VIỆC NƯỚC NĂM 2014\n06/03/2015 15:20\nChiều ngày 6/3/2015, LĐLĐ huyện Kim Bảng gặp mặt nữ đoàn viên.\nCó 386 chị được bình chọn.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2014, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2014, 12, 31));
    }

    @Test
    void the_years_of_a_programme_are_those_that_are_looked_back_on() {
        ReportBlock block = read(
                "Thêm nhiều thỏa ước có lợi\nCông đoàn Dệt Hà Trung đã đi được một chặng dài sau 5 năm thực hiện Chương trình “Bữa ăn ca ngon” giai đoạn 2017-2021.\nĐã có 31 bản thỏa ước được ký.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void carrying_out_what_a_congress_resolved_opens_no_new_term() {
        ReportBlock block = read(
                "BÁO CÁO TÓM TẮT KẾT QUẢ 5 NĂM THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI CÔNG ĐOÀN HUYỆN LẦN THỨ IX, NHIỆM KỲ 2018 - 2023\n\nNhiệm kỳ qua, LĐLĐ huyện Kim Bảng hoàn thành 14/16 chỉ tiêu.\n");
        assertThat(block.type()).isEqualTo(ReportType.TERM);
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void a_congress_with_its_years_in_brackets_tells_which_term_half_is_over_of() {
        ReportBlock block = read(
                "Kim Bảng: Sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Công đoàn huyện lần thứ X\n30/12/2020 10:22\nChiều 29-12, LĐLĐ huyện Kim Bảng tổ chức Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Công đoàn huyện lần thứ X (2018 - 2023).\nTừ năm 2018 đến 2020, huyện kết nạp 486 đoàn viên.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void the_press_on_half_a_years_review_is_of_that_half_and_no_news() {
        ReportBlock block = read(
                "Kim Bảng: nhiều việc vượt chỉ tiêu\n06/7/2018 14:00\nChiều 5/7, LĐLĐ huyện Kim Bảng họp đánh giá hoạt động công đoàn 6 tháng đầu năm 2018.\nToàn huyện kết nạp 412 đoàn viên, thành lập 3 CĐCS, vận động 96 triệu đồng cho Quỹ Xã hội.\n");
        assertThat(block.type()).isEqualTo(ReportType.HALF_YEAR);
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2018, 6, 30));
    }

    @Test
    void of_two_times_looked_back_on_the_first_is_the_articles() {
        ReportBlock block = read(
                "Kim Bảng: nhiều chị giỏi việc nước\n12/07/2017 16:52\nSáng 12/7, LĐLĐ huyện Kim Bảng mở hội nghị sơ kết công tác công đoàn nửa đầu năm 2017, đồng thời nhìn lại 5 năm (2012-2017) thực hiện phong trào.\nCó 47 CĐCS.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2017, 6, 30));
    }

    @Test
    void an_article_may_open_behind_its_papers_mark() {
        ReportBlock block = read(
                "Thu kinh phí: vừa mềm vừa rắn\n28-01-2021 09:15\n(CĐ) Năm 2020, dù dịch bệnh kéo dài, LĐLĐ huyện Kim Bảng vẫn thu vượt dự toán.\nHuyện quản lý 268 CĐCS.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chiều 28/12, LĐLĐ huyện Kim Bảng tổng kết phong trào và hoạt động công đoàn năm 2018. | ANNUAL",
                "Chiều 28/12, LĐLĐ huyện Kim Bảng sơ kết 4 năm (2014 - 2018) phong trào thi đua của nữ đoàn viên. | THEMATIC"
            })
    void what_a_meeting_looks_back_on_as_a_whole_is_no_news(String told, ReportType type) {
        ReportBlock block = read(
                "Gần 3 tỉ đồng chăm lo cho đoàn viên\n28/12/2018 21:17\n" + told
                        + "\nTrong năm, huyện đã trợ cấp cho 215 đoàn viên, tặng 312 suất học bổng.\nHuyện kết nạp 120 đoàn viên.\n");
        assertThat(block.type()).isEqualTo(type);
    }

    @Test
    void days_that_would_only_come_in_autumn_are_of_the_year_before() {
        ReportBlock block = read(
                "Công đoàn Than Hà Trung với thợ mỏ\n12/01/2025 09:05\nHội thao của Công đoàn Than Hà Trung diễn ra từ ngày 20/11 đến ngày 22/11, có 512 vận động viên.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2024, 11, 20));
        assertThat(block.to()).isEqualTo(LocalDate.of(2024, 11, 22));
    }

    @Test
    void months_without_a_year_are_no_days_of_an_event() {
        ReportBlock block = read(
                "Công đoàn Than Hà Trung với thợ mỏ\n12/09/2025 09:05\nTừ tháng 5 đến tháng 7, Công đoàn Than Hà Trung nhận 30 đơn. Đoàn viên nhận 18 suất quà.\n");
        assertThat(block.to()).isNotEqualTo(LocalDate.of(2024, 7, 31));
    }

    @Test
    void the_new_year_that_one_aims_at_is_not_the_one_told_of() {
        ReportBlock block = read(
                "Công đoàn với người lao động\n18/01/2016 08:12\nBước vào năm 2016, Công đoàn Hải quan Hà Trung phấn đấu kết nạp 40 đoàn viên.\n");
        assertThat(block.from()).isNotEqualTo(LocalDate.of(2016, 1, 1));
    }
}
