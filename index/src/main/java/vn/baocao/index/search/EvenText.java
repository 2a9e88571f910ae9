package vn.baocao.index.search;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Makes CNVC-LĐ one word and "mạnh.Công" two, by changing single characters, so that offsets stay what they are.
 */
final class EvenText extends CharFilter {
    /** A character inside a word for the tokenizer; {@link SyllableKey} drops it. */
    private static final char INSIDE_A_WORD = '·';

    private static final String CONSONANTS = "BCDĐÐGHKLMNPQRSTVX";
    private char[] text = new char[0];
    private int length = -1;
    private int at;

    EvenText(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        if (length < 0) fill();
        if (at >= length) return -1;
        int given = Math.min(count, length - at);
        System.arraycopy(text, at, buffer, offset, given);
        at += given;
        return given;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }

    private void fill() throws IOException {
        char[] read = new char[512];
        int size = 0;
        for (int got = input.read(read, 0, read.length); got >= 0; got = input.read(read, size, read.length - size)) {
            size += got;
            if (size == read.length) read = java.util.Arrays.copyOf(read, size * 2);
        }
        text = read;
        length = size;
        for (int i = 1; i + 1 < length; i++) {
            char c = text[i];
            if ((c == '.' || c == ':') && Character.isLetter(text[i - 1]) && Character.isLetter(text[i + 1]))
                text[i] = ' ';
            else if ((c == '-' || c == '‐' || c == '‑' || c == '–') && betweenAbbreviations(i)) text[i] = INSIDE_A_WORD;
        }
    }

    // at least two capital consonants on both sides, and nothing else: CNVC-LĐ, but not HỘI-ĐOÀN, 05-KH or A-B
    private boolean betweenAbbreviations(int hyphen) {
        int begin = hyphen;
        while (begin > 0 && isPart(text[begin - 1])) begin--;
        int end = hyphen + 1;
        while (end < length && isPart(text[end])) end++;
        return hyphen - begin >= 2
                && end - hyphen > 2
                && (begin == 0 || !Character.isLetterOrDigit(text[begin - 1]))
                && (end == length || !Character.isLetterOrDigit(text[end]));
    }

    private static boolean isPart(char c) {
        return CONSONANTS.indexOf(c) >= 0 || c == INSIDE_A_WORD;
    }
}
