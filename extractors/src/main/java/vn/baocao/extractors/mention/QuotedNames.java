package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Campaign;
import vn.baocao.extractors.mention.CampaignWords.Cue;
import vn.baocao.extractors.mention.CampaignWords.Role;
import vn.baocao.extractors.mention.QuoteMarks.Quote;

/** Decides for each quote of a passage whether the words before it make it a campaign's name, and of which kind. */
final class QuotedNames {
    /** What the words before a quote say of it: a kind, "" for something else, null for nothing. */
    record Verdict(
            Quote quote, @Nullable String kind, @Nullable String known) {
        /** What a quote tied to this one inherits. */
        @Nullable
        String passedOn() {
            return kind != null ? kind : known;
        }
    }

    private static final int FAR = 18;
    private static final int CHAIN = 12;
    private static final int TOPIC = 9;
    private static final int PARALLEL = 6;

    private static final Set<String> EVENTS = Set.of(
            "doi", "le", "lop", "so", "to", "phieu", "huy", "fanpage", "nhom", "cuoc", "toa", "giai", "dai", "buoi");
    private static final Set<String> OF_MEETINGS = Set.of("nghi", "thi", "thao", "dien");

    private QuotedNames() {}

    /** @param carried the verdict of a list's head in the passage before, null for none */
    static List<Verdict> verdicts(NamedPassage passage, @Nullable String carried) {
        List<Verdict> all = new ArrayList<>();
        for (Quote quote : passage.quotes()) {
            String kind = before(passage, quote, all);
            if (kind == null && all.isEmpty() && opensPassage(passage, quote)) kind = carried;
            all.add(new Verdict(quote, kind, known(passage, quote)));
        }
        return all;
    }

    /** The kind of the lexicon name that a quote holds, null where it is none. */
    private static @Nullable String known(NamedPassage passage, Quote quote) {
        for (NameTrie.Match<Campaign> match : passage.known())
            if (quote.inner().contains(passage.words().span(match.first(), match.last())))
                return match.value().kind();
        return null;
    }

    /** What a list under this passage would inherit: the kind its last cue names where it ends in a colon, else null. */
    static @Nullable String carry(NamedPassage passage) {
        String text = passage.span().of(passage.text()).stripTrailing();
        if (!text.endsWith(":") || passage.cues().isEmpty()) return null;
        int end = passage.words().size();
        return nearest(passage, end, end, false);
    }

    private static boolean opensPassage(NamedPassage passage, Quote quote) {
        return passage.wordBefore(quote.outer().begin())
                <= passage.words().at(passage.span().begin());
    }

    private static @Nullable String before(NamedPassage passage, Quote quote, List<Verdict> earlier) {
        int first = passage.words().at(quote.inner().begin());
        Verdict last = earlier.isEmpty() ? null : earlier.getLast();
        int floor = last == null ? 0 : passage.words().at(last.quote().outer().end());
        boolean chained = last != null && first - floor <= CHAIN && joined(passage, quote, floor, first);
        String own = nearest(passage, floor, first, true);
        if (own != null || last == null) return own;
        return chained ? last.passedOn() : null;
    }

    /** Whether a comma, dash, colon, "và", "với" or nothing at all ties a quote to the one before it. */
    private static boolean joined(NamedPassage passage, Quote quote, int floor, int first) {
        if (floor >= first) return true;
        // “A”; khối doanh nghiệp có “B”
        if (first - floor <= PARALLEL
                && passage.text()
                                .substring(
                                        passage.words().end(floor - 1),
                                        passage.words().begin(floor))
                                .indexOf(';')
                        >= 0) return true;
        int i = quote.outer().begin() - 1;
        while (i > passage.span().begin()
                && Character.isWhitespace(passage.text().charAt(i))) i--;
        if (",;:-–—/+&(".indexOf(passage.text().charAt(i)) >= 0) return true;
        return switch (passage.words().plain(first - 1)) {
            case "va", "voi", "hay", "hoac", "cung", "nhu" -> true;
            default -> false;
        };
    }

    /** Walks back from a word to the cue that decides. */
    private static @Nullable String nearest(NamedPassage passage, int floor, int first, boolean stopAtSemicolon) {
        Words words = passage.words();
        boolean broken = false;
        boolean linked = first > 0 && words.gap(first - 1).indexOf(':') >= 0;
        int from = stopAtSemicolon ? floor : 0;
        for (int c = passage.cues().size() - 1; c >= 0; c--) {
            NameTrie.Match<Cue> cue = passage.cues().get(c);
            if (cue.last() >= first) continue;
            if (cue.first() < from) break;
            if (parted(passage, cue.last(), first, stopAtSemicolon)) break;
            int between = first - cue.last() - 1;
            switch (cue.value().role()) {
                case BREAK -> broken = true;
                case LINK -> linked |= between == 0;
                case NOT, TALK -> {
                    return "";
                }
                case NOT_NEAR -> {
                    if (between == 0) return "";
                }
                case NEAR -> {
                    boolean small = first < words.size() && !words.capital(first);
                    boolean number = small && words.digits(first);
                    // tổ chức “3 tại chỗ”, “Hội nghị người lao động”
                    if (cue.value().kind().equals("programme") && (small || opensEvent(words, first))) continue;
                    if (words.plain(first - 1).equals("khong")
                            || (cue.value().kind().equals("theme") && small && !number)) return "";
                    if (between == 0
                            || (between == 1 && words.digits(first - 1))
                            || (between <= 2 && cue.first() < cue.last()))
                        return cue.value().kind();
                }
                case STRONG -> {
                    if (!linked && (between > FAR || broken)) return null;
                    return cue.value().kind().equals("theme") && ofTalk(passage, c)
                            ? ""
                            : cue.value().kind();
                }
            }
        }
        return null;
    }

    /** Whether a name is that of a meeting, a class or a thing, which have no campaign's. */
    private static boolean opensEvent(Words words, int first) {
        if (first >= words.size()) return false;
        return EVENTS.contains(words.plain(first))
                || (words.plain(first).equals("hoi")
                        && first + 1 < words.size()
                        && OF_MEETINGS.contains(words.plain(first + 1)));
    }

    /** "hội thảo với chủ đề": the topic of a talk is no campaign. */
    private static boolean ofTalk(NamedPassage passage, int cue) {
        int first = passage.cues().get(cue).first();
        for (int c = cue - 1; c >= 0; c--) {
            NameTrie.Match<Cue> before = passage.cues().get(c);
            if (first - before.last() > TOPIC || parted(passage, before.last(), first, true)) return false;
            if (before.value().role() == Role.TALK) return true;
            if (before.value().role() == Role.STRONG) return false;
        }
        return false;
    }

    private static boolean parted(NamedPassage passage, int from, int to, boolean stopAtSemicolon) {
        for (int i = from; i < to && i < passage.words().size() - 1; i++) {
            if (passage.sentenceEndsAfter(i)) return true;
            if (stopAtSemicolon && passage.words().gap(i).indexOf(';') >= 0) return true;
        }
        return false;
    }
}
