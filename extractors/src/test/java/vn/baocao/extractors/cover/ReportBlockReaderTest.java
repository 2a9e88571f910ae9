package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.text.Passages;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;

class ReportBlockReaderTest {
    private static ReportBlock read(String words) {
        ReportText text = PlainText.of("x", words);
        return ReportBlockReader.read(text, Passages.of(text));
    }

    @Test
    void a_letterhead_tells_parent_unit_number_and_date() {
        ReportBlock block = read("""
                LIÊN ĐOÀN LAO ĐỘNG HUYỆN DIÊN KHÁNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                CÔNG ĐOÀN TRƯỜNG THCS HOA LƯ                 Độc lập - Tự do - Hạnh phúc
                Số: 07/BC-CĐCS                               Diên Khánh, ngày 15 tháng 12 năm 2021

                BÁO CÁO
                Tổng kết hoạt động công đoàn năm 2021 và phương hướng năm 2022

                I. TÌNH HÌNH
                Trường có 35 đoàn viên.""");
        assertThat(block.unit()).isEqualToIgnoringCase("Công đoàn trường THCS Hoa Lư");
        assertThat(block.parent()).isEqualTo("Liên đoàn Lao động huyện Diên Khánh");
        assertThat(block.level()).isEqualTo(Level.BASE);
        assertThat(block.province()).isEqualTo("Khánh Hòa");
        assertThat(block.number()).isEqualTo("07/BC-CĐCS");
        assertThat(block.published()).isEqualTo(LocalDate.of(2021, 12, 15));
        assertThat(block.from()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(block.type()).isEqualTo(ReportType.ANNUAL);
        assertThat(block.plan()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả hoạt động 6 tháng đầu năm 2022, nhiệm vụ 6 tháng cuối năm | half-year | 2022-01-01 | 2022-06-30",
                "Hoạt động công đoàn quý III năm 2023 | quarter | 2023-07-01 | 2023-09-30",
                "Tình hình hoạt động tháng 4/2024 | month | 2024-04-01 | 2024-04-30",
                "Tổng kết hoạt động công đoàn năm học 2021 - 2022 | annual | 2021-09-01 | 2022-08-31",
                "Sơ kết học kì I năm học 08-09 | half-year | 2008-09-01 | 2009-01-31",
                "Tổng kết nhiệm kỳ 2018-2023 | term | 2018-01-01 | 2023-12-31",
                "Hoạt động công đoàn từ ngày 01/12/2021 đến ngày 30/11/2022 | thematic | 2021-12-01 | 2022-11-30"
            })
    void a_title_tells_type_and_time(String title, String type, LocalDate from, LocalDate to) {
        ReportBlock block = read(
                "CÔNG ĐOÀN BỆNH VIỆN TÂM AN\nBÁO CÁO\n" + title + "\nI. KẾT QUẢ\nĐã khám sức khỏe cho 120 đoàn viên.");
        assertThat(block.type()).isEqualTo(ReportType.of(type));
        assertThat(block.from()).isEqualTo(from);
        assertThat(block.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Liên đoàn Lao động tỉnh Hà Nam | province",
                "LĐLĐ TP Hà Nội | province",
                "LĐLĐ thành phố Phủ Lý | district",
                "LĐLĐ huyện Kim Bảng | district",
                "Công đoàn Viên chức tỉnh Phú Yên | upper",
                "Công đoàn Giáo dục huyện Lý Nhân | upper",
                "Công đoàn các Khu công nghiệp Hải Dương | upper",
                "Công đoàn Xây dựng Việt Nam | sector",
                "CĐCS Sở Tư pháp | base",
                "Công đoàn Viện Nghiên cứu Chè Việt Nam | base",
                "Công đoàn Bảo hiểm xã hội Việt Nam | sector",
                "Công đoàn Ngân hàng Việt Nam | sector",
                "Công đoàn Than Mạo Khê - TKV | base",
                "Công đoàn TKV | sector",
                "Công đoàn Quốc phòng | sector",
                "Công đoàn Công ty TNHH Sao Mai | base",
                "Công đoàn CSVN | sector",
                "Công đoàn Xây dựng Hà Nam | upper",
                "Tổ công đoàn số 3 | component",
                "Tổng Liên đoàn Lao động Việt Nam | confederation"
            })
    void a_name_tells_its_level(String unit, String level) {
        assertThat(Levels.of(unit)).isEqualTo(Level.of(level));
    }

    @Test
    void the_unit_of_an_article_is_the_one_it_speaks_of_not_the_page_it_stands_on() {
        ReportBlock block = read("""
                Trang chủ
                Giới thiệu
                Văn bản
                Liên hệ
                Thứ ba, 12/10/2021 | 14:05
                Chăm lo đoàn viên khó khăn mùa dịch
                Vừa qua, LĐLĐ huyện Kim Bảng (tỉnh Hà Nam) đã trao 60 suất quà cho đoàn viên. LĐLĐ huyện Kim Bảng cũng vận động được 90 triệu đồng.
                Tin liên quan
                Công đoàn ngành Y tế Phú Yên trao 10 nhà
                Địa chỉ: 12 Lê Lợi, TP Huế""");
        assertThat(block.unit()).isEqualTo("LĐLĐ huyện Kim Bảng");
        assertThat(block.level()).isEqualTo(Level.DISTRICT);
        assertThat(block.province()).isEqualTo("Hà Nam");
        assertThat(block.published()).isEqualTo(LocalDate.of(2021, 10, 12));
        assertThat(block.type()).isEqualTo(ReportType.NEWS);
    }

    @Test
    void a_round_up_of_many_unions_has_no_unit() {
        ReportBlock block = read(
                "Tin vắn công đoàn\nLĐLĐ tỉnh Hà Nam: Kết nạp 900 đoàn viên mới. LĐLĐ tỉnh Phú Yên: Trao 45 nhà mái ấm. "
                        + "LĐLĐ tỉnh Kon Tum: Hỗ trợ 30 con bò giống.");
        assertThat(block.unit()).isNull();
        assertThat(block.province()).isNull();
    }

    @Test
    void a_plan_is_marked_and_has_the_time_planned_for() {
        ReportBlock block = read(
                "CÔNG ĐOÀN SỞ TƯ PHÁP\nKẾ HOẠCH\nHoạt động công đoàn năm 2023\nI. MỤC TIÊU\nKết nạp 5 đoàn viên.\nII. GIẢI PHÁP\nTổ chức 2 lớp tập huấn.");
        assertThat(block.plan()).isTrue();
        assertThat(block.from()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void after_the_merger_a_unit_is_in_the_new_province() {
        ReportBlock block = read(
                "CÔNG ĐOÀN PHƯỜNG PHỦ LÝ\nHà Nam, ngày 20 tháng 12 năm 2025\nBÁO CÁO\nKết quả hoạt động năm 2025\nI. KẾT QUẢ\nKết nạp 40 đoàn viên.");
        assertThat(block.province()).isEqualTo("Ninh Bình");
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
    void a_letterhead_run_together_into_one_line_is_taken_apart() {
        ReportBlock block = read(
                "LĐLĐ H. KIM SƠN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM CĐCS TRƯỜNG THCS ĐÔNG HẢI Độc lập – Tự do – Hạnh phúc Số: 05/BC-CĐCS Kim Sơn, ngày 8 tháng 6 năm 2016 BÁO CÁO TỔNG KẾT HOẠT ĐỘNG CÔNG ĐOÀN NĂM HỌC 2015-2016 I- Tình hình: Trường có 35 đoàn viên. Nữ: 21.");
        assertThat(block.unit()).isEqualToIgnoringCase("CĐCS Trường THCS Đông Hải");
        assertThat(block.from()).isEqualTo(LocalDate.of(2015, 9, 1));
        assertThat(block.published()).isEqualTo(LocalDate.of(2016, 6, 8));
    }

    @Test
    void a_title_repeated_above_the_letterhead_does_not_hide_it() {
        ReportBlock block = read("""
                BÁO CÁO TỔNG KẾT NĂM HỌC 2020 - 2021
                CÔNG ĐOÀN GIÁO DỤC BÌNH ĐỊNH          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                CĐCS TRƯỜNG THPT LÂM SƠN              Độc lập - Tự do - Hạnh phúc
                BÁO CÁO
                Tổng kết hoạt động công đoàn năm học 2020 - 2021
                I. TÌNH HÌNH
                Trường có 65 đoàn viên.""");
        assertThat(block.unit()).isEqualToIgnoringCase("CĐCS Trường THPT Lâm Sơn");
        assertThat(block.to()).isEqualTo(LocalDate.of(2021, 8, 31));
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
                "Công đoàn trường THCS Lê Văn Sỹ tổ chức gặp mặt 40 đoàn viên nhân ngày 20/11. | Công đoàn trường THCS Lê Văn Sỹ",
                "Liên đoàn Lao động (LĐLĐ) huyện Sông Lô trao 40 suất quà cho đoàn viên. | Liên đoàn Lao động huyện Sông Lô",
                "Các cấp công đoàn tỉnh Hà Nam kết nạp 900 đoàn viên mới. | LĐLĐ tỉnh Hà Nam",
                "Sáng nay, LĐLĐ tỉnh chỉ đạo LĐLĐ huyện Sông Lô tổ chức chợ Tết. LĐLĐ huyện Sông Lô tặng 40 suất quà. | LĐLĐ huyện Sông Lô",
                "Sáng nay, LĐLĐ huyện trao 40 suất quà. Đây là việc làm quen thuộc của LĐLĐ huyện Sông Lô. | LĐLĐ huyện Sông Lô",
                "Cụm thi đua số 2 thuộc LĐLĐ tỉnh Hà Nam tổ chức tổng kết, có 9 CĐCS dự. | Cụm thi đua số 2 thuộc LĐLĐ tỉnh Hà Nam",
                "Thực hiện nghị quyết của Ban Thường vụ LĐLĐ huyện Sông Lô, Công đoàn trường THCS Đông Hải kết nạp 4 đoàn viên. | Công đoàn trường THCS Đông Hải"
            })
    void the_unit_is_the_one_that_acts_under_its_whole_name(String text, String unit) {
        assertThat(read("Tin hoạt động\n" + text + " Đời sống ổn định.").unit()).isEqualTo(unit);
    }

    @Test
    void a_cluster_of_unions_has_no_level() {
        assertThat(read("Tin hoạt động\nCụm thi đua số 2 thuộc LĐLĐ tỉnh Hà Nam tổ chức tổng kết năm.")
                        .level())
                .isNull();
    }

    @Test
    void a_representative_in_a_caption_is_not_whose_report_it_is() {
        ReportBlock block = read("""
                Nhờ Công đoàn Dệt may Việt Nam góp vốn, Công đoàn Công ty May Kim Bảng mở tủ sách 400 cuốn cho thợ may.
                Đại diện Công đoàn Dệt may Việt Nam trao sách
                Thợ may mượn sách mỗi chiều thứ bảy.""");
        assertThat(block.unit()).isEqualTo("Công đoàn Công ty May Kim Bảng");
    }

    @Test
    void the_one_house_of_a_title_is_whose_union_is_told_of() {
        ReportBlock block = read("""
                Ngày hội của công nhân Công ty May Kim Bảng
                Ngày hội có 9 trò chơi dân gian, thu hút 640 công nhân của ba phân xưởng cùng người thân tham gia từ sáng đến chiều.
                Công đoàn tặng thêm 55 phần thưởng.""");
        assertThat(block.unit()).isEqualTo("Công đoàn Công ty May Kim Bảng");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"Hà Nam,Hà Nam", "Thái Bình,-"})
    void news_of_several_unions_is_of_the_one_province_that_it_names(String other, @Nullable String province) {
        ReportBlock block = read("""
                * Sáng 15/6, LĐLĐ huyện Kim Sơn (tỉnh Hà Nam) tặng 40 suất quà cho con công nhân nghèo đang ở trọ quanh các khu công nghiệp.
                * Hơn 200 đoàn viên tham gia hội thao do Công đoàn ngành Y tế tỉnh %s tổ chức. Hội thao có 18 đội.
                """.formatted(other));
        assertThat(block.unit()).isNull();
        assertThat(block.province()).isEqualTo(province);
    }

    @Test
    void the_papers_name_tells_the_province() {
        ReportBlock block = read(
                "Báo Thái Bình điện tử\nChăm lo đoàn viên khối cơ quan\nChiều 15-7-2022, Công đoàn Viên chức tỉnh trao 50 suất quà cho đoàn viên khó khăn.");
        assertThat(block.province()).isEqualTo("Thái Bình");
        assertThat(block.unit()).isEqualTo("Công đoàn Viên chức tỉnh Thái Bình");
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
    @CsvSource({"12/10/2022, base", "12/10/2025, upper"})
    void a_communes_union_stands_above_base_unions_since_the_districts_ended(String day, String level) {
        ReportBlock block = read(
                "Thứ hai, " + day
                        + " | 09:00\nCông đoàn xã Hà Trung thăm đoàn viên khó khăn\nCông đoàn xã Hà Trung đã trao 14 suất quà cho đoàn viên trong xã.");
        assertThat(block.level()).isEqualTo(Level.of(level));
    }

    @Test
    void the_district_federation_above_tells_the_province() {
        ReportBlock block = read(
                "Công đoàn trường Tiểu học Hoa Ban vui ngày hội\nThực hiện kế hoạch của LĐLĐ huyện Cần Giuộc, Công đoàn trường Tiểu học Hoa Ban đã trao 12 giải cho các tổ.");
        assertThat(block.province()).isEqualTo("Long An");
    }

    @Test
    void a_line_of_the_site_names_no_unit() {
        ReportBlock block = read("""
                LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM » Tin cơ sở

                Thăm đoàn viên sau bão
                Chiều 12/9, LĐLĐ huyện Hà Trung tổ chức đoàn thăm 14 gia đình đoàn viên. LĐLĐ huyện Hà Trung hỗ trợ mỗi nhà 2 triệu đồng.""");
        assertThat(block.unit()).isEqualTo("LĐLĐ huyện Hà Trung");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo Hà Nam › Đời sống | Thứ năm, 21/05/2020",
                "15:31 – 21/05/2020 – Đời sống",
                "BÁO ĐIỆN TỬ • Công đoàn • Thứ Năm, 21/05/2020",
                "(17:05, 21/05/2020)",
                "Trang nhất » Thứ năm - 21/05/2020 08:30",
                "date 2020-05-21"
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
                "Nguyễn Thị Hoa @ 21:17 21/05/2020\nSố lượt xem: 40"
            })
    void the_day_may_stand_below_the_text(String end) {
        ReportBlock block = read(
                "CÔNG ĐOÀN TRƯỜNG TIỂU HỌC HÀ TRUNG\nBÁO CÁO\nHoạt động công đoàn năm học 2019 - 2020\nI. KẾT QUẢ\nTrường có 35 đoàn viên, tổ chức 4 lần thăm hỏi.\n"
                        + end);
        assertThat(block.published()).isEqualTo(LocalDate.of(2020, 5, 21));
    }

    @Test
    void a_page_shows_the_day_that_it_is_looked_at_which_is_not_its_own() {
        ReportBlock block = read(
                "Công đoàn huyện Hà Trung một năm nhìn lại\nNăm 2018, LĐLĐ huyện Hà Trung kết nạp 120 đoàn viên, thành lập 3 công đoàn cơ sở và giữ được nếp sinh hoạt ở các tổ.\n\nChủ nhật, ngày 16/12/2018\n");
        assertThat(block.published()).isNull();
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
    void a_unit_that_only_gives_the_prize_is_not_the_reports() {
        ReportBlock block = read("""
                Lao động giỏi ở xưởng may

                Chị Hoa nhiều năm liền được Công đoàn ngành Dệt may tặng Bằng khen.
                CĐCS Công ty May Kim Bảng có 640 đoàn viên. CĐCS Công ty May Kim Bảng tổ chức 12 buổi thi tay nghề, trao 45 giải.
                Từ các buổi thi ấy, CĐCS Công ty May Kim Bảng chọn 6 thợ giỏi dự thi cấp trên.""");
        assertThat(block.unit()).isEqualTo("CĐCS Công ty May Kim Bảng");
    }

    @Test
    void a_federation_is_named_as_the_page_names_it_where_no_place_is_told() {
        ReportBlock block = read("""
                Thêm 57 công đoàn cơ sở

                Theo Liên đoàn Lao động tỉnh, trong năm 2020, toàn tỉnh thành lập được 57 công đoàn cơ sở, kết nạp 7.074 đoàn viên.
                Liên đoàn Lao động tỉnh giao chỉ tiêu cho từng cấp trên cơ sở ngay từ đầu năm.""");
        assertThat(block.unit()).isEqualTo("Liên đoàn Lao động tỉnh");
        assertThat(block.province()).isNull();
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
                "Ông Lê Văn Ba cho biết trong nửa đầu nhiệm kỳ thực hiện Nghị quyết Đại hội X Công đoàn huyện (2013-2018), có 812 người vào Đảng. | 2013-01-01 |",
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
                "Chiều, ngày 9 tháng 01 năm 2020, LĐLĐ huyện Hà Trung tổ chức hội nghị tổng kết hoạt động công đoàn năm 2019, triển khai nhiệm vụ năm 2020.\n\nVề dự có lãnh đạo huyện cùng 120 đại biểu.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void this_year_so_far_ends_with_the_day_of_publication() {
        ReportBlock block = read(
                "Thêm nhiều đoàn viên mới\nTHỨ BA, 20/10/2020 09:15:20\n\nTừ đầu năm đến nay, LĐLĐ huyện Hà Trung kết nạp 412 đoàn viên mới ở nhiều doanh nghiệp.");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 10, 20));
    }

    @Test
    void a_stamp_may_open_the_line_of_the_first_sentence() {
        ReportBlock block = read(
                " date 2021-03-09 Ngày 9-3, Công đoàn Than Hà Trung (tỉnh Hà Nam) tổ chức trao quà cho thợ mỏ có hoàn cảnh khó khăn đang làm việc trong công ty.\n\nCông đoàn tặng 18 suất quà cho thợ mỏ, mỗi suất trị giá 500.000 đồng.");
        assertThat(block.published()).isEqualTo(LocalDate.of(2021, 3, 9));
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
}
