package vn.baocao.pipeline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts two units in the place of one since a day. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "%nChia một đơn vị thành hai từ một ngày. / Parts a unit in two since a day.%n")
final class UnitsSplit implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Parameters(index = "0", paramLabel = "UNIT", description = "tên hoặc mã đơn vị / name or id of a unit")
    private String unit = "";

    @Parameters(index = "1", paramLabel = "A", description = "tên đơn vị thứ nhất / name of the first part")
    private String first = "";

    @Parameters(index = "2", paramLabel = "B", description = "tên đơn vị thứ hai / name of the second part")
    private String second = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "từ ngày / since: 2025-07-01, 1/7/2025")
    private String from = "";

    @Override
    public Integer call() {
        return UnitWork.make(
                units,
                (edits, work) -> edits.split(work.one(unit), first, second, Objects.requireNonNull(work.day(from))));
    }
}
