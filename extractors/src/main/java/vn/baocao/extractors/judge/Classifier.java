package vn.baocao.extractors.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A classifier over string features: a maximum-entropy model and small neural networks that learnt from the same examples, each from
 * another beginning, say together how probable each outcome is; the networks are joined to one. Immutable and thread-safe.
 */
public final class Classifier {
    private static final String FOLDER = "vn/baocao/extractors/models/";
    private static final String ENDING = ".bin";
    /** The first four bytes of a file: its form and version. */
    private static final int MARK = 0x4A440003;

    private static final int ITERATIONS = 40;
    /** Always as many, whatever the machine has: sums are then taken in the same order. */
    private static final int THREADS = 2;

    private static final long SEED = 7;

    private static final double LEAST_WEIGHT = 0.03;

    private static final int NETWORKS = 3;
    /** How much of the probability the networks say; chosen by trial. */
    private static final double SHARE_OF_NETWORKS = 0.7;
    /**
     * An outcome that the maximum-entropy model finds so probable is not asked of the networks, which cost the most: nine of ten decisions.
     * They hardly ever say otherwise.
     */
    private static final double CERTAIN = 0.95;

    private final FeatureIndex index;
    private final Weights weights;
    private final TrainedNetwork network;
    /** In the order of their names. */
    private final List<String> outcomes;
    /** Of each outcome its place in that order. */
    private final Map<String, Integer> places;
    /** Of each outcome, in that order, its number in the models. */
    private final int[] numbers;

    private Classifier(List<String> names, FeatureIndex index, Weights weights, TrainedNetwork network) {
        this.index = index;
        this.weights = weights;
        this.network = network;
        this.outcomes = names.stream().sorted().toList();
        this.numbers = outcomes.stream().mapToInt(names::indexOf).toArray();
        Map<String, Integer> ordered = new LinkedHashMap<>();
        for (String outcome : outcomes) ordered.put(outcome, ordered.size());
        this.places = Collections.unmodifiableMap(ordered);
    }

    /** The classifier of that name that was trained when this was built. */
    public static Classifier builtIn(String name) {
        String file = FOLDER + name + ENDING;
        try (InputStream in = Classifier.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing: it is made in the build");
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException where it is something else
     */
    static Classifier read(ByteBuffer in) {
        if (in.remaining() < Integer.BYTES || in.getInt() != MARK)
            throw new IllegalArgumentException("no classifier of this version");
        byte[] said = new byte[in.getInt()];
        in.get(said);
        List<String> names = List.of(new String(said, StandardCharsets.UTF_8).split("\n"));
        long[] features = new long[in.getInt()];
        in.asLongBuffer().get(features);
        in.position(in.position() + Long.BYTES * features.length);
        Weights weights = Weights.read(in, features.length);
        TrainedNetwork network = TrainedNetwork.read(in, features.length, names.size());
        return new Classifier(names, new FeatureIndex(features), weights, network);
    }

    /** All of it, for {@link #read}. */
    byte[] bytes() {
        byte[] said = String.join("\n", names()).getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(
                3 * Integer.BYTES + said.length + weights.length() + Long.BYTES * index.size() + network.length());
        out.putInt(MARK).putInt(said.length).put(said);
        out.putInt(index.size());
        for (long one : index.fingerprints()) out.putLong(one);
        weights.write(out);
        network.write(out);
        return out.array();
    }

    /** The outcomes by number. */
    private List<String> names() {
        String[] names = new String[numbers.length];
        for (int place = 0; place < numbers.length; place++) names[numbers[place]] = outcomes.get(place);
        return List.of(names);
    }

    /** The same examples in the same order always give the same classifier. */
    public static Classifier train(List<Example> examples, Strength strength) throws IOException {
        QNModel dense = maximumEntropy(examples, strength);
        List<String> names = IntStream.range(0, dense.getNumOutcomes())
                .mapToObj(dense::getOutcome)
                .toList();
        FeatureIndex index = new FeatureIndex(often(examples, strength.cutoff()));
        int[][] numbered = examples.stream()
                .map(example -> index.known(Features.of(example.features())))
                .toArray(int[][]::new);
        int[] right = examples.stream()
                .mapToInt(example -> names.indexOf(example.outcome()))
                .toArray();
        List<Network> networks = IntStream.range(0, NETWORKS)
                .parallel()
                .mapToObj(i -> NetworkTraining.train(numbered, right, index.size(), names.size(), SEED + i))
                .toList();
        return new Classifier(names, index, sparse(dense, index), TrainedNetwork.of(Network.joined(networks)));
    }

    /** The features that so many examples have at least. */
    private static long[] often(List<Example> examples, int cutoff) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        for (Example example : examples)
            new HashSet<>(example.features())
                    .forEach(feature -> counts.merge(Features.fingerprint(feature), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= cutoff)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static QNModel maximumEntropy(List<Example> examples, Strength strength) throws IOException {
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
        return (QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    }

    /**
     * How examples are learnt from.
     *
     * @param cutoff features seen in fewer examples are left out
     * @param sparseness of the maximum-entropy model: weight of the L1 norm: more leaves out more features
     * @param smoothing of the maximum-entropy model: weight of the L2 norm: more trusts each feature less
     */
    public record Strength(int cutoff, double sparseness, double smoothing) {}

    /** The model without the weights that hardly say anything: a tenth of the size. */
    private static Weights sparse(QNModel dense, FeatureIndex index) {
        Map<Long, Context> features = new HashMap<>();
        features(dense).forEach((name, context) -> features.put(Features.fingerprint(name), pruned(context)));
        return Weights.of(index, features);
    }

    /** By the features' names. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> features(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
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
        return places.keySet();
    }

    /** The probability of each outcome, in the order of their names. */
    public Odds probabilities(List<String> features) {
        int[] known = index.known(Features.of(features));
        double[] odds = entropic(known);
        double[] said = isCertain(odds) ? odds : networked(known);
        double[] together = new double[odds.length];
        for (int place = 0; place < together.length; place++)
            together[place] = (1 - SHARE_OF_NETWORKS) * odds[numbers[place]] + SHARE_OF_NETWORKS * said[numbers[place]];
        return new Odds(outcomes, places, together);
    }

    private static boolean isCertain(double[] odds) {
        for (double one : odds) if (one > CERTAIN) return true;
        return false;
    }

    /** By the maximum-entropy model. */
    private double[] entropic(int[] features) {
        double[] odds = new double[outcomes.size()];
        weights.addTo(odds, features);
        Softmax.of(odds);
        return odds;
    }

    /** By the networks. */
    private double[] networked(int[] features) {
        float[] sums = network.sums(features);
        double[] odds = new double[sums.length];
        for (int i = 0; i < odds.length; i++) odds[i] = sums[i];
        Softmax.of(odds);
        return odds;
    }

    /** Writes it where {@link #builtIn} looks for it, below a class-path folder. */
    public void write(Path classes, String name) throws IOException {
        Path file = classes.resolve(FOLDER + name + ENDING);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes());
    }
}
