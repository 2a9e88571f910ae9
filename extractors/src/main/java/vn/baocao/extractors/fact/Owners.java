package vn.baocao.extractors.fact;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.cover.Levels;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.NewsItems;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.mention.UnitRole;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;

/**
 * Finds whose figure it is: the unit that acts in its sentence or heads its table row, else that tells what stands before it, that its item
 * of a round-up is of, or that its heading names, else the report's own.
 */
final class Owners {
    /** What may stand before a unit that opens its sentence. */
    private static final int OPENING = 40;

    /** A unit that gives an award: what it is given for the receivers did. */
    private static final Pattern HONOURS = Pattern.compile(
            "(?iu)\\s*(?::\\s*(?:bằng khen|giấy khen|cờ)|(?:đã |cũng )?(?:tặng|trao tặng|khen|công nhận|biểu dương|tuyên dương|khen thưởng|trao)(?!\\p{L}))");

    /** "LĐLĐ tỉnh cấp 40 suất quà": in the report of one below, what came to it. */
    private static final Pattern HELPS = Pattern.compile(
            "(?iu)\\s*(?:(?:đã|cũng|còn) )?(?:cấp|phân bổ|giao(?! lưu| ban| dịch)|giúp(?: đỡ)?+|hỗ trợ|trợ cấp)(?!\\p{L})(?! (?:cho )?(?:các|CĐCS|CĐ|công đoàn|LĐLĐ)(?!\\p{L}))");

    private static final Pattern AMONG_THEM = Pattern.compile("(?iu)(?<!\\p{L})(?:trong đó|bao gồm|gồm)(?!\\p{L})");
    private static final Pattern FOR = Pattern.compile("(?iu)[^,;.]{0,20}\\s(?:cho|tới|đến)\\s+");
    private static final Pattern TOGETHER = Pattern.compile("(?iu)phối hợp (?:với|cùng|cùng với)\\s+$");
    /** The row of all that have none of their own, or of all together. */
    private static final Pattern OTHERS =
            Pattern.compile("(?iu)(?:^|\\s)(?:khác|còn lại)$|^(?:tổng(?! (?:công ty|cục|liên))|cộng|toàn)(?!\\p{L})");
    /** Between two units that do, or have done to them, the same. */
    private static final Pattern JOINED = Pattern.compile("(?iu)\\s*(?:,|và|;|cùng)\\s*");

    /** Words at the beginning of a sentence that stand for the unit just named. */
    private static final Pattern MEANT = Pattern.compile("(?iu)\\W*(?:đơn vị|công đoàn|liên đoàn) này(?!\\p{L})");

    /** What lists who came: the unit that a guest is of has none of the figures. */
    private static final Pattern GUESTS = Pattern.compile(
            "(?iu)\\W*(?:(?:tham|tới|đến|về|cùng) dự|dự)(?: (?:và chỉ đạo )?(?:hội nghị|đại hội|cuộc họp|họp|lễ|buổi lễ|buổi họp|buổi gặp mặt|chương trình|đêm hội|hội thi|hội thao))?(?: còn| cũng)? có\\s");

    private final String text;
    private final @Nullable String own;
    private final @Nullable Level ownLevel;
    private final @Nullable Pattern ofAll;
    private final List<Mention> units;
    private final UnitSpellings spellings;
    private final Set<Mention> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Told, Boolean> subjects = new HashMap<>();
    private final NewsItems items;
    /** Where the units stand that tell what follows. */
    private final List<Span> tellers;

    /** A unit in a sentence. */
    private record Told(Span sentence, Span unit) {}

    /** @param own the report's own unit; null = not known */
    Owners(String text, @Nullable String own, List<Mention> units, NewsItems items) {
        this.text = text;
        this.own = own;
        this.ownLevel = own == null ? null : Levels.of(own);
        this.ofAll = ofAll(ownLevel);
        this.units = units;
        this.spellings = new UnitSpellings(text, own, units);
        this.items = items;
        this.tellers = units.stream()
                .filter(unit -> UnitRole.tells(text, unit))
                .map(Mention::span)
                .toList();
        for (Mention unit : units) if (isWhole(unit)) whole.add(unit);
    }

    private static boolean isGiven(String indicator) {
        return indicator.startsWith("welfare.") || indicator.startsWith("money.");
    }

    /** "Công đoàn ngành cùng LĐLĐ huyện": the second only helps. */
    private boolean isBeside(Mention first, Mention second) {
        return text.substring(first.span().end(), second.span().begin()).strip().equals("cùng");
    }

    /** Whether what another unit gives is the receivers': an award is theirs, and so is help from above. */
    private boolean isForReceivers(Mention giver, Fact fact) {
        String given = text.substring(giver.span().end(), fact.span().begin());
        // "trong đó LĐLĐ tỉnh 02 nhà": what came from above
        String before = text.substring(fact.sentence().begin(), giver.span().begin());
        if (given.isBlank()
                && isAbove(giver)
                && isGiven(fact.indicator())
                && AMONG_THEM.matcher(before).find()) return true;
        if (TimesNamed.HONOURED.contains(fact.indicator())
                && (HONOURS.matcher(given).lookingAt() || (given.startsWith(":") && isAbove(giver)))) return true;
        return HELPS.matcher(given).lookingAt()
                && isAbove(giver)
                && !anotherGives(giver, fact.sentence())
                && !isForAnother(fact);
    }

