package vn.baocao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vn.baocao.pipeline.cli.Baocao;

/** Holds README to the truth: its commands, paths, packages and types exist. */
final class ReadmeTest {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|(?:[^\\s'\"]|\"[^\"]*\"|'[^']*')+");

    private final String readme = Files.readString(TOP.resolve("README.md"));

    ReadmeTest() throws IOException {}

    @Test
    void every_command_is_one_that_the_program_takes() {
        List<String> commands = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^\\./baocao .*$").matcher(readme);
        while (line.find()) commands.add(line.group());
        code().filter(code -> code.startsWith("./baocao ")).forEach(commands::add);
        assertThat(commands).hasSizeGreaterThan(12);
        for (String command : commands) {
            List<String> words = words(command.substring("./baocao ".length()));
            CommandLine program = new CommandLine(new Baocao());
            assertThat(program.getSubcommands()).as(command).containsKey(words.getFirst());
            CommandLine sub = Objects.requireNonNull(program.getSubcommands().get(words.getFirst()));
            for (String word : words) {
                CommandLine below = sub.getSubcommands().get(word);
                if (below != null) sub = below;
            }
            for (String word : words)
                if (word.startsWith("-"))
                    assertThat(sub.getCommandSpec().findOption(word))
                            .as(command + ": " + word)
                            .isNotNull();
        }
    }

    @Test
    void every_path_exists() {
        List<String> paths = code().flatMap(code -> words(code).stream())
                .filter(word -> word.matches("(extractors|index|pipeline|sample-reports)(/[\\w./-]+)?"))
                .toList();
        assertThat(paths)
                .hasSizeGreaterThan(3)
                .allSatisfy(path -> assertThat(TOP.resolve(path)).exists());
    }

    @Test
    void every_package_and_type_exists() throws IOException {
        Set<String> packages = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        try (Stream<Path> all = Files.walk(TOP)) {
            for (Path path :
                    all.filter(path -> path.toString().endsWith(".java")).toList()) {
                types.add(String.valueOf(path.getFileName()).replace(".java", ""));
                String folder = String.valueOf(path.getParent()).replace('/', '.');
                if (folder.contains(".vn.baocao")) packages.add(folder.substring(folder.indexOf(".vn.baocao") + 1));
            }
        }
        assertThat(packages)
                .containsAll(code().filter(code -> code.startsWith("vn.baocao")).collect(Collectors.toSet()));
        Set<String> named =
                code().filter(code -> code.matches("[A-Z][a-z]+[A-Za-z]*")).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(types).containsAll(named);
    }

    @Test
    void every_lexicon_file_exists() {
        Path lexicon = TOP.resolve("extractors/src/main/resources/vn/baocao/extractors/lexicon");
        List<String> files =
                code().filter(code -> code.matches("[\\w-]+\\.(yaml|csv)")).toList();
        assertThat(files)
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(lexicon.resolve(file)).exists());
    }

    @Test
    void the_first_two_commands_are_the_main_job_and_the_checks() {
        assertThat(readme).contains("```\n./baocao ingest sample-reports\nmvn verify\n```");
    }

    private Stream<String> code() {
        return CODE.matcher(readme).results().map(result -> result.group(1));
    }

    private static List<String> words(String command) {
        return WORD.matcher(command).results().map(result -> result.group()).toList();
    }
}
