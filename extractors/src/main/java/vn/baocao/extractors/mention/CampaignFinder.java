package vn.baocao.extractors.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.CampaignFound;
import vn.baocao.extractors.fact.Issue;
import vn.baocao.extractors.lexicon.Campaign;
import vn.baocao.extractors.lexicon.CampaignCues;
import vn.baocao.extractors.lexicon.CampaignLexicon;
import vn.baocao.extractors.mention.QuotedNames.Verdict;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/**
 * Finds the campaigns that a report names: those of the lexicon, and new ones by the cues, quotes and capitals around them. Thread-safe.
 */
public final class CampaignFinder {
    /** Words of a name that a capital tells from the same words said in passing. */
    private static final int LONG = 4;

    private static final Pattern FUND_LIST = Pattern.compile("\\s*[:(]\\s*(?:[^\\d.;:()]{1,60}[,;]\\s*)*");

    /** More of those whom a name is about, or a word, up to an opening quote. */
    private static final Pattern UP_TO_QUOTE = Pattern.compile(
            "(?iu)(?:\\s*,\\s*(?:cán bộ|công chức|viên chức|công nhân|người lao động|lao động|nhà giáo|giáo viên))*(?:\\s+(?!và(?!\\p{L}))[\\p{L}\\p{M}]+)?\\s*[“\"«‘']\\s*");

    private final NameTrie<Campaign> lexicon = new NameTrie<>(",;-–—‑−/&+“”„\"«»‘’'()…");
    private final CampaignWords cueWords;
    private final BareNames bareNames;
    private final CampaignModel model;

    public CampaignFinder(CampaignLexicon campaigns, CampaignCues cues) {
        for (Campaign campaign : campaigns.campaigns()) {
            add(campaign, campaign.name());
            for (String variant : campaign.variants()) add(campaign, variant);
        }
        for (Campaign campaign : campaigns.campaigns()) {
            for (String variant : campaign.cuedVariants()) add(campaign.cued(), variant);
            if (campaign.kind().equals("fund") && campaign.where() == Campaign.Where.ANYWHERE) addShort(campaign);
        }
        cueWords = new CampaignWords(cues);
        bareNames = new BareNames(cueWords);
        model = CampaignModel.builtIn(cueWords);
    }

    /** With the lists that come with Baocao. */
    public static CampaignFinder builtIn() {
        return new CampaignFinder(CampaignLexicon.inUse(), CampaignCues.inUse());
    }

    /** "các quỹ: mái ấm công đoàn, bảo trợ trẻ em": behind "quỹ" a fund is known without its first word. */
    private void addShort(Campaign fund) {
        List<String> spellings = new ArrayList<>(fund.variants());
        spellings.add(fund.name());
        for (String spelling : spellings)
            for (String form : NameForms.of(spelling)) {
                String[] words = form.split(" ");
                if (words.length >= 4 && Words.key(words[0]).plain().equals("qui"))
                    lexicon.addIfFree(form.substring(words[0].length() + 1), fund.cued());
            }
    }

    private void add(Campaign campaign, String spelling) {
        try {
            for (String form : NameForms.of(spelling)) lexicon.add(form, campaign);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("campaign " + campaign.id() + ": " + e.getMessage(), e);
        }
    }

    /**
     * The campaigns of a report, each once with all its mentions, by their first mention.
     *
     * @param passages in text order; those of role CHROME are passed over
     */
    public List<CampaignFound> find(ReportText text, List<Passage> passages) {
        List<NameFound> all = new ArrayList<>();
        String carried = null;
        for (Passage passage : passages) {
            if (passage.role() == Passage.Role.CHROME) continue;
            NamedPassage named = NamedPassage.of(text.text(), passage.span(), cueWords, lexicon);
            if (named.words().size() == 0) continue;
            boolean item = !named.quotes().isEmpty() && carried != null;
            read(named, carried, all);
            String head = QuotedNames.carry(named);
            carried = head != null ? head : item ? carried : null;
        }
        return CampaignMentions.together(all);
    }

    /** The names among them that the lexicon does not list, for a reader to look at. */
    public static List<Issue> unlisted(List<CampaignFound> found) {
        List<Issue> issues = new ArrayList<>();
        for (CampaignFound campaign : found) {
            if (campaign.rule().startsWith("campaigns.yaml#")) continue;
            issues.add(new Issue.UnlistedName("Tên chưa có trong danh mục: " + campaign.name(), campaign.mentions()));
        }
        return issues;
    }

