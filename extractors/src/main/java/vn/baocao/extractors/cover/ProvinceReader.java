package vn.baocao.extractors.cover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/** Finds the province of a report's unit: in its name, its parent's, the date line, by its district, or in the text. */
final class ProvinceReader {
    private static final Pattern DATE_PLACE =
            Pattern.compile("(?iu)^\\s*([\\p{L} .'’-]{3,40}?)\\s*,\\s*(?:ngày|tháng)\\b.*");
    private static final Pattern TITLE_PLACE = Pattern.compile("^([\\p{L} .-]{3,30}?)\\s*[:–-]\\s.*");
    private static final Pattern LEAD_PLACE =
            Pattern.compile("(?iu)\\s*\\(?(?:báo )?([\\p{L} .-]{3,30}?)\\s*(?:online|điện tử)?\\)?\\s*[-–:]+\\s");
    private static final Pattern OF_DISTRICT = Pattern.compile("(?:huyen|quan|thi xa) $");
    /** "Trường THCS Hòa Bình": a school's own name. */
    private static final Pattern OF_SCHOOL =
            Pattern.compile("(?:thcs|thpt|tieu hoc|mam non|mau giao|trung hoc co so|pho thong) $");

    private static final int TOP = 800;
    private static final Pattern MASTHEAD = Pattern.compile(
            "(?:bao|dai|cong thong tin|trang thong tin|trang tin|cong doan|so|ubnd|uy ban nhan dan)(?: dien tu)? (.{4,40})");
    /** "bên bờ sông Cấm (Hải Phòng)", "quận Kiến An, Hải Phòng". */
    private static final Pattern BRACKETED = Pattern.compile(
            "\\((\\p{Lu}[\\p{L} .-]{2,25})\\)|(?:huyện|quận|thị xã|phường|xã)(?: \\p{Lu}\\p{L}*){1,4}, (?:tỉnh |TP\\.? ?)?(\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,2})");

    private static final Pattern DISTRICT_FEDERATION =
            Pattern.compile("lien doan lao dong (?:huyen|quan|thi xa) \\w+(?: \\w+){0,2}");
    /** Characters in which the federation above may be spoken of. */
    private static final int OPENING = 1000;

    private static final Places PLACES = Places.builtIn();

    private final Cover cover;
    private @Nullable Map<String, Integer> counted;

    ProvinceReader(Cover cover) {
        this.cover = cover;
    }

    /** How often the text names each province, in the order of their first places; counted when it is first asked for. */
    private Map<String, Integer> named() {
        Map<String, Integer> named = counted;
        if (named == null) {
            named = new LinkedHashMap<>();
            for (Passage passage : cover.body()) count(WordKey.of(passage.span().of(cover.text())), named);
            counted = named;
        }
        return named;
    }

    /** Provinces named with "tỉnh", a city's "thành phố", behind a federation or a union of teachers, doctors or civil servants, or "ở". */
    private static void count(String plain, Map<String, Integer> named) {
        String key = UnitKey.expand(plain);
        for (String before : new String[] {
            "tinh ",
            "thanh pho ",
            "lien doan lao dong ",
            "giao duc ",
            "nganh y te ",
            "cong doan y te ",
            "vien chuc ",
            "o ",
            "thanh pho cua ",
            "kcn ",
            "khu cong nghiep ",
            "khu kinh te "
        })
            for (int at = key.indexOf(before); at >= 0; at = key.indexOf(before, at + 1)) {
                int place = at + before.length();
                int length = PLACES.provinceAt(key, place);
                if (length == 0 || (at > 0 && key.charAt(at - 1) != ' ')) continue;
                String name = key.substring(place, place + length);
                PLACES.province(name).ifPresent(province -> named.merge(province, 1, Integer::sum));
            }
    }

    /** The province of the unit; the letterhead's other lines and the parent help. */
    Optional<String> of(String unit, @Nullable String parent) {
        List<String> names = new ArrayList<>();
        names.add(unit);
        if (parent != null) names.add(parent);
        for (Span line : cover.letterhead()) names.add(line.of(cover.text()));
        for (String name : names) {
            Optional<String> province = inName(name);
            if (province.isPresent()) return province;
        }
        Optional<String> beside = besideName(unit).or(this::ofLead);
        if (beside.isPresent()) return beside;
        for (Span line : cover.opening()) {
            Matcher m = DATE_PLACE.matcher(line.of(cover.text()));
            if (!m.matches()) continue;
            Optional<String> province = PLACES.province(withoutKind(m.group(1)));
            if (province.isEmpty()) province = ofDistrict(withoutKind(m.group(1)));
            if (province.isPresent()) return province;
        }
        for (String name : names) {
            Optional<String> province = byDistrict(name, true);
            if (province.isPresent()) return province;
        }
        Optional<String> told =
                ofTitle().or(this::mostNamed).or(this::bracketed).or(this::ofMasthead);
        return told.or(this::ofFederationAbove)
                .or(() -> names.stream()
                        .flatMap(name -> inName(name, true).stream())
                        .findFirst())
                .or(() -> names.stream()
                        .flatMap(name -> byDistrict(name, false).stream())
                        .findFirst());
    }

