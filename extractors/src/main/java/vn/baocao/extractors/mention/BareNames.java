package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.mention.CampaignWords.Cue;
import vn.baocao.extractors.mention.CampaignWords.Role;
import vn.baocao.extractors.text.Span;

/** Finds names without quotes behind a cue: capitalised ones, funds, contests of a named body, and parallel ones ("dạy tốt, học tốt"). */
final class BareNames {
    /** A name at a span, its kind, and the shape that found it. */
    record Bare(Span span, String kind, String shape) {}

    private static final int LONGEST = 16;
    private static final int YEAR_DIGITS = 4;
    /** Words of a contest's name without the word for its kind. */
    private static final int LEAST_OF_OWN_NAME = 3;

    /** Words behind the first of what a year's or month's motto says. */
    private static final int LEAST_OF_MOTTO = 3;

    /** What "với" tells of an event rather than names it: how many, in what form, on what. */
    private static final Set<String> NO_TOPICS = Set.of(
            "su", "hon", "tren", "gan", "khoang", "nhieu", "cac", "nhung", "dong", "tong", "chu", "noi", "hinh", "qui",
            "quy", "tinh", "muc", "phuong", "duoi", "ca", "moi", "day");

    private static final Set<String> NUMBERS = Stream.of("một hai ba bốn năm sáu bảy tám chín mười mấy vài".split(" "))
            .map(word -> Words.key(word).toned())
            .collect(Collectors.toUnmodifiableSet());

    private final CampaignWords cueWords;

    BareNames(CampaignWords cueWords) {
        this.cueWords = cueWords;
    }

    List<Bare> in(NamedPassage passage) {
        List<Bare> all = new ArrayList<>();
        for (NameTrie.Match<Cue> cue : passage.cues()) {
            if (cue.value().role() != Role.STRONG
                    || cue.last() + 1 >= passage.words().size()) continue;
            if (passage.quoteAround(cue.first()) != null || passage.quoteAround(cue.last() + 1) != null) continue;
            String gap = passage.words().gap(cue.last()).strip();
            boolean label = gap.equals(":") && cue.value().kind().equals("theme");
            if (!gap.isEmpty() && !label) continue;
            Bare found = behind(passage, cue);
            if (found != null) all.add(found);
        }
        return all;
    }

    private @Nullable Bare behind(NamedPassage passage, NameTrie.Match<Cue> cue) {
        return switch (cue.value().kind()) {
            case "fund" -> fund(passage, cue);
            case "contest" -> contest(passage, cue);
            case "theme" -> theme(passage, cue);
            default -> movement(passage, cue);
        };
    }

    private @Nullable Bare movement(NamedPassage passage, NameTrie.Match<Cue> cue) {
        Words words = passage.words();
        int first = cue.last() + 1;
        if (words.capitals(cue.last())) return null;
        Bare parallel = parallel(passage, cue);
        if (parallel != null) return parallel;
        if (!words.capital(first) || words.capitals(first) || cueWords.ordinary(words, first)) return null;
        int last = end(passage, first);
        if (last - first < 2) return null;
        return new Bare(words.span(first, last), cue.value().kind(), "shape:capital");
    }

    /** "dạy tốt, học tốt, phục vụ tốt": at least two pieces of two to four words with the same last word. */
    private @Nullable Bare parallel(NamedPassage passage, NameTrie.Match<Cue> cue) {
        Words words = passage.words();
        int begin = cue.last() + 1;
        if (cueWords.ends(words, begin)) return null;
        int pieces = 0;
        int good = -1;
        int start = begin;
        String last = "";
        for (int i = begin; i < words.size() && i - begin < LONGEST; i++) {
            boolean stop = i + 1 >= words.size() || cueWords.ends(words, i + 1);
            String gap = words.gap(i);
            boolean piece = gap.indexOf(',') >= 0 || gap.indexOf('-') >= 0 || gap.indexOf('–') >= 0;
            if (!stop && !piece && gap.isBlank() && !words.plain(i + 1).equals("va")) continue;
            int length = i - start + 1;
            if (length < 2 || length > 4 || (pieces > 0 && !words.toned(i).equals(last))) break;
            last = words.toned(i);
            pieces++;
            good = i;
            if (stop || (!piece && !gap.isBlank())) break;
            if (i + 1 < words.size() && words.plain(i + 1).equals("va")) i++;
            start = i + 1;
        }
        return pieces < 2 ? null : new Bare(words.span(begin, good), cue.value().kind(), "shape:parallel");
    }

