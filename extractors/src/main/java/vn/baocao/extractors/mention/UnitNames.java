package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.baocao.extractors.lexicon.Phrases;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** Finds the names of trade unions and employers, from the words that begin them to where a name can go on no further. */
public final class UnitNames {
    /** The rule of a mention whose name begins as a union's does. */
    public static final String UNION = "units.yaml#unions";
    /** The rule of a mention whose name begins as an employer's does. */
    public static final String EMPLOYER = "units.yaml#employers";

    private static final WordLists WORDS = WordLists.load("units.yaml");
    private static final Phrases UNIONS = WORDS.tonedPhrases("unions");
    private static final Phrases EMPLOYERS = WORDS.tonedPhrases("employers");
    private static final Phrases INSIDE = WORDS.tonedPhrases("inside");
    private static final Phrases JOINS = WORDS.tonedPhrases("joins");
    private static final Phrases GENERIC = WORDS.tonedPhrases("generic");
    private static final Phrases BREAKS = WORDS.tonedPhrases("breaks");
    private static final Phrases VERBS = WORDS.tonedPhrases("verbs");
    private static final Set<String> COUNTED = Set.of("thang", "nam", "nguoi", "doan", "to", "dong", "tinh", "huyen");
    private static final String ZONE = "(?:cong nghiep|kinh te|che xuat)";
    private static final Pattern OF_ZONES = Pattern.compile("cong doan (?:cac )?khu .*");
    /** Unions that there is one of in an area, where their names are written small. */
    private static final Pattern OF_AREA =
            Pattern.compile("cong doan (?:(?:cac )?khu " + ZONE + "(?: (?:va )?(?:(?:cac )?khu )?" + ZONE
                    + ")?|(?:nganh )?(?:y te|giao duc|cong thuong|xay dung|giao thong van tai))");
    /** Words that such a name has behind its head. */
    private static final int SMALL = 9;
    /** How many words back "khu vực" may stand. */
    private static final int PLACE_WORDS = 5;

    private static final Set<String> AREAS = Set.of("tinh", "tp", "thanh pho", "huyen", "quan", "thi xa", "tx");
    private static final Pattern RELATIVE =
            Pattern.compile("(?iu)\\s(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|tx\\.?|ngành)\\s*$");
    private static final Set<String> SURNAMES = Set.of(
            "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
            "duong", "ly", "dinh", "trinh", "luong", "mai");
    /** Of several such areas or bodies there is no one union; "Công đoàn các khu công nghiệp", "các cơ quan" is one. */
    private static final Set<String> SEVERAL = Set.of("tinh", "huyen", "quan", "cap", "dia", "nganh", "don", "doanh");

    private static final Set<String> CLUSTERS = Set.of("cum", "khoi");
    private static final Set<String> SCHOOLS = Set.of("tc", "dh", "sc", "thcn", "sp");
    /** "Trường THCS Lê Văn Tám", "tiểu học Nguyễn Thị Minh Khai". */
    private static final Set<String> NAMED_AFTER_PERSONS =
            Set.of("th", "thcs", "thpt", "chuyen", "hoc", "non", "thong", "ptdtnt", "ptdtbt");

    private static final Set<String> MIDDLE_NAMES = Set.of("thi", "van");

    /** The funds of the lexicon are named by it alone. */
    private static final String FUND = "quy";

    private static final Set<String> SMALL_EMPLOYERS =
            Set.of(FUND, "cong", "cty", "truong", "benh", "xi", "nha", "tap", "tong");
    private static final Set<String> NOT_A_SCHOOL = Set.of("moi", "thi", "hien", "lap", "quang", "hoi", "cong");

    /** To leave most words at once. */
    private static final Phrases FOLDED_HEADS =
            new Phrases(Stream.concat(WORDS.list("unions").stream(), WORDS.list("employers").stream())
                    .toList());

    private UnitNames() {}

