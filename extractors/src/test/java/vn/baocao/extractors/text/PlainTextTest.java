package vn.baocao.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.text.Block.Chrome;
import vn.baocao.extractors.text.Block.Heading;
import vn.baocao.extractors.text.Block.ListItem;
import vn.baocao.extractors.text.Block.Paragraph;
import vn.baocao.extractors.text.Block.Table;

class PlainTextTest {
    private static List<String> texts(String text, Class<? extends Block> kind) {
        return PlainText.of("x", text).blocks().stream()
                .filter(kind::isInstance)
                .map(block -> block.span().of(text))
                .toList();
    }

    @Test
    void numbers_capitals_and_labels_make_headings_and_signs_make_items() {
        String text = """
                I. TÌNH HÌNH CHUNG
                Đơn vị có 40 đoàn viên, đời sống ổn định.
                II. KẾT QUẢ
                1. Công tác nữ công
                - Tặng quà 8/3 cho 20 chị
                + Mỗi chị một bó hoa
                - Tổ chức tọa đàm
                2. Công tác xã hội
                Ủng hộ quỹ vì người nghèo 5 triệu đồng.""";
        assertThat(texts(text, Heading.class))
                .containsExactly("I. TÌNH HÌNH CHUNG", "II. KẾT QUẢ", "1. Công tác nữ công", "2. Công tác xã hội");
        assertThat(texts(text, ListItem.class)).hasSize(3);
        assertThat(PlainText.of("x", text).blocks().stream()
                        .filter(ListItem.class::isInstance)
                        .map(b -> ((ListItem) b).depth()))
                .containsExactly(1, 2, 1);
        assertThat(texts(text, Chrome.class)).isEmpty();
    }

    @Test
    void lines_broken_by_the_page_width_are_one_paragraph() {
        String text = """
                Trong năm qua, công đoàn cơ sở đã phối hợp với lãnh đạo cơ quan tổ
                chức nhiều hoạt động chăm lo cho đoàn viên, trong đó nổi bật là đợt
                thăm hỏi 12 gia đình khó khăn tại các xã vùng cao với tổng kinh phí
                18 triệu đồng.
                Cũng trong dịp này, công đoàn đã vận động đoàn viên hiến máu với 25
                người tham gia, thu được 25 đơn vị máu.""";
        assertThat(texts(text, Paragraph.class)).hasSize(2).first().asString().endsWith("18 triệu đồng.");
    }

    @Test
    void a_report_saved_as_one_line_is_taken_apart_at_its_sections() {
        String filler =
                "Công đoàn luôn bám sát chỉ đạo của cấp trên và tình hình thực tế của đơn vị để triển khai. ".repeat(7);
        String text = "BÁO CÁO năm. I. Tình hình đội ngũ. " + filler + "II. Kết quả đạt được. " + filler
                + "III. Phương hướng năm sau. " + filler;
        List<String> blocks = PlainText.of("x", text).blocks().stream()
                .map(b -> b.span().of(text))
                .toList();
        assertThat(blocks).anyMatch(b -> b.startsWith("II. Kết quả")).anyMatch(b -> b.startsWith("III. Phương hướng"));
    }

