package vn.baocao.pipeline.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings and list items by how a line begins and looks, for documents that do not mark them. */
final class LineKind {
    private static final Pattern BULLET = Pattern.compile("^([-–—•·▪●◦*+])\\s*(?=\\p{L}|\\d|\"|“|\\()");
    private static final Pattern PART = Pattern.compile("(?iu)^(phần|chương|mục)\\s+(thứ\\s+)?(\\p{L}+|\\d+)\\b.*");
    private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,5})\\s*[.)/-]\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("^[A-ZĐ][.)/-]\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\s*[.)/-]?\\s+(\\p{L}).*", Pattern.DOTALL);
    private static final int SHORT = 160;

    private LineKind() {}

    /** The piece that a paragraph is, seen as a reader sees it; bold where all its letters are. */
    static Draft.Piece of(String text, boolean bold) {
        String line = text.replace(String.valueOf(Draft.PAGE), "").strip();
        Matcher bullet = BULLET.matcher(line);
        if (bullet.find()) return new Draft.Piece.Item(text, bullet.group(1).equals("+") ? 2 : 1);
        if (line.length() > SHORT || line.isEmpty()) return new Draft.Piece.Paragraph(text);
        boolean capitals = isCapitals(line);
        if (ROMAN.matcher(line).matches() && (bold || capitals || !ends(line))) return new Draft.Piece.Heading(text, 1);
        if (PART.matcher(line).matches() && (bold || capitals)) return new Draft.Piece.Heading(text, 1);
        if (LETTER.matcher(line).matches() && (bold || capitals)) return new Draft.Piece.Heading(text, 1);
        Matcher number = NUMBER.matcher(line);
        if (number.matches()
                && Character.isUpperCase(number.group(2).codePointAt(0))
                && (bold
                        || (!ends(line) && line.indexOf('.') < 0)
                        || (number.group(1).indexOf('.') > 0 && !ends(line))))
            return new Draft.Piece.Heading(
                    text,
                    2 + (int) number.group(1).chars().filter(c -> c == '.').count());
        if (bold && capitals && line.length() < 100) return new Draft.Piece.Heading(text, 1);
        return new Draft.Piece.Paragraph(text);
    }

    // a sentence or an item's end: what ends so is said, not headed
    private static boolean ends(String line) {
        return line.endsWith(".") || line.endsWith(";") || line.endsWith(",");
    }

    private static boolean isCapitals(String line) {
        return line.codePoints().anyMatch(Character::isLetter) && line.equals(line.toUpperCase(Locale.ROOT));
    }
}
