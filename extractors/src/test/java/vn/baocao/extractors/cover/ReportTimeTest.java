package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.cover.ReportBlocks.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;

class ReportTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả hoạt động 6 tháng đầu năm 2022, nhiệm vụ 6 tháng cuối năm | half-year | 2022-01-01 | 2022-06-30",
                "Kết quả hoạt động công đoàn 9 tháng năm 2020 | quarter | 2020-01-01 | 2020-09-30",
                "Tổng kết hoạt động công đoàn năm 2023 (từ 12/2022 đến 11/2023) | annual | 2022-12-01 | 2023-11-30",
                "Hoạt động công đoàn quý III năm 2023 | quarter | 2023-07-01 | 2023-09-30",
                "Tình hình hoạt động tháng 4/2024 | month | 2024-04-01 | 2024-04-30",
                "Tổng kết hoạt động công đoàn năm học 2021 - 2022 | annual | 2021-09-01 | 2022-08-31",
                "Sơ kết học kì I năm học 08-09 | half-year | 2008-09-01 | 2009-01-31",
                "Tổng kết nhiệm kỳ 2018-2023 | term | 2018-01-01 | 2023-12-31",
                "Một năm hoạt động (2019) và những việc phải làm trong năm 2020 | annual | 2019-01-01 | 2019-12-31",
                "Mười năm Giỏi việc nước ở Kim Bảng (2010 – 6/2020) | thematic | 2010-01-01 | 2020-06-30",
                "Hoạt động công đoàn 2016: giữ được người, giữ được nghề | annual | 2016-01-01 | 2016-12-31",
                "Hoạt động công đoàn từ ngày 01/12/2021 đến ngày 30/11/2022 | annual | 2021-12-01 | 2022-11-30"
            })
    void a_title_tells_type_and_time(String title, String type, LocalDate from, LocalDate to) {
        ReportBlock block = read(
                "CÔNG ĐOÀN BỆNH VIỆN TÂM AN\nBÁO CÁO\n" + title + "\nI. KẾT QUẢ\nĐã khám sức khỏe cho 120 đoàn viên.");
        assertThat(block.type()).isEqualTo(ReportType.of(type));
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @Test
    void a_plan_is_marked_and_has_the_time_planned_for() {
        ReportBlock block = read(
                "CÔNG ĐOÀN SỞ TƯ PHÁP\nKẾ HOẠCH\nHoạt động công đoàn năm 2023\nI. MỤC TIÊU\nKết nạp 5 đoàn viên.\nII. GIẢI PHÁP\nTổ chức 2 lớp tập huấn.");
        assertThat(block.plan()).isTrue();
        assertThat(block.from()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chiều 12-7, LĐLĐ huyện Sông Lô họp đánh giá hoạt động 6 tháng đầu năm 2021, bàn việc nửa cuối năm. | 2021-01-01 | 2021-06-30",
                "(BSL) - Từ đầu năm đến ngày 15.10.2020, LĐLĐ huyện Sông Lô kết nạp 412 đoàn viên mới ở nhiều doanh nghiệp. | 2020-01-01 | 2020-10-15",
                "Sáng 9/1/2020, LĐLĐ huyện Sông Lô mở phiên chợ giá rẻ cho 200 đoàn viên khó khăn trên địa bàn. | 2020-01-09 | 2020-01-09",
                "9 tháng của năm 2014, LĐLĐ huyện Sông Lô lập thêm 14 CĐCS ở các doanh nghiệp trên địa bàn. | 2014-01-01 | 2014-09-30",
                "Giai đoạn 2021 - 2023, LĐLĐ huyện Sông Lô xây 31 mái ấm cho đoàn viên nghèo trên địa bàn. | 2021-01-01 | 2023-12-31",
                "Thực hiện Kế hoạch số 31/KH-LĐLĐ ngày 06/10/2014, LĐLĐ huyện Sông Lô quyên góp được 40 triệu đồng. | |"
            })
    void an_article_covers_the_time_it_looks_back_on_or_the_day_of_its_event(
            String first, LocalDate from, LocalDate to) {
        ReportBlock block = read("LĐLĐ huyện Sông Lô chăm lo đoàn viên\n" + first + "\nĐoàn viên phấn khởi đón nhận.");
        assertThat(block.unit()).isEqualTo("LĐLĐ huyện Sông Lô");
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @Test
    void a_congress_that_tells_of_the_years_behind_covers_the_term_that_it_names() {
        ReportBlock block = read("""
                Đại hội Công đoàn Bệnh viện Tâm An nhiệm kỳ 2023 - 2028
                Ngày 12/4/2023, Công đoàn Bệnh viện Tâm An tổ chức Đại hội lần thứ VI, nhiệm kỳ 2023 - 2028.
                Trong nhiệm kỳ 2017 - 2023, công đoàn kết nạp 84 đoàn viên.""");
        assertThat(block.from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 năm phong trào Giỏi việc nước ở Hà Trung (2010 - 2020) | Toàn huyện có 46 CĐCS hưởng ứng ngay từ những ngày đầu tiên. | thematic | 2010-01-01 | 2020-12-31",
                "5 năm nuôi heo đất ở một công đoàn ngành | Từ năm 2016 đến hết năm 2020, đoàn viên đã góp được 412 triệu đồng tặng bạn nghèo. | thematic | 2016-01-01 | 2020-12-31",
                "Tháng Công nhân 2019 – những việc còn lại | Công đoàn huyện Hà Trung thăm 120 công nhân ở các khu nhà trọ trong huyện. | thematic | 2019-05-01 | 2019-05-31",
                "LĐLĐ huyện Hà Trung dẫn đầu cụm thi đua | Với 88 CĐCS, năm 2018 LĐLĐ huyện Hà Trung hoàn thành 14/15 chỉ tiêu được giao. | annual | 2018-01-01 | 2018-12-31",
                "Công đoàn huyện Hà Trung tổ chức Hội nghị tổng kết năm học 2015 - 2016 | Sáng 12/9, hội nghị nghe báo cáo và biểu dương 24 tập thể, 51 cá nhân xuất sắc. | news | 2015-09-01 | 2016-08-31"
            })
    void an_article_tells_its_time_in_headline_or_lead(
            String headline, String lead, String type, LocalDate from, LocalDate to) {
        ReportBlock block =
                read(headline + "\n" + lead + "\nĐồng chí Chủ tịch trao 12 suất quà cho đoàn viên khó khăn.");
        assertThat(block.type()).isEqualTo(ReportType.of(type));
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Họp mặt kỷ niệm 20 năm thành lập công đoàn khu (1999 - 2019) | Công đoàn khu hiện có 46 CĐCS trực thuộc với hơn chín nghìn đoàn viên.",
                "Việc của công đoàn những tháng 5 năm nay | Đoàn viên nhớ nhất chuyến đi của nhiệm kỳ 2018 - 2023 với 40 người.",
                "Công đoàn huyện Hà Trung vào mùa thi đua | Công đoàn huyện triển khai phong trào thi đua hoàn thành nhiệm vụ trong năm 2024 tới 46 CĐCS.",
                "Một công đoàn cơ sở ở huyện Hà Trung | CĐCS thành lập theo Quyết định năm 2016, nay hoàn thành mọi việc với 46 đoàn viên."
            })
    void an_article_that_names_years_of_something_else_has_no_time(String headline, String lead) {
        ReportBlock block =
                read(headline + "\n" + lead + "\nĐồng chí Chủ tịch trao 12 suất quà cho đoàn viên khó khăn.");
        assertThat(block.from()).isNull();
        assertThat(block.to()).isNull();
    }

    @Test
    void a_report_on_how_meetings_were_held_is_no_news() {
        ReportBlock block = read(
                "Báo cáo kết quả tổ chức Hội nghị người lao động năm 2021\nCông đoàn ngành Y tế tỉnh Hà Nam có 46 CĐCS, 44 đơn vị đã tổ chức hội nghị.");
        assertThat(block.type()).isEqualTo(ReportType.ANNUAL);
    }

    @Test
    void a_report_on_a_months_tasks_stays_of_its_month() {
        ReportBlock block = read(
                "LĐLĐ HUYỆN HÀ TRUNG\nCĐCS TRƯỜNG MẦM NON HOA BAN\nBÁO CÁO\nKết quả thực hiện nhiệm vụ tháng 6/2022\nI. Kết quả\nThăm 3 đoàn viên ốm, tăng 1 so với tháng 5.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2022, 6, 1));
    }

    @Test
    void a_months_plan_that_first_looks_back_is_of_the_month_before() {
        ReportBlock block = read(
                "LĐLĐ HUYỆN HÀ TRUNG\nCĐCS TRƯỜNG MẦM NON HOA BAN\nKẾ HOẠCH\nHoạt động công đoàn tháng 6/2022\nI. Kết quả tháng 5\n- Thăm 3 đoàn viên ốm.\nII. Nhiệm vụ\n- Tặng 20 suất quà.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2022, 5, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2022, 5, 31));
    }

    @Test
    void the_time_may_stand_in_another_line_than_the_one_taken_for_the_title() {
        ReportBlock block = read(
                "CĐCS Bệnh viện Tâm An\nBÁO CÁO CỦA BAN CHẤP HÀNH\n(Nhiệm kỳ 2017 - 2022)\nI. ĐẶC ĐIỂM\nBệnh viện có 120 đoàn viên.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void a_title_that_begins_as_a_newspapers_name_does_is_a_title() {
        ReportBlock block = read(
                "Báo cáo tổng kết công tác công đoàn 2018, triển khai nhiệm vụ 2019\nCông đoàn ngành Y tế tỉnh Hà Nam có 46 CĐCS.");
        assertThat(block.title()).startsWith("Báo cáo tổng kết");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nữ công hai giỏi | Qua 5 năm (2010 - 2014) thực hiện phong trào, nữ đoàn viên Công đoàn Viên chức tỉnh Hà Nam đã khẳng định mình trên mọi lĩnh vực. | 2010-01-01 | 2014-12-31",
                "Công đoàn của người làm sách | Suốt nhiệm kỳ 2013 - 2017, CĐCS Thư viện tỉnh Hà Nam đều đặn được công nhận vững mạnh. | 2013-01-01 | 2017-12-31",
                "Bữa cơm ấm lòng | Tám tháng đầu năm 2023, CĐCS May Hà Trung duy trì mỗi tháng một bữa cơm đoàn viên cho công nhân. | 2023-01-01 | 2023-08-31",
                "Đời sống thợ mỏ | Nửa đầu năm 2015, Công đoàn Than Hà Trung chăm lo được nhiều hơn cho thợ mỏ và gia đình. | 2015-01-01 | 2015-06-30",
                "Sôi động hội thao | Từ 8 đến 10/11/2024, Công đoàn Công ty May Hà Trung tổ chức hội thao cho công nhân toàn công ty. | 2024-11-08 | 2024-11-10",
                "Nửa chặng đường nhiệm kỳ 2013 - 2018 của Công đoàn Viện Cây trồng | Công đoàn Viện đã đi được nửa nhiệm kỳ, tới tháng 6/2015 có 226 đoàn viên sinh hoạt ở các tổ. | 2013-01-01 | 2015-06-30"
            })
    void a_lead_tells_runs_of_years_parts_of_a_year_and_days(String title, String lead, LocalDate from, LocalDate to) {
        ReportBlock block =
                read(title + "\n" + lead + "\nĐoàn viên phấn khởi, tin tưởng và gắn bó với tổ chức của mình.");
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    private static ReportBlock congress(String pastTerm) {
        return read("""
                Đại hội Công đoàn Bệnh viện Hà Trung lần thứ X, nhiệm kỳ 2023 - 2028

                Sáng 10/3/2023, Công đoàn Bệnh viện Hà Trung tổ chức Đại hội lần thứ X, nhiệm kỳ 2023 - 2028, với 95 đại biểu dự.
                %s, Công đoàn Bệnh viện đã kết nạp 42 đoàn viên mới, thăm hỏi 130 lượt người ốm.
                Đại hội bầu Ban Chấp hành gồm 9 đồng chí.""".formatted(pastTerm));
    }

    @Test
    void a_congress_told_as_news_is_news_of_the_term_behind_it() {
        ReportBlock block = congress("Nhiệm kỳ 2018 - 2023 vừa qua");
        assertThat(block.type()).isEqualTo(ReportType.NEWS);
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void the_years_of_a_past_term_that_nobody_tells_are_not_guessed() {
        ReportBlock block = congress("Nhiệm kỳ qua");
        assertThat(block.type()).isEqualTo(ReportType.NEWS);
        assertThat(block.from()).isNull();
        assertThat(block.to()).isNull();
    }

    @Test
    void an_event_may_be_told_behind_captions_and_behind_what_it_is_held_for() {
        ReportBlock behindCaptions = read("""
                Công đoàn Điện lực Hà Trung tặng quà công nhân

                Đại diện Công đoàn Điện lực Hà Trung tặng quà công nhân khó khăn.
                Chiều 29/1/2026, Công đoàn Điện lực Hà Trung tổ chức chương trình Tết sum vầy cho đoàn viên, trao 36 suất quà.""");
        assertThat(behindCaptions.from()).isEqualTo(LocalDate.of(2026, 1, 29));
        ReportBlock behindOccasion = read("""
                LĐLĐ huyện Kim Bảng chia sẻ với vùng lũ

                Nhằm chia sẻ với đoàn viên bị thiệt hại do bão lũ ở các xã ven sông Đáy, ngày 9/11/2020, LĐLĐ huyện Kim Bảng trao 350 triệu đồng cho đoàn viên.""");
        assertThat(behindOccasion.from()).isEqualTo(LocalDate.of(2020, 11, 9));
    }

    @Test
    void a_year_set_apart_behind_its_source_is_the_year_told_of() {
        ReportBlock block = read(
                "Tư vấn cho 1.646 công nhân\nTheo Công đoàn các khu công nghiệp Hà Nam, năm 2020, cán bộ công đoàn đã tư vấn trực tiếp cho 1.646 lượt công nhân.");
        assertThat(block.unit()).isEqualTo("Công đoàn các khu công nghiệp Hà Nam");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2020, hoạt động công đoàn của CĐCS May Kim Bảng đạt nhiều kết quả đáng mừng.",
                "Trong năm 2020, CĐCS May Kim Bảng đã hoàn thành các mặt công tác, cụ thể như sau:"
            })
    void a_day_told_later_does_not_hide_the_year_that_the_text_opens_with(String first) {
        ReportBlock block = read("Đoàn viên May Kim Bảng thi đua\n" + first
                + "\nNgày 15/3, CĐCS May Kim Bảng tổ chức hội thao với 120 đoàn viên dự.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void of_two_years_the_one_set_apart_is_told_of() {
        ReportBlock block = read(
                "Đoàn viên May Kim Bảng thi đua\nPhát huy thành tích năm 2019, năm 2020, CĐCS May Kim Bảng có thêm 30 đoàn viên và giữ vững nếp sinh hoạt.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void the_day_of_a_paper_that_it_goes_with_is_not_the_reports() {
        ReportBlock block = read(
                "CÔNG ĐOÀN TRƯỜNG TIỂU HỌC HÀ TRUNG\nBÁO CÁO\nHoạt động công đoàn năm học 2019 - 2020\n(Kèm theo Công văn số 12/LĐLĐ, ngày 15/6/2020)\nI. KẾT QUẢ\nTrường có 35 đoàn viên.");
        assertThat(block.published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông Lê Văn Ba, Chủ tịch LĐLĐ huyện Hà Trung cho biết, trong 9 tháng đầu năm 2018 toàn huyện lập 12 CĐCS mới. | 2018-01-01 | 2018-09-30",
                "Số liệu của LĐLĐ huyện Hà Trung cho thấy, tính từ đợt đầu tiên năm 2014 đến hết 2019, các cấp đã trao hơn 900 suất quà. | 2014-01-01 | 2019-12-31",
                "Báo cáo của LĐLĐ huyện Hà Trung cho biết, từ đầu năm 2016 đến ngày 30/9/2019, toàn huyện đã kết nạp 812 đoàn viên. | 2016-01-01 | 2019-09-30",
                "Năm 2017, các CĐCS của huyện Hà Trung đã tổ chức xong đại hội nhiệm kỳ 2017 - 2022 với 812 đoàn viên tham gia. | 2017-01-01 | 2017-12-31",
                "Nhiệm kỳ vừa qua (2012 - 2017), Công đoàn Than Hà Trung đã thực hiện tốt nhiệm vụ chăm lo đời sống thợ mỏ. | 2012-01-01 | 2017-12-31",
                "Ông Lê Văn Ba cho biết qua nửa nhiệm kỳ thực hiện Nghị quyết Đại hội X Công đoàn huyện (2013-2018), 812 người đã vào Đảng. | 2013-01-01 |",
                "Năm 2020 là năm thứ ba Công đoàn Than Hà Trung làm theo nghị quyết đại hội nhiệm kỳ 2018 - 2023 và có nhiều việc mới. | 2020-01-01 | 2020-12-31",
                "Năm 2020 khép lại. Công đoàn Than Hà Trung đã xây cho thợ mỏ 9 căn nhà và tặng quà các gia đình. | 2020-01-01 | 2020-12-31",
                "Thực hiện Tháng Công nhân năm 2019, Công đoàn Than Hà Trung đẩy mạnh việc chăm lo cho thợ mỏ và gia đình. | 2019-05-01 | 2019-05-31",
                "Theo báo cáo, trong 5 năm qua phong trào thi đua của Công đoàn Than Hà Trung lan rộng; giai đoạn 2011 - 2015 có 44 tập thể được khen. | 2011-01-01 | 2015-12-31",
                "Chiều ngày 7/1/2020, Công đoàn Than Hà Trung mở phiên chợ cho thợ mỏ và tặng quà cho các gia đình khó khăn. | 2020-01-07 | 2020-01-07",
                "Chiều ngày 7/1/2020, Công đoàn Than Hà Trung tổng kết và trao giải cuộc thi ảnh năm 2019 của thợ mỏ toàn công ty. | 2020-01-07 | 2020-01-07",
                "Tính đến 17h00 ngày 20/6/2022, Công đoàn Than Hà Trung đã gửi 412 sáng kiến lên cổng trực tuyến của chương trình. | | 2022-06-20",
                "Chiều 7-1, Công đoàn Than Hà Trung tuyên dương các gia đình thợ mỏ tiêu biểu trong 5 năm (2014 - 2018). | 2014-01-01 | 2018-12-31",
                "Chủ tịch Công đoàn Than Hà Trung nói về giai đoạn 2011 - 2015: trong 5 năm, đã có 44 tập thể thợ mỏ được khen. | 2011-01-01 | 2015-12-31"
            })
    void an_article_is_of_the_time_that_somebody_tells_of(String lead, LocalDate from, LocalDate to) {
        ReportBlock block =
                read("Chuyện ở một huyện miền núi\n" + lead + "\nĐoàn viên phấn khởi đón nhận tin vui này.");
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @Test
    void words_run_together_hide_neither_term_nor_day() {
        ReportBlock block = read(
                "CÔNG ĐOÀN TRƯỜNG TIỂU HỌC HÀ TRUNG Độc lập - Tự do - Hạnh phúc Hà Trung, ngày 12 tháng 6 năm 2012 BÁO CÁO TỔNG KẾT CÔNG ĐOÀN NHIỆMKÌ 2010 - 2012 I. KẾT QUẢ: Trường có 35 đoàn viên.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2010, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(block.published()).isEqualTo(LocalDate.of(2012, 6, 12));
    }

    @Test
    void the_year_of_a_day_is_not_the_year_looked_back_on() {
        ReportBlock block = read(
                "Chiều, ngày 9 tháng 01 năm 2020, LĐLĐ huyện Hà Trung họp tổng kết hoạt động công đoàn năm 2019, bàn nhiệm vụ năm 2020.\n\nVề dự có lãnh đạo huyện cùng 120 đại biểu.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void the_term_that_somebody_is_elected_for_is_still_to_come() {
        ReportBlock block = read(
                "Bà Lê Thị Hoa đắc cử lần hai: Công đoàn ngành Y tế nhiệm kỳ 2018 - 2023\n\nSau hai ngày làm việc, đại hội Công đoàn ngành Y tế tỉnh Hà Nam lần thứ IX, nhiệm kỳ 2018 - 2023 đã bế mạc. Báo cáo kết quả nhiệm kỳ 2013 - 2018 nêu rõ, toàn ngành đã kết nạp 412 đoàn viên mới.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    @Test
    void what_is_to_be_done_on_the_ground_of_results_is_not_looked_back_on() {
        ReportBlock block = read(
                "Công đoàn Viên chức tỉnh Hà Nam chăm lo đoàn viên\n\nCông đoàn Viên chức tỉnh Hà Nam đã trao 35 suất quà cho đoàn viên có hoàn cảnh khó khăn ở các sở.\nPhát huy kết quả đạt được, 6 tháng cuối năm 2018 Công đoàn Viên chức tỉnh tập trung tuyên truyền các chỉ thị.");
        assertThat(block.from()).isNull();
    }

    @Test
    void this_year_so_far_ends_with_the_day_of_publication() {
        ReportBlock block = read(
                "Thêm nhiều đoàn viên mới\nTHỨ BA, 20/10/2020 09:15:20\n\nTừ đầu năm đến nay, LĐLĐ huyện Hà Trung kết nạp 412 đoàn viên mới ở nhiều doanh nghiệp.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 10, 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KẾ HOẠCH CÔNG ĐOÀN NĂM HỌC 2019 – 2020 | PHẦN 1: KẾ HOẠCH CHUNG\\n\\n- Tổng số đoàn viên: 24 | 2019-09-01 | 2020-08-31",
                "KẾ HOẠCH Tổ chức Tết sum vầy năm 2021 | I. CHỈ TIÊU\\n- Trao 40 suất quà.\\nII. THỜI GIAN\\nTừ 05/01/2021 đến 06/02/2021 tại các khu trọ. | 2021-01-05 | 2021-02-06",
                "KẾ HOẠCH Hoạt động công đoàn năm 2021 | I. CHỈ TIÊU\\n- Trao 40 suất quà.\\n- Thời gian: từ 05/01/2021 đến 06/02/2021. | 2021-01-01 | 2021-12-31",
                "BÁO CÁO Đại hội Công đoàn Than Hà Trung nhiệm kỳ 2018 - 2023 | I. DIỄN BIẾN\\n- Thời gian: 02 ngày (14 – 15/3/2018); tại hội trường.\\n- Có mặt: 120 đại biểu. | 2018-03-14 | 2018-03-15"
            })
    void a_plan_or_a_congress_has_the_days_under_their_label(String title, String text, LocalDate from, LocalDate to) {
        ReportBlock block = read(title + "\n\n" + text.replace("\\n", "\n"));
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @Test
    void a_term_in_brackets_behind_the_term_past_is_told_of() {
        ReportBlock block = read(
                "Đại hội Công đoàn Công ty Sông Gianh khép lại sau một ngày rưỡi.\nCác đại biểu đánh giá: Nhiệm kỳ qua (2008-2012), tổ công đoàn nào của Công ty Sông Gianh cũng có việc làm mới.\nĐại hội bầu 15 ủy viên.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2008, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2012, 12, 31));
    }

    @Test
    void a_first_paragraph_without_full_stop_is_text_and_no_title() {
        ReportBlock block = read(
                "Trong 6 tháng đầu năm 2022, LĐLĐ quận Bình Trị làm được nhiều việc: lo đời sống đoàn viên, đứng ra đòi quyền cho người lao động, gom góp quỹ xã hội, lo Tháng Công nhân, dạy nghiệp vụ cho cán bộ công đoàn cơ sở và gửi 412 sáng kiến lên cổng sáng kiến của Tổng Liên đoàn\nNgười dự họp mong Ban Chấp hành chú ý tuyên truyền nhiều hơn.\nTin và ảnh: LĐLĐ quận");
        assertThat(block.from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2022, 6, 30));
    }

    @Test
    void a_term_within_which_results_are_dated_has_passed() {
        ReportBlock block = read(
                "LĐLĐ HUYỆN KIM BẢNG\nCĐCS TRƯỜNG THCS ĐÔNG HẢI\nBÁO CÁO TẠI ĐẠI HỘI CÔNG ĐOÀN LẦN THỨ VI, NHIỆM KÌ 2017 - 2022\nKính thưa các đồng chí!\nI. KẾT QUẢ\nXây 1 nhà cho đoàn viên năm 2019.\nTháng 8/2021 ủng hộ vùng dịch 5 triệu đồng.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(block.title()).doesNotContain("Kính thưa");
    }

    @Test
    void the_five_years_before_a_congress_are_told_by_their_number() {
        ReportBlock block = read(
                "Đại hội Công đoàn Bệnh viện Tâm An lần thứ XI, nhiệm kỳ 2023 - 2028\nNgày đăng: 20/03/2023\n\nChiều 17/3/2023, Công đoàn Bệnh viện Tâm An mở đại hội lần thứ XI, nhiệm kỳ 2023 - 2028. Nhiệm kỳ qua có nhiều khó khăn. 5 năm đã thăm hỏi 1.256 lượt đoàn viên ốm đau.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void half_a_term_begins_where_the_text_says_so() {
        ReportBlock block = read(
                "Công đoàn Than Hà Trung giữa nhiệm kỳ: nhiều chỉ tiêu về đích\n\nSau nửa chặng đường của nghị quyết đại hội (nhiệm kỳ 2018-2023), Công đoàn Than Hà Trung đã kết nạp 412 thợ mỏ vào công đoàn.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nữ nhà giáo Kim Bảng thi đua | Ngày 18/10, Công đoàn Giáo dục huyện Kim Bảng sơ kết 5 năm học (2013-2014 đến 2017-2018) phong trào thi đua. | 2013-09-01 | 2018-08-31",
                "Hội nghị người lao động | Ngày 8/1/2021, CĐCS Sở Tư pháp tổ chức hội nghị, đánh giá năm 2020 và bầu Ban Thanh tra nhân dân nhiệm kỳ 2021-2022. | 2020-01-01 | 2020-12-31"
            })
    void the_time_looked_back_on_is_the_reports(String title, String first, LocalDate from, LocalDate to) {
        ReportBlock block =
                read(title + "\n" + first + "\nĐoàn viên của các đơn vị đã về dự đông đủ và thảo luận sôi nổi.");
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @Test
    void a_line_that_sums_up_below_the_title_tells_the_time() {
        ReportBlock block = read(
                "Hội nghị người lao động của Sở Tư pháp\nNgày 8/1/2021 Ban Giám đốc và CĐCS Sở Tư pháp tổ chức hội nghị người lao động, đánh giá năm 2020 và bàn việc năm mới\nNội dung\nHội nghị có mặt 63 đồng chí của các phòng, vắng 04 đồng chí vì đi học và nghỉ chế độ.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void the_workers_month_told_of_in_summer_is_that_years() {
        ReportBlock block = read(
                "Thứ tư, 01/06/2022, 07:40\n\nTháng Công nhân ở các khu công nghiệp Hà Nam\nChưa năm nào Tháng Công nhân ở các khu công nghiệp Hà Nam lại rộn ràng đến thế.\nCông đoàn các khu công nghiệp tỉnh Hà Nam có 138 CĐCS.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2022, 5, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2022, 5, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06/07/2017 | Qua nửa năm, phần lớn chỉ tiêu của LĐLĐ huyện Kim Bảng đã đi quá nửa đường, nhất là kết nạp đoàn viên. | 2017-01-01 | 2017-06-30",
                "14/01/2020 | Bữa ăn chỉ là một trong nhiều việc mà LĐLĐ huyện Kim Bảng làm được trong năm 2019 cho người lao động. | 2019-01-01 | 2019-12-31"
            })
    void a_time_that_has_just_passed_is_told_of(String published, String told, LocalDate from, LocalDate to) {
        ReportBlock block = read(published
                + " 08:15\n\nGần đoàn viên hơn mỗi ngày\nKhông dồn việc vào các đợt cao điểm như mọi năm, cán bộ đến từng cơ sở.\n"
                + told + "\nĐoàn viên các nơi đều phấn khởi với cách làm mới này của công đoàn.");
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18/07/2017 | Sau nửa năm thất nghiệp, anh Hùng được LĐLĐ huyện Kim Bảng giới thiệu vào làm ở nhà máy gạch.",
                "12/03/2021 | Thực hiện kế hoạch phát triển kinh tế 5 năm 2021 - 2025 của huyện, LĐLĐ huyện Kim Bảng đề ra nhiều việc.",
                "18/07/2017 | Trong 16 tháng qua, phòng khám của LĐLĐ huyện Kim Bảng đã giúp được nhiều người lao động nghèo.",
                "18/07/2017 | Chủ tịch LĐLĐ huyện Kim Bảng nói rằng trong nửa năm tới sẽ có thêm nhiều việc làm mới cho thợ.",
                "14/01/2022 | LĐLĐ huyện Kim Bảng dự kiến thưởng Tết bằng mức của năm 2021 để giữ chân người lao động ở lại."
            })
    void what_is_said_in_passing_gives_no_time(String published, String told) {
        ReportBlock block = read(published + " 08:15\n\nGần đoàn viên hơn\n" + told
                + "\nĐoàn viên các nơi đều phấn khởi với cách làm ấy.");
        assertThat(block.from()).isNull();
    }

    @Test
    void years_that_are_only_launched_are_not_told_of() {
        ReportBlock block = read(
                "20/10/2020 08:15\n\nTổng kết phong trào\nNgày 18/10/2020, LĐLĐ huyện Kim Bảng tổng kết phong trào thi đua và phát động thi đua giai đoạn 2021-2025 trong đoàn viên.\nDịp này 12 tập thể được khen.");
        assertThat(block.from()).isNotEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void a_year_of_somebodys_tale_is_not_the_articles() {
        ReportBlock block = read(
                "03/08/2018 08:15\n\nĐồng vốn nhỏ, đổi thay lớn\nBốn giờ chiều tan ca, chị Hoa ở nhà máy sợi lại ngồi vào máy may rèm cửa.\nNăm 2013, chị được quỹ của LĐLĐ huyện Kim Bảng cho vay 10 triệu đồng mua máy.\nNhờ vậy gia đình chị có thêm thu nhập để nuôi hai con ăn học.");
        assertThat(block.from()).isNull();
    }

    @Test
    void a_schools_term_told_by_its_days_is_half_a_year() {
        ReportBlock block = read(
                "SƠ KẾT CÔNG ĐOÀN HỌC KỲ I\nHọc kỳ I năm học 2022-2023 (từ 05/9/2022 đến 13/01/2023) Công đoàn Trường Tiểu học Kim Bảng đã thực hiện nhiệm vụ trong điều kiện có nhiều thuận lợi.\nI. KẾT QUẢ\n1. Kết nạp 02 đoàn viên.\nII. HẠN CHẾ\n1. Sinh hoạt tổ chưa đều.");
        assertThat(block.type()).isEqualTo(ReportType.HALF_YEAR);
        assertThat(block.from()).isEqualTo(LocalDate.of(2022, 9, 5));
    }

    @Test
    void half_a_term_told_of_in_december_ends_with_the_year() {
        ReportBlock block = read(
                "18/12/2020 09:15\n\nCông đoàn huyện Kim Bảng giữa nhiệm kỳ: nhiều chỉ tiêu về đích sớm\nSau nửa chặng đường đưa Nghị quyết Đại hội Công đoàn huyện (nhiệm kỳ 2018-2023) vào cuộc sống, LĐLĐ huyện Kim Bảng có những con số đáng mừng.\nTừ năm 2018 đến nay toàn huyện kết nạp 1.874 đoàn viên.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/05/2020 | Sau 5 năm 2015 – 2019, phong trào Lao động giỏi do LĐLĐ huyện Kim Bảng phát động đã cho quả ngọt ở các nông trường. | 2015-01-01 | 2019-12-31",
                "05/06/2023 | Tháng Công nhân năm nay, LĐLĐ huyện Kim Bảng không làm lễ lớn mà dồn kinh phí cho các cơ sở còn khó. | 2023-05-01 | 2023-05-31"
            })
    void an_article_tells_the_years_or_the_month_that_are_over(
            String published, String told, LocalDate from, LocalDate to) {
        ReportBlock block = read(published + " 08:15\n\nTừ bữa cơm đến mái nhà\n" + told
                + "\nĐoàn viên các nơi đều phấn khởi với cách làm ấy.");
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @Test
    void a_title_that_looks_back_on_years_takes_them_from_the_first_sentences() {
        ReportBlock block = read(
                "Nhìn lại 5 năm phong trào “Giỏi việc nước, đảm việc nhà” trong nữ CNVCLĐ tỉnh Kon Tum\nNgày đăng: 20/11/2020 - Tác giả: Y Hạnh\nKon Tum hiện có 9.876 nữ CNVCLĐ, chiếm 55,3% tổng số, đông nhất là ngành Giáo dục, Y tế và các nông trường.\nGiai đoạn 2016 - 2020, Ban Thường vụ LĐLĐ tỉnh chỉ đạo đưa phong trào về tận tổ công đoàn.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void a_plan_for_a_feast_has_the_days_that_its_first_sentence_gives() {
        ReportBlock block = read(
                "LĐLĐ HUYỆN KIM BẢNG\nKẾ HOẠCH\nChăm lo cho đoàn viên nhân dịp Tết Nguyên đán Quý Mão năm 2023\nThực hiện chỉ đạo của LĐLĐ tỉnh, LĐLĐ huyện Kim Bảng xây dựng kế hoạch chăm lo Tết từ ngày 15/12/2022 đến 25/01/2023 như sau:\nI. MỤC ĐÍCH\nTặng 300 suất quà.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2022, 12, 15));
        assertThat(block.to()).isEqualTo(LocalDate.of(2023, 1, 25));
    }

    @Test
    void a_plan_is_not_of_the_days_that_it_looks_back_on() {
        ReportBlock block = read(
                "LĐLĐ HUYỆN KIM BẢNG\nKẾ HOẠCH\nTổ chức Tháng Công nhân năm 2022\nPhát huy kết quả đạt được từ ngày 01/12/2020 đến ngày 30/11/2021, LĐLĐ huyện Kim Bảng xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH\nTặng 300 suất quà.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2022, 5, 1));
    }

    @Test
    void months_of_congresses_are_not_the_half_of_a_term() {
        ReportBlock block = read(
                "Sơ kết giữa nhiệm kỳ của LĐLĐ huyện Kim Bảng, nhiệm kỳ 2018 - 2023\nTừ tháng 5/2018 đến tháng 6/2018, các công đoàn cơ sở đã tổ chức xong đại hội. Trong nửa nhiệm kỳ, LĐLĐ huyện đã kết nạp 500 đoàn viên.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
    }

    @Test
    void a_plan_that_first_tells_the_results_of_the_year_before_is_of_that_year() {
        ReportBlock block = read(
                "CĐCS SỞ Y TẾ\nKim Bảng, ngày 28 tháng 01 năm 2021\nKẾ HOẠCH\nHoạt động công đoàn năm 2021\n\nPhần I. Đánh giá kết quả hoạt động năm 2020\nCĐCS có 52 đoàn viên, tặng quà cho 15 đoàn viên.\nPhần II. Kế hoạch năm 2021\n- Kết nạp 05 đoàn viên.\n");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 12, 31));
    }
}
