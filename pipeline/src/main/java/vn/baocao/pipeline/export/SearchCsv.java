package vn.baocao.pipeline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.baocao.index.search.Facet;
import vn.baocao.index.search.FoundFact;
import vn.baocao.index.search.FoundPassage;
import vn.baocao.index.search.FoundReport;
import vn.baocao.index.search.Hit;
import vn.baocao.index.search.Hits;
import vn.baocao.index.search.SearchPage;
import vn.baocao.index.search.SearchRequest;
import vn.baocao.pipeline.Messages;

/** The hits that the screen shows as CSV for Excel: UTF-8 with byte-order mark, semicolons, a line for each passage or fact. */
public final class SearchCsv {
    private SearchCsv() {}

    /** All lines, the first with the names of the columns. */
    public static String of(SearchRequest request, SearchPage page, Messages messages) {
        boolean facts = request.hits() == Hits.FACTS;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.get(facts ? "search.csv.facts" : "search.csv.reports").split(";")));
        SearchScreen screen = new SearchScreen(messages, false);
        for (Hit hit : page.hits()) add(rows, screen, hit, "");
        for (Hit hit : page.near()) add(rows, screen, hit, messages.get("search.csv.near"));
        return written(rows);
    }

    /** Rows as CSV for Excel. */
    static String written(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            for (List<String> row : rows) csv.writeRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException("CSV in memory", e);
        }
        return out.toString();
    }

    private static void add(List<List<String>> rows, SearchScreen screen, Hit hit, String note) {
        switch (hit) {
            case Hit.OfReport it -> {
                if (it.passages().isEmpty()) rows.add(report(screen, it.report(), note, "", "", ""));
                for (FoundPassage passage : it.passages()) rows.add(passage(screen, passage, note));
            }
            case Hit.OfPassage it -> rows.add(passage(screen, it.passage(), note));
            case Hit.OfFact it -> rows.add(fact(screen, it.fact()));
        }
    }

    private static List<String> passage(SearchScreen screen, FoundPassage passage, String note) {
        String heading = passage.context().isEmpty() ? "" : passage.context().getLast();
        return report(screen, passage.report(), note, Integer.toString(passage.page()), heading, passage.text());
    }

    private static List<String> report(
            SearchScreen screen, FoundReport report, String note, String page, String heading, String text) {
        List<String> cells = new ArrayList<>();
        cells.add(safe(report.title()));
        cells.add(safe(report.unit()));
        cells.add(safe(report.province()));
        cells.add(SearchScreen.time(report.from(), report.to()));
        cells.add(
                report.type() == null
                        ? ""
                        : screen.value(Facet.TYPE, report.type().code()));
        cells.add(
                report.level() == null
                        ? ""
                        : screen.value(Facet.LEVEL, report.level().code()));
        cells.add(safe(report.file()));
        cells.add(report.id());
        cells.add(page);
        cells.add(safe(heading));
        cells.add(safe(text));
        cells.add(joined(note, screen.marks(report)));
        return cells;
    }

    private static String joined(String note, List<String> marks) {
        List<String> all = new ArrayList<>(marks);
        if (!note.isEmpty()) all.addFirst(note);
        return String.join(" ", all);
    }

    private static List<String> fact(SearchScreen screen, FoundFact fact) {
        List<String> cells = new ArrayList<>();
        cells.add(safe(screen.indicator(fact.indicator())));
        cells.add(fact.amount().toPlainString().replace('.', ','));
        cells.add(fact.upTo() == null ? "" : fact.upTo().toPlainString().replace('.', ','));
        cells.add(screen.measured(fact).strip());
        cells.add(safe(fact.quote()));
        cells.add(safe(fact.unit()));
        cells.add(SearchScreen.time(fact.from(), fact.to()));
        cells.add(screen.status(fact.status()));
        cells.add(safe(fact.report().file()));
        cells.add(fact.report().id());
        cells.add(Integer.toString(fact.page()));
        cells.add(safe(fact.context() == null ? fact.sentenceText() : fact.context() + " › " + fact.sentenceText()));
        cells.add(fact.id());
        cells.add(fact.indicator());
        List<String> marks = new ArrayList<>(screen.marks(fact));
        if (fact.ocr()) marks.addFirst("OCR");
        cells.add(String.join(" ", marks));
        return cells;
    }

    // a cell that a spreadsheet would run as a formula is made text
    static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) return "";
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
