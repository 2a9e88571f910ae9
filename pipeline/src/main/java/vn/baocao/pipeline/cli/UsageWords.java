package vn.baocao.pipeline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.baocao.pipeline.Messages;

/** The words for a command line that is not understood. */
final class UsageWords {
    private static final List<String> GLOBAL = List.of("--home", "--db", "--lang");

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private UsageWords() {}

    static String says(ParameterException problem, Messages messages) {
        return switch (problem) {
            case UnmatchedArgumentException unknown -> unmatched(unknown, messages);
            case MissingParameterException missing ->
                messages.get(
                        "cli.missing",
                        missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining(", ")));
            default -> {
                ArgSpec argument = problem.getArgSpec();
                String value = problem.getValue();
                if (argument != null && NUMBERS.contains(argument.type())) {
                    String label = argument.paramLabel();
                    String example = label.matches("\\d+") ? label : "200";
                    yield messages.get("cli.bad-number", name(argument), value == null ? "" : value, example);
                }
                yield argument == null
                        ? String.valueOf(problem.getMessage())
                        : messages.get(
                                "cli.bad-value", name(argument), value == null ? "" : value, argument.paramLabel());
            }
        };
    }

    private static String unmatched(UnmatchedArgumentException problem, Messages messages) {
        String first =
                problem.getUnmatched().isEmpty() ? "" : problem.getUnmatched().get(0);
        boolean command = problem.getCommandLine().getParent() == null && !first.startsWith("-");
        String key = first.startsWith("-") ? "cli.unknown-option" : command ? "cli.unknown-command" : "cli.too-many";
        String says = messages.get(key, first);
        List<String> like = problem.getSuggestions();
        return like.isEmpty() ? says : says + " " + messages.get("cli.did-you-mean", String.join(", ", like));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** "help compare" as "compare --help", "help" alone as the help of the whole. */
    static String[] helpAsOption(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) return arguments;
        List<String> all = new ArrayList<>(List.of(arguments));
        all.removeFirst();
        // what is asked of alone has help: --lang en and the like stand behind it
        int at = 0;
        while (at < all.size() && !all.get(at).startsWith("-")) at++;
        all.add(at, "--help");
        if (at == 0) return new String[] {"--help"};
        return all.toArray(String[]::new);
    }

    /** The arguments with --home, --db and --lang, where they stand before the command, put behind it. */
    static String[] globalsBehindCommand(String[] arguments) {
        int at = 0;
        while (at < arguments.length) {
            String option = arguments[at];
            int is = option.indexOf('=');
            if (!GLOBAL.contains(is < 0 ? option : option.substring(0, is))) break;
            at += is < 0 ? 2 : 1;
        }
        if (at == 0 || at >= arguments.length || arguments[at].startsWith("-")) return arguments;
        List<String> all = new ArrayList<>(List.of(arguments));
        String command = all.remove(at);
        all.addFirst(command);
        return all.toArray(String[]::new);
    }
}
