package vn.baocao.pipeline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says that two units with near names are not one. */
@Command(
        name = "distinct",
        mixinStandardHelpOptions = true,
        description =
                "%nHai đơn vị tên gần giống nhưng khác nhau: không đề xuất nữa. / Two units with near names that are not one.%n")
final class UnitsDistinct implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Parameters(index = "0", paramLabel = "A", description = "tên hoặc mã đơn vị / name or id of a unit")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "tên hoặc mã đơn vị / name or id of a unit")
    private String other = "";

    @Override
    public Integer call() {
        return UnitWork.make(units, (edits, work) -> edits.distinct(work.one(one), work.one(other)));
    }
}