    @Test
    void tabs_and_strokes_that_repeat_make_a_table() {
        String text = "Số liệu:\nTT\tNội dung\tSố lượng\n1\tĐoàn viên\t120\n2\tTổ công đoàn\t6\n";
        Table table = (Table) PlainText.of("x", text).blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0).get(2).header()).isTrue();
        assertThat(table.rows().get(2).get(2).span().of(text)).isEqualTo("6");
        assertThat(texts("| Quỹ | Số tiền |\n|---|---|\n| Mái ấm | 5.000.000 |", Table.class))
                .hasSize(1);
    }

    @Test
    void a_second_line_that_divides_the_heads_of_the_first_is_of_the_head() {
        String text = "TT\tĐơn vị\tĐoàn viên\t\tTổ\n\t\tTổng số\tNữ\t\n1\tKhối A\t90\t41\t3\n2\tKhối B\t75\t30\t2\n";
        Table table = (Table) PlainText.of("x", text).blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().get(0).get(2).columns()).isEqualTo(2);
        assertThat(table.rows().get(1).get(3).header()).isTrue();
        assertThat(table.rows().get(1).get(3).span().of(text)).isEqualTo("Nữ");
        assertThat(table.rows().get(2).get(3).header()).isFalse();
    }

    @Test
    void the_frame_of_a_web_page_is_chrome_and_its_article_is_whole() {
        String article =
                "Ngày 3/4, công đoàn trường tổ chức hội thao với 80 đoàn viên tham gia, trao 12 giải thưởng cho các đội xuất sắc.\n"
                        + "Tổng kinh phí của hội thao là 15 triệu đồng do đoàn viên và nhà trường cùng đóng góp.";
        String text =
                "Trang chủ\nGiới thiệu\nTin tức\nVăn bản\nLiên hệ\nThứ hai, 05/04/2021 | 08:30\nHội thao chào mừng ngày lễ lớn của đoàn viên\n"
                        + article
                        + "\nLượt xem: 1.245\nTin liên quan\nTrao 500 suất quà cho học sinh nghèo vượt khó\n(320 lượt xem)\nBản quyền © 2021\nĐiện thoại: 0203.123.456";
        assertThat(texts(text, Paragraph.class)).containsSequence(article.split("\n"));
        String chrome = String.join("\n", texts(text, Chrome.class));
        assertThat(chrome)
                .contains("1.245", "500 suất", "320", "0203", "Trang chủ")
                .doesNotContain("80 đoàn viên", "15 triệu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giới thiệu  Lĩnh vực hoạt động  Tin tức  Tuyển dụng  Liên hệ",
                "Giới thiệu | Văn bản | Chính sách pháp luật | Nữ công",
                "Thời tiết Phủ Lý 31°C - Giá vàng SJC 36,48 triệu/lượng",
                "Đoàn thể › Công đoàn",
                "© 2021 - Bản quyền thuộc Công ty | Fax 0238.3"
            })
    void a_line_above_an_article_may_be_all_frame(String line) {
        String text = line
                + "\nChăm lo cho đoàn viên nữ\nChiều 5/5, Công đoàn Công ty Hoa Sen khám sức khỏe cho 210 lao động nữ của các xưởng may và kho hàng.";
        assertThat(texts(text, Chrome.class)).containsExactly(line);
    }

    @Test
    void the_head_of_a_table_is_no_menu() {
        String text =
                "Kết quả phát triển đoàn viên\nĐơn vị | Đoàn viên | Kết nạp mới | Ghi chú\nCĐCS Sở Tư pháp | 47 | 3 | đạt\nCĐCS Sở Nội vụ | 52 | 4 | đạt";
        assertThat(texts(text, Chrome.class)).isEmpty();
    }

    @Test
    void other_headlines_in_one_line_are_frame() {
        String related =
                "Bài viết liên quan: Phát 300 túi thuốc cho công nhân ở khu nhà trọ ven sông | Hội thao khu chế xuất năm 2017 có 24 đội";
        String text =
                "Chiều 5/5, Công đoàn Công ty Hoa Sen khám sức khỏe cho 210 lao động nữ của các xưởng may và kho hàng.\n"
                        + related;
        assertThat(texts(text, Chrome.class)).containsExactly(related);
    }

    @Test
    void a_two_line_item_keeps_its_whole_body() {
        String text =
                "Chiều 5/5, Công đoàn Công ty Hoa Sen khám sức khỏe cho 210 lao động nữ.\nKinh phí 63 triệu đồng do công ty chi.";
        assertThat(texts(text, Chrome.class)).isEmpty();
        assertThat(texts(text, Paragraph.class)).hasSize(2);
    }

    @Test
    void recipients_and_signature_below_a_report_are_chrome() {
        String text = """
                III. KIẾN NGHỊ
                Đề nghị cấp trên hỗ trợ 20 triệu đồng để sửa nhà văn hóa cho công nhân khu nhà trọ trong năm tới.
                Nơi nhận:
                - LĐLĐ huyện (báo cáo);
                - Lưu: VT, 02 bản.
                TM. BAN CHẤP HÀNH
                CHỦ TỊCH""";
        assertThat(texts(text, Chrome.class))
                .singleElement()
                .asString()
                .contains("Nơi nhận", "02 bản")
                .doesNotContain("20 triệu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,938\nViết bình luận mới", "Related posts:\nTuyên dương 2,938 học sinh giỏi vượt khó"})
    void counters_and_headlines_below_an_article_are_chrome(String below) {
        String text =
                "Chiều 5/5, Công đoàn Công ty Hoa Sen khám sức khỏe cho 210 lao động nữ, kinh phí 63 triệu đồng do công ty chi.\nHoài An\n"
                        + below;
        assertThat(texts(text, Chrome.class)).anyMatch(c -> c.contains("2,938"));
        assertThat(texts(text, Paragraph.class)).anyMatch(p -> p.contains("210 lao động"));
    }

    @Test
    void counters_inside_a_line_are_cut_out_of_it() {
        String text = "Công đoàn trao 30 suất quà cho đoàn viên khó khăn. Lượt xem: 512 Diện tích: 1.234,5 km2";
        assertThat(texts(text, Chrome.class)).anyMatch(c -> c.contains("512")).anyMatch(c -> c.contains("1.234,5"));
        assertThat(texts(text, Paragraph.class)).anyMatch(p -> p.contains("30 suất quà"));
    }

    @Test
    void where_a_page_stands_on_its_site_is_chrome() {
        String text =
                "Cổng TTĐT Sở Tư pháp Hà Nam\n> Tin tức > Công tác Đảng, đoàn thể > Công đoàn Sở Tư pháp với cuộc vận động giúp 30 hộ...\n\nCông đoàn Sở Tư pháp với cuộc vận động giúp 30 hộ nghèo\nTừ năm 2016 đến nay, công đoàn cơ sở đã tặng 45 suất quà cho các hộ nghèo ở ba xã.\n";
        assertThat(texts(text, Chrome.class)).anyMatch(c -> c.startsWith("> Tin tức"));
    }
}
