package vn.baocao.extractors.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sign that a line begins with: "II.", "1.2", "a)", "-".
 *
 * @param length how many characters it and the space behind it take
 */
record Marker(Style style, int length) {
    /** Kinds of signs; a lower rank stands above a higher one. */
    enum Style {
        PART(1),
        LETTER(2),
        ROMAN(3),
        CAPITALS(3),
        NUMBER(4),
        STAR(4),
        NUMBER_2(5),
        NUMBER_3(6),
        SMALL_LETTER(7),
        LABEL(9),
        DASH(9),
        PLUS(9),
        DOT(9),
        NONE(9);

        final int rank;

        Style(int rank) {
            this.rank = rank;
        }

        boolean isBullet() {
            return this == STAR || this == DASH || this == PLUS || this == DOT;
        }

        boolean isNumbering() {
            return this == PART
                    || this == LETTER
                    || this == ROMAN
                    || this == NUMBER
                    || this == NUMBER_2
                    || this == NUMBER_3
                    || this == SMALL_LETTER;
        }
    }

    private static final Map<Style, Pattern> NUMBERINGS = numberings();
    private static final Pattern BULLET =
            Pattern.compile("([-–—+*•●○▪■◦·✓✔➢➤►❖♦§\uF0B7\uF02D\uF0A7\uF0D8\uF0FC])(?:\\s+(?=\\S)|(?=[\\p{L}“\"(]))");

    private static Map<Style, Pattern> numberings() {
        Map<Style, Pattern> patterns = new LinkedHashMap<>();
        patterns.put(
                Style.PART,
                Pattern.compile(
                        "(?iu)(?:(?:phần|chương|mục)\\s+(?:thứ\\s+)?(?:[ivx]+|\\d+|nhất|một|hai|ba|tư|bốn|năm|[a-d])(?![\\p{L}\\d])|phụ lục(?:\\s+(?:số\\s+)?(?:[ivx]+|\\d+|[a-d]))?(?![\\p{L}\\d]))[\\s.:–-]*"));
        patterns.put(
                Style.ROMAN,
                Pattern.compile(
                        "[IVX]{1,6}\\s*(?:(?:/\\.|[.)/:–-])\\s+(?=[\\p{L}“\"])|[.)/:–-](?=\\p{Lu}{2}|\\p{Lu}\\p{Ll}*\\s+\\S+\\s))"));
        patterns.put(Style.LETTER, Pattern.compile("[A-EĐ]\\s*[.)/-]\\s+(?=\\p{L}{2})"));
        patterns.put(
                Style.NUMBER_3,
                Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){2,3}(?:\\s*[.)/-]\\s*(?=[\\p{L}“\"])|\\s+(?=[\\p{Lu}“\"]))"));
        patterns.put(
                Style.NUMBER_2,
                Pattern.compile("\\d{1,2}\\.\\d{1,2}(?:\\s*[.)/-]\\s*(?=[\\p{L}“\"])|\\s+(?=[\\p{Lu}“\"]))"));
        patterns.put(
                Style.NUMBER,
                Pattern.compile(
                        "\\(?\\d{1,2}(?:\\)\\s*|\\s*/?\\.\\s*(?![-–]?\\d)|\\s*[/-]\\s*(?=[\\p{Lu}“\"]))(?=[\\p{L}\\p{Ps}“\"'*])"));
        patterns.put(Style.SMALL_LETTER, Pattern.compile("\\(?[a-zđ](?:\\)\\s*|\\.\\s+)(?=\\S)"));
        return patterns;
    }

    /** The marker that a trimmed line begins with; null where it begins with none. */
    static @Nullable Marker of(String line) {
        if (line.isEmpty() || !canOpen(line)) return null;
        for (Map.Entry<Style, Pattern> numbering : NUMBERINGS.entrySet()) {
            Matcher m = numbering.getValue().matcher(line);
            if (m.lookingAt()) return new Marker(numbering.getKey(), m.end());
        }
        Matcher bullet = BULLET.matcher(line);
        return bullet.lookingAt() ? new Marker(bulletStyle(bullet.group(1).charAt(0)), bullet.end()) : null;
    }

    /** Most lines open with a word: only the words for parts, and single letters, need a look. */
    private static boolean canOpen(String line) {
        char first = line.charAt(0);
        if (!Character.isLetter(first) || line.length() < 3 || !Character.isLetter(line.charAt(1))) return true;
        return "PpCcMmIVX".indexOf(first) >= 0;
    }

    private static Style bulletStyle(char sign) {
        return switch (sign) {
            case '*' -> Style.STAR;
            case '+' -> Style.PLUS;
            case '-', '–', '—' -> Style.DASH;
            default -> Style.DOT;
        };
    }
}
