package vn.baocao.extractors.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.cover.Levels;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NewsItems;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.mention.UnitRole;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/**
 * Finds whose figure it is: the unit that acts in its sentence or heads its table row, else that tells what stands before it, that its item
 * of a round-up is of, or that its heading names, else the report's own.
 */
final class Owners {
    /** What may stand before a unit that opens its sentence. */
    private static final int OPENING = 40;

    /** A unit that gives an award: what it is given for the receivers did. */
    private static final Pattern HONOURS = Pattern.compile(
            "(?iu)\\s*(?::\\s*(?:bằng khen|giấy khen|cờ)|(?:đã |cũng )?(?:tặng|trao tặng|khen|công nhận|biểu dương|tuyên dương|khen thưởng|trao)(?!\\p{L}))");

    private static final Pattern TOGETHER = Pattern.compile("(?iu)phối hợp (?:với|cùng|cùng với)\\s+$");
    /** "…, toàn ngành y tế có", of the branches that have unions of their own. */
    private static final Pattern BRANCH = Pattern.compile(
            "(?iu)(?:^|[.,;:]\\s|trong đó )(?:toàn )?((?:ngành|khối) (?:giáo dục|y tế|công thương|xây dựng|giao thông vận tải|nông nghiệp|dệt may|ngân hàng|công an))(?: (?:tỉnh|huyện))? (?:có|được|đã|đạt)(?!\\p{L})");
    /** What is told behind this is no more of the branch. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?iu)[.;]\\s|(?<!\\p{L})(?:toàn (?:tỉnh|ngành|huyện|thành phố|quận|thị xã|đơn vị)|nhà trường|cả tỉnh)(?!\\p{L})");
    /** The row of all that have none of their own, or of all together. */
    private static final Pattern OTHERS =
            Pattern.compile("(?iu)(?:^|\\s)(?:khác|còn lại)$|^(?:tổng(?! (?:công ty|cục|liên))|cộng|toàn)(?!\\p{L})");
    /** Entries or prizes of a whole contest; what its own people did in another's contest is told otherwise. */
    private static final Pattern OF_CONTEST = Pattern.compile(
            "(?iu)^\\P{L}*tham (?:dự|gia) (?:cuộc thi|hội thi|hội thao|hội diễn)(?: đã)? có|ban tổ chức(?! (?:lđlđ|liên đoàn|công đoàn|\\p{L}+ ủy))|(?:ở|tại) vòng (?:chung kết|toàn quốc)");