    private void read(NamedPassage passage, @Nullable String carried, List<NameFound> all) {
        if (passage.known().isEmpty() && passage.cues().isEmpty() && carried == null) return;
        List<Verdict> verdicts = QuotedNames.verdicts(passage, carried);
        List<NameFound> here = new ArrayList<>();
        for (Verdict verdict : verdicts) quoted(passage, verdict, here);
        for (NameTrie.Match<Campaign> match : passage.known()) {
            Span span = passage.words().span(match.first(), match.last());
            if (refused(passage, match, verdicts)) continue;
            if (here.stream().noneMatch(found -> found.span().overlaps(span)))
                here.add(known(passage, match, span, here));
        }
        for (BareNames.Bare bare : bareNames.in(passage)) {
            NameFound taken = null;
            for (NameFound found : here) if (found.span().overlaps(bare.span())) taken = found;
            if (taken == null && runsUpToQuote(passage, bare.span(), here)) continue;
            if (taken == null) {
                here.add(new NameFound(
                        bare.span(), bare.kind(), null, passage.written(bare.span()), bare.shape(), true));
            } else if (taken.known() != null
                    && (bare.kind().equals("fund")
                            ? ownName(passage, taken.span(), bare.span())
                            : bare.kind().equals("contest") && ownContest(passage, taken.span(), bare.span()))) {
                // "Quỹ Mái ấm Công đoàn Lào Cai": the lexicon's fund, under its full name here
                here.remove(taken);
                here.add(new NameFound(
                        bare.span(), bare.kind(), taken.known(), passage.written(bare.span()), taken.rule(), true));
            }
        }
        guessed(passage, here);
        here.sort((a, b) -> a.span().compareTo(b.span()));
        all.addAll(here);
    }

    /** Xây dựng người cán bộ, công chức “Trung thành …”: what stands before the name in quotes only says what it is about. */
    private static boolean runsUpToQuote(NamedPassage passage, Span bare, List<NameFound> here) {
        return here.stream()
                .anyMatch(found -> found.span().begin() > bare.end()
                        && passage.quoteAround(passage.words().at(found.span().begin())) != null
                        && UP_TO_QUOTE
                                .matcher(Normalizer.normalize(
                                        passage.text()
                                                .substring(
                                                        bare.end(), found.span().begin()),
                                        Normalizer.Form.NFC))
                                .matches());
    }

    /** A common name inside a quote that is something else, or much longer, is not meant. */
    private static boolean refused(NamedPassage passage, NameTrie.Match<Campaign> match, List<Verdict> verdicts) {
        if (match.value().where() == Campaign.Where.ANYWHERE) return false;
        Words words = passage.words();
        for (Verdict verdict : verdicts) {
            Span inner = verdict.quote().inner();
            if (!inner.contains(words.begin(match.first()))) continue;
            int length = words.at(inner.end()) - words.at(inner.begin());
            return "".equals(verdict.kind()) || (match.last() - match.first() + 1) * 5 < length * 3;
        }
        return false;
    }

    /** Asks the model where a cue is followed by small letters and nothing was found. */
    private void guessed(NamedPassage passage, List<NameFound> here) {
        Words words = passage.words();
        @Nullable List<CampaignModel.Guess> guesses = null;
        for (NameTrie.Match<CampaignWords.Cue> cue : passage.cues()) {
            int first = cue.last() + 1;
            if (!asks(passage, cue, here)) continue;
            if (guesses == null) guesses = model.find(words);
            for (CampaignModel.Guess guess : guesses) {
                if (guess.first() != first || guess.last() == first || guess.sure() < CampaignModel.SURE) continue;
                Span span = words.span(first, guess.last());
                if (here.stream().anyMatch(found -> found.span().overlaps(span))) continue;
                here.add(
                        new NameFound(span, cue.value().kind(), null, passage.written(span), "opennlp:campaign", true));
            }
        }
    }

    private boolean asks(NamedPassage passage, NameTrie.Match<CampaignWords.Cue> cue, List<NameFound> here) {
        Words words = passage.words();
        int first = cue.last() + 1;
        if (cue.value().role() != CampaignWords.Role.STRONG
                || cue.value().kind().equals("theme")) return false;
        if (first >= words.size() || !words.gap(cue.last()).isBlank() || passage.quoteAround(first) != null)
            return false;
        if (words.capital(first) || cueWords.ordinary(words, first) || cueWords.ends(words, first)) return false;
        if (words.plain(first).equals("va")) return false;
        if (cueWords.describes(words, first)) return false;
        return here.stream().noneMatch(found -> found.span().contains(words.begin(first)));
    }

