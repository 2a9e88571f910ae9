package vn.baocao.extractors.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.judge.FeatureList;
import vn.baocao.extractors.lexicon.IndicatorCues.Cue;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** What the naming judge knows of a figure: what the rules say, the words around it, the headings above, the figures beside it. */
final class NamingFeatures {
    private static final int NEAR = 9;
    private static final int FAR = 24;
    /** A share cannot be more than that; what was reached of a target can. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final List<Draft> drafts;
    private final ReportBlock report;
    private final FeatureList features = new FeatureList();

    private NamingFeatures(List<Draft> drafts, ReportBlock report) {
        this.drafts = drafts;
        this.report = report;
    }

    /** The features of one of the figures of a report. */
    static List<String> of(List<Draft> drafts, int i, ReportBlock report) {
        NamingFeatures made = new NamingFeatures(drafts, report);
        Draft draft = drafts.get(i);
        made.rules(draft);
        made.value(draft);
        made.words(draft);
        made.cues(draft);
        made.headings(draft);
        made.neighbours(i);
        return made.features.all();
    }

    private void rules(Draft draft) {
        IndicatorNaming.Named named = draft.named();
        String rule = draft.fact().indicator();
        String noun = String.valueOf(draft.figure().nounClass());
        add("rule=", rule);
        add("rule=", rule, "&basis=", named.basis());
        add("rule=", rule, "&noun=", noun);
        add("named=", named.indicator());
        List<IndicatorNaming.Candidate> considered = named.considered();
        double top = considered.isEmpty() ? 0 : considered.getFirst().score();
        for (int n = 0; n < considered.size(); n++) {
            IndicatorNaming.Candidate candidate = considered.get(n);
            add("could=", candidate.indicator());
            add("could=", candidate.indicator(), "-", Math.round((top - candidate.score()) / 1.5));
        }
        if (considered.size() > 1)
            add("margin=", rule, Math.min(4, Math.round(top - considered.get(1).score())));
        add("noun=", noun);
        add("label=", draft.figure().labelClass());
    }

    private void value(Draft draft) {
        Fact fact = draft.fact();
        add("status=", fact.status());
        add("kind=", fact.kind(), "&noun=", draft.figure().nounClass());
        add("per=", fact.value().per());
        add("size=", (fact.value().amount().precision() - fact.value().amount().scale()));
        boolean beyond =
                fact.value().measure() == Measure.RATE && fact.value().amount().compareTo(ALL) > 0;
        if (beyond) {
            add("beyond all");
            add(
                    "beyond all&l1=",
                    FeatureList.key(draft.view().words, draft.figure().from() - 1));
        }
        add("role=", draft.passage().role());
        add("type=", report.type());
    }

    private void words(Draft draft) {
        List<Word> words = draft.view().words;
        Counted figure = draft.figure();
        int floor = 0;
        for (Counted other : draft.view().figures)
            if (other.to() <= figure.from() && other.from() != figure.from()) floor = other.to();
        String one = FeatureList.key(words, figure.from() - 1);
        String two = FeatureList.key(words, figure.from() - 2);
        add("l1=", one);
        add("l2=", two, " ", one);
        for (int at = figure.from() - 1; at >= Math.max(0, figure.from() - FAR); at--) {
            if (words.get(at).type() == Word.Type.NUMBER) continue;
            boolean near = at >= floor && figure.from() - at <= NEAR;
            add(near ? "L=" : "LL=", words.get(at).key());
            if (near) add("B=", words.get(at).key());
            if (near && at > 0) add("L2=", FeatureList.key(words, at - 1), " ", FeatureList.key(words, at));
        }
        int end = figure.nounEnd();
        for (int at = figure.to(); at < end; at++) {
            add("N=", FeatureList.key(words, at));
            add("B=", FeatureList.key(words, at));
        }
        if (end > figure.to()) add("N*=", join(words, figure.to(), end));
        add("r1=", FeatureList.key(words, end));
        add("r2=", FeatureList.key(words, end), " ", FeatureList.key(words, end + 1));
        boolean beyond = false;
        for (int at = end; at < Math.min(words.size(), end + FAR); at++) {
            Word word = words.get(at);
            if (word.type() == Word.Type.NUMBER) {
                beyond = true;
                continue;
            }
            boolean near = !beyond && at - end < NEAR;
            add(near ? "R=" : "RR=", word.key());
            if (near) add("B=", word.key());
            if (near) add("R2=", word.key(), " ", FeatureList.key(words, at + 1));
        }
    }

