package vn.baocao.extractors.text;

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
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the sentence detector at build time from sentence-ends.txt: a paragraph a line, each end of a sentence inside it marked by ‖. */
public final class SentenceTraining {
    private static final String PARAGRAPHS = "vn/baocao/extractors/models/sentence-ends.txt";
    private static final char END = '‖';

    private SentenceTraining() {}

    /** Writes the model where Sentences looks for it, below the folder of the classes. */
    public static void trainInto(Path output) throws IOException {
        Path file = output.resolve(Sentences.MODEL);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            train(paragraphs()).serialize(out);
        }
    }

    /** The marked paragraphs that were written for the model. */
    static List<String> paragraphs() {
        try (InputStream in = SentenceTraining.class.getClassLoader().getResourceAsStream(PARAGRAPHS)) {
            if (in == null) throw new IllegalStateException(PARAGRAPHS + " is missing from the class path");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(PARAGRAPHS, e);
        }
    }

    /** The same paragraphs always give the same model: one thread, fixed rounds, no random start. */
    static SentenceModel train(List<String> paragraphs) throws IOException {
        SentenceParts.makeKnown();
        List<SentenceSample> samples = new ArrayList<>();
        for (String paragraph : paragraphs) {
            samples.add(sample(paragraph, " "));
            // as typed without a blank behind the full stop
            if (paragraph.indexOf(END) >= 0) samples.add(sample(paragraph, ""));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 120);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        return SentenceDetectorME.train(
                "vi", ObjectStreamUtils.createObjectStream(samples), new SentenceParts("vi"), parameters);
    }

    private static SentenceSample sample(String paragraph, String blank) {
        StringBuilder text = new StringBuilder();
        List<opennlp.tools.util.Span> sentences = new ArrayList<>();
        for (String sentence : paragraph.split(String.valueOf(END))) {
            if (text.length() > 0) text.append(blank);
            sentences.add(new opennlp.tools.util.Span(text.length(), text.length() + sentence.length()));
            text.append(sentence);
        }
        return new SentenceSample(text, sentences.toArray(opennlp.tools.util.Span[]::new));
    }
}
