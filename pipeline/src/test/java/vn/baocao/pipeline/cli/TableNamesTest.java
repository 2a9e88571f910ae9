package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableNamesTest {
    @TempDir
    Path folder;

    private Said table(String yaml, String name) throws IOException {
        Path home = folder.resolve("home");
        Files.writeString(Files.createDirectories(home.resolve("tables")).resolve("own.yaml"), yaml);
        return Said.by("compare", "--table", name, "--home", home.toString(), "--lang", "vi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows: unitt | rows: không có giá trị "unitt". Các giá trị: unit, period, indicator. Gần nhất: unit. |
            indicators: [money.fund.maiam] | không có chỉ tiêu mã "money.fund.maiam". Gần nhất: money.fund.mai_am |
            indicaters: [members.total] | không có trường indicaters. Các trường: align, all_units, | Gần nhất: indicators.
            align: yeaar | align: không có giá trị "yeaar". Các giá trị: as-reported, half | Gần nhất: year.
            ranked: có | ranked: phải là true hoặc false, không phải "có". |
            from: nay | from: phải là một năm, ví dụ 2021, không phải "nay". |
            sources: mọi | Các giá trị: periodic, all. |
            rows: [ | dòng |
            """)
    void what_is_wrong_in_an_offices_own_table_is_told_with_file_entry_and_what_could_stand_there(
            String line, String says, String also) throws IOException {
        String indicators = line.startsWith("indicat") ? "" : "    indicators: [members.total]\n";
        Said said = table("tables:\n  - name: của tôi\n" + indicators + "    " + line + "\n", "của tôi");
        assertThat(said.exit()).isEqualTo(Baocao.USAGE);
        assertThat(said.err())
                .contains("own.yaml", says, also == null ? "" : also, "Sửa hoặc xoá tệp trong")
                .doesNotContain("Exception");
    }

    @Test
    void a_table_is_found_by_its_name_without_accents_and_else_the_nearest_is_told() throws IOException {
        String yaml = "tables:\n  - {name: Tết cơ sở, indicators: [members.total]}\n";
        assertThat(table(yaml, "tet co so").err()).doesNotContain("--table không nhận");
        Said wrong = table(yaml, "sinthesis");
        assertThat(wrong.exit()).isEqualTo(Baocao.USAGE);
        assertThat(wrong.err()).contains("Tết cơ sở", "Gần nhất: synthesis.");
    }
}
