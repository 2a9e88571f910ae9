package vn.baocao.extractors.fact;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.text.Span;

/**
 * What says more surely what a figure is than all the words around it: the head of its column, the report's topic, a label or a wording
 * that means one thing only.
 */
final class FormNames {
    private static final Set<String> THINGS_GIVEN = Set.of("welfare.gifts", "welfare.goods");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?iu)(?:số\\s+|tổng số\\s+)?(?:lượt\\s+)?(?:người|đoàn viên|công nhân|lao động|cháu)(?!\\p{L}).*");
    private static final Pattern TET = Pattern.compile(
            "(?iu)(?:chăm lo|phục vụ|đón|vui|nhân dịp|dịp|quà)(?:(?!trung thu|thiếu nhi)[^.;]){0,60}(?<!\\p{L})tết(?! (?:trung thu|thiếu nhi|trồng cây))(?!\\p{L})");

    private static final Pattern MEMBER_UNIONS =
            Pattern.compile("(?iu)(?:công đoàn cơ sở|cđcs|cđ cơ sở) thành viên(?: là| có| gồm| hiện có|:)?\\s*$");
    /** "02 đoàn viên đăng ký sáng kiến", "01 cá nhân được công nhận sáng kiến". */
    private static final Pattern OF_INITIATIVES = Pattern.compile(
            "(?iu)\\s*(?:được |đã )*(?:công nhận|đăng ký)(?: \\p{L}+){0,2} sáng kiến(?! kinh nghiệm giỏi)");

    private static final Set<String> PEOPLE_NAMED = Set.of(
            "emulation.titles", "activity.participants", "welfare.people", "members.total", "workforce.total", "other");
    private static final Pattern ARREARS =
            Pattern.compile("(?iu)(?<!\\p{L})truy thu(?!\\p{L})(?! (?:bhxh|bhyt|bhtn|bảo hiểm|thuế))");
    /** Characters. */
    private static final int LABEL = 45;

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
        boolean money = draft.fact().value().measure() == Measure.MONEY;
        if (cell != null
                && money
                && cell.columns().stream()
                        .anyMatch(head -> ARREARS.matcher(head.of(text)).find()))
            return new Said("money.dues", "column#arrears");
        Span figure = draft.fact().span();
        String before =
                text.substring(Math.max(draft.passage().span().begin(), figure.begin() - LABEL), figure.begin());
        if (named.equals("org.base_unions") && MEMBER_UNIONS.matcher(before).find())
            return new Said("org.member_unions", "label#member unions");
        Span noun = draft.figure().noun();
        int end = noun == null ? figure.end() : Math.max(noun.end(), figure.end());
        if (draft.fact().value().measure() == Measure.COUNT
                && PEOPLE_NAMED.contains(named)
                && OF_INITIATIVES.matcher(text).region(end, text.length()).lookingAt())
            return new Said("initiatives.count", "wording#initiatives");
        String title = block.title();
        return money
                        && named.equals(IndicatorNaming.OTHER)
                        && block.type() == ReportType.THEMATIC
                        && title != null
                        && TET.matcher(title).find()
                ? new Said("money.tet", "title#Tết")
                : null;
    }
}
