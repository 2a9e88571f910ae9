package vn.baocao.pipeline.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.UnitBook;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;

/** Takes a change of the register back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description =
                "%nHoàn tác thay đổi cuối, hoặc theo số. / Takes back the last change, or the one of that number.%n")
final class UnitsUndo implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Parameters(arity = "0..1", paramLabel = "NUMBER", description = "số trong units history / see units history")
    private @Nullable Long number;

    @Override
    public Integer call() {
        Messages messages = units.global().messages();
        try (Store store = units.global().openForWriting()) {
            switch (store.units().undo(number, Global.user())) {
                case UnitBook.Undone.Done done ->
                    UnitWork.say(
                            units,
                            messages.get(
                                    "units.undone",
                                    done.change().number(),
                                    messages.get(
                                            "units.done-" + done.change().edit().action(),
                                            done.change().edit().object())));
                case UnitBook.Undone.Blocked blocked ->
                    throw new Stop(
                            Baocao.COULD_NOT_RUN,
                            messages.get(
                                    "units.undo-blocked",
                                    blocked.change().number(),
                                    blocked.by().stream().map(String::valueOf).collect(Collectors.joining(", "))));
                case UnitBook.Undone.Nothing nothing ->
                    throw new Stop(
                            Baocao.USAGE,
                            number == null
                                    ? messages.get("units.nothing-to-undo")
                                    : messages.get("units.no-such-change", number));
            }
        }
        return Baocao.DONE;
    }
}
