package vn.baocao.extractors.cover;

import java.util.List;
import java.util.regex.Pattern;
import vn.baocao.extractors.judge.FeatureList;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Span;
import vn.baocao.extractors.text.Word;

/** What speaks for a text being of a type: how title and first sentences go, how it is built, what the rules say. */
final class TypeFeatures {
    /** Characters of the text's beginning, and words of it. */
    private static final int BEGINNING = 600;

    private static final int LEAD = 60;
    /** So many sentences count as one. */
    private static final int SENTENCES = 3;

    /** Months. */
    private static final int A_YEAR = 12;

    private static final Pattern SECTION = Pattern.compile("(?s)[IVX]{1,4}\\s*[./)-].*");
    private static final Pattern POINT = Pattern.compile("(?s)\\d{1,2}(?:\\.\\d{1,2})?\\s*[./)-].*");
    private static final Pattern BULLET = Pattern.compile("(?s)[-+*–•].*");

    private TypeFeatures() {}

    static List<String> of(CoverReading reading) {
        Cover cover = reading.cover();
        TypeReader.Kind rule = reading.kind();
        String type = rule.type().name();
        String manner = reading.manner();
        String length = length(rule);
        FeatureList f = new FeatureList();
        f.add("rule=", type);
        f.add("rule ", type, " ", manner);
        f.add("manner ", manner);
        f.add("length ", length);
        f.add("length ", length, " ", type, " ", manner);
        String title = cover.titleText();
        words(f, "title", Word.of(title, new Span(0, title.length())), Integer.MAX_VALUE);
        String beginning = cover.beginning(BEGINNING);
        List<Word> lead = Word.of(beginning, new Span(0, beginning.length()));
        words(f, "lead", lead, LEAD);
        f.add("opens ", FeatureList.key(lead, 0));
        f.add("opens ", FeatureList.key(lead, 0), " ", FeatureList.key(lead, 1));
        f.add("letterhead ", !cover.letterhead().isEmpty());
        f.add("published ", reading.published() != null);
        f.add("published ", reading.published() != null, " ", type);
        String sections = FeatureList.about(count(cover, SECTION));
        f.add("sections ", sections);
        f.add("sections ", sections, " ", type);
        f.add("points ", FeatureList.about(count(cover, POINT)));
        f.add("bullets ", FeatureList.about(count(cover, BULLET)));
        f.add("sentences ", FeatureList.about(cover.body().size() / SENTENCES));
        return f.all();
    }

    private static int count(Cover cover, Pattern form) {
        int count = 0;
        for (Passage passage : cover.body())
            if (form.matcher(passage.span().of(cover.text())).matches()) count++;
        return count;
    }

    private static void words(FeatureList f, String where, List<Word> words, int most) {
        for (int i = 0; i < Math.min(most, words.size()); i++) {
            f.add(where, " ", FeatureList.key(words, i));
            f.add(where, " ", FeatureList.key(words, i), " ", FeatureList.key(words, i + 1));
        }
    }

    /** Of the time that the rules read: "none", "open", "day", or its months and the month that it begins with; years are counted. */
    private static String length(TypeReader.Kind rule) {
        if (rule.from() == null && rule.to() == null) return "none";
        if (rule.from() == null || rule.to() == null) return "open";
        if (rule.from().equals(rule.to())) return "day";
        long months = rule.from().until(rule.to().plusDays(1)).toTotalMonths();
        return months > A_YEAR
                ? months / A_YEAR + " years"
                : months + " months from " + rule.from().getMonthValue();
    }
}
