package vn.baocao.extractors.fact;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.mention.Measure;

/** What the form of a report says more surely of an indicator than the words around a figure: the head of its column, the report's topic. */
final class FormNames {
    private static final Set<String> THINGS_GIVEN = Set.of("welfare.gifts", "welfare.goods");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iu)(?:số\\s+|tổng số\\s+)?(?:lượt\\s+)?(?:người|đoàn viên|công nhân|lao động|cháu)(?!\\p{L}).*");
    private static final Pattern TET = Pattern.compile(
            "(?iu)(?:chăm lo|phục vụ|đón|vui|nhân dịp|dịp|quà)(?:(?!trung thu|thiếu nhi)[^.;]){0,60}(?<!\\p{L})tết(?! (?:trung thu|thiếu nhi|trồng cây))(?!\\p{L})");

    /** An indicator, and the rule that says it. */
    record Said(String indicator, String rule) {}

    private FormNames() {}

    /**
     * What a figure is rather than what it was named.
     *
     * @return null where the form says nothing else
     */
    static @Nullable Said of(String named, Draft draft, ReportBlock block, String text) {
        TableCells.Numbered cell = draft.cell();
        // "Nội dung chăm lo | Số người | Số tiền": those who were given, not what
        if (cell != null
                && THINGS_GIVEN.contains(named)
                && cell.columns().stream()
                        .anyMatch(head -> PEOPLE.matcher(head.of(text)).matches()))
            return new Said("welfare.people", "column#people");
        String title = block.title();
        boolean money = draft.fact().value().measure() == Measure.MONEY;
        return money
                        && named.equals(IndicatorNaming.OTHER)
                        && block.type() == ReportType.THEMATIC
                        && title != null
                        && TET.matcher(title).find()
                ? new Said("money.tet", "title#Tết")
                : null;
    }
}
