package vn.baocao.extractors.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.mention.Per;

/** Result or target, for whom each, total or share. */
final class FiguresReadTest {
    private static Fact fact(String text, String quote) {
        return Facts.fact(Facts.HEAD + text, quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết nạp 412 đoàn viên, hoàn thành 103% chỉ tiêu (400 đoàn viên). | 400 đoàn viên | TARGET",
                "Có 540 sáng kiến; so với chỉ tiêu 500 sáng kiến đạt 108%. | 500 sáng kiến | TARGET",
                "Quỹ Mái ấm thu 61 triệu đồng, bằng 30,5% kế hoạch năm (200 triệu đồng). | 200 triệu đồng | TARGET",
                "Kết nạp 88 đoàn viên/100 đoàn viên chỉ tiêu năm. | 100 đoàn viên | TARGET",
                "Hiến máu được 99 đơn vị, vượt chỉ tiêu (80 đơn vị). | 80 đơn vị | TARGET",
                "Công tác kiểm tra hoàn thành kế hoạch (12 cuộc). | 12 cuộc | ACTUAL",
                "Kiểm tra 66 cuộc, đạt 110% kế hoạch đề ra là 60 cuộc. | 60 cuộc | TARGET",
                "Hoàn thành 9/11 chỉ tiêu: 300 đoàn viên được kết nạp. | 300 đoàn viên | ACTUAL",
                "Hoàn thành 9/11 chỉ tiêu (300 đoàn viên được kết nạp). | 300 đoàn viên | ACTUAL",
                "Thực hiện Kế hoạch (12 CĐCS tham gia) về phòng, chống dịch. | 12 CĐCS | ACTUAL",
                "Chi hoạt động giảm so với kế hoạch 5 triệu đồng. | 5 triệu đồng | ACTUAL",
                "Sang năm 2022, công đoàn muốn giúp xây 10 căn nhà. | 10 căn nhà | TARGET",
                "Năm 2021 công đoàn bảo đảm quà Tết cho 410 đoàn viên. | 410 đoàn viên | ACTUAL",
                "Kết nạp mới 896 đoàn viên. Nghị quyết giao mỗi năm 250 đoàn viên. | 250 đoàn viên | TARGET",
                "Bàn giao 03 nhà cho đoàn viên. | 03 nhà | ACTUAL",
                "Sang năm 2022 phấn đấu tặng 300 phần quà, mỗi phần 500.000 đồng. | 500.000 đồng | TARGET",
                "Dự kiến hỗ trợ 12 nhà, đã trao ngay cho anh Nam 50 triệu đồng/nhà. | 50 triệu đồng/nhà | ACTUAL"
            })
    void the_target_that_a_result_is_measured_by_is_a_target(String sentence, String quote, Status status) {
        assertThat(fact(sentence + "\n", quote).status()).isEqualTo(status);
    }

    @Test
    void what_each_of_the_planned_costs_says_that_it_follows_the_plan() {
        String said = "Phấn đấu tặng tối thiểu 3.000 phần quà; mỗi phần quà trị giá 500.000 đồng.\n";
        Fact each = fact(said, "500.000 đồng");
        assertThat(each.status()).isEqualTo(Status.TARGET);
        assertThat(each.rules()).contains("kin: each of plan");
        assertThat(fact(said, "3.000 phần quà").rules()).doesNotContain("kin: each of plan");
    }

    @Test
    void a_header_tells_for_whom_each_amount_of_its_column_is() {
        String table =
                "Hoạt động\tSố người\tMức chi (đồng/người)\tThành tiền (đồng)\nQuà Tết\t410\t300.000\t123.000.000\nQuà sinh nhật\t395\t150.000\t59.250.000\n";
        assertThat(fact(table, "300.000").value().per()).isEqualTo(Per.PERSON);
        assertThat(fact(table, "300.000").scope()).isEqualTo(Scope.ITEM);
        assertThat(fact(table, "123.000.000").value().per()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công đoàn có 54 CĐCS trực thuộc, số công đoàn cơ sở thành viên là 101 đơn vị. | 101 đơn vị | org.member_unions",
                "Hưởng ứng phát động, có 02 đoàn viên đăng ký sáng kiến. | 02 đoàn viên | initiatives.count",
                "Trong năm có 01 cá nhân được công nhận sáng kiến cấp tỉnh. | 01 cá nhân | initiatives.count"
            })
    void a_label_or_a_wording_may_mean_one_indicator_only(String sentence, String quote, String indicator) {
        assertThat(fact(sentence + "\n", quote).indicator()).isEqualTo(indicator);
    }

