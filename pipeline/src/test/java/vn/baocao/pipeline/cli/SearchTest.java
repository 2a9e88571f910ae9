package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.fact.Basis;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.fact.Kind;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.mention.Qualifier;
import vn.baocao.extractors.mention.Value.Quantity;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.search.ReportIndex;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.StoredReport;
import vn.baocao.pipeline.export.Columns;

final class SearchTest {
    private static final String TEXT = "Báo cáo công tác công đoàn năm YEAR\n"
            + "Toàn ngành có MEMBERS đoàn viên đang sinh hoạt.\n"
            + "Trong năm qua, ban chấp hành đã chỉ đạo các tổ công đoàn phối hợp với thủ trưởng đơn vị làm tốt nhiều việc"
            + " thiết thực, trong đó đã bồi dưỡng và giới thiệu đoàn viên ưu tú để chi bộ xem xét, tạo nguồn cho Đảng.\n"
            + "=1+1 là cách gõ của bảng tính.";

    @TempDir
    private static Path home;

    private record Run(int exit, List<String> out, List<String> err) {}

    @BeforeAll
    static void index() throws Exception {
        Store.writing(home, null, Clock.systemUTC()).close();
        try (ReportIndex index = ReportIndex.open(home)) {
            for (int i = 0; i < 4; i++) index.add(report(2019 + i, 900 + i));
            index.commit(4);
        }
    }

