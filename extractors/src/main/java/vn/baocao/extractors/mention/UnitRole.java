package vn.baocao.extractors.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** Whether a unit that a sentence names acts in it, or is acted on or through. */
public final class UnitRole {
    /** A unit after one of these words does not act: "do LĐLĐ tỉnh phát động". */
    private static final Set<String> NOT_SUBJECT = Stream.of(
                    "của", "do", "cho", "tại", "với", "thuộc", "từ", "đến", "theo", "vào", "cùng", "bởi", "ở", "lên",
                    "về", "trong", "được", "nộp", "và", "là", "gửi", "thăm", "trên", "dự", "qua", "kiến", "trình",
                    "quỹ", "nguồn", "xin", "nhờ", "hội", "ấm", "viên", "tịch", "sinh", "giáo", "nhân", "khen", "nghị",
                    "hợp", "tiêu", "cờ", "đạo", "vụ", "bch", "hành", "trưởng", "diện", "phó", "trợ", "tặng")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    /** Those who act for a unit, or have it act: "lãnh đạo Công đoàn … đã trao", "chỉ đạo LĐLĐ huyện … tổ chức". */
    private static final Set<String> ACTING_FOR =
            Stream.of("đạo", "vụ", "bch", "hành", "diện").map(Word::key).collect(Collectors.toUnmodifiableSet());
    /** What a unit does right behind its name. */
    private static final Pattern DOES = Pattern.compile(
            "(?iu)\\s*(?:(?:đã|vừa|cũng|còn|sẽ|đến|tới|tiếp tục) )*(?:tổ chức|triển khai|trao|tặng|trao tặng|thăm|hỗ trợ|ủng hộ|chi(?! cục| nhánh| bộ| hội| đoàn)|trích|vận động|quyên góp)(?!\\p{L})");

    /** What may join a unit to what another has; it is of its own where it has a number behind its name. */
    private static final Set<String> JOINS = Set.of(Word.key("và"), Word.key("là"));
    /** "… và LĐLĐ huyện Kim Bảng có 24 sáng kiến". */
    private static final Pattern HAS =
            Pattern.compile("(?iu)\\s*(?:có|được|đạt|với)\\s+(?:(?:trên|hơn|gần|khoảng)\\s+)?\\d");

    /** "Tại Công ty …, 82 % lao động là nữ": the house that a sentence opens with. */
    private static final Set<String> PLACE = Set.of(Word.key("tại"), Word.key("ở"));

    private static final int COUNT_DIGITS = 2;
    /** Before a number that is of a day, a month or a year. */
    private static final Set<String> OF_TIME = Stream.of("/", ".", "-", "–", "năm", "ngày", "tháng", "quý")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    /** What may stand before a house that acts in its clause; behind other words it is where somebody works: "là giáo viên Trường …". */
    private static final Pattern BEFORE_HOUSE = Pattern.compile(
            "(?iu)(?:(?:.*\\s)?(?:khi|nên|thì|mà|đó|riêng|còn|vì|nếu|tại|ở|cá biệt|hiện|hiện nay|toàn|giám đốc|lãnh đạo)"
                    + "|(?:(?:cũng|trong|vào|nhân|từ|đến|đầu|cuối) )*(?:năm|ngày|tháng|quý|dịp|tết|sáng|chiều|tối|nay)(?!\\p{L}).*)?");

    /** An office that somebody holds: "Trưởng ban Tổ chức LĐLĐ tỉnh". */
    private static final Pattern OFFICE = Pattern.compile("(?iu)(?:trưởng|phó) (?:ban|phòng)(?: \\p{L}+){0,4}\\s+$");

    private static final Pattern LIST = Pattern.compile("(?iu)gồm(?: có)?\\s*:?\\s*$");
    private static final Pattern LISTED = Pattern.compile("\\s*[,;]");
    /** "… ở Ban Quản lý rừng, Công ty CP Giống và Trạm Thú y": one of several places. */
    private static final Pattern AMONG_PLACES = Pattern.compile("(?isu).*\\s(?:ở|tại)\\s[^,;.]+,\\s*");

    private static final Pattern AND_ANOTHER = Pattern.compile("\\s+và\\s+\\p{Lu}");
    private static final Pattern CLAUSE = Pattern.compile("[^\\p{L}\\p{N}\\s/]");

    private static final int NEAR = 60;
    /** "Chủ tịch Công đoàn ngành Y tế cho biết": what follows is that union's. */
    private static final Pattern TELLS = Pattern.compile(
            "(?iu)\\s*(?:\\([^)\n]{1,40}\\)\\s*)?(?:[,–-]\\s*)?(?:(?-i:(?:\\p{Lu}\\p{Ll}*\\s+){2,5}))?(?:cho biết|cho hay|(?:chia sẻ|thông tin|nói|kể)\\s*[,:“\"])");

