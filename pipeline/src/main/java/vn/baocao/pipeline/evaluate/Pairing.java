package vn.baocao.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** Finds for each gold text the document that was made of it: that of the same name, else the one that shares most runs of four words. */
public final class Pairing {
    /** This share of common runs is left where OCR misread every fourth word; most alike texts are paired first. */
    private static final double LEAST = 0.15;

    private static final int RUN = 4;

    private record Likeness(String gold, String document, double share) {}

    private Pairing() {}

    /**
     * @param gold canonical texts by name
     * @param documents texts read by name (a path; its last part without the ending is compared with the names of gold)
     * @return the document's name for each gold name that has one; each document is taken once
     */
    public static Map<String, String> of(Map<String, String> gold, Map<String, String> documents) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String document : documents.keySet()) {
            String stem = stem(document);
            if (gold.containsKey(stem) && pairs.putIfAbsent(stem, document) == null) taken.add(document);
        }
        Map<String, Set<String>> runs = new LinkedHashMap<>();
        documents.forEach((name, text) -> runs.put(name, runs(text)));
        List<Likeness> likely = new ArrayList<>();
        gold.forEach((name, text) -> {
            if (pairs.containsKey(name)) return;
            Set<String> own = runs(text);
            runs.forEach((document, others) -> {
                if (taken.contains(document)) return;
                likely.add(new Likeness(name, document, share(own, others)));
            });
        });
        likely.sort(Comparator.comparingDouble(Likeness::share)
                .reversed()
                .thenComparing(Likeness::gold)
                .thenComparing(Likeness::document));
        for (Likeness like : likely) {
            if (like.share() < LEAST || pairs.containsKey(like.gold()) || !taken.add(like.document())) continue;
            pairs.put(like.gold(), like.document());
        }
        return pairs;
    }

    /** The last part of a path without its ending. */
    public static String stem(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Set<String> runs(String text) {
        List<Word> words = Word.of(text, new Span(0, text.length()));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int k = i; k < i + RUN; k++) run.append(words.get(k).key()).append(' ');
            runs.add(run.toString());
        }
        return runs;
    }

    private static double share(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        long common = a.stream().filter(b::contains).count();
        return (double) common / (a.size() + b.size() - common);
    }
}
