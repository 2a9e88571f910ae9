package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Places;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/**
 * The items of a round-up: news of several unions on one page, each item with the union that it is of. An item begins with a heading, a
 * bullet, a date, or a line whose first sentence a unit acts in; lines that begin otherwise go on with it.
 */
public final class NewsItems {
    /** A unit that opens an item stands among the first so many characters. */
    private static final int LEAD = 90;
    /** Characters that an item has at least which tells something. */
    private static final int TOLD = 30;
    /** Fewer units, each with items of its own, make a round-up only where a sign sets their items apart. */
    private static final int LEAST_UNITS = 3;

    private static final Pattern BULLET =
            Pattern.compile("[^\\p{L}\\p{N}\\s(\"“‘'…]|\\d{1,2}[.)/]\\s|\\([^)]{2,20}\\)\\s*[^\\p{L}\\p{N}\\s(\"“‘'…]");
    /** Signs that any list has. */
    private static final String BULLETS = "-–—+•";

    /** What sets an item of a page with few items apart. */
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s(\"“‘'…]\\s");

    private static final Pattern HOST = Pattern.compile("(?iu)(?<!\\p{L})(?:của|do)\\s+$");
    private static final Pattern DATE = Pattern.compile(
            "(?iu)(?:(?:sáng|chiều|tối|trưa)\\s+(?:ngày\\s+)?|(?:từ |trong )?(?:các |hai |2 )?ngày\\s+|từ\\s+(?=\\d{1,2}[/.-]))\\d");
    /** What a name that says no place ends in. */
    private static final Pattern AREA = Pattern.compile(" (?:tinh|thanh pho|huien|quan|thi xa)$");

    /** "Toàn ngành kết nạp …": of all together again. */
    private static final Pattern ALL = Pattern.compile(
            "(?iu)(?:[^.;]{0,90},\\s*)?(?:tính |trong )?toàn (?:ngành|tỉnh|huyện|quận|thị xã|thành phố|tổng công ty|công ty|trường)(?!\\p{L})");

    /** "NAM ĐỊNH: LĐLĐ tỉnh …": the province that an item is labelled with. */
    private static final Pattern PLACE = Pattern.compile("[*•+–-]?\\s*(\\p{Lu}[\\p{L} .-]{2,25}?)\\s?[:–-]\\s");

    /** One of them, with the sign or letter that it begins with, the unit that it is of and the province that labels it; null = none. */
    private record Item(
            int begin,
            char sign,
            @Nullable Mention unit,
            @Nullable String place) {}

    private final String text;
    private final List<Item> items;
    private final int end;
    private final boolean roundUp;

    private NewsItems(String text, List<Item> items, int end) {
        this.text = text;
        this.items = items;
        this.end = end;
        this.roundUp = tellsOfSeveral();
    }

    /**
     * The items of a text.
     *
     * @param passages those of the text
     * @param units names in the text, in text order
     */
    public static NewsItems of(String text, List<Passage> passages, List<Mention> units) {
        Set<Span> headings = new HashSet<>();
        for (Passage passage : passages) headings.addAll(passage.context());
        List<Item> items = new ArrayList<>();
        boolean headed = false;
        int end = 0;
        for (Passage passage : passages) {
            Span span = passage.span();
            if (passage.role() == Passage.Role.CHROME || span.length() == 0) continue;
            end = span.end();
            if (!isLabelled(text, passage) && !opensLine(text, span.begin())) continue;
            Mention acting = lead(text, span, units);
            Mention lead = acting == null ? host(text, span, units) : acting;
            String place = opensLine(text, span.begin()) ? place(text, span.begin()) : null;
            // "LĐLĐ tỉnh" is of the page's own place: an item that names no other unit, unless it is labelled with a
            // place of its own
            boolean isOfPage =
                    place == null && lead != null && isOfPlace(lead.span().of(text));
            Mention unit = isOfPage ? null : lead;
            boolean heading = headings.contains(span);
            boolean below = headed && !heading;
            headed = heading;
            if (below && items.getLast().unit() == null)
                items.set(
                        items.size() - 1,
                        new Item(
                                items.getLast().begin(),
                                items.getLast().sign(),
                                unit,
                                items.getLast().place()));
            else if (unit != null
                    || place != null
                    || (!below && (lead != null || heading || opensItem(span.of(text), items))))
                items.add(new Item(span.begin(), text.charAt(span.begin()), unit, place));
        }
        return new NewsItems(text, List.copyOf(items), end);
    }

    private static @Nullable String place(String text, int begin) {
        Matcher label = PLACE.matcher(text).region(begin, text.length());
        return label.lookingAt() ? Places.builtIn().province(label.group(1)).orElse(null) : null;
    }

    private static boolean isOfPlace(String name) {
        return UnitNames.isRelative(name) && UnitKey.of(name).startsWith("lien doan");
    }

    /** Whether a sentence without a unit opens an item; a list below an item's line has another sign than that. */
    private static boolean opensItem(String sentence, List<Item> items) {
        boolean bullet = BULLET.matcher(sentence).lookingAt();
        boolean below = !items.isEmpty()
                && items.getLast().unit() != null
                && items.getLast().sign() != sentence.charAt(0);
        return (bullet && !below)
                || DATE.matcher(sentence).lookingAt()
                || ALL.matcher(sentence).lookingAt();
    }

