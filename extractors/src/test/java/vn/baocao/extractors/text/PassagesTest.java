package vn.baocao.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.text.Passage.Role;

class PassagesTest {
    private static List<Passage> of(String text) {
        return Passages.of(PlainText.of("x", text));
    }

    private static Passage holding(String text, String part) {
        return of(text).stream()
                .filter(p -> p.span().of(text).contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> context(String text, String part) {
        return holding(text, part).context().stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Đơn vị có 5.179 người; trong đó nữ 2.100 người.",
                "1 | Hội nghị tại TP. Phan Thiết do ThS. Lê Thị Hoa chủ trì, có văn nghệ, trò chơi v.v. rất vui.",
                "2 | Từ tháng 5/2013.Công đoàn đã vận động đoàn viên.",
                "1 | Theo Nghị định ngày 14.11.2016 của Chính phủ, Đ/c. Nam báo cáo.",
                "2 | BCH gồm 5 đ/c. Ban thanh tra có 3 đ/c.",
                "2 | Đoàn viên hỏi: “Có quà không?” Chủ tịch trả lời ngay.",
                "1 | Bài của C.T và H.A về Cty A.B.C đăng hôm qua.",
                "3 | Kết quả rất tốt! Ai cũng vui... Đoàn viên phấn khởi."
            })
    void sentences_end_where_a_reader_ends_them(int count, String text) {
        assertThat(of(text)).hasSize(count);
    }

    @Test
    void headings_and_lead_in_lines_are_context() {
        String text = """
                II. KẾT QUẢ
                3. Công tác tài chính
                - Quyết toán năm 2020:
                + Thu: 12.500.000
                + Chi: 9.000.000
                - Không nợ đọng
                4. Công tác khác
                Đã hỗ trợ 3 gia đình.""";
        assertThat(context(text, "12.500.000"))
                .containsExactly("II. KẾT QUẢ", "3. Công tác tài chính", "- Quyết toán năm 2020:");
        assertThat(context(text, "Không nợ")).containsExactly("II. KẾT QUẢ", "3. Công tác tài chính");
        assertThat(context(text, "3 gia đình")).containsExactly("II. KẾT QUẢ", "4. Công tác khác");
    }

    @Test
    void a_cell_has_its_column_header_then_its_row_header() {
        String text = "TT\tNội dung\tKế hoạch\tThực hiện\n1\tKết nạp đoàn viên\t50\t64\n2\tHiến máu\t20\t25\n";
        assertThat(context(text, "64")).containsExactly("Thực hiện", "Kết nạp đoàn viên");
        assertThat(holding(text, "50").role()).isEqualTo(Role.PLAN);
        assertThat(holding(text, "64").role()).isEqualTo(Role.RESULT);
    }

    @Test
    void a_wide_header_stands_over_the_columns_below_it() {
        String text =
                "TT\tĐơn vị\tĐoàn viên\t\tQuỹ (nghìn đồng)\n\t\tTổng số\tNữ\t\n1\tTổ Một\t31\t17\t450\n2\tTổ Hai\t28\t9\t300\n";
        assertThat(context(text, "17")).containsExactly("Đoàn viên", "Nữ", "Tổ Một");
        assertThat(context(text, "300")).containsExactly("Quỹ (nghìn đồng)", "Tổ Hai");
    }

    @Test
    void a_section_of_tasks_plans_until_the_next_heading_of_its_level() {
        String text = """
                BÁO CÁO
                Kết quả hoạt động năm 2021
                I. ĐẶC ĐIỂM TÌNH HÌNH
                Có 90 đoàn viên.
                II. KẾT QUẢ HOẠT ĐỘNG
                1. Các chỉ tiêu
                Đã kết nạp 8 đoàn viên.
                III. NHIỆM VỤ TRỌNG TÂM NĂM 2022
                1. Chỉ tiêu
                Kết nạp 12 đoàn viên.
                IV. KIẾN NGHỊ
                Hỗ trợ 40 triệu đồng.
                V. Năm 2022
                Xây 2 nhà.""";
        assertThat(holding(text, "90").role()).isEqualTo(Role.STATE);
        assertThat(holding(text, "8 đoàn viên").role()).isEqualTo(Role.RESULT);
        assertThat(holding(text, "12 đoàn viên").role()).isEqualTo(Role.PLAN);
        assertThat(holding(text, "40 triệu").role()).isEqualTo(Role.RESULT);
        assertThat(holding(text, "2 nhà").role()).isEqualTo(Role.PLAN);
        assertThat(holding(text, "hoạt động năm 2021").role()).isEqualTo(Role.HEADER);
    }

    @Test
    void an_appendix_tells_what_was_reached_whatever_level_its_title_has() {
        String text =
                "BÁO CÁO\nI. KẾT QUẢ\nCó 9 tổ.\nII. PHƯƠNG HƯỚNG\nLập 2 tổ.\nPHỤ LỤC 1\nMột số chỉ tiêu các năm\nThu 40 triệu đồng.";
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            Span span = new Span(at, at + line.length());
            blocks.add(line.endsWith(".") ? new Block.Paragraph(span) : new Block.Heading(span, 1));
            at = span.end() + 1;
        }
        List<Passage> passages = Passages.of(new ReportText("x", text, blocks, List.of(), List.of()));
        assertThat(passages.get(passages.size() - 1).role()).isEqualTo(Role.STATE);
        assertThat(passages.get(4).role()).isEqualTo(Role.PLAN);
    }

