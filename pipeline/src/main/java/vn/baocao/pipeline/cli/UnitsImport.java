package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.NearNames;
import vn.baocao.index.unit.UnitListing;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.units.NotAList;
import vn.baocao.pipeline.units.UnitList;

/** Takes the office's own list of units in: these are expected to report. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "%nNạp danh sách đơn vị phải báo cáo: cột Tên đơn vị, Cấp trên, Cấp, Tỉnh. / Takes in the list of units expected to report.%n")
final class UnitsImport implements Callable<Integer> {
    private static final int SHOWN = 10;

    @ParentCommand
    private Units units = new Units();

    @Parameters(index = "0", paramLabel = "FILE", description = ".xlsx, .xls, .csv (UTF-8)")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Messages messages = units.global().messages();
        UnitList list = read(messages);
        try (Store store = units.global().openForWriting()) {
            UnitListing listing =
                    new UnitListing(store.units().said(), store.units().register(store.reports()));
            UnitListing.Result result = listing.take(String.valueOf(file.getFileName()), list.rows());
            tell(list, result);
            if (result.edit().entries().isEmpty()) UnitWork.say(units, messages.get("units.all-so-already"));
            else {
                long number = store.units().change(result.edit(), Global.user());
                UnitWork.say(
                        units, messages.get("units.undo-with", units.global().command() + " units undo " + number));
                int near = NearNames.in(store.units().register(store.reports())).size();
                if (near > 0)
                    UnitWork.say(
                            units,
                            messages.get(
                                    "units.near-count", near, units.global().command() + " units review"));
            }
        }
        return Baocao.DONE;
    }

    private void tell(UnitList list, UnitListing.Result result) {
        Messages messages = units.global().messages();
        List<UnitListing.Row> rows = list.rows();
        int read = rows.size() - result.twice().size();
        long expected = IntStream.range(0, rows.size())
                .filter(at -> !result.twice().containsKey(at))
                .mapToObj(rows::get)
                .filter(row -> row.expected() == null || row.expected())
                .count();
        int added = result.added().size();
        UnitWork.say(units, messages.get("units.imported", read, added, Math.max(0, read - added), expected));
        new TreeMap<>(result.matched())
                .entrySet().stream()
                        .limit(SHOWN)
                        .forEach(one -> units.out()
                                .println(Columns.indented(
                                        messages.get("units.matched", one.getKey(), one.getValue()),
                                        2,
                                        Columns.TERMINAL)));
        if (result.matched().size() > SHOWN)
            UnitWork.say(
                    units, "  " + messages.get("units.more", result.matched().size() - SHOWN));
        warn(list, result);
    }

    private void warn(UnitList list, UnitListing.Result result) {
        Messages messages = units.global().messages();
        result.twice()
                .forEach((at, first) -> UnitWork.say(
                        units,
                        messages.get(
                                "units.listed-twice",
                                list.lines().get(at),
                                list.rows().get(at).name(),
                                list.lines().get(first))));
        result.unknown().forEach((at, near) -> {
            String key = near.isEmpty() ? "units.no-province" : "units.no-province-near";
            String said = String.valueOf(list.rows().get(at).province());
            UnitWork.say(units, messages.get(key, list.lines().get(at), said, String.join(", ", near)));
        });
        new TreeMap<>(list.unread()).forEach((row, said) -> {
            String near = LevelWords.near(said, messages);
            UnitWork.say(
                    units,
                    messages.get("units.unread-level", row, said, LevelWords.all(messages))
                            + (near == null ? "" : " " + messages.get("units.near", near)));
        });
    }

    private UnitList read(Messages messages) {
        if (!Files.isRegularFile(file)) throw new Stop(Baocao.USAGE, messages.get("ingest.no-such-path", file));
        try {
            UnitList list = UnitList.read(file, said -> LevelWords.of(said, messages));
            if (list.rows().isEmpty()) throw new Stop(Baocao.USAGE, messages.get("units.list-empty", file));
            return list;
        } catch (NotAList wrong) {
            String key =
                    "units.list-" + wrong.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new Stop(Baocao.USAGE, messages.get(key, file, String.valueOf(wrong.getMessage())));
        } catch (IOException problem) {
            throw new Stop(Baocao.COULD_NOT_RUN, messages.get("units.list-broken", file));
        }
    }
}
