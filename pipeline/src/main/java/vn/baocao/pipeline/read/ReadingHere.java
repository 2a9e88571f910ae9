package vn.baocao.pipeline.read;

import java.io.IOException;
import java.nio.file.Path;

/** Reads a file in this process by the code that a reading process runs; for measuring, since a bad file can end who reads it. */
public final class ReadingHere {
    private ReadingHere() {}

    /** Reads one document that is no container. */
    public static Reading read(Path file) throws IOException {
        ReadLimits usual = ReadLimits.usual();
        ReaderChild.Limits limits = new ReaderChild.Limits(usual.archiveBytes(), usual.entries(), usual.depth());
        String name = file.getFileName().toString();
        return new FileReading(new Progress(), limits).read(file, name, file.resolveSibling(name + "-inside"));
    }
}