    @Test
    void running_text_plans_from_its_targets_to_its_next_result() {
        String text =
                "Năm qua, công đoàn đã kết nạp 30 người. Đại hội đã đề ra các chỉ tiêu: Phấn đấu kết nạp 40 đoàn viên; 90% tổ vững mạnh. "
                        + "Mỗi tổ giới thiệu 1 đoàn viên ưu tú. Dịp này, 5 cá nhân đã được khen thưởng.";
        assertThat(of(text).stream().map(Passage::role))
                .containsExactly(Role.RESULT, Role.PLAN, Role.PLAN, Role.RESULT);
    }

    @Test
    void a_plan_plans_from_its_first_section() {
        String text =
                "KẾ HOẠCH\nHoạt động công đoàn năm 2023\nI. MỤC ĐÍCH\nNâng cao chất lượng.\nII. CHỈ TIÊU\nKết nạp 20 đoàn viên.";
        assertThat(holding(text, "20 đoàn viên").role()).isEqualTo(Role.PLAN);
    }

    @Test
    void in_a_round_up_each_sentence_stands_under_its_unit() {
        String text =
                "LĐLĐ tỉnh Hà Nam: Toàn tỉnh kết nạp 900 đoàn viên. Có thêm 12 CĐCS. H.V LĐLĐ tỉnh Phú Yên: Trao 45 nhà mái ấm. Tổng trị giá 2 tỷ đồng. T.L";
        assertThat(context(text, "12 CĐCS")).containsExactly("LĐLĐ tỉnh Hà Nam");
        assertThat(context(text, "2 tỷ")).containsExactly("LĐLĐ tỉnh Phú Yên");
    }

    @Test
    void every_letter_and_digit_is_in_exactly_one_passage_of_any_text() {
        String[] pieces = {
            "I. ",
            "1. ",
            "a) ",
            "- ",
            "+ ",
            "\n",
            "\n\n",
            "\t",
            "|",
            "đoàn viên",
            " 5.179 ",
            "TP.",
            ". ",
            ": ",
            "KẾT QUẢ",
            " ",
            "\u00A0",
            "Trang chủ",
            "12/5/2021",
            "(",
            "”",
            "…",
            "Nơi nhận:",
            "LĐLĐ tỉnh:",
            "công đoàn cơ sở đã tổ chức nhiều hoạt động"
        };
        Random random = new Random(20_211_102);
        for (int round = 0; round < 400; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) made.append(pieces[random.nextInt(pieces.length)]);
            String text = made.toString();
            List<Passage> passages = of(text);
            int end = 0;
            StringBuilder covered = new StringBuilder();
            for (Passage passage : passages) {
                assertThat(passage.span().begin()).as(text).isGreaterThanOrEqualTo(end);
                end = passage.span().end();
                covered.append(passage.span().of(text));
            }
            assertThat(letters(covered.toString())).as(text).isEqualTo(letters(text));
            assertThat(of(text)).isEqualTo(passages);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Đặng Minh Thư – CĐ ngành | Bình luận (0) | Xem: 238; Xem",
                "Điểm bài viết: 5/5 (1 lượt) | Số lượt xem 412; 412",
                "Lịch tàu hôm nay: 5 tàu | Tin liên quan: Đón chuyến hàng 22.000 tấn; 22.000"
            })
    void short_things_set_apart_by_strokes_are_frame_where_one_of_them_is(String line, String part) {
        String text =
                "Công đoàn Cảng Đồng Bến một năm nhìn lại\nNăm 2018, công đoàn Cảng Đồng Bến kết nạp 120 đoàn viên, thành lập 3 tổ công đoàn và giữ được nếp sinh hoạt ở các đội.\n"
                        + line + "\n";
        assertThat(holding(text, part).role()).isEqualTo(Role.CHROME);
    }

    @Test
    void a_heading_of_a_year_within_the_titles_span_does_not_plan() {
        String text =
                "LĐLĐ HUYỆN KIM BẢNG\nBÁO CÁO\nMười năm Giỏi việc nước (2010 - 2020)\nI. NĂM 2013\nCó 812 chị đăng ký.\nII. NĂM 2021\nCó 900 chị đăng ký.\n";
        assertThat(holding(text, "812 chị").role()).isEqualTo(Role.RESULT);
        assertThat(holding(text, "900 chị").role()).isEqualTo(Role.PLAN);
    }

    @Test
    void a_row_of_results_set_apart_by_strokes_is_no_frame() {
        String text =
                "Công đoàn Cảng Đồng Bến một năm nhìn lại\nNăm 2018, công đoàn Cảng Đồng Bến kết nạp 120 đoàn viên, thành lập 3 tổ công đoàn và giữ được nếp sinh hoạt ở các đội.\nThông báo | 6 thông báo | 3 kế hoạch\n";
        assertThat(holding(text, "6 thông báo").role()).isEqualTo(Role.RESULT);
    }

    @Test
    void of_half_a_term_the_second_half_is_still_to_come() {
        String text =
                "LĐLĐ HUYỆN KIM BẢNG\nBÁO CÁO\nSơ kết giữa nhiệm kỳ 2018 - 2023\nA. NĂM 2019\nCó 812 chị đăng ký.\nB. GIAI ĐOẠN 2021 - 2023\nCó 900 chị đăng ký.\n";
        assertThat(holding(text, "812 chị").role()).isEqualTo(Role.RESULT);
        assertThat(holding(text, "900 chị").role()).isEqualTo(Role.PLAN);
    }
}
