package vn.baocao.index.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.index.table.Line;

/**
 * When the checks speak, from thresholds.yaml, which explains each.
 *
 * @param noJump codes of indicators that come and go by their nature
 * @param below codes of indicators of which a parent's figure holds those of the units below
 */
public record Thresholds(
        int yearsBefore,
        List<Jump> jumps,
        Set<String> noJump,
        Set<String> below,
        SameText sameText,
        SameFigures sameFigures) {
    /**
     * How far a figure may be from those of the years before.
     *
     * @param indicators the codes that it is for; empty for all of the measure
     */
    public record Jump(Set<String> indicators, @Nullable Measure measure, BigDecimal times, BigDecimal least) {
        public Jump {
            indicators = Set.copyOf(indicators);
        }
    }

    /** Percent of the sentences, and of how many at least. */
    public record SameText(int share, int sentences) {}

    /** Percent of the figures, of how many at least, and how large each. */
    public record SameFigures(int share, int figures, BigDecimal least) {}

    /** The name of the file, in the program and in a home. */
    public static final String FILE = "thresholds.yaml";

    private static final Set<String> FIELDS =
            Set.of("years_before", "jumps", "no_jump", "below", "same_text", "same_figures");

    public Thresholds {
        jumps = List.copyOf(jumps);
        noJump = Set.copyOf(noJump);
        below = Set.copyOf(below);
    }

    /**
     * Those of the home's own file, else the program's.
     *
     * @throws IllegalArgumentException naming file, entry and value where something is wrong in it
     */
    public static Thresholds of(Path home) {
        Path own = home.resolve(FILE);
        String file = Files.isRegularFile(own) ? own.toString() : FILE;
        try {
            return new Reader(file).read(new YAMLMapper().readTree(text(home)));
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(file + ": " + problem.getOriginalMessage(), problem);
        }
    }

    /** The file in use, with its explanations. */
    public static String text(Path home) {
        Path own = home.resolve(FILE);
        try (InputStream in =
                Files.isRegularFile(own) ? Files.newInputStream(own) : Thresholds.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is not in the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What is a jump of that line; empty where nothing is. */
    Optional<Jump> jump(Line line) {
        if (noJump.contains(line.indicator())) return Optional.empty();
        Optional<Jump> own = jumps.stream()
                .filter(one -> one.indicators.contains(line.indicator()) && line.measure() != Measure.RATE)
                .findFirst();
        return own.isPresent()
                ? own
                : jumps.stream()
                        .filter(one -> one.indicators.isEmpty() && one.measure == line.measure())
                        .findFirst();
    }

    /** Reads the file, whose name it puts before each complaint. */
    private record Reader(String file) {
        Thresholds read(JsonNode top) {
            Set<String> said = new LinkedHashSet<>();
            top.fieldNames().forEachRemaining(said::add);
            for (String field : said) if (!FIELDS.contains(field)) throw wrong(field, "unknown field");
            for (String field : new TreeSet<>(FIELDS)) if (!said.contains(field)) throw wrong(field, "missing");
            List<Jump> jumps = new ArrayList<>();
            for (JsonNode entry : top.path("jumps")) {
                JsonNode measure = entry.path("measure");
                jumps.add(new Jump(
                        codes("jumps.indicators", entry.path("indicators")),
                        measure.isMissingNode() ? null : measure(measure),
                        number("jumps.times", entry.path("times")),
                        number("jumps.least", entry.path("least"))));
            }
            Set<String> below = codes("below", top.path("below"));
            for (String code : below)
                if (!Indicators.inUse().get(code).addsOverUnits())
                    throw wrong("below", code + " does not add over units (indicators.yaml)");
            JsonNode text = top.path("same_text");
            JsonNode figures = top.path("same_figures");
            return new Thresholds(
                    number("years_before", top.path("years_before")).intValue(),
                    jumps,
                    codes("no_jump", top.path("no_jump")),
                    below,
                    new SameText(
                            number("same_text.share", text.path("share")).intValue(),
                            number("same_text.sentences", text.path("sentences"))
                                    .intValue()),
                    new SameFigures(
                            number("same_figures.share", figures.path("share")).intValue(),
                            number("same_figures.figures", figures.path("figures"))
                                    .intValue(),
                            number("same_figures.least", figures.path("least"))));
        }

        private Measure measure(JsonNode said) {
            for (Measure one : Measure.values())
                if (one.name().toLowerCase(Locale.ROOT).equals(said.asText())) return one;
            throw wrong("jumps.measure", said.asText());
        }

        private Set<String> codes(String field, JsonNode list) {
            Set<String> codes = new TreeSet<>();
            for (JsonNode code : list) {
                if (Indicators.inUse().find(code.asText()).isEmpty())
                    throw wrong(field, "no indicator " + code.asText());
                codes.add(code.asText());
            }
            return codes;
        }

        private BigDecimal number(String field, JsonNode value) {
            if (!value.isNumber() || value.decimalValue().signum() < 0)
                throw wrong(field, value.isMissingNode() ? "missing" : value.asText());
            return value.decimalValue();
        }

        private IllegalArgumentException wrong(String field, String why) {
            return new IllegalArgumentException(file + ": " + field + ": " + why);
        }
    }
}
