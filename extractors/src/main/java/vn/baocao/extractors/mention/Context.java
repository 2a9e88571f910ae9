package vn.baocao.extractors.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.NumberLexicon;
import vn.baocao.extractors.lexicon.PhraseSet;
import vn.baocao.extractors.lexicon.WordCursor;

/** Reads what the words around a quantity say of it: how exact it is, for whom each, and whether money is spoken of. */
final class Context {
    private static final int FAR = 12;

    private final PhraseSet about;
    private final PhraseSet more;
    private final PhraseSet less;
    private final PhraseSet moreAfter;
    private final PhraseSet lessAfter;
    private final PhraseSet places;
    private final PhraseSet grades;
    private final Set<String> surpassable;
    private final Set<String> givers;
    private final PhraseSet yearly;
    private final PhraseSet money;
    private final PhraseSet counted;
    private final PhraseSet functionWords;
    private final Recipients recipients;

    Context(NumberLexicon lexicon) {
        about = lexicon.phrases("qualifiers/about");
        more = lexicon.phrases("qualifiers/more");
        less = lexicon.phrases("qualifiers/less");
        moreAfter = lexicon.phrases("qualifiers/more_after");
        lessAfter = lexicon.phrases("qualifiers/less_after");
        places = lexicon.phrases("places_after_tren");
        surpassable = lexicon.words("surpassable");
        givers = lexicon.words("before_giving");
        grades = lexicon.phrases("grades");
        yearly = lexicon.phrases("yearly");
        money = lexicon.phrases("money_words");
        counted = lexicon.phrases("counted");
        functionWords = lexicon.phrases("function_words");
        recipients = new Recipients(lexicon);
    }

    /** How exact the quantity from {@code begin} to {@code end} is said to be. */
    Qualifier qualifier(WordCursor c, int begin, int end) {
        int from = begin;
        String before = c.wordBefore(from);
        while (before.equals("là") || before.equals("được") || before.equals("từ")) {
            int word = c.skipBack(from);
            from = c.wordBegin(word);
            before = c.wordBefore(from);
        }
        Qualifier after = after(c, end);
        if (after != Qualifier.EXACT) return after;
        Qualifier cue = before(c, begin);
        return cue != Qualifier.EXACT || from == begin ? cue : before(c, from);
    }

    private Qualifier before(WordCursor c, int i) {
        int lessFrom = less.before(c, i);
        int moreFrom = more.before(c, i);
        int aboutFrom = about.before(c, i);
        int best = longest(longest(lessFrom, moreFrom), aboutFrom);
        if (best < 0 || isOfLevel(c, best)) return Qualifier.EXACT;
        if (best == lessFrom) return Qualifier.LESS;
        if (best == aboutFrom) return Qualifier.ABOUT;
        String word = c.lower(c.wordBegin(c.skipBack(i)), c.skipBack(i));
        int number = i;
        while (c.digitAt(number) || c.at(number) == '.') number++;
        boolean place = word.equals("trên") && (places.after(c, number) > 0 || outOf(c, c.skipBack(i) - 4, number));
        boolean surpassed = word.equals("vượt") && surpassable.contains(c.wordAfter(number));
        return place || surpassed ? Qualifier.EXACT : Qualifier.MORE;
    }

    /** "Công đoàn cấp trên 30.000.000đ", "kiểm tra cấp dưới 96 cuộc": which union's. */
    private boolean isOfLevel(WordCursor c, int word) {
        String level = c.lower(word, c.wordEnd(word));
        int rank = c.skipBack(word);
        if (!(level.equals("trên") || level.equals("dưới"))
                || !c.wordBefore(word).equals("cấp")) return false;
        return !givers.contains(c.wordBefore(c.wordBegin(rank)));
    }

    /** "33 đoàn viên trên 74 đoàn viên": the same noun before "trên" and behind the number. */
    private boolean outOf(WordCursor c, int on, int number) {
        int noun = c.skip(number);
        int end = counted.after(c, number);
        int before = c.skipBack(on);
        int from = before - (end - noun);
        return end > 0 && from >= c.begin() && c.lower(from, before).equals(c.lower(noun, end));
    }

    private static int longest(int a, int b) {
        if (a < 0) return b;
        return b < 0 ? a : Math.min(a, b);
    }

    /** "85% trở lên", "400 đoàn viên trở lên"; not "100% đạt loại khá trở lên". */
    private Qualifier after(WordCursor c, int end) {
        int at = end;
        for (int words = 0; words <= 4; words++) {
            if (moreAfter.after(c, at) > 0) return Qualifier.MORE;
            if (lessAfter.after(c, at) > 0) return words == 0 ? Qualifier.LESS : Qualifier.EXACT;
            if (grades.after(c, at) > 0) return Qualifier.EXACT;
            int next = c.skip(at);
            int to = c.wordEnd(next);
            if (to == next) return Qualifier.EXACT;
            at = to;
        }
        return Qualifier.EXACT;
    }

    /** The end of a recipient's name at {@code i} and for whom it is each; null where none stands there. */
    @Nullable
    Recipient recipient(WordCursor c, int i) {
        int at = c.skip(i);
        int digits = at;
        while (c.digitAt(digits)) digits++;
        if (digits - at > 2) return null;
        int end = recipients.phrases.after(c, digits);
        if (end < 0) return null;
        String name = c.lower(c.skip(digits), end).replaceAll("\\s+", " ");
        return new Recipient(end, recipients.per(name));
    }

