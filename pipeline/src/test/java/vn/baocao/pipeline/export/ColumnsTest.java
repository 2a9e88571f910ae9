package vn.baocao.pipeline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.baocao.pipeline.export.Columns.Align.LEFT;
import static vn.baocao.pipeline.export.Columns.Align.RIGHT;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnsTest {
    @Test
    void of_two_names_that_differ_at_their_end_both_keep_it() {
        assertThat(Columns.shortened("CĐCS Trường THCS Suối Vàng 1", 16)).isEqualTo("CĐCS Trư… Vàng 1");
        assertThat(Columns.width(Columns.shortened("CĐCS Trường THCS Suối Vàng 2", 16)))
                .isLessThanOrEqualTo(16);
        assertThat(Columns.shortened("CĐCS Sở Y tế", 16)).isEqualTo("CĐCS Sở Y tế");
    }

    @Test
    void accented_letters_take_one_cell_however_they_are_composed() {
        String name = "Công đoàn Nghĩa Hưng";
        assertThat(Columns.width(name)).isEqualTo(20);
        assertThat(Columns.width(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(20);
        assertThat(Columns.width("漢")).isEqualTo(2);
        assertThat(Columns.right(Normalizer.normalize("tổ", Normalizer.Form.NFD), 4))
                .isEqualTo("  tổ");
    }

    @Test
    void the_width_is_the_terminals_within_what_is_sensible_and_80_where_nobody_knows() {
        assertThat(Columns.wide("120", 240)).isEqualTo(120);
        assertThat(Columns.wide("20", 240)).isEqualTo(80);
        assertThat(Columns.wide("1000", 240)).isEqualTo(240);
        assertThat(Columns.wide(null, 240)).isEqualTo(80);
        assertThat(Columns.wide("", 240)).isEqualTo(80);
        assertThat(Columns.wide("0", 240)).isEqualTo(80);
    }

    @Test
    void nothing_in_a_text_can_steer_the_terminal() {
        assertThat(Columns.shown("a\u001b[31mđỏ\u202eb\n")).isEqualTo("a [31mđỏ b ");
    }

    @Test
    void text_wraps_at_spaces_and_only_a_word_that_is_too_wide_is_broken() {
        assertThat(Columns.wrap("Liên đoàn Lao động tỉnh", 10)).containsExactly("Liên đoàn", "Lao động", "tỉnh");
        assertThat(Columns.wrap("xin chàoooooooooo", 8)).containsExactly("xin", "chàooooo", "ooooo");
        assertThat(Columns.wrap("", 8)).containsExactly("");
        assertThat(Columns.cut("Công đoàn cơ sở", 10)).isEqualTo("Công đoàn…");
    }

    @Test
    void a_table_aligns_numbers_right_and_names_left() {
        assertThat(Columns.table(
                        List.of("Đơn vị", "2021", "2022"),
                        List.of(List.of("Sở Y tế", "5.179", "98"), List.of("Huyện Đông", "7", "12.000")),
                        List.of(LEFT, RIGHT, RIGHT),
                        80))
                .containsExactly(
                        "Đơn vị       2021    2022",
                        "──────────  ─────  ──────",
                        "Sở Y tế     5.179      98",
                        "Huyện Đông      7  12.000");
    }

    @Test
    void a_table_that_is_too_wide_goes_on_in_blocks_each_with_the_names_again() {
        List<String> header = new java.util.ArrayList<>(List.of("Đơn vị"));
        header.addAll(Collections.nCopies(9, "Năm 2021 thay đổi"));
        List<String> row = new java.util.ArrayList<>(List.of("Công đoàn ngành Giáo dục và Đào tạo tỉnh Hà Nam Ninh"));
        row.addAll(Collections.nCopies(9, "126.800.933.000"));
        List<Columns.Align> aligns = new java.util.ArrayList<>(List.of(LEFT));
        aligns.addAll(Collections.nCopies(9, RIGHT));
        List<String> lines = Columns.table(header, List.of(row), aligns, 80);
        assertThat(lines).allMatch(line -> Columns.width(line) <= 80);
        assertThat(lines.stream().filter(line -> line.startsWith("Công đoàn ngành")))
                .hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines).split("126\\.800\\.933\\.000", -1)).hasSize(10);
    }
}
