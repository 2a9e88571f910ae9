package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.pipeline.bench.GeneratedReports;

/** The benchmark runs and says something of every stage; how fast is nobody's test. */
@Isolated
final class BenchTest {
    private static final String NUMBER = " +([0-9,]*[0-9](?:\\.[0-9]+)?)";

    private static String baocao(int expected, String... arguments) {
        Said said = Said.by(arguments);
        assertThat(said.exit()).isEqualTo(expected);
        return said.out() + said.err();
    }

    @Test
    void everyStageHasAPositiveFigureAndItsReference() {
        String said = baocao(Baocao.DONE, "bench", "--reports", "4", "--runs", "1", "--lang", "en");
        for (String stage : new String[] {"read txt", "read docx", "index", "store"})
            positive(said, "(?m)^" + stage + NUMBER + NUMBER + NUMBER + "×  .+$");
        positive(said, "(?m)^extract" + NUMBER + " +– +–" + NUMBER + " MB .+$");
        assertThat(said).contains("cores").contains(Runtime.version().toString());
    }

    @Test
    void aHomeOfManyReportsIsIndexedSearchedAndComparedBesideTheBareLibraries() {
        String said = baocao(Baocao.DONE, "bench", "--scale", "30", "--runs", "1", "--lang", "en");
        for (String what : new String[] {"search, count", "table"})
            positive(said, "(?m)^" + what + NUMBER + NUMBER + NUMBER + "×" + NUMBER + "×" + NUMBER + "  .+$");
        positive(said, "(?m)^index" + NUMBER + NUMBER + NUMBER + "×" + NUMBER + "× +–  .+$");
        assertThat(said).contains("A home of 30 generated reports", "40 facts");
    }

    private static void positive(String said, String row) {
        var found = Pattern.compile(row).matcher(said);
        assertThat(found.find()).as("%s in%n%s", row, said).isTrue();
        for (int i = 1; i <= found.groupCount(); i++)
            assertThat(Double.parseDouble(found.group(i).replace(",", ""))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"--reports, 0", "--reports, 2001", "--runs, 0", "--scale, 0"})
    void aNumberOutOfBoundsIsRefused(String option, String value) {
        assertThat(baocao(Baocao.USAGE, "bench", option, value)).contains(option);
    }

    @Test
    void aGeneratedReportIsTheSameEachTimeAndAsLongAsAsked() {
        String text = GeneratedReports.text(7, 10_000);
        assertThat(text).isEqualTo(GeneratedReports.text(7, 10_000)).isNotEqualTo(GeneratedReports.text(8, 10_000));
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(10_000, 12_000);
    }
}
