package vn.baocao.extractors.mention;

import java.io.IOException;
import java.nio.file.Path;

/** Trains the OpenNLP models at build time from the sentences in this project. */
final class ModelTraining {
    private ModelTraining() {}

    /** @param args the folder that the models' class-path folder is made in */
    public static void main(String[] args) throws IOException {
        CampaignModel.trainInto(Path.of(args[0]));
    }
}