    private static final Pattern LOWER_ROUND =
            Pattern.compile("(?iu)(?:cấp|vòng) (?:tỉnh|thành phố|huyện|quận|thị xã|trường|cơ sở)");
    private static final Pattern HOLDS_CONTEST = Pattern.compile(
            "(?iu)\\s*(?:đã |vừa )?(?:tổ chức|phát động|triển khai)[^.;\n]{0,80}?(?:cuộc thi|hội thi|hội thao|hội diễn)");
    /** What begins a list of units with their figures. */
    private static final Pattern LIST_OF_UNITS = Pattern.compile(
            "(?iu)(?:đơn vị|công đoàn cơ sở|cđcs|doanh nghiệp|công ty|nghiệp đoàn)(?!\\p{L})[^:;]*(?<!\\p{L})(?:như|gồm|sau|là|tiêu biểu|điển hình|cụ thể)\\s*:");
    /** A name, and its figure behind a colon. */
    private static final Pattern LISTED = Pattern.compile("\\s*(\\p{Lu}[^:;,\\d]{2,60}):\\s*\\d");

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}\\p{Ll}*\\s+\\p{Lu}\\p{Ll}*\\s*$");
    private static final int LEAST_LISTED = 3;
    /** Between two units that do, or have done to them, the same. */
    private static final Pattern JOINED = Pattern.compile("(?iu)\\s*(?:,|và|;|cùng)\\s*");

    private final String text;
    private final @Nullable String own;
    private final @Nullable Level ownLevel;
    private final List<Mention> units;
    private final Map<String, String> spellings;
    private final NewsItems items;

    /** @param own the report's own unit; null = not known */
    Owners(String text, @Nullable String own, List<Mention> units, NewsItems items) {
        this.text = text;
        this.own = own;
        this.ownLevel = own == null ? null : Levels.of(own);
        this.units = units;
        this.spellings = spellings(units);
        this.items = items;
    }

    /** Whose figure it is; null where nobody says and the report has no unit. */
    @Nullable
    String of(Draft draft) {
        TableCells.Numbered cell = draft.cell();
        return cell == null || cell.owner() == null ? unit(draft.passage(), draft.fact()) : owner(cell.owner());
    }

    private @Nullable String unit(Passage passage, Fact fact) {
        Span figure = fact.span();
        Mention subject = null;
        Mention last = null;
        boolean acts = false;
        for (Mention unit : units) {
            if (!passage.span().contains(unit.span()) || unit.span().end() > figure.begin()) continue;
            boolean joined = last != null
                    && JOINED.matcher(text.substring(
                                    last.span().end(), unit.span().begin()))
                            .matches();
            if (TimesNamed.HONOURED.contains(fact.indicator())
                    && own != null
                    && !items.isRoundUp()
                    && HONOURS.matcher(text.substring(unit.span().end(), figure.begin()))
                            .lookingAt()) {
                last = unit;
                acts = false;
                continue;
            }
            // "…; CĐCS Sở Nội vụ tặng": one of a list that does something of its own
            boolean listed = joined && !UnitRole.does(text, unit);
            acts = listed ? acts && isWhole(unit) : isSubject(passage.span(), unit);
            if (acts && !isClosed(passage, unit, figure) && holds(passage, unit, figure)) subject = unit;
            last = unit;
        }
        if (subject == null) {
            String branch = branch(text.substring(passage.span().begin(), figure.begin()));
            if (branch != null) return branch;
        }
        Span listed = listed(passage.span(), figure);
        if (listed != null) return owner(listed);
        if (subject != null) return name(subject);
        Mention host = host(passage.span(), figure);
        if (host != null) return name(host);
        Mention teller = teller(passage.span().begin());
        if (teller != null) return name(teller);
        Mention ofItem = items.isRoundUp() || own == null ? items.unitAt(figure.begin()) : null;
        if (ofItem != null) return name(ofItem);
        for (int i = passage.context().size() - 1; i >= 0; i--) {
            Span heading = passage.context().get(i);
            for (Mention unit : units)
                if (heading.contains(unit.span())
                        && !UnitNames.isRelative(unit.span().of(text))
                        && isSubject(heading, unit)) return name(unit);
        }
        return own;
    }

    /** The last branch that heads a clause, in the report of a union that is not the branch's. */
    private @Nullable String branch(String told) {
        String branch = null;
        for (Matcher m = BRANCH.matcher(told); m.find(); )
            branch = ANOTHER.matcher(told.substring(m.end())).find() ? null : m.group(1);
        String name = branch == null ? "" : WordKey.of(branch.substring(branch.indexOf(' ')));
        return own == null || UnitKey.expand(WordKey.of(own)).contains(name) ? null : branch;
    }

    /** The name before the figure's colon in a list of units, whatever it looks like: "các đơn vị dẫn đầu như: Than Hà Trung: 20; …". */
    private @Nullable Span listed(Span sentence, Span figure) {
        Matcher list = LIST_OF_UNITS.matcher(text).region(sentence.begin(), sentence.end());
        if (!list.find() || list.end() > figure.begin()) return null;
        String[] items = text.substring(list.end(), sentence.end()).split(";");
        long named = Stream.of(items)
                .map(LISTED::matcher)
                .filter(item ->
                        item.lookingAt() && PROPER.matcher(item.group(1)).find())
                .count();
        if (items.length < LEAST_LISTED || named * 2 < items.length) return null;
        int begin = Math.max(list.end(), text.lastIndexOf(';', figure.begin()) + 1);
        Matcher item = LISTED.matcher(text).region(begin, figure.end());
        return item.lookingAt() ? new Span(item.start(1), item.end(1)) : null;
    }

    /** The union that holds the contest whose entries or prizes a sentence tells of; a lower round is not the host's. */
    private @Nullable Mention host(Span sentence, Span figure) {
        String told = text.substring(sentence.begin(), figure.begin());
        if (!OF_CONTEST.matcher(told).find() || LOWER_ROUND.matcher(told).find()) return null;
        Mention host = null;
        for (Mention unit : units)
            if (unit.span().end() <= sentence.begin()
                    && isWhole(unit)
                    && HOLDS_CONTEST
                            .matcher(text)
                            .region(unit.span().end(), sentence.begin())
                            .lookingAt()) host = unit;
        return host;
    }

    /** The union that tells what stands before in the same line, where no other has acted since: "ông …, Chủ tịch Công đoàn Ngành Y tế cho biết, …". */
    private @Nullable Mention teller(int sentence) {
        int line = text.lastIndexOf('\n', sentence - 1) + 1;
        for (int i = units.size() - 1; i >= 0; i--) {
            Mention unit = units.get(i);
            if (unit.span().begin() < line) return null;
            if (unit.span().end() <= sentence && isSubject(new Span(line, sentence), unit))
                return UnitRole.tells(text, unit) ? unit : null;
        }
        return null;
    }

    /** The unit that a row of a table, or an entry of a list, is headed by, whatever its name looks like; "12 CĐCS khác" together are the report's. */
    private @Nullable String owner(Span head) {
        String written = head.of(text).strip();
        if (OTHERS.matcher(written).find()) return own;
        return own != null && UnitKey.of(own).equals(UnitKey.of(written))
                ? own
                : spellings.getOrDefault(UnitKey.of(written), written);
    }

    /** Whether it is the report's own unit or a part of its name; "CĐVC tỉnh" is the report's where that names the province. */
    private boolean isOwn(String key) {
        if (own == null) return false;
        String ownKey = UnitKey.of(own);
        String placeless = key.startsWith("lien doan") ? key : key.replaceFirst(" tinh$", "");
        return ownKey.contains(placeless) || key.contains(ownKey);
    }

    /** "LĐLĐ huyện" in the report of "LĐLĐ Kim Bảng". */
    private boolean isOwnPlaces(Mention unit) {
        String name = unit.span().of(text);
        return own != null
                && UnitNames.isRelative(name)
                && isFederation(name)
                && isFederation(own)
                && Levels.of(name) == ownLevel;
    }

    /** The unit's fullest spelling in the report; the report's own where it is that or the house that the report's union stands in. */
    private String name(Mention unit) {
        String key = UnitKey.of(unit.span().of(text));
        if (own != null && (isOwn(key) || isOwnPlaces(unit))) return own;
        return spellings.getOrDefault(key, unit.span().of(text));
    }

    /** The fullest spelling of each unit that the report names: "LĐLĐ TP.Hải Phòng" rather than "Công đoàn TP.Hải Phòng". */
    private Map<String, String> spellings(List<Mention> units) {
        Map<String, String> fullest = new HashMap<>();
        for (Mention unit : units) {
            String written = unit.span().of(text);
            fullest.merge(UnitKey.of(written), written, Owners::fuller);
        }
        return fullest;
    }

    private static String fuller(String one, String other) {
        boolean official = isFederation(one);
        if (official != isFederation(other)) return official ? one : other;
        return other.length() > one.length() ? other : one;
    }

    private static boolean isFederation(String name) {
        return UnitKey.expand(WordKey.of(name)).startsWith("lien doan lao dong");
    }

    /** Whether a unit stands in brackets that are closed before the figure: "nhà của anh Ba (Công ty …), mức 40 triệu đồng". */
    private boolean isClosed(Passage passage, Mention unit, Span figure) {
        String before = text.substring(passage.span().begin(), unit.span().begin());
        String after = text.substring(unit.span().end(), figure.begin());
        return before.lastIndexOf('(') > before.lastIndexOf(')') && after.indexOf(')') >= 0;
    }

    /** A unit that does not open its sentence acts up to the next semicolon. */
    private boolean holds(Passage passage, Mention unit, Span figure) {
        String before = text.substring(passage.span().begin(), unit.span().begin());
        return before.strip().length() <= OPENING
                || text.substring(unit.span().end(), figure.begin()).indexOf(';') < 0;
    }

    /** "LĐLĐ tỉnh" alone names a unit only in the report of that or of one below; "CĐCS Hội LHPN tỉnh" does in every report. */
    private boolean isWhole(Mention unit) {
        String name = unit.span().of(text);
        String key = UnitKey.of(name);
        int end = unit.span().end();
        boolean label = end < text.length() && text.charAt(end) == ':';
        if (label || !UnitNames.isRelative(name) || key.startsWith("cong doan co so ")) return true;
        return ownLevel != null && isFederation(name) && (Levels.of(name).compareTo(ownLevel) <= 0 || isOwn(key));
    }

    private boolean isSubject(Span sentence, Mention unit) {
        return (isWhole(unit) && UnitRole.acts(text, sentence, unit)) || isOwnWithAnother(sentence, unit);
    }

    /** What another union does together with the report's own is of the report. */
    private boolean isOwnWithAnother(Span sentence, Mention unit) {
        return isOwn(UnitKey.of(unit.span().of(text)))
                && TOGETHER.matcher(text.substring(sentence.begin(), unit.span().begin()))
                        .find();
    }
}
