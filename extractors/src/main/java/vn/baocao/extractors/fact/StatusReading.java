package vn.baocao.extractors.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.PhraseTrie;
import vn.baocao.extractors.lexicon.PhraseTrie.Hit;
import vn.baocao.extractors.lexicon.WordLists;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Word;

/** Decides whether a figure is a result, a target or a change: by the nearest cue before it, then by the section. */
final class StatusReading {
    private static final int CHANGE_REACH = 6;
    /** Percentage points. */
    private static final double ROUNDED = 1;

    private static final String COMPARED_WITH = "so với";
    private static final Set<String> EXCESSES = Stream.of(
                    "vượt", "thiếu", "hụt", "hơn", "kém", "lệch", "cao", "thấp", "dư", "tăng", "giảm")
            .map(Word::key)
            .collect(Collectors.toUnmodifiableSet());
    private final PhraseTrie<List<String>> cues = WordLists.load("status.yaml").trie();

    /** What a passage says about status, found once for all its figures. */
    final class View {
        private final PassageView view;
        private final List<Hit<List<String>>> hits;

        private View(PassageView view) {
            this.view = view;
            this.hits = cues.find(view.words);
        }

        /** The status of the figure; its cue is the rule to note. */
        Status of(Counted figure) {
            if (change(figure) != 0) return Status.CHANGE;
            if (figure.figure().side() == Figure.Side.WHOLE) return wholeOfPair(figure);
            if (reachesTarget(figure)) return Status.ACTUAL;
            if (labelledTarget(figure)) return Status.TARGET;
            boolean plan = view.passage.role() == Passage.Role.PLAN;
            int target = lastBefore("target", figure);
            int actual = lastBefore("actual", figure);
            if (target >= 0 && target > actual) return Status.TARGET;
            if (plan) return actual > target && actual >= 0 ? Status.ACTUAL : Status.TARGET;
            return Status.ACTUAL;
        }

        /** What told it, as a rule: the words, else the part of the report. */
        String because(Counted figure) {
            Hit<List<String>> hit = decisive(figure);
            if (hit != null) {
                String list =
                        hit.equals(label(figure)) ? "target_label" : hit.value().getFirst();
                return "status.yaml#" + list + ": " + hit.phrase();
            }
            return "section#" + view.passage.role().name().toLowerCase(Locale.ROOT);
        }

        private @Nullable Hit<List<String>> decisive(Counted figure) {
            boolean change = change(figure) != 0;
            boolean reaches = !change && reachesTarget(figure);
            Hit<List<String>> label = change || reaches ? null : label(figure);
            if (label != null) return label;
            Hit<List<String>> last = null;
            for (Hit<List<String>> hit : hits) {
                if (reaches && hit.from() >= figure.to() && hit.value().contains("achieved")) return hit;
                if (hit.to() > figure.from()) continue;
                boolean speaks = change
                        ? hit.value().contains("rise") || hit.value().contains("fall")
                        : hit.value().contains("target") || hit.value().contains("actual");
                if (speaks && (change || (!comparison(hit) && !inClosedBracket(hit, figure)))) last = hit;
            }
            return last;
        }

        /** Whether "kế hoạch", "chỉ tiêu" stands right before the number, or names what a share told beside it is measured by. */
        private boolean labelledTarget(Counted figure) {
            return label(figure) != null;
        }

        /** The label of a target: "kế hoạch: 230 triệu đồng", or one that a share is measured by. */
        private @Nullable Hit<List<String>> label(Counted figure) {
            Hit<List<String>> before = endingAt(joinedFrom(figure));
            boolean plain = before != null
                    && isLabel(before)
                    && !before.phrase().startsWith(COMPARED_WITH)
                    && !comparison(before);
            return plain ? before : measure(figure);
        }

        /** Where the words begin that join a label to its figure: "kế hoạch đề ra là 60 cuộc". */
        private int joinedFrom(Counted figure) {
            int at = figure.from();
            while (at > 0 && !isLabel(endingAt(at)) && (key(at - 1).equals(":") || JoiningWords.is(key(at - 1)))) at--;
            return at;
        }

        private static boolean isLabel(@Nullable Hit<List<String>> hit) {
            return hit != null && hit.value().contains("target_label");
        }

        /** Whether a share tells that the figure is the target it is measured by. */
        boolean isMeasure(Counted figure) {
            return measure(figure) != null || isPairMeasured(figure);
        }

