package vn.baocao.extractors.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.CampaignCues;

/** The cue words of campaign-cues.yaml, ready to be found in a passage. */
final class CampaignWords {
    private static final Set<String> BEFORE_NHAN = Set.of("cong", "benh", "nan", "doanh", "ca", "tu");

    /** What a word or phrase does to a name near it. */
    enum Role {
        STRONG,
        NEAR,
        NOT,
        NOT_NEAR,
        TALK,
        BREAK,
        LINK
    }

    /** A cue phrase; kind is empty where it names none. */
    record Cue(Role role, String kind) {}

    /** Words of what stands before a title at most. */
    private static final int LONGEST_OF_TITLE = 3;

    private final NameTrie<Cue> cues = new NameTrie<>("");
    private final NameTrie<Boolean> ends = new NameTrie<>("");
    private final NameTrie<Boolean> helps = new NameTrie<>("");
    private final NameTrie<Boolean> titles = new NameTrie<>("");
    private final NameTrie<Boolean> ordinary = new NameTrie<>("");
    private final NameTrie<Boolean> describing = new NameTrie<>("");
    private final NameTrie<Boolean> plainFunds = new NameTrie<>("");
    private final NameTrie<Boolean> bodies = new NameTrie<>("");

    CampaignWords(CampaignCues lists) {
        addKinds(lists.strong(), Role.STRONG);
        addKinds(lists.near(), Role.NEAR);
        for (String word : lists.not()) cues.add(word, new Cue(Role.NOT, ""));
        for (String word : lists.notNear()) cues.add(word, new Cue(Role.NOT_NEAR, ""));
        for (String word : lists.breaks()) cues.add(word, new Cue(Role.BREAK, ""));
        for (String word : lists.links()) cues.add(word, new Cue(Role.LINK, ""));
        for (String word : lists.ends()) ends.add(word, true);
        for (String word : lists.helps()) helps.add(word, true);
        for (String word : lists.titles()) titles.add(word, true);
        for (String word : lists.ordinary()) ordinary.add(word, true);
        for (String word : lists.describing()) describing.add(word, true);
        for (String word : lists.plainFunds()) plainFunds.add(word, true);
        for (String word : lists.talks()) cues.add(word, new Cue(Role.TALK, ""));
        for (String word : lists.bodies()) bodies.add(word, true);
    }

    private void addKinds(Map<String, List<String>> lists, Role role) {
        lists.forEach((kind, phrases) -> phrases.forEach(phrase -> cues.add(phrase, new Cue(role, kind))));
    }

    /** The cue phrases of a passage, in order, not overlapping. */
    List<NameTrie.Match<Cue>> cues(Words words) {
        List<NameTrie.Match<Cue>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            NameTrie.@Nullable Match<Cue> found = cues.at(words, i);
            if (found == null) continue;
            all.add(found);
            i = found.last();
        }
        return all;
    }

    boolean ends(Words words, int word) {
        // "Quỹ Vì công nhân nghèo nhân dịp Tết": the first "nhân" is of its word
        boolean inWord = word > 0 && words.plain(word).equals("nhan") && BEFORE_NHAN.contains(words.plain(word - 1));
        return !inWord && ends.at(words, word) != null;
    }

    /** Whether a verb of giving stands there with a number right behind it. */
    boolean helps(Words words, int word) {
        NameTrie.@Nullable Match<Boolean> found = helps.at(words, word);
        return found != null && found.last() + 1 < words.size() && words.digits(found.last() + 1);
    }

    /** Whether what begins there is what somebody is called, "đạt Gia đình văn hóa", or stands in a menu behind a stroke. */
    boolean isTitle(Words words, int first) {
        if (words.gap(first - 1).indexOf('/') >= 0) return true;
        for (int at = first - 1; at >= Math.max(0, first - LONGEST_OF_TITLE); at--) {
            NameTrie.@Nullable Match<Boolean> found = titles.at(words, at);
            if (found != null && found.last() == first - 1) return true;
        }
        return false;
    }

    boolean ordinary(Words words, int word) {
        return ordinary.at(words, word) != null;
    }

    boolean describes(Words words, int word) {
        return describing.at(words, word) != null;
    }

    boolean body(Words words, int word) {
        return bodies.at(words, word) != null;
    }

    /** The last word of what makes a fund one without a name, or -1. */
    int plainFund(Words words, int word) {
        NameTrie.@Nullable Match<Boolean> found = plainFunds.at(words, word);
        return found == null ? -1 : found.last();
    }
}
