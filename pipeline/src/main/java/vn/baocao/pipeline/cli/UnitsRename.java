package vn.baocao.pipeline.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives a unit another name. */
@Command(
        name = "rename",
        mixinStandardHelpOptions = true,
        description =
                "%nĐổi tên: từ ngày --from, hoặc sửa tên ghi sai. / Renames: since a day, or sets a slip right.%n")
final class UnitsRename implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Parameters(index = "0", paramLabel = "UNIT", description = "tên hoặc mã đơn vị / name or id of a unit")
    private String unit = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "tên mới / the new name")
    private String name = "";

    @Option(names = "--from", paramLabel = "DATE", description = "từ ngày / since: 2025-07-01, 1/7/2025")
    private @Nullable String from;

    @Override
    public Integer call() {
        return UnitWork.make(units, (edits, work) -> edits.rename(work.one(unit), name, work.day(from)));
    }
}
