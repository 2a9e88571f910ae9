package vn.baocao.pipeline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in child processes that are killed and started again when they run out of memory, take too long or stand still, so that a bad
 * file is a {@link Reading.Unreadable} and nothing more. Thread-safe: as many files are read at once as there are children.
 */
public final class ReaderPool implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);

    private final ReadLimits limits;
    private final BlockingQueue<Seat> free;
    private final Seat[] seats;

    /** A place for a child; its child is started when it is first needed. */
    private static final class Seat {
        final AtomicReference<@Nullable ChildJvm> child = new AtomicReference<>();
    }

    /**
     * A pool whose processes are started when they are first needed.
     *
     * @param children how many processes, at least one
     */
    public ReaderPool(ReadLimits limits, int children) {
        this.limits = limits;
        this.free = new ArrayBlockingQueue<>(children);
        this.seats = new Seat[children];
        for (int i = 0; i < children; i++) {
            seats[i] = new Seat();
            free.add(seats[i]);
        }
    }

    /**
     * Reads one file; waits while all children are busy.
     *
     * @param file where its bytes are
     * @param name what it was called when it was handed in; its extension helps to tell the type
     * @param unpackTo a folder (made when needed) for the members of a container; the caller owns what is put there
     * @return what reading gave; trouble with the file is {@link Reading.Unreadable}, never an exception
     * @throws IOException where the file is not there or no child process can be started
     */
    public Reading read(Path file, String name, Path unpackTo) throws IOException, InterruptedException {
        long size = Files.size(file);
        FileType type = FileType.of(file, name);
        if (size == 0) return new Reading.Unreadable(type.mediaType(), "empty", "0 bytes");
        long most = type.isContainer() ? limits.archiveBytes() : limits.fileBytes();
        if (size > most) return new Reading.Unreadable(type.mediaType(), "too-large", size + " bytes, limit " + most);
        ObjectNode request = Wire.object()
                .put("file", file.toAbsolutePath().toString())
                .put("name", name)
                .put("unpack_to", unpackTo.toAbsolutePath().toString())
                .put("archive_bytes", limits.archiveBytes())
                .put("entries", limits.entries())
                .put("depth", limits.depth());
        Seat seat = free.take();
        try {
            Reading first = ask(seat, request, type, false);
            // a process may also be ended from outside: such a file gets one more try in a fresh one
            return first != null ? first : ended(ask(seat, request, type, true), type);
        } finally {
            free.add(seat);
        }
    }

    private static Reading ended(@Nullable Reading second, FileType type) {
        return second != null
                ? second
                : new Reading.Unreadable(type.mediaType(), "corrupt", "the reading process ended twice");
    }

    /** The ids of the processes that are alive now. */
    long[] pids() {
        return java.util.Arrays.stream(seats)
                .map(seat -> seat.child.get())
                .filter(child -> child != null && child.isAlive())
                .mapToLong(ChildJvm::pid)
                .toArray();
    }

    /** Ends the processes. */
    @Override
    public void close() {
        for (Seat seat : seats) {
            ChildJvm child = seat.child.getAndSet(null);
            if (child != null) child.close();
        }
    }

    private static ChildJvm childOf(Seat seat, int heapMegabytes) throws IOException, InterruptedException {
        ChildJvm child = seat.child.get();
        if (child != null && child.isAlive()) return child;
        if (child != null) child.close();
        ChildJvm fresh = ChildJvm.start(heapMegabytes, START);
        seat.child.set(fresh);
        return fresh;
    }

    // null where the process ended for no reason of ours
    private @Nullable Reading ask(Seat seat, ObjectNode request, FileType type, boolean last)
            throws IOException, InterruptedException {
        ChildJvm child = childOf(seat, limits.heapMegabytes());
        boolean answered = false;
        try {
            child.ask(request);
            long now = System.nanoTime();
            long deadline = now + limits.perFile().toNanos();
            long stalled = now + limits.stall().toNanos();
            while (true) {
                JsonNode answer = child.answer(Math.min(deadline, stalled) - System.nanoTime());
                if (answer.has("step")) {
                    stalled = System.nanoTime() + limits.stall().toNanos();
                } else if (answer.has("media_type")) {
                    answered = true;
                    return Wire.toReading(answer);
                } else if (answer.has("end")) {
                    return ended(answer.get("end").asInt(), child, type, last);
                } else if (System.nanoTime() >= Math.min(deadline, stalled)) {
                    return timedOut(System.nanoTime() >= deadline, type);
                }
            }
        } catch (IOException broken) {
            // the pipe broke while the request was written
            return null;
        } finally {
            if (!answered) child.close();
        }
    }

    private Reading timedOut(boolean deadline, FileType type) {
        String detail = deadline
                ? "longer than " + limits.perFile().toSeconds() + " s"
                : "no progress for " + limits.stall().toSeconds() + " s";
        return new Reading.Unreadable(type.mediaType(), "timed-out", detail);
    }

    private static @Nullable Reading ended(int code, ChildJvm child, FileType type, boolean last) {
        if (code == ChildJvm.OUT_OF_MEMORY)
            return new Reading.Unreadable(type.mediaType(), "out-of-memory", "the reading process ran out of memory");
        return last
                ? new Reading.Unreadable(
                        type.mediaType(), "corrupt", "the reading process ended with " + code + " " + child.errors())
                : null;
    }
}
