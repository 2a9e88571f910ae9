package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.baocao.index.store.StoreTrouble;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** The command line: its commands, and what becomes of their errors. */
@Command(
        name = "baocao",
        mixinStandardHelpOptions = true,
        version = "baocao 0.1.0",
        subcommands = {
            IngestCommand.class,
            Search.class,
            Status.class,
            Failures.class,
            Retry.class,
            SetReport.class,
            Forget.class,
            History.class,
            Reread.class,
            Reindex.class,
            Compare.class,
            Collect.class,
            Units.class,
            MissingReports.class,
            CheckReports.class,
            Show.class,
            Explain.class,
            Extract.class,
            Evaluate.class,
            LexiconCommand.class,
            Bench.class
        })
public final class Baocao {
    /** Exit codes of all commands. */
    public static final int DONE = 0, COULD_NOT_RUN = 1, USAGE = 2, SOME_FILES_NOT_READ = 3;

    /** Runs a command line and returns its exit code; never throws for bad input. */
    public static int run(String... arguments) {
        Messages messages = Messages.in(languageOf(arguments));
        CommandLine line = new CommandLine(new Baocao());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(WrappedLines.to(System.err, "1".equals(System.getenv("BAOCAO_TERMINAL"))));
        line.setParameterExceptionHandler((problem, args) -> usage(problem, messages));
        line.setExecutionExceptionHandler((problem, command, result) -> {
            if (problem instanceof Stop stop) {
                command.getErr().println(stop.getMessage());
                return stop.exitCode();
            }
            if (problem instanceof StoreTrouble trouble) {
                command.getErr().println(Troubles.says(trouble, messages));
                return COULD_NOT_RUN;
            }
            command.getErr().println(messages.get("cli.internal-error", String.valueOf(problem)));
            return COULD_NOT_RUN;
        });
        line.setExecutionStrategy(parsed -> {
            layLexicon(parsed, messages);
            return new CommandLine.RunLast().execute(parsed);
        });
        Search.prepare(line, messages);
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return USAGE;
        }
        return line.execute(UsageWords.helpAsOption(UsageWords.globalsBehindCommand(arguments)));
    }

    /** The home's own lexicon is laid before any command reads a word. */
    private static void layLexicon(ParseResult parsed, Messages messages) {
        ParseResult last = parsed;
        Global global = global(last);
        while (last.hasSubcommand()) {
            last = last.subcommand();
            Global own = global(last);
            if (own != null) global = own;
        }
        if (global == null || last.isUsageHelpRequested() || last.isVersionHelpRequested()) return;
        try {
            LexiconFolder.lay(global.home(), messages);
        } catch (Stop stop) {
            throw new ExecutionException(last.commandSpec().commandLine(), String.valueOf(stop.getMessage()), stop);
        }
    }

    private static @Nullable Global global(ParseResult parsed) {
        for (CommandSpec mixin : parsed.commandSpec().mixins().values())
            if (mixin.userObject() instanceof Global global) return global;
        return null;
    }

    private static int usage(ParameterException problem, Messages messages) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(UsageWords.says(problem, messages));
        command.getErr()
                .println(messages.get("cli.see-help", command.getCommandSpec().qualifiedName()));
        return USAGE;
    }

    private static String languageOf(String[] arguments) {
        for (String argument : arguments)
            if (argument.startsWith("--lang=")) return argument.substring("--lang=".length());
        int option = Arrays.asList(arguments).indexOf("--lang");
        return option >= 0 && option + 1 < arguments.length ? arguments[option + 1] : Global.languageOfTheEnvironment();
    }
}
