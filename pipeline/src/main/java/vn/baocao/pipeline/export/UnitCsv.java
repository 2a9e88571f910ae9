package vn.baocao.pipeline.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;

/** The register of units as a CSV for Excel that can be taken in again. */
public final class UnitCsv {
    private UnitCsv() {}

    /** All units, a line each, with a byte-order mark. */
    public static String of(Register register, Messages messages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.asList(messages.get("units.csv").split(";")));
        for (Unit unit : register.units())
            rows.add(List.of(
                    safe(unit.name()),
                    safe(register.unit(unit.parent()).map(Unit::name).orElse("")),
                    unit.level() == null ? "" : unit.level().code(),
                    safe(text(unit.province())),
                    text(unit.from()),
                    text(unit.to()),
                    safe(String.join(" | ", unit.otherNames())),
                    unit.expected() ? "x" : "",
                    "" + register.reports(unit).size(),
                    unit.id()));
        return SearchCsv.written(rows);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String safe(String text) {
        return Formulas.safe(text);
    }
}
