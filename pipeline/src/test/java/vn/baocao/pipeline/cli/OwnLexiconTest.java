package vn.baocao.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.baocao.pipeline.Main;

/** A user's own lexicon in HOME/lexicon, as the program takes it; each command in a process of its own, as a lexicon is for a process. */
final class OwnLexiconTest {
    private static final String INDICATOR = """
            indicators:
              - {code: union.libraries, kinds: [count, target], label_vi: "Tủ sách công đoàn", label_en: "Union libraries", counted_vi: "tủ sách", counted_en: "libraries", also: ["tủ sách"], adds: true}
            """;

    @TempDir
    Path folder;

    private record Answer(int code, String out) {}

    private Answer baocao(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of("--home", home().toString(), "--lang", "vi"));
        command.addAll(Arrays.asList(arguments));
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
            return new Answer(process.exitValue(), Files.readString(said));
        } finally {
            process.destroyForcibly();
        }
    }

    private Path home() {
        return folder.resolve("home");
    }

    private void own(String file, String text) throws IOException {
        Files.createDirectories(home().resolve("lexicon"));
        Files.writeString(home().resolve("lexicon").resolve(file), text, StandardCharsets.UTF_8);
    }

    private void ownLibraries() throws IOException {
        own("indicators.yaml", INDICATOR);
        own("nouns.yaml", "library: [tủ sách, tủ sách công đoàn]\n");
        own("cues.yaml", "union.libraries:\n  count: {nouns: {library: 9}, cues: {strong: [tủ sách]}}\n");
    }

    @Test
    void an_own_indicator_is_read_searched_compared_and_explained_after_a_new_reading() throws Exception {
        Path report = folder.resolve("bao-cao.txt");
        Files.writeString(report, """
                CÔNG ĐOÀN CƠ SỞ SỞ VĂN HÓA TỈNH QUẢNG TRỊ

                BÁO CÁO
                Kết quả hoạt động công đoàn năm 2021

                Trong năm đã xây dựng 14 tủ sách công đoàn tại các tổ công đoàn.
                """);
        assertThat(baocao("ingest", report.toString()).code()).isZero();
        assertThat(baocao("set", "bao-cao.txt", "province=Quảng Bình").code()).isZero();
        ownLibraries();
        assertThat(baocao("reread", "--all").out()).contains("1 đã nạp");
        assertThat(baocao("compare", "--indicator", "union.libraries").out())
                .contains("Tủ sách công đoàn")
                .contains("14");
        assertThat(baocao("search", "--facts", "indicator:union.libraries>10").out())
                .contains("14 tủ sách");
        Answer shown = baocao("show", "bao-cao.txt");
        assertThat(shown.out()).contains("Tủ sách công đoàn (union.libraries)").contains("Tỉnh, thành phố  Quảng Bình");
        String fact = shown.out()
                .lines()
                .filter(line -> line.strip().startsWith("14"))
                .findFirst()
                .orElseThrow();
        assertThat(baocao("explain", fact.substring(fact.lastIndexOf(' ') + 1)).out())
                .contains("thuộc nhóm library (nouns.yaml)")
                .contains("Phần báo cáo");
    }

    @Test
    void check_runs_own_and_built_in_sentences_and_says_which_are_read_otherwise() throws Exception {
        assertThat(baocao("lexicon", "check").code()).isZero();
        ownLibraries();
        own("examples.yaml", """
                examples:
                  - code: union.libraries
                    reads:
                      - {text: "Toàn ngành có ⟦25⟧ tủ sách công đoàn.", kind: count, value: 25}
                    silent: ["Toàn ngành có 40 tổ công đoàn."]
                """);
        Answer right = baocao("lexicon", "check");
        assertThat(right.out()).contains("cues.yaml").contains("đều được đọc đúng");
        assertThat(right.code()).isZero();
        own("status.yaml", "target: [trong năm]\n");
        Answer broken = baocao("lexicon", "check");
        assertThat(broken.code()).isEqualTo(Baocao.SOME_FILES_NOT_READ);
        assertThat(broken.out())
                .containsPattern("examples.yaml, mục \\S+:\\s+[^\n]*[Tt]rong năm[^\n]*\\s+đọc thành: \\S+ target");
    }

    @Test
    void test_shows_how_one_sentence_is_read() throws Exception {
        ownLibraries();
        Answer answer = baocao(
                "lexicon",
                "test",
                "Năm tới phấn đấu xây dựng 6 tủ sách công đoàn, hưởng ứng phong trào \"Lao động giỏi\".");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("⟦6 tủ sách công đoàn⟧")
                .contains("Tủ sách công đoàn (union.libraries)")
                .contains("chỉ tiêu")
                .contains("cho biết là chỉ")
                .contains("Phong trào: “Lao động giỏi”");
    }

    @Test
    void a_wrong_file_is_named_with_its_entry_and_cause_and_nothing_is_ingested() throws Exception {
        own("indicators.yaml", INDICATOR.replace("count, target", "count, gold"));
        Path report = folder.resolve("bao-cao.txt");
        Files.writeString(report, "Toàn ngành có 25 tủ sách công đoàn.\n");
        for (Answer answer : List.of(baocao("ingest", report.toString()), baocao("lexicon", "check"))) {
            assertThat(answer.code()).isEqualTo(Baocao.USAGE);
            assertThat(answer.out())
                    .startsWith("indicators.yaml, mục union.libraries: giá trị không dùng được: gold")
                    .doesNotContain("Exception");
        }
        assertThat(home().resolve("store")).doesNotExist();
    }

    @Test
    void every_sample_can_be_saved_as_it_is_and_status_says_that_the_reports_are_to_be_read_again() throws Exception {
        Path report = folder.resolve("bao-cao.txt");
        Files.writeString(report, """
                CÔNG ĐOÀN CƠ SỞ SỞ VĂN HÓA TỈNH QUẢNG TRỊ
                BÁO CÁO
                Kết quả hoạt động công đoàn năm 2021
                Toàn đơn vị có 128 đoàn viên. Đã xây dựng 14 tủ sách công đoàn.
                """);
        assertThat(baocao("ingest", report.toString()).code()).isZero();
        assertThat(baocao("status").out()).doesNotContain("Từ điển riêng");
        assertThat(baocao("lexicon", "sample", "fund").out())
                .contains("funds.yaml", "kind: fund", "# Quỹ mới.")
                .doesNotContain("#en", "A new fund");
        for (String kind : List.of("indicator", "campaign", "fund", "unit"))
            assertThat(baocao("lexicon", "sample", kind, "--save").code()).isZero();
        Answer twice = baocao("lexicon", "sample", "campaign", "--save");
        assertThat(twice.code()).isEqualTo(Baocao.USAGE);
        assertThat(twice.out()).contains("campaigns.yaml; không ghi đè");
        Answer check = baocao("lexicon", "check");
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out()).contains("campaigns.yaml", "cues.yaml", "funds.yaml", "units.yaml");
        assertThat(baocao("status").out()).contains("Từ điển riêng đã đổi", "reread --all");
        assertThat(baocao("compare", "--indicator", "union.libraries").out())
                .contains("Không báo cáo nào trong 1 báo cáo có số liệu của: Tủ sách công đoàn")
                .doesNotContain("chưa BC");
        assertThat(baocao("reread", "--all").code()).isZero();
        assertThat(baocao("status").out()).doesNotContain("Từ điển riêng");
        assertThat(baocao("compare", "--indicator", "union.libraries").out()).contains("14");
        assertThat(baocao("lexicon", "test", "Ủng hộ Quỹ Ánh sáng học đường 25 triệu đồng.")
                        .out())
                .contains("funds.yaml#quy-anh-sang-hoc-duong");
    }
}
