package vn.baocao.extractors.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The ways in which Vietnamese was written in eight bits before Unicode. */
public enum LegacyEncoding {
    /** TCVN 5712:1993 VN3, "ABC": the .Vn fonts. Lower-case letters only; capitals come from the fonts whose names end in H. */
    TCVN3("tcvn3", "TCVN3 (ABC)", 0xA1, false, """
            ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ·"""),
    /** VNI-Windows: a letter is followed by its mark, itself written as a letter. */
    VNI("vni", "VNI-Windows", 0x100, false, ""),
    /** VISCII 1.1 (RFC 1456). */
    VISCII("viscii", "VISCII", 0x80, true, """
            ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"""),
    /** VPS (Vietnamese Professionals Society); its capitals that lie among the control characters are not read. */
    VPS("vps", "VPS", 0x80, true, """
            ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ··ỀỂỄỐỒỔỖýỷỵỚỜỞ·ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ·àáâãảạă·èéêẽìí·ĩẴĐòóôõ·Ơụùúủ·ỶẼỳ"""),
    /** windows-1258: marks follow their letter as combining characters. */
    WINDOWS_1258("windows-1258", "windows-1258", 0x100, false, "");

    private static final Charset WESTERN = Charset.forName("windows-1252");
    // in windows-1258, what differs from windows-1252
    private static final String CP1258_CODES =
            "\u00C3\u00E3\u00CC\u00D2\u00DE\u00EC\u00F2\u00D0\u00F0\u00D5\u00F5\u00DD\u00FD\u00FE";
    private static final String CP1258_MEANS =
            "\u0102\u0103\u0300\u0309\u0303\u0301\u0323\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u20AB";
    // VNI: a letter of its own, and what it is
    private static final String VNI_LETTERS = "ÔÖÍÌÆÓÒÎÑôöíìæóòîñ";
    private static final String VNI_MEANS = "ƠƯÍÌỈĨỊỴĐơưíìỉĩịỵđ";
    private static final String VNI_TONED = "AEOUYÔÖaeouyôö";
    // VNI: a mark, then the combining characters that it stands for
    private static final String[] VNI_MARKS = {
        "ù\u0301",
        "ø\u0300",
        "û\u0309",
        "õ\u0303",
        "ï\u0323",
        "â\u0302",
        "á\u0302\u0301",
        "à\u0302\u0300",
        "å\u0302\u0309",
        "ã\u0302\u0303",
        "ä\u0302\u0323",
        "ê\u0306",
        "é\u0306\u0301",
        "è\u0306\u0300",
        "ú\u0306\u0309",
        "ü\u0306\u0303",
        "ë\u0306\u0323"
    };

    private final String code;
    private final String label;
    private final int from;
    private final boolean usesControls;
    private final String table;

    LegacyEncoding(String code, String label, int from, boolean usesControls, String table) {
        this.code = code;
        this.label = label;
        this.from = from;
        this.usesControls = usesControls;
        this.table = table;
    }

    /** The name in repairs and JSON: "tcvn3". */
    public String code() {
        return code;
    }

    /** The name that users know. */
    public String label() {
        return label;
    }

    /** The encoding that a font's name tells, and empty where it tells none: ".VnTime", "VNI-Times", "VPS Helv". */
    public static Optional<LegacyEncoding> ofFont(String font) {
        String name = font.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]{6}\\+", "");
        if (name.startsWith(".vn") || name.startsWith("_vn")) return Optional.of(TCVN3);
        if (name.startsWith("vni-") || name.startsWith("vni ")) return Optional.of(VNI);
        if (name.startsWith("vps ") || name.startsWith("vps-")) return Optional.of(VPS);
        if (name.startsWith("viscii")) return Optional.of(VISCII);
        return Optional.empty();
    }

    /** Whether a font shows small letters as capitals (.VnTimeH, .VnArialH). */
    public static boolean isCapitalFont(String font) {
        return font.replaceFirst("^[A-Z]{6}\\+", "").matches("(?i)[._]vn.*H([ ,-].*)?")
                && font.matches(".*H([ ,-].*)?");
    }

    /** The text of the bytes, in NFC. */
    public String decode(byte[] bytes) {
        return decode(new String(bytes, usesControls ? StandardCharsets.ISO_8859_1 : WESTERN));
    }

    /** The text, in NFC, of a string whose characters stand for the bytes (as Latin-1 or windows-1252). */
    public String decode(String asWestern) {
        String decoded = switch (this) {
            case TCVN3 -> byTable(asWestern);
            case VISCII, VPS -> byTable(toBytes(asWestern));
            case VNI -> vni(asWestern);
            case WINDOWS_1258 -> exchange(asWestern, CP1258_CODES, CP1258_MEANS);
        };
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    private String byTable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = c - from;
            char letter = at >= 0 && at < table.length() ? table.charAt(at) : '·';
            out.append(letter == '·' ? this == VISCII ? viscii(c) : c : letter);
        }
        return out.toString();
    }

    private static char viscii(char c) {
        int at = "\u0002\u0005\u0006\u0014\u0019\u001E".indexOf(c);
        return at < 0 ? c : "ẲẴẪỶỸỴ".charAt(at);
    }

    private static String vni(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = VNI_LETTERS.indexOf(c);
            out.append(at < 0 ? c : VNI_MEANS.charAt(at));
            if (VNI_TONED.indexOf(c) < 0 || i + 1 == text.length()) continue;
            String mark = mark(text.charAt(i + 1), "ÔÖôöUYuy".indexOf(c) >= 0);
            if (!mark.isEmpty()) {
                out.append(mark);
                i++;
            }
        }
        return out.toString();
    }

    private static String mark(char next, boolean toneOnly) {
        char lower = Character.toLowerCase(next);
        for (int i = 0; i < (toneOnly ? 5 : VNI_MARKS.length); i++)
            if (VNI_MARKS[i].charAt(0) == lower) return VNI_MARKS[i].substring(1);
        return "";
    }

    // characters of windows-1252 between 0x80 and 0x9F back to their bytes
    private static String toBytes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] one = c < 0x100 ? new byte[0] : String.valueOf(c).getBytes(WESTERN);
            out.append(one.length == 1 && one[0] != '?' ? (char) (one[0] & 0xFF) : c);
        }
        return out.toString();
    }

    private static String exchange(String text, String codes, String means) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = codes.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : means.charAt(at));
        }
        return out.toString();
    }
}
