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

    private static final int COUNT_DIGITS = 2;
    /** Before a number that is of a day, a month or a year. */
    private static final Set<String> OF_TIME = Stream.of("/", ".", "-", "–", "năm", "ngày", "tháng", "quý")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final int NEAR = 30;
    /** "Chủ tịch Công đoàn ngành Y tế cho biết": what follows is that union's. */
    private static final Pattern TELLS =
            Pattern.compile("(?iu)\\s*(?:cho biết|cho hay|(?:chia sẻ|thông tin)\\s*[,:“\"])");

    private UnitRole() {}

    /** Whether the unit acts in its sentence, or tells what follows. */
    public static boolean acts(String text, Span sentence, Mention unit) {
        if (WordKey.of(unit.span().of(text)).startsWith("tong l")) return false;
        if (tells(text, unit)) return true;
        List<Word> before = Word.of(text, new Span(sentence.begin(), unit.span().begin()));
        if (before.isEmpty()) return true;
        if (isCounted(before)) return false;
        String last = before.getLast().key();
        return (before.size() == 1 && PLACE.contains(last)) || !NOT_SUBJECT.contains(last);
    }

    /** "07 CĐCS thành viên, 01 Công đoàn bộ phận khối Văn phòng"; a day or a year before a unit counts nothing. */
    private static boolean isCounted(List<Word> before) {
        Word last = before.getLast();
        if (last.type() != Word.Type.NUMBER || last.key().length() > COUNT_DIGITS) return false;
        return before.size() == 1
                || !OF_TIME.contains(before.get(before.size() - 2).key());
    }

    /** "Chủ tịch Công đoàn ngành Y tế cho biết": what follows is told by that union. */
    public static boolean tells(String text, Mention unit) {
        int end = unit.span().end();
        return TELLS.matcher(text.substring(end, Math.min(text.length(), end + NEAR)))
                .lookingAt();
    }
}
