package vn.baocao.pipeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.index.table.TablePage;
import vn.baocao.index.table.TablePage.Field;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.read.TikaText;

/** Every export read by Tika has every heading, label and figure of the table, in their order. */
final class ReadBackByTikaTest {
    @TempDir
    static Path folder;

    private final TableWords words = new TableWords(Indicators.inUse(), Messages.in("vi"));

    @BeforeAll
    static void fill() {
        ReportsByHand.fill(folder.resolve("home"), folder);
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFile.Format.class,
            names = {"XLSX", "HTML", "CSV", "JSON"})
    void all_labels_and_figures_are_read_back_in_their_order(TableFile.Format format) throws IOException {
        for (TableDocument document : TablesByHand.all(folder.resolve("home"))) {
            byte[] bytes = new TableFile(words, format, false).bytes(document);
            String read = alike(TikaText.of(bytes, "bang." + format.name().toLowerCase(Locale.ROOT)));
            int at = 0;
            for (TablePage page : document.pages())
                for (String one : all(page, format == TableFile.Format.CSV)) {
                    int next = read.indexOf(alike(one), at);
                    assertThat(next)
                            .as(format + ": " + one + " after " + before(read, at))
                            .isNotNegative();
                    at = next + alike(one).length();
                }
        }
    }

    private static String before(String read, int at) {
        return read.substring(Math.max(0, at - 60), at);
    }

    // in a CSV signs stand apart from their numbers
    private List<String> all(TablePage page, boolean bare) {
        List<String> all = new ArrayList<>(List.of(words.heading(page.heading())));
        for (TablePage.Row row : page.rows()) {
            all.add(words.rowName(row));
            for (int c = 0; c < page.columns().size(); c++) {
                Field field = row.fields().get(c);
                BigDecimal number = field.number();
                boolean empty = field instanceof Field.Computed && number == null;
                boolean told = field instanceof Field.Figure || field instanceof Field.Sum;
                if (bare && told && number != null) all.add(words.numbers().plain(number));
                else if (!empty && !(field instanceof Field.Blank))
                    all.add(words.field(page, row, page.columns().get(c), field));
            }
        }
        return all;
    }

    // capitals of titles, groups of digits, a decimal nought and the signs of a rise and a percentage are not written
    // alike in all forms
    private static String alike(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("+", "")
                .replaceAll("(?<=\\d)\\.(?=\\d)", "")
                .replaceAll("(?<=\\d),0(?=%)", "")
                .replace("%", "")
                .replace("điểm", "")
                .replaceAll("\\s+", "");
    }
}
