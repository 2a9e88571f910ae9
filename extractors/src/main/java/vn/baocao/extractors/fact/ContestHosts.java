package vn.baocao.extractors.fact;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.text.Span;

/** Finds the union that holds the contest whose entries or prizes a sentence tells of. */
final class ContestHosts {
    /** Entries or prizes of a whole contest; what its own people did in another's contest is told otherwise. */
    private static final Pattern OF_CONTEST = Pattern.compile(
            "(?iu)^\\P{L}*tham (?:dự|gia) (?:cuộc thi|hội thi|hội thao|hội diễn)(?: đã)? có|ban tổ chức(?! (?:lđlđ|liên đoàn|công đoàn|\\p{L}+ ủy))|(?:ở|tại) vòng (?:chung kết|toàn quốc)");

    private static final Pattern LOWER_ROUND =
            Pattern.compile("(?iu)(?:cấp|vòng) (?:tỉnh|thành phố|huyện|quận|thị xã|trường|cơ sở)");
    private static final Pattern HOLDS_CONTEST = Pattern.compile(
            "(?iu)\\s*(?:đã |vừa )?(?:tổ chức|phát động|triển khai)[^.;\n]{0,80}?(?:cuộc thi|hội thi|hội thao|hội diễn)");

    private ContestHosts() {}

    /**
     * The last such union named before the sentence; a lower round is not the host's.
     *
     * @param isWhole whether a mention names a unit by itself
     */
    static @Nullable Mention of(
            String text, Span sentence, Span figure, List<Mention> units, Predicate<Mention> isWhole) {
        String told = text.substring(sentence.begin(), figure.begin());
        if (!OF_CONTEST.matcher(told).find() || LOWER_ROUND.matcher(told).find()) return null;
        Mention host = null;
        for (Mention unit : units)
            if (unit.span().end() <= sentence.begin()
                    && isWhole.test(unit)
                    && HOLDS_CONTEST
                            .matcher(text)
                            .region(unit.span().end(), sentence.begin())
                            .lookingAt()) host = unit;
        return host;
    }
}
