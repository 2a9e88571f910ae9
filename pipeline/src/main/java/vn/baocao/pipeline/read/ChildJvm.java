package vn.baocao.pipeline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One reading process, seen from the parent: it is asked one file at a time and can be killed at any moment. */
final class ChildJvm implements AutoCloseable {
    /** ExitOnOutOfMemoryError ends a JVM with this code. */
    static final int OUT_OF_MEMORY = 3;

    private static final int ERRORS_KEPT = 2_000;

    private final Process process;
    private final DataOutputStream requests;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final AtomicBoolean gone = new AtomicBoolean();
    private final StringBuilder errors = new StringBuilder();

    private ChildJvm(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        daemon("reading-answers", this::collectAnswers);
        daemon("reading-errors", this::collectErrors);
    }

    /** Starts a process and waits until it is ready. */
    static ChildJvm start(int heapMegabytes, Duration patience) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ReaderChild.class.getName());
        ChildJvm child = new ChildJvm(new ProcessBuilder(command).start());
        JsonNode hello = child.answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (hello == null || !hello.has("ready")) {
            child.close();
            throw new IOException("the reading process did not start: " + child.errors());
        }
        return child;
    }

    boolean isAlive() {
        return process.isAlive() && !gone.get();
    }

    /** Sends a request. */
    void ask(ObjectNode request) throws IOException {
        Wire.write(requests, request);
    }

    /** The next message within the time, an {@code {"end": code}} where the process ended, and nothing ("{}") where it is silent. */
    JsonNode answer(long nanos) throws InterruptedException {
        JsonNode answer = answers.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        return answer == null ? Wire.object() : answer;
    }

    /** What the process last wrote to its standard error. */
    String errors() {
        synchronized (errors) {
            return errors.toString().strip();
        }
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process and what it started; from now on it counts as gone, though it may take a moment to die. */
    @Override
    public void close() {
        gone.set(true);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void collectAnswers() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            while (true) answers.add(Wire.read(in));
        } catch (IOException ended) {
            gone.set(true);
        }
        answers.add(Wire.object().put("end", exitCode()));
    }

    private int exitCode() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException stopped) {
            return -1;
        }
    }

    private void collectErrors() {
        byte[] buffer = new byte[4096];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (errors) {
                    errors.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                    if (errors.length() > ERRORS_KEPT) errors.delete(0, errors.length() - ERRORS_KEPT);
                }
            }
        } catch (IOException ended) {
            gone.set(true);
        }
    }

    private void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name + "-" + process.pid());
        thread.setDaemon(true);
        thread.start();
    }
}
