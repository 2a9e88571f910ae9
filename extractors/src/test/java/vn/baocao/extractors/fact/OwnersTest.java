package vn.baocao.extractors.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.extractors.fact.Facts.HEAD;
import static vn.baocao.extractors.fact.Facts.fact;
import static vn.baocao.extractors.fact.Facts.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose figure it is. */
class OwnersTest {
    @Test
    void a_union_heads_its_row_and_a_total_adds_up_what_is_above_it() {
        String text = HEAD
                + "Quỹ Mái ấm công đoàn (ĐVT: nghìn đồng)\nĐơn vị\tKế hoạch\tThực hiện\nCông đoàn Sở Tư pháp\t4.000\t4.150\nTổng công ty Cấp nước\t5.000\t5.210\nTổng cộng\t9.000\t9.360\n";
        assertThat(fact(text, "4.150").unit()).isEqualTo("Công đoàn Sở Tư pháp");
        assertThat(fact(text, "5.210").unit()).isEqualTo("Tổng công ty Cấp nước");
        assertThat(fact(text, "9.360").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
        String byGroup = HEAD
                + "Quỹ Mái ấm công đoàn (ĐVT: nghìn đồng)\nCụm thi đua\tKế hoạch\tThực hiện\nCụm 1: Trường học\t4.000\t4.150\nCụm 2: Cơ quan\t5.000\t5.210\nToàn huyện\t9.000\t9.360\n";
        assertThat(fact(byGroup, "4.000").scope()).isEqualTo(Scope.PART);
        assertThat(fact(byGroup, "9.000").scope()).isEqualTo(Scope.WHOLE);
        assertThat(fact(byGroup, "9.000").value().amount()).isEqualByComparingTo("9000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tại buổi gặp mặt, LĐLĐ tỉnh tặng 30 suất quà. | 30 suất quà | LĐLĐ tỉnh",
                "Ở CĐCS Sở Tư pháp, đoàn viên góp 18 sáng kiến. | 18 sáng kiến | CĐCS Sở Tư pháp",
                "Công đoàn các cấp đã trao 45 suất quà. | 45 suất quà | Công đoàn Viên chức tỉnh Hà Nam",
                "Bàn giao nhà cho anh Ba (Công ty Cổ phần Đường bộ Hà Nam), mức hỗ trợ 40 triệu đồng. | 40 triệu đồng | Công đoàn Viên chức tỉnh Hà Nam",
                "Ngày 13/6 CĐCS Sở Tư pháp trao 14 suất quà. | 14 suất quà | CĐCS Sở Tư pháp",
                "Về dự có lãnh đạo LĐLĐ tỉnh Nam Định và 120 đại biểu. | 120 đại biểu | Công đoàn Viên chức tỉnh Hà Nam",
                "Dịp này, lãnh đạo LĐLĐ tỉnh đã trao 25 suất quà. | 25 suất quà | LĐLĐ tỉnh",
                "LĐLĐ tỉnh phối hợp với Công đoàn Viên chức tỉnh tặng 60 suất quà. | 60 suất quà | Công đoàn Viên chức tỉnh Hà Nam",
                "Thăm hỏi đoàn viên của CĐCS Sở Tư pháp; CĐCS Sở Nội vụ tặng 22 suất quà. | 22 suất quà | CĐCS Sở Nội vụ",
                "Nhiều nhất là CĐCS Sở Tư pháp, 24 sáng kiến. | 24 sáng kiến | CĐCS Sở Tư pháp",
                "LĐLĐ tỉnh giúp đỡ các CĐCS 40 triệu đồng. | 40 triệu đồng | LĐLĐ tỉnh",
                "LĐLĐ tỉnh giao lưu với 40 công nhân. | 40 công nhân | LĐLĐ tỉnh",
                "LĐLĐ tỉnh hỗ trợ 40 triệu đồng cho CĐCS Sở Tư pháp. | 40 triệu đồng | LĐLĐ tỉnh",
                "LĐLĐ tỉnh cấp 40 suất quà cho đoàn viên khó khăn. | 40 suất quà | Công đoàn Viên chức tỉnh Hà Nam",
                "- Đoàn viên CĐCS Trạm Kiểm lâm: 50.000.000 đồng | 50.000.000 đồng | CĐCS Trạm Kiểm lâm",
                "Quỹ CEP hỗ trợ vốn 40 triệu đồng. | 40 triệu đồng | Quỹ CEP",
                "Dẫn đầu là CĐCS Sở Tư pháp với 24 sáng kiến. | 24 sáng kiến | CĐCS Sở Tư pháp",
                "CĐCS Sở Tư pháp có 24 sáng kiến và CĐCS Sở Nội vụ có 17 sáng kiến. | 17 sáng kiến | CĐCS Sở Nội vụ",
                "Dịp này, LĐLĐ tỉnh hỗ trợ CĐCS Sở Tư pháp 12 triệu đồng. | 12 triệu đồng | LĐLĐ tỉnh",
                "Về dự có ông Trưởng ban Tổ chức LĐLĐ tỉnh, cùng 90 đại biểu. | 90 đại biểu | Công đoàn Viên chức tỉnh Hà Nam",
                "Một số đơn vị làm tốt như: Gạch Sông Hồng: 21 sáng kiến; Đúc gang Phủ Lý: 34 sáng kiến; Cấp nước: 8 sáng kiến. | 34 sáng kiến | Đúc gang Phủ Lý",
                "Kết quả của các đơn vị như sau: Thăm hỏi: 21 lượt; Tặng quà: 34 suất quà; Hiến máu: 8 lượt. | 34 suất quà | Công đoàn Viên chức tỉnh Hà Nam",
                "Tại huyện Kim Bảng, LĐLĐ huyện trao 45 suất quà. | 45 suất quà | LĐLĐ huyện Kim Bảng",
                "CĐCS Sở Tư pháp kết nạp 12 đoàn viên, đưa số kết nạp cả ngành lên 231 đoàn viên. | 231 đoàn viên | Công đoàn Viên chức tỉnh Hà Nam",
                "CĐCS Sở Tư pháp đoạt giải Nhất hội thao toàn ngành với 24 vận động viên. | 24 vận động viên | CĐCS Sở Tư pháp",
                "Công đoàn đến thăm CĐCS Sở Tư pháp. Tại đây, đoàn công tác tặng 20 suất quà. | 20 suất quà | Công đoàn Viên chức tỉnh Hà Nam",
                "Công nhân ở nhiều nơi như Công ty May Sông Hồng nhận 300 suất quà. | 300 suất quà | Công đoàn Viên chức tỉnh Hà Nam",
                "CĐCS Chi cục Thuế khu vực Kim Bảng - Đơn vị dẫn đầu có 12 sáng kiến. | 12 sáng kiến | CĐCS Chi cục Thuế khu vực Kim Bảng",
                "CĐCS Sở Tư pháp còn thiếu phòng họp. Đơn vị này có 9 sáng kiến. | 9 sáng kiến | CĐCS Sở Tư pháp",
                "Xin LĐLĐ tỉnh 12 suất quà cho đoàn viên khó khăn. | 12 suất quà | Công đoàn Viên chức tỉnh Hà Nam",
                "- Nguồn LĐLĐ tỉnh: 40 suất quà. | 40 suất quà | Công đoàn Viên chức tỉnh Hà Nam",
                "Ở phía nam, Công đoàn các khu kinh tế và khu công nghiệp trao 300 suất quà. | 300 suất quà | Công đoàn các khu kinh tế và khu công nghiệp",
                "Bằng khen Tổng Liên đoàn: 01 cá nhân; LĐLĐ tỉnh: 02 cá nhân. | 02 cá nhân | Công đoàn Viên chức tỉnh Hà Nam",
                "Phong trào lan rộng, toàn ngành y tế có 35 sáng kiến. | 35 sáng kiến | ngành y tế"
            })
    void a_figure_is_of_the_unit_that_acts(String sentence, String quote, String unit) {
        assertThat(fact(HEAD + sentence + "\n", quote).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chị Hoa, là kế toán Công ty May Kim Bảng, được xây nhà mới, chi phí 90 triệu đồng. | 90 triệu đồng",
                "Dự họp có Chi ủy, Đảng ủy Sở Tư pháp và 80 đại biểu. | 80 đại biểu",
                "Lập mới 2 CĐCS gồm: Công ty May Kim Bảng, Công ty Gạch Sông Hồng, qua đó kết nạp 140 đoàn viên. | 140 đoàn viên"
            })
    void a_house_that_somebody_is_of_or_that_is_listed_does_not_act(String sentence, String quote) {
        assertThat(fact(HEAD + sentence + "\n", quote).unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void in_a_districts_report_the_provinces_federation_is_another() {
        String text = """
                Sửa nhà cho đoàn viên
                Sáng 9/6/2021, LĐLĐ Kim Bảng khởi công sửa nhà cho đoàn viên neo đơn.
                Để sửa nhà, LĐLĐ tỉnh hỗ trợ 40 triệu đồng, LĐLĐ huyện hỗ trợ 15 triệu đồng.
                """;
        assertThat(fact(text, "40 triệu đồng").unit()).isEqualTo("LĐLĐ tỉnh");
        assertThat(fact(text, "15 triệu đồng").unit()).isEqualTo("LĐLĐ Kim Bảng");
    }

    @Test
    void prizes_of_a_contest_are_of_the_union_that_holds_it() {
        String text = HEAD
                + "Công đoàn Giáo dục Việt Nam phát động cuộc thi viết về nghề.\nBan Tổ chức cuộc thi đã trao 15 giải cho các tác giả.\nỞ vòng cấp tỉnh, Ban Tổ chức trao 7 giải.\n";
        assertThat(fact(text, "15 giải").unit()).isEqualTo("Công đoàn Giáo dục Việt Nam");
        assertThat(fact(text, "7 giải").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void a_row_of_all_others_is_the_reports() {
        String text = HEAD
                + "Quỹ Mái ấm công đoàn (đồng)\nĐơn vị\tKế hoạch\tThực hiện\nCĐCS Sở Tư pháp\t4.000.000\t4.150.000\n12 CĐCS khác\t5.000.000\t5.210.000\n";
        assertThat(fact(text, "4.150.000").unit()).isEqualTo("CĐCS Sở Tư pháp");
        assertThat(fact(text, "5.210.000").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    private static final String ROUND_UP = """
            Tin công đoàn các địa phương
            20/6/2019
            ★ LĐLĐ huyện Kim Sơn: Ngày 13/6 mở lớp tập huấn cho 85 cán bộ. Dịp này, 12 suất quà được trao cho con công nhân.
            ★ Công đoàn Công ty May Đông Hải: Sáng 15/6 tổ chức hội thao. Có 240 công nhân tham gia thi đấu.
            ★ CĐ ngành Y tế tỉnh Hà Nam vừa thăm các trạm ở vùng lũ. Số tiền hỗ trợ là 45 triệu đồng.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 suất quà | LĐLĐ huyện Kim Sơn | 2019-06-13",
                "240 công nhân | Công đoàn Công ty May Đông Hải | 2019-06-15",
                "45 triệu đồng | CĐ ngành Y tế tỉnh Hà Nam |"
            })
    void in_a_round_up_a_figure_is_of_its_items_unit_and_day(String quote, String unit, @Nullable LocalDate day) {
        Fact fact = fact(ROUND_UP, quote);
        assertThat(fact.unit()).isEqualTo(unit);
        assertThat(fact.from()).isEqualTo(day);
        assertThat(read(ROUND_UP).report().unit()).isNull();
    }

    @Test
    void two_items_set_apart_by_a_sign_are_each_of_their_union() {
        String text = """
                * Sáng 15/6, LĐLĐ huyện Kim Sơn tặng 40 suất quà cho con công nhân nghèo đang ở trọ quanh các khu công nghiệp trên địa bàn huyện.
                * Hơn 200 đoàn viên tham gia hội thao do Công đoàn ngành Y tế tỉnh Hà Nam tổ chức. Hội thao có 18 đội.
                """;
        assertThat(fact(text, "40 suất quà").unit()).isEqualTo("LĐLĐ huyện Kim Sơn");
        assertThat(fact(text, "18 đội").unit()).isEqualTo("Công đoàn ngành Y tế tỉnh Hà Nam");
        assertThat(read(text).report().unit()).isNull();
    }

    @Test
    void who_honours_a_union_has_no_item_of_a_round_up() {
        String text = """
                Sáng 15/6, Công đoàn ngành Y tế tỉnh Hà Nam tổng kết công tác năm.
                Tổng số quà đã trao cho đoàn viên khó khăn trong năm là 420 suất quà.
                LĐLĐ tỉnh Hà Nam cũng tặng bằng khen cho 7 tập thể xuất sắc trong năm.
                Công đoàn Y tế Việt Nam tặng bằng khen cho 16 tập thể, 31 cá nhân tiêu biểu.
                """;
        assertThat(read(text).report().unit()).isEqualTo("Công đoàn ngành Y tế tỉnh Hà Nam");
        assertThat(fact(text, "16 tập thể").unit()).isEqualTo("Công đoàn ngành Y tế tỉnh Hà Nam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông Chủ tịch CĐCS Sở Tư pháp cho biết đơn vị còn khó khăn. Năm qua có 30 đoàn viên nhận quà. | 30 đoàn viên | CĐCS Sở Tư pháp",
                "Phó Chủ tịch CĐCS Sở Tư pháp Trần Minh Khánh cho biết quà đã đủ. Đến nay đã trao 59 suất quà. | 59 suất quà | CĐCS Sở Tư pháp",
                "Công đoàn có 07 CĐCS thành viên, 01 Công đoàn bộ phận khối Văn phòng Sở và 26 tổ công đoàn. | 26 tổ công đoàn | Công đoàn Viên chức tỉnh Hà Nam",
                "LĐLĐ tỉnh tặng bằng khen cho 9 tập thể. | 9 tập thể | Công đoàn Viên chức tỉnh Hà Nam"
            })
    void a_figure_is_of_who_tells_it_and_an_award_of_who_receives_it(String sentence, String quote, String unit) {
        assertThat(fact(HEAD + sentence + "\n", quote).unit()).isEqualTo(unit);
    }

    @Test
    void an_item_behind_a_sign_is_of_its_own_union() {
        String text = HEAD
                + "Tặng 45 suất quà.\n* Cùng ngày, Công đoàn Khu kinh tế Hà Nam cũng họp tổng kết. Đơn vị này kết nạp 312 đoàn viên.\n";
        assertThat(fact(text, "312 đoàn viên").unit()).isEqualTo("Công đoàn Khu kinh tế Hà Nam");
        assertThat(fact(text, "45 suất quà").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void what_two_unions_give_together_is_of_the_report_where_one_is_its_own() {
        String text =
                "LĐLĐ HUYỆN KIM BẢNG\nBÁO CÁO\nKết quả năm 2021\nI. KẾT QUẢ\nTại chương trình, LĐLĐ tỉnh và LĐLĐ huyện Kim Bảng trao 185 suất quà.\n";
        assertThat(fact(text, "185 suất quà").unit()).isEqualTo("LĐLĐ huyện Kim Bảng");
    }

    @Test
    void somebody_tells_of_his_union_behind_a_comma() {
        String text =
                HEAD + "Ông Lê Văn Ba, chủ tịch Công đoàn Trường THPT Đông Hải, cho biết nơi ông có 34 đoàn viên.\n";
        assertThat(fact(text, "34 đoàn viên").unit()).isEqualTo("Công đoàn Trường THPT Đông Hải");
    }

    @Test
    void an_item_labelled_with_a_province_is_of_its_union() {
        String text = """
                Tháng Công nhân 2018 ở các địa phương

                Nhiều nơi đã làm xong phần lớn việc. Báo lược ghi một số kết quả.
                NAM ĐỊNH: LĐLĐ tỉnh trao 1.425 suất quà cho công nhân, khởi công 6 nhà.
                THÁI NGUYÊN: Công đoàn các khu công nghiệp tỉnh khám bệnh cho 850 công nhân của các xưởng.
                QUẢNG NGÃI: LĐLĐ tỉnh gặp mặt 150 công nhân và tặng bằng khen cho 20 người.
                """;
        assertThat(fact(text, "1.425 suất quà").unit()).isEqualTo("LĐLĐ tỉnh Nam Định");
        assertThat(fact(text, "1.425 suất quà").rules()).contains("unit#label: Nam Định");
        assertThat(fact(text, "850 công nhân").unit()).isEqualTo("Công đoàn các khu công nghiệp tỉnh Thái Nguyên");
        assertThat(fact(text, "150 công nhân").unit()).isEqualTo("LĐLĐ tỉnh Quảng Ngãi");
        assertThat(fact(text, "850 công nhân").from()).isEqualTo(LocalDate.of(2018, 5, 1));
    }

    @Test
    void an_item_labelled_with_a_province_is_its_federations() {
        String text = """
                Điểm tin công đoàn các tỉnh
                Hà Nam: Có hơn 300 doanh nghiệp và phát triển tới 4.215 đoàn viên mới, đạt 141% chỉ tiêu cả năm.
                Ninh Bình: Xây 64 nhà cho đoàn viên, trị giá 2,24 tỷ đồng, nhiều nhất từ trước đến nay ở tỉnh.
                Hải Phòng: Công nhân có 1.433 sáng kiến, làm lợi trên 12 tỷ đồng cho các doanh nghiệp của thành phố.
                """;
        assertThat(fact(text, "64 nhà").unit()).isEqualTo("LĐLĐ tỉnh Ninh Bình");
        assertThat(fact(text, "1.433 sáng kiến").unit()).isEqualTo("LĐLĐ thành phố Hải Phòng");
        assertThat(fact(text, "64 nhà").rules()).contains("unit#label: Ninh Bình");
    }

    @Test
    void a_place_that_was_visited_does_not_rename_the_reports_own_federation() {
        String head =
                "LĐLĐ TỈNH HÀ NAM\nLĐLĐ HUYỆN KIM BẢNG\nBÁO CÁO\nKết quả hoạt động công đoàn năm 2021\nI. KẾT QUẢ\n";
        String told = "Đoàn đi học tập kinh nghiệm tại huyện Duy Tiên, LĐLĐ huyện chi 20 triệu đồng cho chuyến đi.\n";
        assertThat(fact(head + told, "20 triệu đồng").unit()).isEqualTo("LĐLĐ huyện Kim Bảng");
    }

    @Test
    void what_a_union_does_with_others_beside_it_is_its_own() {
        String text =
                HEAD + "Công đoàn Viên chức tỉnh cùng LĐLĐ các huyện Kim Bảng, Duy Tiên đã bàn giao 04 căn nhà.\n";
        assertThat(fact(text, "04 căn nhà").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void the_last_of_several_places_owns_nothing_that_follows() {
        String text = HEAD
                + "Bàn giao 03 nhà ở Ban Quản lý rừng, Công ty CP Giống và Trạm Thú y Kim Bảng, tổng 120 triệu đồng.\n";
        assertThat(fact(text, "120 triệu đồng").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void a_share_is_no_part_of_a_firms_name() {
        String text = HEAD + "Hội nghị người lao động: công ty cổ phần 88%. Đối thoại 33 cuộc.\n";
        assertThat(fact(text, "33 cuộc").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void what_came_from_above_is_the_reports_where_only_the_giver_is_named() {
        String text = HEAD + "Vận động xây 06 nhà, trong đó LĐLĐ tỉnh 02 nhà.\n";
        assertThat(fact(text, "02 nhà").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void what_a_union_manages_is_not_of_its_name() {
        String text = "Công đoàn Khu kinh tế quản lý 45 CĐCS với 6.120 đoàn viên.\n";
        assertThat(read(text).report().unit()).isNotEqualTo("Công đoàn Khu kinh tế quản lý");
    }

    @Test
    void the_first_of_two_that_act_is_one_of_them() {
        String text = HEAD + "Nhân dịp này, Công ty TNHH Sunrise và Hội Chữ thập đỏ tặng 50 suất quà.\n";
        assertThat(fact(text, "50 suất quà").unit()).isEqualTo("Công ty TNHH Sunrise");
    }

    @Test
    void how_things_stand_above_is_not_the_reports() {
        String text = HEAD + "Đoàn viên: LĐLĐ tỉnh 85.000 đoàn viên.\n";
        assertThat(fact(text, "85.000 đoàn viên").unit()).isNotEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dự hội nghị có đồng chí Phó Chủ tịch LĐLĐ tỉnh Hà Nam cùng 74 cán bộ công đoàn.",
                "Dự họp có Thường trực Công đoàn Ngành Y tế Hà Nam, Ban Giám đốc và 74 cán bộ công đoàn.",
                "Công đoàn Sở Y tế ủng hộ 15 triệu đồng, Công đoàn Sở Tư pháp 12 triệu đồng; cộng chung toàn ngành có 74 cán bộ công đoàn."
            })
    void guests_and_those_added_up_own_nothing_that_is_told_behind_them(String told) {
        assertThat(fact(HEAD + told + "\n", "74 cán bộ công đoàn").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void a_figure_in_the_bracket_behind_a_unit_is_its_own() {
        String text = HEAD
                + "Một vài công đoàn có đông đoàn viên như Công đoàn Sở Y tế (120 đoàn viên), Công đoàn Sở Tư pháp (86 đoàn viên).\n";
        assertThat(fact(text, "120 đoàn viên").unit()).isEqualTo("Công đoàn Sở Y tế");
        assertThat(fact(text, "86 đoàn viên").unit()).isEqualTo("Công đoàn Sở Tư pháp");
    }

    @Test
    void a_column_of_what_is_counted_holds_no_units() {
        String text = HEAD
                + "TT | Nội dung | Đơn vị | Kết quả\n1 | CĐCS thành lập mới | đơn vị | 9\n2 | Đoàn viên kết nạp mới | người | 1.866\n3 | Cuộc kiểm tra | cuộc | 28\n";
        assertThat(fact(text, "1.866").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
        assertThat(fact(text, "28").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void a_cell_of_two_small_words_is_what_is_counted() {
        String text = HEAD
                + "TT | Nội dung | Đơn vị tính | Kết quả\n1 | Số tiền ủng hộ | triệu đồng | 640\n2 | Nhà mái ấm | căn nhà | 12\n";
        assertThat(fact(text, "640").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
        assertThat(fact(text, "12").unit()).isEqualTo("Công đoàn Viên chức tỉnh Hà Nam");
    }

    @Test
    void a_name_without_its_place_is_that_of_the_one_unit_that_has_it() {
        String text = HEAD + "Công đoàn Khu Kinh tế tỉnh Tây Ninh đến thăm. Công đoàn Khu Kinh tế hiện có 197 CĐCS.\n";
        assertThat(fact(text, "197 CĐCS").unit()).isEqualTo("Công đoàn Khu Kinh tế tỉnh Tây Ninh");
        String two = text.replace("đến thăm", "và Công đoàn Khu Kinh tế tỉnh Long An đến thăm");
        assertThat(fact(two, "197 CĐCS").unit()).isEqualTo("Công đoàn Khu Kinh tế");
    }
}
