package vn.baocao.extractors.cover;

import java.util.List;
import vn.baocao.extractors.ReportBlock;
import vn.baocao.extractors.mention.Mention;
import vn.baocao.extractors.mention.UnitNames;
import vn.baocao.extractors.text.Passage;
import vn.baocao.extractors.text.Passages;
import vn.baocao.extractors.text.ReportText;

/**
 * A report as it is before its figures are read, the same for reading and for training.
 *
 * @param passages in the order of the text, with what each does in view of the report's time
 * @param units the names of units in them
 * @param block what the report says of itself
 */
public record ReportReading(List<Passage> passages, List<Mention> units, ReportBlock block) {
    /** As rules and judges read it. */
    public static ReportReading of(ReportText text) {
        return of(text, ReportBlockReader::read);
    }

    /** As the rules alone read it. */
    public static ReportReading ruled(ReportText text) {
        return of(text, ReportBlockReader::ruled);
    }

    private static ReportReading of(ReportText text, BlockReader reader) {
        List<Passage> passages = Passages.of(text);
        List<Mention> units = UnitNames.in(text, passages);
        ReportBlock block = reader.read(text, passages, units);
        return new ReportReading(LaterSections.planned(text.text(), passages, block), units, block);
    }

    private interface BlockReader {
        ReportBlock read(ReportText text, List<Passage> passages, List<Mention> units);
    }
}
