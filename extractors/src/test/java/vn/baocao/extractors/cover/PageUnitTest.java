package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.cover.ReportBlocks.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
}
