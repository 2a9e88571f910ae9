package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.baocao.extractors.lexicon.LexiconFiles;
import vn.baocao.extractors.lexicon.OwnLexicon;
import vn.baocao.extractors.lexicon.WrongLexicon;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** The user's own lexicon files in the home's folder {@code lexicon}. */
final class LexiconFolder {
    private LexiconFolder() {}

    static Path of(Path home) {
        return home.resolve("lexicon");
    }

    /**
     * Lays the home's lexicon over the program's, before anything is read.
     *
     * @throws Stop USAGE where a file is wrong, naming file, entry and value
     */
    static void lay(Path home, Messages messages) {
        try {
            LexiconFiles.layOver(OwnLexicon.of(files(of(home))));
        } catch (WrongLexicon wrong) {
            throw new Stop(Baocao.USAGE, says(wrong, messages) + "\n" + messages.get("lexicon.where", of(home)));
        } catch (CharacterCodingException notText) {
            throw new Stop(Baocao.USAGE, messages.get("lexicon.not-utf8", of(home)));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Stop(Baocao.COULD_NOT_RUN, messages.get("lexicon.unreadable", of(home)));
        }
    }

    /** What is wrong, in the user's language: file, entry, cause. */
    static String says(WrongLexicon wrong, Messages messages) {
        String cause = wrong.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String where =
                wrong.entry().isEmpty() ? wrong.file() : messages.get("lexicon.entry", wrong.file(), wrong.entry());
        return where + ": " + messages.get("lexicon." + cause, wrong.value());
    }

    /** Whether the reports of the home were read by other words than those in its folder now. */
    static boolean changed(Path home) {
        try {
            Path mark = mark(home);
            String before = Files.isRegularFile(mark) ? Files.readString(mark).strip() : "";
            return !before.equals(print(home));
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    /** Keeps in mind that all reports of the home are read by the words in its folder now. */
    static void allRead(Path home) throws IOException {
        String print = print(home);
        if (print.isEmpty()) Files.deleteIfExists(mark(home));
        else Files.writeString(mark(home), print + "\n");
    }

    private static Path mark(Path home) {
        return home.resolve("lexicon-read");
    }

    // of names and texts; empty where there are none
    private static String print(Path home) throws IOException {
        Map<String, String> files = files(of(home));
        if (files.isEmpty()) return "";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> digest.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return Map.of();
        Map<String, String> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> all = Files.list(folder)) {
            paths = all.toList();
        }
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
            if (yaml && !name.startsWith(".")) files.put(name, Files.readString(path));
        }
        return files;
    }
}
