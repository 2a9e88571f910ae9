package vn.baocao.pipeline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.baocao.index.collect.Collected;
import vn.baocao.index.collect.Collecting;
import vn.baocao.index.collect.Topic;
import vn.baocao.index.collect.Topics;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.store.Store;
import vn.baocao.index.table.Awaited;
import vn.baocao.index.table.Reported;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.CollectFile;
import vn.baocao.pipeline.export.TableFile;

/** Collects what reports of a period say on topics, by unit, word for word and with sources. */
@Command(
        name = "collect",
        mixinStandardHelpOptions = true,
        description =
                "%nThu thập nội dung báo cáo theo mục, từng đơn vị, nguyên văn, có nguồn. / Collects what reports say on topics, by unit, word for word, with sources.%n",
        footer =
                "%nĐề mục riêng: tệp .yaml trong thư mục topics của --home (dạng như topics.yaml). / Own topics: .yaml files in the folder topics of --home.")
final class Collect implements Callable<Integer> {
    @Mixin
    private final Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--topic",
            paramLabel = "a,b",
            description = "mã hoặc tên đề mục, cách nhau bằng dấu phẩy; không có thì mọi đề mục / topics, else all")
    private List<String> asked = new ArrayList<>();

    @Option(names = "--topics", description = "in danh sách đề mục / list the topics")
    private boolean list;

    @Option(
            names = "--period",
            paramLabel = "2021",
            description = "kỳ: 2021, 6T/2022, quý 3/2022, NH 2021-2022, 2018-2023 / the period")
    private @Nullable String period;

    @Option(
            names = "--unit",
            paramLabel = "…",
            description = "từ trong tên đơn vị, dùng được nhiều lần / words of the name, may be repeated")
    private List<String> units = new ArrayList<>();

    @Option(names = "--level", paramLabel = "…", description = "cấp: province, upper, base … hoặc \"cơ sở\"")
    private List<String> levels = new ArrayList<>();

    @Option(
            names = "--sources",
            paramLabel = "periodic|all",
            description = "all: cả tin bài, chuyên đề, kế hoạch trong kỳ / news, thematic pieces and plans too")
    private String sources = "periodic";

    @Option(
            names = "--format",
            paramLabel = "text|html|docx",
            description = "dạng kết quả, mặc định theo tên tệp / form, else by the name of the file")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "ghi vào tệp .docx, .html / write to a file")
    private @Nullable Path output;

    @Option(names = "--force", description = "ghi đè tệp đã có / overwrite the file")
    private boolean force;

    @Override
    public Integer call() {
        Messages messages = global.messages();
        List<Topic> outline = outline();
        if (list) {
            for (Topic topic : outline)
                global.out(spec).println("%-12s %s".formatted(topic.code(), topic.name(messages.language())));
            return Baocao.DONE;
        }
        List<Topic> topics = topics(outline, messages);
        if (period == null) throw new Stop(Baocao.USAGE, messages.get("collect.no-period"));
        ReportedPeriod round = PeriodWords.asked(period, messages);
        Compare.Ask ask = new Compare.Ask(messages);
        CollectFile.Format kind = format(ask);
        if (kind == CollectFile.Format.DOCX && output == null)
            throw new Stop(Baocao.USAGE, messages.get("collect.docx-needs-file"));
        boolean all = ask.oneOf("sources", sources, List.of("periodic", "all")).equals("all");
        if (output != null) TableFile.mayWrite(output, force, messages);
        try (Store store = global.openForReading()) {
            List<ReportRow> reports = store.reports();
            Register register = store.units().register(reports);
            Awaited awaited = MissingReports.awaited(round, null, null, register, reports);
            Collected collected = Collecting.of(
                    new Collecting.Asked(round, topics, outline, units, ask.levels(levels), all),
                    register,
                    reports,
                    awaited.lines(),
                    row -> store.reportWithId(row.id()).orElseThrow());
            otherRounds(round, reports, register);
            if (collected.reports().isEmpty())
                throw new Stop(
                        Baocao.COULD_NOT_RUN, messages.get("collect.no-reports", round.label(messages.language())));
            new CollectFile(messages).write(collected, kind, output, global.out(spec));
            if (output != null) global.err(spec).println(messages.get("table.written", output.toString()));
        }
        return Baocao.DONE;
    }

    // half-years, school years and terms that share days with the time asked for have reports of their own
    private void otherRounds(ReportedPeriod round, List<ReportRow> reports, Register register) {
        SortedMap<ReportedPeriod, Integer> others = new TreeMap<>();
        for (ReportRow row : reports) {
            ReportedPeriod own =
                    ReportedPeriod.between(row.report().from(), row.report().to());
            boolean beside = !row.superseded()
                    && own != null
                    && Reported.periodic(row.report())
                    && !own.sameRound(round)
                    && own.meets(round);
            if (own != null && beside && wanted(row, register)) others.merge(own, 1, Integer::sum);
        }
        if (others.isEmpty()) return;
        Messages messages = global.messages();
        String list = others.entrySet().stream()
                .map(one -> one.getKey().label(messages.language()) + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
        int count = others.values().stream().mapToInt(Integer::intValue).sum();
        global.err(spec).println(messages.get("collect.other-rounds", count, list));
    }

    private boolean wanted(ReportRow row, Register register) {
        if (units.isEmpty()) return true;
        return register.unit(register.of(row.report()))
                .filter(unit -> units.stream().anyMatch(words -> register.means(unit, words)))
                .isPresent();
    }

    private List<Topic> outline() {
        try {
            return Topics.all(global.home());
        } catch (IllegalArgumentException wrong) {
            throw new Stop(Baocao.COULD_NOT_RUN, String.valueOf(wrong.getMessage()));
        }
    }

    private List<Topic> topics(List<Topic> outline, Messages messages) {
        if (asked.isEmpty()) return outline;
        Set<Topic> topics = new LinkedHashSet<>();
        for (String value : asked) {
            // a name may have a comma in it
            List<Topic> whole =
                    outline.stream().filter(topic -> topic.means(value)).toList();
            if (!whole.isEmpty()) topics.addAll(whole);
            else
                for (String one : value.split(",", -1))
                    if (!one.isBlank())
                        topics.add(outline.stream()
                                .filter(topic -> topic.means(one.strip()))
                                .findFirst()
                                .orElseThrow(() -> new Stop(
                                        Baocao.USAGE,
                                        messages.get(
                                                "collect.unknown-topic",
                                                one.strip(),
                                                outline.stream()
                                                        .map(topic -> topic.code() + " ("
                                                                + topic.name(messages.language()) + ")")
                                                        .collect(Collectors.joining(", "))))));
        }
        return List.copyOf(topics);
    }

    private CollectFile.Format format(Compare.Ask ask) {
        String said = format;
        if (said == null) {
            String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
            said = name.isEmpty() || name.endsWith(".txt")
                    ? "text"
                    : name.endsWith(".htm") ? "html" : name.substring(name.lastIndexOf('.') + 1);
        }
        return CollectFile.Format.valueOf(
                ask.oneOf("format", said, List.of("text", "html", "docx")).toUpperCase(Locale.ROOT));
    }
}
