package vn.baocao.pipeline.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.baocao.pipeline.export.Columns;

/** Messages for a terminal: lines wider than it are broken between words; a path or command is never cut in two. */
final class WrappedLines extends PrintWriter {
    private WrappedLines(OutputStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    /** What messages go to: wrapped where a person reads them, as they are elsewhere. */
    static PrintWriter to(OutputStream out, boolean terminal) {
        return terminal ? new WrappedLines(out) : new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(@Nullable String text) {
        for (String line : String.valueOf(text).split("\n", -1)) wrapped(line);
    }

    @Override
    public void println(@Nullable Object text) {
        println(String.valueOf(text));
    }

    private void wrapped(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder now = new StringBuilder(indent);
        int words = 0;
        for (String word : line.strip().split(" ", -1)) {
            if (words > 0 && Columns.width(now + " " + word) > Columns.TERMINAL) {
                super.println(now.toString());
                now = new StringBuilder(indent);
                words = 0;
            }
            now.append(words++ > 0 ? " " : "").append(word);
        }
        super.println(now.toString());
    }
}
