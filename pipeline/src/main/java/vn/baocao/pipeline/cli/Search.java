package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.index.search.BadQuery;
import vn.baocao.index.search.Hits;
import vn.baocao.index.search.NoIndex;
import vn.baocao.index.search.Order;
import vn.baocao.index.search.ReportSearch;
import vn.baocao.index.search.SearchPage;
import vn.baocao.index.search.SearchRequest;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.SavedSearches;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.SearchBatch;
import vn.baocao.pipeline.export.SearchCsv;
import vn.baocao.pipeline.export.SearchJson;
import vn.baocao.pipeline.export.SearchScreen;

/** Finds reports, passages or facts over all units and years. */
@Command(name = "search")
public final class Search implements Callable<Integer> {
    private static final int FACET_VALUES = 6;
    private static final int MOST_AT_ONCE = 10_000;
    private static final Set<String> OUTPUT = Set.of("-o", "--output", "--format");

    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "QUERY")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
    private int limit;

    @Option(names = "--facts")
    private boolean facts;

    @Option(names = "--passages")
    private boolean passages;

    @Option(names = "--superseded")
    private boolean superseded;

    @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "relevance")
    private String sort = "relevance";

    @Option(names = "--from-cursor", paramLabel = "CURSOR")
    private @Nullable String cursor;

    @Option(names = "--page", paramLabel = "N")
    private @Nullable Integer pageAsked;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    /** Lets -word be a word to leave out, and the help speak the user's language. */
    static void prepare(CommandLine program, Messages messages) {
        for (CommandLine line : program.getSubcommands().values()) {
            if (!(line.getCommand() instanceof Search)) continue;
            // no -h: in a query, -hoa leaves hoa out
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("--help").usageHelp(true).build());
            line.setUnmatchedOptionsArePositionalParams(true);
            line.setPosixClusteredShortOptionsAllowed(false);
            line.setResourceBundle(ResourceBundle.getBundle(
                    "vn.baocao.pipeline.messages.search_help",
                    Locale.of(messages.language()),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    @Option(names = "--batch", paramLabel = "FILE")
    private @Nullable Path batch;

    @Option(names = "--save", paramLabel = "NAME")
    private @Nullable String save;

    @Option(names = "--saved", paramLabel = "NAME", arity = "0..1", fallbackValue = "")
    private @Nullable String saved;

    private @Nullable Register register;

    @Override
    public Integer call() throws IOException {
        Messages messages = global.messages();
        check(messages);
        if ("".equals(saved)) return list(messages);
        try (ReportSearch search = ReportSearch.open(global.home(), this::register)) {
            return batch == null ? ask(search, messages) : askAll(search, batch, messages);
        } catch (NoIndex none) {
            String key = none.outdated() ? "search.outdated-index" : "search.no-index";
            throw new Stop(Baocao.COULD_NOT_RUN, messages.get(key, global.home().toString()));
        }
    }

    private Register register() {
        Register known = register;
        if (known != null) return known;
        try (Store store = global.openForReading()) {
            Register read = Compare.register(store);
            register = read;
            return read;
        }
    }

    private void check(Messages messages) {
        // -hoa leaves hoa out, but -o is what other commands write to a file by
        if (query.stream().anyMatch(OUTPUT::contains)) throw usage(messages.get("search.no-output"));
        for (String word : query) if (word.startsWith("--")) throw usage(messages.get("search.unknown-option", word));
        if (limit < 1 || limit > MOST_AT_ONCE) throw usage(messages.get("search.bad-limit", limit, MOST_AT_ONCE));
        if (facts && passages) throw usage(messages.get("search.facts-or-passages"));
        if (pageAsked != null && (pageAsked < 1 || (long) pageAsked * limit > MOST_AT_ONCE))
            throw usage(messages.get("search.bad-page", pageAsked, MOST_AT_ONCE / limit));
        if (pageAsked != null && cursor != null) throw usage(messages.get("search.page-or-cursor"));
        if (json && csv) throw usage(messages.get("search.json-or-csv"));
        int asked = (query.isEmpty() ? 0 : 1) + (batch == null ? 0 : 1) + (saved == null ? 0 : 1);
        if (asked != 1) throw usage(messages.get("search.one-query"));
        if (save != null && (query.isEmpty() || !SavedSearches.isName(save)))
            throw usage(messages.get("search.bad-name", save));
    }

    private int ask(ReportSearch search, Messages messages) throws IOException {
        SavedSearches kept = new SavedSearches(global.home());
        String name = saved;
        String asked = name == null
                ? joined(query)
                : kept.find(name).orElseThrow(() -> usage(messages.get("search.no-saved", name)));
        Hits hits = facts ? Hits.FACTS : passages ? Hits.PASSAGES : Hits.REPORTS;
        int facets = csv || number() > 1 || (cursor != null && !json) ? 0 : FACET_VALUES;
        SearchRequest first = new SearchRequest(asked, hits, order(messages), most(), cursor, superseded, 3, facets);
        try {
            SearchRequest request = number() > 1 ? first.after(before(search, first, messages)) : first;
            print(request, search.search(request), messages);
        } catch (BadQuery bad) {
            throw new Stop(Baocao.USAGE, SearchScreen.problem(bad, asked, messages));
        }
        if (save != null) kept.save(save, asked);
        return Baocao.DONE;
    }

    // 0 behind a cursor, which does not say where it stands
    private int number() {
        return cursor != null ? 0 : pageAsked == null ? 1 : pageAsked;
    }

    // where the pages before end; the hits themselves are not looked at
    private String before(ReportSearch search, SearchRequest first, Messages messages) throws IOException {
        int skipped = (number() - 1) * first.limit();
        SearchPage pages = search.search(
                new SearchRequest(first.query(), first.hits(), first.order(), skipped, null, first.superseded(), 0, 0));
        String next = pages.next();
        if (next != null) return next;
        long last = (pages.total() + first.limit() - 1) / first.limit();
        throw new Stop(Baocao.USAGE, messages.get("search.no-page", number(), Math.max(1, last)));
    }

    private int askAll(ReportSearch search, Path file, Messages messages) throws IOException {
        List<String> queries;
        try {
            queries = Files.readAllLines(file);
        } catch (NoSuchFileException | AccessDeniedException | CharacterCodingException unreadable) {
            throw new Stop(Baocao.USAGE, messages.get("search.unreadable", file.toString()));
        }
        SearchBatch answers = new SearchBatch(search, queries, superseded);
        var out = command().commandLine().getOut();
        if (json) out.println(answers.json(messages));
        else if (csv) out.print(answers.csv(messages));
        else answers.screen(messages).forEach(out::println);
        out.flush();
        return answers.understood() ? Baocao.DONE : Baocao.USAGE;
    }

    private int list(Messages messages) throws IOException {
        var out = command().commandLine().getOut();
        var all = new SavedSearches(global.home()).all();
        if (all.isEmpty()) out.println(messages.get("search.none-saved"));
        all.forEach((name, kept) -> out.println(name + ": " + kept));
        return Baocao.DONE;
    }

    private void print(SearchRequest request, SearchPage page, Messages messages) {
        var out = command().commandLine().getOut();
        if (json) out.println(SearchJson.of(request, page));
        else if (csv) {
            out.print(SearchCsv.of(request, page, messages));
            if (page.total() > page.hits().size())
                command()
                        .commandLine()
                        .getErr()
                        .println(messages.get("search.csv.left-out", page.hits().size(), page.total()));
        } else
            new SearchScreen(messages, Ansi.AUTO.enabled())
                    .lines(request, page, number())
                    .forEach(out::println);
        out.flush();
    }

    // a list for a spreadsheet is whole where nobody asks for less
    private int most() {
        boolean asked = command().commandLine().getParseResult().hasMatchedOption("--limit");
        return csv && !asked && pageAsked == null ? MOST_AT_ONCE : limit;
    }

    private Order order(Messages messages) {
        for (Order order : Order.values())
            if (order.name().toLowerCase(Locale.ROOT).equals(sort)) return order;
        return switch (sort) {
            case "ngay" -> Order.DATE;
            case "donvi" -> Order.UNIT;
            case "giatri" -> Order.VALUE;
            default -> throw usage(messages.get("search.bad-order", sort));
        };
    }

    // a shell has taken the quotes away from phongtrao:"giỏi việc nước"; between other words they are put back
    private static String joined(List<String> words) {
        if (words.size() == 1) return words.getFirst();
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int colon = word.indexOf(':');
            boolean split = word.contains(" ") && !word.contains("\"") && !word.contains("(");
            if (split && colon > 0 && word.indexOf(' ') > colon)
                joined.add(word.substring(0, colon + 1) + '"' + word.substring(colon + 1) + '"');
            else if (split && colon < 0)
                joined.add(word.startsWith("-") ? "-\"" + word.substring(1) + '"' : '"' + word + '"');
            else joined.add(word);
        }
        return String.join(" ", joined);
    }

    private ParameterException usage(String says) {
        return new ParameterException(command().commandLine(), says);
    }

    private CommandSpec command() {
        if (spec == null) throw new IllegalStateException("not run by the command line");
        return spec;
    }
}
