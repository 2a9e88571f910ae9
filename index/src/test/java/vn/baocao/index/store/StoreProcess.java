package vn.baocao.index.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A process of its own that opens a home for writing or reading and does what it is told on its input, one word a line. */
final class StoreProcess implements AutoCloseable {
    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private StoreProcess(Process process) {
        this.process = process;
        this.in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one; its first line says "open", or why not. */
    static StoreProcess start(String mode, Path home) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName(),
                mode,
                home.toString());
        return new StoreProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line that it says; null where it has ended. */
    @Nullable
    String says() throws IOException {
        return out.readLine();
    }

    @Nullable
    String ask(String word) throws IOException {
        in.write(word + "\n");
        in.flush();
        return says();
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } catch (IOException ended) {
            // it was killed
        }
        process.onExit().join();
    }

    /** Arguments: "write" or "read", and the home. */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[1]);
        BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Store store = args[0].equals("write")
                ? Store.writing(home, null, Clock.systemUTC())
                : Store.reading(home, null, Clock.systemUTC())) {
            System.out.println("open");
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                if (word.startsWith("put ")) put(store, home, Integer.parseInt(word.substring(4)));
                System.out.println(store.counts().reports() + " "
                        + store.facts(FactFilter.ALL).size());
            }
        } catch (StoreTrouble trouble) {
            System.out.println(trouble.kind() + " " + trouble.arguments());
        }
    }

    private static void put(Store store, Path home, int number) throws IOException {
        Path file = home.resolve("in-" + number + ".txt");
        Files.writeString(file, "báo cáo " + number);
        Store.Bytes bytes = store.keep(file);
        store.submit(
                new HandedIn(file.toString(), "in-" + number, bytes.sha256(), bytes.size(), false, null, Map.of()));
        WorkItem item = store.claim(false).orElseThrow();
        String text = Reports.text(100 + number);
        store.complete(
                item,
                "text/plain",
                Reports.reportText(bytes.sha256(), text),
                Reports.extraction(item.reportId(), Reports.block("Đơn vị " + number, 2020, null), text, 100 + number),
                "tester");
        store.sync();
    }
}
