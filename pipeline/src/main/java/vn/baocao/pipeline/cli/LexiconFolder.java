package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
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
