package vn.baocao.pipeline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives a unit one more name by which reports may call it. */
@Command(
        name = "alias",
        mixinStandardHelpOptions = true,
        description = "%nThêm một tên khác của đơn vị. / Another name of a unit.%n")
final class UnitsAlias implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Parameters(index = "0", paramLabel = "UNIT", description = "tên hoặc mã đơn vị / name or id of a unit")
    private String unit = "";

    @Parameters(index = "1", paramLabel = "ALIAS", description = "tên khác / the other name")
    private String name = "";

    @Override
    public Integer call() {
        return UnitWork.make(units, (edits, work) -> edits.alias(work.one(unit), name));
    }
}
