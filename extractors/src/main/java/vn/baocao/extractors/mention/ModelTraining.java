package vn.baocao.extractors.mention;

import java.io.IOException;
import java.nio.file.Path;
import vn.baocao.extractors.text.SentenceTraining;

/** Trains the OpenNLP models at build time from the sentences in this project. */
final class ModelTraining {
    private ModelTraining() {}

    /** @param args the folder that the models' class-path folder is made in */
    public static void main(String[] args) throws IOException {
        SentenceTraining.trainInto(Path.of(args[0]));
        CampaignModel.trainInto(Path.of(args[0]));
    }
}
