package vn.baocao.extractors.cover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NewsItems;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.mention.UnitRole;
import vn.baocao.extractors.mention.Value;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/** Finds the unit that a report is about: in the letterhead, in the title, else the one that its text speaks of. */
final class UnitReader {
    /** A unit with the one above it in the letterhead. */
    record Found(@Nullable String unit, @Nullable String parent) {}

    private static final String CONFEDERATION = "Tổng Liên đoàn Lao động Việt Nam";

    private static final Pattern PASSIVE = Pattern.compile(
            "(?iu)(?:của|do|được|nhờ|mà|cấp trên|phối hợp với|với|gửi:?|về|theo|nghị quyết|kế hoạch|hướng dẫn|công văn|chỉ thị|quyết định|chỉ đạo|chủ tịch|phó chủ tịch|trưởng ban|phó ban|ban nữ công|ban \\p{L}{4,6} giáo|lãnh đạo|đại diện|cán bộ|thường trực)\\s+(?:(?:ban thường vụ|btv|ban chấp hành|bch|thường trực)\\s+)?$");

    /** "Thực hiện hướng dẫn của LĐLĐ huyện …": one that orders what another does. */
    private static final Pattern OF_ORDER = Pattern.compile(
            "(?iu)(?:thực hiện|theo|căn cứ)\\s+(?:nội dung |tinh thần |sự )?(?:hướng dẫn|chỉ đạo|kế hoạch|công văn|nghị quyết|quyết định|yêu cầu|đề nghị)[^.;\n]{0,60}\\s(?:của|từ)\\s+$");

    private static final Pattern OWN_LABEL =
            Pattern.compile("(?iu)\\s*(?:tên )?đơn vị(?: báo cáo| lập biểu)?\\s*:\\s*(.{5,120})");

    private static final Pattern OF_AREA =
            Pattern.compile("(?iu)(?:công đoàn|cđ)\\s+((?:tỉnh|tp\\.?|thành phố|huyện|quận|thị xã)\\s.+)");
    private static final Pattern OF_ANY = Pattern.compile("(?iu)(?:công đoàn|cđ)\\s+(.+)");
    /** As keys of units write it: with i for y. */
    private static final String AREA = "(?:(?:tinh|thanh pho|quan|huien|thi xa) )?";

    private static final Pattern OF_PLACE = Pattern.compile("cong doan " + AREA + "(.+)");
    private static final Pattern FEDERATION = Pattern.compile("lien doan lao dong " + AREA + "(.+)");

    /** "LĐLĐ tỉnh". */
    private static final String OF_PROVINCE = "lien doan lao dong tinh";

    /** How a key begins that is a union's and no federation's. */
    private static final String OF_UNION = "cong doan ";
    /** What firms are, before their own names; as keys of units write it. */
    private static final Pattern FORM = Pattern.compile(
            "^(?:tong )?(?:cong ti|nha mai|xi nghiep)(?: (?:co phan|trach nhiem huu han|mot thanh vien))* (?=.)");