    /** "LĐLĐ tỉnh tặng bằng khen cho …". */
    private static final Pattern AWARDS = Pattern.compile(
            "(?iu)\\s*(?:(?:đã|cũng) )*(?:tặng|trao|trao tặng)\\s+(?:\\d+\\s+)?(?:bằng khen|giấy khen|cờ|kỷ niệm chương)(?!\\p{L})");

    /** "Đoàn viên CĐCS Trường Mầm non Đồi Cát: 50.000.000 đồng": an entry of a list by unions. */
    private static final Pattern MEMBERS =
            Pattern.compile("(?iu)[^\\p{L}\\p{N}]*(?:nữ )?(?:đoàn viên|cán bộ|công nhân|giáo viên)\\s+");

    private static final Pattern LABEL = Pattern.compile("[^:;.\\d\n]{0,25}:\\s*\\d");

    /** "Nhiều nhất là CĐCS Cục Thuế, 24 sáng kiến". */
    private static final Pattern MOST = Pattern.compile("(?iu)(?:nhất|dẫn đầu|tiêu biểu) là\\s+$");

    private static final Pattern OF_MOST = Pattern.compile("\\s*(?:[,:(]|với|có)\\s*\\d");

    private UnitRole() {}

    /** Whether the unit acts in its sentence, or tells what follows. */
    public static boolean acts(String text, Span sentence, Mention unit) {
        if (WordKey.of(unit.span().of(text)).startsWith("tong l")) return false;
        if (tells(text, unit)) return true;
        List<Word> before = Word.of(text, new Span(sentence.begin(), unit.span().begin()));
        if (before.isEmpty()) return true;
        // "… của anh Ba, nhân viên bảo vệ, CĐCS Chi cục Kiểm lâm.": nothing is said of it any more
        if (text.substring(unit.span().end(), sentence.end()).strip().equals(".")) return false;
        String told = text.substring(sentence.begin(), unit.span().begin());
        if (MEMBERS.matcher(told).matches() && looksAt(LABEL, text, unit)) return true;
        if (MOST.matcher(told).find() && looksAt(OF_MOST, text, unit)) return true;
        if (isCounted(before)
                || OFFICE.matcher(told).find()
                || LIST.matcher(told).find()
                || (unit.rule().equals(UnitNames.EMPLOYER) && !opensClause(told, text, unit))) return false;
        String last = before.getLast().key();
        if (ACTING_FOR.contains(last) && does(text, unit)) return true;
        if (JOINS.contains(last) && looksAt(HAS, text, unit)) return true;
        return (before.size() == 1 && PLACE.contains(last)) || !NOT_SUBJECT.contains(last);
    }

    /** Whether a house opens its clause; one between two commas is of a list. */
    private static boolean opensClause(String told, String text, Mention unit) {
        String[] clauses = CLAUSE.split(told, -1);
        String before = clauses[clauses.length - 1].strip();
        boolean listed = clauses.length > 1
                && before.isEmpty()
                && (looksAt(LISTED, text, unit)
                        || (looksAt(AND_ANOTHER, text, unit)
                                && AMONG_PLACES.matcher(told).matches()));
        return !listed && BEFORE_HOUSE.matcher(before).matches();
    }

    /** "07 CĐCS thành viên, 01 Công đoàn bộ phận khối Văn phòng"; a day or a year before a unit counts nothing. */
    private static boolean isCounted(List<Word> before) {
        Word last = before.getLast();
        if (last.type() != Word.Type.NUMBER || last.key().length() > COUNT_DIGITS) return false;
        return before.size() == 1
                || !OF_TIME.contains(before.get(before.size() - 2).key());
    }

    /** Whether what a unit does stands right behind its name: "LĐLĐ huyện Kim Bảng đã trao". */
    public static boolean does(String text, Mention unit) {
        return looksAt(DOES, text, unit);
    }

    private static boolean looksAt(Pattern words, String text, Mention unit) {
        int end = unit.span().end();
        return words.matcher(text.substring(end, Math.min(text.length(), end + NEAR)))
                .lookingAt();
    }

    /** "Chủ tịch Công đoàn ngành Y tế cho biết": what follows is told by that union. */
    public static boolean tells(String text, Mention unit) {
        return looksAt(TELLS, text, unit);
    }

    /** Whether what a unit does is to honour others. */
    static boolean awards(String text, Mention unit) {
        return looksAt(AWARDS, text, unit);
    }
}
