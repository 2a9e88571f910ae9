package vn.baocao.pipeline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the program said when it was run as from the command line: its exit code, standard output and standard error. */
record Said(int exit, String out, String err) {
    static Said by(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        try (PrintStream newOut = new PrintStream(said, true, StandardCharsets.UTF_8);
                PrintStream newErr = new PrintStream(wrong, true, StandardCharsets.UTF_8)) {
            System.setOut(newOut);
            System.setErr(newErr);
            int exit = Baocao.run(arguments);
            return new Said(exit, said.toString(StandardCharsets.UTF_8), wrong.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
