package vn.baocao.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TextRepairTest {
    private static final String SENTENCE =
            "Công đoàn huyện kết nạp được 120 đoàn viên mới, trích quỹ thăm hỏi gia đình đoàn viên gặp khó khăn; hưởng ứng đầy đủ.";

    @Test
    void everyLosslessRowOfTheSuiteIsRead() throws IOException {
        Path suite = Path.of("..", "..", "shared", "suites", "legacy-encodings.tsv");
        if (!Files.exists(suite)) suite = Path.of("/work/shared/suites/legacy-encodings.tsv");
        assumeTrue(Files.exists(suite), "the suite is not beside the project");
        List<String> wrong = new ArrayList<>();
        List<String> rows = Files.readAllLines(suite);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 5 || cells[4].equals("source")) continue;
            String meant = Normalizer.normalize(cells[0], Normalizer.Form.NFC);
            if (cells[2].equals("yes") && !LegacyEncoding.TCVN3.decode(cells[1]).equals(meant))
                wrong.add("TCVN3 " + row + " -> " + LegacyEncoding.TCVN3.decode(cells[1]));
            if (!cells[3].isEmpty() && !LegacyEncoding.VNI.decode(cells[3]).equals(meant))
                wrong.add("VNI " + row + " -> " + LegacyEncoding.VNI.decode(cells[3]));
        }
        assertThat(wrong).isEmpty();
        assertThat(rows.size()).isGreaterThan(300);
    }

    @ParameterizedTest
    @EnumSource
    void aFileInALegacyEncodingIsRecognisedAndNoted(LegacyEncoding encoding) {
        byte[] bytes = encode(SENTENCE, encoding);
        TextRepair.Repaired repaired = TextRepair.ofBytes(bytes).orElseThrow();
        assertThat(repaired.text()).isEqualTo(SENTENCE);
        assertThat(repaired.repairs()).extracting(Repair::kind).contains(encoding.code());
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, §oµn viªn ®ãng gãp x©y nhµ mai Êm, Đoàn viên đóng góp xây nhà mai ấm",
        "VNI, Ñoaøn vieân ñoùng goùp xaây nhaø maùi aám, Đoàn viên đóng góp xây nhà mái ấm",
        "VNI, ÖÛng hoä ngöôøi ngheøo KYÛ NIEÄM, Ửng hộ người nghèo KỶ NIỆM"
    })
    void phrasesAreDecoded(LegacyEncoding encoding, String coded, String meant) {
        assertThat(encoding.decode(coded)).isEqualTo(meant);
    }

    @Test
    void aUtf8FileInNfcKeepsEveryCharacterButTheByteOrderMark() {
        String text = "Số liệu\u00A0năm 2022:\t5.179 \u00ADngười\u200B  \n\n";
        assertThat(TextRepair.ofBytes(text.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .isEqualTo(new TextRepair.Repaired(text, List.of()));
        assertThat(TextRepair.ofBytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void lineEndsBecomeLineFeedsAsPythonReadsThem() {
        assertThat(TextRepair.ofFile("một\r\nhai\rba\n").text()).isEqualTo("một\nhai\nba\n");
    }

    @Test
    void decomposedTextIsComposedAndNoted() {
        TextRepair.Repaired repaired = TextRepair.ofFile(Normalizer.normalize(SENTENCE, Normalizer.Form.NFD));
        assertThat(repaired.text()).isEqualTo(SENTENCE);
        assertThat(repaired.repairs()).extracting(Repair::kind).containsExactly("nfc");
    }

    @Test
    void ethStandsForDInVietnameseAndNowhereElse() {
        assertThat(TextRepair.ofFile("Ðoàn viên CÐCS được khen, hội nghị ðã họp")
                        .text())
                .isEqualTo("Đoàn viên CĐCS được khen, hội nghị đã họp");
        assertThat(TextRepair.ofFile("Það er gott veður í dag").text()).isEqualTo("Það er gott veður í dag");
    }

    @Test
    void otherLanguagesAreNotTakenForALegacyEncoding() {
        for (String text : List.of(
                "Le congrès a été réuni à Genève; les délégués français y ont présenté leur rapport d'activité.",
                "Über die Größe des Verbands schließt der Bericht: müde Gewerkschafter, häufige Sitzungen, früher Schluß.",
                "Señores: la reunión será mañana según el año pasado, ¿dónde está el niño?",
                "Á fundinum í gær var rætt um kjör félagsmanna og næstu skref þeirra."))
            assertThat(TextRepair.detect(List.of(text))).as(text).isEmpty();
        assertThat(TextRepair.detect(List.of("Hà Nam có 12 cơ sở; Thái Bình không")))
                .isEmpty();
    }

    @Test
    void aPieceTypedInUnicodeStaysAsItIsBesideTcvn3() {
        Set<Repair> repairs = new LinkedHashSet<>();
        String coded = new String(encode(SENTENCE, LegacyEncoding.TCVN3), StandardCharsets.ISO_8859_1);
        assertThat(TextRepair.ofPieces(List.of(coded, "Tổng số được kết nạp", "12.500"), repairs))
                .containsExactly(SENTENCE, "Tổng số được kết nạp", "12.500");
        assertThat(repairs).extracting(Repair::kind).containsExactly("tcvn3");
    }

    @Test
    void capitalsThatTcvn3CannotWriteAreRestored() {
        assertThat(
                        Capitals.restore(
                                "LIÊN ĐOàN LAO ĐộNG\nBáO CáO\nSố: 5/BC của CÔNG ĐOàN Hà NAM gửi đi\nHà Nội, Vụ\nT/M BAN THƯờNG Vụ"))
                .isEqualTo(
                        "LIÊN ĐOÀN LAO ĐỘNG\nBÁO CÁO\nSố: 5/BC của CÔNG ĐOÀN HÀ NAM gửi đi\nHà Nội, Vụ\nT/M BAN THƯỜNG VỤ");
        assertThat(Capitals.restore("Hà")).isEqualTo("Hà");
    }

    @Test
    void fontsTellTheEncodingAndTheCapitals() {
        assertThat(LegacyEncoding.ofFont(".VnTime")).contains(LegacyEncoding.TCVN3);
        assertThat(LegacyEncoding.ofFont("ABCDEF+.VnArial-Bold")).contains(LegacyEncoding.TCVN3);
        assertThat(LegacyEncoding.ofFont("VNI-Times")).contains(LegacyEncoding.VNI);
        assertThat(LegacyEncoding.ofFont("Times New Roman")).isEmpty();
        assertThat(LegacyEncoding.isCapitalFont(".VnTimeH")).isTrue();
        assertThat(LegacyEncoding.isCapitalFont(".VnArialH")).isTrue();
        assertThat(LegacyEncoding.isCapitalFont(".VnTime")).isFalse();
        assertThat(LegacyEncoding.isCapitalFont("Arial Bath")).isFalse();
    }

    @Test
    void invisibleCharactersGoAndOddSpacesBecomePlainOutsideTextFiles() {
        Set<Repair> repairs = new LinkedHashSet<>();
        assertThat(TextRepair.ofPieces(List.of("công\u00AD đoàn\u00A0viên\u200B có 5\u202F179"), repairs))
                .containsExactly("công đoàn viên có 5 179");
    }

    /** The bytes of a text in a legacy encoding, found by trying what each byte or pair of letters means. */
    private static byte[] encode(String text, LegacyEncoding encoding) {
        if (encoding == LegacyEncoding.VNI) return vni(text).getBytes(Charset.forName("windows-1252"));
        StringBuilder western = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) western.append(c);
            else if (encoding == LegacyEncoding.WINDOWS_1258) western.append(cp1258(c));
            else western.append(byteOf(c, encoding));
        }
        return western.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static char byteOf(char letter, LegacyEncoding encoding) {
        for (int b = 0x80; b < 0x100; b++)
            if (encoding.decode(new byte[] {(byte) b}).equals(String.valueOf(letter))) return (char) b;
        throw new IllegalArgumentException(encoding + " has no " + letter);
    }

    private static String cp1258(char letter) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        String base =
                Normalizer.normalize(parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC);
        byte[] bytes = (base + tone).getBytes(Charset.forName("windows-1258"));
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String vni(String text) {
        String marks = "\u0301ù\u0300ø\u0309û\u0303õ\u0323ï";
        String hats = "\u0301á\u0300à\u0309å\u0303ã\u0323ä";
        String bowls = "\u0301é\u0300è\u0309ú\u0303ü\u0323ë";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char tone = parts.chars()
                    .filter(p -> marks.indexOf(p) >= 0 && p >= 0x300 && p < 0x330)
                    .mapToObj(p -> (char) p)
                    .findFirst()
                    .orElse('\0');
            boolean hat = parts.indexOf('\u0302') >= 0;
            boolean bowl = parts.indexOf('\u0306') >= 0;
            boolean horn = parts.indexOf('\u031B') >= 0;
            char base = parts.charAt(0);
            if (c == 'đ') out.append('ñ');
            else if (base == 'i' && tone != 0)
                out.append("\u0301í\u0300ì\u0309æ\u0303ó\u0323ò"
                        .charAt("\u0301í\u0300ì\u0309æ\u0303ó\u0323ò".indexOf(tone) + 1));
            else {
                out.append(horn ? base == 'o' ? 'ô' : 'ö' : base);
                String table = hat ? hats : bowl ? bowls : marks;
                if (tone != 0) out.append(table.charAt(table.indexOf(tone) + 1));
                else if (hat) out.append('â');
                else if (bowl) out.append('ê');
            }
        }
        return out.toString();
    }
}
