package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCapitalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM | Liên đoàn Lao động tỉnh Hà Nam",
                "CÔNG ĐOÀN CƠ SỞ SỞ XÂY DỰNG | Công đoàn cơ sở Sở Xây dựng",
                "CĐCS SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN | CĐCS Sở Nông nghiệp và Phát triển nông thôn",
                "CÔNG ĐOÀN TRƯỜNG THCS SUỐI VÀNG | Công đoàn Trường THCS Suối Vàng",
                "CĐCS CÔNG TY CỔ PHẦN MAY THANH BÌNH | CĐCS Công ty Cổ phần May Thanh Bình",
                "CĐCS CÔNG TY TNHH MTV THỦY LỢI SÔNG ĐÀ | CĐCS Công ty TNHH MTV Thủy lợi Sông Đà",
                "CÔNG ĐOÀN NGÀNH MUỐI VIỆT NAM | Công đoàn ngành Muối Việt Nam",
                "CÔNG ĐOÀN CƠ SỞ UBND HUYỆN CHƯ SÊ | Công đoàn cơ sở UBND huyện Chư Sê",
                "LĐLĐ TP. LẠNG SƠN | LĐLĐ TP. Lạng Sơn",
                "Công đoàn Viên chức tỉnh Phú Yên | Công đoàn Viên chức tỉnh Phú Yên",
                "LĐLĐ huyện Suối Vàng | LĐLĐ huyện Suối Vàng",
                "CĐCS XÃ VĂN HÓA | CĐCS xã Văn Hóa",
                "CĐCS | CĐCS"
            })
    void names_in_capitals_are_written_as_in_running_text(String capitals, String normal) {
        assertThat(NameCapitals.normal(capitals)).isEqualTo(normal);
    }
}
