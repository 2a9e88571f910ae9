package vn.baocao.extractors.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/** Cuts running text into sentences: rules say where a sentence may end, the model trained in the build says where it does. Thread-safe. */
final class Sentences {
    static final String MODEL = "vn/baocao/extractors/models/sentence-ends.bin";

    private static final Sentences BUILT_IN = builtIn();

    private final SentenceModel model;
    private final SentenceCandidates candidates = new SentenceCandidates();
    private final ConcurrentLinkedQueue<SentenceDetectorME> idle = new ConcurrentLinkedQueue<>();

    Sentences(SentenceModel model) {
        this.model = model;
    }

    private static Sentences builtIn() {
        SentenceParts.makeKnown();
        try (InputStream in = Sentences.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) throw new IllegalStateException(MODEL + " is missing: it is made by ModelTraining");
            return new Sentences(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** The sentences of the stretch, without the white space around them; together they hold every other character of it. */
    static List<Span> of(String text, Span stretch) {
        return BUILT_IN.cut(text, stretch);
    }

    static int count(String line) {
        return of(line, new Span(0, line.length())).size();
    }

    List<Span> cut(String text, Span stretch) {
        List<Span> sentences = new ArrayList<>();
        int begin = stretch.begin();
        for (int cut : begins(stretch.of(text))) {
            add(text, begin, stretch.begin() + cut, sentences);
            begin = stretch.begin() + cut;
        }
        add(text, begin, stretch.end(), sentences);
        return sentences;
    }

    /** Where the detector lets sentences begin; the detector keeps what it found last, so one thread has it at a time. */
    private int[] begins(String stretch) {
        if (isOne(stretch)) return new int[0];
        @Nullable SentenceDetectorME detector = idle.poll();
        if (detector == null) detector = new SentenceDetectorME(model);
        opennlp.tools.util.Span[] found = detector.sentPosDetect(stretch);
        idle.offer(detector);
        int[] begins = new int[found.length];
        for (int i = 0; i < found.length; i++) begins[i] = found[i].getStart();
        return begins;
    }

    /** Whether a sentence may end nowhere but at the end: nothing is left to the model. */
    private boolean isOne(String stretch) {
        List<Integer> ends = candidates.getPositions(stretch);
        if (ends.size() > 1) return false;
        int after = ends.isEmpty() ? stretch.length() : ends.getFirst() + 1;
        while (after < stretch.length() && Line.isBlank(stretch.charAt(after))) after++;
        return after == stretch.length();
    }

    private static void add(String text, int begin, int end, List<Span> sentences) {
        while (begin < end && Line.isBlank(text.charAt(begin))) begin++;
        while (end > begin && Line.isBlank(text.charAt(end - 1))) end--;
        if (begin < end) sentences.add(new Span(begin, end));
    }
}
