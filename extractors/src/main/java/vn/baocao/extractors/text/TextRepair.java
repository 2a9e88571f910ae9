package vn.baocao.extractors.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends text once, before any offset is taken: legacy Vietnamese encodings (decided per document), NFC, Ð/ð for Đ/đ, invisible characters.
 *
 * <p>A UTF-8 file in NFC keeps its characters one for one: only a byte order mark goes, and line ends become {@code \n}.
 */
public final class TextRepair {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
    private static final Pattern ODD_SPACE = Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F]");
    // as many words with a letter outside ASCII must read as Vietnamese before a legacy encoding is believed
    private static final double BELIEVED = 0.8;

    private TextRepair() {}

    /** Mended text and what was mended. */
    public record Repaired(String text, List<Repair> repairs) {
        public Repaired {
            repairs = List.copyOf(repairs);
        }
    }

    /** The text of a plain text file: strict UTF-8 or UTF-16, else a Vietnamese legacy encoding; empty where it is none of these. */
    public static Optional<Repaired> ofBytes(byte[] bytes) {
        Optional<String> unicode = unicode(bytes);
        if (unicode.isPresent()) return Optional.of(ofFile(unicode.get()));
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
            String western = new String(bytes, charset);
            Optional<LegacyEncoding> encoding = detect(List.of(western));
            if (encoding.isPresent()) {
                Repaired decoded =
                        ofFile(capitals(encoding.get(), encoding.get().decode(bytes)));
                return Optional.of(with(decoded, noted(encoding.get())));
            }
        }
        return Optional.empty();
    }

    /** Mends the text of a file, in place where it is NFC already: offsets move only for CRLF, a byte order mark and decomposed letters. */
    public static Repaired ofFile(String read) {
        List<Repair> repairs = new ArrayList<>();
        String text = read.startsWith("\uFEFF") ? read.substring(1) : read;
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        Optional<LegacyEncoding> encoding = detect(List.of(text));
        if (encoding.isPresent()) {
            text = capitals(encoding.get(), encoding.get().decode(text));
            repairs.add(noted(encoding.get()));
        }
        String spaced = CONTROL.matcher(text).replaceAll(" ");
        if (!spaced.equals(text)) repairs.add(new Repair("control", "Ký tự điều khiển được thay bằng dấu cách."));
        return inUnicode(spaced, repairs);
    }

    /**
     * Mends the pieces of one document (paragraphs, cells) and returns them in the same order; invisible characters go and odd spaces
     * become plain ones.
     *
     * @param repairs where what was mended is noted
     */
    public static List<String> ofPieces(List<String> pieces, Set<Repair> repairs) {
        Optional<LegacyEncoding> encoding = detect(pieces);
        encoding.ifPresent(found -> repairs.add(noted(found)));
        boolean eth = writesEth(pieces);
        List<String> mended = new ArrayList<>(pieces.size());
        for (String piece : pieces) {
            // a piece that already holds Unicode Vietnamese was typed later, in Unicode
            String text = encoding.isPresent() && !hasUnicodeVietnamese(piece)
                    ? capitals(encoding.get(), encoding.get().decode(piece))
                    : piece;
            Set<Repair> seen = new LinkedHashSet<>();
            text = INVISIBLE.matcher(text).replaceAll("");
            text = ODD_SPACE.matcher(text).replaceAll(" ");
            text = CONTROL.matcher(text.replace("\r\n", "\n")
                            .replace('\r', '\n')
                            .replace('\u000B', '\n')
                            .replace('\u2028', '\n'))
                    .replaceAll(" ");
            Repaired done = inUnicode(text, new ArrayList<>(seen));
            repairs.addAll(done.repairs());
            text = done.text();
            if (eth && (text.indexOf('Ð') >= 0 || text.indexOf('ð') >= 0)) {
                text = text.replace('Ð', 'Đ').replace('ð', 'đ');
                repairs.add(ETH);
            }
            mended.add(text);
        }
        return mended;
    }

    /** The text of bytes that are valid UTF-8 (with or without a byte order mark) or UTF-16 with one; empty for others. */
    public static Optional<String> unicode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)
            return strictly(bytes, StandardCharsets.UTF_16LE);
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)
            return strictly(bytes, StandardCharsets.UTF_16BE);
        return strictly(bytes, StandardCharsets.UTF_8);
    }

    /** The legacy encoding in which these texts of one document stand, where their words read as Vietnamese only in it. */
    public static Optional<LegacyEncoding> detect(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            if (text.codePoints().noneMatch(c -> c > 0x7F) || hasUnicodeVietnamese(text)) continue;
            var matcher = WORD.matcher(text);
            while (matcher.find() && words.size() < 500)
                if (matcher.group().codePoints().anyMatch(c -> c > 0x9F || (c >= 0x80 && c < 0xA0)))
                    words.add(matcher.group());
        }
        if (words.isEmpty()) return Optional.empty();
        double asIs = share(words);
        LegacyEncoding best = null;
        double most = Math.max(BELIEVED, asIs + 0.1);
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            double share = share(words.stream().map(encoding::decode).toList());
            if (share > most) {
                most = share;
                best = encoding;
            }
        }
        return Optional.ofNullable(best);
    }

    // the share of the words with a letter outside ASCII that can be Vietnamese
    private static double share(List<String> words) {
        int good = 0;
        int all = 0;
        for (String word : words) {
            for (String part : word.split("[^\\p{L}\\p{M}]+")) {
                if (part.isEmpty() || part.codePoints().allMatch(c -> c < 0x80)) continue;
                all++;
                if (Syllables.isSyllable(part)) good++;
            }
            if (word.codePoints().anyMatch(TextRepair::isStray)) all++;
        }
        return all == 0 ? 0 : (double) good / all;
    }

    // a sign that hardly stands in a Vietnamese word: what is left when the bytes are read in the wrong encoding
    private static boolean isStray(int c) {
        return (c >= 0x80 && c < 0xA0) || (c >= 0xA1 && c <= 0xBF && "«»°·±²³§".indexOf(c) < 0);
    }

    private static boolean hasUnicodeVietnamese(String text) {
        return text.codePoints()
                .anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9)
                        || (c >= 0x300 && c <= 0x323)
                        || c == 0x111
                        || c == 0x110
                        || c == 0x1A1
                        || c == 0x1B0);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer read = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(read.toString());
        } catch (CharacterCodingException notThisCharset) {
            return Optional.empty();
        }
    }

    private static final Repair ETH = new Repair("eth", "Chữ Ð/ð (U+00D0, U+00F0) được đọc là Đ/đ.");

    private static Repaired inUnicode(String text, List<Repair> repairs) {
        String composed = text;
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            repairs.add(new Repair("nfc", "Chữ có dấu viết rời (tổ hợp) được ghép lại (NFC)."));
        }
        if (writesEth(List.of(composed))) {
            composed = composed.replace('Ð', 'Đ').replace('ð', 'đ');
            repairs.add(ETH);
        }
        return new Repaired(composed, repairs);
    }

    // Ð/ð stand for Đ/đ where the text is Vietnamese, and nowhere else (Icelandic has them and þ)
    private static boolean writesEth(List<String> texts) {
        boolean eth = texts.stream().anyMatch(t -> t.indexOf('Ð') >= 0 || t.indexOf('ð') >= 0);
        return eth
                && texts.stream().anyMatch(TextRepair::hasUnicodeVietnamese)
                && texts.stream().noneMatch(t -> t.indexOf('þ') >= 0 || t.indexOf('Þ') >= 0);
    }

    private static String capitals(LegacyEncoding encoding, String decoded) {
        return encoding == LegacyEncoding.TCVN3 || encoding == LegacyEncoding.VPS ? Capitals.restore(decoded) : decoded;
    }

    private static Repair noted(LegacyEncoding encoding) {
        return new Repair(encoding.code(), "Văn bản dùng bảng mã " + encoding.label() + ", đã chuyển sang Unicode.");
    }

    private static Repaired with(Repaired repaired, Repair first) {
        List<Repair> repairs = new ArrayList<>(List.of(first));
        repairs.addAll(repaired.repairs());
        return new Repaired(repaired.text(), repairs);
    }
}
