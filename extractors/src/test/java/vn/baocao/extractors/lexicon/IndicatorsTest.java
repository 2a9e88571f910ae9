package vn.baocao.extractors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.baocao.extractors.mention.Measure;

final class IndicatorsTest {
    private final Indicators indicators = Indicators.inUse();

    @Test
    void every_indicator_has_labels_and_the_unit_of_each_measure_it_takes() {
        assertThat(indicators.all())
                .allSatisfy(one -> assertThat(one.unit(one.measure(), "vi"))
                        .as(one.code())
                        .matches(unit -> !unit.isEmpty() || one.code().equals(Indicators.OTHER)));
        assertThat(indicators.get("members.total").unit(Measure.COUNT, "vi")).isEqualTo("người");
        assertThat(indicators.get("money.tet").unit(Measure.MONEY, "vi")).isEqualTo("đồng");
        assertThat(indicators.get("money.tet").measure()).isEqualTo(Measure.MONEY);
        assertThat(indicators.get("target.achieved").measure()).isEqualTo(Measure.RATE);
    }

    @Test
    void figures_of_several_units_add_unless_the_file_says_otherwise_and_rates_never_do() throws IOException {
        assertThat(indicators.get("members.total").addsOverUnits(Measure.COUNT)).isTrue();
        assertThat(indicators.get("members.total").addsOverUnits(Measure.RATE)).isFalse();
        assertThat(indicators.get("education.level").addsOverUnits(Measure.COUNT))
                .isFalse();
        assertThat(read("{code: a.b, kinds: [money], label_vi: A, label_en: A, adds: false}")
                        .get("a.b")
                        .addsOverUnits())
                .isTrue();
        assertThatThrownBy(() -> read(
                        "{code: a.b, kinds: [money], label_vi: A, label_en: A, adds: true, adds_over_units: some}"))
                .hasMessageContaining("mine.yaml: a.b: adds_over_units: \"some\"");
    }

    @Test
    void an_indicator_is_found_by_code_or_label_with_or_without_accents() {
        assertThat(indicators.named("members.new")).extracting(Indicator::code).containsExactly("members.new");
        assertThat(indicators.named("doan vien nu")).extracting(Indicator::code).containsExactly("members.female");
        assertThat(indicators.named("Chăm lo tết")).extracting(Indicator::code).containsExactly("money.tet");
        assertThat(indicators.named("đoàn viên")).extracting(Indicator::code).containsExactly("members.total");
        assertThat(indicators.named("Union members"))
                .extracting(Indicator::code)
                .containsExactly("members.total");
    }

    @Test
    void a_beginning_that_several_labels_share_gives_them_all_and_nonsense_none() {
        assertThat(indicators.named("hội nghị")).extracting(Indicator::code).containsExactly("democracy.conferences");
        assertThat(indicators.named("đoàn"))
                .extracting(Indicator::code)
                .containsExactly(
                        "members.total",
                        "members.female",
                        "members.minority",
                        "members.new",
                        "party.referred",
                        "money.dues");
        assertThat(indicators.named("xyz")).isEmpty();
    }

    @Test
    void near_misses_come_by_code_and_by_label() {
        assertThat(indicators.near("member.total", 3))
                .extracting(Indicator::code)
                .startsWith("members.total");
        assertThat(indicators.near("mái âm", 3)).extracting(Indicator::code).contains("money.fund.mai_am");
    }

    @Test
    void a_mistake_in_the_file_is_named_with_file_entry_and_value() {
        assertThatThrownBy(() -> read("{code: a.b, kinds: [money, gold], label_vi: A, label_en: A, adds: true}"))
                .hasMessageContaining("mine.yaml: a.b: kinds")
                .hasMessageContaining("gold");
        assertThatThrownBy(() -> read("{code: a.b, kinds: [count], label_vi: A, label_en: A, adds: true}"))
                .hasMessageContaining("mine.yaml: a.b: counted_vi");
        assertThatThrownBy(() -> read("{code: a.b, kinds: [money], label_vi: A, label_en: A, adds: perhaps}"))
                .hasMessageContaining("mine.yaml: a.b: adds: \"perhaps\"");
        assertThatThrownBy(() -> read("{code: a.b, kinds: [money], label_vi: A, label_en: A, adds: true, cue: x}"))
                .hasMessageContaining("unknown field: cue");
    }

    private static Indicators read(String entry) throws IOException {
        return Indicators.read("mine.yaml", new YAMLMapper().readTree("indicators:\n  - " + entry + "\n"));
    }
}
