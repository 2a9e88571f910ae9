package vn.baocao.extractors.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** A maximum-entropy classifier over string features. Immutable and thread-safe. */
public final class Classifier {
    private static final String FOLDER = "vn/baocao/extractors/models/";
    private static final String ENDING = ".bin";
    private static final int ITERATIONS = 40;
    /** Always as many, whatever the machine has: sums are then taken in the same order. */
    private static final int THREADS = 2;

    /** What part of the features is withheld where an example is learnt again. */
    private static final double WITHHELD = 0.3;

    private static final long SEED = 7;

    private static final double LEAST_WEIGHT = 0.03;

    private final Weights weights;
    /** For each outcome its number, in the order of their names. */
    private final Map<String, Integer> outcomes;
    /** What every outcome has before any feature speaks. */
    private final double prior;

    private Classifier(Weights weights) {
        this.weights = weights;
        List<String> names = weights.outcomes();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String name : names.stream().sorted().toList()) numbers.put(name, names.indexOf(name));
        this.outcomes = Collections.unmodifiableMap(numbers);
        this.prior = StrictMath.log(1.0 / names.size());
    }

    /** The classifier of that name that was trained when this was built. */
    public static Classifier builtIn(String name) {
        String file = FOLDER + name + ENDING;
        try (InputStream in = Classifier.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing: it is made in the build");
            return new Classifier(Weights.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * The same examples in the same order always give the same classifier. Each is learnt more than once, whole and then with a part of its
     * features withheld: so the weaker ones learn to speak, too, for texts in which the strongest are missing.
     */
    public static Classifier train(List<Example> examples, Strength strength) throws IOException {
        List<Event> events = new ArrayList<>();
        for (Example example : examples) events.add(event(example.outcome(), example.features()));
        Random random = new Random(SEED);
        for (int again = 1; again < strength.times(); again++)
            for (Example example : examples)
                events.add(event(
                        example.outcome(),
                        example.features().stream()
                                .filter(feature -> random.nextDouble() >= WITHHELD)
                                .toList()));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, strength.times() * strength.cutoff());
        parameters.put(QNTrainer.L1COST_PARAM, strength.sparseness());
        parameters.put(QNTrainer.L2COST_PARAM, strength.smoothing());
        parameters.put(TrainingParameters.THREADS_PARAM, THREADS);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, null);
        return new Classifier(sparse((QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events))));
    }

    private static Event event(String outcome, List<String> features) {
        return new Event(outcome, features.toArray(String[]::new));
    }

    /**
     * How examples are learnt from.
     *
     * @param times how often each is learnt
     * @param cutoff features seen in fewer examples are left out
     * @param sparseness weight of the L1 norm: more leaves out more features
     * @param smoothing weight of the L2 norm: more trusts each feature less
     */
    public record Strength(int times, int cutoff, double sparseness, double smoothing) {}

    /** The model without the weights that hardly say anything: a tenth of the size. */
    private static Weights sparse(QNModel dense) {
        Map<String, Context> features = features(dense);
        features.replaceAll((name, context) -> pruned(context));
        features.values().removeIf(context -> context.getOutcomes().length == 0);
        return weights(dense, features);
    }

    /** By the features' names. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> features(AbstractModel model) {
        return new TreeMap<>((Map<String, Context>) model.getDataStructures()[1]);
    }

    private static Weights weights(AbstractModel model, Map<String, Context> features) {
        return Weights.of(
                IntStream.range(0, model.getNumOutcomes())
                        .mapToObj(model::getOutcome)
                        .toList(),
                features);
    }

    private static Context pruned(Context context) {
        int[] outcomes = context.getOutcomes();
        double[] weights = context.getParameters();
        int[] kept = IntStream.range(0, outcomes.length)
                .filter(i -> Math.abs(weights[i]) >= LEAST_WEIGHT)
                .toArray();
        return new Context(
                IntStream.of(kept).map(i -> outcomes[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> weights[i]).toArray());
    }

    /** All outcomes it knows. */
    public Set<String> outcomes() {
        return outcomes.keySet();
    }

    /** The probability of each outcome, in the order of their names. */
    public Map<String, Double> probabilities(List<String> features) {
        double[] odds = new double[outcomes.size()];
        Arrays.fill(odds, prior);
        weights.addTo(odds, Features.of(features));
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = StrictMath.exp(odds[i]);
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) odds[i] /= sum;
        return new Odds(outcomes, odds);
    }

    /** Writes it where {@link #builtIn} looks for it, below a class-path folder. */
    public void write(Path classes, String name) throws IOException {
        Path file = classes.resolve(FOLDER + name + ENDING);
        Files.createDirectories(file.getParent());
        Files.write(file, weights.bytes());
    }
}
