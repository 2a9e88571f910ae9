package vn.baocao.extractors.mention;

/** Trains the OpenNLP models at build time from the sentences in this project. */
final class ModelTraining {
    private ModelTraining() {}

    public static void main(String[] args) {}
}
