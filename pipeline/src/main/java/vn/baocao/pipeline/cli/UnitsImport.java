package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.baocao.index.store.Store;
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
            int known = list.rows().size() - result.added().size();
            UnitWork.say(
                    units,
                    messages.get(
                            "units.imported",
                            list.rows().size(),
                            result.added().size(),
                            Math.max(0, known),
                            list.rows().stream()
                                    .filter(row -> row.expected() == null || row.expected())
                                    .count()));
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
                        units,
                        "  " + messages.get("units.more", result.matched().size() - SHOWN));
            new TreeMap<>(list.unread())
                    .forEach((row, said) -> UnitWork.say(
                            units, messages.get("units.unread-level", row, said, LevelWords.all(messages))));
            if (result.edit().entries().isEmpty()) UnitWork.say(units, messages.get("units.all-so-already"));
            else {
                long number = store.units().change(result.edit(), Global.user());
                UnitWork.say(
                        units, messages.get("units.undo-with", units.global().command() + " units undo " + number));
            }
        }
        return Baocao.DONE;
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
            throw new Stop(Baocao.USAGE, messages.get(key, file));
        } catch (IOException problem) {
            throw new Stop(Baocao.COULD_NOT_RUN, messages.get("units.list-broken", file));
        }
    }
}
