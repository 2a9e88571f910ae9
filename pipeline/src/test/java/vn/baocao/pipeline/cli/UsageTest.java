package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.ReportsByHand;

final class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | ingest --nothing x | Không có tuỳ chọn --nothing.",
                "en | ingest --nothing x | There is no option --nothing.",
                "vi | compar | Không có lệnh compar. Có phải ý bạn là: compare",
                "vi | ingest | Còn thiếu",
                "vi | status thừa | Thừa thừa trên dòng lệnh.",
                "vi | compare --from hai | --from: “hai” không phải là số; ví dụ: --from 2019",
                "vi | missing --period 2022 --deadline 2023-13-45 | --deadline=2023-13-45 không phải ngày",
                "vi | compare --indicator members.total -o bang.pdf | .pdf (bang.pdf)",
                "vi | lexicon | lexicon check",
                "vi | evaluate . --docs . --lose-marks 1 | không dùng cùng --docs",
                "vi | compare --indicator members.total -o src | src là thư mục. Hãy thêm tên tệp"
            })
    void says_what_is_not_understood(String language, String line, String says) {
        String[] arguments = ("--lang " + language + " " + line).split(" ", -1);
        assertThat(errors(arguments, Baocao.USAGE)).contains(says).doesNotContain("Exception");
    }

    @Test
    void every_command_says_in_its_help_what_it_is_for_and_what_its_options_are() {
        for (String command : List.of("extract", "evaluate", "compare", "missing", "set", "collect", "check")) {
            Said help = Said.by(command, "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out().lines().filter(line -> line.matches("[^ U].*")))
                    .as(command)
                    .isNotEmpty();
            // what it is for stands beside it or, indented, on the next line
            List<String> lines = help.out().lines().toList();
            for (int i = 0; i < lines.size() - 1; i++)
                if (lines.get(i).matches("\\s+(-\\w, )?--[a-z-]+(=\\S+)?\\s*"))
                    assertThat(lines.get(i + 1)).as(command + lines.get(i)).startsWith(" ".repeat(8));
        }
    }

    @Test
    void a_damaged_database_is_named_with_the_way_out(@TempDir Path folder) throws IOException {
        Path home = folder.resolve("home");
        new ReportsByHand(home, folder).close();
        Files.writeString(home.resolve("store").resolve("baocao.mv.db"), "no database".repeat(2000));
        for (String language : List.of("vi", "en")) {
            Said said = Said.by("status", "--home", home.toString(), "--lang", language);
            assertThat(said.exit()).isEqualTo(Baocao.COULD_NOT_RUN);
            assertThat(said.err().replaceAll("\\s+", " "))
                    .contains(home.toString(), "files", "baocao ingest")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void help_is_a_command_too() {
        assertThat(Said.by("help").out()).isEqualTo(Said.by("--help").out()).contains("compare");
        assertThat(Said.by("help", "units", "merge").out())
                .isEqualTo(Said.by("units", "merge", "--help").out())
                .contains("merge");
    }

    @Test
    void messages_for_a_terminal_are_wrapped_between_words_and_a_path_is_never_cut() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String path = "/du-lieu/" + "a".repeat(90) + ".docx";
        PrintWriter terminal = WrappedLines.to(out, true);
        terminal.println("  Không mở được tệp " + path
                + " và thêm những lời nói cho đủ dài để phải xuống dòng một lần nữa nhé.");
        terminal.flush();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.startsWith("  "));
        assertThat(lines).contains("  " + path);
        assertThat(lines).allMatch(line -> line.contains(path) || Columns.width(line) <= Columns.TERMINAL);
    }

    @Test
    void a_language_that_nobody_speaks_here_is_refused_with_those_that_are() {
        assertThat(errors(new String[] {"status", "--lang", "fr"}, Baocao.USAGE))
                .contains("fr")
                .contains("--lang")
                .contains("vi|en");
    }

    @Test
    void home_and_language_may_stand_before_the_command(@TempDir Path home) {
        String before = errors(new String[] {"--home", home + "", "--lang=en", "status"}, Baocao.COULD_NOT_RUN);
        assertThat(before).contains("There is nothing in the data home").contains(home + "");
    }

    private static String errors(String[] arguments, int code) {
        Said said = Said.by(arguments);
        assertThat(said.exit()).isEqualTo(code);
        return said.err();
    }
}