    private static final Pattern ANY_UNION = Pattern.compile("(?iu)công đoàn|cđcs");
    /** "Số liệu của Tổng LĐLĐ Việt Nam cho thấy", "Theo ông …, Phó Chủ tịch Tổng LĐLĐ Việt Nam, …". */
    private static final Pattern ACCORDING_TO = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:theo (?:ông|bà|đồng chí|đ/c|số liệu|thống kê|báo cáo)|(?:số liệu|thống kê)(?: mới nhất)? (?:của|từ))(?!\\p{L})[^.;:]{0,60}$");

    /** "Phóng viên trò chuyện với bà …, Chủ tịch Công đoàn …": whose officer answers. */
    private static final Pattern INTERVIEW = Pattern.compile(
            "(?iu)(?:trò chuyện|trao đổi|phỏng vấn)(?: \\p{L}+){0,3} (?:ông|bà|đồng chí|đ/c|anh|chị) [^.;]*chủ tịch\\s+$");

    private static final Pattern HOUSE_UNION = Pattern.compile(
            "(?iu)công đoàn (?:công ty|trường|bệnh viện|viện|học viện|trung tâm|nhà máy|xí nghiệp)(?-i:(?! \\p{Lu}))");
    private static final Pattern BASE_UNION = Pattern.compile("(?iu)CĐCS|công đoàn cơ sở");
    /** Not behind the words of a day or of a place with a number. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile(
            "(?iu)(?<![\\d/.-])(?<!(?:ngày|tháng|quý|số|năm|quận|phường|khu|vùng|cụm|khối|tổ) )\\d{1,3} $");

    private static final int NUMBER_REACH = 14;
    /** "Ban Nữ công LĐLĐ tỉnh" at the begin of a sentence: a part of the union that acts. */
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?iu)ban (?!thường vụ|chấp hành)[\\p{L}-]+(?: [\\p{L}-]+){0,3}");

    /** "LĐLĐ tỉnh chỉ đạo LĐLĐ huyện Kim Bảng tổ chức …": the one that is told to acts. */
    private static final Pattern DIRECTS =
            Pattern.compile("\\s*(?:đã )?chỉ đạo (?:LĐLĐ|Liên đoàn|CĐ|Công đoàn)(?! cơ sở| các cấp)");

    private static final Pattern DIRECTED = Pattern.compile("(?iu)chỉ đạo\\s+$");

    private static final Pattern BY = Pattern.compile("(?iu)(?<!\\p{L})do\\s+$");
    private static final Pattern HOLDS = Pattern.compile("(?iu)\\s*(?:tổ chức|phát động)");
    /** What the title's label adds to the score of a union with that name. */
    private static final double LABELLED = 4;
    /** Lines of a page in which its site says whose it is. */
    private static final int SITE_LINES = 4;

    private static final int LABEL_WORDS = 7;
    /** The sentence of what stands above the first one. */
    static final int OPENING = -1;
    /** Sentences that tell whose a report is. */
    private static final int FIRST = 2;
    /** How much a house must be spoken of for its union to be the report's. */
    private static final double HOUSE = 2;

    /** All that names one unit. */
    static final class Group {
        String shown = "";
        double score;
        boolean union;
        final List<Named> names = new ArrayList<>();
    }

    /**
     * A place where a unit is named.
     *
     * @param sentence which sentence of the text it is, from 0; of the opening {@link #OPENING}
     */
    record Named(Mention mention, Passage passage, int sentence) {}

    private final Cover cover;
    private final List<Mention> units;
    private final NewsItems items;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final String label;
    private int employerWords;
    /** Whether the first sentences tell something as the confederation says it. */
    private boolean confederationTells;

    /** @param units those that the report's own text names */
    UnitReader(Cover cover, List<Mention> units, NewsItems items) {
        this.cover = cover;
        this.units = units;
        this.items = items;
        this.label = label(cover.titleText());
        collect();
    }

    /** As the rules decide. */
    Found read() {
        return normal(asWritten());
    }

    private static Found normal(Found found) {
        String unit = found.unit();
        String parent = found.parent();
        return new Found(
                unit == null ? null : NameCapitals.normal(unit), parent == null ? null : NameCapitals.normal(parent));
    }

    /** The units that the text names, by key. */
    Map<String, Group> groups() {
        return groups;
    }

    /** The keys of those that a report may be of: unions, and houses whose union has no name of its own. */
    List<String> candidates() {
        return groups.keySet().stream()
                .filter(key -> isUnion(key) || !groups.containsKey(OF_UNION + key))
                .toList();
    }

    /** All that names the unit of that key. */
    Group group(String key) {
        return Objects.requireNonNull(groups.get(key), key);
    }

    private boolean isUnion(String key) {
        return group(key).union;
    }

    /** What the union of that key, or of the house of that key, is called. */
    String name(String key) {
        String shown = group(key).shown;
        return isUnion(key) ? shown : "Công đoàn " + shown;
    }

    /** The unit of that key by its fullest name. */
    Found named(String key) {
        return normal(new Found(fullest(name(key)), null));
    }

    static String key(String name) {
        return UnitKey.of(name)
                .replaceFirst("^cong doan co so ", "cong doan ")
                .replaceFirst("^cong doan nganh ", "cong doan ");
    }

    private Found asWritten() {
        Found letterhead = Letterhead.read(cover);
        if (letterhead.unit() != null) {
            String unit = fullest(letterhead.unit());
            String parent = letterhead.parent();
            return new Found(unit, parent != null && UnitKey.of(parent).equals(UnitKey.of(unit)) ? null : parent);
        }
        if (label.startsWith("tong lien doan lao dong")) return new Found(CONFEDERATION, null);
        Optional<String> unit = items.isRoundUp()
                ? labelled().or(this::aboveItems)
                : labelled().or(this::inTitle).or(this::inText);
        return new Found(unit.map(this::fullest).orElse(null), null);
    }

    /** "Đơn vị báo cáo: …" in the opening. */
    private Optional<String> labelled() {
        for (Span line : cover.opening()) {
            Matcher m = OWN_LABEL.matcher(line.of(cover.text()));
            if (m.matches()) return Optional.of(m.group(1).strip());
        }
        return Optional.empty();
    }

    private Optional<String> inTitle() {
        if (cover.title() == null) return Optional.empty();
        String title = cover.titleText();
        for (Mention mention : UnitNames.in(title, new Span(0, title.length())))
            if (mention.rule().equals(UnitNames.UNION) && isOfTitle(title, mention)) return Optional.of(shown(mention));
        int frame = Cover.frameAbove(cover.text(), cover.title().begin());
        for (Span line : cover.opening())
            for (Mention mention : UnitNames.in(cover.text(), line)) {
                if (line.begin() < frame) continue;
                boolean title2 = Cover.words(line.of(cover.text())) <= 40
                        && !line.of(cover.text()).endsWith(".")
                        && !Cover.isOfSite(line.of(cover.text()))
                        && !Cover.isStamped(line.of(cover.text()));
                if (title2 && mention.rule().equals(UnitNames.UNION) && isOfTitle(cover.text(), mention))
                    return Optional.of(shown(mention));
            }
        return Optional.empty();
    }

    private static boolean isOfTitle(String text, Mention mention) {
        String before = text.substring(
                Math.max(0, mention.span().begin() - 12), mention.span().begin());
        return !isCounted(text, mention)
                && !DIRECTS.matcher(text.substring(mention.span().end())).lookingAt()
                && !OF_ORDER.matcher(text.substring(0, mention.span().begin())).find()
                && !shown(mention).toLowerCase(Locale.ROOT).startsWith("tổng")
                && !before.matches("(?isu).*(?<!\\p{L})(?:do|đại diện|thuộc|gửi:?)\\s+$");
    }

    private static String shown(Mention mention) {
        return ((Value.Name) mention.value()).shown();
    }

    /** Weighs every union and employer that the text names. */
    private void collect() {
        String text = cover.text();
        int sentences = 0;
        int unit = 0;
        for (Passage passage : cover.body()) {
            String words = passage.span().of(text);
            boolean above = passage.span().begin() < cover.begin() && !opensWithEvent(words);
            int sentence = above ? OPENING : sentences++;
            for (;
                    unit < units.size()
                            && passage.span().contains(units.get(unit).span());
                    unit++) weigh(new Named(units.get(unit), passage, sentence));
            String own = words.toLowerCase(Locale.ROOT);
            for (int at = own.indexOf("công ty"); at >= 0; at = own.indexOf("công ty", at + 1)) employerWords++;
        }
    }

    /** "Chiều qua (16/01), CĐCS Cảng Đồng Bến họp mở rộng." */
    private static boolean opensWithEvent(String words) {
        return words.endsWith(".") && Lead.opensWithDay(words) && !Cover.isStamped(words);
    }

    private void weigh(Named named) {
        Mention mention = named.mention();
        Passage passage = named.passage();
        String key = key(shown(mention));
        boolean first = named.sentence() >= 0 && named.sentence() < FIRST;
        if (key.startsWith("tong lien doan")) {
            confederationTells |= first && ACCORDING_TO.matcher(before(named)).find();
            return;
        }
        if (isCounted(cover.text(), mention)) return;
        Group group = groups.computeIfAbsent(key, k -> new Group());
        if (shown(mention).length() > group.shown.length()) group.shown = shown(mention);
        group.union |= mention.rule().equals(UnitNames.UNION);
        group.names.add(named);
        String before = cover.text()
                .substring(
                        Math.max(passage.span().begin(), mention.span().begin() - 30),
                        mention.span().begin());
        boolean passive = PASSIVE.matcher(before).find()
                && !(DIRECTED.matcher(before).find() && UnitRole.does(cover.text(), mention))
                && !(first && (DEPARTMENT.matcher(before.strip()).matches() || isHost(mention, before)));
        group.score += passive ? 0.3 : 1;
        if (first && (!passive || INTERVIEW.matcher(before(named)).find())) group.score += 3;
        if (mention.span().begin() == passage.span().begin()) group.score += 0.5;
    }

    /** What stands before a unit in its sentence. */
    private String before(Named named) {
        return cover.text()
                .substring(
                        named.passage().span().begin(), named.mention().span().begin());
    }

    /** "Thành lập 1 CĐCS Y tế dự phòng": one of those that are counted, not the one that counts. */
    private static boolean isCounted(String text, Mention mention) {
        int begin = mention.span().begin();
        String before = text.substring(Math.max(0, begin - NUMBER_REACH), begin);
        return BASE_UNION.matcher(shown(mention)).lookingAt()
                && NUMBER_BEFORE.matcher(before).find();
    }

    /** "Hội thảo do LĐLĐ tỉnh … tổ chức". */
    private boolean isHost(Mention mention, String before) {
        int end = mention.span().end();
        return BY.matcher(before).find()
                && HOLDS.matcher(cover.text()
                                .substring(end, Math.min(cover.text().length(), end + 12)))
                        .lookingAt();
    }

    /** The house that the title labels what it tells with, "Than Hà Trung: …", where its union is spoken of. */
    private Optional<String> ofLabel() {
        if (label.isEmpty() || !HOUSE_UNION.matcher(cover.text()).find()) return Optional.empty();
        return groups.entrySet().stream()
                .filter(entry -> !entry.getValue().union && entry.getKey().endsWith(" " + label))
                .map(entry -> "Công đoàn " + entry.getValue().shown)
                .findFirst();
    }

    private Optional<String> inText() {
        Optional<String> house = ofLabel();
        if (house.isPresent()) return house;
        String best = null;
        double most = 0;
        for (Map.Entry<String, Group> entry : groups.entrySet()) {
            double weight = entry.getValue().union ? weight(entry.getKey()) : 0;
            if (weight > most) {
                most = weight;
                best = entry.getValue().shown;
            }
        }
        return Optional.ofNullable(best)
                .or(this::ofHouse)
                .or(this::ofSite)
                .or(() -> confederationTells ? Optional.of(CONFEDERATION) : Optional.empty());
    }

    /** How much speaks for a unit: how often and where it is named, by its shorter names and its house's, too. */
    double weight(String key) {
        Group group = group(key);
        double weight = group.score;
        for (Map.Entry<String, Group> other : groups.entrySet()) {
            boolean longer = key.startsWith(other.getKey() + " ");
            if (longer && UnitNames.isRelative(other.getValue().shown)) weight += other.getValue().score / 2;
            if (isUnionOf(key, other.getKey())) weight += other.getValue().score + employerWords / 3.0;
        }
        return !label.isEmpty() && key.endsWith(" " + label) ? weight + LABELLED : weight;
    }

    /** Whether the union of that key is that of a house, named as a whole or without its form: "Công đoàn May Hà Trung". */
    static boolean isUnionOf(String union, String house) {
        return union.equals(OF_UNION + house) || union.equals(OF_UNION + ownName(house));
    }

    /** What names the unit of a key alone: "mai ha trung" of "cong doan cong ti co phan mai ha trung". */
    static String ownName(String key) {
        return FORM.matcher(key.startsWith(OF_UNION) ? key.substring(OF_UNION.length()) : key)
                .replaceFirst("");
    }

    /** What a title begins with before a colon, "Nghệ An: …": the place or house that is told of. */
    private static String label(String title) {
        int colon = title.indexOf(':');
        return colon < 0 || Cover.words(title.substring(0, colon)) > LABEL_WORDS
                ? ""
                : UnitKey.of(title.substring(0, colon));
    }

    /** The union of the one house that a text without a union's name speaks of: "công đoàn cơ sở" at "Công ty …". */
    private Optional<String> ofHouse() {
        List<Group> houses = groups.values().stream()
                .filter(group -> !group.union && (group.score >= HOUSE || isInTitle(group)))
                .toList();
        boolean spoken = ANY_UNION
                .matcher(cover.text().substring(cover.begin(), cover.end()))
                .find();
        return spoken && houses.size() == 1 ? Optional.of("Công đoàn " + houses.getFirst().shown) : Optional.empty();
    }

    /** The union of the house whose page it is, where the text says no more than "Công đoàn Trường". */
    private Optional<String> ofSite() {
        boolean spoken = HOUSE_UNION
                .matcher(cover.text().substring(cover.begin(), cover.end()))
                .find();
        if (!spoken || groups.values().stream().anyMatch(group -> group.union)) return Optional.empty();
        return cover.text()
                .lines()
                .limit(SITE_LINES)
                .flatMap(line -> UnitNames.in(line, new Span(0, line.length())).stream())
                .filter(name -> name.rule().equals(UnitNames.EMPLOYER))
                .map(UnitReader::shown)
                // in capitals it is written small as a whole
                .map(house -> (house.equals(house.toUpperCase(Locale.ROOT)) ? "CÔNG ĐOÀN " : "Công đoàn ") + house)
                .findFirst();
    }

    private boolean isInTitle(Group group) {
        Span title = cover.title();
        return title != null
                && group.names.stream()
                        .anyMatch(named -> title.contains(named.mention().span()));
    }

    /** "Công đoàn Đồng Nai", where the text also says "LĐLĐ tỉnh Đồng Nai" or "LĐLĐ tỉnh". */
    private String official(String name) {
        Matcher area = OF_AREA.matcher(name);
        if (area.matches()) return "LĐLĐ " + area.group(1);
        Matcher ofProvince = OF_ANY.matcher(name);
        Optional<String> province =
                ofProvince.matches() ? Places.builtIn().province(ofProvince.group(1)) : Optional.empty();
        if (province.isPresent() && groups.containsKey(OF_PROVINCE)) return "LĐLĐ tỉnh " + province.get();
        if (UnitKey.of(name).equals(OF_PROVINCE)) {
            Optional<String> named = provinceOfUnion();
            if (named.isPresent()) return "LĐLĐ tỉnh " + named.get();
        }
        Matcher place = OF_PLACE.matcher(UnitKey.of(name));
        if (!place.matches()) return name;
        for (Group group : groups.values()) {
            Matcher federation = FEDERATION.matcher(UnitKey.of(group.shown));
            if (federation.matches() && federation.group(1).equals(place.group(1))) return group.shown;
        }
        return name;
    }

    /** The province whose name a union goes by with all below it, or in capitals, as a site's head has it: "CÔNG ĐOÀN CÀ MAU". */
    private Optional<String> provinceOfUnion() {
        return groups.values().stream()
                .filter(group -> group.shown.equals(group.shown.toUpperCase(Locale.ROOT))
                        || group.names.stream().anyMatch(named -> before(named).endsWith("các cấp ")))
                .map(group -> OF_ANY.matcher(group.shown))
                .filter(Matcher::matches)
                .flatMap(name -> Places.builtIn().province(name.group(1)).stream())
                .findFirst();
    }

    /** The longer name of the same unit that tells its place too. */
    private String fullest(String written) {
        String name = official(written);
        String key = UnitKey.of(name).replaceFirst(" (?:tinh|thanh pho)$", "");
        String best = name;
        for (Group group : groups.values()) {
            boolean small = !group.shown.equals(group.shown.toUpperCase(Locale.ROOT));
            boolean spelled =
                    group.shown.length() > best.length() && !UnitKey.of(name).startsWith("lien doan");
            boolean clearer = spelled || name.equals(name.toUpperCase(Locale.ROOT));
            if (small && clearer && UnitKey.of(group.shown).equals(UnitKey.of(name))) best = group.shown;
        }
        for (Map.Entry<String, Group> entry : groups.entrySet()) {
            if (entry.getValue().union && key(name).equals(OF_UNION + ownName(entry.getKey())))
                best = entry.getValue().shown;
            String longer = UnitKey.of(entry.getValue().shown);
            boolean goesOn = longer.startsWith(UnitKey.of(best) + " ");
            if (!longer.startsWith(key + " ")
                    || !(goesOn || entry.getValue().shown.length() > best.length())) continue;
            if (ProvinceReader.inName("x " + longer.substring(key.length() + 1)).isPresent())
                best = entry.getValue().shown;
        }
        return best.equals(name) && UnitNames.isRelative(name)
                ? onlyLonger(UnitKey.of(name)).orElse(name)
                : best;
    }

    /** The one name that goes on with another: "LĐLĐ huyện Kim Bảng" with "LĐLĐ huyện". */
    private Optional<String> onlyLonger(String key) {
        List<String> longer = groups.values().stream()
                .map(group -> group.shown)
                .filter(shown -> UnitKey.of(shown).startsWith(key + " "))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    /** The union that a round-up names before its first item: in its title, else in the frame above. */
    private Optional<String> aboveItems() {
        String title = cover.titleText();
        String above = cover.text().substring(0, items.begin());
        Stream<Mention> ofTitle = cover.title() == null || cover.title().begin() > items.begin()
                ? Stream.of()
                : UnitNames.in(title, new Span(0, title.length())).stream().filter(name -> isOfTitle(title, name));
        Stream<Mention> ofFrame = above.lines()
                .flatMap(line -> UnitNames.in(line, new Span(0, line.length())).stream()
                        .filter(name -> !PASSIVE.matcher(
                                        line.substring(0, name.span().begin()))
                                .find()));
        return Stream.concat(ofTitle, ofFrame)
                .filter(name -> name.rule().equals(UnitNames.UNION) && !UnitNames.isRelative(shown(name)))
                .map(UnitReader::shown)
                .findFirst();
    }
}
