package vn.baocao.extractors.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;

class GoldReportFieldsTest {
    private int right;
    private int asked;

    @Test
    void nine_in_ten_fields_of_the_gold_reports_are_read() throws IOException {
        Path gold = shared().resolve("gold/dev");
        assumeTrue(Files.isDirectory(gold));
        List<Path> files;
        try (Stream<Path> list = Files.list(gold)) {
            files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".json", "");
            ReportText text = PlainText.of(name, Files.readString(gold.resolve(name + ".txt")));
            compare(name, new ObjectMapper().readTree(file.toFile()).get("report"), ReportBlocks.read(text));
        }
        System.out.printf("report fields %d/%d = %.3f%n", right, asked, (double) right / asked);
        assertThat((double) right / asked).isGreaterThan(0.9);
    }

    private static Path shared() {
        Path top = Path.of("").toAbsolutePath();
        while (top.getParent() != null && !Files.exists(top.resolve("README.md")) && !Files.exists(top.resolve(".git")))
            top = top.getParent();
        return top.resolveSibling("shared");
    }

    private void compare(String name, JsonNode want, ReportBlock have) {
        List<String> units = new ArrayList<>();
        if (want.hasNonNull("unit")) {
            units.add(want.get("unit").asText());
            want.get("unit_variants").forEach(variant -> units.add(variant.asText()));
        }
        check(name, "unit", units.isEmpty() ? null : units.get(0), have.unit(), alike(have.unit(), units));
        field(name, want, "level", have.level() == null ? null : have.level().code());
        String province = have.province();
        String wanted = want.hasNonNull("province") ? want.get("province").asText() : null;
        check(
                name,
                "province",
                wanted,
                province,
                wanted != null && province != null && WordKey.of(wanted).equals(WordKey.of(province)));
        field(name, want, "from", have.from() == null ? null : have.from().toString());
        field(name, want, "to", have.to() == null ? null : have.to().toString());
        field(name, want, "type", have.type() == null ? null : have.type().code());
        field(
                name,
                want,
                "published",
                have.published() == null ? null : have.published().toString());
    }

    private void field(String name, JsonNode want, String field, @Nullable String have) {
        String wanted = want.hasNonNull(field) ? want.get(field).asText() : null;
        check(name, field, wanted, have, wanted != null && wanted.equals(have));
    }

    private void check(String name, String field, @Nullable Object want, @Nullable Object have, boolean same) {
        if (want == null && have == null) return;
        asked++;
        if (same) right++;
        else System.out.printf("%s: %s is %s, should be %s%n", name, field, have, want);
    }

    /** Three quarters of the words shared. */
    private static boolean alike(@Nullable String unit, List<String> names) {
        if (unit == null) return false;
        Set<String> own = words(unit);
        for (String name : names) {
            Set<String> other = words(name);
            Set<String> shared = new HashSet<>(own);
            shared.retainAll(other);
            if (shared.size() >= 0.75 * (own.size() + other.size() - shared.size())) return true;
        }
        return false;
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(UnitKey.expand(WordKey.of(name)).split(" ")));
    }
}
