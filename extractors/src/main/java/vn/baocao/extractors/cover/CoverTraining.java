package vn.baocao.extractors.cover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.baocao.extractors.ReportType;
import vn.baocao.extractors.judge.Classifier;
import vn.baocao.extractors.judge.Example;
import vn.baocao.extractors.lexicon.UnitKey;
import vn.baocao.extractors.marked.Canonical;
import vn.baocao.extractors.marked.MarkedReport;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passages;
import vn.baocao.extractors.text.PlainText;
import vn.baocao.extractors.text.ReportText;

/**
 * Trains the judges of whole reports at build time on reports that are marked by hand: each unit that a report names is an example of one
 * that it is about or not, each report one of its type.
 */
public final class CoverTraining {
    private static final Classifier.Strength STRENGTH = new Classifier.Strength(2, 0.02, 0.2);

    private final List<Example> unit = new ArrayList<>();
    private final List<Example> type = new ArrayList<>();

    private CoverTraining() {}

    /** @param args the folder of marked reports; the folder that the models' class-path folder is made in */
    public static void main(String[] args) throws IOException {
        CoverTraining training = new CoverTraining();
        MarkedReport.all(Path.of(args[0])).forEach(training::learn);
        Classifier.train(training.unit, STRENGTH).write(Path.of(args[1]), CoverJudges.UNIT);
        Classifier.train(training.type, STRENGTH).write(Path.of(args[1]), CoverJudges.TYPE);
    }

    private void learn(MarkedReport marked) {
        ReportText text = PlainText.of(marked.name(), Canonical.of(marked).text());
        List<Passage> passages = Passages.of(text);
        CoverReading reading = CoverReading.of(text, passages, UnitNames.in(text, passages));
        String said = marked.said("type");
        if (said != null) {
            type.add(new Example(ReportType.of(said).name(), TypeFeatures.of(reading)));
        }
        List<String> own = new ArrayList<>(marked.variants());
        if (marked.said("unit") != null) own.add(marked.must("unit"));
        UnitFeatures features = reading.unitFeatures();
        for (String key : reading.units().candidates()) {
            String name = reading.units().name(key);
            boolean right = own.stream().anyMatch(other -> areAlike(name, other));
            unit.add(new Example(right ? CoverJudges.OWN : CoverJudges.OTHER, features.of(key)));
        }
    }

    /** Whether two names are of one unit: three quarters of their words are the same, the last, by which sisters differ, among them. */
    private static boolean areAlike(String one, String other) {
        if (!words(one).getLast().equals(words(other).getLast())) return false;
        Set<String> all = new HashSet<>(words(one));
        Set<String> both = new HashSet<>(all);
        both.retainAll(words(other));
        all.addAll(words(other));
        return both.size() * 4 >= all.size() * 3;
    }

    private static List<String> words(String name) {
        return List.of(UnitKey.of(name).split(" "));
    }
}
