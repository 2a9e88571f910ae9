package vn.baocao.index.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.Places;

final class RegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate THEN = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "CĐCS Sở TN&MT, Phú Yên, Công đoàn cơ sở Sở Tài nguyên và Môi trường, Phú Yên",
        "CĐVC tỉnh Phú Yên, Phú Yên, Công đoàn Viên chức Phú Yên, Phú Yên",
        "CĐVC tỉnh Phú Yên, Phú Yên, Công đoàn Viên chức, Phú Yên",
        "CĐCS Sở Xây dựng tỉnh Hòa Bình, Hòa Bình, Công đoàn cơ sở Sở Xây dựng, Hoà Bình",
        "LĐLĐ tỉnh Bắc Kạn, Bắc Kạn, Liên đoàn Lao động Bắc Cạn, Bắc Kạn",
        "CĐCS Bệnh viện ĐK Kỳ Anh, Hà Tĩnh, CĐCS Bệnh viện ĐK Kì Anh, Hà Tĩnh",
        "Công đoàn Giáo dục Việt Nam, Hà Nội, Công đoàn Giáo dục Việt Nam, Phú Yên"
    })
    void names_that_mean_one_unit_are_one(String name, String province, String other, String otherProvince) {
        Register register = new Bearing()
                .report(name, province)
                .report(other, otherProvince)
                .register();
        assertThat(register.units())
                .filteredOn(unit -> unit.origin() == Origin.MET)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CĐCS Sở Xây dựng, Phú Yên, CĐCS Sở Xây dựng, Hà Nam",
        "LĐLĐ thành phố Ninh Bình, Ninh Bình, LĐLĐ tỉnh Ninh Bình, Ninh Bình",
        "CĐCS Trường THCS Số 1, Phú Yên, CĐCS Trường THCS Số 2, Phú Yên"
    })
    void names_of_different_units_stay_apart(String name, String province, String other, String otherProvince) {
        Register register = new Bearing()
                .report(name, province)
                .report(other, otherProvince)
                .register();
        assertThat(register.units())
                .filteredOn(unit -> unit.origin() == Origin.MET)
                .hasSize(2);
        assertThat(NearNames.in(register)).isEmpty();
    }

    @Test
    void a_report_without_a_province_is_of_the_only_unit_of_that_name() {
        Register one = new Bearing()
                .report("CĐCS Sở Xây dựng", "Phú Yên")
                .report("CĐCS Sở Xây dựng", null)
                .register();
        assertThat(one.units()).hasSize(1);
        Register two = new Bearing()
                .report("CĐCS Sở Xây dựng", "Phú Yên")
                .report("CĐCS Sở Xây dựng", "Hà Nam")
                .report("CĐCS Sở Xây dựng", null)
                .register();
        assertThat(two.units()).hasSize(3);
        assertThat(NearNames.in(two)).extracting(NearName::why).containsOnly(NearName.Why.PROVINCE_UNKNOWN);
    }

    @Test
    void the_order_of_reports_does_not_matter() {
        Register here = new Bearing()
                .report("CÔNG ĐOÀN VIÊN CHỨC TỈNH PHÚ YÊN", "Phú Yên")
                .report("Công đoàn Viên chức tỉnh Phú Yên", "Phú Yên")
                .register();
        Register there = new Bearing()
                .report("Công đoàn Viên chức tỉnh Phú Yên", "Phú Yên")
                .report("CÔNG ĐOÀN VIÊN CHỨC TỈNH PHÚ YÊN", "Phú Yên")
                .register();
        assertThat(here.units()).isEqualTo(there.units());
        assertThat(here.units()).extracting(Unit::name).containsExactly("Công đoàn Viên chức tỉnh Phú Yên");
    }

    @Test
    void a_merged_province_federation_ends_and_its_successor_is_known() {
        Register register = new Bearing()
                .report("LĐLĐ tỉnh Hà Nam", "Hà Nam", Level.PROVINCE, "Tổng Liên đoàn Lao động Việt Nam")
                .report("LĐLĐ tỉnh Quảng Ninh", "Quảng Ninh", Level.PROVINCE, null)
                .register();
        Unit haNam = register.find("LĐLĐ tỉnh Hà Nam").getFirst();
        assertThat(haNam.to()).isEqualTo(LocalDate.of(2025, 6, 30));
        Unit next = register.unit(haNam.successors().getFirst().successor()).orElseThrow();
        assertThat(next.name()).isEqualTo("Liên đoàn Lao động tỉnh Ninh Bình");
        assertThat(next.origin()).isEqualTo(Origin.KNOWN);
        assertThat(register.find("LĐLĐ tỉnh Quảng Ninh").getFirst().to()).isNull();
    }

    @Test
    void a_district_federation_stands_below_its_province_and_ends_with_the_districts() {
        Register register = new Bearing()
                .report("LĐLĐ tỉnh Hà Nam", "Hà Nam", Level.PROVINCE, null)
                .report("LĐLĐ huyện Kim Bảng", "Hà Nam", Level.DISTRICT, null)
                .report("CĐCS Trường Mầm non Kim Bảng", "Hà Nam", Level.BASE, "LĐLĐ huyện Kim Bảng")
                .register();
        Unit district = register.find("huyện Kim Bảng").getFirst();
        assertThat(district.to()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(district.successors()).isEmpty();
        Unit province = register.find("LĐLĐ tỉnh Hà Nam").getFirst();
        assertThat(register.below(province, THEN)).containsExactly(district);
        assertThat(register.below(province, TODAY)).isEmpty();
        assertThat(register.under(province)).hasSize(3);
    }

    @Test
    void a_unit_lies_in_the_province_of_the_day() {
        Register register = new Bearing().report("CĐCS Sở Xây dựng", "Phú Yên").register();
        Unit unit = register.units().getFirst();
        assertThat(unit.province(THEN)).isEqualTo("Phú Yên");
        assertThat(unit.province(TODAY)).isEqualTo("Đắk Lắk");
    }

    @Test
    void every_federation_of_the_63_finds_its_successor_among_the_34() throws IOException {
        Path suite = Path.of("..", "..", "shared", "suites", "province-63-to-34.tsv");
        if (!Files.exists(suite)) suite = Path.of("/work/shared/suites/province-63-to-34.tsv");
        assumeTrue(Files.exists(suite));
        List<String[]> rows = Files.readAllLines(suite).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        Bearing reports = new Bearing();
        for (String[] row : rows) reports.report("Liên đoàn Lao động " + row[1], place(row[1]), Level.PROVINCE, null);
        Register register = reports.register();
        assertThat(rows).hasSize(63);
        assertThat(register.units())
                .hasSize(63)
                .filteredOn(unit -> unit.on(TODAY))
                .hasSize(34);
        for (String[] row : rows) {
            Unit unit = register.exactly("Liên đoàn Lao động " + row[1], null).orElseThrow();
            String now = unit.successors().isEmpty()
                    ? unit.id()
                    : unit.successors().getFirst().successor();
            assertThat(register.unit(now))
                    .as(row[1])
                    .isEqualTo(register.exactly("Liên đoàn Lao động " + place(row[3]), null));
        }
    }

    private static String place(String name) {
        return Places.builtIn()
                .province(name.replaceFirst("^(Tỉnh|Thành phố) ", ""))
                .orElseThrow();
    }
}
