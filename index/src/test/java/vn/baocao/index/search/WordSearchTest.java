package vn.baocao.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Vietnamese user types, over reports that each hold one trap. */
final class WordSearchTest {
    @TempDir
    private static Path home;

    private static SmallHome reports;

    @BeforeAll
    static void index() throws Exception {
        reports = new SmallHome(
                home,
                new SmallReport("uutu", "Báo cáo một", "Giới thiệu 12 đoàn viên ưu tú cho Đảng bồi dưỡng."),
                new SmallReport("utu2", "Báo cáo hai", "Đoàn công tác thăm các viên chức; cán bộ ưu tiên tú tài."),
                new SmallReport("hoas", "Báo cáo ba", "Tặng hoa cho nữ công nhân nhân dịp lễ."),
                new SmallReport("vhoa", "Báo cáo bốn", "Xây dựng gia đình văn hoá tại khu dân cư."),
                new SmallReport(
                        "vhob",
                        "Báo cáo bốn b",
                        "Đơn vị có nhiều việc làm thiết thực để nâng chất lượng phong trào văn hóa, thể thao ở nhà máy."),
                new SmallReport("mama", "Báo cáo năm", "Thăm má Bảy và Bà mẹ Việt Nam anh hùng."),
                new SmallReport("nhma", "Báo cáo sáu", "Trừ ma tuý trong trường học."),
                new SmallReport("cdcs", "Báo cáo bảy", "Có 15 CĐCS trực thuộc được xếp loại tốt."),
                new SmallReport("coso", "Báo cáo tám", "Có 16 công đoàn cơ sở trực thuộc hoạt động đều."),
                new SmallReport("cnvc", "Báo cáo chín", "Phát động CNVC-LĐ thi đua lao động giỏi."),
                new SmallReport("cnvd", "Báo cáo mười", "Vận động công nhân, viên chức, lao động hiến máu."),
                new SmallReport("tien", "Báo cáo mười một", "Ủng hộ tổng số 14.968.806đ cho quỹ xã hội."),
                new SmallReport("bare", "Bao cao muoi hai", "Ho tro doan vien kho khan trong dich benh."),
                new SmallReport("kyni", "Báo cáo mười ba", "Mít tinh kỷ niệm ngày thành lập công đoàn."),
                new SmallReport("bhxh", "Báo cáo mười bốn", "Nợ BHXH kéo dài ở 3 doanh nghiệp."),
                new SmallReport("dong", "Báo cáo mười lăm", "Tập huấn cho người lao động về hợp đồng."),
                new SmallReport("tach", "Báo cáo mười sáu", "Lao vào hoạt động.Động viên kịp thời."));
    }

