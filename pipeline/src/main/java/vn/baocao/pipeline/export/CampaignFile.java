package vn.baocao.pipeline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.text.Span;
import vn.baocao.index.table.CampaignTable;
import vn.baocao.index.table.CampaignTable.Campaign;
import vn.baocao.index.table.CampaignTable.Mention;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.table.UnitRow;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns.Align;

/** Writes which units named which campaigns, for the terminal, as CSV, workbook or JSON; each field with the sentences behind it. */
public final class CampaignFile {
    private static final int FIXED = 4,
            FEW = 3,
            MOST_UNITS = 12,
            MOST_UNITS_OF_FEW = 60,
            MOST_SENTENCES = 20,
            LONGEST = 300,
            IN_NOTE = 3;

    private final Messages messages;
    private final String title;
    private final String command;

    /**
     * @param title empty for the usual one
     * @param command how the user would type the next command
     */
    public CampaignFile(Messages messages, String title, String command) {
        this.messages = messages;
        this.title = title.isEmpty() ? messages.get("table.campaigns.title") : title;
        this.command = command;
    }

    private String get(String key, Object... arguments) {
        return messages.get("table." + key, arguments);
    }

    /**
     * Writes to the file, or where that is null to the terminal.
     *
     * @param plain of CSV: a line for each mention
     * @throws Stop where the file cannot be written
     */
    public void write(
            CampaignTable table, TableFile.Format format, boolean plain, @Nullable Path file, PrintWriter terminal) {
        Written written = () -> switch (format) {
            case TABLE -> Written.lines(lines(table));
            case CSV -> Written.text((plain ? mentions(table) : matrix(table)).csv());
            case JSON -> Written.json(json(table));
            case XLSX -> ListDocument.workbook(List.of(matrix(table), mentions(table)));
            case HTML -> Written.text(ListDocument.html(List.of(matrix(table), mentions(table)), messages.language()));
        };
        written.to(file, terminal, messages);
    }

    private String counts(CampaignTable table) {
        return table.campaigns().isEmpty()
                ? get("campaigns.none", table.units().size())
                : get(
                        "campaigns.counts",
                        table.campaigns().size(),
                        table.units().size());
    }

    private static String share(CampaignTable table, Campaign campaign) {
        return table.count(campaign) + "/" + table.units().size();
    }

    /** "2019, 2021 (phương hướng 2022)": the periods of the reports that name it; empty where none does. */
    private String periods(Campaign campaign, UnitRow unit) {
        if (campaign.of(unit).isEmpty()) return "";
        SortedSet<ReportedPeriod> done = campaign.periods(unit, false);
        List<ReportedPeriod> planned = campaign.periods(unit, true).stream()
                .filter(one -> !done.contains(one))
                .toList();
        List<String> words = new ArrayList<>();
        if (!done.isEmpty()) words.add(labels(done));
        if (!planned.isEmpty()) words.add(get("campaigns.planned", labels(planned)));
        return words.isEmpty() ? get("campaigns.no-period") : String.join(" ", words);
    }

    private String labels(Iterable<ReportedPeriod> periods) {
        List<String> labels = new ArrayList<>();
        periods.forEach(one -> labels.add(one.label(messages.language())));
        return String.join(", ", labels);
    }

    private List<String> lines(CampaignTable table) {
        List<String> lines = new ArrayList<>(Columns.wrap(title.toUpperCase(java.util.Locale.ROOT), Columns.TERMINAL));
        lines.addAll(Columns.wrap(counts(table), Columns.TERMINAL));
        if (table.campaigns().isEmpty()) return lines;
        lines.add("");
        boolean few = table.campaigns().size() <= FEW;
        List<List<String>> rows = new ArrayList<>();
        for (Campaign campaign : table.campaigns())
            rows.add(List.of(
                    campaign.name() + " – " + get("kind." + campaign.kind()),
                    share(table, campaign),
                    who(table, campaign, few ? MOST_UNITS_OF_FEW : MOST_UNITS)));
        lines.addAll(Columns.table(
                List.of(get("campaigns.column.name"), get("campaigns.column.units"), get("campaigns.column.who")),
                rows,
                List.of(Align.LEFT, Align.RIGHT, Align.LEFT),
                Columns.TERMINAL));
        lines.add("");
        if (few) for (Campaign campaign : table.campaigns()) sentences(lines, table, campaign);
        else
            lines.add(Columns.indented(
                    get("campaigns.how", table.campaigns().getFirst().name(), command), 0, Columns.TERMINAL));
        return lines;
    }

    private String who(CampaignTable table, Campaign campaign, int most) {
        List<UnitRow> units = table.units().stream()
                .filter(unit -> !campaign.of(unit).isEmpty())
                .toList();
        String shown = units.stream()
                .limit(most)
                .map(unit -> unit.name() + ": " + periods(campaign, unit))
                .collect(Collectors.joining("; "));
        return units.size() <= most ? shown : shown + "; " + get("campaigns.more-units", units.size() - most);
    }

