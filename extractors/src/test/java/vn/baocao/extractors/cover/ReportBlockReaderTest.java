package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.cover.ReportBlocks.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;

class ReportBlockReaderTest {
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
}
