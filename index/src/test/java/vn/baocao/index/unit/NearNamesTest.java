package vn.baocao.index.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.baocao.extractors.Level;

final class NearNamesTest {
    @ParameterizedTest
    @CsvSource({
        "CĐCS Công ty May Thanh Bình, CĐCS Công ty May Thanh Bính Anh, ONE_WORD",
        "CĐCS Bệnh viện Sông Trà, Công đoàn Bệnh viện Sông Trà, KIND_OF_UNIT",
        "CĐCS Sở Xây dựng, Công đoàn Sở Xây dựng, KIND_OF_UNIT",
        "CĐCS Công ty Cổ phần May Thanh Bình, CĐCS Công ty May Thanh Bình, KIND_OF_UNIT",
        "CĐCS Trường Mầm non Hoa Sen, CĐCS Trường Mầm non Hoa Sem, SPELLING",
        "CĐCS Trung tâm Dịch vụ việc làm, CĐCS Trung tâm Giới thiệu việc làm, ",
        "CĐCS Sở Y tế, CĐCS Sở Nội vụ, ",
        "CĐCS Phòng khám số 1, CĐCS Phòng khám số 2, ",
        "LĐLĐ huyện Đông Hòa, LĐLĐ huyện Tây Hòa, ",
        "LĐLĐ huyện Kim Bảng, LĐLĐ huyện Duy Tiên, "
    })
    void near_names_of_one_province_are_proposed_and_others_not(String one, String other, NearName.Why why) {
        Register register =
                new Bearing().report(one, "Phú Yên").report(other, "Phú Yên").register();
        assertThat(register.units()).hasSizeGreaterThanOrEqualTo(2);
        List<NearName> near = NearNames.in(register);
        if (why == null) assertThat(near).isEmpty();
        else assertThat(near).extracting(NearName::why).containsExactly(why);
    }

    @Test
    void near_names_of_two_provinces_are_not_proposed() {
        Register register = new Bearing()
                .report("CĐCS Bệnh viện Sông Trà", "Phú Yên")
                .report("Công đoàn Bệnh viện Sông Trà", "Nghệ An")
                .register();
        assertThat(NearNames.in(register)).isEmpty();
    }

    @Test
    void a_base_union_that_reports_from_the_new_province_is_proposed_with_the_one_of_the_old() {
        Register register = new Bearing()
                .report("CĐCS Công ty May Thanh Bình", "Hà Nam")
                .report("CĐCS Công ty May Thanh Bình", "Ninh Bình")
                .register();
        assertThat(NearNames.in(register)).extracting(NearName::why).containsExactly(NearName.Why.PROVINCE_MERGED);
    }

    @Test
    void a_proposal_that_somebody_refused_does_not_come_again() {
        Bearing reports = new Bearing()
                .report("CĐCS Bệnh viện Sông Trà", "Phú Yên")
                .report("Công đoàn Bệnh viện Sông Trà", "Phú Yên");
        Register register = reports.register();
        NearName near = NearNames.in(register).getFirst();
        UnitEdit edit = new UnitEdits(List.of(), register).distinct(near.one(), near.other());
        Unit said = edit.after(near.one().id()).orElseThrow();
        assertThat(NearNames.in(reports.register(said))).isEmpty();
    }

    @Test
    void what_stands_above_a_unit_is_not_near_it() {
        Register register = new Bearing()
                .report("Công đoàn Sở Giáo dục Sông Trà", "Phú Yên", Level.UPPER, null)
                .report("Công đoàn cơ sở Sở Giáo dục Sông Trà", "Phú Yên", Level.BASE, "Công đoàn Sở Giáo dục Sông Trà")
                .register();
        assertThat(NearNames.in(register)).isEmpty();
    }
}
