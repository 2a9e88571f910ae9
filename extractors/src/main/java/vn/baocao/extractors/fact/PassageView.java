package vn.baocao.extractors.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.IndicatorCues;
import vn.baocao.extractors.lexicon.IndicatorCues.Cue;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** A passage made ready for binding: its words, its figures with their nouns, and the cues in it and in its headings. */
final class PassageView {
    /** How far the words of a label may stand before their number: "Đoàn viên nữ hiện có: 12". */
    private static final int LABEL_REACH = 7;

    /** Classes of nouns that say little of what is counted: a label before the number says more. */
    static final Set<String> AT_LARGE = Set.of("person", "office", "event");

    private static final Set<String> LABEL_JOINS = Stream.of(
                    "là", "có", "gồm", "được", "hiện", "với", "đạt", "tổng", "số", "cộng", "chiếm", "khoảng", "hơn",
                    "trên", "gần")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());

    final Passage passage;
    final String text;
    final Wordings wordings;
    final List<Word> words;
    final List<Hit<String>> nouns;
    final List<Hit<List<Cue>>> cues;
    final List<Counted> figures;

    /** Cues of each heading of the context, outermost first. */
    final List<List<Hit<List<Cue>>>> headings = new ArrayList<>();

    /** Cues of the headers that label a table cell; empty outside tables. */
    final List<Hit<List<Cue>>> labels;

    /** The first counted noun in those headers, the innermost first. */
    private final @Nullable Label label;

    private record Label(String nounClass, Span span) {}

    /** Cues of the sentences before it in the same paragraph, the nearest first, and last those of the title. */
    final List<List<Hit<List<Cue>>>> earlier;

    PassageView(
            Wordings wordings,
            Passage passage,
            List<List<Hit<List<Cue>>>> earlier,
            List<Figure> found,
            IndicatorCues lexicon) {
        this(wordings, passage, List.of(), earlier, found, lexicon);
    }

    /** A table cell, labelled by some of its headers (outermost first). */
    PassageView(
            Wordings wordings,
            Passage passage,
            List<Span> headers,
            List<List<Hit<List<Cue>>>> earlier,
            List<Figure> found,
            IndicatorCues lexicon) {
        this.earlier = earlier;
        this.labels = new ArrayList<>();
        Label first = null;
        for (Span header : headers.reversed()) {
            Wordings.Wording own = wordings.of(header);
            labels.addAll(own.cues());
            for (Hit<String> hit : own.nouns())
                if (first == null) first = new Label(hit.value(), spanIn(own.words(), hit));
        }
        this.label = first;
        this.wordings = wordings;
        this.text = wordings.text;
        this.passage = passage;
        Wordings.Wording wording = wordings.of(passage.span());
        this.words = wording.words();
        this.nouns = wording.nouns();
        this.cues = wording.cues();
        for (Span heading : passage.context()) headings.add(wordings.of(heading).cues());
        List<Counted> counted = new ArrayList<>();
        for (Figure figure : found) counted.add(count(figure, lexicon, counted));
        this.figures = List.copyOf(counted);
    }

    private Counted count(Figure figure, IndicatorCues lexicon, List<Counted> before) {
        int from = indexAt(figure.span().begin());
        int to = indexAt(figure.span().end());
        Hit<String> right = lexicon.nouns().longestAt(words, afterPair(figure, to));
        boolean labels = right != null && isLabelOfNext(right);
        if (right != null && !labels) {
            String label = AT_LARGE.contains(right.value()) ? labelClass(from, before) : null;
            return new Counted(figure, from, to, right.value(), label, spanOf(right), right.to());
        }
        int unlisted = labels ? to : unlistedNounEnd(to);
        if (unlisted > to) {
            // "20 chiếc ghế", "6.438 bài dự thi": a listed noun one word further still says what kind of thing it is
            Hit<String> further = lexicon.nouns().longestAt(words, to + 1);
            if (further != null)
                return new Counted(
                        figure,
                        from,
                        to,
                        further.value(),
                        null,
                        new Span(words.get(to).begin(), spanOf(further).end()),
                        further.to());
            return new Counted(
                    figure,
                    from,
                    to,
                    null,
                    null,
                    new Span(words.get(to).begin(), words.get(unlisted - 1).end()),
                    unlisted);
        }
        Label header = label;
        if (header != null) return new Counted(figure, from, to, header.nounClass(), null, header.span(), to);
        int floor = before.isEmpty() ? 0 : before.getLast().nounEnd();
        Hit<String> label = labelBefore(from, floor);
        return label == null
                ? new Counted(figure, from, to, null, null, null, to)
                : new Counted(figure, from, to, label.value(), null, spanOf(label), to);
    }

    /** "Ban giám hiệu: 02 Nữ: 01": the word for women is the label of the number behind it. */
    private boolean isLabelOfNext(Hit<String> noun) {
        int colon = noun.to();
        return noun.value().equals("woman")
                && colon == noun.from() + 1
                && Character.isUpperCase(text.charAt(words.get(noun.from()).begin()))
                && colon + 1 < words.size()
                && words.get(colon).key().equals(":")
                && words.get(colon + 1).type() == Word.Type.NUMBER;
    }

    /** The first of a pair "24/28 doanh nghiệp" counts what stands behind the second. */
    private int afterPair(Figure figure, int to) {
        int at = to;
        if (figure.side() == Figure.Side.RESULT)
            while (at < words.size() && words.get(at).type() != Word.Type.WORD) at++;
        return at;
    }

    /** The class of a noun that ends right before the number, marks and joining words at most between; null where none does. */
    private @Nullable String labelClass(int from, List<Counted> before) {
        int floor = before.isEmpty() ? 0 : before.getLast().nounEnd();
        int at = from;
        while (at > floor
                && !words.get(at - 1).key().equals(",")
                && !words.get(at - 1).key().equals(";")
                && (words.get(at - 1).type() == Word.Type.MARK
                        || LABEL_JOINS.contains(words.get(at - 1).key()))) at--;
        for (Hit<String> hit : nouns) if (hit.to() == at && hit.from() >= floor) return hit.value();
        return null;
    }

    private @Nullable Hit<String> labelBefore(int from, int floor) {
        Hit<String> nearest = null;
        for (Hit<String> hit : nouns)
            if (hit.from() >= floor && hit.to() <= from && from - hit.to() <= LABEL_REACH) nearest = hit;
        return nearest;
    }

    /** Whether there are only marks but commas and joining words from one word to another. */
    boolean onlyJoins(int begin, int end) {
        for (int i = begin; i < end; i++) {
            Word word = words.get(i);
            boolean part = word.key().equals(",") || word.key().equals(";") || word.type() == Word.Type.NUMBER;
            if (part || (word.type() == Word.Type.WORD && !LABEL_JOINS.contains(word.key()))) return false;
        }
        return true;
    }

    /** Whether words that end there and follow a figure stand right before the next one: "25 Nữ: 14". */
    boolean labelsAnother(Counted figure, int end) {
        for (Counted other : figures)
            if (other.from() >= end) return other.from() != figure.from() && onlyJoins(end, other.from());
        return false;
    }

    /** Whether a cue for the indicator stands right before the figure, a colon and joining words at most between. */
    boolean cueEndsRightBefore(Counted figure, String indicator) {
        int at = figure.from();
        while (at > 0
                && (words.get(at - 1).type() == Word.Type.MARK
                        || JoiningWords.is(words.get(at - 1).key()))) at--;
        int end = at;
        return cues.stream()
                .anyMatch(hit -> hit.to() == end
                        && hit.value().stream().anyMatch(cue -> cue.indicator().equals(indicator) && cue.weight() > 0));
    }

    /** The words after a number up to a mark, number or joining word, three at most. */
    private int unlistedNounEnd(int to) {
        int end = to;
        while (end < words.size() && end - to < 3) {
            Word word = words.get(end);
            if (word.type() != Word.Type.WORD || JoiningWords.is(word.key())) break;
            if (text.substring(end == to ? word.begin() : words.get(end - 1).end(), word.begin())
                            .indexOf('\n')
                    >= 0) break;
            end++;
        }
        return end;
    }

    /** The index of the first word that begins at or after an offset. */
    int indexAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).begin() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private Span spanOf(Hit<?> hit) {
        return spanIn(words, hit);
    }

    private static Span spanIn(List<Word> words, Hit<?> hit) {
        return new Span(words.get(hit.from()).begin(), words.get(hit.to() - 1).end());
    }
}