    @Test
    void a_column_of_people_counts_those_who_were_given_and_a_plan_for_tet_pays_for_it() {
        String table = "Nội dung chăm lo\tSố người\tSố tiền (đồng)\nQuà Tết\t410\t123.000.000\n";
        assertThat(fact(table, "410").indicator()).isEqualTo("welfare.people");
        String plan =
                "LĐLĐ HUYỆN KIM BẢNG\nKẾ HOẠCH\nChăm lo cho đoàn viên nhân dịp Tết Nguyên đán Quý Mão\nI. KINH PHÍ\nTổng kinh phí dự kiến 243.500.000 đồng.\n";
        assertThat(Facts.fact(plan, "243.500.000 đồng").indicator()).isEqualTo("money.tet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mức chi (đ/người) | 1 | PERSON",
                "Mức hỗ trợ (triệu đồng/nhà) | 1000000 | HOUSE",
                "Mức/suất (đồng) | 1 | GIFT",
                "Số tiền (tỷ đồng/nhà) | 1000000000 | HOUSE",
                "ĐVT: 1.000 đồng/người | 1000 | PERSON",
                "Thu nhập (1.000 đồng/người/tháng) | 1000 | PERSON",
                "Kinh phí (triệu đồng) | 1000000 |"
            })
    void a_header_says_what_its_numbers_are_in_and_for_whom_each_is(String header, long times, @Nullable Per per) {
        UnitOfMeasure in = Objects.requireNonNull(UnitOfMeasure.in(header));
        assertThat(in.times()).isEqualByComparingTo(BigDecimal.valueOf(times));
        assertThat(in.per()).isEqualTo(per);
    }

    @Test
    void an_amount_for_each_year_is_no_case() {
        assertThat(fact("Thu đoàn phí 1.200.000.000 đồng/năm.\n", "1.200.000.000 đồng/năm")
                        .scope())
                .isEqualTo(Scope.WHOLE);
    }

    @Test
    void a_header_in_thousands_for_each_multiplies() {
        String table = "Nội dung\tSố nhà\tMức hỗ trợ (triệu đồng/nhà)\nXây mới\t4\t50\nSửa chữa\t3\t20\n";
        assertThat(fact(table, "50").value().amount()).isEqualByComparingTo("50000000");
        assertThat(fact(table, "50").value().per()).isEqualTo(Per.HOUSE);
    }

    @Test
    void the_row_of_all_others_is_a_share_of_the_total_below_it() {
        String table =
                "Đơn vị\tĐoàn viên\nCĐCS Sở Tư pháp\t47\nCĐCS Sở Nội vụ\t52\n31 CĐCS khác\t1.406\nTổng cộng\t1.505\n";
        assertThat(List.of(fact(table, "47"), fact(table, "1.406"), fact(table, "1.505")))
                .extracting(Fact::scope)
                .containsExactly(Scope.WHOLE, Scope.PART, Scope.WHOLE);
    }

    @Test
    void women_are_among_those_that_stand_right_before_them() {
        String text = "Tổng số đoàn viên: 25. Nữ: 14.\nTổng số đảng viên: 10; Nữ: 5.\n";
        assertThat(fact(text, "25").indicator()).isEqualTo("members.total");
        assertThat(fact(text, "14").indicator()).isEqualTo("members.female");
        assertThat(fact(text, "5").indicator()).isEqualTo("party.members");
    }

    @Test
    void in_an_area_the_conferences_of_its_firms_are_a_share() {
        String text =
                "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM\nLIÊN ĐOÀN LAO ĐỘNG HUYỆN KIM BẢNG\nBÁO CÁO\nKết quả hoạt động công đoàn năm 2021\nI. KẾT QUẢ\nCó 95% doanh nghiệp có công đoàn tổ chức hội nghị người lao động.\n";
        assertThat(Facts.fact(text, "95%").scope()).isEqualTo(Scope.PART);
        String all = text.replace("95% doanh nghiệp có công đoàn", "98% cơ quan, đơn vị, doanh nghiệp");
        assertThat(Facts.fact(all, "98%").scope()).isEqualTo(Scope.WHOLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả xếp loại: 34 CĐCS vững mạnh, chiếm 82,9%; 06 CĐCS khá. | 34 CĐCS | 82,9%",
                "Có 34 CĐCS đạt vững mạnh, chiếm 82,9%. | 34 CĐCS | 82,9%"
            })
    void a_share_is_whole_or_part_as_the_count_it_is_said_of(String sentence, String count, String share) {
        assertThat(fact(sentence + "\n", share).scope())
                .isEqualTo(fact(sentence + "\n", count).scope());
    }

