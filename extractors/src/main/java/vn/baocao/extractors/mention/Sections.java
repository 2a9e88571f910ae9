package vn.baocao.extractors.mention;

import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.WordCursor;
import vn.baocao.extractors.mention.NotAFigure.Reason;
import vn.baocao.extractors.text.Span;

/**
 * Tells the numbers of sections and list items: "1.", "2.1", "3/", "4)", "(5)", at a line's start or behind the end of a sentence, "6./"
 * anywhere.
 */
final class Sections {
    private final Silences silences;

    Sections(Silences silences) {
        this.silences = silences;
    }

    @Nullable
    NotAFigure read(WordCursor c, int i) {
        int end = Digits.runEnd(c, i);
        if (end - i > 2) return null;
        if (c.at(i - 1) == '(' && c.at(end) == ')') {
            boolean quantity = silences.counted(c, end + 1) || silences.timeAfter(c, end + 1);
            return quantity ? null : not(i, end);
        }
        // "2./Trình độ: …", also where the lines were run together
        if (c.at(end) == '.' && c.at(end + 1) == '/' && Character.isUpperCase(c.at(c.skipOnLine(end + 2))))
            return not(i, end);
        boolean atLineStart = c.startsLine(i);
        if (!atLineStart && !afterSentence(c, i)) return null;
        int chain = end;
        int runs = 1;
        while (c.at(chain) == '.' && c.digitAt(chain + 1)) {
            int to = Digits.runEnd(c, chain + 1);
            if (to - chain > 3) return null;
            chain = to;
            runs++;
        }
        char next = c.at(chain);
        char behind = c.at(chain + 1);
        boolean free = behind == 0 || behind == '\n' || WordCursor.isSpace(behind);
        boolean heading = capitalised(c, c.skipOnLine(chain + 1));
        boolean marked = switch (next) {
            case '.', ')' ->
                atLineStart ? free || c.letterAt(chain + 1) || behind == '“' || behind == '"' : free && heading;
            case '/' -> atLineStart && (free || heading);
            case '-', '–', ':' -> atLineStart && heading && (free || next != '-' || !c.digitAt(chain + 1));
            default -> false;
        };
        if (marked) return not(i, chain);
        boolean numbered =
                runs >= 2 && atLineStart && free && capitalised(c, c.skipOnLine(chain)) && !silences.counted(c, chain);
        if (numbered) return not(i, chain);
        int dash = c.skipOnLine(chain);
        boolean dashed = atLineStart
                && runs == 1
                && dash > chain
                && Shapes.isDash(c.at(dash))
                && capitalised(c, c.skipOnLine(dash + 1));
        return dashed ? not(i, chain) : null;
    }

    private static NotAFigure not(int begin, int end) {
        return new NotAFigure(new Span(begin, end), Reason.SECTION_NUMBER);
    }

    /** A capital and a small letter, or two capitals: the begin of a heading. */
    private static boolean capitalised(WordCursor c, int i) {
        return Character.isUpperCase(c.at(i)) || c.at(i) == '“' || c.at(i) == '"';
    }

    private static boolean afterSentence(WordCursor c, int i) {
        int at = c.skipBack(i);
        char x = c.at(at - 1);
        return at < i && (x == '.' || x == ';' || x == '!') && !c.digitAt(at - 2);
    }
}
