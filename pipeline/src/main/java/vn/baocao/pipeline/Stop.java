package vn.baocao.pipeline;

/** Ends a command with a message for the user and an exit code: 1 could not run, 2 usage. */
public final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    /** A message in the user's language that names the thing and the way out. */
    public Stop(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
