package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.text.Passages;
import vn.baocao.extractors.text.ReportText;

/** Precision and recall on the gold reports beside the repository, where they are there. */
class GoldCampaignsTest {

    private static Path gold() {
        for (Path top = Path.of("").toAbsolutePath(); top != null; top = top.getParent()) {
            Path here = top.resolve("shared").resolve("gold").resolve("dev");
            if (Files.isDirectory(here)) return here;
        }
        return Path.of("shared");
    }

    @Test
    void campaigns_of_the_gold_reports_are_found() throws IOException {
        Path folder = gold();
        assumeTrue(Files.isDirectory(folder), "no gold reports beside the repository");
        CampaignFinder finder = CampaignFinder.builtIn();
        int hits = 0;
        int asked = 0;
        int told = 0;
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            JsonNode gold = new ObjectMapper()
                    .readTree(Files.readString(Path.of(file.toString().replace(".txt", ".json"))));
            List<String> found = names(finder, Files.readString(file));
            for (JsonNode campaign : gold.path("campaigns")) {
                List<String> same =
                        found.stream().filter(name -> same(campaign, name)).toList();
                if (!campaign.path("opt").asBoolean()) {
                    asked++;
                    hits += same.isEmpty() ? 0 : 1;
                    told += same.isEmpty() ? 0 : 1;
                }
                found.removeAll(same);
            }
            told += found.size();
        }
        double precision = (double) hits / told;
        double recall = (double) hits / asked;
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                "campaigns of %d gold reports: precision %.3f recall %.3f F1 %.3f%n",
                files.size(), precision, recall, f1);
        assertThat(f1).isGreaterThan(0.94);
    }

    private static boolean same(JsonNode campaign, String name) {
        if (NameLikeness.alike(campaign.path("name").asText(), name)) return true;
        for (JsonNode variant : campaign.path("variants")) if (NameLikeness.alike(variant.asText(), name)) return true;
        return false;
    }

    private static List<String> names(CampaignFinder finder, String text) {
        ReportText report = new ReportText("gold", text, List.of(), List.of(), List.of());
        List<String> names = new ArrayList<>();
        for (CampaignFound found : finder.find(report, Passages.of(report))) names.add(found.name());
        return names;
    }
}
