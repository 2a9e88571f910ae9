package vn.baocao.pipeline.units;

/** Why a file is no list of units. */
public final class NotAList extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds. */
    public enum Why {
        /** Neither a workbook nor a CSV by its name. */
        FILE_TYPE,
        /** A workbook that cannot be opened. */
        BROKEN,
        /** A CSV in another encoding. */
        NOT_UTF8,
        /** No row has a column for the names of units. */
        NO_NAMES
    }

    private final Why why;

    /** @param detail what was met: the heads of its columns where none is of names */
    NotAList(Why why, String detail) {
        super(detail, null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
