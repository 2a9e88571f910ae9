package vn.baocao.samples;

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
import vn.baocao.extractors.marked.CampaignMark;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.MarkedReport;

/** The samples are our own words: no eight words in a row are those of the real reports, names of campaigns and institutions apart. */
final class NothingCopiedTest {
    private static final int WORDS = 8;
    /** Among half a thousand reports the set phrases of the genre recur; whole sentences do not. */
    private static final int WORDS_OF_TRAINING = 14;

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
            "bộ chính trị về đổi mới tổ chức và hoạt động của công đoàn việt nam trong tình hình mới",
            "học tập và làm theo tư tưởng, đạo đức, phong cách hồ chí minh",
            "học tập và làm theo tấm gương đạo đức hồ chí minh",
            "có tổ chức công đoàn tổ chức hội nghị người lao động",
            "nghị quyết số 02-nq/tw về đổi mới tổ chức và hoạt động của công đoàn việt nam trong tình hình mới");

    @Test
    void no_eight_words_in_a_row_come_from_the_real_reports() throws IOException {
        assertThat(copied(SampleFiles.reports(), WORDS)).isEmpty();
    }

    @Test
    void no_sentence_of_the_training_reports_comes_from_the_real_ones() throws IOException {
        Path folder = SampleFiles.top().resolve("extractors/src/training/reports");
        List<MarkedReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList())
                reports.add(MarkedReport.parse(file.getFileName().toString(), Files.readString(file)));
        }
        assertThat(copied(reports, WORDS_OF_TRAINING)).isEmpty();
    }

    private static List<String> copied(List<MarkedReport> reports, int words) throws IOException {
        Path real = SampleFiles.top().resolveSibling("shared/gold/dev");
        assumeTrue(Files.isDirectory(real), "the real reports are not here");
        Set<String> theirs = new HashSet<>();
        try (Stream<Path> files = Files.list(real)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList())
                theirs.addAll(runs(Files.readString(file), words));
        }
        List<String> copied = new ArrayList<>();
        for (MarkedReport report : reports) {
            Canonical canonical = Canonical.of(report);
            String text = canonical.text();
            for (CampaignMark campaign : canonical.campaigns()) text = text.replace(campaign.said(), "|");
            text = text.toLowerCase(Locale.ROOT);
            for (String term : TERMS) text = text.replace(term, "|");
            for (String line : text.split("\n"))
                for (String run : runs(line, words)) if (theirs.contains(run)) copied.add(report.name() + ": " + run);
        }
        return copied;
    }

    private static Set<String> runs(String text, int words) {
        String[] all = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}|]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + words <= all.length; at++)
            runs.add(String.join(" ", Arrays.copyOfRange(all, at, at + words)));
        return runs;
    }
}