    /** "LĐLĐ tỉnh hỗ trợ 40 triệu đồng, LĐLĐ huyện hỗ trợ 15 triệu đồng": what each gives is told apart. */
    private boolean anotherGives(Mention giver, Span sentence) {
        return units.stream()
                .anyMatch(unit -> !unit.equals(giver) && sentence.contains(unit.span()) && UnitRole.does(text, unit));
    }

    /** "… 40 triệu đồng cho CĐCS Sở Tư pháp". */
    private boolean isForAnother(Fact fact) {
        return units.stream()
                .anyMatch(unit -> unit.span().begin() >= fact.span().end()
                        && fact.sentence().contains(unit.span())
                        && !spellings.isOwn(unit)
                        && FOR.matcher(text.substring(
                                        fact.span().end(), unit.span().begin()))
                                .matches());
    }

    private boolean isAbove(Mention unit) {
        Level level = Levels.of(unit.span().of(text));
        return level != null && ownLevel != null && level.compareTo(ownLevel) < 0 && !spellings.isOwn(unit);
    }

    /** Whose figure it is; null where nobody says and the report has no unit. */
    @Nullable
    String of(Draft draft) {
        TableCells.Numbered cell = draft.cell();
        return cell == null || cell.owner() == null ? unit(draft.passage(), draft.fact()) : owner(cell.owner());
    }

    private @Nullable String unit(Passage passage, Fact fact) {
        Span figure = fact.span();
        Mention subject = null;
        Mention last = null;
        boolean acts = false;
        Mention beside = bracketing(passage.span(), figure);
        if (beside != null) return spellings.name(beside);
        boolean guests = GUESTS.matcher(passage.span().of(text)).lookingAt();
        for (Mention unit : units) {
            if (guests || !passage.span().contains(unit.span()) || unit.span().end() > figure.begin()) continue;
            boolean joined = last != null
                    && JOINED.matcher(text.substring(
                                    last.span().end(), unit.span().begin()))
                            .matches();
            if (own != null && !items.isRoundUp() && isForReceivers(unit, fact)) {
                last = unit;
                acts = false;
                continue;
            }
            // "Công đoàn ngành cùng LĐLĐ huyện … bàn giao": what the first one did
            if (last != null && acts && joined && spellings.isOwn(last) && isBeside(last, unit)) continue;
            // "…; CĐCS Sở Nội vụ tặng": one of a list that does something of its own
            boolean listed = joined && !UnitRole.does(text, unit);
            boolean with = joined && acts && spellings.isOwn(unit);
            acts = listed ? acts && whole.contains(unit) : with || isSubject(passage.span(), unit);
            if (acts && !isClosed(passage, unit, figure) && holds(passage, unit, figure))
                subject = isOfAll(unit, figure) ? null : unit;
            last = unit;
        }
        if (subject == null) {
            String branch = Branches.last(text.substring(passage.span().begin(), figure.begin()), own);
            if (branch != null) return branch;
        }
        Span listed = UnitLists.nameOf(text, passage.span(), figure);
        if (listed != null) return owner(listed);
        if (subject != null) return spellings.name(subject);
        Mention meant = meant(passage.span());
        if (meant != null) return spellings.name(meant);
        Mention host = ContestHosts.of(text, passage.span(), figure, units, whole::contains);
        if (host != null) return spellings.name(host);
        Mention teller = teller(passage.span().begin());
        if (teller != null) return spellings.name(teller);
        Mention ofItem =
                items.isRoundUp() || own == null ? items.unitAt(figure.begin()) : items.apartAt(figure.begin());
        if (ofItem != null) return spellings.name(ofItem);
        for (int i = passage.context().size() - 1; i >= 0; i--) {
            Span heading = passage.context().get(i);
            for (Mention unit : units)
                if (heading.contains(unit.span())
                        && !UnitNames.isRelative(unit.span().of(text))
                        && isSubject(heading, unit)) return spellings.name(unit);
        }
        return own;
    }

    /** The unit right before a bracket that the figure begins: "… như Công ty TNHH Giày Kim Bảng (1.120 đoàn viên)". */
    private @Nullable Mention bracketing(Span sentence, Span figure) {
        for (Mention unit : units)
            if (sentence.contains(unit.span())
                    && unit.span().end() <= figure.begin()
                    && whole.contains(unit)
                    && !spellings.isOwn(unit)
                    && text.substring(unit.span().end(), figure.begin()).strip().equals("(")) return unit;
        return null;
    }

