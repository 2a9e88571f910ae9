package vn.baocao.index.search;

import java.nio.file.Path;

/** There is nothing to search in that home yet, or its index is of another version of the program. */
public final class NoIndex extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean outdated;

    NoIndex(Path home, boolean outdated) {
        super((outdated ? "index of another version in " : "no index in ") + home);
        this.outdated = outdated;
    }

    /** Whether there is an index that must be made anew from the store. */
    public boolean outdated() {
        return outdated;
    }
}