    /** The names in all passages of a report but chrome, in text order. */
    public static List<Mention> in(ReportText report, List<Passage> passages) {
        String text = report.text().replace('\u00A0', ' ');
        return passages.stream()
                .filter(passage -> passage.role() != Passage.Role.CHROME)
                .flatMap(passage -> in(text, passage.span()).stream())
                .toList();
    }

    /** The names in the stretch, in text order, not overlapping; a name's id is its {@link UnitKey}. */
    public static List<Mention> in(String text, Span stretch) {
        UnitWords words = UnitWords.of(text, stretch);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = nameEnd(words, i);
            if (end == 0) {
                i++;
                continue;
            }
            Span span = new Span(words.begin(i), words.end(end - 1));
            String shown = shown(span.of(text));
            String id = UnitKey.of(shown);
            if (!id.equals("cong doan viet nam"))
                mentions.add(new Mention(
                        span,
                        new Value.Name(Value.Name.Kind.UNIT, id, shown),
                        unionHead(words, i) > 0 ? UNION : EMPLOYER));
            i = end;
        }
        return mentions;
    }

    /** A name without line ends, and without its own abbreviation: "Liên đoàn Lao động (LĐLĐ) tỉnh …". */
    private static String shown(String written) {
        return written.replaceAll("\\s*\\([^)]*\\)", "").replaceAll("\\s+", " ");
    }

    /** Whether a name says only "the federation of the province" and needs the report's own place to be whole: "LĐLĐ tỉnh". */
    public static boolean isRelative(String name) {
        return RELATIVE.matcher(name).find();
    }

    /** What the federation of a province or city goes by: "LĐLĐ tỉnh Hà Nam". */
    public static String federationOf(String province) {
        return (Places.builtIn().isCity(province) ? "LĐLĐ thành phố " : "LĐLĐ tỉnh ") + province;
    }

    private static int unionHead(UnitWords words, int at) {
        if (!FOLDED_HEADS.opens(words.key(at))) return 0;
        int length = words.match(UNIONS, at);
        if (length == 0) return 0;
        // an abbreviation is written in capitals
        return length == 1 && !words.hasCapitals(at) ? 0 : length;
    }

    private static int employerHead(UnitWords words, int at) {
        if (!FOLDED_HEADS.opens(words.key(at))) return 0;
        int length = words.match(EMPLOYERS, at);
        if (length == 0) return 0;
        boolean small = !words.isCapitalised(at);
        String first = words.key(at);
        if (small && !SMALL_EMPLOYERS.contains(first)) return 0;
        if (first.equals("so") && at > 0 && words.key(at - 1).equals("co")) return 0;
        // môi trường, thị trường; Trường Sa
        boolean school = first.equals("truong");
        if (school && at > 0 && small && NOT_A_SCHOOL.contains(words.key(at - 1))) return 0;
        return school && at + 1 < words.size() && words.key(at + 1).equals("sa") ? 0 : length;
    }

    /** The word behind the name that begins there; 0 where none does. */
    private static int nameEnd(UnitWords words, int at) {
        if (words.isOfNumber(at)) return 0;
        int head = unionHead(words, at);
        boolean union = head > 0;
        if (!union) head = employerHead(words, at);
        if (head == 0) return 0;
        if (union && CLUSTERS.contains(words.key(at))) return clusterEnd(words, at + head);
        boolean capitals = head >= 2 && words.hasCapitals(at) && words.hasCapitals(at + 1);
        int end = at + head;
        if (end < words.size() && words.isBracketed(end) && words.hasCapitals(end)) end++;
        int opened = end;
        if (union ? !opensName(words, at, end) : end < words.size() && words.isNumber(end)) return 0;
        boolean named = words.key(at).equals(FUND)
                || words.key(at).endsWith("ldldvn")
                || (head > 1 && words.key(end - 1).equals("ldldvn"));
        for (int next = end; next < words.size(); ) {
            int area = behindBracket(words, next);
            if (area > next && !AREAS.contains(words.key(area))) break;
            next = area;
            if (!words.goesOn(next) || (!capitals && isPerson(words, at, next))) break;
            int taken = capitals ? takeCapitals(words, next) : take(words, next, at);
            if (taken == 0) break;
            named = named || (!capitals && names(words, next, next + taken));
            next += taken;
            end = next;
        }
        // in capitals all words look like names: "CÔNG ĐOÀN CÔNG TY CỔ PHẦN" is none
        if (capitals) named = named || names(words, opened, end);
        // the fund of a union goes by that too
        int behind = words.key(at).equals(FUND) && end < words.size() && words.goesOn(end) ? nameEnd(words, end) : 0;
        if (behind > 0) return behind;
        if (named) return union ? withArea(words, opened, end) : end;
        return union ? relativeEnd(words, at, smallEnd(words, at, opened)) : 0;
    }

    /** The word behind a name's own abbreviation, "các khu công nghiệp (KCN) tỉnh …"; the word itself where none stands there. */
    private static int behindBracket(UnitWords words, int at) {
        return words.isBracketed(at) && words.hasCapitals(at) ? at + 1 : at;
    }

    /** "LĐLĐ thị xã và Bảo hiểm xã hội thị xã …": behind the word for its area no name goes on. */
    private static boolean isBehindArea(UnitWords words, int at) {
        return AREAS.contains(words.key(at - 1)) || (at > 1 && AREAS.contains(words.keys(at - 2, at)));
    }

    /** "Cụm thi đua số 2 thuộc LĐLĐ tỉnh Hà Nam": unions that vie with each other, named by a number and the union above them. */
    private static int clusterEnd(UnitWords words, int at) {
        int number = at < words.size() && words.key(at).equals("so") ? at + 1 : at;
        if (number >= words.size() || !words.isNumber(number)) return 0;
        if (number == at && number + 1 < words.size() && COUNTED.contains(words.key(number + 1))) return 0;
        int under = number + 1;
        if (under < words.size() && words.key(under).equals("truc")) under++;
        if (under + 1 >= words.size() || !words.key(under).equals("thuoc") || !words.goesOn(under)) return number + 1;
        int above = unionHead(words, under + 1) > 0 ? nameEnd(words, under + 1) : 0;
        return above > 0 ? above : number + 1;
    }

    /** "Công đoàn 9 tháng", "CĐ-TC" (cao đẳng, trung cấp), "công đoàn các tỉnh Tây Bắc" are no names. */
    private static boolean opensName(UnitWords words, int at, int next) {
        if (next >= words.size()) return true;
        if (words.key(next).equals("cac") && next + 1 < words.size() && SEVERAL.contains(words.key(next + 1)))
            return false;
        if (words.isNumber(next)) return words.key(at).equals("to") || isNumberedSection(words, next);
        return !(words.key(at).equals("cd") && SCHOOLS.contains(words.key(next)));
    }

    /** "Công đoàn bộ phận 4", but not "công đoàn bộ phận 6 tháng đầu năm". */
    private static boolean isNumberedSection(UnitWords words, int number) {
        boolean counts = number + 1 < words.size() && COUNTED.contains(words.key(number + 1));
        return words.key(number - 1).equals("phan") && !counts;
    }

    /** Whether the words hold one that is more than "Công ty" or "Sở". */
    private static boolean names(UnitWords words, int from, int to) {
        for (int i = from; i < to; ) {
            int generic = words.match(GENERIC, i);
            if (generic == 0 && (words.isCapitalised(i) || words.isNumber(i))) return true;
            i += Math.max(1, generic);
        }
        return false;
    }

    /** "CĐCS Hội LHPN tỉnh": an area behind a name without a place belongs to it. */
    private static int withArea(UnitWords words, int from, int end) {
        for (int i = from; i < end; i++) if (words.provinceAt(i) > 0 || AREAS.contains(words.key(i))) return end;
        if (end >= words.size() || !words.goesOn(end)) return end;
        // "Công đoàn Giáo dục huyện tổng kết": the one of the district
        boolean district = words.keys(from, end).equals("giao duc") && AREAS.contains(words.key(end));
        return district || words.key(end).equals("tinh") ? end + 1 : end;
    }

    /** The end of a name written small that there is one of in an area; of no other name any more. */
    private static int smallEnd(UnitWords words, int at, int end) {
        if (!words.isCapitalised(at)) return end;
        int last = end;
        for (int to = end + 1; to <= Math.min(words.size(), end + SMALL) && words.goesOn(to - 1); to++)
            if (OF_AREA.matcher(UnitKey.expand(words.keys(at, to))).matches()) last = to;
        return last;
    }

    /** "LĐLĐ tỉnh", "Công đoàn các khu công nghiệp tỉnh": the place is left to the reader; "LĐLĐ huyện, thị xã, thành phố" is none. */
    private static int relativeEnd(UnitWords words, int at, int end) {
        int bare = OF_ZONES.matcher(UnitKey.expand(words.keys(at, end))).matches() ? end : 0;
        if (end >= words.size() || !words.goesOn(end)) return bare;
        int length = joins(words, end);
        boolean federation = UnitKey.expand(words.keys(at, end)).startsWith("lien doan lao dong")
                || UnitKey.expand(words.keys(at, end)).startsWith("cong doan vien chuc")
                || OF_AREA.matcher(UnitKey.expand(words.keys(at, end))).matches();
        int next = end + length;
        // "LĐLĐ tỉnh, Huyện đoàn" goes on with another's name
        boolean ofSeveral = isArea(words, next, joins(words, next)) && !words.isCapitalised(next);
        return federation && isArea(words, end, length) && !ofSeveral ? next : bare;
    }

    private static int joins(UnitWords words, int at) {
        return at < words.size() ? words.match(JOINS, at) : 0;
    }

    private static boolean isArea(UnitWords words, int at, int length) {
        return length > 0 && AREAS.contains(words.keys(at, at + length));
    }

    private static int takeCapitals(UnitWords words, int at) {
        boolean breaks = words.match(BREAKS, at) > 0 || words.match(VERBS, at) > 0;
        if (breaks && words.provinceAt(at) == 0) return 0;
        return words.hasCapitals(at) || (words.isNumber(at) && !words.isYear(at)) ? 1 : 0;
    }

    private static int take(UnitWords words, int at, int head) {
        int province = words.provinceAt(at);
        if (province > 0 && words.isCapitalised(at)) return province;
        int inside = words.match(INSIDE, at);
        // "Công đoàn Khu kinh tế quản lý 45 CĐCS"
        if (inside > 0
                && !words.isCapitalised(at)
                && words.keys(at, at + inside).equals("quan ly")
                && at + inside < words.size()
                && words.isNumber(at + inside)) return 0;
        // "LĐLĐ tỉnh ứng dụng Zalo"
        if (inside > 0 && !words.isCapitalised(at) && isBehindArea(words, at)) return 0;
        if (inside > 0 && (words.isCapitalised(at) || words.isCapitalised(at + inside - 1) || isOpen(words, at, head)))
            return inside;
        int join = words.match(JOINS, at);
        if (join > 0
                && words.key(at).equals("va")
                && (isHeadBefore(words, at, head) || isBehindArea(words, at) || !opensPhrase(words, at + 1))) return 0;
        if (join > 0 && !(words.isCapitalised(at) && words.hasCapitals(at))) {
            int behind = at + join;
            if (behind >= words.size() || !words.goesOn(behind) || isPerson(words, head, behind)) return 0;
            int more = take(words, behind, head);
            int next = behind + more;
            if (next < words.size()) next = behindBracket(words, next);
            boolean goesOn = more > 0 && next < words.size() && words.goesOn(next);
            boolean proper =
                    isProper(words, behind, next) || (goesOn && isProper(words, next, next + take(words, next, head)));
            return more > 0 && (proper || words.keys(at, behind).equals("va")) ? join + more : 0;
        }
        if (words.match(BREAKS, at) > 0
                || opensVerb(words, at)
                || (words.dashBefore(at) && !isOfSeveralPlaces(words, at, head))) return 0;
        if (words.isNumber(at)) return words.numberFits(at) ? 1 : 0;
        if (unionHead(words, at) > 0 || !words.isCapitalised(at)) return 0;
        // "Thủy sản Ô Môn"
        if (words.key(at).length() == 1
                && at + 1 < words.size()
                && !Places.builtIn().provincesOfDistrict(words.keys(at, at + 2)).isEmpty()) return 2;
        // "quận Ô Môn", "huyện A Lưới"
        return words.key(at).length() > 1 || AREAS.contains(words.key(at - 1)) ? 1 : 0;
    }

    /** "… Khánh thành nhà", but not "xã Khánh Thành". */
    private static boolean opensVerb(UnitWords words, int at) {
        int length = words.match(VERBS, at);
        boolean named = length > 1
                && words.isCapitalised(at + length - 1)
                && (!words.hasCapitals(at + length - 1) || isBehindArea(words, at));
        return length > 0 && !named;
    }

    /** "Chi cục Thuế khu vực Cái Bè - Tân Phước". */
    private static boolean isOfSeveralPlaces(UnitWords words, int at, int head) {
        boolean place = at + 1 < words.size() && words.isCapitalised(at) && words.isCapitalised(at + 1);
        if (!place || words.hasCapitals(at) || words.hasCapitals(at - 1)) return false;
        for (int i = Math.max(head, at - PLACE_WORDS); i + 1 < at; i++)
            if (words.key(i).equals("khu") && words.key(i + 1).equals("vuc")) return true;
        return false;
    }

    private static boolean isProper(UnitWords words, int from, int to) {
        for (int i = from; i < to; i++) if (words.isCapitalised(i) || words.isNumber(i)) return true;
        return false;
    }

    /** Whether a name is still without its own word, so that small words may go on with it: "Sở | xây dựng", "Công ty | cổ phần". */
    private static boolean isOpen(UnitWords words, int at, int head) {
        if (isHeadBefore(words, at, head)) return true;
        for (int from = Math.max(head, at - 4); from < at; from++) {
            int length = words.match(GENERIC, from);
            if (length > 0 && from + length >= at) return true;
            int small = words.match(INSIDE, from);
            if (small > 0 && from + small == at && !words.isCapitalised(from) && !words.isCapitalised(at - 1))
                return true;
        }
        return words.key(at - 1).equals("va") || words.key(at - 1).equals("cac");
    }

    private static boolean opensPhrase(UnitWords words, int at) {
        if (at >= words.size()) return false;
        boolean shortened =
                words.hasCapitals(at) && !UnitKey.expand(words.key(at)).equals(words.key(at));
        return (words.match(INSIDE, at) > 0 && words.match(GENERIC, at) == 0)
                || (shortened && unionHead(words, at) == 0);
    }

    private static boolean isHeadBefore(UnitWords words, int at, int head) {
        return at == head + Math.max(unionHead(words, head), employerHead(words, head));
    }

    /** A person's name behind an office: "Chủ tịch CĐCS Trần Thị …". */
    private static boolean isPerson(UnitWords words, int head, int at) {
        if (!SURNAMES.contains(words.key(at)) || at + 1 >= words.size() || !words.isCapitalised(at)) return false;
        if (NAMED_AFTER_PERSONS.contains(words.key(at - 1))
                || words.keys(Math.max(0, at - 3), at).equals("hoc co so")) return false;
        if (MIDDLE_NAMES.contains(words.key(at + 1)) && words.isCapitalised(at + 1)) return true;
        boolean office = head >= 2 && words.keys(head - 2, head).endsWith("chu tich");
        return office
                && at + 2 < words.size()
                && words.isCapitalised(at + 1)
                && words.isCapitalised(at + 2)
                && Places.builtIn().provinceAt(words.keys(at, at + 2), 0) == 0;
    }
}