    /** "… đưa số kết nạp cả ngành lên 231 người": the report's own again, behind what one below it did. */
    private boolean isOfAll(Mention unit, Span figure) {
        return ofAll != null
                && !spellings.isOwn(unit)
                && !isAbove(unit)
                && ofAll.matcher(text.substring(unit.span().end(), figure.begin()))
                        .find();
    }

    /** What a union of that level calls all that it is of; null where it has no such word. */
    private static @Nullable Pattern ofAll(@Nullable Level level) {
        if (level == null) return null;
        String areas = switch (level) {
            case PROVINCE -> "tỉnh|thành phố";
            case DISTRICT -> "huyện|quận|thị xã|thành phố";
            case SECTOR, UPPER -> "ngành|hệ thống";
            default -> "";
        };
        String all = "(?:toàn|cả) (?:" + areas + ")(?!\\p{L})";
        return areas.isEmpty()
                ? null
                : Pattern.compile("(?iu)(?<!\\p{L})(?:đưa|nâng)(?!\\p{L})[^,.;]{0,60}(?<!\\p{L})" + all
                        + "|[,;]\\s*(?:tính |cộng |cộng chung |tổng cộng )?" + all);
    }

    /** "Đơn vị này …": the last unit that the same line has named before; null where a sentence begins otherwise. */
    private @Nullable Mention meant(Span sentence) {
        if (!MEANT.matcher(sentence.of(text)).lookingAt()) return null;
        int line = text.lastIndexOf('\n', sentence.begin() - 1) + 1;
        Mention meant = null;
        for (Mention unit : units)
            if (unit.span().begin() >= line && unit.span().end() <= sentence.begin() && whole.contains(unit))
                meant = unit;
        return meant;
    }

    /**
     * The union that tells what stands before in the same line, where no other has acted since: "ông …, Chủ tịch Công đoàn Ngành Y tế cho
     * biết, …".
     */
    private @Nullable Mention teller(int sentence) {
        int line = text.lastIndexOf('\n', sentence - 1) + 1;
        if (tellers.stream().noneMatch(teller -> teller.begin() >= line && teller.end() <= sentence)) return null;
        for (int i = units.size() - 1; i >= 0; i--) {
            Mention unit = units.get(i);
            if (unit.span().begin() < line) return null;
            if (unit.span().end() <= sentence && isSubject(new Span(line, sentence), unit))
                return UnitRole.tells(text, unit) ? unit : null;
        }
        return null;
    }

    /**
     * The unit that a row of a table, or an entry of a list, is headed by, whatever its name looks like; "12 CĐCS khác" together are the
     * report's.
     */
    private @Nullable String owner(Span head) {
        String written = head.of(text).strip();
        if (OTHERS.matcher(written).find()) return own;
        return spellings.name(written);
    }

    /** Whether a unit stands in brackets that are closed before the figure: "nhà của anh Ba (Công ty …), mức 40 triệu đồng". */
    private boolean isClosed(Passage passage, Mention unit, Span figure) {
        String before = text.substring(passage.span().begin(), unit.span().begin());
        String after = text.substring(unit.span().end(), figure.begin());
        return before.lastIndexOf('(') > before.lastIndexOf(')') && after.indexOf(')') >= 0;
    }

    /** A unit that does not open its sentence acts up to the next semicolon. */
    private boolean holds(Passage passage, Mention unit, Span figure) {
        String before = text.substring(passage.span().begin(), unit.span().begin());
        return before.strip().length() <= OPENING
                || text.substring(unit.span().end(), figure.begin()).indexOf(';') < 0;
    }

    /** "LĐLĐ tỉnh" alone names a unit only in the report of that or of one below; "CĐCS Hội LHPN tỉnh" does in every report. */
    private boolean isWhole(Mention unit) {
        String name = unit.span().of(text);
        int end = unit.span().end();
        boolean label = end < text.length() && text.charAt(end) == ':';
        if (spellings.place(unit) != null) return true;
        if (label || !UnitNames.isRelative(name) || UnitSpellings.key(unit).startsWith("cong doan co so ")) return true;
        // "Công đoàn Giáo dục huyện" in the report of the district's federation
        if (UnitSpellings.key(unit).startsWith("cong doan giao duc") && !spellings.isOwn(unit)) return true;
        if (ownLevel == null || !UnitSpellings.isFederation(name)) return false;
        Level level = Levels.of(name);
        return spellings.isOwn(unit) || (level != null && level.compareTo(ownLevel) <= 0);
    }

    private boolean isSubject(Span sentence, Mention unit) {
        return subjects.computeIfAbsent(
                new Told(sentence, unit.span()),
                told -> (whole.contains(unit) && UnitRole.acts(text, sentence, unit))
                        || isOwnWithAnother(sentence, unit));
    }

    /** What another union does together with the report's own is of the report. */
    private boolean isOwnWithAnother(Span sentence, Mention unit) {
        return spellings.isOwn(unit)
                && TOGETHER.matcher(text.substring(sentence.begin(), unit.span().begin()))
                        .find();
    }
}