    private void sentences(List<String> lines, CampaignTable table, Campaign campaign) {
        lines.addAll(Columns.wrap(campaign.name() + ":", Columns.TERMINAL));
        int left = MOST_SENTENCES;
        int more = 0;
        for (UnitRow unit : table.units())
            for (Mention mention : campaign.of(unit)) {
                if (left-- <= 0) {
                    more++;
                    continue;
                }
                lines.add(Columns.indented(
                        unit.name() + " · " + period(mention) + " — " + get("where", mention.file(), mention.page())
                                + " — " + mention.reportId(),
                        2,
                        Columns.TERMINAL));
                lines.add(Columns.indented("“" + marked(mention) + "”", 4, Columns.TERMINAL));
            }
        if (more > 0) lines.add("  " + get("more", more));
        lines.add("");
    }

    private String period(Mention mention) {
        ReportedPeriod period = mention.period();
        String label = period == null ? get("campaigns.no-period") : period.label(messages.language());
        return mention.planned() ? get("campaigns.planned", label) : label;
    }

    private static String marked(Mention mention) {
        Span name = mention.name();
        String sentence = mention.sentence();
        return new Quoted(sentence.substring(0, name.begin()), name.of(sentence), sentence.substring(name.end()))
                .around(LONGEST);
    }

    /** A row a campaign, a column a unit; each field with sentences as its comment. */
    private ListDocument matrix(CampaignTable table) {
        List<String> header = new ArrayList<>(List.of(
                get("column.no"),
                get("campaigns.column.name"),
                get("campaigns.column.kind"),
                get("campaigns.column.units")));
        List<Integer> widths = new ArrayList<>(List.of(5, 40, 14, 8));
        for (UnitRow unit : table.units()) {
            header.add(unit.name());
            widths.add(18);
        }
        List<List<String>> rows = new ArrayList<>();
        List<ListDocument.Note> notes = new ArrayList<>();
        for (Campaign campaign : table.campaigns()) {
            List<String> row = new ArrayList<>(List.of(
                    "" + (rows.size() + 1), campaign.name(), get("kind." + campaign.kind()), share(table, campaign)));
            for (UnitRow unit : table.units()) {
                List<Mention> mentions = campaign.of(unit);
                if (!mentions.isEmpty()) notes.add(new ListDocument.Note(rows.size(), row.size(), note(mentions)));
                row.add(periods(campaign, unit));
            }
            rows.add(row);
        }
        return new ListDocument(get("campaigns.sheet"), title, counts(table), header, widths, rows, FIXED, notes);
    }

    private String note(List<Mention> mentions) {
        String said = mentions.stream()
                .limit(IN_NOTE)
                .map(one -> "“" + marked(one) + "” (" + get("where", one.file(), one.page()) + ")")
                .collect(Collectors.joining("\n"));
        return mentions.size() <= IN_NOTE ? said : said + "\n(+" + (mentions.size() - IN_NOTE) + ")";
    }

    /** A row a mention, with the field of the matrix that it stands behind. */
    private ListDocument mentions(CampaignTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (int c = 0; c < table.campaigns().size(); c++)
            for (int u = 0; u < table.units().size(); u++) {
                Campaign campaign = table.campaigns().get(c);
                UnitRow unit = table.units().get(u);
                String field = new CellReference(ListDocument.FIRST_ROW + c, FIXED + u).formatAsString();
                for (Mention mention : campaign.of(unit))
                    rows.add(List.of(
                            "" + (rows.size() + 1),
                            campaign.name(),
                            field,
                            unit.name(),
                            period(mention),
                            marked(mention),
                            mention.file(),
                            "" + mention.page(),
                            mention.reportId()));
            }
        return new ListDocument(
                get("xlsx.sources"),
                title,
                counts(table),
                List.of(
                        get("column.no"),
                        get("campaigns.column.name"),
                        get("source.cell"),
                        get("source.unit"),
                        get("source.period"),
                        get("source.sentence"),
                        get("source.file"),
                        get("source.page"),
                        get("campaigns.column.report")),
                List.of(5, 40, 8, 40, 14, 80, 40, 7, 16),
                rows);
    }

    private ObjectNode json(CampaignTable table) {
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        top.put("name", title);
        ArrayNode units = top.putArray("units");
        for (UnitRow unit : table.units())
            units.addObject()
                    .put("unit", unit.name())
                    .put("unit_id", unit.key())
                    .put("level", unit.level() == null ? null : unit.level().code());
        ArrayNode campaigns = top.putArray("campaigns");
        for (Campaign campaign : table.campaigns()) {
            ObjectNode one = campaigns.addObject().put("id", campaign.id()).put("name", campaign.name());
            one.put("kind", campaign.kind()).put("units", table.count(campaign));
            ArrayNode fields = one.putArray("fields");
            for (UnitRow unit : table.units()) {
                if (campaign.of(unit).isEmpty()) continue;
                ObjectNode field = fields.addObject().put("unit_id", unit.key()).put("unit", unit.name());
                field.put("text", periods(campaign, unit));
                ArrayNode mentions = field.putArray("mentions");
                for (Mention mention : campaign.of(unit)) mentions.add(json(mention));
            }
        }
        return top;
    }

    private ObjectNode json(Mention mention) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ReportedPeriod period = mention.period();
        node.put("report", mention.reportId()).put("file", mention.file()).put("page", mention.page());
        node.put("from", period == null ? null : Objects.toString(period.from(), null));
        node.put("to", period == null ? null : Objects.toString(period.to(), null));
        node.put("planned", mention.planned()).put("sentence_text", mention.sentence());
        return node.put("begin", mention.name().begin())
                .put("end", mention.name().end());
    }
}
