package vn.baocao.pipeline.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes two units one: always, or since a day. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "%nHai tên là một đơn vị; với --from: đơn vị đầu nhập vào đơn vị sau từ ngày đó. / Two names of one unit; with --from: the first became part of the second that day.%n")
final class UnitsMerge implements Callable<Integer> {
    @ParentCommand
    private Units units = new Units();

    @Parameters(index = "0", paramLabel = "A", description = "tên hoặc mã đơn vị / name or id of a unit")
    private String gone = "";

    @Parameters(index = "1", paramLabel = "B", description = "tên hoặc mã đơn vị / name or id of a unit")
    private String kept = "";

    @Option(names = "--from", paramLabel = "DATE", description = "từ ngày / since: 2025-07-01, 1/7/2025")
    private @Nullable String from;

    @Override
    public Integer call() {
        return UnitWork.make(units, (edits, work) -> {
            LocalDate day = work.day(from);
            return day == null
                    ? edits.merge(work.one(gone), work.one(kept))
                    : edits.join(work.one(gone), work.one(kept), day);
        });
    }
}
