package vn.baocao.pipeline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.pipeline.Messages;
import vn.baocao.pipeline.Nearest;
import vn.baocao.pipeline.Stop;
import vn.baocao.pipeline.export.NamedTable;
import vn.baocao.pipeline.export.NamedTables;
import vn.baocao.pipeline.export.WrongTable;

/** The tables that can be asked for by name, and what is said where a name or a file of theirs is wrong. */
final class TableNames {
    private TableNames() {}

    /** All of them; ends the command with file, entry and cause where a file of the home is wrong. */
    static Map<String, NamedTable> all(Path home, Messages messages) {
        try {
            return NamedTables.all(home);
        } catch (WrongTable wrong) {
            throw new Stop(
                    Baocao.USAGE,
                    says(wrong, messages) + "\n" + messages.get("table.file-where", home.resolve("tables")));
        } catch (IllegalArgumentException noYaml) {
            String line = noYaml.getCause() instanceof JsonProcessingException problem && problem.getLocation() != null
                    ? String.valueOf(problem.getLocation().getLineNr())
                    : "?";
            String message = String.valueOf(noYaml.getMessage());
            int end = message.indexOf(".yaml");
            String file = end < 0 ? message : message.substring(0, end + 5);
            throw new Stop(
                    Baocao.USAGE,
                    file + ": " + messages.get("lexicon.not-yaml", line) + "\n"
                            + messages.get("table.file-where", home.resolve("tables")));
        }
    }

    private static String says(WrongTable wrong, Messages messages) {
        String key = "table.file-" + wrong.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String where =
                wrong.entry().isEmpty() ? wrong.file() : messages.get("lexicon.entry", wrong.file(), wrong.entry());
        String near = wrong.why() == WrongTable.Why.NO_INDICATOR ? null : Nearest.of(wrong.value(), wrong.allowed());
        return where + ": "
                + messages.get(key, wrong.field(), wrong.value(), String.join(", ", wrong.allowed()))
                + (near == null ? "" : " " + messages.get("units.near", near));
    }

    /** The one that is meant, with or without accents and capitals. */
    static NamedTable one(Map<String, NamedTable> all, String name, Compare.Ask ask) {
        NamedTable exact = all.get(name);
        if (exact != null) return exact;
        List<NamedTable> alike = all.values().stream()
                .filter(table -> WordKey.of(table.name()).equals(WordKey.of(name)))
                .toList();
        if (alike.size() == 1) return alike.getFirst();
        String near = Nearest.of(name, all.keySet());
        String names = String.join(", ", all.keySet());
        throw new Stop(
                Baocao.USAGE,
                ask.messages().get("table.unknown-value", "table", name, names)
                        + (near == null ? "" : " " + ask.messages().get("units.near", near)));
    }
}