    /** The province of the first district's federation that the opening speaks of: "theo kế hoạch của LĐLĐ huyện Cần Giuộc". */
    private Optional<String> ofFederationAbove() {
        String key = UnitKey.expand(WordKey.of(cover.openingText() + "\n" + cover.beginning(OPENING)));
        return DISTRICT_FEDERATION
                .matcher(key)
                .results()
                .flatMap(federation -> byDistrict(federation.group(), true).stream())
                .findFirst();
    }

    /** "Sóc Trăng: …" before a headline. */
    Optional<String> ofTitle() {
        Matcher m = TITLE_PLACE.matcher(cover.titleText());
        return m.matches() ? PLACES.province(withoutKind(m.group(1))) : Optional.empty();
    }

    /** "LĐLĐ huyện Suối Vàng (Bình Thuận)", "Công ty May Thanh Bình (khu công nghiệp Đồng Văn, tỉnh Hà Nam)". */
    private Optional<String> besideName(String unit) {
        String text = cover.text();
        String last = unit.substring(unit.lastIndexOf(' ') + 1);
        for (int at = text.indexOf(last + " ("); at >= 0; at = text.indexOf(last + " (", at + 1)) {
            int open = at + last.length() + 2;
            int close = text.indexOf(')', open);
            if (close < 0 || close - open > 60) continue;
            String[] places = text.substring(open, close).split(",");
            Optional<String> province = PLACES.province(withoutKind(places[places.length - 1]));
            if (province.isPresent()) return province;
        }
        return Optional.empty();
    }

    /** "(Đồng Nai) - …", "Báo Hưng Yên - …" where the text begins. */
    private Optional<String> ofLead() {
        Matcher m = LEAD_PLACE.matcher(cover.text());
        m.region(cover.begin(), Math.min(cover.text().length(), cover.begin() + 80));
        return m.lookingAt() ? PLACES.province(withoutKind(m.group(1))) : Optional.empty();
    }

    /** "Báo Thái Bình điện tử", "CÔNG ĐOÀN QUẢNG NGÃI | Tin trong tỉnh", "Cổng thông tin điện tử tỉnh Tuyên Quang" among the first lines. */
    private Optional<String> ofMasthead() {
        String top = cover.text().substring(0, Math.min(cover.text().length(), TOP));
        return top.lines()
                .map(line -> line.split("\\||\\s{3,}", 2)[0])
                .map(part -> MASTHEAD.matcher(WordKey.of(part)))
                .filter(Matcher::matches)
                .flatMap(m -> inName("x " + m.group(1)).stream())
                .findFirst();
    }

    private static String withoutKind(String place) {
        return place.strip()
                .replaceFirst("(?iu)^(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|tx\\.?|thị trấn|xã|phường)\\s+", "");
    }

    /** The last province that a name holds, no district of the same name; persons' names that hold one are rare behind a unit's head. */
    static Optional<String> inName(String name) {
        return inName(name, false);
    }

    private static Optional<String> inName(String name, boolean ofSchools) {
        String key = WordKey.of(name);
        Optional<String> found = Optional.empty();
        for (int at = 0; at >= 0 && at < key.length(); ) {
            int length = PLACES.provinceAt(key, at);
            if (length > 0
                    && at > 0
                    && !OF_DISTRICT.matcher(key.substring(0, at)).find()
                    && (ofSchools || !OF_SCHOOL.matcher(key.substring(0, at)).find()))
                found = PLACES.province(key.substring(at, at + length));
            int space = key.indexOf(' ', at);
            at = space < 0 ? -1 : space + 1;
        }
        return found;
    }

    /** @param strict only behind "huyện", "thị xã" and the like, else also at the name's end */
    private Optional<String> byDistrict(String name, boolean strict) {
        String[] words = WordKey.of(name).split(" ");
        for (int from = 1; from < words.length; from++)
            for (int to = Math.min(words.length, from + 4); to > from; to--) {
                boolean marked = switch (words[from - 1]) {
                    case "huyen", "quan", "xa", "pho", "tp", "tx" -> true;
                    default -> false;
                };
                if (!marked && (strict || to < words.length)) continue;
                Optional<String> province = ofDistrict(String.join(" ", java.util.Arrays.copyOfRange(words, from, to)));
                if (province.isPresent()) return province;
            }
        return Optional.empty();
    }

    /** The one province with such a district; of several the one that the text names. */
    private Optional<String> ofDistrict(String district) {
        List<String> provinces = PLACES.provincesOfDistrict(district);
        if (provinces.size() == 1) return Optional.of(provinces.get(0));
        return provinces.stream().filter(named()::containsKey).findFirst();
    }

    /** The one province that a text names, else that of its page: there is what it tells of several unions. */
    Optional<String> onlyNamed() {
        return named().size() == 1 ? named().keySet().stream().findFirst() : ofMasthead();
    }

    /** The one province that stands so in the beginning: of several each may be somebody's own. */
    private Optional<String> bracketed() {
        List<String> told = BRACKETED
                .matcher(cover.sentences(OPENING))
                .results()
                .flatMap(place ->
                        PLACES.province(withoutKind(place.group(1) == null ? place.group(2) : place.group(1))).stream())
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private Optional<String> mostNamed() {
        return named().entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey);
    }
}
