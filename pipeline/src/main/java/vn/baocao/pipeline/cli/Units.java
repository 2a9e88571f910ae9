package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.baocao.index.store.Store;
import vn.baocao.index.store.UnitJson;
import vn.baocao.index.unit.Register;
import vn.baocao.index.unit.Unit;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.export.UnitScreen;

/** Lists the register of units; its subcommands change it. */
@Command(
        name = "units",
        mixinStandardHelpOptions = true,
        subcommands = {
            UnitsReview.class,
            UnitsMerge.class,
            UnitsRename.class,
            UnitsSplit.class,
            UnitsAlias.class,
            UnitsDistinct.class,
            UnitsHistory.class,
            UnitsUndo.class,
            UnitsImport.class,
            UnitsExport.class
        },
        description = "%nSổ đơn vị: danh sách, tên khác, sáp nhập, đổi tên. / The register of units.%n")
final class Units implements Callable<Integer> {
    @Mixin
    private Global global = new Global();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "[list] FILTER",
            description = "từ trong tên đơn vị, tên khác hoặc tỉnh, hay mã / words of a name or province, or an id")
    private List<String> filter = List.of();

    @Option(names = "--json", description = "một đối tượng JSON mỗi dòng / one JSON object a line")
    private boolean json;

    Global global() {
        return global;
    }

    PrintWriter out() {
        return global.out(spec);
    }

    @Override
    public Integer call() {
        Messages messages = global.messages();
        List<String> words =
                !filter.isEmpty() && filter.getFirst().equals("list") ? filter.subList(1, filter.size()) : filter;
        try (Store store = global.openForReading()) {
            Register register = store.units().register(store.reports());
            List<Unit> shown = register.filtered(String.join(" ", words));
            if (json) shown.forEach(unit -> out().println(json(register, unit)));
            else
                new UnitScreen(register, messages, global.command()).list(shown).forEach(out()::println);
        }
        return Baocao.DONE;
    }

    private static ObjectNode json(Register register, Unit unit) {
        ObjectNode node = UnitJson.write(unit);
        register.unit(unit.parent()).ifPresent(parent -> node.put("parent_name", parent.name()));
        node.put("reports", register.reports(unit).size());
        return node;
    }
}
