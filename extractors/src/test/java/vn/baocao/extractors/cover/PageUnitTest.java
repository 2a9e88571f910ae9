package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.cover.ReportBlocks.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;

/** Whose a report is that stands on a web page. */
class PageUnitTest {
    @Test
    void a_letterhead_may_stand_below_the_pages_own_title() {
        ReportBlock block = read("""
                TRƯỜNG THPT HÀ TRUNG - HÀ NAM
                Thứ hai, 15/6/2015, 09:20

                BÁO CÁO TỔNG KẾT CÔNG TÁC CÔNG ĐOÀN NĂM HỌC 2014-2015
                CĐ GIÁO DỤC TỈNH HÀ NAM
                CĐCS TRƯỜNG THPT HÀ TRUNG
                Số: 07/BC-CĐCS
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Phủ Lý, ngày 08 tháng 6 năm 2015

                I. TÌNH HÌNH
                Công đoàn có 64 đoàn viên, sinh hoạt ở 6 tổ. Công đoàn ngành mở 2 lớp tập huấn.
                """);
        assertThat(block.unit()).isEqualTo("CĐCS Trường THPT Hà Trung");
        assertThat(block.parent()).isEqualTo("CĐ Giáo dục tỉnh Hà Nam");
        assertThat(block.title()).isEqualTo("BÁO CÁO TỔNG KẾT CÔNG TÁC CÔNG ĐOÀN NĂM HỌC 2014-2015");
        assertThat(block.published()).isEqualTo(LocalDate.of(2015, 6, 15));
    }

