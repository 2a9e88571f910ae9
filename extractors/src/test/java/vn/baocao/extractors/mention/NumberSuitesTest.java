package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Span;

/** Holds the number grammar against public suites; skipped where they are not beside the repository. */
class NumberSuitesTest {
    private static final Map<String, BigDecimal> POWERS = Map.of(
            "nghìn", new BigDecimal("1E3"),
            "vạn", new BigDecimal("1E4"),
            "triệu", new BigDecimal("1E6"),
            "tỷ", new BigDecimal("1E9"),
            "tỉ", new BigDecimal("1E9"));

    private final NumberFinder finder = new NumberFinder();

    private @Nullable Quantity only(String text) {
        List<Figure> figures = finder.read(text, new Span(0, text.length())).figures();
        return figures.size() == 1 ? figures.get(0).quantity() : null;
    }

    private static List<List<String>> rows(String file) throws IOException {
        Path path = Corpus.shared().resolve("suites").resolve(file);
        assumeTrue(Files.exists(path), () -> path + " is not there");
        return Corpus.tsv(path);
    }

    @Test
    void everyAmountOfDongInTheMoneySuiteIsRead() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : rows("duckling-vi-money.tsv"))
            if (row.get(2).equals("VND") && !money(row.get(0), row.get(1))) wrong.add(String.join(" | ", row));
        assertThat(wrong).isEmpty();
    }

    private boolean money(String text, String expected) {
        Quantity read = only(text);
        if (read == null || read.measure() != Measure.MONEY) return false;
        int dots = expected.indexOf("..");
        if (dots < 0) return same(read.amount(), expected);
        String low = expected.substring(0, dots);
        String high = expected.substring(dots + 2);
        if (low.isEmpty()) return same(read.amount(), high) && read.qualifier() == Qualifier.LESS;
        if (high.isEmpty()) return same(read.amount(), low) && read.qualifier() == Qualifier.MORE;
        BigDecimal upTo = read.upTo();
        return same(read.amount(), low) && upTo != null && same(upTo, high);
    }

    private static boolean same(BigDecimal read, String expected) {
        return read.compareTo(new BigDecimal(expected)) == 0;
    }

    @Test
    void nineOfTenNumbersOfTheNumeralSuiteAreRead() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<List<String>> rows = rows("duckling-vi-numeral.tsv");
        for (List<String> row : rows) {
            Quantity read = only(row.get(0));
            if (read == null || !same(read.amount(), row.get(1))) wrong.add(row.get(0) + ": " + why(row.get(0)));
        }
        if (!wrong.isEmpty()) System.out.println("numeral suite, not read: " + wrong);
        assertThat(wrong.size()).isLessThanOrEqualTo(rows.size() / 10);
    }

    /** The reason why a row is left unread on purpose. */
    private static String why(String text) {
        if (text.equals("không")) return "in reports it means not";
        if (text.startsWith("- ")) return "a bullet, not a minus";
        return text.endsWith("G") ? "G is no power of ten in Vietnamese" : "unexpected";
    }

    @Test
    void spokenNumbersOfTheNormalizationSuiteAreRead() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> noNumber = new ArrayList<>();
        int numbers = 0;
        for (List<String> row : rows("nemo-vi-text-normalization.tsv")) {
            boolean spoken = row.get(3).equals("spoken2written");
            if (!spoken || !(row.get(2).equals("cardinal") || row.get(2).equals("decimal"))) continue;
            BigDecimal expected = number(row.get(1));
            if (expected == null) {
                noNumber.add(row.get(0) + " → " + row.get(1));
                continue;
            }
            numbers++;
            Quantity read = only(row.get(0));
            if (read == null || read.amount().compareTo(expected) != 0) wrong.add(row.get(0) + " → " + row.get(1));
        }
        System.out.println("normalization suite, expected text is no number: " + noNumber);
        if (!wrong.isEmpty()) System.out.println("normalization suite, not read: " + wrong);
        assertThat(wrong.size()).isLessThanOrEqualTo(numbers / 20);
    }

    private static @Nullable BigDecimal number(String written) {
        String[] parts = written.split(" ");
        if (!parts[0].matches("-?\\d+(\\.\\d+)?")) return null;
        BigDecimal value = new BigDecimal(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            BigDecimal power = POWERS.get(parts[i]);
            if (power == null) return null;
            value = value.multiply(power);
        }
        return value;
    }
}