    private @Nullable Bare fund(NamedPassage passage, NameTrie.Match<Cue> cue) {
        Words words = passage.words();
        int first = cue.last() + 1;
        boolean inside = cue.last() > words.at(passage.span().begin());
        boolean named = words.capital(first) || (inside && words.capital(cue.last()));
        if (!named
                || words.capitals(cue.last())
                || (cueWords.ends(words, first) && !words.plain(first).equals("vi"))) return null;
        int last = end(passage, first);
        int plain = cueWords.plainFund(words, first);
        if (plain >= last) return null;
        if (plain >= 0 && !words.capital(plain + 1)) return null;
        if (last == first && !words.capitals(first)) return null;
        return new Bare(words.span(cue.last(), last), "fund", "shape:fund");
    }

    private @Nullable Bare contest(NamedPassage passage, NameTrie.Match<Cue> cue) {
        Words words = passage.words();
        int first = cue.last() + 1;
        if (words.capitals(cue.last())) return null;
        boolean body = cueWords.body(words, first);
        if (!words.capital(first) && !body) return null;
        int last = end(passage, first);
        // "Hội thi Công nhân với an toàn giao thông"
        boolean topic = body
                && last - first < 2
                && words.plain(cue.first() + 1).equals("thi")
                && isBodyWithTopic(words, last)
                && !isCue(passage, last + 2);
        if (topic) last = end(passage, last + 2);
        if (last == first) return null;
        if (body && !hasCapital(words, first, last)) return null;
        // "hội thi", "cuộc thi": Nét đẹp công sở is a name of its own; the Hội thao Công đoàn Viên chức tỉnh is named
        // by its kind
        boolean own = (topic || (!body && !cueWords.ordinary(words, first)))
                && words.plain(cue.first() + 1).equals("thi")
                && last - first + 1 >= LEAST_OF_OWN_NAME;
        return new Bare(words.span(own ? first : cue.first(), last), "contest", "shape:contest");
    }

    private static boolean isBodyWithTopic(Words words, int last) {
        return last + 2 < words.size()
                && words.gap(last).isBlank()
                && words.plain(last + 1).equals("voi")
                && words.gap(last + 1).isBlank()
                && !words.digits(last + 2)
                && !NO_TOPICS.contains(words.plain(last + 2));
    }

    private @Nullable Bare theme(NamedPassage passage, NameTrie.Match<Cue> cue) {
        Words words = passage.words();
        String head = words.plain(cue.first());
        boolean time = head.equals("thang") || head.equals("tuan");
        int first = cue.last() + 1;
        if (!time && head.equals("chu")) return motto(passage, cue);
        if (!time || !words.capital(cue.first())) return null;
        if (cueWords.ends(words, first)) return null;
        int last = end(passage, first);
        return last - first < 1 ? null : new Bare(words.span(cue.first(), last), "theme", "shape:theme");
    }

    /** "Với chủ đề Đoàn kết công nhân - Chung sức vượt khó, …". */
    private @Nullable Bare motto(NamedPassage passage, NameTrie.Match<Cue> cue) {
        Words words = passage.words();
        int first = cue.last() + 1;
        boolean talk = passage.cues().stream().anyMatch(other -> other.value().role() == Role.TALK);
        if (talk
                || !words.capital(first)
                || words.capitals(first)
                || words.capitals(cue.last())
                || isCue(passage, first)
                || cueWords.ends(words, first)) return null;
        int last = mottoEnd(passage, first);
        return last - first < LEAST_OF_MOTTO ? null : new Bare(words.span(first, last), "theme", "shape:theme");
    }

    /** "Đoàn kết mỗi bước ta đi - Tin tưởng bền vững", "Nâng cao hiệu quả hoạt động của công đoàn cơ sở": what is behind a motto's dash, or behind "của" up to the next mark. */
    private int mottoEnd(NamedPassage passage, int first) {
        Words words = passage.words();
        int last = end(passage, first);
        boolean halved = false;
        for (int i = first; i < last; i++) halved |= isDash(words.gap(i));
        if (!halved && last + 1 < words.size() && isDash(words.gap(last)) && words.capital(last + 1))
            last = end(passage, last + 1);
        if (last + 2 >= words.size()
                || !words.gap(last).isBlank()
                || !words.plain(last + 1).equals("cua")
                || words.capital(last + 2)
                || words.plain(last + 2).equals("nganh")
                || words.plain(last + 2).equals("tinh")) return last;
        int end = last + 2;
        while (end + 1 < words.size()
                && words.gap(end).isBlank()
                && end - first < LONGEST
                && !cueWords.ends(words, end + 1)) end++;
        // not half of "của các cấp, các ngành"
        boolean closed = end + 1 == words.size()
                || (!words.gap(end).isBlank() && !words.plain(end + 1).equals(words.plain(last + 2)));
        return closed ? end : last;
    }

    private static boolean hasCapital(Words words, int first, int last) {
        for (int i = first; i <= last; i++) if (words.capital(i)) return true;
        return false;
    }

