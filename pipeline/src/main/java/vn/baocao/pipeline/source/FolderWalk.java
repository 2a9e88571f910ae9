package vn.baocao.pipeline.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lists a folder with all folders in it, in the order of names, the same on every machine. Links to folders are not followed;
 * hidden and temporary files are told, not taken.
 */
final class FolderWalk {
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx");
    private static final Set<String> UNFINISHED = Set.of("tmp", "part", "crdownload", "download", "swp");

    private final Path root;
    private final Map<String, String> given;
    private final List<Object> found = new ArrayList<>();

    private FolderWalk(Path root, Map<String, String> given) {
        this.root = root;
        this.given = given;
    }

    /** {@link Arrival} of each file to take, {@link Arrived} of what is not taken. */
    static List<Object> of(Path root, Map<String, String> given) {
        FolderWalk walk = new FolderWalk(root, given);
        walk.folder(root);
        return walk.found;
    }

    private void folder(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException problem) {
            found.add(new Arrived.Inaccessible(shown(folder), why(problem)));
            return;
        }
        entries.sort(Comparator.comparing(path -> nameOf(path)));
        for (Path entry : entries) entry(entry);
    }

    private void entry(Path entry) {
        if (isLitter(nameOf(entry))) found.add(new Arrived.LeftOut(shown(entry)));
        else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) folder(entry);
        else if (Files.isRegularFile(entry)) found.add(arrival(entry, shown(entry), given));
        else if (Files.isSymbolicLink(entry)) found.add(new Arrived.Inaccessible(shown(entry), "broken-link"));
        else found.add(new Arrived.LeftOut(shown(entry)));
    }

    static Arrival arrival(Path file, String shown, Map<String, String> given) {
        return new Arrival(file, file.toAbsolutePath().normalize().toString(), shown, null, given);
    }

    private String shown(Path path) {
        String relative = root.relativize(path).toString().replace('\\', '/');
        return relative.isEmpty() ? root.toString() : relative;
    }

    static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
    }

    static boolean isLitter(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || lower.endsWith("~")
                || LITTER.contains(lower)
                || (dot > 0 && UNFINISHED.contains(lower.substring(dot + 1)));
    }

    static String why(Exception problem) {
        return problem instanceof AccessDeniedException || problem.getCause() instanceof AccessDeniedException
                ? "access-denied"
                : String.valueOf(problem.getMessage());
    }
}