    @AfterAll
    static void close() throws Exception {
        reports.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doan vien uu tu | uutu",
                "đoàn viên ưu tú | uutu",
                "đoan vien ưu tu | uutu",
                "DOAN VIEN UU TU | uutu",
                "\"doan vien uu tu\" | uutu",
                "hoa | hoas",
                "hoá | vhoa",
                "hóa | vhoa",
                "văn hoá | vhoa",
                "van hoa | vhoa",
                "má | mama",
                "ma | nhma",
                "ma tuý | nhma",
                "CĐCS | cdcs",
                "cđcs | cdcs",
                "cdcs truc thuoc | cdcs",
                "công đoàn cơ sở | coso",
                "cong doan co so truc thuoc | coso",
                "\"CĐCS trực thuộc\" | cdcs",
                "\"công đoàn cơ sở trực thuộc\" | coso",
                "CNVCLĐ | cnvc",
                "CNVC-LĐ | cnvc",
                "cnvcld thi đua | cnvc",
                "14.968.806 | tien",
                "14968806 | tien",
                "14.968.806đ | tien",
                "kĩ niệm | kyni",
                "ki niem | kyni",
                "bảo hiểm xã hội | bhxh",
                "bao hiem xa hoi | bhxh",
                "khó khăn dịch bệnh | bare",
                "\"khó khăn trong dịch\" | bare",
                "người lao động | dong",
                "tuy* hoc | nhma",
                "động viên | tach",
            })
    void the_report_meant_comes_first(String query, String first) throws Exception {
        assertThat(reports.ask(query)).startsWith(first);
        assertThat(reports.ask(Normalizer.normalize(query, Normalizer.Form.NFD)))
                .startsWith(first);
    }

    @Test
    void a_lone_syllable_is_not_highlighted_beside_the_word_that_it_is_part_of() throws Exception {
        try (SmallHome small = new SmallHome(
                home.resolve("crumbs"),
                new SmallReport("a", "Báo cáo", "Đoàn kiểm tra có 3 lần thăm 12 công đoàn cơ sở vững mạnh."))) {
            assertThat(small.highlights("cong doan co so")).containsExactly("công đoàn cơ sở");
            assertThat(small.highlights("tham co so")).containsExactly("thăm", "cơ sở");
        }
    }

    @Test
    void abbreviations_find_their_words_and_words_their_abbreviations() throws Exception {
        assertThat(reports.ask("CĐCS")).containsExactlyInAnyOrder("cdcs", "coso");
        assertThat(reports.ask("công đoàn cơ sở")).containsExactlyInAnyOrder("coso", "cdcs");
        assertThat(reports.ask("\"CĐCS trực thuộc\"")).containsExactlyInAnyOrder("cdcs", "coso");
        assertThat(reports.ask("CNVCLĐ")).containsExactlyInAnyOrder("cnvc", "cnvd");
        assertThat(reports.ask("công nhân viên chức lao động")).containsExactlyInAnyOrder("cnvc", "cnvd");
    }

    @Test
    void both_places_of_the_tone_are_found_alike() throws Exception {
        assertThat(reports.ask("văn hoá")).containsExactlyInAnyOrder("vhoa", "vhob");
        assertThat(reports.ask("văn hóa")).containsExactlyElementsOf(reports.ask("văn hoá"));
    }

    @Test
    void a_phrase_with_accents_does_not_find_other_accents() throws Exception {
        assertThat(reports.ask("\"văn hoa\"")).containsExactlyInAnyOrder("vhoa", "vhob");
        assertThat(reports.ask("\"vân hoá\"")).isEmpty();
        assertThat(reports.ask("\"hoá\"")).containsExactlyInAnyOrder("vhoa", "vhob");
    }

    @Test
    void all_words_must_be_there_and_those_with_a_minus_must_not() throws Exception {
        assertThat(reports.ask("gia đình văn hoá -dân")).isEmpty();
        assertThat(reports.ask("văn hoá -\"khu dân cư\"")).containsExactly("vhob");
        assertThat(reports.ask("hiến máu OR \"ma tuý\"")).containsExactlyInAnyOrder("cnvd", "nhma");
        assertThat(reports.ask("(hiến OR tặng) nhân")).containsExactlyInAnyOrder("cnvd", "hoas");
        assertThat(reports.ask("không có từ này")).isEmpty();
        assertThat(reports.ask("")).hasSize(10);
    }

    @Test
    void words_near_each_other() throws Exception {
        assertThat(reports.ask("\"thăm anh hùng\"")).isEmpty();
        assertThat(reports.ask("\"thăm anh hùng\"~8")).containsExactly("mama");
    }

    @Test
    void what_matched_is_highlighted_in_the_passage() throws Exception {
        assertThat(reports.highlights("doan vien uu tu")).containsExactly("đoàn viên ưu tú");
        assertThat(reports.highlights("công đoàn cơ sở trực thuộc")).contains("công đoàn cơ sở trực thuộc");
        assertThat(reports.highlights("\"CĐCS trực thuộc\"")).containsExactly("CĐCS trực thuộc");
        assertThat(reports.highlights("cnvcld")).containsExactly("CNVC-LĐ");
        assertThat(reports.highlights("14968806")).containsExactly("14.968.806đ");
    }

    @Test
    void a_passage_says_where_it_stands() throws Exception {
        Hit.OfReport hit =
                (Hit.OfReport) reports.page(SearchRequest.of("ưu tú")).hits().getFirst();
        FoundPassage passage = hit.passages().getFirst();
        assertThat(passage.page()).isEqualTo(1);
        assertThat(passage.span().begin()).isEqualTo("Báo cáo một\n".length());
        assertThat(passage.report().file()).isEqualTo("uutu.docx");
    }
}
