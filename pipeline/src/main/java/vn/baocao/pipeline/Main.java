package vn.baocao.pipeline;

import vn.baocao.pipeline.cli.Baocao;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(Baocao.run(args));
    }
}
