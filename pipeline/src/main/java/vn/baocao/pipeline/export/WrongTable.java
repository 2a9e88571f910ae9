package vn.baocao.pipeline.export;

import java.util.Collection;
import java.util.List;

/** What is wrong in a file of named tables: which file, entry, field and value, and what could stand there. */
public final class WrongTable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The kinds. */
    public enum Why {
        /** An entry without a name. */
        NO_NAME,
        /** A field that no table has. */
        UNKNOWN_FIELD,
        /** A value that is not among those there are. */
        NOT_ONE_OF,
        /** No indicator of that code. */
        NO_INDICATOR,
        /** A table of figures without indicators. */
        NO_INDICATORS,
        /** Rows and columns are the same. */
        SAME_AXES,
        /** Neither true nor false. */
        NOT_YES_OR_NO,
        /** No year. */
        NOT_A_YEAR
    }

    private final Why why;
    private final transient List<String> words;
    private final transient List<String> allowed;

    WrongTable(Why why, String file, String entry, String field, String value, Collection<String> allowed) {
        super(file + ": " + entry + ": " + field + ": " + value, null);
        this.why = why;
        this.words = List.of(file, entry, field, value);
        this.allowed = List.copyOf(allowed);
    }

    public Why why() {
        return why;
    }

    public String file() {
        return words.get(0);
    }

    /** The name of the table; empty where it has none. */
    public String entry() {
        return words.get(1);
    }

    public String field() {
        return words.get(2);
    }

    public String value() {
        return words.get(3);
    }

    /** What could stand there, in the order in which it is told. */
    public List<String> allowed() {
        return allowed;
    }
}
