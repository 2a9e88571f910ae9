package vn.baocao.pipeline.export;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.fact.Scope;
import vn.baocao.extractors.fact.Status;
import vn.baocao.extractors.lexicon.Indicator;
import vn.baocao.extractors.lexicon.Indicators;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.search.BadQuery;
import vn.baocao.index.search.Facet;
import vn.baocao.index.search.FoundFact;
import vn.baocao.index.search.FoundPassage;
import vn.baocao.index.search.FoundReport;
import vn.baocao.index.search.Hit;
import vn.baocao.index.search.Hits;
import vn.baocao.index.search.SearchField;
import vn.baocao.index.search.SearchPage;
import vn.baocao.index.search.SearchRequest;
import vn.baocao.pipeline.Messages;

/** Results of a search for a terminal, no line wider than 80 columns. */
public final class SearchScreen {
    private static final int WIDTH = Columns.TERMINAL;
    private static final int INDENT = 4;
    private static final int HEADS = 60;
    private static final int FACET_NAME = 14;
    private static final int MOST_UNITS = 4;

    private final Messages messages;
    private final Snippet snippet;

    /** @param coloured whether what matched is set off by terminal colours */
    public SearchScreen(Messages messages, boolean coloured) {
        this.messages = messages;
        this.snippet = new Snippet(coloured);
    }

    /**
     * The lines of one page of results: hits, then on the first page facets, then how to go on.
     *
     * @param number of this page from 1; 0 where it is not known, as behind a cursor
     */
    public List<String> lines(SearchRequest request, SearchPage page, int number) {
        List<String> lines = new ArrayList<>();
        if (page.hits().isEmpty()) {
            lines.addAll(Columns.wrap(messages.get("search.nothing", request.query()), WIDTH));
            for (String hint : messages.get("search.hints").split("\n"))
                lines.addAll(List.of(Columns.indented(hint, 2, WIDTH).split("\n")));
            near(lines, 0, page);
            return lines;
        }
        lines.add(messages.get(
                "search.found." + request.hits().name().toLowerCase(Locale.ROOT),
                page.total(),
                page.hits().size()));
        for (SearchPage.Meant meant : page.units()) meant(lines, meant);
        int at = Math.max(0, number - 1) * request.limit();
        for (Hit hit : page.hits()) hit(lines, ++at, hit);
        near(lines, at, page);
        if (number == 1) facets(lines, request, page);
        if (page.next() != null) {
            lines.add("");
            lines.add(messages.get("search.next"));
            if (number > 0) lines.add("  --page " + (number + 1));
            else lines.add("  --from-cursor " + page.next());
        }
        return lines;
    }

    /** What is wrong with a query, and in further lines what would be allowed. */
    static String says(BadQuery bad, Messages messages) {
        String key = bad.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean without =
                !bad.arguments().isEmpty() && bad.arguments().getLast().isEmpty();
        Object[] arguments = bad.arguments().toArray();
        if (arguments.length > 0) arguments[0] = field(bad.arguments().getFirst(), messages);
        if (bad.problem() == BadQuery.Problem.UNKNOWN_VALUE)
            arguments[2] = Arrays.stream(bad.arguments().get(2).split(", "))
                    .map(code -> named("search." + bad.arguments().getFirst() + "." + code, code, messages))
                    .collect(Collectors.joining(", "));
        return messages.get("search.bad." + key + (without ? "-none" : ""), arguments);
    }

    // fields are told in the user's language
    private static String field(String name, Messages messages) {
        for (SearchField field : SearchField.values())
            if (field.english().equals(name) && messages.language().equals("vi")) return field.vietnamese();
        return name;
    }

    /** A bad query with what is wrong, where, and what would be allowed; several lines. */
    public static String problem(BadQuery bad, String query, Messages messages) {
        String says = says(bad, messages);
        if (bad.problem() == BadQuery.Problem.FOREIGN_CURSOR || bad.problem() == BadQuery.Problem.VALUE_OF_FACTS_ONLY)
            return says;
        int position = Math.min(bad.position(), query.length());
        String before = Columns.shown(query.substring(0, position));
        String shown = Columns.shown(query);
        int caret = Columns.width(before);
        if (Columns.width(shown) > WIDTH - 2) {
            // a long query: what stands around the place
            int begin = Math.max(0, before.length() - 30);
            int end = Math.min(shown.length(), before.length() + 30);
            caret = Columns.width((begin > 0 ? "…" : "") + before.substring(begin));
            shown = (begin > 0 ? "…" : "") + shown.substring(begin, end) + (end < shown.length() ? "…" : "");
        }
        String[] parts = says.split("\n", 2);
        List<String> lines =
                new ArrayList<>(Columns.wrap(messages.get("search.bad.at", parts[0], bad.position() + 1), WIDTH));
        lines.add("  " + shown);
        lines.add("  " + " ".repeat(caret) + "^");
        if (parts.length > 1) for (String line : parts[1].split("\n")) lines.addAll(Columns.wrap(line, WIDTH));
        return String.join("\n", lines);
    }

