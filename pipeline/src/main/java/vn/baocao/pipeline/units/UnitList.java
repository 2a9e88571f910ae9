package vn.baocao.pipeline.units;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.Level;
import vn.baocao.extractors.lexicon.WordKey;
import vn.baocao.index.unit.UnitListing;

/**
 * A list of units as an office keeps it.
 *
 * @param lines the number of each row in the file, from 1
 * @param unread cells of the column of levels that say no level, each with the number of its row
 */
public record UnitList(List<UnitListing.Row> rows, List<Integer> lines, Map<Integer, String> unread) {
    private static final int HEADER_WITHIN = 30;
    private static final int HEADS = 8;
    private static final List<String> PERSONS =
            List.of("ho", "can bo", "chu tich", "nguoi", "nhan vien", "dai dien", "person");

    private enum Column {
        NAME,
        PARENT,
        LEVEL,
        PROVINCE,
        EXPECTED,
        ID
    }

    public UnitList {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
        unread = Map.copyOf(unread);
    }

    /**
     * Reads a list; its columns are found by the words above them.
     *
     * @param level the level that a cell names, null where it names none
     * @throws NotAList where the file is none
     * @throws IOException where it cannot be read
     */
    public static UnitList read(Path file, Function<String, @Nullable Level> level) throws IOException {
        List<List<String>> rows = UnitSheet.rows(file);
        int header = -1;
        Map<Column, Integer> columns = Map.of();
        // the row with the most of the words: a title above it may have one of them too
        for (int r = 0; r < Math.min(rows.size(), HEADER_WITHIN); r++) {
            Map<Column, Integer> found = columns(rows.get(r));
            if (!found.containsKey(Column.NAME) || found.size() <= columns.size()) continue;
            header = r;
            columns = found;
        }
        if (header < 0) throw new NotAList(NotAList.Why.NO_NAMES, heads(rows));
        return below(rows, header, columns, level);
    }

    // the first row of several cells, for the user to see what was taken for the heads
    private static String heads(List<List<String>> rows) {
        return rows.stream()
                .limit(HEADER_WITHIN)
                .map(row -> row.stream().filter(cell -> !cell.isBlank()).toList())
                .filter(row -> row.size() > 1)
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(row -> row.stream().limit(HEADS).collect(Collectors.joining("; ")))
                .orElse("");
    }

    private static UnitList below(
            List<List<String>> rows,
            int header,
            Map<Column, Integer> columns,
            Function<String, @Nullable Level> level) {
        List<UnitListing.Row> units = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        Map<Integer, String> unread = new TreeMap<>();
        for (int r = header + 1; r < rows.size(); r++) {
            String name = cell(rows.get(r), columns, Column.NAME);
            if (name == null || WordKey.of(name).isEmpty() || name.matches("[\\d.()]+")) continue;
            String said = cell(rows.get(r), columns, Column.LEVEL);
            Level found = said == null ? null : level.apply(said);
            if (said != null && found == null) unread.put(r + 1, said);
            lines.add(r + 1);
            units.add(new UnitListing.Row(
                    name,
                    cell(rows.get(r), columns, Column.PARENT),
                    found,
                    cell(rows.get(r), columns, Column.PROVINCE),
                    columns.containsKey(Column.EXPECTED) ? cell(rows.get(r), columns, Column.EXPECTED) != null : null,
                    id(cell(rows.get(r), columns, Column.ID))));
        }
        return new UnitList(units, lines, unread);
    }

    // an office has numbers of its own for its units
    private static @Nullable String id(@Nullable String said) {
        return said != null && said.matches("[0-9a-f]{10}") ? said : null;
    }

    private static @Nullable String cell(List<String> row, Map<Column, Integer> columns, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() || row.get(at).isBlank() ? null : row.get(at);
    }

    private static Map<Column, Integer> columns(List<String> header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int c = 0; c < header.size(); c++) {
            Column column = column(WordKey.of(header.get(c)));
            if (column != null) columns.putIfAbsent(column, c);
        }
        return columns;
    }

    // "Cấp trên" is a unit, "Cấp" a level; "Tên khác" and "Số đoàn viên" are neither
    private static @Nullable Column column(String head) {
        if (head.isEmpty() || WordKey.words(head) > 7 || head.startsWith("danh sach")) return null;
        if (has(head, "phai bao cao") || head.equals("expected")) return Column.EXPECTED;
        if (head.equals("ma") || head.equals("id")) return Column.ID;
        if (has(head, "cap tren") || has(head, "truc thuoc") || has(head, "thuoc") || has(head, "parent"))
            return Column.PARENT;
        if (has(head, "khac") || has(head, "ma") || (has(head, "so") && !has(head, "co so"))) return null;
        if (head.equals("cap") || head.startsWith("cap ") || has(head, "loai hinh") || has(head, "level"))
            return Column.LEVEL;
        if (has(head, "tinh") || has(head, "thanh pho") || has(head, "tp") || has(head, "province"))
            return Column.PROVINCE;
        // "Họ tên", "Cán bộ công đoàn" are of people, "Đơn vị tính" of figures
        if (PERSONS.stream().anyMatch(word -> has(head, word)) || has(head, "don vi tinh")) return null;
        return has(head, "don vi")
                        || has(head, "ten")
                        || has(head, "cong doan")
                        || has(head, "unit")
                        || has(head, "name")
                ? Column.NAME
                : null;
    }

    private static boolean has(String head, String words) {
        return (" " + head + " ").contains(" " + words + " ");
    }
}
