package vn.baocao.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A query with the reports that should answer it.
 *
 * @param grades by the report's name: 3 what is meant in full, 2 what helps, 1 what touches on it; all others are worth nothing
 */
public record JudgedQuery(String query, Map<String, Integer> grades) {
    /** So many hits count. */
    static final int TOP = 10;

    private static final int BEST = 3;

    public JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /**
     * Reads a list: a query a line and, behind bars, the names graded 3, 2 and 1 with spaces between; # begins a comment.
     *
     * @throws IllegalArgumentException with the number of a line that is not so
     */
    public static List<JudgedQuery> read(Path file) throws IOException {
        List<JudgedQuery> all = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] cells = line.split("\\|", -1);
            Map<String, Integer> grades = new TreeMap<>();
            for (int i = 1; i < cells.length; i++)
                for (String name :
                        cells[i].isBlank() ? new String[0] : cells[i].strip().split(" +"))
                    grades.put(name, BEST + 1 - i);
            if (cells.length != BEST + 1 || grades.isEmpty()) throw new IllegalArgumentException("" + number);
            all.add(new JudgedQuery(cells[0].strip(), grades));
        }
        return all;
    }

    /** The nDCG@10 of reports found, best first: 1 where none could stand better. */
    public double ndcg(List<String> found) {
        List<Integer> best = grades.values().stream().sorted((a, b) -> b - a).toList();
        return gain(found.stream().map(name -> grades.getOrDefault(name, 0)).toList()) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(TOP, grades.size()); i++)
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        return sum;
    }
}