    private void meant(List<String> lines, SearchPage.Meant meant) {
        List<String> names = meant.names();
        String shown = String.join("; ", names.subList(0, Math.min(MOST_UNITS, names.size())));
        if (names.size() > MOST_UNITS) shown += "; " + messages.get("search.others", names.size() - MOST_UNITS);
        String key = "search.meant." + meant.field().english();
        lines.addAll(Columns.wrap(messages.get(key, Columns.shown(meant.typed()), shown), WIDTH));
    }

    private void hit(List<String> lines, int number, Hit hit) {
        lines.add("");
        switch (hit) {
            case Hit.OfReport it -> report(lines, number, it);
            case Hit.OfPassage it -> {
                heading(lines, number, it.report());
                passage(lines, it.passage());
            }
            case Hit.OfFact it -> fact(lines, number, it);
        }
    }

    private void near(List<String> lines, int before, SearchPage page) {
        if (page.near().isEmpty()) return;
        lines.add("");
        lines.addAll(Columns.wrap(messages.get("search.near"), WIDTH));
        int number = before;
        for (Hit hit : page.near()) hit(lines, ++number, hit);
    }

    private void report(List<String> lines, int number, Hit.OfReport hit) {
        heading(lines, number, hit.report());
        for (FoundPassage passage : hit.passages()) passage(lines, passage);
    }

    private void heading(List<String> lines, int number, FoundReport report) {
        String title = report.title() == null ? report.file() : report.title();
        numbered(lines, number, snippet.strong(Columns.shown(title)));
        for (String mark : marks(report)) lines.add(" ".repeat(INDENT) + mark);
        String what = what(report);
        if (!what.isEmpty())
            lines.addAll(List.of(Columns.indented(what, INDENT, WIDTH).split("\n")));
        String file = report.title() == null ? "[" + report.id() + "]" : report.file() + " [" + report.id() + "]";
        lines.addAll(List.of(Columns.indented(file, INDENT, WIDTH).split("\n")));
    }

    /** What must be known of a report before its figures are used. */
    List<String> marks(FoundReport report) {
        List<String> marks = new ArrayList<>();
        if (report.superseded()) marks.add(messages.get("search.superseded"));
        if (report.corrected()) marks.add(messages.get("search.corrected"));
        return marks;
    }

    /** The same of one figure: that it was set by hand itself, else that something else of its report was. */
    List<String> marks(FoundFact fact) {
        List<String> marks = new ArrayList<>();
        if (fact.report().superseded()) marks.add(messages.get("search.superseded"));
        if (fact.corrected()) marks.add(messages.get("search.figure-corrected"));
        else if (fact.report().corrected()) marks.add(messages.get("search.report-corrected"));
        return marks;
    }

    private static void numbered(List<String> lines, int number, String text) {
        List<String> wrapped = Columns.wrap(text, WIDTH - INDENT);
        for (int i = 0; i < wrapped.size(); i++)
            lines.add((i == 0 ? Columns.left(number + ".", INDENT) : " ".repeat(INDENT)) + wrapped.get(i));
        Snippet.paint(lines, wrapped.size());
    }

    private String what(FoundReport report) {
        List<String> parts = new ArrayList<>();
        if (report.unit() != null) parts.add(report.unit());
        if (report.province() != null) parts.add(report.province());
        String time = time(report.from(), report.to());
        if (!time.isEmpty()) parts.add(time);
        if (report.type() != null) parts.add(value(Facet.TYPE, report.type().code()));
        if (report.plan()) parts.add(messages.get("search.type.plan"));
        if (report.level() != null) parts.add(value(Facet.LEVEL, report.level().code()));
        return String.join(" · ", parts);
    }

    private void passage(List<String> lines, FoundPassage passage) {
        String page = messages.get("search.page", passage.page());
        String context = passage.context().isEmpty() ? "" : passage.context().getLast();
        lines.addAll(
                snippet.of(page + "  ", context, passage.text(), passage.span().begin(), passage.highlights()));
    }

    private void fact(List<String> lines, int number, Hit.OfFact hit) {
        FoundFact fact = hit.fact();
        String head = indicator(fact.indicator()) + ": " + figure(fact);
        numbered(lines, number, snippet.strong(Columns.shown(head)));
        List<String> parts = new ArrayList<>();
        if (fact.unit() != null) parts.add(fact.unit());
        String time = time(fact.from(), fact.to());
        if (!time.isEmpty()) parts.add(time);
        if (!fact.status().name().equals("ACTUAL")) parts.add(status(fact.status()));
        if (fact.scope() != Scope.WHOLE)
            parts.add(messages.get("table.scope." + fact.scope().name().toLowerCase(Locale.ROOT)));
        if (fact.ocr()) parts.add("OCR");
        parts.addAll(marks(fact));
        if (!parts.isEmpty())
            lines.addAll(List.of(
                    Columns.indented(String.join(" · ", parts), INDENT, WIDTH).split("\n")));
        lines.addAll(snippet.of(
                messages.get("search.page", fact.page()) + "  ",
                fact.context() == null ? "" : Columns.shortened(fact.context(), HEADS),
                fact.sentenceText(),
                fact.sentence().begin(),
                List.of(new Span(fact.span().begin(), fact.span().end()))));
        lines.addAll(List.of(
                Columns.indented(fact.report().file() + " [" + fact.report().id() + "] · " + fact.id(), INDENT, WIDTH)
                        .split("\n")));
    }

