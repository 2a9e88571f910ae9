package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.baocao.extractors.ExampleSentences;
import vn.baocao.extractors.ExampleSentences.Example;
import vn.baocao.extractors.Extraction;
import vn.baocao.extractors.Extractor;
import vn.baocao.extractors.lexicon.LexiconFiles;
import vn.baocao.extractors.lexicon.OwnLexicon;
import vn.baocao.extractors.text.ReportText;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.SentencePage;

/** Checks and tries the lexicon: the program's with the user's own files in HOME/lexicon laid over it. */
@Command(
        name = LexiconCommand.NAME,
        mixinStandardHelpOptions = true,
        description = "%nTừ điển: thử các câu ví dụ, xem một câu được đọc thế nào."
                + " / The lexicon: run its example sentences, see how one sentence is read.%n",
        subcommands = {LexiconCommand.Check.class, LexiconCommand.Test.class, LexiconSample.class})
final class LexiconCommand implements Callable<Integer> {
    static final String NAME = "lexicon";

    @Mixin
    private final Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    Global global() {
        return global;
    }

    @Override
    public Integer call() {
        CommandSpec own = spec;
        if (own == null) return Baocao.USAGE;
        StringBuilder says = new StringBuilder(global.messages().get("cli.needs-part", "lexicon"));
        own.subcommands()
                .forEach((name, command) -> says.append("\n  baocao lexicon ")
                        .append(Columns.left(name, 8))
                        .append(String.join(
                                        " ",
                                        command.getCommandSpec().usageMessage().description())
                                .replace("%n", "")
                                .strip()));
        throw new ParameterException(own.commandLine(), says.toString());
    }

    /** Runs every example sentence with the user's files, and says which of them are read otherwise now. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "%nChạy mọi câu ví dụ, có sẵn và của riêng. / Runs all example sentences.%n")
    static final class Check implements Callable<Integer> {
        @ParentCommand
        private @Nullable LexiconCommand lexicon;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            Global global = Objects.requireNonNull(lexicon).global;
            Messages messages = global.messages();
            PrintWriter out = global.out(spec);
            OwnLexicon own = LexiconFiles.own();
            if (own.isEmpty()) say(out, messages.get("lexicon.none", LexiconFolder.of(global.home())), 0);
            else say(out, messages.get("lexicon.files", String.join(", ", own.files())), 0);
            Extractor extractor = global.extractor();
            List<Example> mine = ExampleSentences.own();
            List<Example> all = new ArrayList<>(mine);
            all.addAll(ExampleSentences.builtIn());
            int broken = 0;
            for (Example example : all) {
                Optional<String> missed = example.missed(extractor);
                if (missed.isEmpty()) continue;
                broken++;
                say(out, messages.get("lexicon.entry", example.file(), example.entry()) + ":", 0);
                say(out, example.sentence(), 2);
                say(out, messages.get("lexicon.read-as", missed.get()), 2);
            }
            for (String code : own.indicators())
                if (mine.stream().noneMatch(example -> example.entry().equals(code)))
                    say(out, messages.get("lexicon.no-examples", code), 0);
            say(out, messages.get(broken == 0 ? "lexicon.all-right" : "lexicon.broken", all.size(), broken), 0);
            return broken == 0 ? Baocao.DONE : Baocao.SOME_FILES_NOT_READ;
        }
    }

    /** Shows how one sentence is read. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "%nXem một câu được đọc thế nào. / Shows how one sentence is read.%n")
    static final class Test implements Callable<Integer> {
        @ParentCommand
        private @Nullable LexiconCommand lexicon;

        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "SENTENCE", arity = "1..*", description = "một câu / a sentence")
        private List<String> words = List.of();

        @Override
        public Integer call() {
            Global global = Objects.requireNonNull(lexicon).global;
            String text = String.join(" ", words);
            Extraction extraction =
                    global.extractor().extract(new ReportText("sentence", text, List.of(), List.of(), List.of()));
            PrintWriter out = global.out(spec);
            new SentencePage(global.messages()).lines(text, extraction).forEach(out::println);
            return Baocao.DONE;
        }
    }

    private static void say(PrintWriter out, String text, int indent) {
        out.println(Columns.indented(text, indent, Columns.TERMINAL));
    }
}
