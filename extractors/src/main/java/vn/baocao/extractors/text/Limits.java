package vn.baocao.extractors.text;

import java.util.regex.Pattern;

/** "Hạn chế: …" below "HẠN CHẾ VÀ NHIỆM VỤ ĐẾN 2018": what was not reached is told, not planned, whatever its heading goes on to say. */
public final class Limits {
    private static final Pattern OPENING = Pattern.compile(
            "(?iu)[-*+•\\s]*(?:\\p{L}{1,2}[.)]|\\d{1,2}[.)/])?\\s*(?:những )?(?:hạn chế|tồn tại|khuyết điểm|khó khăn|nguyên nhân)\\s*:");

    private Limits() {}

    /** Whether a line opens with such a label. */
    public static boolean open(String line) {
        return OPENING.matcher(line).lookingAt();
    }
}