    private static StoredReport report(int year, int members) {
        String text = TEXT.replace("YEAR", "" + year).replace("MEMBERS", "" + members);
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n")) {
            passages.add(new Passage(new Span(begin, begin + line.length()), List.of(), Passage.Role.RESULT));
            begin += line.length() + 1;
        }
        String id = "r" + year;
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year, 12, 31);
        String unit = "Công đoàn cơ sở Sở Giao thông vận tải tỉnh Phú Yên";
        ReportBlock block = new ReportBlock(
                "Báo cáo công tác công đoàn năm " + year,
                unit,
                Level.BASE,
                "Phú Yên",
                null,
                from,
                to,
                ReportType.ANNUAL,
                null,
                null,
                false);
        String quote = members + " đoàn viên";
        int at = text.indexOf(quote);
        Fact fact = new Fact(
                id + "-1",
                Kind.COUNT,
                "members.total",
                "đoàn viên",
                new Quantity(BigDecimal.valueOf(members), null, Measure.COUNT, Qualifier.EXACT, null),
                Status.ACTUAL,
                unit,
                from,
                to,
                Scope.WHOLE,
                null,
                null,
                new Span(at, at + quote.length()),
                quote,
                1,
                passages.get(1).span(),
                Basis.SAME_SENTENCE,
                false,
                List.of("test"));
        return new StoredReport(
                id,
                year + "/bao cao.docx",
                "application/test",
                Instant.EPOCH,
                false,
                false,
                new ReportText(id, text, List.of(), List.of(), List.of()),
                new Extraction(block, List.of(), List.of(fact), List.of(), passages, List.of()));
    }

    private static Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("search", "--lang", "vi", "--home", home.toString()));
        all.addAll(Arrays.asList(arguments));
        Said said = Said.by(all.toArray(String[]::new));
        return new Run(
                said.exit(), said.out().lines().toList(), said.err().lines().toList());
    }

    @Test
    void reports_are_shown_with_passage_page_and_file_within_eighty_columns() {
        Run run = run("doan vien uu tu");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
        assertThat(String.join("\n", run.out()))
                .contains(
                        "4 báo cáo",
                        "2021/bao cao.docx [r2021]",
                        "tr. 1  Trong năm qua",
                        "đoàn viên ưu tú",
                        "Phú Yên (4)")
                .doesNotContain("\u001B");
    }

    @Test
    void words_to_leave_out_and_conditions_come_as_arguments_of_their_own() {
        assertThat(run("đoàn", "viên", "-nam:2021", "tinh:Phú Yên").out().getFirst())
                .startsWith("3 báo cáo");
        assertThat(run("đoàn viên ưu tú", "nam:2019..2020").out().getFirst()).startsWith("2 báo cáo");
        assertThat(run("-hoa", "đoàn").out().getFirst()).startsWith("4 báo cáo");
    }

    @Test
    void facts_are_shown_with_their_figure_and_sentence() {
        Run run = run("members.total>=902", "--facts", "--sort", "value");
        assertThat(run.out().get(0)).startsWith("2 số liệu");
        assertThat(run.out().get(2)).contains("Đoàn viên công đoàn: 903 người");
    }

    @Test
    void pages_go_on_by_number_with_their_hits_counted_on_and_facets_on_the_first_alone() {
        Run first = run("ưu tú", "--limit", "3");
        assertThat(first.out()).contains("  --page 2").anyMatch(line -> line.startsWith("Lọc tiếp"));
        assertThat(String.join("\n", first.out()))
                .containsPattern("chitieu: +Đoàn viên công đoàn \\(4\\)")
                .doesNotContain("members.total");
        Run second = run("ưu tú", "--limit", "3", "--page", "2");
        assertThat(second.out())
                .anyMatch(line -> line.startsWith("4.  "))
                .noneMatch(line -> line.startsWith("1.  ") || line.startsWith("Lọc tiếp") || line.contains("--page"));
        assertThat(first.out().stream().filter(line -> line.matches("\\d\\.  .*")))
                .hasSize(3);
        assertThat(String.join(" ", run("ưu tú", "--limit", "3", "--page", "3").err()))
                .contains("Không có trang 3: kết quả chỉ có 2 trang");
        assertThat(run("ưu tú", "--page", "0").exit()).isEqualTo(2);
        assertThat(run("ưu tú", "--page", "2", "--from-cursor", "x").exit()).isEqualTo(2);
    }

    @Test
    void json_is_one_object_with_passages_and_a_cursor_for_the_next_page() throws Exception {
        JsonNode first = new ObjectMapper()
                .readTree(run("ưu tú", "--json", "--limit", "3").out().getFirst());
        assertThat(first.path("total").asInt()).isEqualTo(4);
        JsonNode passage = first.path("hits").path(0).path("passages").path(0);
        String text = passage.path("text").asText();
        JsonNode mark = passage.path("highlights").path(0);
        int begin = passage.path("begin").asInt();
        assertThat(text.substring(mark.path(0).asInt() - begin, mark.path(1).asInt() - begin))
                .isEqualTo("ưu tú");
        Run next = run(
                "ưu tú",
                "--json",
                "--limit",
                "3",
                "--from-cursor",
                first.path("next").asText());
        assertThat(new ObjectMapper().readTree(next.out().getFirst()).path("hits"))
                .hasSize(1);
    }

    @Test
    void csv_holds_all_hits_unless_fewer_are_asked_for_and_no_formula() {
        Run run = run("bảng tính", "--csv");
        assertThat(run.out()).hasSize(5);
        assertThat(run.out().getFirst()).startsWith("\uFEFFBáo cáo;Đơn vị;");
        assertThat(run.out().get(1)).contains(";'=1+1 là cách gõ");
        Run one = run("bảng tính", "--csv", "--limit", "1");
        assertThat(one.out()).hasSize(2);
        Run facts = run("--facts", "đoàn viên", "--csv");
        assertThat(facts.out().getFirst()).contains("Mã chỉ tiêu");
        assertThat(facts.out().get(1)).contains(";kết quả;").doesNotContain(";actual;");
    }

    @Test
    void nothing_found_is_no_error_and_says_what_to_try() {
        Run run = run("không có đâu nhé");
        assertThat(run.exit()).isZero();
        assertThat(run.out().getFirst()).contains("Không có kết quả");
        assertThat(run.out()).anyMatch(line -> line.contains("--superseded"));
    }

    @Test
    void a_bad_query_shows_the_place_and_what_is_allowed() {
        Run run = run("đoàn viên tỉnhh:\"Phú Yên\"");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().get(0)).isEqualTo("Không hiểu câu tìm ở vị trí 11: không có trường \"tỉnhh\"");
        assertThat(run.err().get(2)).isEqualTo(" ".repeat(12) + "^");
        assertThat(String.join(" ", run.err())).contains("province|tinh");
        assertThat(run("nam:hai").exit()).isEqualTo(2);
        assertThat(run("a", "--sort", "value").exit()).isEqualTo(2);
        assertThat(run("a", "--limt", "5").exit()).isEqualTo(2);
        assertThat(run("a", "--limit", "0").exit()).isEqualTo(2);
        assertThat(run("a", "--from-cursor", "xyz").exit()).isEqualTo(2);
        assertThat(run().exit()).isEqualTo(2);
    }

    @Test
    void a_home_without_index_is_told_how_to_get_one() {
        Run run = run("a", "--home", home.resolve("none").toString());
        assertThat(run.exit()).isIn(1, 2);
        assertThat(Baocao.run("search", "--home", home.resolve("none").toString(), "a"))
                .isEqualTo(1);
    }

    @Test
    void a_list_of_queries_gives_a_table_of_hits() throws Exception {
        Path list = Files.writeString(home.resolve("list.txt"), "ưu tú\n# a comment\n\nmembers.total>=902\nxyz\n");
        Run run = run("--batch", list.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).hasSize(5);
        assertThat(run.out().get(2)).startsWith("ưu tú").contains(" 4 ");
        assertThat(run.out().get(3)).contains(" 2 ");
        assertThat(run.out()).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
        Files.writeString(list, "ưu tú\nnam:hai\n");
        Run bad = run("--batch", list.toString(), "--csv");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.out().get(2)).contains("không phải là năm");
        assertThat(run("--batch", home.resolve("none.txt").toString()).exit()).isEqualTo(2);
    }

    @Test
    void a_query_is_kept_under_a_name_and_asked_again() {
        assertThat(run("ưu tú", "nam:2020", "--save", "Ưu tú 2020").exit()).isZero();
        assertThat(run("--saved", "Ưu tú 2020").out().getFirst()).startsWith("1 báo cáo");
        assertThat(run("--saved", "uu tu 2020").out().getFirst()).startsWith("1 báo cáo");
        assertThat(run("--saved").out()).contains("Ưu tú 2020: \"ưu tú\" nam:2020");
        assertThat(run("--saved", "không có").exit()).isEqualTo(2);
        assertThat(run("a", "--save", "../a").exit()).isEqualTo(2);
    }

    @Test
    void what_other_commands_take_and_search_does_not_is_told_and_not_searched_for() {
        Run file = run("mai am", "-o", "x.xlsx");
        assertThat(file.exit()).isEqualTo(2);
        assertThat(String.join(" ", file.err())).contains("search không có -o", "--csv > TỆP.csv");
        assertThat(String.join(" ", run("ưu tú", "nam:2021..2019").err()))
                .contains("2021..2019", "Hãy đổi chỗ: 2019..2021");
    }

    @Test
    void every_message_is_there_in_both_languages() throws Exception {
        for (String area : new String[] {"search", "search_help"})
            assertThat(keys(area, "vi")).isEqualTo(keys(area, "en")).isNotEmpty();
    }

    private static java.util.Set<Object> keys(String area, String language) throws Exception {
        java.util.Properties properties = new java.util.Properties();
        try (var in = new java.io.InputStreamReader(
                java.util.Objects.requireNonNull(SearchTest.class.getResourceAsStream(
                        "/vn/baocao/pipeline/messages/" + area + "_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
