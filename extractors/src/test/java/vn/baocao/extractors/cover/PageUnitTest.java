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
}
