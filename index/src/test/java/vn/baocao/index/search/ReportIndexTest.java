package vn.baocao.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Level;

final class ReportIndexTest {
    private static final List<String> WORDS = List.of(
            "đoàn viên",
            "công đoàn",
            "lao động",
            "mái ấm",
            "thăm hỏi",
            "hiến máu",
            "quỹ",
            "tập huấn",
            "kết nạp",
            "nữ công");

    @TempDir
    private Path home;

    @Test
    void the_mark_comes_back_with_what_was_committed() throws Exception {
        try (ReportIndex index = ReportIndex.open(home)) {
            assertThat(index.committedMark()).isZero();
            index.add(new SmallReport("a", "Một").made());
            index.commit(7);
            index.add(new SmallReport("b", "Hai").made());
        }
        try (ReportIndex index = ReportIndex.open(home)) {
            assertThat(index.committedMark()).isEqualTo(7);
        }
        try (ReportSearch search = ReportSearch.open(home)) {
            assertThat(search.reports()).isEqualTo(1);
        }
    }

    @Test
    void a_report_added_again_takes_the_place_of_the_old_one() throws Exception {
        try (SmallHome small = new SmallHome(home, new SmallReport("a", "Báo cáo", "Tặng hoa"))) {
            small.index().add(new SmallReport("a", "Báo cáo", "Tặng quà").made());
            small.index().commit(2);
            assertThat(small.ask("quà")).containsExactly("a");
            assertThat(small.ask("hoa")).isEmpty();
            assertThat(small.page(SearchRequest.of("quà OR hoa").with(Hits.PASSAGES))
                            .total())
                    .isEqualTo(1);
            small.index().delete("a");
            small.index().commit(3);
            assertThat(small.ask("")).isEmpty();
        }
    }

    @Test
    void an_open_search_sees_each_commit() throws Exception {
        try (SmallHome small = new SmallHome(home)) {
            assertThat(small.ask("hoa")).isEmpty();
            small.index().add(new SmallReport("a", "Báo cáo", "Tặng hoa").made());
            assertThat(small.ask("hoa")).isEmpty();
            small.index().commit(1);
            assertThat(small.ask("hoa")).containsExactly("a");
        }
    }

    @Test
    void a_home_without_index_is_said_so() throws Exception {
        assertThatThrownBy(() -> ReportSearch.open(home.resolve("none")))
                .isInstanceOfSatisfying(
                        NoIndex.class, no -> assertThat(no.outdated()).isFalse());
        Files.createDirectories(home.resolve("index"));
        assertThatThrownBy(() -> ReportSearch.open(home)).isInstanceOf(NoIndex.class);
    }

    @Test
    void a_broken_index_is_emptied_and_starts_from_the_beginning() throws Exception {
        try (ReportIndex index = ReportIndex.open(home)) {
            index.add(new SmallReport("a", "Một").made());
            index.commit(7);
        }
        try (var files = Files.list(home.resolve("index"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) Files.write(file, new byte[] {1, 2, 3});
        }
        try (ReportIndex index = ReportIndex.open(home)) {
            assertThat(index.committedMark()).isZero();
            index.add(new SmallReport("a", "Một").made());
            index.commit(1);
        }
        try (ReportSearch search = ReportSearch.open(home)) {
            assertThat(search.reports()).isEqualTo(1);
        }
    }

    @Test
    void an_index_made_anew_in_another_order_gives_the_same_hits_in_the_same_order() throws Exception {
        Random random = new Random(11);
        List<SmallReport> reports = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String[] lines = new String[4];
            for (int j = 0; j < lines.length; j++)
                lines[j] = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
            reports.add(new SmallReport(String.format("%04d", i), lines)
                    .of("Công đoàn số " + i % 7, Level.BASE, "Hà Nam")
                    .in(2018 + i % 5));
        }
        List<SearchPage> first;
        try (SmallHome small = new SmallHome(home.resolve("a"), reports.toArray(SmallReport[]::new))) {
            for (int i = 0; i < 120; i += 3) small.index().add(reports.get(i).made());
            small.index().commit(2);
            small.index().merge();
            small.index().commit(3);
            first = pages(small);
        }
        Collections.shuffle(reports, random);
        try (SmallHome small = new SmallHome(home.resolve("b"), reports.toArray(SmallReport[]::new))) {
            small.index().merge();
            small.index().commit(3);
            assertThat(pages(small)).isEqualTo(first);
        }
    }

    private static List<SearchPage> pages(SmallHome small) throws Exception {
        List<SearchPage> pages = new ArrayList<>();
        for (String query :
                List.of("đoàn viên", "cong doan mai am", "\"lao động\" nam:2019", "", "quỹ OR \"hiến máu\""))
            for (Hits hits : new Hits[] {Hits.REPORTS, Hits.PASSAGES})
                pages.add(small.page(SearchRequest.of(query).with(hits).first(200)));
        return pages;
    }
}
