package vn.baocao.extractors.fact;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.cover.ReportReading;
import vn.baocao.extractors.judge.Classifier;
import vn.baocao.extractors.judge.Example;
import vn.baocao.extractors.judge.Verdict;
import vn.baocao.extractors.lexicon.IndicatorExamples;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.FactMark;
import vn.baocao.extractors.marked.MarkedReport;
import vn.baocao.extractors.marked.When;
import vn.baocao.extractors.mention.Figure;
import vn.baocao.extractors.mention.Measure;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/**
 * Trains the judges at build time on reports that are marked by hand: each report is read by the rules alone, and every figure that has
 * a mark is an example of what a careful reader decided there. With a number of folds as third argument it writes nothing and prints
 * how often judges and rules are right on reports that were not learnt from.
 */
public final class JudgeTraining {
    private static final Classifier.Strength NAMING = new Classifier.Strength(3, 0.1, 0.5);
    private static final Classifier.Strength READING = new Classifier.Strength(3, 0.1, 0.5);
    private static final Classifier.Strength SCOPE = new Classifier.Strength(3, 0.1, 5);

    private static final int WEIGHT_OF_EXAMPLE = 4;

    private final Finders finders = new Finders();
    private final Drafting drafting = new Drafting();
    private final Map<Measure, List<Example>> naming = new EnumMap<>(Measure.class);
    private final List<Example> scope = new ArrayList<>();
    private final List<Example> reading = new ArrayList<>();

    private JudgeTraining() {
        for (Measure measure : Measure.values()) naming.put(measure, new ArrayList<>());
    }

    /** @param args the folder of marked reports; the folder that the models' class-path folder is made in; perhaps a number of folds */
    public static void main(String[] args) throws IOException {
        List<MarkedReport> reports = MarkedReport.all(Path.of(args[0]));
        if (args.length > 2) {
            crossValidate(reports, Integer.parseInt(args[2]));
            return;
        }
        JudgeTraining training = of(reports);
        for (IndicatorExamples entry : IndicatorExamples.builtIn())
            for (IndicatorExamples.Reads reads : entry.reads()) training.learn(entry.code(), reads);
        for (Map.Entry<Measure, List<Example>> each : training.naming.entrySet())
            Classifier.train(each.getValue(), NAMING).write(Path.of(args[1]), Judges.naming(each.getKey()));
        Classifier.train(training.reading, READING).write(Path.of(args[1]), Judges.READING);
        Classifier.train(training.scope, SCOPE).write(Path.of(args[1]), Judges.SCOPE);
    }

    private static JudgeTraining of(List<MarkedReport> reports) {
        JudgeTraining training = new JudgeTraining();
        reports.forEach(training::learn);
        return training;
    }

    /** A text as the rules alone read it. */
    private record Ruled(ReportBlock block, List<Draft> drafts) {}

    private Ruled ruled(String name, String written, ReadingChoice choice) {
        ReportText text = PlainText.of(name, written);
        ReportReading reading = ReportReading.ruled(text);
        Found found = finders.read(text, reading).found();
        return new Ruled(
                reading.block(),
                Kin.name(
                        drafting.read(text, reading.block(), reading.passages(), found, choice)
                                .claimed(),
                        text.text()));
    }

