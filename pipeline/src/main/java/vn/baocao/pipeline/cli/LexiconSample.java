package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Prints an entry of an own lexicon that can be saved as it is and changed, with what each part of it is for. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description =
                "%nIn mẫu từ điển riêng, có chú giải; --save ghi vào kho. / Prints a sample entry; --save keeps it.%n")
final class LexiconSample implements Callable<Integer> {
    /** What there are samples of. */
    enum Kind {
        INDICATOR,
        CAMPAIGN,
        FUND,
        UNIT
    }

    private static final String FOLDER = "/vn/baocao/pipeline/samples/";
    private static final String FILE = "--- ";

    @ParentCommand
    private @Nullable LexiconCommand lexicon;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "indicator|campaign|fund|unit",
            description = "chỉ tiêu, phong trào, quỹ, từ trong tên đơn vị / what it is of")
    private Kind kind = Kind.INDICATOR;

    @Option(names = "--save", description = "ghi thành tệp trong kho / write the files into the home")
    private boolean save;

    @Override
    public Integer call() {
        Global global = Objects.requireNonNull(lexicon).global();
        Messages messages = global.messages();
        Path folder = LexiconFolder.of(global.home());
        Map<String, String> files = files(kind, messages.language());
        var out = global.out(spec);
        if (save) {
            for (String file : files.keySet())
                if (Files.exists(folder.resolve(file)))
                    throw new Stop(Baocao.USAGE, messages.get("lexicon.sample-there", folder.resolve(file)));
            files.forEach((file, text) -> {
                write(folder.resolve(file), text, messages);
                out.println(messages.get("lexicon.sample-saved", folder.resolve(file)));
            });
        } else
            files.forEach((file, text) -> {
                out.println("# " + messages.get("lexicon.sample-file", folder.resolve(file)));
                out.println(text);
            });
        out.println("# " + messages.get("lexicon.sample-next", global.command()));
        return Baocao.DONE;
    }

    private static void write(Path file, String text, Messages messages) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new Stop(Baocao.USAGE, messages.get("lexicon.sample-there", file));
        } catch (IOException problem) {
            throw new Stop(
                    Baocao.COULD_NOT_RUN,
                    messages.get("table.cannot-write", file, String.valueOf(problem.getMessage())));
        }
    }

    /** The files of a sample by name, with comments in that language. */
    static Map<String, String> files(Kind kind, String language) {
        String all;
        String name = FOLDER + kind.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream in = LexiconSample.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is not in the program");
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> files = new LinkedHashMap<>();
        String file = "";
        for (String line : all.split("\n"))
            if (line.startsWith(FILE)) file = line.substring(FILE.length());
            else if (line.startsWith("#" + language + " "))
                files.merge(file, "# " + line.substring(language.length() + 2) + "\n", String::concat);
            else if (!line.startsWith("#")) files.merge(file, line + "\n", String::concat);
        return files;
    }
}