    /** Whether a longer name adds only capitalised words behind the lexicon's, "ngành" before them or none. */
    private static boolean ownName(NamedPassage passage, Span known, Span longer) {
        if (!longer.contains(known)) return false;
        Words words = passage.words();
        int from = words.at(known.end());
        if (from < words.size() && words.plain(from).equals("nganh")) from++;
        for (int i = from; i < words.size() && words.begin(i) < longer.end(); i++) if (!words.capital(i)) return false;
        return true;
    }

    /** Whether a longer name goes on with whose contest it is: "Hội thao CNVCLĐ huyện Kim Bảng". */
    private static boolean ownContest(NamedPassage passage, Span known, Span longer) {
        Words words = passage.words();
        int last = words.at(longer.end()) - 1;
        int next = words.at(known.end());
        return longer.end() > known.end()
                && longer.begin() < known.end()
                && (isName(words, last) || isName(words, next));
    }

    private static boolean isName(Words words, int word) {
        return words.capital(word) && !words.capitals(word);
    }

    /** A quote that is a lexicon name, begins with one, or is called a campaign by the words before it. */
    private void quoted(NamedPassage passage, Verdict verdict, List<NameFound> here) {
        Span inner = verdict.quote().inner();
        Words words = passage.words();
        int first = words.at(inner.begin());
        int last = words.at(inner.end()) - 1;
        if (last < first) return;
        NameTrie.Match<Campaign> start = null;
        int inside = 0;
        int covered = 0;
        for (NameTrie.Match<Campaign> match : passage.known()) {
            if (match.last() < first || match.first() > last) continue;
            if (match.first() < first
                    && match.last() >= first
                    && match.last() <= last
                    && verdict.quote().outer().begin() > words.begin(match.first())) {
                // hội thi “Cán bộ công đoàn giỏi”, where the lexicon's name has the "hội thi"
                here.add(of(match.value(), inner, passage, true));
                return;
            }
            // “Lao động giỏi”, “lao động sáng tạo”: one name over two quotes
            if (match.first() < first || match.last() > last) return;
            inside++;
            covered += match.last() - match.first() + 1;
            boolean begins = match.first() == first
                    && (match.value().where() == Campaign.Where.ANYWHERE || runsOn(passage, verdict.quote(), match));
            if (start == null && (begins || covers(match, first, last))) start = match;
        }
        boolean called = verdict.kind() != null && !verdict.kind().isEmpty();
        if (start != null) {
            boolean refused = "".equals(verdict.kind()) && start.value().where() != Campaign.Where.ANYWHERE;
            // “Mái ấm Công đoàn đạt 500 triệu đồng; …
            Span name = runsOn(passage, verdict.quote(), start) ? words.span(start.first(), start.last()) : inner;
            if (inside == 1 && !refused) here.add(of(start.value(), name, passage, true));
            else if (inside > 1 && covered * 4 < (last - first + 1) * 3 && called)
                here.add(unlisted(passage, verdict, inner));
            return;
        }
        if (inside > 0 && !called && covered * 2 > last - first + 1) return;
        if (called && isName(passage, first, last)) here.add(unlisted(passage, verdict, inner));
        else if (verdict.kind() == null) namesItself(passage, inner, first, last, here);
    }

    /** Whether a quote that nobody closed goes on behind a name with a word at which names end. */
    private boolean runsOn(NamedPassage passage, QuoteMarks.Quote quote, NameTrie.Match<Campaign> match) {
        int next = match.last() + 1;
        return !quote.closed() && next < passage.words().size() && cueWords.ends(passage.words(), next);
    }

    private static boolean covers(NameTrie.Match<Campaign> match, int first, int last) {
        return (match.last() - match.first() + 1) * 4 >= (last - first + 1) * 3;
    }

    private static NameFound unlisted(NamedPassage passage, Verdict verdict, Span inner) {
        String kind = verdict.kind();
        if (kind == null) throw new IllegalArgumentException("no kind for " + inner);
        return new NameFound(inner, kind, null, passage.written(inner), "shape:quoted", true);
    }

    private static boolean isName(NamedPassage passage, int first, int last) {
        int length = last - first + 1;
        if (length < 2 || length > 45) return false;
        Words words = passage.words();
        return words.capital(first) || words.digits(first) || (first > 0 && length <= 14);
    }