    /** The first unit that acts in a sentence, near its begin: a union, or a house with a label's sign behind it. */
    private static @Nullable Mention lead(String text, Span sentence, List<Mention> units) {
        for (Mention unit : units) {
            if (!sentence.contains(unit.span())) continue;
            if (unit.span().begin() - sentence.begin() > LEAD) return null;
            if (UnitRole.awards(text, unit)) return null;
            boolean union = unit.rule().equals(UnitNames.UNION);
            if ((union || isLabel(text, unit)) && UnitRole.acts(text, sentence, unit)) return unit;
        }
        return null;
    }

    /** The first union that something is of, or is held by, in an item set apart by a sign: "* Hội thi của LĐLĐ huyện …". */
    private static @Nullable Mention host(String text, Span sentence, List<Mention> units) {
        if (!isApart(sentence.of(text))) return null;
        for (Mention unit : units)
            if (sentence.contains(unit.span())
                    && unit.rule().equals(UnitNames.UNION)
                    && HOST.matcher(text.substring(sentence.begin(), unit.span().begin()))
                            .find()) return unit;
        return null;
    }

    /** Whether words begin with a sign that sets an item apart: "* Cùng ngày, …". */
    public static boolean isApart(String words) {
        return SIGN.matcher(words).lookingAt();
    }

    private static boolean isLabel(String text, Mention unit) {
        int end = unit.span().end();
        return end < text.length() && ".:-–".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean opensLine(String text, int begin) {
        for (int at = begin - 1; at >= 0 && text.charAt(at) != '\n'; at--)
            if (Character.isLetterOrDigit(text.charAt(at))) return false;
        return true;
    }

    /** "… T.H LĐLĐ tỉnh A: …" in the middle of a line. */
    private static boolean isLabelled(String text, Passage passage) {
        if (passage.context().isEmpty()) return false;
        Span label = passage.context().getLast();
        return passage.span().contains(label) && label.end() < text.length() && text.charAt(label.end()) == ':';
    }

    /** Whether most of the text is told of several units, most of it of none of them. */
    private boolean tellsOfSeveral() {
        Map<String, Integer> lengths = new HashMap<>();
        int told = 0;
        int most = 0;
        boolean apart = false;
        for (int i = 0; i < items.size(); i++) {
            String unit = keyOf(items.get(i));
            if (unit == null || !tells(i)) continue;
            int length = endOf(i) - items.get(i).begin();
            told += length;
            apart |= i > 0
                    && BULLETS.indexOf(items.get(i).sign()) < 0
                    && isApart(text.substring(items.get(i).begin(), endOf(i)));
            most = Math.max(most, lengths.merge(unit, length, Integer::sum));
        }
        int all = items.isEmpty() ? 0 : end - items.getFirst().begin();
        boolean several = lengths.size() >= LEAST_UNITS && most * 2 <= all;
        boolean two = lengths.size() > 1 && apart && most * 4 <= told * 3;
        return (several || two) && told * 2 >= all;
    }

    /** What tells whose an item is: its unit, or the province that labels it. */
    private @Nullable String keyOf(Item item) {
        return item.place() != null ? item.place() : item.unit() == null ? null : keyOf(item.unit());
    }

    /** The key of a unit; of "CĐVC tỉnh" that of "CĐVC tỉnh Hà Nam" where an item is of this. */
    private String keyOf(Mention unit) {
        String name = unit.span().of(text);
        String key = UnitKey.of(name);
        if (!UnitNames.isRelative(name)) return key;
        String kind = AREA.matcher(key).replaceFirst(" ");
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.unit()))
                .map(other -> UnitKey.of(other.span().of(text)))
                .filter(longer -> longer.startsWith(kind) && !longer.equals(key))
                .findFirst()
                .orElse(key);
    }

    /** Menus and titles only name a unit. */
    private boolean tells(int item) {
        String words = text.substring(items.get(item).begin(), endOf(item));
        return words.length() >= TOLD && words.chars().anyMatch(Character::isDigit);
    }

    private int endOf(int item) {
        return item + 1 < items.size() ? items.get(item + 1).begin() : end;
    }

    /** Whether the text is one. */
    public boolean isRoundUp() {
        return roundUp;
    }

    /** Where the first item that tells of a unit, or of a place, begins; 0 where there is none. */
    public int begin() {
        for (int i = 0; i < items.size(); i++)
            if (keyOf(items.get(i)) != null && tells(i)) return items.get(i).begin();
        return 0;
    }

    /** The unit that the item at a place is of; null where it names none, or stands before the first. */
    public @Nullable Mention unitAt(int at) {
        Item item = at(at);
        return item == null ? null : item.unit();
    }

    /** The province that labels the item at a place of a round-up; null where none does. */
    public @Nullable String placeAt(int at) {
        Item item = roundUp ? at(at) : null;
        return item == null ? null : item.place();
    }

    /** The unit that an item set apart by a sign is of, behind others: "* Cùng ngày, Công đoàn … cũng …"; null elsewhere. */
    public @Nullable Mention apartAt(int at) {
        Item item = at(at);
        if (item == null || item.equals(items.getFirst()) || BULLETS.indexOf(item.sign()) >= 0) return null;
        return isApart(text.substring(item.begin())) ? item.unit() : null;
    }

    /** Where the item at a place begins; 0 before the first. */
    public int beginAt(int at) {
        Item item = at(at);
        return item == null ? 0 : item.begin();
    }

    private @Nullable Item at(int at) {
        Item last = null;
        for (Item item : items) if (item.begin() <= at) last = item;
        return last;
    }
}