    /** The last word of the name that begins at a word. */
    int end(NamedPassage passage, int first) {
        Words words = passage.words();
        int last = first;
        while (last + 1 < words.size() && last - first < LONGEST) {
            String gap = words.gap(last);
            if (!gap.isBlank() && !continues(passage, first, last, gap)) break;
            boolean law =
                    words.plain(first).equals("tim") && words.plain(first + 1).equals("hieu");
            boolean years = law && isOfYears(words, last);
            if (!years && (words.digits(last + 1) || isAmount(words, last + 1))) break;
            boolean half = isDash(gap) && words.capital(last + 1);
            if (passage.quoteAround(last + 1) != null
                    || (!half && !law && !isOfLaw(words, last) && isCue(passage, last + 1))) break;
            if (cueWords.helps(words, last + 1)) break;
            boolean refused = words.plain(last).equals("khong")
                    || (last > first && words.plain(last - 1).equals("khong"));
            if (!refused && !years && cueWords.ends(words, last + 1) && !isOfSaying(words, first, last + 1)) break;
            if (words.plain(last + 1).equals("va") && !(last + 2 < words.size() && words.capital(last + 2))) break;
            last++;
        }
        return last > first && words.plain(last).equals("va") ? last - 1 : last;
    }

    /** "Kiến thức pháp luật": not the cue "luật". */
    private static boolean isOfLaw(Words words, int last) {
        return words.plain(last).equals("phap");
    }

    /** Whether the word behind is of a number of years: "Tìm hiểu 90 năm Công đoàn Việt Nam". */
    private static boolean isOfYears(Words words, int last) {
        int number = words.digits(last + 1) ? last + 1 : last;
        return words.digits(number)
                && words.end(number) - words.begin(number) < YEAR_DIGITS
                && number + 1 < words.size()
                && words.plain(number + 1).equals("nam");
    }

    /** "Mỗi cô giáo là một tấm gương", "Mỗi quý một điều tốt cho công nhân": what begins so says a whole sentence. */
    private static boolean isOfSaying(Words words, int first, int word) {
        boolean joins = word == first + 1
                || words.plain(word).equals("la")
                || words.plain(word).equals("cho");
        return joins
                && words.plain(first).equals("moi")
                && word + 1 < words.size()
                && words.gap(word).isBlank()
                && !words.digits(word + 1);
    }

    /**
     * Over a comma or dash a name goes on where both sides begin with a capital, "Xanh - Sạch - Đẹp", or where a second half as short as the
     * first ends it: "Cô giáo tài năng - duyên dáng".
     */
    private boolean continues(NamedPassage passage, int first, int last, String gap) {
        Words words = passage.words();
        String mark = gap.trim();
        if (isDash(gap) && isSecondHalf(words, first, last + 1)) return true;
        if (!mark.equals(",") && !mark.equals("-") && !mark.equals("–") && !mark.equals("/") && !mark.equals("&"))
            return false;
        if (!words.capital(last + 1) || words.capitals(last + 1)) return false;
        boolean place = !mark.equals(",") && words.capital(last) && last > first + 2;
        return place || (last - first < 5 && words.capital(first));
    }

    private static boolean isDash(String gap) {
        String mark = gap.trim();
        return mark.equals("-") || mark.equals("–");
    }

    /**
     * Whether the words written small up to where names end are two, or end as the first half does ("bàn tay vàng - năng suất vàng"), behind
     * as many at least before their dash.
     */
    private boolean isSecondHalf(Words words, int first, int from) {
        if (words.capital(from) || words.digits(from)) return false;
        int end = from;
        while (end < words.size()
                && !words.capital(end)
                && !words.digits(end)
                && !cueWords.ends(words, end)
                && (end == from || words.gap(end - 1).isBlank())) end++;
        int length = end - from;
        if (from - first < length) return false;
        return length == 2 || (length > 2 && words.toned(end - 1).equals(words.toned(from - 1)));
    }

    /** "Quỹ Tình thương hai trăm nghìn đồng": the amount is not of the name. */
    private static boolean isAmount(Words words, int word) {
        if (word + 1 >= words.size()) return false;
        return switch (words.plain(word + 1)) {
            case "trieu", "nghin", "ngan", "tram", "ti", "chuc", "dong", "muoi", "suat", "nguoi" ->
                words.digits(word) || NUMBERS.contains(words.toned(word));
            default -> words.digits(word) && words.digits(word + 1);
        };
    }

    private static boolean isCue(NamedPassage passage, int word) {
        for (NameTrie.Match<Cue> cue : passage.cues())
            if (cue.first() == word
                    && (cue.value().role() == Role.STRONG || cue.value().role() == Role.NOT)) return true;
        return false;
    }
}
