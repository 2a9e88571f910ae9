package vn.baocao.pipeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.TableFile;
import vn.baocao.pipeline.export.UnitCsv;

/** Writes the register as a CSV that can be taken in again. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "%nGhi sổ đơn vị ra CSV (mở được bằng Excel, nạp lại được). / Writes the register as CSV.%n")
final class UnitsExport implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Parameters(index = "0", paramLabel = "FILE.csv", description = "tệp ghi ra / the file to write")
    private Path file = Path.of("");

    @Option(names = "--force", description = "ghi đè tệp đã có / overwrite the file")
    private boolean force;

    @Override
    public Integer call() {
        Messages messages = units.global().messages();
        TableFile.mayWrite(file, force, messages);
        try (Store store = units.global().openForReading()) {
            Register register = store.units().register(store.reports());
            Files.writeString(file, UnitCsv.of(register, messages), StandardCharsets.UTF_8);
            UnitWork.say(units, messages.get("units.exported", register.units().size(), file));
        } catch (IOException problem) {
            throw new Stop(
                    Baocao.COULD_NOT_RUN,
                    messages.get("table.cannot-write", file, String.valueOf(problem.getMessage())));
        }
        return Baocao.DONE;
    }
}
