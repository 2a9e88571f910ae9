package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.baocao.extractors.mention.Value.Period;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Span;

/** Each row of the corpora is read as it says: one figure, or none and why. */
class NumberCorpusTest {
    private final NumberFinder finder = new NumberFinder();
    private final PeriodFinder periods = new PeriodFinder();

    private Numbers read(String text) {
        return finder.read(text, new Span(0, text.length()));
    }

    @TestFactory
    Stream<DynamicTest> everyRowHoldsTheFigureItSays() {
        return Stream.of("digits", "money", "per", "ranges", "rates", "bounds", "words")
                .flatMap(name -> Corpus.csv("/numbers/" + name + ".csv").stream()
                        .map(row -> DynamicTest.dynamicTest(name + ": " + row.get(0), () -> figure(row))));
    }

    private void figure(List<String> row) {
        List<Figure> figures = read(row.get(0)).figures();
        assertThat(figures).hasSize(1);
        Quantity quantity = figures.get(0).quantity();
        String unit = quantity.measure().name().toLowerCase(Locale.ROOT);
        Per per = quantity.per();
        BigDecimal upTo = quantity.upTo();
        assertThat(quantity.amount().toPlainString()).isEqualTo(row.get(1));
        assertThat(upTo == null ? "" : upTo.toPlainString()).isEqualTo(row.get(2));
        assertThat(quantity.qualifier())
                .isEqualTo(
                        row.get(3).isEmpty()
                                ? Qualifier.EXACT
                                : Qualifier.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
        assertThat(per == null ? unit : unit + "/" + per.name().toLowerCase(Locale.ROOT))
                .isEqualTo(row.get(4));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoQuantityIsSilentWithItsReason() {
        return Corpus.csv("/numbers/nothing.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    Numbers numbers = read(row.get(0));
                    assertThat(numbers.figures()).isEmpty();
                    String reasons = numbers.silent().stream()
                            .map(not -> not.reason().name())
                            .collect(Collectors.joining(" "));
                    assertThat(reasons).isEqualTo(row.get(4));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRowHoldsTheTimeItSays() {
        return Corpus.csv("/periods/periods.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1), () -> {
                    ReportYear year = row.get(1).isEmpty() ? null : ReportYear.whole(Integer.parseInt(row.get(1)));
                    String found = periods
                            .read(row.get(0), new Span(0, row.get(0).length()), year)
                            .stream()
                            .map(mention -> {
                                Period period = (Period) mention.value();
                                return period.from() + "," + period.to() + "," + mention.rule();
                            })
                            .collect(Collectors.joining(";"));
                    String expected = row.get(4).isEmpty() ? "" : String.join(",", row.subList(2, 5));
                    assertThat(found.replace("null", "")).isEqualTo(expected);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "Trong kỳ, đơn vị %s; tiếp tục phát huy.", "- %s", "(%s)"})
    void aNumberIsReadTheSameWhereverItStands(String frame) {
        for (List<String> row : Corpus.csv("/numbers/money.csv")) {
            String text = frame.replace("%s", row.get(0));
            assertThat(read(text).figures())
                    .as(text)
                    .extracting(figure -> figure.quantity().amount().toPlainString())
                    .containsExactly(row.get(1));
        }
    }
}
