package vn.baocao.extractors.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Span;

/** Reads from a report's letterhead whose it is and who stands above. */
final class Letterhead {
    /** "Công đoàn > Báo cáo": where a page stands on its site. */
    private static final Pattern PATH = Pattern.compile("[>»|›]");

    private static final Pattern NUMBER = Pattern.compile("(?iu)số\\W*(?:\\d|/|$)");

    /** Which of a union's congresses it is: "ĐẠI HỘI CĐCS XÃ HÀ TRUNG LẦN THỨ IV". */
    private static final Pattern WHICH = Pattern.compile("(?iu)(?<=\\p{L}) (?:lần thứ|nhiệm kỳ|khóa|khoá) [ivx\\d].*");

    /** What stands in some letterheads where others have the country's name. */
    private static final String ALL_UNIONS = "cong doan viet nam";

    private static final Phrases HEADS = WordLists.load("units.yaml").phrases("unions");

    /** "CÔNG ĐOÀN VIÊN CHỨC", "CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP" below "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM": the one of that area. */
    private static final Pattern ONE_OF_AREA =
            Pattern.compile("(?:cong doan|cd) (?:vien chuc|(?:cac )?(?:khu cong nghiep|kcn|khu kinh te|kkt).*)");

    /** "BAN CHẤP HÀNH CÔNG ĐOÀN" below the name of its house. */
    private static final Pattern UNION = Pattern.compile("cong doan(?: co so)?");

    private static final Pattern AREA_OF_FEDERATION =
            Pattern.compile("(?iu)(?:liên đoàn lao động|lđlđ)\\s+((?:tỉnh|tp\\.?|thành phố)\\s.+)");

    private Letterhead() {}

    /** "CÔNG ĐOÀN CƠ SỞ: SỞ Y TẾ" without its colon; what another line says behind one is no name. */
    private static String withoutColon(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && HEADS.is(WordKey.of(line.substring(0, colon))) ? line.replaceFirst("\\s*:\\s*", " ") : line;
    }

    /** Without those who sign for a union: "BAN CHẤP HÀNH CÔNG ĐOÀN". */
    private static String withoutBoard(String key) {
        return key.replaceFirst("^(?:ban chap hanh|bch|ban thuong vu) ", "");
    }

    /** Whether a line is the name of a house: its union may stand below it without one of its own. */
    private static boolean isHouse(String line) {
        return UnitNames.in(line, new Span(0, line.length())).stream()
                .anyMatch(name ->
                        name.rule().equals(UnitNames.EMPLOYER) && name.span().begin() == 0);
    }

    /** The last line of the letterhead that names a union, with a name's second line put to its first. */
    static UnitReader.Found read(Cover cover) {
        List<String> names = new ArrayList<>();
        boolean open = false;
        String house = null;
        String unionOfHouse = null;
        for (Span span : cover.letterhead()) {
            String line = WHICH.matcher(withoutColon(
                            span.of(cover.text()).replaceAll("\\s+", " ").strip()))
                    .replaceFirst("");
            String key = WordKey.of(line);
            if (key.isEmpty()
                    || PATH.matcher(line).find()
                    || key.startsWith("cong hoa")
                    || key.startsWith("doc lap")
                    || NUMBER.matcher(line).lookingAt()
                    || line.indexOf(':') >= 0
                    || PeriodReader.anyYear(line).isPresent()
                    || Cover.words(line) > 20) {
                open = false;
                continue;
            }
            String union = withoutBoard(key);
            boolean head = HEADS.begins(union);
            if (house != null && UNION.matcher(union).matches()) unionOfHouse = "CÔNG ĐOÀN " + house;
            house = isHouse(line) ? line : null;
            if (head && !(open && key.equals("cong doan"))) {
                names.add(line);
                open = HEADS.is(union)
                        || UnitNames.in(line, new Span(0, line.length())).isEmpty();
            } else if (open || (key.equals("ban chap hanh") && names.isEmpty())) {
                if (!names.isEmpty()) names.set(names.size() - 1, names.get(names.size() - 1) + " " + line);
                open = false;
            }
        }
        names.removeIf(name -> WordKey.of(name).equals(ALL_UNIONS));
        boolean ofHouse = unionOfHouse != null;
        names.removeIf(name -> HEADS.is(ofHouse ? withoutBoard(WordKey.of(name)) : WordKey.of(name))
                && !ONE_OF_AREA.matcher(WordKey.of(name)).matches());
        if (names.isEmpty()) return new UnitReader.Found(unionOfHouse, null);
        String parent = names.size() > 1 ? names.get(names.size() - 2) : null;
        String unit = names.getLast();
        if (parent != null
                && ONE_OF_AREA.matcher(WordKey.of(unit)).matches()
                && ProvinceReader.inName(unit).isEmpty()
                && !UnitNames.isRelative(unit)) {
            Matcher area = AREA_OF_FEDERATION.matcher(parent);
            if (area.matches()) unit += " " + area.group(1);
        }
        return new UnitReader.Found(unit, parent);
    }
}
