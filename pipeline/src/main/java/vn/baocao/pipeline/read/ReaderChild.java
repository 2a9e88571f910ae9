package vn.baocao.pipeline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The main program of a reading process: paths in, readings out; it ends when its parent does. */
final class ReaderChild {
    private static final Duration BEAT = Duration.ofMillis(200);

    private final DataOutputStream out;
    private final BlockingQueue<JsonNode> requests = new LinkedBlockingQueue<>();
    private final Progress progress = new Progress();

    private ReaderChild(DataOutputStream out) {
        this.out = out;
    }

    /** Reads requests from standard input until it ends. */
    public static void main(String[] args) throws IOException, InterruptedException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // standard output belongs to the answers; a library that prints must not break them
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        ReaderChild child = new ReaderChild(out);
        child.daemon("requests", child::takeRequests);
        child.send(Wire.object().put("ready", true));
        child.daemon("beat", child::beat);
        child.work();
    }

    private void work() throws IOException, InterruptedException {
        while (true) {
            JsonNode request = requests.take();
            Limits limits = new Limits(
                    request.get("archive_bytes").asLong(),
                    request.get("entries").asInt(),
                    request.get("depth").asInt());
            FileReading reader = new FileReading(progress, limits);
            Reading reading = reader.read(
                    Path.of(request.get("file").asText()),
                    request.get("name").asText(),
                    Path.of(request.get("unpack_to").asText()));
            send(Wire.toJson(reading));
        }
    }

    /** What an archive may unpack to. */
    record Limits(long unpackedBytes, int entries, int depth) {}

    // the parent's end closes standard input, also when it was killed: then nothing here has a purpose any more
    private void takeRequests() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            while (true) requests.add(Wire.read(in));
        } catch (IOException parentIsGone) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(0);
        }
    }

    private void beat() {
        long seen = -1;
        try {
            while (true) {
                Thread.sleep(BEAT);
                long now = progress.steps();
                if (now == seen) continue;
                seen = now;
                send(Wire.object().put("step", now));
            }
        } catch (IOException | InterruptedException ended) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void send(ObjectNode message) throws IOException {
        synchronized (out) {
            Wire.write(out, message);
        }
    }

    private void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
