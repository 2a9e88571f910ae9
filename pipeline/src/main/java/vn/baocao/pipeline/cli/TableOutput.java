package vn.baocao.pipeline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.TableFile;

/** The options of commands that list or compare: in which form it is written, and to which file. */
final class TableOutput {
    @Option(
            names = "--format",
            paramLabel = "table|csv|xlsx|html|json",
            description = "dạng kết quả, mặc định theo tên tệp / form, else by the name of the file")
    private @Nullable String said;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "ghi vào tệp .xlsx, .html, .csv, .json / write to a file")
    private @Nullable Path file;

    @Option(names = "--force", description = "ghi đè tệp đã có / overwrite the file")
    private boolean force;

    /** The file that is written to; null = the terminal. */
    @Nullable
    Path file() {
        return file;
    }

    /** Whether what is there already may be written over. */
    boolean force() {
        return force;
    }

    /**
     * The form: as said, else by the name of the file.
     *
     * @throws Stop where it is none, where nothing says it of a file, or where it needs a file and none is named
     */
    TableFile.Format format(Messages messages) {
        List<String> all = Arrays.stream(TableFile.Format.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        String asked = said != null ? said : file == null ? "table" : byName(file);
        if (said == null && !all.contains(asked))
            throw new Stop(Baocao.USAGE, messages.get("table.unknown-ending", String.valueOf(file), asked));
        TableFile.Format format = TableFile.Format.valueOf(
                new Compare.Ask(messages).oneOf("format", asked, all).toUpperCase(Locale.ROOT));
        if (format == TableFile.Format.XLSX && file == null)
            throw new Stop(Baocao.USAGE, messages.get("table.xlsx-needs-file"));
        return format;
    }

    /** The end of a file's name; "table" for .txt and where it has none. */
    private static String byName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "txt" : name.substring(dot + 1);
        return end.equals("txt") ? "table" : end.equals("htm") ? "html" : end;
    }

    /** @throws Stop where the file is there and may not be overwritten, or its folder is not there */
    void mayWrite(Messages messages) {
        if (file != null) TableFile.mayWrite(file, force, messages);
    }

    /** Says that the file was written, where there is one. */
    void written(PrintWriter err, Messages messages) {
        if (file != null) err.println(messages.get("table.written", file.toString()));
    }
}