    @Test
    void a_sites_name_is_no_letterhead() {
        ReportBlock block = read("""
                CÔNG ĐOÀN TỈNH HÀ NAM - TRANG THÔNG TIN ĐIỆN TỬ
                Trang chủ | Giới thiệu | Tin tức | Văn bản | Liên hệ
                Tin tức » Cơ sở

                Kim Bảng: bàn giao 02 nhà cho đoàn viên năm 2021
                Thứ ba - 12/10/2021 08:02
                Sáng ngày 11/10/2021, LĐLĐ huyện Kim Bảng bàn giao nhà cho 02 đoàn viên có hoàn cảnh khó khăn.
                Mỗi căn nhà được LĐLĐ huyện hỗ trợ 40 triệu đồng.
                """);
        assertThat(block.unit()).isEqualTo("LĐLĐ huyện Kim Bảng");
        assertThat(block.type()).isEqualTo(ReportType.NEWS);
        assertThat(block.from()).isNotEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void a_union_is_that_of_its_house_also_where_it_is_named_without_the_houses_form() {
        ReportBlock block = read("""
                Chủ tịch Công đoàn May Hà Trung: "Bớt một lễ khen, thêm một cái quạt"
                Nhà máy có 1.415 lao động, phần đông là nữ.
                Chúng tôi trò chuyện với bà Trần Thị Hoa, Chủ tịch Công đoàn Công ty cổ phần May Hà Trung, về một năm làm công đoàn.
                Công đoàn May Hà Trung có 1.390 đoàn viên, ở 21 tổ.
                """);
        assertThat(block.unit()).isEqualTo("Công đoàn Công ty cổ phần May Hà Trung");
    }

    @Test
    void where_somebody_works_does_not_make_a_round_up() {
        ReportBlock block = read("""
                CĐVC tỉnh Hà Nam bàn giao nhà
                Ngày 30/7/2020, Công đoàn Viên chức tỉnh Hà Nam bàn giao nhà cho hai đoàn viên.
                Căn thứ nhất là của anh Trần Văn Ba, nhân viên bảo vệ, CĐCS Chi cục Thủy lợi. Nhà hết 138 triệu đồng, công đoàn góp 50 triệu đồng, anh em giúp 65 ngày công.
                Căn thứ hai là của chị Lê Thị Tư, tạp vụ, CĐCS Trung tâm Khuyến nông. Chị một mình nuôi ba con, được giúp 50 triệu đồng và một bộ bàn ghế 6 triệu đồng.
                Đây là hai trong 5 nhà mà đơn vị giúp năm nay.
                """);
        assertThat(block.unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void a_letterheads_two_unions_may_stand_in_one_line() {
        ReportBlock block = read(
                "LĐLĐ HUYỆN KIM BẢNG - CĐGD HUYỆN KIM BẢNG\nSố 23/CĐGD\nBÁO CÁO\nHOẠT ĐỘNG CÔNG ĐOÀN NIÊN HỌC 2009 - 2010\nI. Đội ngũ\nNgành có 84 CĐCS.");
        assertThat(block.unit()).isEqualTo("CĐGD huyện Kim Bảng");
        assertThat(block.parent()).isEqualTo("LĐLĐ huyện Kim Bảng");
        assertThat(block.from()).isEqualTo(LocalDate.of(2009, 9, 1));
    }

    @Test
    void a_board_below_its_house_is_no_name_though_a_date_follows() {
        ReportBlock block = read(
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ HÀ NAM\nBAN CHẤP HÀNH CÔNG ĐOÀN\nPhủ Lý, ngày 14 tháng 4 năm 2020\nBÁO CÁO\nHoạt động công đoàn quý I năm 2020\nI. KẾT QUẢ\nCông đoàn có 94 đoàn viên.");
        assertThat(block.unit()).isEqualTo("Công đoàn Sở Khoa học và Công nghệ Hà Nam");
    }

    @Test
    void a_headline_that_names_a_year_is_no_letterhead() {
        ReportBlock block = read(
                "Bạn đang ở: Đoàn thể > Công đoàn\nCĐVC tỉnh tổng kết công tác năm 2020\nThứ sáu, 25/12/2020\nBÁO CÁO TÓM TẮT\nHoạt động công đoàn năm 2020\ncủa Công đoàn Viên chức tỉnh Hà Nam\n1. CĐVC tỉnh hiện có 44 CĐCS.");
        assertThat(block.unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void a_name_may_have_a_second_half_behind_a_dash() {
        ReportBlock block = read(
                "CÔNG ĐOÀN TRƯỜNG CAO ĐẲNG HÀ TRUNG\nCĐBP KHOA NÔNG - LÂM\nPhủ Lý, ngày 5/7/2013\nBẢN TỔNG KẾT NĂM HỌC CỦA CÔNG ĐOÀN BỘ PHẬN\nNăm học 2012-2013\nCông đoàn bộ phận có 17 người.");
        assertThat(block.unit()).isEqualTo("CĐBP Khoa Nông - Lâm");
        assertThat(block.parent()).isEqualTo("Công đoàn Trường Cao đẳng Hà Trung");
    }

    @Test
    void the_headline_of_a_round_up_is_not_of_its_first_item() {
        ReportBlock block = read("""
                Tin công đoàn các tỉnh phía Bắc
                Cập nhật ngày 11.4.2018
                LĐLĐ tỉnh Hà Nam: Mở lớp tập huấn cho cán bộ công đoàn
                Lớp diễn ra hai ngày 9 và 10.4, có 165 cán bộ công đoàn cơ sở dự, học về thương lượng tập thể.
                LĐLĐ huyện Giao Thủy (Nam Định): Đại hội lần thứ IX
                Đại hội bầu Ban Chấp hành 21 ủy viên. Nhiệm kỳ qua, huyện lập được 17 công đoàn cơ sở.
                CĐ các KCN Hải Dương: Tặng vé xem phim
                Nhân tháng 4, 1.200 công nhân được xem phim miễn phí tại sân nhà văn hóa.
                """);
        assertThat(block.title()).isEqualTo("Tin công đoàn các tỉnh phía Bắc");
        assertThat(block.unit()).isNull();
    }

    @Test
    void the_province_may_stand_in_brackets_or_behind_a_district() {
        assertThat(
                        read("BÁO CÁO TỔNG KẾT CÔNG ĐOÀN\nNăm học 2010 - 2011\nCông đoàn Trường Mầm non Hoa Sim, quận Hà Trung, Hải Phòng có 24 đoàn viên.")
                                .province())
                .isEqualTo("Hải Phòng");
        assertThat(
                        read("Mười năm cùng thợ\nNhững người thợ bên bờ sông Cấm (Hải Phòng) có một chỗ dựa là Công đoàn Công ty Đóng tàu Hà Trung.\nCông đoàn Công ty Đóng tàu Hà Trung bảo lãnh cho 265 gia đình.")
                                .province())
                .isEqualTo("Hải Phòng");
    }

    @ParameterizedTest
    @CsvSource({"2019, Thừa Thiên Huế", "2025, Huế"})
    void a_province_is_called_as_it_was_then(int year, String province) {
        ReportBlock block = read("CÔNG ĐOÀN CƠ SỞ SỞ TƯ PHÁP THỪA THIÊN HUẾ\nHuế, ngày 10 tháng 3 năm " + year
                + "\nBÁO CÁO\nHoạt động công đoàn quý I năm " + year + "\nI. KẾT QUẢ\nCông đoàn có 44 đoàn viên.");
        assertThat(block.province()).isEqualTo(province);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CÔNG ĐOÀN CƠ SỞ TRƯỜNG CAO ĐẲNG / NGHỀ CƠ KHÍ HÀ TRUNG | Công đoàn cơ sở Trường Cao đẳng nghề Cơ khí Hà Trung",
                "CÔNG ĐOÀN CÔNG TY CỔ PHẦN / XI MĂNG HÀ TRUNG | Công đoàn Công ty Cổ phần Xi măng Hà Trung",
                "CÔNG ĐOÀN CƠ SỞ: SỞ Y TẾ | Công đoàn cơ sở Sở Y tế",
                "CĐCS XÃ HÀ TRUNGĐộc lập - Tự do - Hạnh phúc | CĐCS xã Hà Trung"
            })
    void a_name_in_capitals_may_go_on_in_the_next_line_or_be_glued_to_the_motto(String head, String unit) {
        ReportBlock block = read(
                "LĐLĐ HUYỆN KIM BẢNG\n" + head.replace(" / ", "\n")
                        + "\nKim Bảng, ngày 20 tháng 7 năm 2015\nBÁO CÁO\nHoạt động công đoàn 6 tháng đầu năm 2015\nI. KẾT QUẢ\nCông đoàn có 187 đoàn viên.");
        assertThat(block.unit()).isEqualTo(unit);
    }

    @Test
    void what_a_page_has_above_its_stamp_is_no_letterhead() {
        ReportBlock block = read("""
                LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM
                Trang chủ
                Tin tức
                Nữ công
                NỮ CÔNG >> Tin từ cơ sở
                Kim Bảng: công tác nữ công một năm nhìn lại
                Cập nhật: 02/12/2016 10:30 - 208 lượt đọc
                BÁO CÁO TỔNG KẾT
                PHONG TRÀO NỮ CNVCLĐ VÀ HOẠT ĐỘNG NỮ CÔNG NĂM 2016
                Căn cứ Kế hoạch của Ban Nữ công Liên đoàn Lao động tỉnh về công tác nữ công năm 2016, Liên đoàn Lao động huyện Kim Bảng báo cáo kết quả như sau:
                I. Đặc điểm
                Toàn huyện có 2.015 nữ CNVCLĐ. LĐLĐ huyện Kim Bảng khen 86 chị.
                """);
        assertThat(block.unit()).isEqualTo("Liên đoàn Lao động huyện Kim Bảng");
    }

    @Test
    void the_page_of_a_house_says_whose_union_it_is() {
        ReportBlock block = read("""
                Cổng thông tin Trường Cao đẳng nghề Giao thông Hà Trung
                Địa chỉ: đường Lê Lợi, TP. Phủ Lý
                Báo cáo kết quả hoạt động công đoàn năm 2017
                I. Đặc điểm
                Công đoàn trường có 96 đoàn viên, trong đó 31 nữ.
                """);
        assertThat(block.unit()).isEqualTo("Công đoàn Trường Cao đẳng nghề Giao thông Hà Trung");
    }

    @Test
    void the_confederation_may_label_its_own_news() {
        ReportBlock block = read(
                "Tổng LĐLĐ Việt Nam: Đề nghị chi tiền thuê nhà thật nhanh\nLao Động | 23/03/2022 18:45\nNgày 23.3, Tổng Liên đoàn Lao động Việt Nam làm việc với 20 LĐLĐ tỉnh, thành phố về tiền thuê nhà.\nGiá phòng trọ bình quân 1,3 triệu đồng.");
        assertThat(block.level()).isEqualTo(Level.CONFEDERATION);
    }

    @Test
    void whom_a_report_is_addressed_to_is_no_letterhead() {
        ReportBlock block = read(
                "BÁO CÁO\nTổng kết hoạt động công đoàn năm 2018 của LĐLĐ huyện Kim Bảng\n\nKính gửi:\nLiên đoàn Lao động tỉnh Hà Nam\nThực hiện Công văn ngày 05/11/2018, LĐLĐ huyện Kim Bảng báo cáo kết quả như sau:\nI. KẾT QUẢ\nHuyện có 94 CĐCS.");
        assertThat(block.unit()).isEqualTo("LĐLĐ huyện Kim Bảng");
    }

    @Test
    void a_sites_union_above_a_stamp_and_a_title_is_not_of_the_letterhead_below() {
        ReportBlock block = read("""
                CÔNG ĐOÀN VIÊN CHỨC TỈNH HÀ NAM
                30/07/2015 - 10:31 | Lượt xem: 89
                BÁO CÁO SƠ KẾT GIỮA NHIỆM KỲ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                CĐCS SỞ TƯ PHÁP
                Phủ Lý, ngày 24 tháng 7 năm 2015
                I. Đặc điểm
                Công đoàn Sở Tư pháp gồm 5 tổ với 67 đoàn viên.
                """);
        assertThat(block.unit()).isEqualTo("Công đoàn Sở Tư pháp");
    }

    @Test
    void the_house_in_capitals_above_a_page_is_no_title_but_says_whose_it_is() {
        ReportBlock block = read("""
                VIỆN KỸ THUẬT NÔNG NGHIỆP HÀ TRUNG
                Thông báo - Tin đoàn thể

                Hội nghị tổng kết Công đoàn Viện năm 2020

                21/12/2020

                Ngày 18/12/2020, Công đoàn Viện họp toàn thể đoàn viên để nhìn lại công tác trong năm và bình xét thi đua cho từng tổ công đoàn.
                Có 63 đoàn viên dự.
                """);
        assertThat(block.unit()).isEqualTo("Công đoàn Viện Kỹ thuật Nông nghiệp Hà Trung");
        assertThat(block.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(block.title()).contains("tổng kết");
    }

    @Test
    void the_union_of_a_district_is_called_by_its_area_alone_in_a_headline() {
        ReportBlock block = read(
                "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN KIM BẢNG - TỈNH HÀ NAM\nCông đoàn Giáo dục huyện tổng kết năm học 2015 - 2016\nNgày đăng: 09/06/2016\n\nSáng ngày 8/6/2016, Công đoàn Giáo dục huyện Kim Bảng tổ chức Hội nghị tổng kết năm học 2015 - 2016.\nCó 46 CĐCS.\n");
        assertThat(block.unit()).isEqualTo("Công đoàn Giáo dục huyện Kim Bảng");
    }

    @Test
    void the_town_of_a_provinces_name_is_in_it() {
        ReportBlock block = read(
                "Công đoàn Viên chức tỉnh: Sơ kết 6 tháng đầu năm\n12/07/2016 15:20\nSáng 11.7, tại thành phố Hưng Yên, Công đoàn Viên chức tỉnh họp đánh giá công tác nửa đầu năm 2016.\nCó 52 CĐCS.\n");
        assertThat(block.province()).isEqualTo("Hưng Yên");
    }
}
