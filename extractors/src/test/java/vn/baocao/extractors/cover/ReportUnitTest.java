package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.cover.ReportBlocks.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;

class ReportUnitTest {
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
    void after_the_merger_a_unit_is_in_the_new_province() {
        ReportBlock block = read(
                "CÔNG ĐOÀN PHƯỜNG PHỦ LÝ\nHà Nam, ngày 20 tháng 12 năm 2025\nBÁO CÁO\nKết quả hoạt động năm 2025\nI. KẾT QUẢ\nKết nạp 40 đoàn viên.");
        assertThat(block.province()).isEqualTo("Ninh Bình");
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
                Công đoàn có thêm nhiều cơ sở

                Theo Liên đoàn Lao động tỉnh, năm 2020 có 63 công đoàn cơ sở ra đời với 8.215 đoàn viên.
                Liên đoàn Lao động tỉnh xếp việc này lên hàng đầu.""");
        assertThat(block.unit()).isEqualTo("Liên đoàn Lao động tỉnh");
        assertThat(block.province()).isNull();
    }

    @Test
    void a_union_that_is_counted_is_not_the_one_that_counts() {
        ReportBlock block = read(
                "Trong tháng, thành lập 14 CĐCS doanh nghiệp với 530 đoàn viên; 1 CĐCS Chi cục Thú y; LĐLĐ tỉnh Hà Nam chuyển giao 6 CĐCS cho cấp huyện.");
        assertThat(block.unit()).isEqualTo("LĐLĐ tỉnh Hà Nam");
    }

    @Test
    void what_the_confederation_tells_is_its_own_where_no_other_union_is_named() {
        ReportBlock block = read(
                "Thưởng Tết cho công nhân\nTheo số liệu của Tổng LĐLĐ Việt Nam, các cấp công đoàn đã tổ chức 9.120 chương trình “Tết Sum vầy” cho đoàn viên cả nước.\nCông nhân rất phấn khởi.");
        assertThat(block.unit()).isEqualTo("Tổng Liên đoàn Lao động Việt Nam");
    }

    @Test
    void a_number_that_counts_nothing_leaves_the_union_its_report() {
        assertThat(read("Tháng 5 CĐCS Công ty May Hà Nam tổ chức hội thi nấu ăn cho 120 công nhân.")
                        .unit())
                .isEqualTo("CĐCS Công ty May Hà Nam");
        assertThat(read("LĐLĐ QUẬN 5 CĐCS TRƯỜNG THPT TRẦN KHAI NGUYÊN\nBÁO CÁO\nTổng kết năm 2021\nCó 42 đoàn viên.")
                        .unit())
                .isEqualTo("CĐCS Trường THPT Trần Khai Nguyên");
    }

    @Test
    void an_order_of_the_confederation_does_not_make_the_report_its_own() {
        assertThat(read("Theo hướng dẫn của Tổng LĐLĐ Việt Nam, ban chấp hành công đoàn đã tặng 300 suất quà.")
                        .unit())
                .isNull();
    }

    @Test
    void the_union_of_a_province_is_its_federation_where_the_text_says_so() {
        ReportBlock block = read(
                "CÔNG ĐOÀN CÀ MAU - Cổng thông tin Liên đoàn Lao động tỉnh\n\nKết quả hoạt động công đoàn quý I/2023\nLĐLĐ tỉnh trao 410 suất quà cho đoàn viên.");
        assertThat(block.unit()).isEqualTo("LĐLĐ tỉnh Cà Mau");
        assertThat(block.level()).isEqualTo(Level.PROVINCE);
    }

    @Test
    void one_that_orders_is_not_the_one_that_reports() {
        ReportBlock block = read(
                "BÁO CÁO TỔNG KẾT CÔNG ĐOÀN NĂM HỌC 2021-2022\nNgười đăng: Ban biên tập\nTheo hướng dẫn của LĐLĐ huyện Kim Bảng (Hà Nam), Công đoàn trường THCS Đông Hải báo cáo như sau\nI. TÌNH HÌNH\nCó 43 đoàn viên.");
        assertThat(block.unit()).isEqualTo("Công đoàn trường THCS Đông Hải");
        assertThat(block.title()).isEqualTo("BÁO CÁO TỔNG KẾT CÔNG ĐOÀN NĂM HỌC 2021-2022");
    }

    @Test
    void a_name_in_capitals_ends_before_the_time() {
        ReportBlock block = read(
                "CÔNG ĐOÀN NGÀNH XÂY DỰNG NỬA ĐẦU NĂM 2021: VỪA CHỐNG DỊCH VỪA LO VIỆC LÀM\n\nTính đến 30/6, toàn ngành có 6.350 đoàn viên ở 48 công đoàn cơ sở.");
        assertThat(block.unit()).isEqualTo("Công đoàn ngành Xây dựng");
        assertThat(block.to()).isEqualTo(LocalDate.of(2021, 6, 30));
    }

    @Test
    void a_district_named_like_a_province_is_in_its_own() {
        ReportBlock block = read(
                "Công đoàn Giáo dục huyện Quang Bình tổng kết năm học 2016-2017\n\nCĐGD huyện có 51 công đoàn cơ sở với 1.447 đoàn viên.");
        assertThat(block.province()).isEqualTo("Hà Giang");
    }

    @Test
    void an_item_behind_a_sign_makes_no_round_up_of_one_unions_news() {
        ReportBlock block = read("""
                Công đoàn Viên chức tỉnh triển khai nhiệm vụ năm 2019
                Ngày 27/12/2018, Công đoàn Viên chức tỉnh Hà Nam họp tổng kết hoạt động năm 2018.
                Năm 2018, CĐVC tỉnh quản lý 61 CĐCS với 3.204 đoàn viên, thăm hỏi 1.077 lượt người.
                Hội diễn của khối có 29 đơn vị với 87 tiết mục, trao 12 giải cho các đội; quỹ tình nghĩa giúp 14 gia đình sửa nhà.
                Năm 2019, CĐVC tỉnh phấn đấu 86% CĐCS vững mạnh.
                * Cùng ngày, Công đoàn Khu kinh tế Hà Nam cũng tổng kết năm. Đơn vị kết nạp 312 đoàn viên.""");
        assertThat(block.unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
    }

    @Test
    void whose_officer_is_interviewed_is_told_of() {
        ReportBlock block = read("""
                “Không ai không có Tết”
                Phóng viên trò chuyện với bà Lê Thị Hoa, Chủ tịch Công đoàn các khu công nghiệp tỉnh Hà Nam, về việc lo Tết.
                - Chúng tôi quản lý 168 CĐCS. Trong số quà có 200 suất LĐLĐ tỉnh cấp.""");
        assertThat(block.unit()).isEqualTo("Công đoàn các khu công nghiệp tỉnh Hà Nam");
    }

    @Test
    void a_recipient_is_not_the_one_that_reports() {
        ReportBlock block = read(
                "BÁO CÁO HOẠT ĐỘNG CÔNG ĐOÀN QUÝ I/2023\nKính gửi: LĐLĐ huyện, Ban Giám đốc Công ty\nCông đoàn cơ sở Công ty cổ phần May Sông Trà báo cáo tình hình quý I như sau.\n1. Việc làm\nĐến 31/3 có 1.148 lao động.");
        assertThat(block.unit()).isEqualTo("Công đoàn cơ sở Công ty cổ phần May Sông Trà");
    }

    @Test
    void what_stands_in_place_of_the_countrys_name_is_not_the_unit() {
        ReportBlock block = read(
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN KIM BẢNG\nSố: 84/BC-LĐLĐ\nCÔNG ĐOÀN VIỆT NAM\nKim Bảng, ngày 16 tháng 12 năm 2019\n\nBÁO CÁO\nKết quả hoạt động công đoàn năm 2019\n\nI. KẾT QUẢ\nToàn huyện có 152 CĐCS.");
        assertThat(block.unit()).isEqualTo("Liên đoàn Lao động huyện Kim Bảng");
    }

    @Test
    void the_union_of_the_industrial_zones_below_a_federation_is_that_provinces() {
        ReportBlock block = read(
                "LĐLĐ TỈNH HÀ NAM\nCÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP\nSố 31/BC-CĐKCN\n\nBÁO CÁO\nCông tác công đoàn quý I năm 2022\n\nI. KẾT QUẢ\nCó 168 CĐCS.");
        assertThat(block.unit()).isEqualTo("Công đoàn các khu công nghiệp tỉnh Hà Nam");
    }

    @Test
    void the_house_that_labels_a_title_is_whose_union_is_told_of() {
        ReportBlock block = read(
                "Than Hà Trung: hơn nghìn lượt thợ lò được chăm lo\nMưa lớn đầu mùa chưa ngăn được nhịp sản xuất của Công ty Than Hà Trung.\nÔng Hoà, Chủ tịch Công đoàn Công ty cho biết đã trao 60 suất quà.\nHoạt động được Công đoàn TKV ghi nhận và khen ngợi trong đợt kiểm tra vừa rồi.");
        assertThat(block.unit()).isEqualTo("Công đoàn Công ty Than Hà Trung");
    }

    @Test
    void the_path_of_a_page_is_no_letterhead() {
        ReportBlock block = read(
                "Công đoàn > Báo cáo\n\nBÁO CÁO TỔNG KẾT CÔNG ĐOÀN NĂM HỌC 2020-2021\nThực hiện nghị quyết hội nghị đoàn viên, Công đoàn trường THCS Kim Bảng xin báo cáo kết quả hoạt động của năm học như sau.\nA. Đội ngũ\nCông đoàn có 35 đoàn viên.");
        assertThat(block.unit()).isEqualTo("Công đoàn trường THCS Kim Bảng");
    }

    @Test
    void the_civil_servants_union_below_a_federation_is_that_provinces() {
        ReportBlock block = read(
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM\nCÔNG ĐOÀN VIÊN CHỨC\nSố: 58/BC-CĐVC\n\nBÁO CÁO\nKết quả hoạt động công đoàn quý I năm 2024\n\nI. KẾT QUẢ\nToàn ngành có 49 CĐCS.");
        assertThat(block.unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
        assertThat(block.level()).isEqualTo(Level.UPPER);
    }

    @Test
    void a_letterhead_stands_around_the_countrys_name_also_without_the_word_for_a_report() {
        ReportBlock block = read("""
                Trang chủ › Tổ chức đoàn thể › Công đoàn

                Tổng kết công đoàn năm học 2018-2019
                Đăng lúc: 30/05/2019 09:12 - 15 lượt xem
                LĐLĐ HUYỆN KIM BẢNG
                CĐCS TRƯỜNG THCS SAO MAI
                CỘNG HÒA XHCN VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Công đoàn trường đánh giá việc làm trong năm học như sau:
                I. KẾT QUẢ
                - LĐLĐ huyện Kim Bảng khen 2 đoàn viên.""");
        assertThat(block.unit()).isEqualTo("CĐCS Trường THCS Sao Mai");
        assertThat(block.parent()).isEqualTo("LĐLĐ huyện Kim Bảng");
        assertThat(block.title()).isEqualTo("Tổng kết công đoàn năm học 2018-2019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CÔNG ĐOÀN TỈNH HÀ NAM\nGIỚI THIỆU   TIN TỨC   VĂN BẢN",
                "CÔNG ĐOÀN HÀ NAM - Cổng thông tin điện tử\nTIN TỨC » Hoạt động công đoàn"
            })
    void a_title_that_opens_with_a_union_is_of_that_and_not_of_the_site(String site) {
        ReportBlock block = read(
                site
                        + "\n\nCông đoàn Viên chức tỉnh sơ kết công tác 6 tháng đầu năm 2017\n19/07/2017 | Lượt xem: 41\nNgày 18/7, Công đoàn Viên chức tỉnh Hà Nam sơ kết hoạt động 6 tháng đầu năm với 45 đại biểu từ các cơ sở.");
        assertThat(block.unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void a_short_first_sentence_tells_whose_an_article_is() {
        ReportBlock block = read("""
                Menu: Trang chủ - Dịch vụ - Lịch tàu - Công đoàn

                Hội nghị mở rộng: nhìn lại 2023, đón 2024
                17-01-2024 | Lượt đọc: 96
                Chiều qua (16/01), CĐCS Công ty cổ phần Cảng Đồng Bến họp mở rộng.
                Công ty có 534 lao động, tất cả là đoàn viên, chia 17 tổ.
                Công đoàn Hàng hải tặng cờ cho đơn vị dẫn đầu năm 2023.""");
        assertThat(block.title()).isEqualTo("Hội nghị mở rộng: nhìn lại 2023, đón 2024");
        assertThat(block.unit()).isEqualTo("CĐCS Công ty cổ phần Cảng Đồng Bến");
        assertThat(block.from()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void news_of_several_unions_that_one_federation_sums_up_are_its_own() {
        ReportBlock block = read("""
                Gần 46 tỉ đồng cho người lao động mùa dịch
                04-10-2021 - 19:21
                Từ đầu tháng 7 đến hết tháng 9-2021, các cấp công đoàn TP Hải Phòng dốc sức lo cho người lao động. LĐLĐ TP Hải Phòng vừa tổng kết bước đầu.
                LĐLĐ TP Hải Phòng cho biết đã có 58.770 lượt đoàn viên được giúp, tổng số tiền 46,3 tỉ đồng.
                LĐLĐ quận Kiến An thuê xe tải nhỏ đi qua 21 khu nhà trọ, phát 4.380 phần quà cho công nhân ở xa quê.
                LĐLĐ quận Hồng Bàng lập đường dây nóng, giải quyết được 1.926 trường hợp cần gạo và thuốc men.
                Công đoàn Khu kinh tế Hải Phòng chi 7,9 tỉ đồng, vận động thêm 62 tấn gạo và 15.000 khẩu trang cho các nhà máy.""");
        assertThat(block.unit()).isEqualTo("LĐLĐ TP Hải Phòng");
        assertThat(block.from()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2021, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nHà Nội, ngày 09 tháng 01 năm 2018\nCÔNG ĐOÀN GIAO THÔNG VẬN TẢI VIỆT NAM\nCĐCS CÔNG TY SÔNG HÀ",
                "CÔNG ĐOÀN GIAO THÔNG VẬN TẢI VIỆT NAM - CĐCS CÔNG TY SÔNG HÀ                CHXHCN VIỆT NAM - ĐL-TD-HP"
            })
    void a_letterhead_may_begin_with_the_countrys_name_or_stand_in_one_line(String letterhead) {
        ReportBlock block = read(
                letterhead
                        + "\n\nTỔNG KẾT HOẠT ĐỘNG CÔNG ĐOÀN 2017 – CHƯƠNG TRÌNH CÔNG TÁC 2018\nI. KẾT QUẢ\nKết nạp 36 đoàn viên, năm 2016 là 41 đoàn viên.");
        assertThat(block.unit()).isEqualTo("CĐCS Công ty Sông Hà");
        assertThat(block.from()).isEqualTo(LocalDate.of(2017, 1, 1));
    }

    @Test
    void a_name_written_short_in_capitals_is_told_as_the_text_spells_it() {
        ReportBlock block = read(
                "CĐCS CCT KV KIM BẢNG-LÝ NHÂN\nBÁO CÁO\nTổng kết hoạt động công đoàn năm 2021\nCĐCS Chi cục Thuế khu vực Kim Bảng - Lý Nhân báo cáo như sau:\nI. KẾT QUẢ\nKết nạp 4 đoàn viên.");
        assertThat(block.unit()).isEqualTo("CĐCS Chi cục Thuế khu vực Kim Bảng - Lý Nhân");
    }

    @Test
    void a_federation_that_signs_with_an_office_keeps_its_own_name() {
        ReportBlock block = read("""
                LĐLĐ thị xã và Bảo hiểm xã hội thị xã Bình Long ký chương trình phối hợp giai đoạn 2023 - 2028
                Cập nhật: 18/04/2023 | 15:22 GMT+7
                Sáng 17/4, Ban Thường vụ LĐLĐ thị xã cùng Bảo hiểm xã hội thị xã tổng kết 5 năm thực hiện quy chế phối hợp 2018 - 2022 và ký chương trình mới.
                LĐLĐ thị xã Bình Long hiện có 87 CĐCS với 6.340 đoàn viên.""");
        assertThat(block.unit()).isEqualTo("LĐLĐ thị xã Bình Long");
        assertThat(block.from()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void the_site_tells_the_province_of_a_union_that_the_text_does_not_place() {
        ReportBlock block = read(
                "CÔNG ĐOÀN QUẢNG NGÃI | Tin trong tỉnh | Văn bản\nThứ tư, 11/01/2017, 16:42 (GMT+7)\n\nCông đoàn Viên chức tỉnh: Những kết quả nổi bật năm 2016\nNăm 2016, CĐVC tỉnh tiếp nhận 3 CĐCS chuyển về từ ngành dọc, nâng tổng số lên 64 CĐCS trực thuộc với 2.985 đoàn viên.");
        assertThat(block.unit()).isEqualTo("Công đoàn Viên chức tỉnh Quảng Ngãi");
        assertThat(block.province()).isEqualTo("Quảng Ngãi");
    }

    @Test
    void a_branchs_union_is_of_the_province_that_its_shorter_spelling_names() {
        ReportBlock block = read(
                "Hoạt động công đoàn ngành Nông nghiệp và PTNT 6 tháng đầu năm 2022\nThứ năm, 30-06-2022\nCông đoàn ngành NN&PTNT Thanh Hóa đang quản lý trực tiếp 46 công đoàn cơ sở với 3.140 đoàn viên ở khắp các huyện trong tỉnh.");
        assertThat(block.unit()).isEqualTo("Công đoàn ngành NN&PTNT Thanh Hóa");
        assertThat(block.province()).isEqualTo("Thanh Hóa");
    }

    @Test
    void those_whom_a_report_is_addressed_to_are_not_its_letterhead() {
        ReportBlock block = read("""
                LĐLĐ HUYỆN KIM BẢNG
                CĐCS TRƯỜNG THCS SAO MAI
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Tổng kết hoạt động công đoàn năm học 2020 - 2021
                Kính gửi:
                - LĐLĐ huyện Kim Bảng
                - LĐLĐ tỉnh Hà Nam
                I. KẾT QUẢ
                Kết nạp 2 đoàn viên.""");
        assertThat(block.unit()).isEqualTo("CĐCS Trường THCS Sao Mai");
    }

    @Test
    void a_schools_name_is_no_province() {
        ReportBlock block = read(
                "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THCS HÒA BÌNH\nBÁO CÁO\nHoạt động công đoàn năm học 2019 - 2020\nTheo chương trình của LĐLĐ huyện Cần Giuộc, CĐCS trường báo cáo như sau:\nI. TÌNH HÌNH\nTrường có 35 đoàn viên.");
        assertThat(block.province()).isEqualTo("Long An");
    }

    @Test
    void news_of_several_unions_are_of_their_papers_province() {
        ReportBlock block = read(
                "BÁO QUẢNG NGÃI ONLINE   Thứ 6, 24/10/2014   RSS   Liên hệ\n\nTin vắn hoạt động công đoàn\n* LĐLĐ huyện Kim Bảng kiểm tra 8 CĐCS trường học.\n* CĐCS Công ty Nông sản vận động 130 công nhân hiến máu.\n* LĐLĐ huyện Duy Tiên trao 2 nhà.");
        assertThat(block.province()).isEqualTo("Quảng Ngãi");
    }

    @Test
    void a_board_below_the_name_of_its_house_is_of_its_union() {
        ReportBlock block = read(
                "TẬP ĐOÀN CÔNG NGHIỆP CAO SU VIỆT NAM\nCÔNG TY TNHH MTV CAO SU HÀ TRUNG\nBAN CHẤP HÀNH CÔNG ĐOÀN\nSố: 41/BC-CĐCT\nBÁO CÁO GIỮA NHIỆM KỲ\n2017 - 2022\nNửa nhiệm kỳ, tính từ tháng 10/2017 đến hết tháng 4/2020, giá mủ ở mức thấp nên lao động rời vườn cây ngày một nhiều.\nI. KẾT QUẢ\nKết nạp 45 đoàn viên.");
        assertThat(block.unit()).isEqualTo("Công đoàn Công ty TNHH MTV Cao su Hà Trung");
        assertThat(block.from()).isEqualTo(LocalDate.of(2017, 10, 1));
        assertThat(block.to()).isEqualTo(LocalDate.of(2020, 4, 30));
    }

    @Test
    void a_districts_union_is_its_federation_that_the_text_names() {
        ReportBlock block = read(
                "Công đoàn Kim Bảng nửa chặng đường nhìn lại\nBa năm qua, LĐLĐ huyện Kim Bảng hoàn thành nhiều mục tiêu mà đại hội đề ra.\nLĐLĐ huyện Kim Bảng hiện quản lý 163 công đoàn cơ sở với hơn 38.200 đoàn viên.");
        assertThat(block.unit()).isEqualTo("LĐLĐ huyện Kim Bảng");
        assertThat(block.level()).isEqualTo(Level.DISTRICT);
    }

    @Test
    void a_school_named_like_a_province_tells_it_where_nothing_else_does() {
        ReportBlock block = read(
                "CÔNG ĐOÀN TRƯỜNG THPT LÀO CAI\nBÁO CÁO\nHoạt động công đoàn năm học 2019 - 2020\nI. TÌNH HÌNH\nTrường có 35 đoàn viên.");
        assertThat(block.province()).isEqualTo("Lào Cai");
    }

    @Test
    void two_names_and_a_number_may_be_run_together_in_one_line() {
        ReportBlock block = read(
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM LIÊN ĐOÀN LAO ĐỘNG HUYỆN KIM BẢNG Số: 28 /BC-LĐLĐ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc Kim Bảng, ngày 12 tháng 6 năm 2018 BÁO CÁO Kết quả hoạt động công đoàn 6 tháng đầu năm 2018 I. TÌNH HÌNH LĐLĐ huyện hiện quản lý 83 CĐCS với 2.657 đoàn viên.");
        assertThat(block.unit()).isEqualTo("Liên đoàn Lao động huyện Kim Bảng");
        assertThat(block.level()).isEqualTo(Level.DISTRICT);
    }

    @Test
    void which_congress_it_is_is_not_of_a_unions_name() {
        ReportBlock block = read(
                "LIÊN ĐOÀN LAO ĐỘNG HUYỆN KIM BẢNG\nĐẠI HỘI CĐCS XÃ HÀ TRUNG LẦN THỨ IV\nNHIỆM KỲ 2023 - 2028\nBÁO CÁO\nKết quả hoạt động công đoàn nhiệm kỳ 2017 - 2023\nI. ĐẶC ĐIỂM\nCông đoàn xã có 27 đoàn viên.");
        assertThat(block.unit()).isEqualTo("CĐCS xã Hà Trung");
    }
}
