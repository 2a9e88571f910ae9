package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.text.Span;

class UnitNamesTest {
    private static List<String> names(String text) {
        return UnitNames.in(text, new Span(0, text.length())).stream()
                .map(mention -> ((Value.Name) mention.value()).shown())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sáng nay, LĐLĐ tỉnh Hà Nam đã trao quà. | LĐLĐ tỉnh Hà Nam",
                "Chủ tịch LĐLĐ TP.Hải Dương Trần Văn Nam đến dự | LĐLĐ TP.Hải Dương",
                "Công đoàn ngành Y tế Nam Định tổ chức hội thao | Công đoàn ngành Y tế Nam Định",
                "CĐCS Cục Thuế tỉnh nhận đỡ đầu 02 cháu | CĐCS Cục Thuế tỉnh",
                "tại công ty TNHH Dệt Phong Phú, 300 công nhân | công ty TNHH Dệt Phong Phú",
                "CĐCS Trường Mầm non Hoa Mai phối hợp | CĐCS Trường Mầm non Hoa Mai",
                "CÔNG ĐOÀN GIÁO DỤC HUYỆN VỤ BẢN TỔNG KẾT NĂM HỌC | CÔNG ĐOÀN GIÁO DỤC HUYỆN VỤ BẢN",
                "Công đoàn Sở Xây dựng xây dựng kế hoạch | Công đoàn Sở Xây dựng",
                "theo hướng dẫn của Liên đoàn Lao động tỉnh, các cấp | Liên đoàn Lao động tỉnh",
                "CĐ TCty Thép VN có 12 CĐCS | CĐ TCty Thép VN",
                "Công đoàn Than - Khoáng sản Việt Nam phát động | Công đoàn Than - Khoáng sản Việt Nam",
                "Công đoàn Viên chức thành phố Cần Thơ đã | Công đoàn Viên chức thành phố Cần Thơ",
                "Công đoàn các khu công nghiệp Hà Nam trao vé xe | Công đoàn các khu công nghiệp Hà Nam",
                "Công đoàn Khối các cơ quan Tổng hợp họp bàn | Công đoàn Khối các cơ quan Tổng hợp",
                "Công đoàn bộ phận 4 có 30 đoàn viên | Công đoàn bộ phận 4",
                "Công đoàn Giáo dục huyện Cư M’gar mở lớp | Công đoàn Giáo dục huyện Cư M’gar",
                "hôm qua LĐLĐ huyện Ia H'Drai họp | LĐLĐ huyện Ia H'Drai",
                "Công đoàn các khu công nghiệp tỉnh trao vé xe | Công đoàn các khu công nghiệp tỉnh",
                "Công đoàn ngành y tế tỉnh họp bàn | Công đoàn ngành y tế tỉnh",
                "Cụm thi đua số 2 thuộc LĐLĐ tỉnh Hà Nam ký giao ước | Cụm thi đua số 2 thuộc LĐLĐ tỉnh Hà Nam",
                "Văn phòng Sở Tư pháp có 20 đoàn viên | Văn phòng Sở Tư pháp",
                "Quỹ Tấm lòng vàng Tổng LĐLĐ Việt Nam trao học bổng | Quỹ Tấm lòng vàng Tổng LĐLĐ Việt Nam",
                "Quỹ CEP cho công nhân vay vốn | Quỹ CEP",
                "Công đoàn Công ty cổ phần May Sông Trà báo cáo | Công đoàn Công ty cổ phần May Sông Trà",
                "CĐCS Công ty cổ phần Xi măng Hoàng Sơn họp | CĐCS Công ty cổ phần Xi măng Hoàng Sơn",
                "CĐCS Công ty TNHH Chế biến gỗ Vạn Xuân tặng 1 bộ bàn | CĐCS Công ty TNHH Chế biến gỗ Vạn Xuân",
                "CÔNG ĐOÀN NGÀNH XÂY DỰNG NỬA ĐẦU NĂM 2021 | CÔNG ĐOÀN NGÀNH XÂY DỰNG"
            })
    void a_name_ends_where_it_goes_on_no_further(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "các cấp công đoàn cơ sở đã tổ chức",
                "Điều lệ Công đoàn Việt Nam",
                "bảo vệ môi trường Xanh",
                "CĐCS trực thuộc và đoàn viên",
                "Trường Sa thân yêu",
                "các cụm thi đua đã ký giao ước",
                "Tin hoạt động công đoàn các tỉnh ĐBSH",
                "công đoàn các huyện Kim Bảng, Lý Nhân"
            })
    void words_that_name_no_unit_are_left(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void a_federation_may_stand_before_another_body_of_its_place() {
        assertThat(names("Liên đoàn Lao động huyện, Huyện đoàn tổ chức ngày hội"))
                .containsExactly("Liên đoàn Lao động huyện");
        assertThat(names("hoạt động công đoàn bộ phận 6 tháng đầu năm")).isEmpty();
    }

    @Test
    void only_a_name_that_ends_in_its_area_needs_a_place() {
        assertThat(UnitNames.isRelative("LĐLĐ thị xã")).isTrue();
        assertThat(UnitNames.isRelative("Công đoàn Hải quan")).isFalse();
    }

    @Test
    void sorts_of_federations_name_none() {
        assertThat(names("29 đơn vị (Liên đoàn Lao động huyện, thị xã, thành phố) tham gia"))
                .isEmpty();
    }

    @Test
    void two_names_side_by_side_are_two() {
        assertThat(names("CĐCS Sở Tư pháp, CĐCS Sở Nội vụ và CĐCS Chi cục Thú y cùng tham gia"))
                .containsExactly("CĐCS Sở Tư pháp", "CĐCS Sở Nội vụ", "CĐCS Chi cục Thú y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CĐVC tỉnh Hà Nam | Công đoàn Viên chức Hà Nam",
                "LĐLĐ TP Hà Nội | Liên đoàn Lao động thành phố Hà Nội",
                "CĐCS Sở TN&MT Khánh Hoà | Công đoàn cơ sở Sở Tài nguyên và Môi trường Khánh Hòa",
                "Công đoàn huyện Mỹ Lộc | LĐLĐ huyện Mĩ Lộc",
                "công đoàn Hà Nam | LĐLĐ tỉnh Hà Nam",
                "Công đoàn CSVN | Công đoàn Cao su Việt Nam"
            })
    void spellings_of_one_unit_have_one_key(String one, String other) {
        assertThat(UnitKey.of(one)).isEqualTo(UnitKey.of(other));
    }

    @Test
    void a_town_is_not_its_province() {
        assertThat(UnitKey.of("LĐLĐ TP Nam Định")).isNotEqualTo(UnitKey.of("LĐLĐ tỉnh Nam Định"));
        assertThat(UnitNames.isRelative("LĐLĐ tỉnh")).isTrue();
        assertThat(UnitNames.isRelative("LĐLĐ tỉnh Nam Định")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CĐCS NHNN chi nhánh tỉnh Hà Nam họp | CĐCS NHNN chi nhánh tỉnh Hà Nam",
                "Công đoàn Trường Đại học Khoa học Ứng dụng Hà Nam tiến hành đại hội | Công đoàn Trường Đại học Khoa học Ứng dụng Hà Nam",
                "CĐCS Tr. PTDTBT THCS SUỐI VÀNG | CĐCS Tr. PTDTBT THCS SUỐI VÀNG",
                "CÔNG ĐOÀN CÔNG TY CAO SU HÀ TRUNG KIỂM TRA CHÉO CUỐI NĂM | CÔNG ĐOÀN CÔNG TY CAO SU HÀ TRUNG"
            })
    void names_go_on_over_branches_and_abbreviations_and_end_at_verbs(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công đoàn các khu công nghiệp (KCN) tỉnh Thái Nguyên trao quà | Công đoàn các khu công nghiệp tỉnh Thái Nguyên",
                "Công đoàn Tổng công ty Cơ khí miền Trung họp | Công đoàn Tổng công ty Cơ khí miền Trung"
            })
    void names_go_on_behind_their_own_abbreviation_and_over_regions(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công ty TNHH Thủy sản Ô Môn thưởng cao nhất | Công ty TNHH Thủy sản Ô Môn",
                "Công ty CP Dệt sợi Tiền Phong có 486 đoàn viên | Công ty CP Dệt sợi Tiền Phong",
                "CĐCS Trường THPT chuyên Lương Văn Chánh được tặng cờ | CĐCS Trường THPT chuyên Lương Văn Chánh"
            })
    void names_hold_districts_of_one_letter_trades_and_kinds_of_schools(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LĐLĐ xã Khánh Thành có 120 đoàn viên | LĐLĐ xã Khánh Thành",
                "LĐLĐ huyện Kim Bảng khánh thành nhà | LĐLĐ huyện Kim Bảng",
                "LĐLĐ HUYỆN KIM BẢNG KHÁNH THÀNH NHÀ MÁI ẤM | LĐLĐ HUYỆN KIM BẢNG",
                "LĐLĐ tỉnh ứng dụng Zalo vào tuyên truyền | LĐLĐ tỉnh"
            })
    void a_verb_ends_a_name_but_where_a_place_bears_it(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }
}
