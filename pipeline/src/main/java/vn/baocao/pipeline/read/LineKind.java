package vn.baocao.pipeline.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings by bold letters and a number before them; what else a line is, its text tells when the whole document is known. */
final class LineKind {
    private static final Pattern TOP =
            Pattern.compile("(?su)^((phần|chương|mục|PHẦN|CHƯƠNG|MỤC)\\s+\\S+|[IVX]{1,5}|[A-EĐ])\\s*[.):/–-]\\s*\\S.*");
    private static final Pattern NUMBER =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\s*[.):/-]?\\s*\\p{Lu}.*", Pattern.DOTALL);
    private static final int SHORT = 160;

    private LineKind() {}

    /** A heading where all letters are bold and a number leads them; else a paragraph. */
    static Draft.Piece of(String text, boolean bold) {
        String line = text.replace(String.valueOf(Draft.PAGE), "").strip();
        boolean sentence = line.endsWith(".") || line.endsWith(";") || line.endsWith(",");
        if (!bold || sentence || line.length() > SHORT) return new Draft.Piece.Paragraph(text);
        if (TOP.matcher(line).matches()) return new Draft.Piece.Heading(text, 1);
        Matcher number = NUMBER.matcher(line);
        if (!number.matches()) return new Draft.Piece.Paragraph(text);
        return new Draft.Piece.Heading(
                text, 2 + (int) number.group(1).chars().filter(c -> c == '.').count());
    }
}
