package vn.baocao.extractors.judge;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
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
    private static final int ITERATIONS = 40;
    /** Always as many, whatever the machine has: sums are then taken in the same order. */
    private static final int THREADS = 2;

    private static final double LEAST_WEIGHT = 0.03;

    private final AbstractModel model;

    private Classifier(AbstractModel model) {
        this.model = model;
    }

    /** The classifier of that name that was trained when this was built. */
    public static Classifier builtIn(String name) {
        String file = FOLDER + name + ".bin";
        try (InputStream in = Classifier.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing: it is made by JudgeTraining");
            return new Classifier(
                    new BinaryGISModelReader(new DataInputStream(new BufferedInputStream(in))).getModel());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The same examples in the same order always give the same classifier. */
    public static Classifier train(List<Example> examples, Strength strength) throws IOException {
        List<Event> events = new ArrayList<>();
        for (Example example : examples)
            events.add(new Event(example.outcome(), example.features().toArray(String[]::new)));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, strength.cutoff());
        parameters.put(QNTrainer.L1COST_PARAM, strength.sparseness());
        parameters.put(QNTrainer.L2COST_PARAM, strength.smoothing());
        parameters.put(TrainingParameters.THREADS_PARAM, THREADS);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, null);
        return new Classifier(sparse((QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events))));
    }

    /**
     * How features are taken.
     *
     * @param cutoff features seen less often are left out
     * @param sparseness weight of the L1 norm: more leaves out more features
     * @param smoothing weight of the L2 norm: more trusts each feature less
     */
    public record Strength(int cutoff, double sparseness, double smoothing) {}

    /** The same model without the weights that hardly say anything: a tenth of the size. */
    private static AbstractModel sparse(QNModel dense) {
        Object[] parts = dense.getDataStructures();
        @SuppressWarnings("unchecked")
        Map<String, Context> byName = (Map<String, Context>) parts[1];
        String[] outcomes = (String[]) parts[2];
        List<String> names = new ArrayList<>();
        List<Context> kept = new ArrayList<>();
        for (Map.Entry<String, Context> feature : new TreeMap<>(byName).entrySet()) {
            Context pruned = pruned(feature.getValue());
            if (pruned.getOutcomes().length == 0) continue;
            names.add(feature.getKey());
            kept.add(pruned);
        }
        return new GISModel(kept.toArray(Context[]::new), names.toArray(String[]::new), outcomes);
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
        return IntStream.range(0, model.getNumOutcomes())
                .mapToObj(model::getOutcome)
                .collect(Collectors.toSet());
    }

    /** The probability of each outcome. */
    public Map<String, Double> probabilities(List<String> features) {
        double[] all = model.eval(features.toArray(String[]::new));
        Map<String, Double> probabilities = new TreeMap<>();
        for (int i = 0; i < all.length; i++) probabilities.put(model.getOutcome(i), all[i]);
        return probabilities;
    }

    /** Writes it where {@link #builtIn} looks for it, below a class-path folder. */
    public void write(Path classes, String name) throws IOException {
        Path file = classes.resolve(FOLDER + name + ".bin");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(out)) {
            new BinaryGISModelWriter(model, data).persist();
        }
    }
}