        /** "Phát triển 34/60 đoàn viên (56,7% kế hoạch)": the share behind the pair says that its whole was planned. */
        private boolean isPairMeasured(Counted figure) {
            if (figure.figure().side() != Figure.Side.WHOLE) return false;
            Counted share = figureAfter(figure);
            return share != null
                    && isShareOf(share, figure)
                    && isRate(share)
                    && share.from() - figure.to() <= CHANGE_REACH
                    && hits.stream().anyMatch(hit -> hit.value().contains("achieved") && hit.from() == share.to());
        }

        /** Whether a share is that of the number before the whole in it, but for what is rounded. */
        private boolean isShareOf(Counted share, Counted whole) {
            double of = whole.figure().quantity().amount().doubleValue();
            double told = share.figure().quantity().amount().doubleValue();
            return of > 0
                    && view.figures.stream()
                            .filter(other -> other.to() <= whole.from()
                                    && other.figure().side() == Figure.Side.RESULT
                                    && whole.from() - other.to() <= CHANGE_REACH)
                            .mapToDouble(
                                    other -> other.figure().quantity().amount().doubleValue())
                            .anyMatch(part -> Math.abs(100 * part / of - told) < ROUNDED);
        }

        /** "Hoàn thành 103% chỉ tiêu (400 đoàn viên)", "so với chỉ tiêu 450 sáng kiến đạt 113,8%": the label between share and target. */
        private @Nullable Hit<List<String>> measure(Counted figure) {
            if (figure.figure().quantity().measure() == Measure.RATE) return null;
            boolean bracket = figure.from() > 0
                    && key(figure.from() - 1).equals("(")
                    && figure.nounEnd() < view.words.size()
                    && key(figure.nounEnd()).equals(")");
            Hit<List<String>> label = endingAt(bracket ? figure.from() - 1 : joinedFrom(figure));
            if (label == null || !isLabel(label)) return behindStroke(figure);
            if (bracket && reached(label) && isTold(figure, label.from())) return label;
            if (isRate(figureEndingAt(label.from()))) return label;
            boolean compared = label.phrase().startsWith(COMPARED_WITH) && change(label.from()) == 0;
            boolean result = isTold(figure, label.from()) && !isExcess(label.from());
            return compared && (isRate(figureAfter(figure)) || result) ? label : null;
        }

        /** "Vượt so với kế hoạch 20 đoàn viên": by how much, not what was planned. */
        private boolean isExcess(int label) {
            return label > 0 && EXCESSES.contains(key(label - 1));
        }

        /** Whether the result stands before the label: else the bracket behind it holds that. */
        private boolean isTold(Counted figure, int before) {
            Measure measure = figure.figure().quantity().measure();
            return view.figures.stream()
                    .anyMatch(other ->
                            other.to() <= before && other.figure().quantity().measure() == measure);
        }

        /** "Vượt chỉ tiêu (80 đơn vị)": the bracket says what it was. */
        private boolean reached(Hit<List<String>> label) {
            Hit<List<String>> before = endingAt(label.from());
            return before != null && before.value().contains("achieved_before");
        }

        /** "Kết nạp 88 đoàn viên/100 đoàn viên chỉ tiêu năm": the label behind what stands behind the stroke. */
        private @Nullable Hit<List<String>> behindStroke(Counted figure) {
            int stroke = figure.from() - 1;
            if (stroke < 0 || !key(stroke).equals("/") || figureEndingAt(stroke) != null) return null;
            for (Hit<List<String>> hit : hits)
                if (isLabel(hit) && (hit.from() == figure.nounEnd() || hit.from() == figure.to())) return hit;
            return null;
        }

        private @Nullable Counted figureEndingAt(int to) {
            for (Counted other : view.figures) if (other.to() == to) return other;
            return null;
        }

        private @Nullable Counted figureAfter(Counted figure) {
            for (Counted other : view.figures) if (other.from() >= figure.to()) return other;
            return null;
        }

        private static boolean isRate(@Nullable Counted figure) {
            return figure != null && figure.figure().quantity().measure() == Measure.RATE;
        }

        private String key(int at) {
            return view.words.get(at).key();
        }

        /** 1 for a rise, -1 for a fall, 0 for neither. */
        int change(Counted figure) {
            return change(figure.from());
        }

        private int change(int before) {
            for (int at = before - 1, seen = 0; at >= 0 && seen < CHANGE_REACH; at--, seen++) {
                Hit<List<String>> hit = endingAt(at + 1);
                if (hit != null && hit.value().contains("rise")) return 1;
                if (hit != null && hit.value().contains("fall")) return -1;
                if (hit == null || !hit.value().contains("rise_between")) return 0;
            }
            return 0;
        }

