package vn.baocao.extractors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

class CampaignFinderTest {
    private static final CampaignFinder FINDER = CampaignFinder.builtIn();

    private static List<CampaignFound> find(String... lines) {
        String text = String.join("\n", lines);
        List<Passage> passages = new ArrayList<>();
        int begin = 0;
        for (String line : lines) {
            passages.add(new Passage(new Span(begin, begin + line.length()), List.of(), Passage.Role.RESULT));
            begin += line.length() + 1;
        }
        return FINDER.find(new ReportText("test", text, List.of(), List.of(), List.of()), passages);
    }

    private static List<String> names(String... lines) {
        return find(lines).stream().map(CampaignFound::name).toList();
    }

    private static List<String> corpus() {
        try (InputStream in = CampaignFinderTest.class.getResourceAsStream("campaign-shapes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> names_stand_where_the_corpus_marks_them_and_nowhere_else() {
        return corpus().stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    var marked = CampaignModel.unmark(line);
                    List<CampaignFound> found = find(marked.getKey());
                    List<Span> spans = new ArrayList<>();
                    for (CampaignFound each : found) spans.addAll(each.mentions());
                    assertThat(spans.stream().map(span -> span.of(marked.getKey())))
                            .as("%s", found)
                            .containsExactlyInAnyOrderElementsOf(marked.getValue().stream()
                                    .map(span -> span.of(marked.getKey()))
                                    .toList());
                }));
    }

    @Test
    void spellings_of_one_campaign_are_one() {
        assertThat(names(
                        "Phong trào “Xanh - Sạch - Đẹp, bảo đảm ATVSLĐ” được giữ.",
                        "Phong trào xanh, sạch, đẹp có 12 tổ.",
                        "Thi đua “XANH – SẠCH – ĐẸP, ĐẢM BẢO AN TOÀN VỆ SINH LAO ĐỘNG”."))
                .hasSize(1);
        assertThat(names("Phong trào “Gia đình văn hóa” ở tổ 1.", "Phong trào gia đình văn hoá ở tổ 2."))
                .hasSize(1);
        assertThat(names("Phong trào “Kĩ sư giỏi nghề” mở rộng.", "Phong trào “Kỹ sư giỏi nghề” có 5 người."))
                .containsExactly("Kĩ sư giỏi nghề");
    }

    @Test
    void a_new_name_and_its_short_form_are_one() {
        assertThat(names(
                        "Phát động phong trào “Bếp ấm nhà trọ” từ tháng 3.",
                        "Sơ kết phong trào “Bếp ấm nhà trọ, bữa cơm nghĩa tình”."))
                .containsExactly("Bếp ấm nhà trọ, bữa cơm nghĩa tình");
    }

    @Test
    void a_contest_of_a_kind_goes_by_the_longer_name_that_it_has_here() {
        String sentence = "Hội thi “Thợ giỏi ngành điện” tháng 8 có 48 thí sinh.";
        assertThat(find(sentence))
                .singleElement()
                .satisfies(contest ->
                        assertThat(contest.mentions().getFirst().of(sentence)).isEqualTo("Thợ giỏi ngành điện"));
    }

    @Test
    void a_contests_name_may_have_two_halves_or_be_quoted_behind_its_kind() {
        assertThat(names("Hội thi Cô giáo tài năng - duyên dáng thu hút 36 đội."))
                .containsExactly("Cô giáo tài năng - duyên dáng");
        assertThat(names("Hội diễn văn nghệ \"Tiếng hát cán bộ, viên chức\" có 29 đơn vị."))
                .containsExactly("Tiếng hát cán bộ, viên chức");
        assertThat(names("Phong trào Đổi mới sáng tạo - kết quả bước đầu được ghi nhận."))
                .containsExactly("Đổi mới sáng tạo");
    }

    @Test
    void a_short_form_is_of_the_one_that_the_report_names() {
        assertThat(names("Phong trào Giỏi việc trường, đảm việc nhà được chị em hưởng ứng.", "Có 80% nữ đạt hai giỏi."))
                .containsExactly("Giỏi việc trường, đảm việc nhà");
        assertThat(names("Có 80% nữ đạt hai giỏi.")).containsExactly("hai giỏi");
    }

    @Test
    void a_name_without_quotes_ends_where_it_is_told_what_was_given() {
        assertThat(names("Quỹ Tấm lòng thợ mộc hỗ trợ 812 lượt đoàn viên.")).containsExactly("Quỹ Tấm lòng thợ mộc");
    }

    @Test
    void what_a_month_is_held_under_is_named_without_quotes_too() {
        assertThat(names("Với chủ đề Đoàn kết công nhân - Vững bước vượt khó, năm nay có nhiều nét mới."))
                .containsExactly("Đoàn kết công nhân - Vững bước vượt khó");
        assertThat(names("Chủ đề: Đoàn kết công nhân - Vững bước vượt khó.")).hasSize(1);
        assertThat(names("Tọa đàm với chủ đề Vai trò của Công đoàn trong doanh nghiệp."))
                .isEmpty();
    }

    @Test
    void a_capital_tells_a_long_name_from_the_same_words_in_passing() {
        assertThat(names("Công đoàn tổ chức Cảm ơn người lao động ở 12 xưởng."))
                .containsExactly("Cảm ơn người lao động");
        assertThat(names("Giám đốc gửi lời cảm ơn người lao động.")).isEmpty();
        assertThat(names("Có 120 hộ được công nhận Gia đình văn hóa.")).isEmpty();
    }

    @Test
    void a_known_contest_may_be_of_somebody() {
        assertThat(names("Hội thi Thợ giỏi Than Hà Trung lần thứ XI có 240 thợ tranh tài."))
                .containsExactly("Thợ giỏi Than Hà Trung");
        assertThat(names("Đội bóng dự Hội thao CNVCLĐ huyện Kim Bảng đạt giải nhì."))
                .containsExactly("Hội thao CNVCLĐ huyện Kim Bảng");
    }

    @Test
    void a_contest_about_laws_names_them() {
        assertThat(names("Cuộc thi trực tuyến Tìm hiểu Bộ luật Lao động và Luật Công đoàn có 1.733 bài."))
                .containsExactly("Tìm hiểu Bộ luật Lao động và Luật Công đoàn");
    }

    @Test
    void a_list_inherits_the_cue_of_its_head() {
        assertThat(names(
                        "Các phong trào thi đua trọng tâm:",
                        "- “Ca máy sạch”;",
                        "- “Giờ công vàng”;",
                        "Chị nói: “Vui lắm”."))
                .containsExactly("Ca máy sạch", "Giờ công vàng");
    }

    @Test
    void a_province_keeps_its_own_fund() {
        assertThat(names("Ban quản lý Quỹ Mái ấm Công đoàn Sơn La trao 40 triệu đồng."))
                .containsExactly("Quỹ Mái ấm Công đoàn Sơn La");
        assertThat(names("Hỗ trợ một nhà mái ấm công đoàn.")).containsExactly("Mái ấm công đoàn");
    }

    @Test
    void the_two_drives_after_the_example_of_ho_chi_minh_are_told_apart() {
        assertThat(find("Học tập và làm theo tấm gương đạo đức Hồ Chí Minh.")
                        .getFirst()
                        .id())
                .isNotEqualTo(find("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.")
                        .getFirst()
                        .id());
    }

    @Test
    void chrome_is_passed_over() {
        String text = "Tháng Công nhân";
        Passage chrome = new Passage(new Span(0, text.length()), List.of(), Passage.Role.CHROME);
        assertThat(FINDER.find(new ReportText("t", text, List.of(), List.of(), List.of()), List.of(chrome)))
                .isEmpty();
    }

    @Test
    void only_names_out_of_the_lexicon_are_issues() {
        List<CampaignFound> found = find("Phong trào “Giỏi việc nước, đảm việc nhà” và “Khéo tay hay nghề”.");
        assertThat(CampaignFinder.unlisted(found))
                .singleElement()
                .satisfies(issue -> assertThat(issue.says()).contains("Khéo tay hay nghề"));
    }

    @Test
    void lost_tone_marks_do_not_hide_a_long_name() {
        assertThat(names("Phong trao “Gioi viec nuoc, dam viec nha” co 40 chi."))
                .containsExactly("Giỏi việc nước, đảm việc nhà");
    }

    @Test
    void decomposed_letters_change_nothing() {
        for (String line : corpus()) {
            String text = CampaignModel.unmark(line).getKey();
            assertThat(find(Normalizer.normalize(text, Normalizer.Form.NFD)).stream()
                            .map(CampaignFound::id))
                    .as(text)
                    .containsExactlyElementsOf(
                            find(text).stream().map(CampaignFound::id).toList());
        }
    }

    @Test
    void any_number_of_threads_finds_the_same() {
        String[] lines = corpus().stream()
                .map(line -> CampaignModel.unmark(line).getKey())
                .toArray(String[]::new);
        List<CampaignFound> alone = find(lines);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> find(lines))).allMatch(alone::equals);
    }
}
