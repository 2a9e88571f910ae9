package vn.baocao.extractors.marked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.baocao.extractors.marked.MarkedBlock.Cell;
import vn.baocao.extractors.marked.MarkedBlock.Join;

/** One sample report as written: its header and the blocks of its body. */
public record MarkedReport(String name, Map<String, String> header, List<MarkedBlock> blocks) {
    private static final Set<String> KEYS = Set.of(
            "unit",
            "variants",
            "level",
            "province",
            "parent",
            "from",
            "to",
            "type",
            "published",
            "number",
            "title",
            "form",
            "file");

    /** Those of a folder and the folders in it, in the order of their paths; each is named by its path in the folder. */
    public static List<MarkedReport> all(Path folder) throws IOException {
        List<MarkedReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) reports.add(parse(folder.relativize(file).toString(), Files.readString(file)));
        }
        return reports;
    }

    public static MarkedReport parse(String name, String source) {
        List<String> lines = source.lines().toList();
        int empty = lines.indexOf("");
        Map<String, String> header = new LinkedHashMap<>();
        for (String line : lines.subList(0, empty)) {
            int colon = line.indexOf(": ");
            if (colon < 0 || !KEYS.contains(line.substring(0, colon)))
                throw new IllegalArgumentException(name + ": header line " + line);
            header.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        try {
            return new MarkedReport(name, header, new Body(lines.subList(empty + 1, lines.size())).blocks());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    public @Nullable String said(String key) {
        return header.get(key);
    }

    /** The header's value; the report must have it. */
    public String must(String key) {
        String value = header.get(key);
        if (value == null) throw new IllegalStateException(name + " has no " + key);
        return value;
    }

    public String title() {
        String title = header.get("title");
        if (title != null) return title;
        String unit = header.get("unit");
        return "Báo cáo" + (unit == null ? "" : " " + unit);
    }

    public List<String> variants() {
        String variants = header.get("variants");
        return variants == null
                ? List.of()
                : Arrays.stream(variants.split("\\|")).map(String::strip).toList();
    }

    private static final class Body {
        private final List<String> lines;
        private final List<MarkedBlock> blocks = new ArrayList<>();
        private int at;

        Body(List<String> lines) {
            this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
        }

        List<MarkedBlock> blocks() {
            while (at < lines.size()) {
                String line = lines.get(at);
                if (line.startsWith("@@ ")) letterhead();
                else if (line.startsWith("|")) table();
                else {
                    blocks.add(block(line));
                    at++;
                }
            }
            return List.copyOf(blocks);
        }

        private static MarkedBlock block(String line) {
            if (line.equals("===")) return new MarkedBlock.PageBreak();
            if (line.startsWith("#")) {
                int level = line.indexOf(' ');
                return new MarkedBlock.Heading(level, Line.parse(line.substring(level + 1)));
            }
            if (line.startsWith("~ ")) return new MarkedBlock.Chrome(Line.parse(line.substring(2)));
            if (line.startsWith("! ")) return new MarkedBlock.Box(Line.parse(line.substring(2)));
            if (line.startsWith("- ")) return new MarkedBlock.Item(1, Line.parse(line));
            if (line.startsWith("+ ")) return new MarkedBlock.Item(2, Line.parse(line));
            return new MarkedBlock.Paragraph(Line.parse(line));
        }

        private void letterhead() {
            List<Line> left = new ArrayList<>();
            List<Line> right = new ArrayList<>();
            for (; at < lines.size() && lines.get(at).startsWith("@@ "); at++) {
                String[] sides = lines.get(at).substring(3).split("\\|\\|", 2);
                if (!sides[0].isBlank()) left.add(Line.parse(sides[0].strip()));
                if (sides.length > 1 && !sides[1].isBlank()) right.add(Line.parse(sides[1].strip()));
            }
            blocks.add(new MarkedBlock.Letterhead(List.copyOf(left), List.copyOf(right)));
        }

        private void table() {
            int headers = 0;
            List<List<Cell>> rows = new ArrayList<>();
            for (; at < lines.size() && lines.get(at).startsWith("|"); at++) {
                String line = lines.get(at);
                boolean header = line.startsWith("|!");
                if (header) headers++;
                List<Cell> row = new ArrayList<>();
                for (String cell : line.substring(header ? 2 : 1).split("\\|", -1)) row.add(cell(cell.strip()));
                if (!rows.isEmpty() && rows.get(0).size() != row.size())
                    throw new IllegalArgumentException("cells: " + line);
                rows.add(List.copyOf(row));
            }
            blocks.add(new MarkedBlock.Table(headers, List.copyOf(rows)));
        }

        private static Cell cell(String source) {
            return switch (source) {
                case ">>" -> new Cell(Line.parse(""), Join.LEFT);
                case "^^" -> new Cell(Line.parse(""), Join.ABOVE);
                default -> new Cell(Line.parse(source), Join.OWN);
            };
        }
    }
}
