package vn.baocao.index.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the store cannot do what was asked; the command line turns it into words. */
public final class StoreTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds of trouble, each with its arguments in order. */
    public enum Kind {
        /** Another process writes to the home: home, its pid. */
        HOME_LOCKED,
        /** The home or a file in it cannot be written: path, why. */
        NOT_WRITABLE,
        /** No space is left: path. */
        DISK_FULL,
        /** Nothing was ever ingested there: home. */
        NOTHING_STORED,
        /** The home was written by a newer program: home. */
        NEWER_PROGRAM,
        /** The home was written by an older program, and a writing command must mend it first: home. */
        OLDER_PROGRAM,
        /** The database cannot be reached or is damaged: URL or path, why. */
        DATABASE
    }

    private final Kind kind;
    private final List<String> arguments;

    StoreTrouble(Kind kind, @Nullable Throwable cause, String... arguments) {
        super(kind + " " + List.of(arguments), cause);
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** What the kind's message names, in the order that {@link Kind} says. */
    public List<String> arguments() {
        return arguments;
    }

    /** Whether what went wrong is, at its root, that no space is left. */
    public static boolean isDiskFull(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            String says = String.valueOf(cause.getMessage());
            if (says.contains("No space left")
                    || says.contains("Disk quota exceeded")
                    || says.contains("File too large")) return true;
        }
        return false;
    }
}