    /** "Quỹ xã hội" in quotes says itself that it is a fund. */
    private static void namesItself(NamedPassage passage, Span inner, int first, int last, List<NameFound> here) {
        Words words = passage.words();
        if (last - first < 1 || last - first > 20 || !words.capital(first)) return;
        for (NameTrie.Match<CampaignWords.Cue> cue : passage.cues()) {
            if (cue.first() != first || cue.last() >= last) continue;
            CampaignWords.Cue value = cue.value();
            boolean time = value.role() == CampaignWords.Role.NEAR
                    && (words.plain(first).equals("thang") || words.plain(first).equals("tet"));
            if (value.role() == CampaignWords.Role.STRONG || time)
                here.add(new NameFound(inner, value.kind(), null, passage.written(inner), "shape:quoted", true));
        }
    }

    private NameFound known(NamedPassage passage, NameTrie.Match<Campaign> match, Span span, List<NameFound> here) {
        Campaign campaign = match.value();
        boolean firm = switch (campaign.where()) {
            case ANYWHERE -> true;
            case CUED ->
                cuedAt(passage, match.first(), campaign.kind().equals("fund"), here)
                        || (match.last() - match.first() + 1 >= LONG
                                && capitalInside(passage, match.first())
                                && !cueWords.isTitle(passage.words(), match.first()));
            case QUOTED -> capitalInside(passage, match.first());
        };
        return of(campaign, span, passage, firm);
    }

    /** Whether a name begins with a capital where no sentence does. */
    private static boolean capitalInside(NamedPassage passage, int first) {
        return first > 0
                && passage.words().capital(first)
                && !passage.words().capitals(first)
                && !passage.sentenceEndsAfter(first - 1);
    }

    private static NameFound of(Campaign campaign, Span span, NamedPassage passage, boolean firm) {
        return new NameFound(
                span, campaign.kind(), campaign, passage.written(span), "campaigns.yaml#" + campaign.id(), firm);
    }

    /** Whether "và", "với", a comma or a dash ties a word to what stands before it. */
    private static boolean tied(Words words, int word) {
        String before = words.plain(word - 1);
        String gap = words.gap(word - 1);
        return before.equals("va")
                || before.equals("voi")
                || gap.indexOf(',') >= 0
                || gap.indexOf(';') >= 0
                || gap.indexOf('-') >= 0;
    }

    /** "Các loại quỹ (bão lụt, Vì người nghèo)": one of a list that begins right behind the word for funds. */
    private static boolean isListed(NamedPassage passage, int fund, int word) {
        Words words = passage.words();
        return FUND_LIST
                .matcher(passage.text().substring(words.end(fund), words.begin(word)))
                .matches();
    }

    private static boolean fundBefore(NamedPassage passage, int word) {
        return passage.cues().stream()
                .anyMatch(cue -> cue.last() < word && cue.value().kind().equals("fund"));
    }

    /** Whether a cue stands right before a word, or a campaign that "và" or a comma ties to it. */
    private boolean cuedAt(NamedPassage passage, int word, boolean fund, List<NameFound> here) {
        Words words = passage.words();
        for (NameFound found : here) {
            int end = words.at(found.span().end());
            // a fund's short form only in a list of funds: "các quỹ: mái ấm công đoàn, bảo trợ trẻ em"
            boolean near = end <= word && word - end <= (fund ? 1 : 6) && tied(words, word) && end > 0;
            boolean kin = !fund || fundBefore(passage, word);
            if (kin && found.firm() && near && !passage.sentenceEndsAfter(end - 1)) return true;
        }
        for (int c = passage.cues().size() - 1; c >= 0; c--) {
            NameTrie.Match<CampaignWords.Cue> cue = passage.cues().get(c);
            if (cue.first() >= word) continue;
            int between = word - cue.last() - 1;
            if (fund && cue.value().kind().equals("fund") && isListed(passage, cue.last(), word)) return true;
            if (between > (fund ? 0 : 3)) return false;
            for (int i = Math.max(cue.last(), 0); i < word; i++) if (passage.sentenceEndsAfter(i)) return false;
            CampaignWords.Role role = cue.value().role();
            if (fund && !cue.value().kind().equals("fund")) return false;
            if (role == CampaignWords.Role.STRONG) return true;
            if (role == CampaignWords.Role.NEAR) return between <= 0;
            return false;
        }
        return false;
    }
}