    private void learn(MarkedReport marked) {
        Canonical canonical = Canonical.of(marked);
        Ruled ruled = ruled(marked.name(), canonical.text(), seen -> learnReading(canonical, seen));
        ReportBlock block = ruled.block();
        List<Draft> drafts = ruled.drafts();
        List<Draft> right = new ArrayList<>();
        List<@Nullable FactMark> marks = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            FactMark mark = mark(canonical, draft.fact());
            marks.add(mark);
            right.add(mark == null ? draft : draft.with(marked(draft.fact(), mark, marked, block)));
            if (mark != null)
                Objects.requireNonNull(naming.get(draft.fact().value().measure()))
                        .add(new Example(mark.indicator(), NamingFeatures.of(drafts, i, block)));
        }
        List<Fact> facts = Draft.facts(right);
        for (int i = 0; i < right.size(); i++) {
            FactMark mark = marks.get(i);
            if (mark == null) continue;
            Scope rule = Scopes.scope(facts, i, canonical.text());
            scope.add(new Example(mark.scope().toUpperCase(Locale.ROOT), ScopeFeatures.of(right, i, rule, block)));
        }
    }

    /** Reads a number as it is marked, and takes that for an example; a mark that is open to doubt teaches nothing. */
    private @Nullable Reading learnReading(Canonical canonical, Seen seen) {
        FactMark mark = mark(canonical, seen.figure().figure());
        Reading right = mark == null
                ? null
                : new Reading(
                        Measure.valueOf(mark.measure().toUpperCase(Locale.ROOT)),
                        Status.valueOf(mark.status().toUpperCase(Locale.ROOT)));
        if (mark == null || !mark.opt()) reading.add(new Example(Reading.name(right), ReadingFeatures.of(seen)));
        return right;
    }

    /** The mark that stands where the figure does. */
    private static @Nullable FactMark mark(Canonical canonical, Figure figure) {
        for (Canonical.Placed placed : canonical.facts()) {
            int end = placed.begin() + placed.fact().quote().length();
            if (placed.begin() < figure.span().end() && figure.span().begin() < end) return placed.fact();
        }
        return null;
    }

    /** An example sentence of the lexicon, read as a report of its own; it counts more than a figure of a report. */
    private void learn(String code, IndicatorExamples.Reads reads) {
        String marked = reads.marked();
        int begin = marked.indexOf('⟦');
        Span mark = new Span(begin, marked.indexOf('⟧') - 1);
        Ruled ruled = ruled(code, marked.replaceAll("[⟦⟧]", ""), Seen::rule);
        List<Draft> drafts = ruled.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Fact fact = drafts.get(i).fact();
            if (fact.span().begin() >= mark.end() || mark.begin() >= fact.span().end()) continue;
            Example example = new Example(code, NamingFeatures.of(drafts, i, ruled.block()));
            for (int n = 0; n < WEIGHT_OF_EXAMPLE; n++)
                Objects.requireNonNull(naming.get(fact.value().measure())).add(example);
        }
    }

    /** The fact as the mark says: of its indicator, unit and time. */
    private static Fact marked(Fact fact, FactMark mark, MarkedReport report, ReportBlock read) {
        String whose = mark.unit() == null ? report.said("unit") : mark.unit();
        return fact.named(mark.indicator(), "mark")
                .placed(
                        alike(whose, read.unit()) ? read.unit() : whose,
                        day(mark.from(), report.said("from")),
                        day(mark.to(), report.said("to")));
    }

    private static boolean alike(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) return Objects.equals(a, b);
        String one = UnitKey.of(a);
        String two = UnitKey.of(b);
        return one.contains(two) || two.contains(one);
    }

    private static @Nullable LocalDate day(@Nullable String said, @Nullable String otherwise) {
        String day = said == null ? otherwise : said;
        return day == null || day.equals(When.UNKNOWN) ? null : LocalDate.parse(day);
    }

    /** The mark that the fact was read from: of its kind and value, at its place. */
    private static @Nullable FactMark mark(Canonical canonical, Fact fact) {
        for (Canonical.Placed placed : canonical.facts()) {
            FactMark mark = placed.fact();
            boolean there = placed.begin() < fact.span().end()
                    && fact.span().begin() < placed.begin() + mark.quote().length();
            boolean same = mark.kind().equals(fact.kind().name().toLowerCase(Locale.ROOT))
                    && mark.value().compareTo(fact.value().amount()) == 0;
            if (there && same) return mark;
        }
        return null;
    }

    private static void crossValidate(List<MarkedReport> reports, int folds) throws IOException {
        Score reading = new Score("reading");
        Score naming = new Score("indicator");
        Score scope = new Score("scope");
        for (int fold = 0; fold < folds; fold++) {
            List<MarkedReport> known = new ArrayList<>();
            List<MarkedReport> unseen = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) (i % folds == fold ? unseen : known).add(reports.get(i));
            JudgeTraining training = of(known);
            JudgeTraining test = of(unseen);
            reading.add(Classifier.train(training.reading, READING), test.reading, outcome -> Judges.MARGIN_OF_READING);
            for (Measure measure : Measure.values())
                naming.add(
                        Classifier.train(Objects.requireNonNull(training.naming.get(measure)), NAMING),
                        Objects.requireNonNull(test.naming.get(measure)),
                        Judges::marginOfNaming);
            scope.add(Classifier.train(training.scope, SCOPE), test.scope, outcome -> Judges.MARGIN_OF_SCOPE);
        }
        System.out.println(reading);
        System.out.println(naming);
        System.out.println(scope);
    }

    /** How often judges and rules were right. */
    private static final class Score {
        private final String name;
        private int asked;
        private int judged;
        private int ruled;

        Score(String name) {
            this.name = name;
        }

        void add(Classifier classifier, List<Example> examples, ToDoubleFunction<String> margin) {
            for (Example example : examples) {
                String rule = example.features().getFirst().substring("rule=".length());
                asked++;
                if (rule.equals(example.outcome())) ruled++;
                String best = Verdict.of(classifier, example.features(), classifier.outcomes(), rule, margin)
                        .outcome();
                if (best.equals(example.outcome())) judged++;
            }
        }

        @Override
        public String toString() {
            return "%s: %d figures, judges right %.3f, rules right %.3f"
                    .formatted(name, asked, (double) judged / asked, (double) ruled / asked);
        }
    }
}