    @Test
    void fees_beside_the_employers_contribution_are_a_share_of_what_came_in() {
        String both = "- Thu đoàn phí: 21.640.000đ\n- Kinh phí cấp trả: 26.180.000đ\n- Chi: 41.870.000đ\n";
        assertThat(fact(both, "21.640.000đ").scope()).isEqualTo(Scope.PART);
        assertThat(fact(both, "26.180.000đ").scope()).isEqualTo(Scope.PART);
        String together = "- Thu đoàn phí và kinh phí công đoàn: 47.820.000đ\n" + both;
        assertThat(fact(together, "47.820.000đ").scope()).isEqualTo(Scope.WHOLE);
    }

    @Test
    void a_label_for_women_belongs_to_the_number_behind_it() {
        String text = "Tổng số CB-GV-NV: 38 Nữ: 27\n+ Ban giám hiệu: 02 Nữ: 01\n";
        assertThat(fact(text, "02").indicator()).isNotEqualTo("workforce.female");
        assertThat(fact(text, "01").indicator()).isEqualTo("workforce.female");
    }

    @Test
    void an_amount_behind_a_cross_is_for_each() {
        assertThat(fact("LĐLĐ tỉnh hỗ trợ 15 suất × 500.000đ.\n", "500.000đ")
                        .value()
                        .per())
                .isEqualTo(Per.GIFT);
    }

    @Test
    void a_column_of_what_was_collected_later_is_of_dues() {
        String table = "Cấp kiểm tra\tSố cuộc\tTruy thu (đồng)\nLĐLĐ huyện\t19\t86.214.000\nCĐCS\t12\t4.350.000\n";
        assertThat(fact(table, "86.214.000").indicator()).isEqualTo("money.dues");
    }

    @Test
    void women_counted_before_a_colon_keep_their_noun() {
        assertThat(fact("Có 25 lao động nữ: 15 hợp đồng.\n", "25 lao động nữ").indicator())
                .isEqualTo("workforce.female");
    }

    @Test
    void what_was_collected_of_insurance_is_no_due() {
        String table = "Đơn vị\tTruy thu BHXH (đồng)\nLĐLĐ huyện\t86.214.000\nCĐCS\t4.350.000\n";
        assertThat(fact(table, "86.214.000").indicator()).isNotEqualTo("money.dues");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn thứ nhất của thầy Ba, bảo vệ Trường Tiểu học Mỹ Quới 2. Nhà cũ bị sập.",
                "Anh Tư, kỹ sư Nhà máy Điện Hà Trung 2, người có ba lần đoạt giải, đã đến.",
                "Chị Năm, công nhân chuyền 7, nuôi con nhỏ."
            })
    void a_number_that_ends_a_name_counts_nothing(String sentence) {
        assertThat(Facts.read(Facts.HEAD + sentence + "\n").facts()).isEmpty();
    }

    @Test
    void limits_below_a_heading_on_later_years_are_results() {
        String text =
                "Kết nạp 64 đoàn viên.\nPHẦN THỨ BA: HẠN CHẾ VÀ NHIỆM VỤ ĐẾN 2023\nHạn chế: 02 CĐCS còn nợ đoàn phí.\n";
        assertThat(fact(text, "02 CĐCS").status()).isEqualTo(Status.ACTUAL);
    }

    @Test
    void those_who_came_to_a_congress_are_of_its_day() {
        String text = """
                Đại hội Công đoàn huyện Kim Bảng lần thứ X
                Ngày 27/3/2018, Công đoàn huyện Kim Bảng tổ chức Đại hội lần thứ X. Đại biểu nữ 71 đồng chí; trực tiếp sản xuất: 38 đồng chí.
                Nhiệm kỳ 2013 - 2018 kết nạp 1.540 đoàn viên.
                """;
        assertThat(Facts.fact(text, "38 đồng chí").to()).isEqualTo(LocalDate.of(2018, 3, 27));
    }
}
