package vn.baocao.extractors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.baocao.extractors.fact.Fact;
import vn.baocao.extractors.lexicon.Campaign;
import vn.baocao.extractors.lexicon.CampaignLexicon;
import vn.baocao.extractors.lexicon.IndicatorExamples;
import vn.baocao.extractors.lexicon.WordExamples;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.extractors.text.Span;

/** The sentences that hold the lexicon to its word, each read as a report of its own. */
public final class ExampleSentences {
    /** What a sentence must give. */
    private interface Wanted {
        /** What was read instead; empty where all is as wanted. */
        Optional<String> missed(Extraction extraction, List<Span> marks);
    }

    /** A sentence of a lexicon file. */
    public static final class Example {
        private final String file;
        private final String entry;
        private final String sentence;
        private final Wanted wanted;

        private Example(String file, String entry, String sentence, Wanted wanted) {
            this.file = file;
            this.entry = entry;
            this.sentence = sentence;
            this.wanted = wanted;
        }

        /** The lexicon file it belongs to. */
        public String file() {
            return file;
        }

        /** The entry that it is an example of. */
        public String entry() {
            return entry;
        }

        /** As written, what is to be read between ⟦ and ⟧. */
        public String sentence() {
            return sentence;
        }

        /** What was read instead; empty where the sentence is read as it must be. */
        public Optional<String> missed(Extractor extractor) {
            StringBuilder text = new StringBuilder();
            List<Span> marks = new ArrayList<>();
            int open = 0;
            for (int i = 0; i < sentence.length(); i++) {
                char c = sentence.charAt(i);
                if (c == '⟦') open = text.length();
                else if (c == '⟧') marks.add(new Span(open, text.length()));
                else text.append(c);
            }
            return wanted.missed(
                    extractor.extract(new ReportText("example", text.toString(), List.of(), List.of(), List.of())),
                    marks);
        }
    }

    private ExampleSentences() {}

    /** Those of the program, and of the campaigns in use. */
    public static List<Example> builtIn() {
        List<Example> all = new ArrayList<>(of("examples.yaml", IndicatorExamples.builtIn()));
        for (WordExamples examples : WordExamples.builtIn()) {
            List<WordExamples.Figure> figures = new ArrayList<>(examples.yes());
            figures.addAll(examples.no());
            for (WordExamples.Figure figure : figures)
                all.add(new Example(
                        "word-examples.yaml",
                        examples.list(),
                        figure.marked(),
                        (extraction, marks) -> figure(extraction, marks, figure.wanted())));
        }
        for (Campaign campaign : CampaignLexicon.inUse().campaigns()) {
            String file = campaign.kind().equals("fund") ? "funds.yaml" : "campaigns.yaml";
            for (String sentence : campaign.read())
                all.add(new Example(
                        file, campaign.id(), sentence, (extraction, marks) -> names(extraction, campaign.id(), marks)));
            for (String sentence : campaign.silent())
                all.add(new Example(
                        file, campaign.id(), sentence, (extraction, marks) -> noName(extraction, campaign.id())));
        }
        return all;
    }

    /** Those of the user's own examples.yaml. */
    public static List<Example> own() {
        return of("lexicon/examples.yaml", IndicatorExamples.own());
    }

    private static List<Example> of(String file, List<IndicatorExamples> entries) {
        List<Example> all = new ArrayList<>();
        for (IndicatorExamples entry : entries) {
            for (IndicatorExamples.Reads reads : entry.reads())
                all.add(new Example(
                        file,
                        entry.code(),
                        reads.marked(),
                        (extraction, marks) -> reads(extraction, marks, entry.code(), reads)));
            for (String sentence : entry.silent())
                all.add(new Example(
                        file, entry.code(), sentence, (extraction, marks) -> none(extraction, entry.code())));
        }
        return all;
    }

    private static List<Fact> at(Extraction extraction, List<Span> marks) {
        return extraction.facts().stream()
                .filter(fact -> marks.stream().anyMatch(fact.span()::contains))
                .toList();
    }

    private static Optional<String> reads(
            Extraction extraction, List<Span> marks, String code, IndicatorExamples.Reads wanted) {
        List<Fact> facts = at(extraction, marks);
        boolean right = facts.size() == 1
                && facts.getFirst().indicator().equals(code)
                && facts.getFirst().kind() == wanted.kind()
                && facts.getFirst().value().amount().compareTo(wanted.value()) == 0;
        return right ? Optional.empty() : Optional.of(shown(facts));
    }

    private static Optional<String> none(Extraction extraction, String code) {
        List<Fact> facts = extraction.facts();
        boolean right = !facts.isEmpty()
                && facts.stream().noneMatch(fact -> fact.indicator().equals(code));
        return right ? Optional.empty() : Optional.of(shown(facts));
    }

    private static Optional<String> figure(Extraction extraction, List<Span> marks, Map<String, String> wanted) {
        List<Fact> facts = at(extraction, marks);
        if (facts.size() != 1) return Optional.of(shown(facts));
        Fact fact = facts.getFirst();
        for (Map.Entry<String, String> field : wanted.entrySet()) {
            String code = field.getValue();
            boolean right = switch (field.getKey()) {
                case "status" -> FactJson.code(fact.status()).equals(code);
                case "scope" -> FactJson.code(fact.scope()).equals(code);
                case "indicator" -> fact.indicator().equals(code);
                case "unit" -> code.equals(fact.unit());
                case "not_unit" -> !code.equals(fact.unit());
                case "not_indicator" -> !fact.indicator().equals(code);
                case "role" ->
                    extraction.passages().stream()
                            .filter(passage -> passage.span().equals(fact.sentence()))
                            .map(Passage::role)
                            .anyMatch(role -> FactJson.code(role).equals(code));
                default -> throw new IllegalArgumentException("word-examples.yaml: field " + field.getKey());
            };
            if (!right) return Optional.of(field.getKey() + " ≠ " + code + ": " + shown(facts));
        }
        return Optional.empty();
    }

    private static Optional<String> names(Extraction extraction, String id, List<Span> marks) {
        Set<Span> spans = new HashSet<>();
        for (CampaignFound found : extraction.campaigns()) spans.addAll(found.mentions());
        boolean right = spans.equals(new HashSet<>(marks))
                && extraction.campaigns().stream().anyMatch(found -> found.id().equals(id));
        return right ? Optional.empty() : Optional.of(named(extraction));
    }

    private static Optional<String> noName(Extraction extraction, String id) {
        boolean right =
                extraction.campaigns().stream().noneMatch(found -> found.id().equals(id));
        return right ? Optional.empty() : Optional.of(named(extraction));
    }

    private static String named(Extraction extraction) {
        return extraction.campaigns().isEmpty()
                ? "∅"
                : extraction.campaigns().stream()
                        .map(found -> found.id() + " “" + found.name() + "”")
                        .collect(Collectors.joining(", "));
    }

    private static String shown(List<Fact> facts) {
        return facts.isEmpty()
                ? "∅"
                : facts.stream()
                        .map(fact -> "%s %s %s (%s, %s)"
                                .formatted(
                                        fact.indicator(),
                                        FactJson.code(fact.kind()),
                                        fact.value()
                                                .amount()
                                                .stripTrailingZeros()
                                                .toPlainString(),
                                        FactJson.code(fact.status()),
                                        FactJson.code(fact.scope())))
                        .collect(Collectors.joining("; "));
    }
}
