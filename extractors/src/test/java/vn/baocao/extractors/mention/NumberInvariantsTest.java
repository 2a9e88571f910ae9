package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.text.Span;

/** What holds for any text: spans in range, in order, not overlapping, every digit accounted for, the same from NFD and in any thread. */
class NumberInvariantsTest {
    private final NumberFinder finder = new NumberFinder();
    private final PeriodFinder periods = new PeriodFinder();
    private final List<String> pieces = pieces();

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of(
                " ",
                ", ",
                ". ",
                "; ",
                "\n",
                "\n\n",
                " - ",
                "–",
                "/",
                "(",
                ")",
                "%",
                "“",
                "”",
                "\"",
                ":",
                "\u00A0",
                "đồng",
                " triệu ",
                " nghìn",
                "tr",
                "đ",
                "/người",
                "/tháng",
                " đến ",
                " từ ",
                " hơn ",
                " mỗi suất ",
                "ngày ",
                "tháng ",
                "năm ",
                " một ",
                " trăm",
                " linh ",
                " rưỡi",
                " phần trăm",
                "8/3",
                "0",
                "05",
                "2021",
                "1.250",
                "3,5",
                "12/5/2020",
                "A",
                "số ",
                "Điều ",
                " trở lên",
                " đoàn viên",
                "phẩy",
                " âm ",
                "-",
                "1",
                "23",
                "456",
                "7890123456789",
                "𝟙",
                "é"));
        for (String name : List.of("digits", "money", "per", "ranges", "rates", "bounds", "words", "nothing"))
            for (List<String> row : Corpus.csv("/numbers/" + name + ".csv")) pieces.add(row.get(0));
        return pieces;
    }

    private String text(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(25);
        for (int i = 0; i < length; i++) text.append(pieces.get(random.nextInt(pieces.size())));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private Numbers read(String text) {
        return finder.read(text, new Span(0, text.length()));
    }

    @Test
    void spansStayInTheTextInOrderAndApartAndEveryDigitIsAccountedFor() {
        for (long seed = 0; seed < 4000; seed++) {
            String text = text(seed);
            Numbers numbers = read(text);
            List<Span> spans = new ArrayList<>();
            numbers.figures().forEach(figure -> spans.add(figure.span()));
            assertApart(spans, text);
            List<Span> silent = new ArrayList<>();
            numbers.silent().forEach(not -> silent.add(not.span()));
            assertApart(silent, text);
            spans.addAll(silent);
            spans.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
            assertApart(spans, text);
            for (int i = 0; i < text.length(); i++) {
                int at = i;
                if (text.charAt(i) >= '0' && text.charAt(i) <= '9')
                    assertThat(spans)
                            .as("seed %d, offset %d of: %s", seed, i, text)
                            .anyMatch(span -> span.contains(at));
            }
        }
    }

    private static void assertApart(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.begin()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).as(text).isGreaterThan(span.begin()).isLessThanOrEqualTo(text.length());
            end = span.end();
        }
    }

    @Test
    void timesStayInTheTextInOrderAndApart() {
        for (long seed = 0; seed < 4000; seed++) {
            String text = text(seed);
            List<Span> spans = new ArrayList<>();
            for (Mention mention : periods.read(text, new Span(0, text.length()), ReportYear.whole(2021))) {
                spans.add(mention.span());
                assertThat(mention.rule()).startsWith("period.");
            }
            assertApart(spans, text);
        }
    }

    @Test
    void decomposedTextReadsTheSameOnceComposed() {
        for (long seed = 0; seed < 500; seed++) {
            String text = text(seed);
            String back = Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFD), Normalizer.Form.NFC);
            assertThat(read(back)).isEqualTo(read(text));
        }
    }

    @Test
    void onlyTheStretchIsLookedAt() {
        for (long seed = 0; seed < 1000; seed++) {
            String text = text(seed);
            String framed = "12 triệu đồng mỗi " + text + " 34% trở lên";
            Span within = new Span(18, 18 + text.length());
            List<Figure> moved = finder.read(framed, within).figures().stream()
                    .map(figure -> new Figure(
                            new Span(figure.span().begin() - 18, figure.span().end() - 18),
                            figure.quantity(),
                            figure.words(),
                            figure.side()))
                    .toList();
            assertThat(moved).as(text).isEqualTo(read(text).figures());
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        List<Numbers> alone =
                IntStream.range(0, 500).mapToObj(seed -> read(text(seed))).toList();
        List<Numbers> together = IntStream.range(0, 500)
                .parallel()
                .mapToObj(seed -> read(text(seed)))
                .toList();
        assertThat(together).isEqualTo(alone);
    }
}
