package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | ingest --nothing x | Không có tuỳ chọn --nothing.",
                "en | ingest --nothing x | There is no option --nothing.",
                "vi | compar | Không có lệnh compar. Có phải ý bạn là: compare",
                "vi | ingest | Còn thiếu",
                "vi | status thừa | Thừa thừa trên dòng lệnh."
            })
    void says_what_is_not_understood(String language, String line, String says) {
        String[] arguments = ("--lang " + language + " " + line).split(" ", -1);
        assertThat(errors(arguments, Baocao.USAGE)).contains(says).contains("baocao");
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
