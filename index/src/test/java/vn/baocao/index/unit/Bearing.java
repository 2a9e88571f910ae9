package vn.baocao.index.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;

/** Reports by name of their unit, for tests of the register. */
final class Bearing {
    private final List<Borne> reports = new ArrayList<>();

    Bearing report(String unit, @Nullable String province) {
        return report(unit, province, Level.BASE, null);
    }

    Bearing report(String unit, @Nullable String province, Level level, @Nullable String parent) {
        String id = "r" + reports.size();
        ReportBlock block = new ReportBlock(
                null,
                unit,
                level,
                province,
                parent,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                ReportType.ANNUAL,
                null,
                null,
                false);
        reports.add(new Borne(id, id + ".docx", block));
        return this;
    }

    Register register(Unit... said) {
        return Register.of(List.of(said), reports);
    }

    Register register(List<Unit> said) {
        return Register.of(said, reports);
    }
}