    /** @param per null where the words name no one, as in "/kg" */
    record Recipient(int end, @Nullable Per per) {}

    /** Where an amount's "/người/tháng" ends, and for whom it is; the end stays where none follows. */
    Recipient strokes(WordCursor c, int end) {
        int to = end;
        Per per = null;
        while (true) {
            int at = c.skipOnLine(to);
            if (c.at(at) != '/') break;
            Recipient next = recipient(c, at + 1);
            if (next == null) break;
            if (per == null || ((per == Per.MONTH || per == Per.YEAR) && next.per() != null)) per = next.per();
            to = next.end();
        }
        return new Recipient(to, per);
    }

    /** "500.000 đồng mỗi người", "2 suất/hộ", "1 lần/1 đơn vị". */
    @Nullable
    Per ahead(WordCursor c, int end, boolean money) {
        int at = end;
        for (int words = 0; words < 5; words++) {
            int next = c.skip(at);
            if (words > 0 && c.at(next) == '/') {
                Recipient stroke = recipient(c, next + 1);
                return stroke == null || (c.digitAt(next + 1) && c.digitAt(next + 2)) ? null : stroke.per();
            }
            int to = c.wordEnd(next);
            if (to == next) return null;
            if (money) {
                String word = c.lower(next, to);
                Recipient of = word.equals("mỗi") || word.equals("một") ? recipient(c, to) : null;
                return of == null ? null : of.per();
            }
            at = to;
        }
        return null;
    }

    /** "mỗi suất trị giá …", "mỗi bé là …", "cho một nhà là …", "hằng năm …" in the same clause. */
    @Nullable
    Per behind(WordCursor c, int begin) {
        int at = begin;
        String sign = c.wordBefore(begin);
        boolean cross = c.at(c.skipBack(begin) - 1) == '×';
        if (sign.equals("x") || cross) {
            int noun = cross ? c.skipBack(begin) - 1 : c.wordBegin(c.skipBack(begin));
            int from = recipients.phrases.before(c, noun);
            return from < 0 ? null : recipients.per(c.lower(from, c.skipBack(noun)));
        }
        boolean crossed = false;
        Per yearlyPer = null;
        for (int words = 0; words < FAR; words++) {
            if (yearlyPer == null && yearly.before(c, at) >= 0) yearlyPer = Per.YEAR;
            int to = c.skipBack(at);
            int from = c.wordBegin(to);
            if (from == to) {
                char x = c.at(to - 1);
                if (x == ',' || x == '(' || x == ':') {
                    at = to - 1;
                    continue;
                }
                if (!crossed && WordCursor.isDigit(x) && worth(c, to, begin)) {
                    crossed = true;
                    at = to;
                    while (c.digitAt(at - 1) || c.at(at - 1) == '.' || c.at(at - 1) == ',') at--;
                    continue;
                }
                return yearlyPer;
            }
            String word = c.lower(from, to);
            boolean isEach =
                    word.equals("mỗi") || word.equals("từng") || (word.equals("một") && words > 0 && words < 4);
            if (isEach && !(word.equals("một") && !joinedByIs(c, begin))) {
                Recipient of = recipient(c, to);
                if (of != null && of.per() != null && of.end() <= begin) return of.per();
            }
            at = from;
        }
        return yearlyPer;
    }

    private static boolean joinedByIs(WordCursor c, int begin) {
        String word = c.wordBefore(begin);
        return word.equals("là") || word.equals("giá") || word.equals("được");
    }

    /** Between "mỗi người 01 suất quà" and the amount stands "trị giá". */
    private static boolean worth(WordCursor c, int from, int begin) {
        return begin - from < 60 && c.lower(from, begin).contains("trị giá");
    }

    /** Whether "36 triệu" is money: the clause speaks of money and nothing that is counted follows. */
    boolean isMoney(WordCursor c, int begin, int end) {
        int next = c.skip(end);
        int to = c.wordEnd(next);
        boolean acronym = to - next >= 2 && Character.isUpperCase(c.at(next + 1)) && Character.isUpperCase(c.at(next));
        if (acronym) return false;
        boolean free = to == next || functionWords.after(c, next) > 0;
        if (!free && counted.after(c, next) > 0) return false;
        if (free) return true;
        int at = begin;
        for (int words = 0; words < FAR; words++) {
            if (money.before(c, at) >= 0) return true;
            int wordEnd = c.skipBack(at);
            int from = c.wordBegin(wordEnd);
            if (from == wordEnd) {
                char x = c.at(wordEnd - 1);
                if (x == 0 || x == '.' || x == ';' || (x == '\n')) return false;
                from = wordEnd - 1;
            }
            at = from;
        }
        return false;
    }

    /** Whether something that can be counted follows, over blanks: a listed noun or an abbreviation in capitals. */
    boolean countedAfter(WordCursor c, int end) {
        return countedEnd(c, end) > 0;
    }

    /** Whether a word follows that joins or does, and counts nothing: "và", "đã". */
    boolean functionWordAfter(WordCursor c, int end) {
        return functionWords.after(c, c.skip(end)) > 0;
    }

    /** The end of what is counted; -1 where nothing is. */
    int countedEnd(WordCursor c, int end) {
        int at = c.skip(end);
        int to = c.wordEnd(at);
        boolean capitals = to - at >= 2 && Character.isUpperCase(c.at(at)) && Character.isUpperCase(c.at(at + 1));
        return Math.max(capitals ? to : -1, counted.after(c, end));
    }
}
