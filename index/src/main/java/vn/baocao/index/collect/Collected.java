package vn.baocao.index.collect;

import java.util.List;
import vn.baocao.index.store.ReportRow;
import vn.baocao.index.table.ReportedPeriod;
import vn.baocao.index.unit.Unit;

/**
 * What reports of one period say, by topic and unit.
 *
 * @param reports those that it was collected from
 * @param missing units that are expected to report and have not
 */
public record Collected(ReportedPeriod period, List<Section> sections, List<ReportRow> reports, List<Unit> missing) {
    public Collected {
        sections = List.copyOf(sections);
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
    }

    /**
     * One topic.
     *
     * @param units those that say something on it, in the order of their tree
     * @param silent units with a report that says nothing on it
     */
    public record Section(Topic topic, List<Told> units, List<Unit> silent) {
        public Section {
            units = List.copyOf(units);
            silent = List.copyOf(silent);
        }
    }

    /** What one unit says on a topic, report by report, in the order of the text. */
    public record Told(Unit unit, List<Excerpt> excerpts) {
        public Told {
            excerpts = List.copyOf(excerpts);
        }
    }

    /**
     * Words of a report as they stand there, only their line breaks left out.
     *
     * @param page where they begin
     * @param heading the innermost heading above them, empty where there is none
     * @param ocr whether they were read from a picture
     */
    public record Excerpt(ReportRow report, int page, String heading, boolean ocr, List<Piece> pieces) {
        public Excerpt {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of an excerpt. */
    public sealed interface Piece {
        /** A paragraph, or what of it is on the topic. */
        record Prose(String text) implements Piece {}

        /** Rows of a table, its head first. */
        record Rows(int heads, List<List<String>> rows) implements Piece {
            public Rows {
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }
}