        /** 1 or -1 by the last word for a rise or fall before the figure; 1 where there is none. */
        int direction(Counted figure) {
            int direction = 1;
            for (Hit<List<String>> hit : hits)
                if (hit.to() <= figure.from()
                        && (hit.value().contains("fall") || hit.value().contains("rise")))
                    direction = hit.value().contains("fall") ? -1 : 1;
            return direction;
        }

        /** The words about status in the passage, in text order. */
        List<Hit<List<String>>> words() {
            return hits;
        }

        /** Whether a rate tells how far a target was reached: "đạt 120% kế hoạch". */
        boolean reachesTarget(Counted figure) {
            if (figure.figure().quantity().measure() != Measure.RATE) return false;
            return hits.stream()
                            .anyMatch(hit -> hit.value().contains("achieved")
                                    && hit.from() >= figure.to()
                                    && hit.from() - figure.to() <= 3
                                    && noMarkBetween(figure.to(), hit.from()))
                    && hits.stream()
                            .anyMatch(hit -> hit.value().contains("achieved_before")
                                    && hit.to() <= figure.from()
                                    && figure.from() - hit.to() <= 2);
        }

        /** Whether a word for parts of a total ("trong đó") stands before the figure in its passage, after that index. */
        boolean partBefore(Counted figure, int after) {
            return hits.stream()
                    .anyMatch(hit -> hit.value().contains("part") && hit.to() <= figure.from() && hit.from() >= after);
        }

        private Status wholeOfPair(Counted figure) {
            boolean aimed = lastBefore("target", figure) >= 0
                    || hits.stream().anyMatch(hit -> hit.value().contains("achieved"));
            return aimed || exceeded(figure) ? Status.TARGET : Status.ACTUAL;
        }

        private boolean exceeded(Counted whole) {
            Counted result = null;
            for (Counted other : view.figures) if (other.to() <= whole.from()) result = other;
            return result != null
                    && result.figure().side() == Figure.Side.RESULT
                    && result.figure()
                                    .quantity()
                                    .amount()
                                    .compareTo(whole.figure().quantity().amount())
                            > 0;
        }

        private boolean noMarkBetween(int from, int to) {
            for (int i = from; i < to; i++) if (view.words.get(i).type() == Word.Type.MARK) return false;
            return true;
        }

        private @Nullable Hit<List<String>> endingAt(int to) {
            for (Hit<List<String>> hit : hits) if (hit.to() == to) return hit;
            return null;
        }

        private int lastBefore(String list, Counted figure) {
            int last = -1;
            for (Hit<List<String>> hit : hits)
                if (hit.value().contains(list)
                        && hit.to() <= figure.from()
                        && !comparison(hit)
                        && !inClosedBracket(hit, figure)) last = hit.from();
            return last;
        }

        /** Whether a bracket around the cue ends before the figure, "5.230 đoàn viên (chỉ tiêu 4.500), 11 CĐCS", or the quotes of a name. */
        private boolean inClosedBracket(Hit<List<String>> hit, Counted figure) {
            if (isInQuotes(hit, figure)) return true;
            for (int at = hit.to(); at < figure.from(); at++) {
                String key = view.words.get(at).key();
                if (key.equals("(")) return false;
                if (key.equals(")")) return true;
            }
            return false;
        }

        /** “… hướng tới sự hài lòng của người bệnh”: 100%. */
        private boolean isInQuotes(Hit<List<String>> hit, Counted figure) {
            String text = view.text;
            int from = view.words.get(hit.to() - 1).end();
            int to = figure.figure().span().begin();
            for (int at = from; at < to; at++) {
                if (text.charAt(at) == '“') return false;
                if (text.charAt(at) == '”') return true;
            }
            return false;
        }

        /** "so với chỉ tiêu", "đạt chỉ tiêu", "9/11 chỉ tiêu": the target is spoken of, not set. */
        private boolean comparison(Hit<List<String>> hit) {
            if (view.figures.stream().anyMatch(figure -> figure.to() == hit.from())) return true;
            if (!hit.value().contains("achieved") || hit.from() == 0) return false;
            Hit<List<String>> before = endingAt(hit.from());
            return before != null
                    && (before.value().contains("achieved_before")
                            || before.phrase().equals("với"));
        }
    }

    View view(PassageView passage) {
        return new View(passage);
    }
}
