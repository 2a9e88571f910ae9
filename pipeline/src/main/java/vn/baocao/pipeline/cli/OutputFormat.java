package vn.baocao.pipeline.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.TableFile;

/** In which form a table is written: as said, else by the name of its file. */
final class OutputFormat {
    private OutputFormat() {}

    /**
     * The form.
     *
     * @throws Stop where it is none, where nothing says it of a file, or where it needs a file and none is named
     */
    static TableFile.Format of(@Nullable String said, @Nullable Path file, Messages messages) {
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
}