    /** "kết quả", "chỉ tiêu", … */
    String status(Status status) {
        return messages.get("search.status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** The label of an indicator's code. */
    String indicator(String code) {
        return Indicators.inUse()
                .find(code)
                .map(indicator -> indicator.label(messages.language()))
                .orElse(code);
    }

    private String figure(FoundFact fact) {
        String upTo = fact.upTo() == null ? "" : "–" + number(fact.upTo());
        return number(fact.amount()) + upTo + measured(fact);
    }

    /** What stands behind the figure: " đồng", "%", or what is counted. */
    String measured(FoundFact fact) {
        return switch (fact.measure()) {
            case MONEY -> " đồng";
            case RATE -> "%";
            case COUNT -> {
                String counted = counted(fact);
                yield counted.isBlank() ? "" : " " + counted;
            }
        };
    }

    // a row's head, or the indicator's own name, is no unit of measure: "5.398 Số đoàn viên" are people
    private String counted(FoundFact fact) {
        String label = fact.label();
        Indicator indicator = Indicators.inUse().find(fact.indicator()).orElse(null);
        if (indicator == null || indicator.code().equals(Indicators.OTHER)) return label;
        String unit = indicator.unit(fact.measure(), messages.language());
        String key = WordKey.of(label);
        boolean head = label.isBlank()
                || Character.isUpperCase(label.codePointAt(0))
                || (" " + WordKey.of(indicator.labelVi()) + " ").contains(" " + key + " ");
        return head && !unit.isEmpty() ? unit : label;
    }

    private String number(BigDecimal amount) {
        boolean english = messages.language().equals("en");
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(english ? Locale.ENGLISH : Locale.of("vi"));
        return new DecimalFormat("#,##0.###", signs).format(amount);
    }

    /** "2021", "2018–2023", "01/01/2022–30/06/2022". */
    static String time(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) return "";
        if (from == null || to == null) return day(from == null ? to : from);
        boolean years = from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
        if (!years) return day(from) + "–" + day(to);
        return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + "–" + to.getYear();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private void facets(List<String> lines, SearchRequest request, SearchPage page) {
        String reports = request.hits() == Hits.PASSAGES ? " " + messages.get("search.narrow.reports") : "";
        facets(lines, page, false, messages.get("search.narrow") + reports);
        facets(lines, page, true, messages.get("search.narrow.instead") + reports);
    }

    // what the query has a condition on already can only be asked for in that one's place
    private void facets(List<String> lines, SearchPage page, boolean instead, String heading) {
        List<SearchPage.Counts> some = page.facets().stream()
                .filter(counts ->
                        counts.instead() == instead && !counts.values().isEmpty())
                .toList();
        if (some.isEmpty()) return;
        lines.add("");
        lines.addAll(Columns.wrap(heading, WIDTH));
        for (SearchPage.Counts counts : some) {
            List<String> wrapped = counts.facet() == Facet.UNIT ? tree(counts) : row(counts);
            String name = messages.get("search.facet." + counts.facet().code());
            for (int i = 0; i < wrapped.size(); i++)
                lines.add("  " + Columns.left(i == 0 ? name : "", FACET_NAME)
                        + wrapped.get(i).replace('\u00A0', ' '));
        }
    }

    // the count stays with its value
    private String counted(SearchPage.Counts counts, SearchPage.Count count) {
        return value(counts.facet(), count.value()) + "\u00A0(" + count.hits() + ")";
    }

    private List<String> row(SearchPage.Counts counts) {
        List<String> values = new ArrayList<>();
        for (SearchPage.Count count : counts.values()) values.add(counted(counts, count));
        if (counts.others() > 0) values.add(messages.get("search.others", counts.others()));
        return Columns.wrap(String.join(" · ", values), WIDTH - FACET_NAME - 2);
    }

    private List<String> tree(SearchPage.Counts counts) {
        List<String> lines = new ArrayList<>();
        for (SearchPage.Count count : counts.values())
            lines.addAll(List.of(Columns.indented(counted(counts, count), 2 * count.depth(), WIDTH - FACET_NAME - 2)
                    .split("\n")));
        if (counts.others() > 0) lines.add(messages.get("search.others", counts.others()));
        return lines;
    }

    /** What users call the value of a facet. */
    String value(Facet facet, String value) {
        return switch (facet) {
            case INDICATOR -> indicator(value);
            case LEVEL, TYPE, SOURCE, REVIEW -> named("search." + facet.code() + "." + value, value, messages);
            case YEAR, UNIT, PROVINCE, CAMPAIGN -> value;
        };
    }

    private static String named(String key, String value, Messages messages) {
        try {
            return messages.get(key);
        } catch (MissingResourceException none) {
            return value;
        }
    }
}
