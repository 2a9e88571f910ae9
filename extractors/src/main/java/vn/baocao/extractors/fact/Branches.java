package vn.baocao.extractors.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;

/** Finds the branch that a clause tells of: "toàn ngành y tế có". */
final class Branches {
    /** "…, toàn ngành y tế có", of the branches that have unions of their own. */
    private static final Pattern BRANCH = Pattern.compile(
            "(?iu)(?:^|[.,;:]\\s|trong đó )(?:toàn )?((?:ngành|khối) (?:giáo dục|y tế|công thương|xây dựng|giao thông vận tải|nông nghiệp|dệt may|ngân hàng|công an))(?: (?:tỉnh|huyện))? (?:có|được|đã|đạt)(?!\\p{L})");
    /** What is told behind this is no more of the branch. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?iu)[.;]\\s|(?<!\\p{L})(?:toàn (?:tỉnh|ngành|huyện|thành phố|quận|thị xã|đơn vị)|nhà trường|cả tỉnh)(?!\\p{L})");

    private Branches() {}

    /** The last branch that heads a clause of what is told before a figure, in the report of a union that is not the branch's. */
    static @Nullable String last(String told, @Nullable String own) {
        // most sentences name none: the words are looked for before the pattern is
        if (!told.contains("gành ") && !told.contains("hối ")) return null;
        String branch = null;
        for (Matcher m = BRANCH.matcher(told); m.find(); )
            branch = ANOTHER.matcher(told.substring(m.end())).find() ? null : m.group(1);
        String name = branch == null ? "" : WordKey.of(branch.substring(branch.indexOf(' ')));
        return own == null || UnitKey.expand(WordKey.of(own)).contains(name) ? null : branch;
    }
}
