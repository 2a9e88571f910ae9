package vn.baocao.extractors.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    static Stream<String> corpus() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("/sentences/cuts.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    private static List<String> marked(String line) {
        return Stream.of(line.split("‖")).map(String::strip).toList();
    }

    private static List<String> cut(Sentences by, String text) {
        return by.cut(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void sentences_end_where_a_reader_ends_them(String line) {
        String text = line.replace("‖", "");
        assertThat(Sentences.of(text, new Span(0, text.length())).stream().map(span -> span.of(text)))
                .containsExactlyElementsOf(marked(line));
    }

    @Test
    void a_stretch_is_cut_where_it_stands() {
        String text = "Tiêu đề. Công đoàn họp. Mọi người dự. Hết.";
        Span stretch = new Span(9, 37);
        assertThat(Sentences.of(text, stretch)).containsExactly(new Span(9, 23), new Span(24, 37));
    }

    @Test
    void many_threads_cut_alike() throws Exception {
        List<String> texts = corpus().map(line -> line.replace("‖", "")).toList();
        List<List<Span>> alone = texts.stream()
                .map(text -> Sentences.of(text, new Span(0, text.length())))
                .toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<List<List<Span>>>> runs = new ArrayList<>();
            for (int i = 0; i < 40; i++)
                runs.add(pool.submit(() -> texts.stream()
                        .map(text -> Sentences.of(text, new Span(0, text.length())))
                        .toList()));
            for (Future<List<List<Span>>> run : runs) assertThat(run.get()).isEqualTo(alone);
        }
    }

    @Test
    void the_model_cuts_paragraphs_right_that_it_never_saw() throws IOException {
        List<String> paragraphs = SentenceTraining.paragraphs();
        int folds = 5;
        int right = 0;
        for (int fold = 0; fold < folds; fold++) {
            List<String> train = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) if (i % folds != fold) train.add(paragraphs.get(i));
            Sentences trained = new Sentences(SentenceTraining.train(train));
            for (int i = fold; i < paragraphs.size(); i += folds) {
                String text = paragraphs.get(i).replace("‖", " ");
                if (cut(trained, text).equals(marked(paragraphs.get(i)))) right++;
            }
        }
        assertThat((double) right / paragraphs.size()).isGreaterThan(0.8);
    }
}
