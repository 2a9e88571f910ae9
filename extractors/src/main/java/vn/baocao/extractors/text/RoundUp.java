package vn.baocao.extractors.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the labels of the units in a round-up told in one paragraph: "… T.H LĐLĐ tỉnh A: … V.L LĐLĐ tỉnh B: …". */
final class RoundUp {
    /** Stands where a sentence is under no label. */
    static final Span NONE = new Span(0, 0);

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:Ảnh|Tin|Bài)\\s*:\\s*)?(?:\\p{Lu}[\\p{L}.]*[\\s–-]+){0,6}?((?:Các cấp )?(?:LĐLĐ|CĐCS|CĐVC|CĐN|CĐ|[Cc]ông đoàn|Liên đoàn [Ll]ao động)\\s(?:[^:;.,]|\\.(?=\\s?\\p{Lu})){2,70}):(?=\\s)");

    private RoundUp() {}

    /** For each sentence the label that it stands under, or {@link #NONE}; empty where the stretch is no round-up of at least two units. */
    static List<Span> labels(String text, List<Span> sentences) {
        List<Span> labels = new ArrayList<>();
        Span current = NONE;
        int found = 0;
        for (Span sentence : sentences) {
            Matcher m = LABEL.matcher(text).region(sentence.begin(), sentence.end());
            if (m.lookingAt()) {
                current = new Span(m.start(1), m.end(1));
                found++;
            }
            labels.add(current);
        }
        return found >= 2 ? labels : List.of();
    }
}
