package vn.baocao.pipeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.UnitChange;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.Columns;
import vn.baocao.pipeline.export.Minutes;
import vn.baocao.pipeline.export.UnitScreen;

/** Lists every change of the register. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "%nMọi thay đổi của sổ đơn vị, ai làm và khi nào. / Every change of the register.%n")
final class UnitsHistory implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Override
    public Integer call() {
        Messages messages = units.global().messages();
        try (Store store = units.global().openForReading()) {
            List<UnitChange> changes = store.units().changes();
            if (changes.isEmpty()) UnitWork.say(units, messages.get("units.no-changes"));
            for (UnitChange change : changes) {
                String time = Minutes.of(change.made());
                UnitWork.say(units, messages.get("units.change", change.number(), time, change.who()));
                units.out().println(Columns.indented(UnitScreen.change(change, messages), 4, Columns.TERMINAL));
            }
        }
        return Baocao.DONE;
    }
}
