package vn.baocao.extractors.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sentences that hold a list of words to what it does, from word-examples.yaml.
 *
 * @param list the list, "status.yaml#target"
 * @param yes sentences with a word of the list
 * @param no near sentences in which it must do nothing
 */
public record WordExamples(String list, List<Figure> yes, List<Figure> no) {
    /**
     * A sentence, and how its marked figure must be read.
     *
     * @param marked with the figure between ⟦ and ⟧
     * @param wanted status, indicator, not_indicator, scope or role, with the code that it must have
     */
    public record Figure(String marked, Map<String, String> wanted) {}

    public WordExamples {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** Those that come with the program. */
    public static List<WordExamples> builtIn() {
        List<WordExamples> all = new ArrayList<>();
        for (JsonNode entry : LexiconFiles.builtIn("word-examples.yaml").path("examples"))
            all.add(new WordExamples(
                    entry.path("list").asText(), figures(entry.path("yes")), figures(entry.path("no"))));
        return List.copyOf(all);
    }

    private static List<Figure> figures(JsonNode entries) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode entry : entries) {
            Map<String, String> wanted = new TreeMap<>();
            entry.properties().forEach(field -> {
                if (!field.getKey().equals("text"))
                    wanted.put(field.getKey(), field.getValue().asText());
            });
            figures.add(new Figure(entry.path("text").asText(), wanted));
        }
        return figures;
    }
}
