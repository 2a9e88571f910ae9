package vn.baocao.pipeline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.baocao.pipeline.Messages;

/** Options that every command takes; mixed into each. */
public final class Global {
    @Option(names = "--home", paramLabel = "DIR")
    private @Nullable Path home;

    @Option(names = "--lang", paramLabel = "vi|en")
    private @Nullable String language;

    /** The data home: --home, else BAOCAO_HOME, else ./baocao-data. */
    public Path home() {
        if (home != null) return home;
        String variable = System.getenv("BAOCAO_HOME");
        return Path.of(variable == null || variable.isBlank() ? "baocao-data" : variable);
    }

    /** The user's language: --lang, else English where BAOCAO_LANG or LANG is English, else Vietnamese. */
    public Messages messages() {
        return Messages.in(language == null ? languageOfTheEnvironment() : language);
    }

    static String languageOfTheEnvironment() {
        String said = System.getenv("BAOCAO_LANG");
        if (said == null || said.isBlank()) said = System.getenv("LANG");
        return said != null && said.startsWith("en") ? "en" : "vi";
    }
}
