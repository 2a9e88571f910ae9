package vn.baocao.pipeline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.baocao.index.store.Store;
import vn.baocao.index.unit.NearNames;
import vn.baocao.index.unit.Register;
import vn.baocao.pipeline.export.UnitScreen;

/** Lists units that may be one, with the reports of both and why. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "%nCác tên gần giống nhau, có thể là một đơn vị. / Near names that may be one unit.%n")
final class UnitsReview implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Override
    public Integer call() {
        try (Store store = units.global().openForReading()) {
            Register register = store.units().register(store.reports());
            new UnitScreen(register, units.global().messages(), units.global().command())
                    .review(NearNames.in(register))
                    .forEach(units.out()::println);
        }
        return Baocao.DONE;
    }
}
