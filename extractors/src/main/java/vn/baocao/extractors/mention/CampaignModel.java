package vn.baocao.extractors.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.lexicon.Campaign;
import vn.baocao.extractors.lexicon.CampaignCues;
import vn.baocao.extractors.lexicon.CampaignLexicon;
import vn.baocao.extractors.mention.CampaignWords.Cue;
import vn.baocao.extractors.text.Span;

/** The trained finder of names that neither quotes nor capitals show: "phong trào bếp sạch, bữa ngon". Thread-safe. */
final class CampaignModel {
    private static final String FOLDER = "vn/baocao/extractors/models/";
    private static final String SENTENCES = FOLDER + "campaign-sentences.txt";
    private static final String MODEL = FOLDER + "campaign-names.bin";

    /** What a word is known by: itself and its neighbours, and the decision on the word before. */
    private static final String FEATURES = """
            <featureGenerators cache="true" name="campaign">
              <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
                <int name="prevLength">3</int>
                <int name="nextLength">2</int>
                <generator class="opennlp.tools.util.featuregen.TokenFeatureGeneratorFactory"/>
              </generator>
              <generator class="opennlp.tools.util.featuregen.BigramNameFeatureGeneratorFactory"/>
            </featureGenerators>
            """;

    /** From here on a guess is believed: in cross-validation 5 of 6 such guesses are right. */
    static final double SURE = 0.8;

    private static final int FAR = 9;

    private final TokenNameFinderModel model;
    private final CampaignWords cues;
    private final ConcurrentLinkedQueue<NameFinderME> idle = new ConcurrentLinkedQueue<>();

    private CampaignModel(TokenNameFinderModel model, CampaignWords cues) {
        this.model = model;
        this.cues = cues;
    }

    /** A name at words [first, last], and how sure the model is: the least of its words' probabilities. */
    record Guess(int first, int last, double sure) {}

    /** A sentence as the model sees it: words and marks in lower case, for each the word that it is or -1, and what stands around it. */
    private static final class Tokens {
        final List<String> text = new ArrayList<>();
        final List<Integer> word = new ArrayList<>();
        final List<String[]> around = new ArrayList<>();

        Tokens(Words words, CampaignWords cues) {
            int[] behindCue = new int[words.size()];
            Arrays.fill(behindCue, FAR);
            for (NameTrie.Match<Cue> cue : cues.cues(words)) {
                if (cue.value().role() != CampaignWords.Role.STRONG) continue;
                for (int i = cue.last() + 1, d = 0; i < words.size() && d < FAR; i++, d++) behindCue[i] = d;
            }
            int toEnd = 0;
            String end = "";
            String[][] features = new String[words.size()][];
            for (int i = words.size() - 1; i >= 0; i--) {
                if (cues.ends(words, i)) {
                    toEnd = 0;
                    end = words.toned(i);
                } else {
                    toEnd++;
                }
                String ordinary = cues.ordinary(words, i) ? "ordinary" : "own";
                features[i] = new String[] {
                    "cue" + behindCue[i] + ordinary, "cue" + behindCue[i] + "end" + Math.min(toEnd, FAR), "until:" + end
                };
            }
            for (int i = 0; i < words.size(); i++) {
                text.add(words.toned(i));
                word.add(i);
                around.add(features[i]);
                String gap = words.gap(i).trim();
                if (gap.isEmpty()) continue;
                text.add(gap.substring(0, 1));
                word.add(-1);
                around.add(new String[] {"mark"});
            }
        }

        String[] texts() {
            return text.toArray(String[]::new);
        }

        String[][] surroundings() {
            return around.toArray(String[][]::new);
        }
    }

    /** The model that was trained when this was built. */
    static CampaignModel builtIn(CampaignWords cues) {
        try (InputStream in = CampaignModel.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) throw new IllegalStateException(MODEL + " is missing: it is made by ModelTraining");
            return new CampaignModel(new TokenNameFinderModel(in), cues);
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    List<Guess> find(Words words) {
        Tokens tokens = new Tokens(words, cues);
        @Nullable NameFinderME finder = idle.poll();
        if (finder == null) finder = new NameFinderME(model);
        List<Guess> guesses = new ArrayList<>();
        for (opennlp.tools.util.Span name : finder.find(tokens.texts(), tokens.surroundings())) {
            double[] all = finder.probs();
            double sure = 1;
            for (int i = name.getStart(); i < name.getEnd(); i++) sure = Math.min(sure, all[i]);
            int first = tokens.word.get(name.getStart());
            int last = tokens.word.get(name.getEnd() - 1);
            if (first >= 0 && last >= first) guesses.add(new Guess(first, last, sure));
        }
        finder.clearAdaptiveData();
        idle.offer(finder);
        return guesses;
    }

    /** The model's own sentences and, with their quotes taken away, those of the lexicon; names between ⟦ and ⟧. */
    static List<String> allSentences() {
        List<String> all = new ArrayList<>(sentences());
        for (Campaign campaign : CampaignLexicon.inUse().campaigns()) {
            for (String sentence : campaign.read()) all.add(sentence.replaceAll("[“”\"]", ""));
            all.addAll(campaign.silent());
        }
        return all;
    }

    /** The sentences that were written for the model, names between ⟦ and ⟧. */
    static List<String> sentences() {
        try (InputStream in = CampaignModel.class.getClassLoader().getResourceAsStream(SENTENCES)) {
            if (in == null) throw new IllegalStateException(SENTENCES + " is missing from the class path");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(SENTENCES, e);
        }
    }

    /** The same sentences always give the same model: one thread, fixed rounds, no random start. */
    static CampaignModel train(List<String> sentences, CampaignWords cues) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String sentence : sentences) samples.add(sample(sentence, cues));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 120);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        TokenNameFinderFactory factory =
                new TokenNameFinderFactory(FEATURES.getBytes(StandardCharsets.UTF_8), new HashMap<>(), new BioCodec());
        return new CampaignModel(
                NameFinderME.train(
                        "vi", "campaign", ObjectStreamUtils.createObjectStream(samples), parameters, factory),
                cues);
    }

    /** Trains on the built-in sentences and writes the model where builtIn() looks for it. */
    static void trainInto(Path output) throws IOException {
        Path file = output.resolve(MODEL);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            train(allSentences(), new CampaignWords(CampaignCues.inUse())).model.serialize(out);
        }
    }

    private static NameSample sample(String sentence, CampaignWords cues) {
        Map.Entry<String, List<Span>> marked = unmark(sentence);
        Words words = Words.of(marked.getKey());
        Tokens tokens = new Tokens(words, cues);
        List<opennlp.tools.util.Span> names = new ArrayList<>();
        for (Span span : marked.getValue()) {
            int begin = -1;
            int end = -1;
            for (int i = 0; i < tokens.text.size(); i++) {
                int word = tokens.word.get(i);
                if (word < 0 || !span.contains(words.begin(word))) continue;
                if (begin < 0) begin = i;
                end = i + 1;
            }
            if (begin < 0) throw new IllegalArgumentException("no words between the marks of \"" + sentence + "\"");
            names.add(new opennlp.tools.util.Span(begin, end, "campaign"));
        }
        return new NameSample(
                tokens.texts(), names.toArray(opennlp.tools.util.Span[]::new), tokens.surroundings(), true);
    }

    /** A sentence without its marks, and the spans between them. */
    static Map.Entry<String, List<Span>> unmark(String sentence) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '⟦') open = text.length();
            else if (c == '⟧') spans.add(new Span(open, text.length()));
            else text.append(c);
        }
        return Map.entry(text.toString(), spans);
    }
}