    private void cues(Draft draft) {
        Measure measure = draft.fact().value().measure();
        Counted figure = draft.figure();
        String nearest = "none";
        for (Hit<List<Cue>> hit : draft.view().cues)
            for (Cue cue : hit.value()) {
                if (cue.measure() != measure || cue.weight() < 0) continue;
                boolean before = hit.to() <= figure.from();
                add(before ? "cueL=" : "cueR=", cue.indicator());
                if (before && cue.weight() >= 4) nearest = cue.indicator();
            }
        add("nearest=", nearest);
        for (Hit<List<Cue>> hit : draft.view().labels)
            for (Cue cue : hit.value())
                if (cue.measure() == measure) {
                    add("cell=", cue.indicator());
                    add("cueL=", cue.indicator());
                }
    }

    private void headings(Draft draft) {
        List<Span> context = draft.passage().context();
        for (int i = 0; i < context.size(); i++) {
            String mark = i == context.size() - 1 ? "H=" : "HH=";
            for (Word word : draft.view().wordings.of(context.get(i)).words())
                if (word.type() == Word.Type.WORD) add(mark, word.key());
            for (Hit<List<Cue>> hit : draft.view().headings.get(i))
                for (Cue cue : hit.value())
                    if (cue.measure() == draft.fact().value().measure() && cue.weight() > 0)
                        add(mark, "cue ", cue.indicator());
        }
        for (int i = 0; i < draft.view().earlier.size(); i++)
            for (Hit<List<Cue>> hit : draft.view().earlier.get(i))
                for (Cue cue : hit.value())
                    if (cue.measure() == draft.fact().value().measure() && cue.weight() > 0)
                        add("E", i, "=", cue.indicator());
        TableCells.Numbered cell = draft.cell();
        if (cell == null) return;
        for (Span header : cell.columns()) headerWords("C=", draft, header);
        for (Span header : cell.rows()) headerWords("W=", draft, header);
    }

    private void headerWords(String mark, Draft draft, Span header) {
        String last = "";
        for (Word word : draft.view().wordings.of(header).words()) {
            if (word.type() != Word.Type.WORD) continue;
            add(mark, word.key());
            add("B=", word.key());
            add(mark, last, " ", word.key());
            add("L2=", last, " ", word.key());
            last = word.key();
        }
    }

    private void neighbours(int i) {
        Draft draft = drafts.get(i);
        beside("prev", draft, i - 1);
        beside("prev2", draft, i - 2);
        beside("next", draft, i + 1);
        if (i > 0 && sameSentence(drafts.get(i - 1), draft))
            add(
                    "prev=",
                    drafts.get(i - 1).fact().indicator(),
                    "&l1=",
                    FeatureList.key(draft.view().words, draft.figure().from() - 1));
    }

    private void beside(String mark, Draft draft, int other) {
        if (other < 0 || other >= drafts.size()) {
            add(mark, "=none");
            return;
        }
        Draft beside = drafts.get(other);
        boolean same = sameSentence(beside, draft);
        boolean near = same || beside.passage().context().equals(draft.passage().context());
        if (!near) {
            add(mark, "=away");
            return;
        }
        String kind = beside.fact().kind().name().toLowerCase(Locale.ROOT);
        add(mark, same ? "=" : "~", beside.fact().indicator());
        add(mark, same ? "=" : "~", kind, "&noun=", draft.figure().nounClass());
    }

    private static boolean sameSentence(Draft a, Draft b) {
        return a.fact().sentence().equals(b.fact().sentence());
    }

    private static String join(List<Word> words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < to; at++)
            joined.append(FeatureList.key(words, at)).append(' ');
        return joined.toString().strip();
    }

    private void add(@Nullable Object... parts) {
        features.add(parts);
    }
}
