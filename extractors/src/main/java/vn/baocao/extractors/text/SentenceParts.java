package vn.baocao.extractors.text;

import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/** Tells OpenNLP's sentence detector where a sentence may end and what to judge it by; public because OpenNLP makes it by its name. */
public final class SentenceParts extends SentenceDetectorFactory {
    /** For OpenNLP, which reads the name of this class from the model. */
    public SentenceParts() {}

    SentenceParts(String language) {
        super(language, false, null, new char[] {'.', '!', '?', '…'});
    }

    /** To be called before a model is trained or read: OpenNLP makes classes only of packages that were named to it. */
    static void makeKnown() {
        ExtensionLoader.registerAllowedPackage(SentenceParts.class.getPackageName() + ".");
    }

    @Override
    public EndOfSentenceScanner getEndOfSentenceScanner() {
        return new SentenceCandidates();
    }

    @Override
    public SDContextGenerator getSDContextGenerator() {
        return new SentenceSurroundings();
    }
}
