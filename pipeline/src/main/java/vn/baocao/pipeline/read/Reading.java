package vn.baocao.pipeline.read;

import java.nio.file.Path;
import java.util.List;
import vn.baocao.extractors.text.ReportText;

/** What reading a file gave. */
public sealed interface Reading {
    String mediaType();

    /** Its text with layout. */
    record Text(String mediaType, ReportText text) implements Reading {}

    /** Readable, but there is no text in it: why ("ocr-not-installed", "blank"). */
    record NoText(String mediaType, String why) implements Reading {}

    /** A container (zip, mail); its files were unpacked to paths that the caller owns. */
    record Container(String mediaType, List<Member> members) implements Reading {}

    /** Not readable: cause as in Outcome.Unreadable, and detail for the log. */
    record Unreadable(String mediaType, String cause, String detail) implements Reading {}

    /** A file of a container: its name inside (never trusted as a path) and where its bytes are now. */
    record Member(String name, Path file) {}
}
