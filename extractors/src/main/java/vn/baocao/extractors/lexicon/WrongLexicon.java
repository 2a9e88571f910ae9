package vn.baocao.extractors.lexicon;

/** A lexicon file that cannot be used: which file, which entry of it, and why. */
public final class WrongLexicon extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** What is wrong with the entry. */
    public enum Cause {
        /** The file is no YAML; the value says where. */
        NOT_YAML,
        /** There is no lexicon file of that name; the value lists those there are. */
        UNKNOWN_FILE,
        /** Something else should stand there; the value says what. */
        SHAPE,
        /** A field is missing; the value names it. */
        MISSING,
        /** A field or list that nothing reads; the value names it. */
        UNKNOWN_FIELD,
        /** A value that cannot be used. */
        WRONG_VALUE,
        /** The same entry stands there before. */
        TWICE,
        /** Fewer than two sentences to read or none to stay silent in. */
        TOO_FEW_SENTENCES,
        /** A sentence without its mark between ⟦ and ⟧. */
        NO_MARK,
        /** No indicator has that code. */
        NO_INDICATOR
    }

    private final Cause cause;
    private final String file;
    private final String entry;
    private final String value;

    /** @param value the value, field or place that is wrong; empty where there is none */
    public WrongLexicon(Cause cause, String file, String entry, String value, String message) {
        super(file + ": " + (entry.isEmpty() ? "" : entry + ": ") + message);
        this.cause = cause;
        this.file = file;
        this.entry = entry;
        this.value = value;
    }

    /** What is wrong. */
    public Cause what() {
        return cause;
    }

    /** The file's name, "indicators.yaml". */
    public String file() {
        return file;
    }

    /** The entry, as the file names it; empty where the whole file is meant. */
    public String entry() {
        return entry;
    }

    /** The value, field or place that is wrong; empty where there is none. */
    public String value() {
        return value;
    }
}
