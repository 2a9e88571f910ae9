package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.text.Span;

/** How many facts of the gold reports have their value read at their place, and which figures belong to no fact; skipped without them. */
class GoldNumbersTest {
    private final NumberFinder finder = new NumberFinder();

    @Test
    void nearlyEveryGoldFactHasItsValueReadAtItsPlace() throws IOException {
        Path folder = Corpus.shared().resolve("gold").resolve("dev");
        assumeTrue(Files.isDirectory(folder), () -> folder + " is not there");
        List<String> missed = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        int facts = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) facts += check(file, missed, extra);
        }
        System.out.println("facts " + facts + ", missed " + missed.size() + ", figures of no fact " + extra.size());
        missed.forEach(line -> System.out.println("missed " + line));
        extra.forEach(line -> System.out.println("no fact " + line));
        assertThat(missed.size()).isLessThanOrEqualTo(facts / 50);
    }

    private int check(Path file, List<String> missed, List<String> extra) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file.resolveSibling(name.replace(".json", ".txt")));
        List<Figure> figures = finder.read(text, new Span(0, text.length())).figures();
        List<Span> told = new ArrayList<>();
        int facts = 0;
        for (JsonNode fact : new ObjectMapper().readTree(file.toFile()).get("facts")) {
            Span span = new Span(fact.get("begin").intValue(), fact.get("end").intValue());
            told.add(span);
            if (fact.path("opt").booleanValue()) continue;
            facts++;
            BigDecimal value = fact.get("value").decimalValue().abs();
            boolean read = figures.stream()
                    .anyMatch(figure -> figure.span().overlaps(span)
                            && figure.quantity().amount().abs().compareTo(value) == 0);
            if (!read) missed.add(name + ": " + span.of(text) + " = " + value);
        }
        for (Figure figure : figures)
            if (told.stream().noneMatch(figure.span()::overlaps)) extra.add(name + ": " + around(text, figure.span()));
        return facts;
    }

    private static String around(String text, Span span) {
        String before = text.substring(Math.max(0, span.begin() - 30), span.begin());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 30));
        return (before + "[" + span.of(text) + "]" + after).replace('\n', '⏎');
    }
}
