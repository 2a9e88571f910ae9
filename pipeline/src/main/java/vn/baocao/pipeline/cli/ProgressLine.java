package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.ingest.Progress;

/** Shows on stderr how far an ingest is: one line that is written over on a terminal, a line every few seconds elsewhere. */
final class ProgressLine implements AutoCloseable {
    private static final long TERMINAL_MILLIS = 250;
    private static final long ELSEWHERE_MILLIS = 5000;

    private final Progress progress;
    private final Messages messages;
    private final PrintWriter err;
    private final boolean terminal;
    private final Thread thread;

    ProgressLine(Progress progress, Messages messages, PrintWriter err) {
        this.progress = progress;
        this.messages = messages;
        this.err = err;
        // the launcher looks whether stderr is a terminal: Java cannot tell it from stdout
        this.terminal = "1".equals(System.getenv("BAOCAO_TERMINAL"));
        this.thread = new Thread(this::show, "progress");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void show() {
        try {
            while (true) {
                Thread.sleep(terminal ? TERMINAL_MILLIS : ELSEWHERE_MILLIS);
                String line = Columns.cut(line(), Columns.TERMINAL - 1);
                if (terminal) err.print("\r" + Columns.left(line, Columns.TERMINAL - 1));
                else err.println(line);
                err.flush();
            }
        } catch (InterruptedException over) {
            if (terminal) err.print("\r" + " ".repeat(Columns.TERMINAL - 1) + "\r");
            err.flush();
        }
    }

    private String line() {
        if (progress.readSince() == 0) return messages.get("ingest.progress-receiving", progress.received());
        double seconds = Math.max(0.001, (System.nanoTime() - progress.readSince()) / 1e9);
        double rate = progress.read() / seconds;
        long left = progress.left();
        String time = rate == 0 ? "…" : messages.get("ingest.progress-seconds", Math.round(left / rate));
        return messages.get(
                "ingest.progress-reading", progress.read(), progress.read() + left, rate, time, progress.indexed());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(1000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
