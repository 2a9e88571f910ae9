package vn.baocao.pipeline.source;

import vn.baocao.index.store.HandedIn;

/** What a route ends in. */
public sealed interface Arrived {
    /** A file whose bytes are stored, with its origin and SHA-256. */
    record Kept(HandedIn file) implements Arrived {}

    /** A file or folder that could not be read where it lies, and why. */
    record Inaccessible(String file, String why) implements Arrived {}

    /** A hidden or temporary file, which was left out. */
    record LeftOut(String file) implements Arrived {}
}
