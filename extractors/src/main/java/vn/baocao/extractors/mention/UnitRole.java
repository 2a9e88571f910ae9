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
                    "quỹ", "hội", "ấm", "viên", "tịch", "sinh", "giáo", "nhân", "khen", "nghị", "hợp", "tiêu", "cờ",
                    "đạo", "vụ", "bch", "hành", "trưởng", "diện", "phó")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    /** "Tại Công ty …, 82 % lao động là nữ": the house that a sentence opens with. */
    private static final Set<String> PLACE = Set.of(Word.key("tại"), Word.key("ở"));

    private static final int NEAR = 30;
    /** "Chủ tịch Công đoàn ngành Y tế cho biết": what follows is that union's. */
    private static final Pattern TELLS = Pattern.compile("(?iu)\\s*(?:cho biết|cho hay|chia sẻ|thông tin)");

    private UnitRole() {}

    /** Whether the unit acts in its sentence, or tells what follows. */
    public static boolean acts(String text, Span sentence, Mention unit) {
        if (WordKey.of(unit.span().of(text)).startsWith("tong l")) return false;
        if (tells(text, unit)) return true;
        List<Word> before = Word.of(text, new Span(sentence.begin(), unit.span().begin()));
        if (before.isEmpty()) return true;
        // "07 CĐCS thành viên, 01 Công đoàn bộ phận khối Văn phòng": counted
        if (before.getLast().type() == Word.Type.NUMBER) return false;
        String last = before.getLast().key();
        return (before.size() == 1 && PLACE.contains(last)) || !NOT_SUBJECT.contains(last);
    }

    /** "Chủ tịch Công đoàn ngành Y tế cho biết": what follows is told by that union. */
    public static boolean tells(String text, Mention unit) {
        int end = unit.span().end();
        return TELLS.matcher(text.substring(end, Math.min(text.length(), end + NEAR)))
                .lookingAt();
    }
}
