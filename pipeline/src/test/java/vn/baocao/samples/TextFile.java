package vn.baocao.samples;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes plain text: in TCVN3 bytes (which have no toned capitals: those come out small, as they do from the usual keyboards) or
 * decomposed.
 */
final class TextFile {
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final byte[] CODES = HexFormat.of()
            .parseHex(
                    "a1a2a3a4a5a6a7a8a9aaabacadaeb5b6b7b8b9bbbcbdbec6c7c8c9cacbcccecfd0d1d2d3d4d5d6d7d8dcdddedfe1e2e3e4e5e6e7e8e9eaebecedeeeff1f2f3f4f5f6f7f8f9fafbfcfdfe");

    private TextFile() {}

    static byte[] tcvn3(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int known = LETTERS.indexOf(letter);
            if (letter < 128) bytes.write(letter);
            else if (known >= 0) bytes.write(CODES[known]);
            else bytes.write(small(letter));
        }
        return bytes.toByteArray();
    }

    private static int small(char letter) {
        int known = LETTERS.indexOf(String.valueOf(letter).toLowerCase(Locale.ROOT));
        if (known < 0) throw new IllegalArgumentException("TCVN3 has no " + letter);
        return CODES[known];
    }

    static byte[] decomposed(String text) {
        return Zip.utf8(Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n"));
    }
}
