package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.baocao.extractors.Extractor;
import vn.baocao.index.store.Store;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Options that every command takes; mixed into each. */
public final class Global {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "thư mục dữ liệu / the data home")
    private @Nullable Path home;

    @Option(
            names = "--db",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "PostgreSQL thay cho tệp trong thư mục dữ liệu / a database instead of the home's own")
    private @Nullable String database;

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, description = "ngôn ngữ / language")
    private @Nullable Language language;

    /** The languages that the program speaks. */
    enum Language {
        VI,
        EN
    }

    /** The data home: --home, else BAOCAO_HOME, else ./baocao-data. */
    public Path home() {
        if (home != null) return home;
        String variable = System.getenv("BAOCAO_HOME");
        return Path.of(variable == null || variable.isBlank() ? "baocao-data" : variable);
    }

    /** The store of the home for reading, beside a writer or alone. */
    public Store openForReading() {
        return Store.reading(home(), database(), Clock.systemUTC());
    }

    /** The store of the home for writing; a StoreTrouble says so where another process writes to it. */
    public Store openForWriting() {
        return Store.writing(home(), database(), Clock.systemUTC());
    }

    /** The JDBC URL of a PostgreSQL database: --db, else BAOCAO_DB; null for the database in the home. */
    private @Nullable String database() {
        String said = database == null ? System.getenv("BAOCAO_DB") : database;
        return said == null || said.isBlank() ? null : said;
    }

    /** Reads reports by the lexicon in use; a Stop says so where the user's own words do not go together. */
    Extractor extractor() {
        try {
            return new Extractor();
        } catch (IllegalArgumentException wrong) {
            throw new Stop(Baocao.USAGE, messages().get("lexicon.wrong", String.valueOf(wrong.getMessage())));
        }
    }

    /** Where a command prints its result. */
    PrintWriter out(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Where a command shows its progress. */
    PrintWriter err(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** How the user would type the next command: the program as it was started, with the home where one was named. */
    String command() {
        String started = System.getenv("BAOCAO_COMMAND");
        String program = started == null || started.isBlank() ? "baocao" : started;
        return home == null ? program : program + " --home " + home;
    }

    /** Whether results go to a terminal, as the launcher says. */
    static boolean toTerminal() {
        return "1".equals(System.getenv("BAOCAO_TERMINAL_OUT"));
    }

    /** Who is at the keyboard, for corrections and the audit. */
    public static String user() {
        return System.getProperty("user.name", "?");
    }

    /** The user's language: --lang, else English where BAOCAO_LANG or LANG is English, else Vietnamese. */
    public Messages messages() {
        return Messages.in(
                language == null ? languageOfTheEnvironment() : language.name().toLowerCase(Locale.ROOT));
    }

    static String languageOfTheEnvironment() {
        String said = System.getenv("BAOCAO_LANG");
        if (said == null || said.isBlank()) said = System.getenv("LANG");
        return said != null && said.startsWith("en") ? "en" : "vi";
    }
}
