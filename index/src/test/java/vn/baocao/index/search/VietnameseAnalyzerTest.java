package vn.baocao.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VietnameseAnalyzerTest {
    private static List<String> exact(String text) {
        return VietnameseAnalyzer.keys(text).stream().map(SyllableKey::exact).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hoà,hòa",
        "thuỷ,thủy",
        "khoẻ,khỏe",
        "kỹ,kĩ",
        "tỷ,tỉ",
        "quý,quí",
        "lý,lí",
        "Mỹ,mĩ",
        "ĐOÀN,đoàn",
        "ðoàn,đoàn",
        "CNVC-LĐ,CNVCLĐ",
        "CB-CC-VC,CBCCVC",
        "CNVC–LĐ,CNVCLĐ",
        "14.968.806đ,14.968.806",
        "14.968.806đ,14968806",
        "5.179,5179",
        "500000đ,500.000",
        "uỷ,ủy",
        "xoá,xóa"
    })
    void one_word_written_in_two_ways_has_one_key(String one, String other) {
        assertThat(exact(one)).isEqualTo(exact(other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"hoá,hoa", "má,ma", "tay,tai", "thuý,thúi", "đoàn,doan", "mai,mãi", "bão,báo", "CĐ,CD", "day,dai"})
    void different_words_have_different_keys(String one, String other) {
        assertThat(exact(one)).isNotEqualTo(exact(other));
    }

    @ParameterizedTest
    @CsvSource({
        "đoàn viên ưu tú,doan vien uu tu",
        "Kỷ niệm,ki niem",
        "kỷ niệm,ky niem",
        "Đường Nguyễn Huệ,duong nguyen hue"
    })
    void folding_takes_all_accents_away(String accented, String folded) {
        assertThat(VietnameseAnalyzer.folded(accented)).isEqualTo(VietnameseAnalyzer.folded(folded));
    }

    @Test
    void decomposed_text_has_the_keys_of_composed_text() {
        String text = "Đoàn viên, người lao động được thưởng 14.968.806đ ở TP.HCM";
        assertThat(VietnameseAnalyzer.keys(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseAnalyzer.keys(text));
    }

    @Test
    void words_that_a_missing_space_joined_are_two() {
        assertThat(exact("vững mạnh.Công đoàn TP.HCM")).hasSize(6);
    }

    @Test
    void a_document_number_stays_in_parts() {
        assertThat(VietnameseAnalyzer.folded("05-KH/CĐCS")).isEqualTo("05 kh cdcs");
        assertThat(VietnameseAnalyzer.folded("ĐẠI HỘI-NHIỆM KỲ")).isEqualTo("dai hoi nhiem ki");
    }

    @Test
    void abbreviations_stand_beside_their_words_both_ways() {
        assertThat(others("CĐCS")).contains("cong doan co so", "cd co so");
        assertThat(others("cdcs")).contains("cong doan co so");
        assertThat(others("công đoàn cơ sở")).contains("cdcs", "cd co so");
        assertThat(others("cong doan co so")).contains("cdcs");
        assertThat(others("cán bộ, công chức, viên chức")).contains("cbccvc");
        assertThat(others("cao đẳng")).isEmpty();
        assertThat(others("ĐV")).contains("doan vien", "don vi");
        assertThat(others("cộng đoàn")).isEmpty();
    }

    private static List<String> others(String text) {
        List<Abbreviations.Unit> units = Abbreviations.builtIn().units(VietnameseAnalyzer.keys(text));
        return units.getFirst().others().stream()
                .map(words ->
                        String.join(" ", words.stream().map(SyllableKey::folded).toList()))
                .toList();
    }
}
