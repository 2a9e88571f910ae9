package vn.baocao.samples;

import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.CampaignMark;
import vn.baocao.extractors.marked.MarkedReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples are our own words: no eight words in a row are those of the real reports, names of campaigns and institutions apart. */
final class NothingCopiedTest {
    private static final int WORDS = 8;

    /** Names and terms of office that nobody can say otherwise. */
    private static final List<String> TERMS = List.of(
            "cộng hòa xã hội chủ nghĩa việt nam",
            "tổng liên đoàn lao động việt nam",
            "liên đoàn lao động",
            "hội nghị cán bộ, công chức",
            "cán bộ, công chức, viên chức",
            "công đoàn cơ sở",
            "phong trào cnvclđ và hoạt động công đoàn",
            "kết quả hoạt động công đoàn",
            "nghị quyết số 02-nq/tw về đổi mới tổ chức và hoạt động của công đoàn việt nam trong tình hình mới");

    @Test
    void no_eight_words_in_a_row_come_from_the_real_reports() throws IOException {
        Path real = SampleFiles.top().resolveSibling("shared/gold/dev");
        assumeTrue(Files.isDirectory(real), "the real reports are not here");
        Set<String> theirs = new HashSet<>();
        try (Stream<Path> files = Files.list(real)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList())
                theirs.addAll(runs(Files.readString(file)));
        }
        List<String> copied = new ArrayList<>();
        for (MarkedReport report : SampleFiles.reports()) {
            Canonical canonical = Canonical.of(report);
            String text = canonical.text();
            for (CampaignMark campaign : canonical.campaigns()) text = text.replace(campaign.said(), "|");
            text = text.toLowerCase(Locale.ROOT);
            for (String term : TERMS) text = text.replace(term, "|");
            for (String line : text.split("\n"))
                for (String run : runs(line)) if (theirs.contains(run)) copied.add(report.name() + ": " + run);
        }
        assertThat(copied).isEmpty();
    }

    private static Set<String> runs(String text) {
        String[] words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}|]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + WORDS <= words.length; at++)
            runs.add(String.join(" ", Arrays.copyOfRange(words, at, at + WORDS)));
        return runs;
    }
}
