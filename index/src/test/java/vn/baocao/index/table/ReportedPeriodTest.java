package vn.baocao.index.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportedPeriodTest {
    @ParameterizedTest(name = "{0} to {1} is headed {2}")
    @CsvSource({
        "2022-01-01, 2022-12-31, 2022, 2022",
        "2022-01-01, 2022-06-30, 6T/2022, H1/2022",
        "2022-07-01, 2022-12-31, 6T cuối/2022, H2/2022",
        "2022-01-01, 2022-09-30, 9T/2022, 9M/2022",
        "2022-04-01, 2022-06-30, Quý 2/2022, Q2/2022",
        "2022-05-01, 2022-05-31, T5/2022, M5/2022",
        "2024-02-01, 2024-02-29, T2/2024, M2/2024",
        "2019-09-01, 2020-08-31, NH 2019–2020, SY 2019–2020",
        "2013-01-01, 2018-12-31, 2013–2018, 2013–2018",
        "2021-12-01, 2022-11-30, 01/12/2021–30/11/2022, 01/12/2021–30/11/2022",
        "2022-03-08, 2022-03-08, 08/03/2022, 08/03/2022"
    })
    void a_period_is_headed_as_reported(LocalDate from, LocalDate to, String vi, String en) {
        ReportedPeriod period = new ReportedPeriod(from, to);
        assertThat(period.label("vi")).isEqualTo(vi);
        assertThat(period.label("en")).isEqualTo(en);
    }

    @Test
    void only_periods_of_one_kind_at_the_same_place_of_their_year_are_compared() {
        ReportedPeriod half = new ReportedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
        assertThat(ReportedPeriod.year(2022).comparesWith(ReportedPeriod.year(2020)))
                .isTrue();
        assertThat(half.comparesWith(ReportedPeriod.year(2022))).isFalse();
        assertThat(half.comparesWith(new ReportedPeriod(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31))))
                .isFalse();
        assertThat(half.comparesWith(new ReportedPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30))))
                .isTrue();
    }

    @Test
    void periods_are_ordered_by_their_end_the_longer_later() {
        ReportedPeriod half = new ReportedPeriod(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31));
        assertThat(half).isLessThan(ReportedPeriod.year(2022));
        assertThat(ReportedPeriod.year(2021)).isLessThan(half);
        assertThat(new ReportedPeriod(null, LocalDate.of(2025, 12, 31)).label("vi"))
                .isEqualTo("đến 31/12/2025");
    }
}
