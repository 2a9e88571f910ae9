package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Công đoàn Công ty TNHH Sao Mai | base",
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
}
